//! Lists of initiatives: newest year first, then by title. Pages are cut in SQL on an index.

use domain::ids::InitiativeId;
use domain::records::Page;
use domain::records::history::{HistoryFilter, InitiativeRow};
use rusqlite::ToSql;

use super::read;
use crate::error::StoreError;
use crate::search::query_words;
use crate::tx::Db;
use crate::wire::word_opt;

pub(super) const PAGE: &str = concat!(
    "SELECT i.id FROM initiatives i",
    include_str!("filter.sql"),
    " ORDER BY i.year DESC, i.title_key, i.id LIMIT :limit OFFSET :offset"
);

const COUNT: &str = concat!("SELECT count(*) AS n FROM initiatives i", include_str!("filter.sql"));

/// One page of the list and how many initiatives the whole list has. `limit` is the caller's word; the award of the
/// filter says nothing about initiatives.
pub fn list(
    db: &Db<'_>,
    filter: &HistoryFilter,
    offset: u32,
    limit: u32,
) -> Result<Page<InitiativeRow>, StoreError> {
    let words = query_words(filter.query.as_deref().unwrap_or_default());
    let words = (!words.is_empty()).then(|| words.json()).transpose()?;
    let (nominee, unit) = (filter.nominee.map(|id| id.0), filter.unit.map(|id| id.0));
    let scope = word_opt(&filter.scope)?;
    let mut params: Vec<(&str, &dyn ToSql)> = vec![
        (":nominee", &nominee),
        (":unit", &unit),
        (":year_from", &filter.year_from),
        (":year_to", &filter.year_to),
        (":scope", &scope),
        (":words", &words),
    ];
    let total = db.prepare(COUNT)?.query_row(params.as_slice(), |row| row.get::<_, u32>("n"))?;
    params.extend([(":limit", &limit as &dyn ToSql), (":offset", &offset)]);
    let ids: Vec<InitiativeId> = {
        let mut statement = db.prepare(PAGE)?;
        let rows = statement.query_map(params.as_slice(), |row| Ok(InitiativeId(row.get("id")?)))?;
        rows.collect::<Result<_, _>>()?
    };
    Ok(Page { total, rows: read(db, &ids)? })
}

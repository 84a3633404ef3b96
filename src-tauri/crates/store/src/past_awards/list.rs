//! Lists of past awards: newest year first, then higher awards, then names. Pages are cut in SQL on an index.

use domain::ids::PastAwardId;
use domain::records::Page;
use domain::records::history::{HistoryFilter, PastAwardRow};
use rusqlite::ToSql;

use super::read;
use crate::error::StoreError;
use crate::search::query_words;
use crate::tx::Db;

/// The ids of one page. The pieces are joined when the program is compiled; nothing of a request enters the text.
macro_rules! page_of {
    ($condition:literal) => {
        concat!(
            "SELECT a.id FROM past_awards a CROSS JOIN nominees p ON p.id = a.nominee_id",
            include_str!("filter.sql"),
            $condition,
            " ORDER BY a.year DESC, a.award_rank DESC, p.name_order, p.id, a.id LIMIT :limit OFFSET :offset"
        )
    };
}

const PAGE: &str = page_of!("");
/// The same on the index by nominee: `OR … IS NULL` alone would hide that one nominee is meant.
const PAGE_OF_NOMINEE: &str = page_of!("  AND a.nominee_id = :nominee\n");

const COUNT: &str = concat!(
    "SELECT count(*) AS n FROM past_awards a CROSS JOIN nominees p ON p.id = a.nominee_id",
    include_str!("filter.sql")
);

/// One page of the list and how many awards the whole list has. `limit` is the caller's word.
pub fn list(
    db: &Db<'_>,
    filter: &HistoryFilter,
    offset: u32,
    limit: u32,
) -> Result<Page<PastAwardRow>, StoreError> {
    let bound = Bound::of(filter)?;
    let total = db.prepare(COUNT)?.query_row(bound.params().as_slice(), |row| row.get::<_, u32>("n"))?;
    let ids: Vec<PastAwardId> = {
        let mut statement = db.prepare(page_sql(filter))?;
        let mut params = bound.params();
        params.extend([(":limit", &limit as &dyn ToSql), (":offset", &offset)]);
        let rows = statement.query_map(params.as_slice(), |row| Ok(PastAwardId(row.get("id")?)))?;
        rows.collect::<Result<_, _>>()?
    };
    Ok(Page { total, rows: read(db, &ids)? })
}

pub(super) fn page_sql(filter: &HistoryFilter) -> &'static str {
    if filter.nominee.is_some() { PAGE_OF_NOMINEE } else { PAGE }
}

/// A filter as SQLite takes it.
struct Bound {
    nominee: Option<i64>,
    unit: Option<i64>,
    year_from: Option<i32>,
    year_to: Option<i32>,
    award: Option<String>,
    words: Option<String>,
}

impl Bound {
    fn of(filter: &HistoryFilter) -> Result<Bound, StoreError> {
        let words = query_words(filter.query.as_deref().unwrap_or_default());
        Ok(Bound {
            nominee: filter.nominee.map(|id| id.0),
            unit: filter.unit.map(|id| id.0),
            year_from: filter.year_from,
            year_to: filter.year_to,
            award: filter.award.clone(),
            words: (!words.is_empty()).then(|| words.json()).transpose()?,
        })
    }

    fn params(&self) -> Vec<(&'static str, &dyn ToSql)> {
        vec![
            (":nominee", &self.nominee),
            (":unit", &self.unit),
            (":year_from", &self.year_from),
            (":year_to", &self.year_to),
            (":award", &self.award),
            (":words", &self.words),
        ]
    }
}

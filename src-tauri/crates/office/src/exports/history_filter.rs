//! What narrows lists of past awards and initiatives, in words.

use domain::records::history::HistoryFilter;
use store::Db;

use super::{award_words, filter_line, query_words, words};
use crate::{Ctx, OfficeError};

/// The line under the title: each key of the filter replaced by the name behind it.
pub(super) fn filter_words(ctx: &Ctx, db: &Db<'_>, filter: &HistoryFilter) -> Result<String, OfficeError> {
    let nominee = match filter.nominee {
        Some(nominee) => store::nominees::read(db, nominee)?.map(|record| record.fields.name),
        None => None,
    };
    let unit = match filter.unit {
        Some(unit) => store::nominees::unit_name(db, unit)?.map(|name| format!("đơn vị {name}")),
        None => None,
    };
    let years = match (filter.year_from, filter.year_to) {
        (Some(from), Some(to)) if from == to => Some(format!("năm {from}")),
        (Some(from), Some(to)) => Some(format!("từ năm {from} đến năm {to}")),
        (Some(from), None) => Some(format!("từ năm {from}")),
        (None, Some(to)) => Some(format!("đến năm {to}")),
        (None, None) => None,
    };
    let scope = filter.scope.map(|scope| format!("phạm vi {}", words::influence_scope(scope).to_lowercase()));
    Ok(filter_line([
        nominee,
        unit,
        years,
        award_words(ctx, filter.award.as_deref()),
        scope,
        query_words(filter.query.as_deref()),
    ]))
}

//! A page of the rows of a draft as they were judged last, narrowed by verdict, sheet or what is noted of a value.
//! Who: anybody at this PC. When: always. Changes: nothing.

use store::Db;
use store::imports::RowFilter;

use super::require_draft;
use crate::contract::imports::{ImportRows, ListImportRows};
use crate::{Ctx, OfficeError};

/// Most rows of one page.
const PAGE_MAX: u32 = 500;

pub(crate) fn list_import_rows(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ListImportRows,
) -> Result<ImportRows, OfficeError> {
    require_draft(db, request.draft)?;
    let limit = request.page.limit.min(PAGE_MAX);
    let filter = RowFilter {
        verdict: request.verdict,
        sheet_no: request.sheet,
        note: request.note.as_deref().filter(|note| !note.is_empty()),
    };
    let (total, rows) = store::imports::page_rows(db, request.draft, filter, request.page.offset, limit)?;
    Ok(ImportRows { total, rows })
}

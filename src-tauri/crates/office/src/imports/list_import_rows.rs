//! A page of the rows of a draft as they were judged last.
//! Who: anybody at this PC. When: always. Changes: nothing.

use store::Db;

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
    let (total, rows) =
        store::imports::page_rows(db, request.draft, request.verdict, request.page.offset, limit)?;
    Ok(ImportRows { total, rows })
}

//! What is put right by itself because a person once did, newest first.
//! Who: anybody at this PC. When: always. Changes: nothing.

use domain::records::Page;
use domain::records::imports::ImportFix;
use store::Db;

use crate::contract::imports::ListImportFixes;
use crate::{Ctx, OfficeError};

/// Most rows of one page.
const PAGE_MAX: u32 = 500;

pub(crate) fn list_import_fixes(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ListImportFixes,
) -> Result<Page<ImportFix>, OfficeError> {
    let limit = request.page.limit.min(PAGE_MAX);
    Ok(store::imports::list_fixes(db, request.sender, request.page.offset, limit)?)
}

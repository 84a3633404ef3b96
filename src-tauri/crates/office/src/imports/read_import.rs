//! One draft without its rows.
//! Who: anybody at this PC. When: always. Changes: nothing.

use domain::records::imports::ImportPreview;
use store::Db;

use super::preview;
use crate::contract::imports::ReadImport;
use crate::{Ctx, OfficeError};

pub(crate) fn read_import(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ReadImport,
) -> Result<ImportPreview, OfficeError> {
    preview(db, request.draft)
}

//! Reads another sheet of the same file.
//! Who: the secretary. When: the draft is open. Changes: the draft's table and rows; repairs of the other sheet are gone.

use domain::records::imports::ImportPreview;
use store::Tx;

use super::table::{choose_sheet, find_sheets, names};
use super::{judge_again, kept_grids, require_open};
use crate::contract::imports::ChooseImportSheet;
use crate::{Ctx, OfficeError};

pub(crate) fn choose_import_sheet(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: ChooseImportSheet,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    let kind = draft.row.kind;
    let grids = kept_grids(tx, &draft)?;
    let found = find_sheets(kind, &grids);
    let sheet = choose_sheet(&found, &grids, Some(&request.sheet))?;
    let remembered = match draft.sender() {
        Some(sender) => store::imports::mapping(tx, sender, &sheet.headings_key())?,
        None => None,
    };
    let mapping = remembered.unwrap_or_else(|| sheet.own_mapping(kind));
    let (table, rows) = sheet.read(kind, names(&found), &mapping);
    store::imports::set_table(tx, request.draft, &table)?;
    store::imports::remove_rows(tx, request.draft)?;
    store::imports::insert_rows(tx, request.draft, &rows)?;
    judge_again(ctx, tx, request.draft)
}

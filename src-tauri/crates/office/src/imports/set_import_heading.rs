//! Points at the row that holds the headings of a sheet's list.
//! Who: the secretary. When: the draft is open. Changes: the sheet's columns and rows; it is taken in from now on.

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::sheets::{in_step, kept_grids, memory, replace_one};
use super::table::{Reading, read_sheet};
use super::{judge_again, require_open, sheet_index};
use crate::contract::imports::SetImportHeading;
use crate::{Ctx, OfficeError};

pub(crate) fn set_import_heading(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: SetImportHeading,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    let grids = kept_grids(ctx, tx, &draft)?;
    let (kind, sender) = (draft.row.kind, draft.sender());
    let recall = memory(tx, kind, sender);
    let draft = in_step(tx, draft, &grids, &recall)?;
    let Some(grid) = sheet_index(request.sheet).and_then(|at| grids.get(at)) else {
        return Err(Refusal::FieldInvalid { field: "sheet".into(), found: request.sheet.to_string() }.into());
    };
    if grid.row(request.row_no).is_none() {
        return Err(Refusal::FieldInvalid { field: "rowNo".into(), found: request.row_no.to_string() }.into());
    }
    let how = Reading::Under { row: request.row_no, recall: &recall };
    let mut read = read_sheet(kind, request.sheet, grid, &how)?;
    read.sheet.used = true;
    let old = draft.sheet(request.sheet).and_then(|sheet| sheet.header_row);
    tx.note("headerRow", json!({ "sheet": grid.name, "old": old, "new": read.sheet.header_row }));
    replace_one(tx, &draft, read)?;
    judge_again(ctx, tx, request.draft)
}

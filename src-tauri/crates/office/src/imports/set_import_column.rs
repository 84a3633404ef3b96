//! Says what a column means and how it writes its dates, or that it is ignored.
//! Who: the secretary. When: the draft is open. Changes: the sheet's columns and rows; repairs stay with their rows.

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;
use store::imports::KnownColumn;

use super::meaning::field_of;
use super::sheets::{in_step, kept_grids, mapping_of, memory, replace_one};
use super::table::{Reading, read_sheet};
use super::{judge_again, require_open, sheet_index};
use crate::contract::imports::SetImportColumn;
use crate::{Ctx, OfficeError};

pub(crate) fn set_import_column(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: SetImportColumn,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    let (kind, sender) = (draft.row.kind, draft.sender());
    if let Some(field) = request.field.as_deref().filter(|field| field_of(kind, field).is_none()) {
        return Err(Refusal::FieldInvalid { field: "field".into(), found: field.to_owned() }.into());
    }
    let grids = kept_grids(ctx, tx, &draft)?;
    let draft = in_step(tx, draft, &grids, &memory(tx, kind, sender))?;
    let invalid = |field: &str, found: u32| {
        OfficeError::from(Refusal::FieldInvalid { field: field.into(), found: found.to_string() })
    };
    let sheet = draft.sheet(request.sheet).ok_or_else(|| invalid("sheet", request.sheet))?;
    let (Some(row), Some(grid)) = (sheet.header_row, sheet_index(sheet.no).and_then(|at| grids.get(at)))
    else {
        return Err(invalid("sheet", request.sheet));
    };
    let mut mapping = mapping_of(sheet);
    let Some(column) = mapping.get_mut(&request.index) else {
        return Err(invalid("index", request.index));
    };
    let new = KnownColumn { field: request.field, date_order: request.date_order };
    let old = std::mem::replace(column, new.clone());
    // The sheet is read again: which rows are lines, sections or totals depends on what the columns mean.
    let mut read =
        read_sheet(kind, sheet.no, grid, &Reading::As { row, mapping: &mapping, remembered: false })?;
    read.sheet.used = sheet.used;
    tx.note("column", json!({ "sheet": sheet.name, "column": request.index, "old": old, "new": new }));
    replace_one(tx, &draft, read)?;
    judge_again(ctx, tx, request.draft)
}

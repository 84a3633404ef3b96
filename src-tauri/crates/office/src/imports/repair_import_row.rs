//! Puts right one value of one row, or goes back to what the sheet holds.
//! Who: the secretary. When: the draft is open. Changes: the row's repairs; the file stays as the unit sent it.

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::{judge_again, require_field, require_open, require_row};
use crate::contract::imports::RepairImportRow;
use crate::{Ctx, OfficeError};

/// Longest repair, in characters: what an Excel cell holds.
const REPAIR_MAX_CHARS: usize = 32_767;

pub(crate) fn repair_import_row(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: RepairImportRow,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    require_field(draft.row.kind, &request.field)?;
    if request.value.as_ref().is_some_and(|value| value.chars().count() > REPAIR_MAX_CHARS) {
        return Err(Refusal::FieldInvalid { field: "value".into(), found: request.field }.into());
    }
    let mut repairs = require_row(tx, request.draft, request.row_no)?.row.repairs;
    let old = match &request.value {
        Some(value) => repairs.insert(request.field.clone(), value.clone()),
        None => repairs.remove(&request.field),
    };
    store::imports::repair(tx, request.draft, request.row_no, &repairs)?;
    tx.note(&request.field, json!({ "old": old, "new": request.value }));
    judge_again(ctx, tx, request.draft)
}

//! Puts right one value of one row, or of every row whose cell says the same; or goes back to what the sheet holds.
//! Who: the secretary. When: the draft is open. Changes: the rows' repairs; the file stays as the unit sent it.

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::row_text::fix_key;
use super::{judge_again, judged_row, require_field, require_open, require_row};
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
    let field = request.field.as_str();
    require_field(draft.row.kind, field)?;
    if request.value.as_ref().is_some_and(|value| value.chars().count() > REPAIR_MAX_CHARS) {
        return Err(Refusal::FieldInvalid { field: "value".into(), found: request.field }.into());
    }
    require_row(tx, request.draft, &request.place)?;
    let places: Vec<String> = if request.everywhere.unwrap_or(false) {
        let raw = raw_of(&judged_row(tx, request.draft, &request.place)?, field);
        store::imports::judged_rows(tx, request.draft)?
            .into_iter()
            .filter(|row| row.place == request.place || raw_of(row, field) == raw)
            .map(|row| row.place)
            .collect()
    } else {
        vec![request.place]
    };
    let first = places.first().map(|place| require_row(tx, request.draft, place)).transpose()?;
    let first_old = first.and_then(|mut first| first.row.repairs.remove(field));
    store::imports::repair(tx, request.draft, &places, field, request.value.as_deref())?;
    tx.note(field, json!({ "old": first_old, "new": request.value, "rows": places.len() }));
    judge_again(ctx, tx, request.draft)
}

/// What the sheet holds of a field, as it is compared.
fn raw_of(row: &domain::records::imports::ImportRow, field: &str) -> String {
    let value = row.values.iter().find(|value| value.field == field);
    value.map(|value| fix_key(&value.raw)).unwrap_or_default()
}

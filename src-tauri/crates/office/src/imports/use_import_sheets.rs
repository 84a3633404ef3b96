//! Chooses the sheets that are taken in.
//! Who: the secretary. When: the draft is open. Changes: which rows count; whatever a person did to a row stays with it.

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::sheets::{in_step, kept_grids, memory};
use super::{judge_again, require_open};
use crate::contract::imports::UseImportSheets;
use crate::{Ctx, OfficeError};

pub(crate) fn use_import_sheets(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: UseImportSheets,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    if request.sheets.is_empty() {
        return Err(Refusal::NothingChosen.into());
    }
    let grids = kept_grids(ctx, tx, &draft)?;
    let (kind, sender) = (draft.row.kind, draft.sender());
    let draft = in_step(tx, draft, &grids, &memory(tx, kind, sender))?;
    for no in &request.sheets {
        // Without a heading there is nothing to take in: a person points at it first.
        if draft.sheet(*no).is_none_or(|sheet| sheet.header_row.is_none()) {
            return Err(Refusal::FieldInvalid { field: "sheets".into(), found: no.to_string() }.into());
        }
    }
    store::imports::use_sheets(tx, request.draft, &request.sheets)?;
    store::imports::clear_unused(tx, request.draft)?;
    let preview = judge_again(ctx, tx, request.draft)?;
    tx.note("sheets", json!({ "old": draft.row.sheets, "new": preview.draft.sheets }));
    Ok(preview)
}

//! Says which unit a name in this list means, and remembers it for the sender.
//! Who: the secretary. When: the draft is open. Changes: the names known for units; every row with that name is judged again.

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use domain::text::{NAME_MAX_CHARS, tidy};
use serde_json::json;
use store::Tx;

use super::remember::remember_unit;
use super::unit_book::alias_key;
use super::{judge_again, require_open};
use crate::contract::imports::ResolveImportUnit;
use crate::units::require_unit;
use crate::{Ctx, OfficeError};

pub(crate) fn resolve_import_unit(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: ResolveImportUnit,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    let unit = require_unit(tx, request.unit)?;
    let (alias, key) = (tidy(&request.found), alias_key(&request.found));
    if key.is_empty() {
        return Err(Refusal::FieldBlank { field: "found".into() }.into());
    }
    if alias.chars().count() > NAME_MAX_CHARS {
        return Err(Refusal::FieldInvalid { field: "found".into(), found: alias }.into());
    }
    remember_unit(tx, &draft, &alias, request.unit)?;
    tx.note("alias", json!({ "name": alias, "unit": unit.fields.name }));
    judge_again(ctx, tx, request.draft)
}

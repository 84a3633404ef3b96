//! Removes an initiative that was entered by mistake.
//! Who: the secretary. When: it exists and a reason is given. Changes: the initiative is gone; its authors stay. The
//! journal keeps what it said.

use serde_json::json;
use store::Tx;

use super::{require_initiative, required_reason};
use crate::contract::Done;
use crate::contract::history::RemoveInitiative;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_initiative(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: RemoveInitiative,
) -> Result<Done, OfficeError> {
    let old = require_initiative(tx, request.initiative)?;
    let reason = required_reason(&request.reason)?;
    store::initiatives::remove(tx, &[old.id])?;
    tx.subject(format!("{}, {}", old.fields.title, old.fields.year));
    tx.note("reason", json!(reason));
    tx.note("initiative", json!({ "old": old, "new": null }));
    Ok(Done::OK)
}

//! Removes a past award that was entered by mistake.
//! Who: the secretary. When: it exists and a reason is given. Changes: the past award is gone; the nominee stays. The
//! journal keeps what it said.

use serde_json::json;
use store::Tx;

use super::{require_past_award, required_reason};
use crate::contract::Done;
use crate::contract::history::RemovePastAward;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_past_award(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: RemovePastAward,
) -> Result<Done, OfficeError> {
    let old = require_past_award(tx, request.past_award)?;
    let reason = required_reason(&request.reason)?;
    store::past_awards::remove(tx, &[old.id])?;
    tx.subject(format!("{}, {}: {} {}", old.name, old.unit_name, old.fields.award_name, old.fields.year));
    tx.note("reason", json!(reason));
    tx.note("pastAward", json!({ "old": old, "new": null }));
    Ok(Done::OK)
}

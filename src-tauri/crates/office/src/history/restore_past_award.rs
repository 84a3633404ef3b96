//! Takes back that an award was cancelled.
//! Who: the secretary. When: a reason is given. Changes: the past award counts again.

use serde_json::json;
use store::Tx;

use super::{require_past_award, required_reason};
use crate::contract::Done;
use crate::contract::history::RestorePastAward;
use crate::{Ctx, OfficeError};

pub(crate) fn restore_past_award(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: RestorePastAward,
) -> Result<Done, OfficeError> {
    let old = require_past_award(tx, request.past_award)?;
    let reason = required_reason(&request.reason)?;
    store::past_awards::set_revoked(tx, old.id, None)?;
    tx.subject(format!("{}, {}: {} {}", old.name, old.unit_name, old.fields.award_name, old.fields.year));
    tx.note("reason", json!(reason));
    tx.note("revoked", json!({ "old": old.revoked, "new": null }));
    Ok(Done::OK)
}

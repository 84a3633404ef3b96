//! Writes that an award was cancelled: it is kept and counts no more (Luật 06/2022/QH15, Điều 93).
//! Who: the secretary. When: the cancelling decision is known. Changes: the past award.

use domain::records::appraisals::Revocation;
use domain::refusal::Refusal;
use domain::text::tidy;
use serde_json::json;
use store::Tx;

use super::require_past_award;
use crate::contract::Done;
use crate::contract::history::RevokePastAward;
use crate::{Ctx, OfficeError};

pub(crate) fn revoke_past_award(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: RevokePastAward,
) -> Result<Done, OfficeError> {
    let old = require_past_award(tx, request.past_award)?;
    let document = tidy(&request.document);
    if document.is_empty() {
        return Err(Refusal::FieldBlank { field: "document".into() }.into());
    }
    if request.on > ctx.now.date() {
        return Err(Refusal::FieldInvalid { field: "on".into(), found: request.on.to_string() }.into());
    }
    let revoked = Revocation { on: request.on, document };
    store::past_awards::set_revoked(tx, old.id, Some(&revoked))?;
    tx.subject(format!("{}, {}: {} {}", old.name, old.unit_name, old.fields.award_name, old.fields.year));
    tx.note("revoked", json!({ "old": old.revoked, "new": revoked }));
    Ok(Done::OK)
}

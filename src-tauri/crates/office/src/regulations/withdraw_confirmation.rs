//! The office stands for a figure no more: it is as sure again as its pack says.
//! Who: the secretary, with a reason. When: the figure is confirmed. Changes: how sure the figure is.

use domain::refusal::Refusal;
use domain::text::tidy_lines;
use serde_json::json;
use store::Tx;

use crate::contract::Done;
use crate::contract::regulations::WithdrawConfirmation;
use crate::{Ctx, OfficeError};

pub(crate) fn withdraw_confirmation(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: WithdrawConfirmation,
) -> Result<Done, OfficeError> {
    let reason = tidy_lines(&request.reason);
    if reason.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let old = ctx.regulations.confirmation(&request.pack, &request.figure).cloned();
    if !store::regulations::withdraw_confirmation(tx, &request.pack, &request.figure, &reason)? {
        return Err(Refusal::FieldInvalid { field: "figure".into(), found: request.figure }.into());
    }
    tx.subject(old.as_ref().map_or_else(String::new, |old| old.document.clone()));
    tx.note("figure", json!({ "old": old, "new": null }));
    Ok(Done::OK)
}

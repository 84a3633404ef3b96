//! Enters an award somebody holds from an earlier decision.
//! Who: the secretary. When: the award is of the regulations of its decision's date, or named in words, and is not
//! kept already. Changes: adds the past award.

use serde_json::json;
use store::Tx;

use super::check_award;
use crate::contract::history::{AddPastAward, PastAwardAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_past_award(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddPastAward,
) -> Result<PastAwardAdded, OfficeError> {
    let checked = check_award(ctx, tx, request.fields, None)?;
    let past_award = store::past_awards::insert(tx, checked.written(), None)?;
    tx.subject(checked.in_words());
    tx.note("pastAward", json!({ "old": null, "new": past_award }));
    Ok(PastAwardAdded { past_award })
}

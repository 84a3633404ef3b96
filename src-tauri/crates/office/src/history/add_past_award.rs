//! Enters an award somebody holds from an earlier decision.
//! Who: the secretary. When: the award is of the regulations of its decision's date, or named in words, and is not
//! kept already. Changes: adds the past award.

use serde_json::json;
use store::Tx;
use store::past_awards::NewPastAward;

use super::{check_award, nominee_in_words};
use crate::contract::history::{AddPastAward, PastAwardAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_past_award(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddPastAward,
) -> Result<PastAwardAdded, OfficeError> {
    let checked = check_award(ctx, tx, request.fields, None)?;
    let nominee = &checked.nominee;
    let new = NewPastAward {
        fields: &checked.fields,
        award_rank: checked.rank,
        name: &nominee.fields.name,
        unit_name: &nominee.unit_name,
    };
    let past_award = store::past_awards::insert(tx, new, None)?;
    let who = nominee_in_words(&nominee.fields, &nominee.unit_name);
    tx.subject(format!("{who}: {} {}", checked.fields.award_name, checked.fields.year));
    tx.note("pastAward", json!({ "old": null, "new": past_award }));
    Ok(PastAwardAdded { past_award })
}

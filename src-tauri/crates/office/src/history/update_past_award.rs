//! Corrects a past award, whose it is included.
//! Who: the secretary. When: as for adding one. Changes: the past award.

use store::Tx;
use store::past_awards::NewPastAward;

use super::{check_award, nominee_in_words, require_past_award};
use crate::contract::Done;
use crate::contract::history::UpdatePastAward;
use crate::nominations::difference;
use crate::{Ctx, OfficeError};

pub(crate) fn update_past_award(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: UpdatePastAward,
) -> Result<Done, OfficeError> {
    let old = require_past_award(tx, request.past_award)?;
    let checked = check_award(ctx, tx, request.fields, Some(old.id))?;
    let nominee = &checked.nominee;
    let new = NewPastAward {
        fields: &checked.fields,
        award_rank: checked.rank,
        name: &nominee.fields.name,
        unit_name: &nominee.unit_name,
    };
    store::past_awards::update(tx, old.id, new, true)?;
    let who = nominee_in_words(&nominee.fields, &nominee.unit_name);
    tx.subject(format!("{who}: {} {}", checked.fields.award_name, checked.fields.year));
    if let Some(change) = difference(&old.fields, &checked.fields)? {
        tx.note("fields", change);
    }
    Ok(Done::OK)
}

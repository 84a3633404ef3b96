//! Corrects a past award, whose it is included.
//! Who: the secretary. When: as for adding one. Changes: the past award.

use store::Tx;

use super::{check_award, require_past_award};
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
    store::past_awards::update(tx, old.id, checked.written(), true)?;
    tx.subject(checked.in_words());
    if let Some(change) = difference(&old.fields, &checked.fields)? {
        tx.note("fields", change);
    }
    Ok(Done::OK)
}

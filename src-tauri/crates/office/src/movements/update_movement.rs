//! Replaces what is written about a movement.
//! Who: the secretary. When: no submission stands in a phase that would disappear. Changes: the movement and its phases.

use domain::refusal::Refusal;
use store::Tx;

use super::check_movement::check_movement;
use super::require_movement;
use crate::contract::Done;
use crate::contract::movements::UpdateMovement;
use crate::nominations::difference;
use crate::{Ctx, OfficeError};

pub(crate) fn update_movement(_ctx: &Ctx, tx: &Tx<'_>, request: UpdateMovement) -> Result<Done, OfficeError> {
    let old = require_movement(tx, request.movement)?;
    let checked = check_movement(tx, Some(request.movement), &request.fields)?;
    // Phases are numbered 1, 2, 3 …, so those that disappear are the last ones.
    let kept = u32::try_from(checked.fields.phases.len()).unwrap_or(u32::MAX);
    if let Some((no, nominations)) = store::movements::used_phase_above(tx, request.movement, kept)? {
        return Err(Refusal::PhaseInUse { no, nominations }.into());
    }
    store::movements::update(tx, request.movement, &checked.display_title, &checked.fields)?;
    if let Some(change) = difference(&old.fields, &checked.fields)? {
        tx.note("movement", change);
    }
    tx.subject(checked.display_title);
    Ok(Done::OK)
}

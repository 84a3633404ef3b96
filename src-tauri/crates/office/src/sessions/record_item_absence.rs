//! Says that a member does not vote on an item, or takes part again.
//! Who: the secretary. When: the session is planned or open, the item waits; only who is in the room can leave it.
//! Changes: who votes on the item. Saying that a member takes part dismisses a conflict the office found.

use domain::refusal::Refusal;
use domain::session::{ItemAbsence, Presence};
use domain::text::tidy_opt;
use serde_json::json;
use store::Tx;
use store::sessions::AbsenceLine;

use super::room::Room;
use super::{require_planned_or_open, require_waiting};
use crate::contract::Done;
use crate::contract::sessions::RecordItemAbsence;
use crate::{Ctx, OfficeError};

pub(crate) fn record_item_absence(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: RecordItemAbsence,
) -> Result<Done, OfficeError> {
    let (session, _) = require_waiting(tx, &[request.item])?;
    let session = require_planned_or_open(tx, session)?;
    let room = Room::read(tx, session.id)?;
    let Some(member) = room.roll.iter().find(|row| row.member == request.member) else {
        crate::council::require_member(tx, request.member)?;
        let held_on = session.fields.held_on;
        return Err(Refusal::NotAMemberThatDay { member: request.member, held_on }.into());
    };
    if request.absence == Some(ItemAbsence::Left) && member.presence != Some(Presence::Present) {
        return Err(Refusal::FieldInvalid { field: "absence".into(), found: "left".into() }.into());
    }
    let old = room.said_about(request.item).iter().find(|said| said.member == request.member);
    let note = tidy_opt(request.note.as_deref());
    let came_back = request.absence.is_none() && old.and_then(|said| said.absence) == Some(ItemAbsence::Left);
    if came_back {
        store::sessions::remove_absence(tx, request.item, request.member)?;
    } else {
        let line = AbsenceLine { item: request.item, member: request.member, absence: request.absence, note };
        store::sessions::set_absence(tx, &line)?;
    }
    tx.subject(format!("{}: {}", session.fields.title, member.name));
    tx.note("absence", json!({ "old": old.and_then(|said| said.absence), "new": request.absence }));
    Ok(Done::OK)
}

//! Records who is there; members not named keep what was recorded.
//! Who: the secretary. When: the session is planned or open. Changes: the roll. Tallies already entered for items that
//! wait are then out of date when other members vote.

use domain::refusal::Refusal;
use domain::text::tidy_opt;
use store::Tx;
use store::sessions::AttendanceLine;

use super::require_planned_or_open;
use super::room::Room;
use crate::contract::Done;
use crate::contract::sessions::RecordPresence;
use crate::{Ctx, OfficeError};

pub(crate) fn record_presence(_ctx: &Ctx, tx: &Tx<'_>, request: RecordPresence) -> Result<Done, OfficeError> {
    let session = require_planned_or_open(tx, request.session)?;
    if request.roll.is_empty() {
        return Err(Refusal::NothingChosen.into());
    }
    let room = Room::read(tx, request.session)?;
    let held_on = session.fields.held_on;
    let mut lines = Vec::new();
    for entry in request.roll {
        if room.roll.iter().all(|row| row.member != entry.member) {
            crate::council::require_member(tx, entry.member)?;
            return Err(Refusal::NotAMemberThatDay { member: entry.member, held_on }.into());
        }
        let note = tidy_opt(entry.note.as_deref());
        lines.push(AttendanceLine { member: entry.member, presence: entry.presence, note });
    }
    store::sessions::set_presence(tx, request.session, &lines)?;
    tx.subject(session.fields.title);
    Ok(Done::OK)
}

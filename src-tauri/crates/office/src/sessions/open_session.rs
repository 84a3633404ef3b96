//! Opens a session.
//! Who: the secretary, when the chair declares it. When: it is planned, the roll is called in full, the agenda is not empty and
//! the quorum is met by members in the room. Changes: the session sits; votes can be taken.

use domain::refusal::Refusal;
use domain::session::{Presence, SessionStage};
use serde_json::json;
use store::Tx;

use super::require_stage;
use super::room::Room;
use crate::contract::Done;
use crate::contract::sessions::OpenSession;
use crate::{Ctx, OfficeError};

pub(crate) fn open_session(_ctx: &Ctx, tx: &Tx<'_>, request: OpenSession) -> Result<Done, OfficeError> {
    let room = Room::read(tx, request.session)?;
    require_stage(&room.session, &[SessionStage::Planned])?;
    if room.not_called() > 0 {
        return Err(Refusal::RollCallIncomplete { missing: room.not_called() }.into());
    }
    if room.session.items == 0 {
        return Err(Refusal::AgendaEmpty.into());
    }
    room.require_quorum(room.with_presence(Presence::Present))?;
    store::sessions::set_stage(tx, request.session, SessionStage::Open)?;
    tx.subject(room.session.fields.title);
    tx.note("stage", json!({ "old": room.session.stage, "new": SessionStage::Open }));
    Ok(Done::OK)
}

//! Concludes a session: every item has its outcome.
//! Who: the secretary, when the chair declares it. When: the session is open, all items are closed, the roll is complete.
//! Changes: freezes the council's name, quorum and roll as they were.

use domain::refusal::Refusal;
use domain::session::SessionStage;
use serde_json::json;
use store::Tx;

use super::require_stage;
use super::room::Room;
use crate::contract::Done;
use crate::contract::sessions::ConcludeSession;
use crate::{Ctx, OfficeError};

pub(crate) fn conclude_session(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: ConcludeSession,
) -> Result<Done, OfficeError> {
    let room = Room::read(tx, request.session)?;
    require_stage(&room.session, &[SessionStage::Open])?;
    if room.session.items == 0 {
        return Err(Refusal::AgendaEmpty.into());
    }
    let open = room.session.items - room.session.closed;
    if open > 0 {
        return Err(Refusal::ItemsStillOpen { items: open }.into());
    }
    if room.not_called() > 0 {
        // Somebody joined the council while it sat and was never called.
        return Err(Refusal::RollCallIncomplete { missing: room.not_called() }.into());
    }
    store::sessions::freeze_room(tx, request.session, &room.frozen())?;
    store::sessions::set_stage(tx, request.session, SessionStage::Concluded)?;
    tx.subject(room.session.fields.title);
    tx.note("stage", json!({ "old": room.session.stage, "new": SessionStage::Concluded }));
    Ok(Done::OK)
}

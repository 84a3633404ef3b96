//! Takes items off the agenda; those behind move up.
//! Who: the secretary. When: the session is planned or open and no chosen item is closed. Changes: the agenda, the lines'
//! stage; tallies of the items that were not closed go with them.

use domain::ids::{ItemId, NominationId};
use domain::nomination::Step;
use serde_json::json;
use store::Tx;

use super::{require_planned_or_open, require_waiting};
use crate::contract::nominations::Moved;
use crate::contract::sessions::TakeOffAgenda;
use crate::nominations::take_step;
use crate::{Ctx, OfficeError};

pub(crate) fn take_off_agenda(_ctx: &Ctx, tx: &Tx<'_>, request: TakeOffAgenda) -> Result<Moved, OfficeError> {
    let (session, heads) = require_waiting(tx, &request.items)?;
    let session = require_planned_or_open(tx, session)?;
    let nominations: Vec<NominationId> = heads.iter().map(|head| head.nomination).collect();
    let items: Vec<ItemId> = heads.iter().map(|head| head.id).collect();
    let moved = take_step(tx, &nominations, Step::TakeOffAgenda, None)?;
    store::sessions::remove_items(tx, session.id, &items)?;
    tx.subject(session.fields.title);
    tx.note("nominations", json!({ "old": nominations, "new": null }));
    Ok(Moved { nominations: moved })
}

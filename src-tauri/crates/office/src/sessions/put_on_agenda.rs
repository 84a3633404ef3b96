//! Puts eligible or deferred lines at the end of the agenda, in the order chosen.
//! Who: the secretary. When: the session is planned or open. Changes: the agenda, and the lines' stage.

use std::collections::HashSet;

use domain::ids::NominationId;
use domain::nomination::Step;
use domain::refusal::Refusal;
use store::Tx;

use super::require_planned_or_open;
use crate::contract::nominations::Moved;
use crate::contract::sessions::PutOnAgenda;
use crate::nominations::take_step;
use crate::{Ctx, OfficeError};

pub(crate) fn put_on_agenda(_ctx: &Ctx, tx: &Tx<'_>, request: PutOnAgenda) -> Result<Moved, OfficeError> {
    let session = require_planned_or_open(tx, request.session)?;
    let mut seen = HashSet::new();
    let chosen: Vec<NominationId> = request.nominations.into_iter().filter(|id| seen.insert(*id)).collect();
    let agenda = store::sessions::agenda(tx, request.session)?;
    if agenda.iter().any(|line| line.row.outcome.is_some() && seen.contains(&line.row.nomination)) {
        // Deferred in this very session: it comes before a later one.
        return Err(Refusal::ItemClosed.into());
    }
    let nominations = take_step(tx, &chosen, Step::PutOnAgenda, None)?;
    store::sessions::append_items(tx, request.session, &chosen)?;
    tx.subject(session.fields.title);
    Ok(Moved { nominations })
}

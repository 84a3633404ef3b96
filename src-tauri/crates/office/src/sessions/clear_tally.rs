//! Takes back an entry of the tellers.
//! Who: the secretary. When: the session is open and the items wait. Changes: removes the entry.

use domain::ids::ItemId;
use domain::refusal::Refusal;
use domain::session::SessionStage;
use serde_json::json;
use store::Tx;

use super::{require_session, require_stage, require_waiting};
use crate::contract::Done;
use crate::contract::sessions::ClearTally;
use crate::{Ctx, OfficeError};

pub(crate) fn clear_tally(_ctx: &Ctx, tx: &Tx<'_>, request: ClearTally) -> Result<Done, OfficeError> {
    if !(1..=2).contains(&request.entry) {
        return Err(Refusal::FieldInvalid { field: "entry".into(), found: request.entry.to_string() }.into());
    }
    let (session, heads) = require_waiting(tx, &request.items)?;
    let session = require_session(tx, session)?;
    require_stage(&session, &[SessionStage::Open])?;
    let items: Vec<ItemId> = heads.iter().map(|head| head.id).collect();
    let entries = store::sessions::tallies(tx, &items)?;
    let old: Vec<_> = entries
        .iter()
        .filter(|line| line.entry.entry == request.entry)
        .map(|line| json!({ "item": line.item, "tally": line.entry.tally }))
        .collect();
    store::sessions::clear_tallies(tx, &items, Some(request.entry))?;
    tx.subject(session.fields.title);
    tx.note("tallies", json!({ "old": old, "new": null }));
    Ok(Done::OK)
}

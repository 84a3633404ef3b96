//! Moves an item to a place on the agenda.
//! Who: the secretary. When: the session is planned or open and the item waits. Changes: places of waiting items; closed
//! items keep theirs, so an item sent to a closed item's place takes the next one that is free.

use domain::ids::ItemId;
use domain::refusal::Refusal;
use domain::session::ItemStage;
use serde_json::json;
use store::Tx;

use super::{require_planned_or_open, require_waiting};
use crate::contract::Done;
use crate::contract::sessions::MoveAgendaItem;
use crate::{Ctx, OfficeError};

pub(crate) fn move_agenda_item(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: MoveAgendaItem,
) -> Result<Done, OfficeError> {
    let (session, heads) = require_waiting(tx, &[request.item])?;
    let session = require_planned_or_open(tx, session)?;
    let agenda = store::sessions::agenda(tx, session.id)?;
    if request.position == 0 || usize::try_from(request.position).unwrap_or(usize::MAX) > agenda.len() {
        return Err(
            Refusal::FieldInvalid { field: "position".into(), found: request.position.to_string() }.into()
        );
    }
    let waiting = agenda.iter().filter(|line| line.row.stage == ItemStage::Waiting);
    let (places, mut order): (Vec<u32>, Vec<ItemId>) =
        waiting.map(|line| (line.row.position, line.row.id)).unzip();
    order.retain(|item| *item != request.item);
    let at = places.iter().position(|place| *place >= request.position).unwrap_or(order.len());
    order.insert(at, request.item);
    let moved: Vec<(ItemId, u32)> = order.into_iter().zip(places).collect();
    store::sessions::place_items(tx, &moved)?;
    tx.subject(session.fields.title);
    let new = moved.iter().find(|(item, _)| *item == request.item).map(|(_, place)| *place);
    tx.note("position", json!({ "old": heads.first().map(|head| head.position), "new": new }));
    Ok(Done::OK)
}

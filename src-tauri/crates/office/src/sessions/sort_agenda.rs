//! Orders the whole agenda.
//! Who: the secretary. When: the session is planned or open. Changes: places of waiting items among themselves; closed
//! items keep theirs.

use std::cmp::Reverse;

use domain::ids::ItemId;
use domain::names::{name_sort_key, title_sort_key};
use domain::nominee::NomineeKind;
use domain::records::sessions::AgendaOrder;
use domain::session::ItemStage;
use store::Tx;
use store::sessions::AgendaLine;

use super::conflicts::ConflictFinder;
use super::require_planned_or_open;
use super::room::Room;
use crate::contract::Done;
use crate::contract::sessions::SortAgenda;
use crate::{Ctx, OfficeError};

pub(crate) fn sort_agenda(_ctx: &Ctx, tx: &Tx<'_>, request: SortAgenda) -> Result<Done, OfficeError> {
    let session = require_planned_or_open(tx, request.session)?;
    let mut waiting = store::sessions::agenda(tx, request.session)?;
    waiting.retain(|line| line.row.stage == ItemStage::Waiting);
    let places: Vec<u32> = waiting.iter().map(|line| line.row.position).collect();
    match request.order {
        AgendaOrder::Award => waiting.sort_by_cached_key(by_award),
        AgendaOrder::Unit => {
            waiting.sort_by_cached_key(|line| (title_sort_key(&line.sender_name), by_award(line)))
        }
        AgendaOrder::Conflict => {
            let room = Room::read(tx, request.session)?;
            let finder = ConflictFinder::new(tx, &room)?;
            waiting.sort_by_cached_key(|line| (finder.count(line) > 0, by_award(line)));
        }
    }
    let placed: Vec<(ItemId, u32)> = waiting.iter().map(|line| line.row.id).zip(places).collect();
    store::sessions::place_items(tx, &placed)?;
    tx.subject(session.fields.title);
    Ok(Done::OK)
}

/// Higher award first (awards of one rank by name), then collectives, people, households, then unit and name.
pub(crate) fn by_award(line: &AgendaLine) -> impl Ord + use<> {
    let name = match line.row.kind {
        NomineeKind::Person => name_sort_key(&line.row.name),
        NomineeKind::Collective | NomineeKind::Household => title_sort_key(&line.row.name),
    };
    let award = (Reverse(line.award_rank), title_sort_key(&line.row.award_name));
    (award, line.row.kind, title_sort_key(&line.row.unit_name), name)
}

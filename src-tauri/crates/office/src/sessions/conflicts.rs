//! Conflicts of interest the office can see by itself; the secretary declares or dismisses them.

use std::collections::{HashMap, HashSet};

use domain::ids::{MemberId, UnitId};
use domain::nominee::NomineeKind;
use domain::records::sessions::{ConflictReason, FoundConflict};
use domain::session::{ItemAbsence, ItemStage};
use domain::text::name_key;
use store::Db;
use store::sessions::AgendaLine;

use super::room::Room;
use crate::OfficeError;

/// Finds conflicts between the members of a room and the items of its agenda.
pub(crate) struct ConflictFinder<'a> {
    room: &'a Room,
    member_keys: Vec<String>,
    /// Units of nominees with the units above them.
    above: HashMap<UnitId, HashSet<UnitId>>,
}

impl<'a> ConflictFinder<'a> {
    /// Prepares the search with one query for the whole agenda.
    pub(crate) fn new(db: &Db<'_>, room: &'a Room) -> Result<ConflictFinder<'a>, OfficeError> {
        let mut above: HashMap<UnitId, HashSet<UnitId>> = HashMap::new();
        if !room.people.is_empty() {
            for (unit, upper) in store::sessions::unit_chains(db, room.session.id)? {
                above.entry(unit).or_default().insert(upper);
            }
        }
        let member_keys = room.people.iter().map(|member| name_key(&member.fields.name)).collect();
        Ok(ConflictFinder { room, member_keys, above })
    }

    /// Conflicts on an item about which the secretary has said nothing yet: the nominee bears a member's name, or a
    /// member's unit is the nominee's unit or stands above it (the province, above everybody, left out).
    pub(crate) fn found(&self, line: &AgendaLine) -> Vec<FoundConflict> {
        if line.row.stage == ItemStage::Closed {
            return Vec::new();
        }
        let said: HashSet<MemberId> =
            self.room.said_about(line.row.id).iter().map(|said| said.member).collect();
        let units = self.above.get(&line.row.unit);
        self.room
            .people
            .iter()
            .zip(&self.member_keys)
            .filter(|(member, _)| !said.contains(&member.id))
            .filter_map(|(member, key)| {
                let reason = if line.row.kind == NomineeKind::Person && *key == line.same_key {
                    ConflictReason::IsNominee
                } else if member
                    .fields
                    .unit
                    .is_some_and(|unit| units.is_some_and(|units| units.contains(&unit)))
                {
                    ConflictReason::SameUnit
                } else {
                    return None;
                };
                Some(FoundConflict { member: member.id, name: member.fields.name.clone(), reason })
            })
            .collect()
    }

    /// Members declared in conflict on the item, and those found and neither declared nor dismissed.
    pub(crate) fn count(&self, line: &AgendaLine) -> u32 {
        let declared = self
            .room
            .said_about(line.row.id)
            .iter()
            .filter(|said| said.absence == Some(ItemAbsence::Conflict));
        super::room::count(declared.count() + self.found(line).len())
    }
}

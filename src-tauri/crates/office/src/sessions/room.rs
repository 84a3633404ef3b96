//! The room of a session: who sits, who is there, who votes on an item.

use std::collections::HashMap;

use domain::ids::{ItemId, MemberId, SessionId};
use domain::records::council::MemberRow;
use domain::records::sessions::{ItemAbsenceRow, RollRow, SessionRow};
use domain::refusal::Refusal;
use domain::session::{ItemAbsence, Presence, QuorumRule};
use domain::vote::Voters;
use store::Db;
use store::sessions::{AbsenceLine, FrozenRoom, ItemRoom};

use super::require_session;
use crate::OfficeError;

/// A session with its council and roll: as they are now, or as frozen once the session is concluded.
pub(crate) struct Room {
    pub session: SessionRow,
    pub council_name: String,
    pub quorum: QuorumRule,
    pub roll: Vec<RollRow>,
    /// Members of that day with their units; empty once the room is frozen, when nobody looks for conflicts any more.
    pub people: Vec<MemberRow>,
    presence: HashMap<MemberId, Presence>,
    absences: HashMap<ItemId, Vec<AbsenceLine>>,
}

impl Room {
    /// Reads the room of a session.
    pub(crate) fn read(db: &Db<'_>, session: SessionId) -> Result<Room, OfficeError> {
        let session = require_session(db, session)?;
        let (council_name, quorum, roll, people) = match store::sessions::frozen_room(db, session.id)? {
            Some(FrozenRoom { council_name, quorum, roll }) => (council_name, quorum, roll, Vec::new()),
            None => {
                let council = session.fields.council;
                let council = store::council::find(db, council, session.fields.held_on)?
                    .ok_or_else(|| Refusal::NotFound { what: "council".into(), id: council.0 })?;
                let people = store::council::members_on(db, council.id, session.fields.held_on)?;
                let roll = call_roll(&people, store::sessions::attendance(db, session.id)?);
                (council.fields.name, council.fields.quorum, roll, people)
            }
        };
        let presence = roll.iter().filter_map(|row| Some((row.member, row.presence?))).collect();
        let mut absences: HashMap<ItemId, Vec<AbsenceLine>> = HashMap::new();
        for line in store::sessions::absences(db, session.id)? {
            absences.entry(line.item).or_default().push(line);
        }
        Ok(Room { session, council_name, quorum, roll, people, presence, absences })
    }

    /// Members of the council on the session's date.
    pub(crate) fn members(&self) -> u32 {
        count(self.roll.len())
    }

    /// Members with this presence.
    pub(crate) fn with_presence(&self, presence: Presence) -> u32 {
        count(self.presence.values().filter(|recorded| **recorded == presence).count())
    }

    /// Members whose presence is not recorded.
    pub(crate) fn not_called(&self) -> u32 {
        count(self.roll.len() - self.presence.len())
    }

    /// Presence of a member, when recorded.
    pub(crate) fn presence_of(&self, member: MemberId) -> Option<Presence> {
        self.presence.get(&member).copied()
    }

    /// Fewest members that must be present.
    pub(crate) fn quorum_required(&self) -> u32 {
        self.quorum.required(self.members())
    }

    /// Refuses when fewer members are present than the quorum asks for. A written opinion is a vote, not a presence.
    pub(crate) fn require_quorum(&self, present: u32) -> Result<(), Refusal> {
        let members = self.members();
        if self.quorum.is_met(present, members) {
            Ok(())
        } else {
            Err(Refusal::QuorumNotMet { present, required: self.quorum_required(), members })
        }
    }

    /// Who can vote on an item now. Who left is not present; who has a conflict of interest stays present for the
    /// quorum and does not vote. The total membership, the usual base, shrinks by neither.
    pub(crate) fn voters(&self, item: ItemId) -> Voters {
        let mut voters = Voters {
            members: self.members(),
            present: self.with_presence(Presence::Present),
            recused: 0,
            written: self.with_presence(Presence::WrittenOpinion),
        };
        for line in self.said_about(item) {
            match (line.absence, self.presence_of(line.member)) {
                (Some(ItemAbsence::Left), Some(Presence::Present)) => voters.present -= 1,
                (Some(ItemAbsence::Conflict), Some(Presence::Present)) => voters.recused += 1,
                (Some(ItemAbsence::Conflict), Some(Presence::WrittenOpinion)) => voters.written -= 1,
                (Some(ItemAbsence::Left | ItemAbsence::Conflict) | None, _) => {}
            }
        }
        voters
    }

    /// Who can vote on an item now: how many and which members.
    pub(crate) fn voting_on(&self, item: ItemId) -> ItemRoom {
        let stays_out = |row: &RollRow| {
            let said = self.said_about(item).iter().find(|line| line.member == row.member);
            match (said.and_then(|line| line.absence), row.presence) {
                (Some(ItemAbsence::Conflict), _) | (Some(ItemAbsence::Left), Some(Presence::Present)) => true,
                (Some(ItemAbsence::Left) | None, _) => false,
            }
        };
        let votes = |row: &&RollRow| {
            matches!(row.presence, Some(Presence::Present | Presence::WrittenOpinion)) && !stays_out(row)
        };
        let mut who: Vec<MemberId> = self.roll.iter().filter(votes).map(|row| row.member).collect();
        who.sort_unstable();
        ItemRoom { voters: self.voters(item), who }
    }

    /// Members who do not vote on the item, in the council's order.
    pub(crate) fn absences_of(&self, item: ItemId) -> Vec<ItemAbsenceRow> {
        let said = self.said_about(item);
        let row = |member: &RollRow| {
            let line = said.iter().find(|line| line.member == member.member)?;
            Some(ItemAbsenceRow {
                member: member.member,
                name: member.name.clone(),
                absence: line.absence?,
                note: line.note.clone(),
            })
        };
        self.roll.iter().filter_map(row).collect()
    }

    /// Names of members who would have voted on the item and do not because of a conflict of interest.
    pub(crate) fn recused_names(&self, item: ItemId) -> Vec<String> {
        let votes = |member: MemberId| {
            matches!(self.presence_of(member), Some(Presence::Present | Presence::WrittenOpinion))
        };
        let recused = |row: &ItemAbsenceRow| row.absence == ItemAbsence::Conflict && votes(row.member);
        self.absences_of(item).into_iter().filter(recused).map(|row| row.name).collect()
    }

    /// What the secretary said about members and the item, dismissed conflicts included.
    pub(crate) fn said_about(&self, item: ItemId) -> &[AbsenceLine] {
        self.absences.get(&item).map_or(&[], Vec::as_slice)
    }

    /// The room as it is kept with a concluded session.
    pub(crate) fn frozen(&self) -> FrozenRoom {
        FrozenRoom {
            council_name: self.council_name.clone(),
            quorum: self.quorum.clone(),
            roll: self.roll.clone(),
        }
    }

    /// The row of the member who presides, where one is named.
    pub(crate) fn chair(&self) -> Option<&RollRow> {
        let chair = self.session.fields.chair?;
        self.roll.iter().find(|row| row.member == chair)
    }
}

fn call_roll(people: &[MemberRow], attendance: Vec<store::sessions::AttendanceLine>) -> Vec<RollRow> {
    let mut recorded: HashMap<MemberId, _> = attendance.into_iter().map(|line| (line.member, line)).collect();
    (1..)
        .zip(people)
        .map(|(position, member)| {
            let line = recorded.remove(&member.id);
            RollRow {
                member: member.id,
                position,
                name: member.fields.name.clone(),
                role: member.fields.role,
                post: member.fields.post.clone(),
                presence: line.as_ref().map(|line| line.presence),
                note: line.and_then(|line| line.note),
            }
        })
        .collect()
}

/// A number of rows as the wire carries it.
pub(crate) fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

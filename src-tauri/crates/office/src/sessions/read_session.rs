//! Reads the room: the notice, the roll, the quorum and the agenda.
//! Who: the secretary. When: always. Changes: nothing. The number of queries does not grow with the agenda.

use std::collections::BTreeSet;

use domain::award::Certainty;
use domain::records::sessions::{AgendaRow, SessionRoom};
use domain::session::Presence;
use store::Db;
use store::sessions::AgendaLine;

use super::conflicts::ConflictFinder;
use super::room::Room;
use super::rules::RuleBook;
use crate::contract::sessions::ReadSession;
use crate::{Ctx, OfficeError};

pub(crate) fn read_session(ctx: &Ctx, db: &Db<'_>, request: ReadSession) -> Result<SessionRoom, OfficeError> {
    let room = Room::read(db, request.session)?;
    let lines = store::sessions::agenda(db, request.session)?;
    let unconfirmed_awards = unconfirmed(ctx, db, &lines)?;
    let finder = ConflictFinder::new(db, &room)?;
    let agenda =
        lines.into_iter().map(|line| AgendaRow { conflicts: finder.count(&line), ..line.row }).collect();
    let present = room.with_presence(Presence::Present);
    let written = room.with_presence(Presence::WrittenOpinion);
    Ok(SessionRoom {
        members: room.members(),
        present,
        absent: room.with_presence(Presence::Absent) + written,
        written,
        not_called: room.not_called(),
        quorum_required: room.quorum_required(),
        quorum_met: room.require_quorum(present).is_ok(),
        agenda,
        unconfirmed_awards,
        session: room.session,
        council_name: room.council_name,
        quorum: room.quorum,
        roll: room.roll,
    })
}

/// Awards on the agenda whose rule the office has not confirmed; one the regulations do not know is among them.
fn unconfirmed(ctx: &Ctx, db: &Db<'_>, lines: &[AgendaLine]) -> Result<Vec<String>, OfficeError> {
    let mut rules = RuleBook::new(ctx, db);
    let mut awards = BTreeSet::new();
    for line in lines {
        let confirmed = match rules.of(line) {
            Ok(found) => found.rule.certainty == Certainty::Confirmed,
            Err(OfficeError::Refused(_)) => false,
            Err(broken @ OfficeError::Broken(_)) => return Err(broken),
        };
        if !confirmed && !awards.contains(&line.row.award_id) {
            awards.insert(line.row.award_id.clone());
        }
    }
    Ok(awards.into_iter().collect())
}

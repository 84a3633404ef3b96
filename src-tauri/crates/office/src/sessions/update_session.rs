//! Corrects the notice of a session.
//! Who: the secretary. When: the session is not signed; once concluded, or with closed items, its day and council stay,
//! a new day must leave every member already on the roll a member, and the chair is one who sat. Changes: the notice.

use std::collections::HashSet;

use domain::ids::{MemberId, SessionId};
use domain::records::sessions::SessionFields;
use domain::refusal::Refusal;
use domain::session::SessionStage;
use serde_json::json;
use store::{Db, Tx};

use super::room::Room;
use super::{checked_session, require_session, require_stage};
use crate::contract::Done;
use crate::contract::sessions::UpdateSession;
use crate::{Ctx, OfficeError};

pub(crate) fn update_session(_ctx: &Ctx, tx: &Tx<'_>, request: UpdateSession) -> Result<Done, OfficeError> {
    let old = require_session(tx, request.session)?;
    require_stage(&old, &[SessionStage::Planned, SessionStage::Open, SessionStage::Concluded])?;
    let fields = checked_session(tx, request.fields)?;
    let is_moved = (fields.held_on, fields.council) != (old.fields.held_on, old.fields.council);
    if is_moved {
        require_stage(&old, &[SessionStage::Planned, SessionStage::Open])?;
        if old.closed > 0 {
            // Closed results count the members of the old day.
            return Err(Refusal::ItemClosed.into());
        }
        check_roll(tx, request.session, &fields)?;
    }
    if let (SessionStage::Concluded, Some(chair)) = (old.stage, fields.chair) {
        // Who joined the council afterwards, even for that day, did not sit.
        let room = Room::read(tx, request.session)?;
        if room.roll.iter().all(|row| row.member != chair) {
            return Err(Refusal::NotAMemberThatDay { member: chair, held_on: fields.held_on }.into());
        }
    }
    store::sessions::update(tx, request.session, &fields)?;
    tx.subject(fields.title.clone());
    tx.note("fields", json!({ "old": old.fields, "new": fields }));
    Ok(Done::OK)
}

/// Refuses when somebody who was called or is absent for an item would not belong to the council on the new day.
fn check_roll(db: &Db<'_>, session: SessionId, fields: &SessionFields) -> Result<(), OfficeError> {
    let members = store::council::members_on(db, fields.council, fields.held_on)?;
    let members: HashSet<MemberId> = members.iter().map(|member| member.id).collect();
    let attendance = store::sessions::attendance(db, session)?.into_iter().map(|line| line.member);
    let absences = store::sessions::absences(db, session)?.into_iter().map(|line| line.member);
    match attendance.chain(absences).find(|member| !members.contains(member)) {
        Some(member) => Err(Refusal::NotAMemberThatDay { member, held_on: fields.held_on }.into()),
        None => Ok(()),
    }
}

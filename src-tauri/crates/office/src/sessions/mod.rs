//! Sessions of the council: notice, agenda, roll-call, votes, results (S2, S3, S5, S6).
//!
//! A session goes planned → open → concluded → signed. Concluding freezes the room, closing a vote freezes the result;
//! what is frozen is printed and never looked up again.
//! Not here: the minutes, and the stages of nominations (`nominations` moves them).

pub(crate) mod clear_tally;
pub(crate) mod close_vote;
pub(crate) mod conclude_session;
pub(crate) mod list_results;
pub(crate) mod list_sessions;
pub(crate) mod move_agenda_item;
pub(crate) mod open_session;
pub(crate) mod plan_session;
pub(crate) mod put_on_agenda;
pub(crate) mod read_agenda_item;
pub(crate) mod read_session;
pub(crate) mod record_item_absence;
pub(crate) mod record_presence;
pub(crate) mod record_tally;
pub(crate) mod sort_agenda;
pub(crate) mod take_off_agenda;
pub(crate) mod update_session;

mod conflicts;
mod count;
pub(crate) mod room;
mod rules;

#[cfg(test)]
pub(crate) mod tests;

use std::collections::HashSet;

use domain::ids::{ItemId, SessionId};
use domain::records::sessions::{SessionFields, SessionRow};
use domain::refusal::Refusal;
use domain::session::{ItemStage, SessionStage};
use domain::text::tidy_opt;
use store::Db;
use store::sessions::ItemHead;

use crate::OfficeError;
use crate::council::{required, required_name, sound_day};

/// The session, or a refusal.
pub(crate) fn require_session(db: &Db<'_>, session: SessionId) -> Result<SessionRow, OfficeError> {
    let found = store::sessions::find(db, session)?;
    Ok(found.ok_or_else(|| Refusal::NotFound { what: "session".into(), id: session.0 })?)
}

/// Refuses when the session is in none of these stages.
pub(crate) fn require_stage(session: &SessionRow, allowed: &[SessionStage]) -> Result<(), Refusal> {
    if allowed.contains(&session.stage) {
        Ok(())
    } else {
        Err(Refusal::SessionStageWrong { stage: session.stage })
    }
}

/// A session that is being prepared or sits: its agenda and roll can change.
fn require_planned_or_open(db: &Db<'_>, session: SessionId) -> Result<SessionRow, OfficeError> {
    let session = require_session(db, session)?;
    require_stage(&session, &[SessionStage::Planned, SessionStage::Open])?;
    Ok(session)
}

/// The chosen items in the order of their agenda: at least one, all of one session, none closed.
fn require_waiting(db: &Db<'_>, chosen: &[ItemId]) -> Result<(SessionId, Vec<ItemHead>), OfficeError> {
    let (session, heads) = require_items(db, chosen)?;
    if heads.iter().any(|head| head.stage == ItemStage::Closed) {
        return Err(Refusal::ItemClosed.into());
    }
    Ok((session, heads))
}

/// The chosen items in the order of their agenda: at least one, all of one session.
fn require_items(db: &Db<'_>, chosen: &[ItemId]) -> Result<(SessionId, Vec<ItemHead>), OfficeError> {
    let heads = store::sessions::items(db, chosen)?;
    let known: HashSet<ItemId> = heads.iter().map(|head| head.id).collect();
    if let Some(unknown) = chosen.iter().find(|item| !known.contains(item)) {
        return Err(Refusal::NotFound { what: "item".into(), id: unknown.0 }.into());
    }
    let Some(first) = heads.first() else { return Err(Refusal::NothingChosen.into()) };
    if let Some(elsewhere) = heads.iter().find(|head| head.session != first.session) {
        return Err(Refusal::FieldInvalid { field: "items".into(), found: elsewhere.id.to_string() }.into());
    }
    Ok((first.session, heads))
}

/// The notice of a session, tidy; the chair is a member of the council on that day.
fn checked_session(db: &Db<'_>, fields: SessionFields) -> Result<SessionFields, OfficeError> {
    sound_day(fields.held_on, "heldOn")?;
    if store::council::find(db, fields.council, fields.held_on)?.is_none() {
        return Err(Refusal::NotFound { what: "council".into(), id: fields.council.0 }.into());
    }
    if let Some(chair) = fields.chair {
        crate::council::require_member(db, chair)?;
        let members = store::council::members_on(db, fields.council, fields.held_on)?;
        if members.iter().all(|member| member.id != chair) {
            return Err(Refusal::NotAMemberThatDay { member: chair, held_on: fields.held_on }.into());
        }
    }
    let tellers = fields
        .tellers
        .iter()
        .filter_map(|teller| tidy_opt(Some(teller)))
        .map(|teller| required_name(&teller, "tellers"))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(SessionFields {
        title: required_name(&fields.title, "title")?,
        place: required(&fields.place, "place")?,
        secretary_name: required_name(&fields.secretary_name, "secretaryName")?,
        tellers,
        ..fields
    })
}

//! Sessions: the notice, who is there, the agenda, tallies and frozen results.

mod agenda;
mod attendance;
mod votes;

use domain::ids::{CouncilId, MemberId, SessionId};
use domain::records::sessions::{RollRow, SessionFields, SessionRow};
use domain::session::{QuorumRule, SessionStage};
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{
    day, day_text, from_json, from_json_opt, from_word, from_word_opt, json_text, word, word_opt,
};

pub use agenda::{
    AgendaLine, ItemHead, agenda, agenda_lines, append_items, items, place_items, remove_items, unit_chains,
};
pub use attendance::{
    AbsenceLine, AttendanceLine, absences, attendance, remove_absence, set_absence, set_presence,
};
pub use votes::{
    ClosedItem, FrozenLine, ItemRoom, TallyLine, clear_tallies, insert_results, put_tally, results,
    results_about, results_of, tallies,
};

/// The council as it sat: kept with a concluded session, so that later changes of members leave it alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FrozenRoom {
    pub council_name: String,
    pub quorum: QuorumRule,
    pub roll: Vec<RollRow>,
}

/// Sessions, newest first.
pub fn list(db: &Db<'_>) -> Result<Vec<SessionRow>, StoreError> {
    rows(db, None)
}

/// One session.
pub fn find(db: &Db<'_>, session: SessionId) -> Result<Option<SessionRow>, StoreError> {
    Ok(rows(db, Some(session))?.pop())
}

fn rows(db: &Db<'_>, session: Option<SessionId>) -> Result<Vec<SessionRow>, StoreError> {
    let mut statement = db.prepare(include_str!("list.sql"))?;
    let rows =
        statement.query_map(named_params! { ":session": session.map(|session| session.0) }, |row| {
            Ok(SessionRow {
                id: SessionId(row.get("id")?),
                fields: SessionFields {
                    council: CouncilId(row.get("council_id")?),
                    title: row.get("title")?,
                    held_on: day(row, "held_on")?,
                    held_at: from_word_opt(row, "held_at")?,
                    place: row.get("place")?,
                    chair: row.get::<_, Option<i64>>("chair_member_id")?.map(MemberId),
                    secretary_name: row.get("secretary_name")?,
                    tellers: from_json(row, "tellers")?,
                },
                stage: from_word(row, "stage")?,
                items: row.get("items")?,
                closed: row.get("closed")?,
                passed: row.get("passed")?,
            })
        })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes a planned session.
pub fn insert(tx: &Tx<'_>, fields: &SessionFields) -> Result<SessionId, StoreError> {
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":council": fields.council.0,
        ":title": fields.title,
        ":held_on": day_text(fields.held_on),
        ":held_at": word_opt(&fields.held_at)?,
        ":place": fields.place,
        ":chair": fields.chair.map(|member| member.0),
        ":secretary_name": fields.secretary_name,
        ":tellers": json_text(&fields.tellers)?,
        ":stage": word(&SessionStage::Planned)?,
    })?;
    Ok(SessionId(tx.last_id()))
}

/// Replaces the notice of a session.
pub fn update(tx: &Tx<'_>, session: SessionId, fields: &SessionFields) -> Result<(), StoreError> {
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": session.0,
        ":council": fields.council.0,
        ":title": fields.title,
        ":held_on": day_text(fields.held_on),
        ":held_at": word_opt(&fields.held_at)?,
        ":place": fields.place,
        ":chair": fields.chair.map(|member| member.0),
        ":secretary_name": fields.secretary_name,
        ":tellers": json_text(&fields.tellers)?,
    })?;
    Ok(())
}

/// Moves a session to a stage.
pub fn set_stage(tx: &Tx<'_>, session: SessionId, stage: SessionStage) -> Result<(), StoreError> {
    tx.prepare("UPDATE sessions SET stage = :stage WHERE id = :id")?
        .execute(named_params! { ":id": session.0, ":stage": word(&stage)? })?;
    Ok(())
}

/// Keeps the room of a session as it is now.
pub fn freeze_room(tx: &Tx<'_>, session: SessionId, room: &FrozenRoom) -> Result<(), StoreError> {
    tx.prepare("UPDATE sessions SET room = :room WHERE id = :id")?
        .execute(named_params! { ":id": session.0, ":room": json_text(room)? })?;
    Ok(())
}

/// The room as it was when the session was concluded; `None` before.
pub fn frozen_room(db: &Db<'_>, session: SessionId) -> Result<Option<FrozenRoom>, StoreError> {
    let room = db
        .prepare("SELECT room FROM sessions WHERE id = :id")?
        .query_row(named_params! { ":id": session.0 }, |row| from_json_opt(row, "room"))
        .optional()?;
    Ok(room.flatten())
}

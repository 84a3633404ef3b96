//! Nominations and their steps.
//!
//! Lists and counts are in [`list`], the movement along the road in [`steps`].

mod list;
mod quotas;
mod read;
mod steps;

use domain::ids::{MovementId, NominationId, NomineeId, SubmissionId};
use domain::nomination::Stage;
use domain::nominee::Sex;
use domain::records::nominations::{AskFields, SubmissionRow};
use rusqlite::{OptionalExtension, Row, named_params};
use serde_json::json;

use crate::error::StoreError;
use crate::nominees::{self, NomineeRecord};
use crate::tx::{Db, Tx};
use crate::wire::{day_opt, day_text, from_word, from_word_opt, json_text, word};

pub use list::{Filter, Order, counts, list};
pub use quotas::{
    Standing, TickedLine, holders_in, lines_in_movement, membership_of_unit, standing, ticked_lines,
};
pub use read::{Opened, OtherClaim, claims_of, names_of, of_nominee, opened, steps_of};
pub use steps::{first_double, insert_first_step, move_stage, stages_of};

/// A nomination as kept, without the names of what it refers to.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptNomination {
    pub id: NominationId,
    pub nominee: NomineeId,
    pub submission: SubmissionId,
    pub movement: MovementId,
    pub phase_no: u32,
    pub award_id: String,
    pub stage: Stage,
    pub ask: AskFields,
}

/// A line to be written, already checked.
#[derive(Clone, Copy, Debug)]
pub struct NewNomination<'a> {
    pub submission: &'a SubmissionRow,
    pub nominee: &'a NomineeRecord,
    pub ask: &'a AskFields,
    pub award_name: &'a str,
    pub award_rank: u32,
    /// Where it came from; absent when typed in.
    pub source: Option<SourceRow<'a>>,
}

/// A line of an Excel list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceRow<'a> {
    pub sheet: &'a str,
    /// Row in Excel.
    pub row_no: u32,
}

/// Nominations by id, in one statement; unknown ids are left out.
pub fn read_kept(db: &Db<'_>, nominations: &[NominationId]) -> Result<Vec<KeptNomination>, StoreError> {
    let mut statement = db.prepare(include_str!("read_kept.sql"))?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&nominations)? }, kept)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What papers say of a nomination beside what lists show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFacts {
    pub id: NominationId,
    pub sex: Option<Sex>,
    /// Opinion of the appraising officer.
    pub opinion: Option<String>,
    /// Higher award, larger number.
    pub award_rank: u32,
}

/// Facts of nominations by id, in one statement; unknown ids are left out.
pub fn paper_facts(db: &Db<'_>, nominations: &[NominationId]) -> Result<Vec<PaperFacts>, StoreError> {
    let mut statement = db.prepare(include_str!("paper_facts.sql"))?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&nominations)? }, |row| {
        Ok(PaperFacts {
            id: NominationId(row.get("id")?),
            sex: from_word_opt(row, "sex")?,
            opinion: row.get("opinion")?,
            award_rank: row.get("award_rank")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Nominations of a submission in the order they were entered.
pub fn of_submission(db: &Db<'_>, submission: SubmissionId) -> Result<Vec<KeptNomination>, StoreError> {
    let mut statement = db.prepare(include_str!("of_submission.sql"))?;
    let rows = statement.query_map(named_params! { ":submission": submission.0 }, kept)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Nominations of a movement's phase that are neither withdrawn nor returned.
pub fn active_in_phase(
    db: &Db<'_>,
    movement: MovementId,
    phase_no: u32,
) -> Result<Vec<KeptNomination>, StoreError> {
    let mut statement = db.prepare(include_str!("active_in_phase.sql"))?;
    let rows = statement.query_map(named_params! { ":movement": movement.0, ":phase_no": phase_no }, kept)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The nomination by which this nominee already asks for this award in this phase, unless withdrawn or returned.
pub fn find_active(
    db: &Db<'_>,
    nominee: NomineeId,
    award_id: &str,
    movement: MovementId,
    phase_no: u32,
) -> Result<Option<NominationId>, StoreError> {
    Ok(db
        .prepare(include_str!("find_active.sql"))?
        .query_row(
            named_params! { ":nominee": nominee.0, ":award": award_id, ":movement": movement.0, ":phase_no": phase_no },
            |row| Ok(NominationId(row.get("id")?)),
        )
        .optional()?)
}

/// Which awards some nominees are nominated for in a line that has not ended without one.
pub fn under_way(db: &Db<'_>, nominees: &[NomineeId]) -> Result<Vec<(NomineeId, String)>, StoreError> {
    let mut statement = db.prepare(include_str!("under_way.sql"))?;
    let rows = statement.query_map(named_params! { ":nominees": json_text(&nominees)? }, |row| {
        Ok((NomineeId(row.get("nominee_id")?), row.get("award_id")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many nominations a nominee has.
pub fn count_of_nominee(db: &Db<'_>, nominee: NomineeId) -> Result<u32, StoreError> {
    Ok(db
        .prepare("SELECT count(*) AS n FROM nominations WHERE nominee_id = :nominee")?
        .query_row(named_params! { ":nominee": nominee.0 }, |row| row.get("n"))?)
}

/// Adds a nomination in stage `received`; its first step is written with [`insert_first_step`].
pub fn insert(tx: &Tx<'_>, line: NewNomination<'_>) -> Result<NominationId, StoreError> {
    let (head, ask) = (&line.submission.fields, line.ask);
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":submission": line.submission.id.0,
        ":movement": head.movement.0,
        ":phase_no": head.phase_no,
        ":received_on": day_text(head.received_on),
        ":nominee": line.nominee.id.0,
        ":award": ask.award_id,
        ":award_name": line.award_name,
        ":award_rank": line.award_rank,
        ":commendation_type": word(&ask.commendation_type)?,
        ":period_from": ask.period_from.map(day_text),
        ":period_to": ask.period_to.map(day_text),
        ":achievement": ask.achievement,
        ":initiatives": ask.initiatives,
        ":award_history": ask.award_history,
        ":note": ask.note,
        ":stage": word(&Stage::Received)?,
        ":source_row": line.source.map(|source| source.row_no),
        ":source_sheet": line.source.map(|source| source.sheet),
        ":search_key": nominees::search_key(&line.nominee.fields, &line.nominee.unit_name),
    })?;
    Ok(NominationId(tx.last_id()))
}

/// Replaces who is nominated and what is asked.
pub fn update(
    tx: &Tx<'_>,
    nomination: NominationId,
    nominee: &NomineeRecord,
    ask: &AskFields,
    award_name: &str,
    award_rank: u32,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": nomination.0,
        ":nominee": nominee.id.0,
        ":award": ask.award_id,
        ":award_name": award_name,
        ":award_rank": award_rank,
        ":commendation_type": word(&ask.commendation_type)?,
        ":period_from": ask.period_from.map(day_text),
        ":period_to": ask.period_to.map(day_text),
        ":achievement": ask.achievement,
        ":initiatives": ask.initiatives,
        ":award_history": ask.award_history,
        ":note": ask.note,
        ":search_key": nominees::search_key(&nominee.fields, &nominee.unit_name),
    })?;
    Ok(())
}

/// Replaces names and ranks of awards of some nominations: the text in force on their day changed.
pub fn update_awards(tx: &Tx<'_>, awards: &[(NominationId, &str, u32)]) -> Result<(), StoreError> {
    let fresh: Vec<_> = awards
        .iter()
        .map(|(id, name, rank)| json!({ "nomination": id, "name": name, "rank": rank }))
        .collect();
    tx.prepare(include_str!("update_awards.sql"))?
        .execute(named_params! { ":awards": json_text(&fresh)? })?;
    Ok(())
}

/// Writes the appraising officer's opinion; `None` takes it away.
pub fn write_opinion(tx: &Tx<'_>, nomination: NominationId, opinion: Option<&str>) -> Result<(), StoreError> {
    tx.prepare("UPDATE nominations SET opinion = :opinion WHERE id = :id")?
        .execute(named_params! { ":id": nomination.0, ":opinion": opinion })?;
    Ok(())
}

/// Removes nominations with their steps, and returns their nominees: for taking an import back.
pub fn remove(tx: &Tx<'_>, nominations: &[NominationId]) -> Result<Vec<NomineeId>, StoreError> {
    let mut statement = tx.prepare(
        "DELETE FROM nominations WHERE id IN (SELECT value FROM json_each(:ids)) RETURNING nominee_id",
    )?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&nominations)? }, |row| {
        Ok(NomineeId(row.get("nominee_id")?))
    })?;
    let mut nominees: Vec<NomineeId> = rows.collect::<Result<_, _>>()?;
    nominees.sort_unstable();
    nominees.dedup();
    Ok(nominees)
}

fn kept(row: &Row<'_>) -> rusqlite::Result<KeptNomination> {
    let ask = ask_fields(row)?;
    Ok(KeptNomination {
        id: NominationId(row.get("id")?),
        nominee: NomineeId(row.get("nominee_id")?),
        submission: SubmissionId(row.get("submission_id")?),
        movement: MovementId(row.get("movement_id")?),
        phase_no: row.get("phase_no")?,
        award_id: ask.award_id.clone(),
        stage: from_word(row, "stage")?,
        ask,
    })
}

/// Reads what is asked wherever a query gives the columns under their own names.
fn ask_fields(row: &Row<'_>) -> rusqlite::Result<AskFields> {
    Ok(AskFields {
        award_id: row.get("award_id")?,
        commendation_type: from_word(row, "commendation_type")?,
        period_from: day_opt(row, "period_from")?,
        period_to: day_opt(row, "period_to")?,
        achievement: row.get("achievement")?,
        initiatives: row.get("initiatives")?,
        award_history: row.get("award_history")?,
        note: row.get("note")?,
    })
}

#[cfg(test)]
mod tests;

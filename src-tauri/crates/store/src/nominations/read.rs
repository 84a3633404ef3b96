//! One nomination opened: itself, its steps, and what else its nominee is nominated for.

use chrono::NaiveDate;
use domain::award::CommendationType;
use domain::ids::{NominationId, NomineeId, SessionId, SubmissionId};
use domain::nomination::Stage;
use domain::records::nominations::{AskFields, NominationStep, NomineeFields, OtherNomination};
use rusqlite::{OptionalExtension, named_params};

use super::ask_fields;
use crate::error::StoreError;
use crate::nominees::nominee_fields;
use crate::tx::Db;
use crate::wire::{day, day_opt, from_word, from_word_opt, json_text, moment};

/// A nomination with its nominee, without its steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub id: NominationId,
    pub stage: Stage,
    pub nominee: NomineeId,
    pub nominee_fields: NomineeFields,
    pub unit_name: String,
    pub ask: AskFields,
    pub award_name: String,
    pub submission: SubmissionId,
    pub opinion: Option<String>,
    /// The line of an Excel list it came from; absent when typed in.
    pub source_row: Option<u32>,
    pub source_sheet: Option<String>,
    pub source_file: Option<String>,
    /// The session of its newest agenda item.
    pub session: Option<SessionId>,
}

/// One nomination.
pub fn opened(db: &Db<'_>, nomination: NominationId) -> Result<Option<Opened>, StoreError> {
    Ok(db
        .prepare(include_str!("opened.sql"))?
        .query_row(named_params! { ":id": nomination.0 }, |row| {
            let ask = ask_fields(row)?;
            Ok(Opened {
                id: NominationId(row.get("id")?),
                stage: from_word(row, "stage")?,
                nominee: NomineeId(row.get("nominee_id")?),
                nominee_fields: nominee_fields(row)?,
                unit_name: row.get("unit_name")?,
                ask,
                award_name: row.get("award_name")?,
                submission: SubmissionId(row.get("submission_id")?),
                opinion: row.get("opinion")?,
                source_row: row.get("source_row")?,
                source_sheet: row.get("source_sheet")?,
                source_file: row.get("source_file")?,
                session: row.get::<_, Option<i64>>("session_id")?.map(SessionId),
            })
        })
        .optional()?)
}

/// The road of a nomination so far, first step first.
pub fn steps_of(db: &Db<'_>, nomination: NominationId) -> Result<Vec<NominationStep>, StoreError> {
    let mut statement = db.prepare(include_str!("steps_of.sql"))?;
    let rows = statement.query_map(named_params! { ":id": nomination.0 }, |row| {
        Ok(NominationStep {
            step: from_word(row, "step")?,
            from_stage: from_word_opt(row, "from_stage")?,
            to_stage: from_word(row, "to_stage")?,
            at: moment(row, "at")?,
            actor: row.get("actor")?,
            reason: row.get("reason")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Nominations of the nominee, newest first; `except` is left out.
pub fn of_nominee(
    db: &Db<'_>,
    nominee: NomineeId,
    except: Option<NominationId>,
) -> Result<Vec<OtherNomination>, StoreError> {
    let mut statement = db.prepare(include_str!("of_nominee.sql"))?;
    let rows = statement.query_map(
        named_params! { ":nominee": nominee.0, ":except": except.map(|id| id.0) },
        |row| {
            Ok(OtherNomination {
                id: NominationId(row.get("id")?),
                award_name: row.get("award_name")?,
                movement_title: row.get("movement_title")?,
                stage: from_word(row, "stage")?,
                received_on: day(row, "received_on")?,
            })
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a nominee asks for in another line.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherClaim {
    pub id: NominationId,
    pub award_id: String,
    pub award_name: String,
    pub commendation_type: CommendationType,
    /// The last day of the achievements, or the first where only that is known.
    pub period_to: Option<NaiveDate>,
    pub achievement: String,
    /// The unit that sent it.
    pub sender_name: String,
}

/// What a nominee asks for in other lines than `except` that still stand or were passed, newest first.
pub fn claims_of(
    db: &Db<'_>,
    nominee: NomineeId,
    except: NominationId,
) -> Result<Vec<OtherClaim>, StoreError> {
    let mut statement = db.prepare(include_str!("claims_of.sql"))?;
    let rows = statement.query_map(named_params! { ":nominee": nominee.0, ":except": except.0 }, |row| {
        Ok(OtherClaim {
            id: NominationId(row.get("id")?),
            award_id: row.get("award_id")?,
            award_name: row.get("award_name")?,
            commendation_type: from_word(row, "commendation_type")?,
            period_to: day_opt(row, "period_to")?.or(day_opt(row, "period_from")?),
            achievement: row.get("achievement")?,
            sender_name: row.get("sender_name")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Names of the nominees of the first `limit` of some nominations, in their order.
pub fn names_of(db: &Db<'_>, nominations: &[NominationId], limit: u32) -> Result<Vec<String>, StoreError> {
    let mut statement = db.prepare(include_str!("names_of.sql"))?;
    let rows = statement
        .query_map(named_params! { ":ids": json_text(&nominations)?, ":limit": limit }, |row| {
            row.get("name")
        })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

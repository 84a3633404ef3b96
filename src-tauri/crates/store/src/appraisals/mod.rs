//! What an appraisal looks at beside awards and initiatives, and what it found.

mod achievements;
mod many;
#[cfg(test)]
mod tests;

use domain::ids::{DisciplineId, NominationId, NomineeId, ProceedingId};
use domain::records::appraisals::{
    ConditionAnswer, DisciplineFields, DisciplineRow, FrozenEvaluation, LookedFor, LookedInto,
    ProceedingFields, ProceedingRow, RatingRow,
};
use domain::standard::{Evaluation, Rating};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day, day_opt, day_text, from_json, from_word, json_text, moment, moment_text, word};

pub use achievements::{
    achievement, achievements_of, add_achievement, memberships_of, remove_achievement, remove_membership,
    set_membership, update_achievement,
};
pub use many::{
    achievements_of_many, disciplines_of_many, looked_into_many, memberships_of_many, proceedings_of_many,
    ratings_of_many,
};

/// Keeps a year's rating, or forgets it (`None`).
pub fn set_rating(
    tx: &Tx<'_>,
    nominee: NomineeId,
    year: i32,
    rating: Option<Rating>,
    document: Option<&str>,
) -> Result<(), StoreError> {
    match rating {
        Some(rating) => tx.prepare(include_str!("set_rating.sql"))?.execute(named_params! {
            ":nominee": nominee.0, ":year": year, ":rating": word(&rating)?, ":document": document,
            ":said_by": tx.actor(), ":said_at": moment_text(tx.at()),
        })?,
        None => tx
            .prepare("DELETE FROM ratings WHERE nominee_id = :nominee AND year = :year")?
            .execute(named_params! { ":nominee": nominee.0, ":year": year })?,
    };
    Ok(())
}

/// Ratings of a nominee, newest year first.
pub fn ratings_of(db: &Db<'_>, nominee: NomineeId) -> Result<Vec<RatingRow>, StoreError> {
    let mut statement = db.prepare(
        "SELECT year, rating, document, said_by, said_at FROM ratings WHERE nominee_id = :nominee ORDER BY year DESC",
    )?;
    let rows = statement.query_map(named_params! { ":nominee": nominee.0 }, rating_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn rating_row(row: &Row<'_>) -> rusqlite::Result<RatingRow> {
    Ok(RatingRow {
        year: row.get("year")?,
        rating: from_word(row, "rating")?,
        document: row.get("document")?,
        said_by: row.get("said_by")?,
        said_at: moment(row, "said_at")?,
    })
}

/// Keeps a disciplinary measure.
pub fn add_discipline(
    tx: &Tx<'_>,
    nominee: NomineeId,
    fields: &DisciplineFields,
) -> Result<DisciplineId, StoreError> {
    tx.prepare(include_str!("add_discipline.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(), ":nominee": nominee.0, ":level": word(&fields.level)?,
        ":decided_on": day_text(fields.decided_on), ":ends_on": fields.ends_on.map(day_text),
        ":document": fields.document,
    })?;
    Ok(DisciplineId(tx.last_id()))
}

/// Replaces what is written about a disciplinary measure.
pub fn update_discipline(
    tx: &Tx<'_>,
    discipline: DisciplineId,
    fields: &DisciplineFields,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("update_discipline.sql"))?.execute(named_params! {
        ":id": discipline.0, ":level": word(&fields.level)?, ":decided_on": day_text(fields.decided_on),
        ":ends_on": fields.ends_on.map(day_text), ":document": fields.document,
    })?;
    Ok(())
}

/// A disciplinary measure and whose it is.
pub fn discipline(
    db: &Db<'_>,
    discipline: DisciplineId,
) -> Result<Option<(NomineeId, DisciplineRow)>, StoreError> {
    let mut statement = db.prepare("SELECT * FROM disciplines WHERE id = :id")?;
    let found = statement.query_row(named_params! { ":id": discipline.0 }, |row| {
        Ok((NomineeId(row.get("nominee_id")?), discipline_row(row)?))
    });
    Ok(found.optional()?)
}

/// Forgets a disciplinary measure.
pub fn remove_discipline(tx: &Tx<'_>, discipline: DisciplineId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM disciplines WHERE id = :id")?.execute(named_params! { ":id": discipline.0 })?;
    Ok(())
}

/// Disciplinary measures of a nominee, newest first.
pub fn disciplines_of(db: &Db<'_>, nominee: NomineeId) -> Result<Vec<DisciplineRow>, StoreError> {
    let mut statement =
        db.prepare("SELECT * FROM disciplines WHERE nominee_id = :nominee ORDER BY decided_on DESC, id")?;
    let rows = statement.query_map(named_params! { ":nominee": nominee.0 }, discipline_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn discipline_row(row: &Row<'_>) -> rusqlite::Result<DisciplineRow> {
    Ok(DisciplineRow {
        id: DisciplineId(row.get("id")?),
        fields: DisciplineFields {
            level: from_word(row, "level")?,
            decided_on: day(row, "decided_on")?,
            ends_on: day_opt(row, "ends_on")?,
            document: row.get("document")?,
        },
    })
}

/// Keeps a proceeding.
pub fn add_proceeding(
    tx: &Tx<'_>,
    nominee: NomineeId,
    fields: &ProceedingFields,
) -> Result<ProceedingId, StoreError> {
    tx.prepare(include_str!("add_proceeding.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(), ":nominee": nominee.0, ":kind": word(&fields.kind)?,
        ":opened_on": day_text(fields.opened_on), ":closed_on": fields.closed_on.map(day_text),
        ":document": fields.document,
    })?;
    Ok(ProceedingId(tx.last_id()))
}

/// Replaces what is written about a proceeding.
pub fn update_proceeding(
    tx: &Tx<'_>,
    proceeding: ProceedingId,
    fields: &ProceedingFields,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("update_proceeding.sql"))?.execute(named_params! {
        ":id": proceeding.0, ":kind": word(&fields.kind)?, ":opened_on": day_text(fields.opened_on),
        ":closed_on": fields.closed_on.map(day_text), ":document": fields.document,
    })?;
    Ok(())
}

/// A proceeding and whose it is.
pub fn proceeding(
    db: &Db<'_>,
    proceeding: ProceedingId,
) -> Result<Option<(NomineeId, ProceedingRow)>, StoreError> {
    let mut statement = db.prepare("SELECT * FROM proceedings WHERE id = :id")?;
    let found = statement.query_row(named_params! { ":id": proceeding.0 }, |row| {
        Ok((NomineeId(row.get("nominee_id")?), proceeding_row(row)?))
    });
    Ok(found.optional()?)
}

/// Forgets a proceeding.
pub fn remove_proceeding(tx: &Tx<'_>, proceeding: ProceedingId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM proceedings WHERE id = :id")?.execute(named_params! { ":id": proceeding.0 })?;
    Ok(())
}

/// Proceedings of a nominee, newest first.
pub fn proceedings_of(db: &Db<'_>, nominee: NomineeId) -> Result<Vec<ProceedingRow>, StoreError> {
    let mut statement =
        db.prepare("SELECT * FROM proceedings WHERE nominee_id = :nominee ORDER BY opened_on DESC, id")?;
    let rows = statement.query_map(named_params! { ":nominee": nominee.0 }, proceeding_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn proceeding_row(row: &Row<'_>) -> rusqlite::Result<ProceedingRow> {
    Ok(ProceedingRow {
        id: ProceedingId(row.get("id")?),
        fields: ProceedingFields {
            kind: from_word(row, "kind")?,
            opened_on: day(row, "opened_on")?,
            closed_on: day_opt(row, "closed_on")?,
            document: row.get("document")?,
        },
    })
}

/// Keeps that somebody looked, by whom and when.
pub fn say_looked_into(tx: &Tx<'_>, nominee: NomineeId, what: LookedFor) -> Result<(), StoreError> {
    tx.prepare(include_str!("say_looked_into.sql"))?.execute(named_params! {
        ":nominee": nominee.0, ":what": word(&what)?, ":said_by": tx.actor(), ":said_at": moment_text(tx.at()),
    })?;
    Ok(())
}

/// What somebody looked for at a nominee.
pub fn looked_into(db: &Db<'_>, nominee: NomineeId) -> Result<Vec<LookedInto>, StoreError> {
    let mut statement = db.prepare(
        "SELECT what, said_by, said_at FROM looked_into WHERE nominee_id = :nominee ORDER BY what",
    )?;
    let rows = statement.query_map(named_params! { ":nominee": nominee.0 }, looked_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn looked_row(row: &Row<'_>) -> rusqlite::Result<LookedInto> {
    Ok(LookedInto {
        what: from_word(row, "what")?,
        said_by: row.get("said_by")?,
        said_at: moment(row, "said_at")?,
    })
}

/// Keeps a person's answer about a nomination, or takes it back (`None`).
pub fn answer(
    tx: &Tx<'_>,
    nomination: NominationId,
    code: &str,
    met: Option<bool>,
    note: Option<&str>,
) -> Result<(), StoreError> {
    match met {
        Some(met) => tx.prepare(include_str!("answer.sql"))?.execute(named_params! {
            ":nomination": nomination.0, ":code": code, ":is_met": met, ":note": note,
            ":said_by": tx.actor(), ":said_at": moment_text(tx.at()),
        })?,
        None => tx
            .prepare("DELETE FROM condition_answers WHERE nomination_id = :nomination AND code = :code")?
            .execute(named_params! { ":nomination": nomination.0, ":code": code })?,
    };
    Ok(())
}

/// Answers about a nomination, by question.
pub fn answers_of(db: &Db<'_>, nomination: NominationId) -> Result<Vec<ConditionAnswer>, StoreError> {
    let mut statement = db.prepare(
        "SELECT code, is_met, note, said_by, said_at FROM condition_answers WHERE nomination_id = :nomination ORDER BY code",
    )?;
    let rows = statement.query_map(named_params! { ":nomination": nomination.0 }, |row| {
        Ok(ConditionAnswer {
            code: row.get("code")?,
            met: row.get("is_met")?,
            note: row.get("note")?,
            said_by: row.get("said_by")?,
            said_at: moment(row, "said_at")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Freezes what the rules of a pack, by id and version, say of a nomination, over an earlier appraisal.
pub fn freeze(
    tx: &Tx<'_>,
    nomination: NominationId,
    (pack_id, pack_version): (&str, u32),
    evaluation: &Evaluation,
    reason: Option<&str>,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("freeze.sql"))?.execute(named_params! {
        ":nomination": nomination.0, ":pack_id": pack_id, ":pack_version": pack_version, ":evaluation": json_text(evaluation)?,
        ":made_by": tx.actor(), ":made_at": moment_text(tx.at()), ":reason": reason,
    })?;
    Ok(())
}

/// What the rules said when a nomination was appraised.
pub fn frozen(db: &Db<'_>, nomination: NominationId) -> Result<Option<FrozenEvaluation>, StoreError> {
    let mut statement = db.prepare(
        "SELECT pack_id, pack_version, evaluation, made_by, made_at, reason FROM appraisals WHERE nomination_id = :nomination",
    )?;
    let found = statement.query_row(named_params! { ":nomination": nomination.0 }, |row| {
        Ok(FrozenEvaluation {
            evaluation: from_json(row, "evaluation")?,
            pack_id: row.get("pack_id")?,
            pack_version: row.get("pack_version")?,
            made_by: row.get("made_by")?,
            made_at: moment(row, "made_at")?,
            reason: row.get("reason")?,
        })
    });
    Ok(found.optional()?)
}

//! Emulation movements, guiding documents, and what a movement's phases received.
//!
//! What the launching document says is one JSON column; phases also stand in a table of their own, because
//! submissions refer to them.

mod board;
mod documents;

use domain::dates::PartialDate;
use domain::ids::MovementId;
use domain::records::movements::{MovementDetail, MovementFields, MovementRow};
use domain::text::{fold, twin_spelling};
use rusqlite::{OptionalExtension, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day_text, from_json, json_text, moment_text, word_opt};

pub use board::units_without_submission;
pub use documents::{documents_of, insert_document, list_documents, read_document, update_document};

/// Movements whose title, number or issuer holds every word of the query, newest first.
pub fn list(db: &Db<'_>, query: Option<&str>) -> Result<Vec<MovementRow>, StoreError> {
    let folded = query.map(fold).unwrap_or_default();
    let words: Vec<(&str, Option<String>)> =
        folded.split_whitespace().map(|word| (word, twin_spelling(word))).collect();
    let mut statement = db.prepare(include_str!("list.sql"))?;
    let rows = statement.query_map(named_params! { ":words": json_text(&words)? }, |row| {
        let fields: MovementFields = from_json(row, "fields")?;
        Ok(MovementRow {
            id: MovementId(row.get("id")?),
            display_title: row.get("display_title")?,
            doc_kind: fields.doc_kind,
            doc_number: fields.doc_number,
            launched_on: fields.launched_on,
            issuer: fields.issuer,
            phases: fields.phases,
            submissions: row.get("submissions")?,
            nominations: row.get("nominations")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One movement with its guiding documents.
pub fn read(db: &Db<'_>, movement: MovementId) -> Result<Option<MovementDetail>, StoreError> {
    let found = db
        .prepare(include_str!("read.sql"))?
        .query_row(named_params! { ":id": movement.0 }, |row| {
            Ok(MovementDetail {
                id: MovementId(row.get("id")?),
                fields: from_json(row, "fields")?,
                documents: Vec::new(),
                submissions: row.get("submissions")?,
                nominations: row.get("nominations")?,
            })
        })
        .optional()?;
    match found {
        Some(detail) => Ok(Some(MovementDetail { documents: documents_of(db, movement)?, ..detail })),
        None => Ok(None),
    }
}

/// Adds a movement; `display_title` is what lists call it.
pub fn insert(tx: &Tx<'_>, display_title: &str, fields: &MovementFields) -> Result<MovementId, StoreError> {
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":display_title": display_title,
        ":title_key": title_key(display_title, fields),
        ":parent": parent_of(fields),
        ":launched_on": word_opt(&fields.launched_on)?,
        ":fields": json_text(fields)?,
        ":at": moment_text(tx.at()),
    })?;
    let movement = MovementId(tx.last_id());
    write_phases(tx, movement, fields)?;
    Ok(movement)
}

/// Replaces what is written about a movement. A phase that is gone must not be used any more.
pub fn update(
    tx: &Tx<'_>,
    movement: MovementId,
    display_title: &str,
    fields: &MovementFields,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": movement.0,
        ":display_title": display_title,
        ":title_key": title_key(display_title, fields),
        ":parent": parent_of(fields),
        ":launched_on": word_opt(&fields.launched_on)?,
        ":fields": json_text(fields)?,
    })?;
    write_phases(tx, movement, fields)
}

/// The movement's ancestors, nearest first, and itself before them.
pub fn line_of(db: &Db<'_>, movement: MovementId) -> Result<Vec<MovementId>, StoreError> {
    let mut statement = db.prepare(include_str!("line_of.sql"))?;
    let rows =
        statement.query_map(named_params! { ":id": movement.0 }, |row| Ok(MovementId(row.get("id")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The first of `movements` that does not exist.
pub fn first_unknown(db: &Db<'_>, movements: &[MovementId]) -> Result<Option<MovementId>, StoreError> {
    Ok(db
        .prepare(include_str!("first_unknown.sql"))?
        .query_row(named_params! { ":ids": json_text(&movements)? }, |row| Ok(MovementId(row.get("id")?)))
        .optional()?)
}

/// The lowest-numbered phase above `kept` that submissions use, and how many nominations it holds.
pub fn used_phase_above(
    db: &Db<'_>,
    movement: MovementId,
    kept: u32,
) -> Result<Option<(u32, u32)>, StoreError> {
    Ok(db
        .prepare(include_str!("used_phase_above.sql"))?
        .query_row(named_params! { ":id": movement.0, ":kept": kept }, |row| {
            Ok((row.get("no")?, row.get("nominations")?))
        })
        .optional()?)
}

fn write_phases(tx: &Tx<'_>, movement: MovementId, fields: &MovementFields) -> Result<(), StoreError> {
    let first = |date: Option<PartialDate>| date.map(|date| day_text(date.first_day()));
    let last = |date: Option<PartialDate>| date.map(|date| day_text(date.last_day()));
    for phase in &fields.phases {
        tx.prepare(include_str!("write_phase.sql"))?.execute(named_params! {
            ":movement": movement.0, ":no": phase.no, ":from_on": first(phase.from_on), ":to_on": last(phase.to_on),
        })?;
    }
    tx.prepare("DELETE FROM movement_phases WHERE movement_id = :movement AND no > :kept")?
        .execute(named_params! { ":movement": movement.0, ":kept": fields.phases.len() as i64 })?;
    Ok(())
}

fn title_key(display_title: &str, fields: &MovementFields) -> String {
    let number = fields.doc_number.as_deref().unwrap_or_default();
    let subject = fields.subject.as_deref().unwrap_or_default();
    fold(&[display_title, number, subject, &fields.issuer].join(" "))
}

fn parent_of(fields: &MovementFields) -> Option<i64> {
    fields.parent.as_ref().and_then(|parent| parent.movement).map(|id| id.0)
}

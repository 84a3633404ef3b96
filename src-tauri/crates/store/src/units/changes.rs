//! What happens to units by a decision: renames, merges, splits, ends; and what follows from them.

use chrono::NaiveDate;
use domain::ids::{NomineeId, UnitChangeId, UnitId};
use domain::records::units::{UnitChange, UnitChoice};
use domain::unit::UnitChangeKind;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day, day_text, from_json, from_word, json_text, moment_text, word};

/// A change as it is written.
#[derive(Clone, Copy, Debug)]
pub struct NewChange<'a> {
    pub unit: UnitId,
    pub kind: UnitChangeKind,
    /// The first day it holds.
    pub on: NaiveDate,
    pub document: &'a str,
    pub old_name: &'a str,
    /// The units that go on.
    pub into: &'a [UnitId],
}

/// Keeps what happened to a unit. The unit itself is written apart.
pub fn insert_change(tx: &Tx<'_>, change: NewChange<'_>) -> Result<UnitChangeId, StoreError> {
    tx.prepare(include_str!("insert_change.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(), ":unit": change.unit.0, ":kind": word(&change.kind)?, ":on": day_text(change.on),
        ":document": change.document, ":old_name": change.old_name, ":said_by": tx.actor(),
        ":said_at": moment_text(tx.at()),
    })?;
    let id = UnitChangeId(tx.last_id());
    tx.prepare(
        "INSERT INTO unit_successors (unit_id, change_id) SELECT value, :change FROM json_each(:into)",
    )?
    .execute(named_params! { ":change": id.0, ":into": json_text(&change.into)? })?;
    Ok(id)
}

/// What happened to a unit, newest first.
pub fn changes_of(db: &Db<'_>, unit: UnitId) -> Result<Vec<UnitChange>, StoreError> {
    changes(db, include_str!("changes_of.sql"), unit)
}

/// The merges and splits a unit came from, with those of its predecessors; newest first.
pub fn came_from(db: &Db<'_>, unit: UnitId) -> Result<Vec<UnitChange>, StoreError> {
    changes(db, include_str!("came_from.sql"), unit)
}

/// The name a unit had on a day; `None` when there is no such unit.
pub fn name_on(db: &Db<'_>, unit: UnitId, on: NaiveDate) -> Result<Option<String>, StoreError> {
    Ok(db
        .prepare(include_str!("name_on.sql"))?
        .query_row(named_params! { ":unit": unit.0, ":day": day_text(on) }, |row| row.get("name"))
        .optional()?)
}

/// People and households of some units.
pub fn people_of(db: &Db<'_>, units: &[UnitId]) -> Result<Vec<NomineeId>, StoreError> {
    let mut statement = db.prepare(include_str!("people_of.sql"))?;
    let rows = statement
        .query_map(named_params! { ":units": json_text(&units)? }, |row| Ok(NomineeId(row.get("id")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The units below `units` come to stand below `into`.
pub fn hand_down(tx: &Tx<'_>, units: &[UnitId], into: UnitId) -> Result<(), StoreError> {
    tx.prepare(include_str!("hand_down.sql"))?
        .execute(named_params! { ":units": json_text(&units)?, ":into": into.0 })?;
    Ok(())
}

/// From this day on the unit is no more.
pub fn end(tx: &Tx<'_>, unit: UnitId, on: NaiveDate) -> Result<(), StoreError> {
    tx.prepare("UPDATE units SET valid_to = :on WHERE id = :id")?
        .execute(named_params! { ":id": unit.0, ":on": day_text(on) })?;
    Ok(())
}

fn changes(db: &Db<'_>, sql: &str, unit: UnitId) -> Result<Vec<UnitChange>, StoreError> {
    let mut statement = db.prepare(sql)?;
    let rows = statement.query_map(named_params! { ":unit": unit.0 }, change_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn change_row(row: &Row<'_>) -> rusqlite::Result<UnitChange> {
    let into: Vec<(i64, String, Option<String>)> = from_json(row, "into_units")?;
    let choice = |(id, name, parent_name)| UnitChoice { id: UnitId(id), name, parent_name };
    Ok(UnitChange {
        id: UnitChangeId(row.get("id")?),
        kind: from_word(row, "kind")?,
        unit: UnitId(row.get("unit_id")?),
        old_name: row.get("old_name")?,
        on: day(row, "changed_on")?,
        document: row.get("document")?,
        into: into.into_iter().map(choice).collect(),
    })
}

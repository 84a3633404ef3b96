//! Nominees that go from one unit to another, and collectives that are units of the tree.

use chrono::NaiveDate;
use domain::ids::{NomineeId, UnitId};
use domain::records::history::NomineeMove;
use domain::text::fold;
use rusqlite::named_params;

use super::{NomineeRecord, record, refresh_search_keys};
use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day, day_text, json_text, moment_text};

/// Nominees come to belong to another unit from a day on. Lines received before it keep the unit they were sent for. Those
/// who belong there already stay as they are.
pub fn move_to(
    tx: &Tx<'_>,
    nominees: &[NomineeId],
    to: UnitId,
    on: NaiveDate,
    document: Option<&str>,
) -> Result<(), StoreError> {
    let ids = json_text(&nominees)?;
    tx.prepare(include_str!("insert_moves.sql"))?.execute(named_params! {
        ":ids": ids, ":to": to.0, ":on": day_text(on), ":document": document, ":said_by": tx.actor(),
        ":said_at": moment_text(tx.at()),
    })?;
    leave_lines_behind(tx, nominees, Some(on))?;
    tx.prepare("UPDATE nominees SET unit_id = :to WHERE id IN (SELECT value FROM json_each(:ids))")?
        .execute(named_params! { ":ids": ids, ":to": to.0 })?;
    let moved = super::read_all(tx, nominees)?;
    refresh_search_keys(tx, &moved)
}

/// Lines of nominees that are about to go elsewhere keep the unit they were sent for: those received before a day, or all.
pub fn leave_lines_behind(
    tx: &Tx<'_>,
    nominees: &[NomineeId],
    before: Option<NaiveDate>,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("leave_lines_behind.sql"))?
        .execute(named_params! { ":ids": json_text(&nominees)?, ":before": before.map(day_text) })?;
    Ok(())
}

/// The units a nominee belonged to, newest move first, by their names of that day.
pub fn moves_of(db: &Db<'_>, nominee: NomineeId) -> Result<Vec<NomineeMove>, StoreError> {
    let mut statement = db.prepare(include_str!("moves_of.sql"))?;
    let rows = statement.query_map(named_params! { ":nominee": nominee.0 }, |row| {
        Ok(NomineeMove {
            from_unit: UnitId(row.get("from_unit_id")?),
            from_name: row.get("from_name")?,
            to_unit: UnitId(row.get("to_unit_id")?),
            to_name: row.get("to_name")?,
            on: day(row, "moved_on")?,
            document: row.get("document")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The collectives that are the unit itself: of its name, in it or directly below the unit above it.
pub fn that_are_the_unit(
    db: &Db<'_>,
    unit: UnitId,
    parent: Option<UnitId>,
    name: &str,
) -> Result<Vec<NomineeRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("that_are_the_unit.sql"))?;
    let params = named_params! { ":unit": unit.0, ":parent": parent.map(|id| id.0), ":name_key": fold(name) };
    let rows = statement.query_map(params, record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

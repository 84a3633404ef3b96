//! What quotas are counted from, set by set: never one question per line.

use chrono::NaiveDate;
use domain::ids::{MovementId, NominationId, UnitId};
use rusqlite::{OptionalExtension, named_params};

use crate::error::StoreError;
use crate::tx::Db;
use crate::wire::{day, json_text};

/// A ticked line, as quotas ask of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TickedLine {
    pub id: NominationId,
    /// The nominee's name.
    pub name: String,
    pub award_id: String,
    pub award_name: String,
    /// The unit that sent it.
    pub unit: UnitId,
    pub unit_name: String,
    pub movement: MovementId,
    pub movement_title: String,
    pub received_on: NaiveDate,
    /// The last year of the achievements; that of the receipt where the line does not say.
    pub year: i32,
}

/// The ticked lines, in the order of the ids.
pub fn ticked_lines(db: &Db<'_>, nominations: &[NominationId]) -> Result<Vec<TickedLine>, StoreError> {
    let mut statement = db.prepare(include_str!("ticked_lines.sql"))?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&nominations)? }, |row| {
        Ok(TickedLine {
            id: NominationId(row.get("id")?),
            name: row.get("name")?,
            award_id: row.get("award_id")?,
            award_name: row.get("award_name")?,
            unit: UnitId(row.get("unit_id")?),
            unit_name: row.get("unit_name")?,
            movement: MovementId(row.get("movement_id")?),
            movement_title: row.get("movement_title")?,
            received_on: day(row, "received_on")?,
            year: row.get("year")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many nominees of one sender and movement stand for an award of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub award_id: String,
    pub unit: UnitId,
    pub movement: MovementId,
    pub year: i32,
    pub nominees: u32,
}

/// Nominees found eligible, on an agenda or passed for these awards, without the ticked lines.
pub fn standing(
    db: &Db<'_>,
    awards: &[String],
    ticked: &[NominationId],
) -> Result<Vec<Standing>, StoreError> {
    let mut statement = db.prepare(include_str!("standing.sql"))?;
    let rows = statement.query_map(
        named_params! { ":awards": json_text(&awards)?, ":ticked": json_text(&ticked)? },
        |row| {
            Ok(Standing {
                award_id: row.get("award_id")?,
                unit: UnitId(row.get("unit_id")?),
                movement: MovementId(row.get("movement_id")?),
                year: row.get("year")?,
                nominees: row.get("nominees")?,
            })
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Nominees of a unit, and of those below it, that hold an award of a year or stand for it, ticked lines included.
pub fn holders_in(
    db: &Db<'_>,
    unit: UnitId,
    award: &str,
    year: i32,
    ticked: &[NominationId],
) -> Result<u32, StoreError> {
    let mut statement = db.prepare(include_str!("holders_in.sql"))?;
    let params = named_params! {
        ":unit": unit.0, ":award": award, ":year": year, ":ticked": json_text(&ticked)?,
    };
    Ok(statement.query_row(params, |row| row.get("nominees"))?)
}

/// Heads of a unit in a year and its holders of awards as JSON, where a paper counted them.
pub fn membership_of_unit(db: &Db<'_>, unit: UnitId, year: i32) -> Result<Option<(u32, String)>, StoreError> {
    let mut statement = db.prepare(include_str!("membership_of_unit.sql"))?;
    let found = statement.query_row(named_params! { ":unit": unit.0, ":year": year }, |row| {
        Ok((row.get("heads")?, row.get("holders")?))
    });
    Ok(found.optional()?)
}

/// Lines of a movement that were not withdrawn or returned.
pub fn lines_in_movement(db: &Db<'_>, movement: MovementId) -> Result<u32, StoreError> {
    let mut statement = db.prepare(
        "SELECT count(*) AS lines FROM nominations WHERE movement_id = :movement AND stage NOT IN ('withdrawn', 'returned')",
    )?;
    Ok(statement.query_row(named_params! { ":movement": movement.0 }, |row| row.get("lines"))?)
}

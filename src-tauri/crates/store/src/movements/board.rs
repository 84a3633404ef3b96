//! Which units are expected to send a submission and have not.

use chrono::NaiveDate;
use domain::ids::{MovementId, UnitId};
use domain::records::units::UnitChoice;
use rusqlite::named_params;

use crate::error::StoreError;
use crate::tx::Db;
use crate::wire::day_text;

/// Units that would send a submission themselves, exist at some time of the period, and sent none to the movement
/// (or to its one phase). An absent end of the period is open. Ordered by title.
pub fn units_without_submission(
    db: &Db<'_>,
    movement: MovementId,
    phase_no: Option<u32>,
    from_on: Option<NaiveDate>,
    to_on: Option<NaiveDate>,
) -> Result<Vec<UnitChoice>, StoreError> {
    let mut statement = db.prepare(include_str!("units_without_submission.sql"))?;
    let rows = statement.query_map(
        named_params! {
            ":movement": movement.0, ":phase_no": phase_no, ":from_on": from_on.map(day_text), ":to_on": to_on.map(day_text),
        },
        |row| Ok(UnitChoice { id: UnitId(row.get("id")?), name: row.get("name")?, parent_name: row.get("parent_name")? }),
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

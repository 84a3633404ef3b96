//! The unit tree as rows are compared with it.

use domain::ids::UnitId;
use domain::records::units::UnitFields;

use crate::error::StoreError;
use crate::tx::Db;
use crate::wire::{day_opt, from_word};

/// Every unit with what is written about it.
pub fn all_units(db: &Db<'_>) -> Result<Vec<(UnitId, UnitFields)>, StoreError> {
    let mut statement = db.prepare(include_str!("all_units.sql"))?;
    let rows = statement.query_map([], |row| {
        let parent: Option<i64> = row.get("parent_id")?;
        let fields = UnitFields {
            code: row.get("code")?,
            name: row.get("name")?,
            parent: parent.map(UnitId),
            kind: from_word(row, "kind")?,
            field_of_activity: row.get("field_of_activity")?,
            is_state: row.get("is_state")?,
            bloc: row.get("bloc")?,
            is_bloc_leader: row.get("is_bloc_leader")?,
            valid_from: day_opt(row, "valid_from")?,
            valid_to: day_opt(row, "valid_to")?,
        };
        Ok((UnitId(row.get("id")?), fields))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

//! Taking an accepted import back.

use domain::ids::DraftId;
use rusqlite::named_params;

use crate::error::StoreError;
use crate::tx::{Db, Tx};

/// Lines of the import that are past appraisal or stand or stood on an agenda.
pub fn lines_moved_on(db: &Db<'_>, draft: DraftId) -> Result<u32, StoreError> {
    count(db, include_str!("lines_moved_on.sql"), draft)
}

/// Units the import added that something else refers to.
pub fn units_in_use(db: &Db<'_>, draft: DraftId) -> Result<u32, StoreError> {
    count(db, include_str!("units_in_use.sql"), draft)
}

fn count(db: &Db<'_>, sql: &str, draft: DraftId) -> Result<u32, StoreError> {
    Ok(db.prepare(sql)?.query_row(named_params! { ":draft_id": draft.0 }, |row| row.get("lines"))?)
}

/// Removes the units the import added.
pub fn remove_units(tx: &Tx<'_>, draft: DraftId) -> Result<usize, StoreError> {
    Ok(tx.prepare(include_str!("remove_units.sql"))?.execute(named_params! { ":draft_id": draft.0 })?)
}

//! Taking an accepted import back.

use domain::ids::DraftId;
use rusqlite::named_params;

use crate::error::StoreError;
use crate::tx::{Db, Tx};

/// What an import brought that cannot be taken back any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MovedOn {
    pub lines: u32,
    /// At most five of them, by name.
    pub examples: Vec<String>,
}

/// Lines of the import that are past appraisal, stand or stood on an agenda, or whose dossier somebody worked on.
pub fn lines_moved_on(db: &Db<'_>, draft: DraftId) -> Result<MovedOn, StoreError> {
    moved_on(db, include_str!("lines_moved_on.sql"), draft)
}

/// Units the import added that something else refers to.
pub fn units_in_use(db: &Db<'_>, draft: DraftId) -> Result<MovedOn, StoreError> {
    moved_on(db, include_str!("units_in_use.sql"), draft)
}

/// Runs a query of `name` and `lines` (how many there are in all) over `:draft_id`.
fn moved_on(db: &Db<'_>, sql: &str, draft: DraftId) -> Result<MovedOn, StoreError> {
    let mut statement = db.prepare(sql)?;
    let rows = statement.query_map(named_params! { ":draft_id": draft.0 }, |row| {
        Ok((row.get::<_, u32>("lines")?, row.get("name")?))
    })?;
    let mut found = MovedOn::default();
    for row in rows {
        let (lines, name) = row?;
        found.lines = lines;
        found.examples.push(name);
    }
    Ok(found)
}

/// Removes the units the import added.
pub fn remove_units(tx: &Tx<'_>, draft: DraftId) -> Result<usize, StoreError> {
    Ok(tx.prepare(include_str!("remove_units.sql"))?.execute(named_params! { ":draft_id": draft.0 })?)
}

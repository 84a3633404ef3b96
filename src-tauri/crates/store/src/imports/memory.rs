//! What earlier imports taught: how a sender's headings were understood, and other names of units.

use std::collections::BTreeMap;

use domain::ids::UnitId;
use rusqlite::{OptionalExtension, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, json_text};

/// Another name of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownAlias {
    pub alias_key: String,
    pub unit: UnitId,
    /// Only this sender means it so; `None`: everybody does.
    pub sender: Option<UnitId>,
}

/// How this sender's headings were understood: meaning by column, absent meaning for an ignored one.
pub fn mapping(
    db: &Db<'_>,
    sender: UnitId,
    headings_key: &str,
) -> Result<Option<BTreeMap<u32, Option<String>>>, StoreError> {
    let mut statement = db.prepare(
        "SELECT mapping FROM import_mappings WHERE sender_id = :sender_id AND headings_key = :headings_key",
    )?;
    let found = statement
        .query_row(named_params! { ":sender_id": sender.0, ":headings_key": headings_key }, |row| {
            from_json(row, "mapping")
        });
    Ok(found.optional()?)
}

/// Remembers how this sender's headings were understood.
pub fn remember_mapping(
    tx: &Tx<'_>,
    sender: UnitId,
    headings_key: &str,
    mapping: &BTreeMap<u32, Option<String>>,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("remember_mapping.sql"))?.execute(named_params! {
        ":sender_id": sender.0, ":headings_key": headings_key, ":mapping": json_text(mapping)?,
    })?;
    Ok(())
}

/// Names of units that everybody or this sender uses.
pub fn aliases(db: &Db<'_>, sender: Option<UnitId>) -> Result<Vec<KnownAlias>, StoreError> {
    let mut statement = db.prepare(include_str!("aliases.sql"))?;
    let rows = statement.query_map(named_params! { ":sender_id": sender.map(|unit| unit.0) }, |row| {
        let sender: Option<i64> = row.get("sender_id")?;
        Ok(KnownAlias {
            alias_key: row.get("alias_key")?,
            unit: UnitId(row.get("unit_id")?),
            sender: sender.map(UnitId),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Remembers which unit this sender means by a name; the newest word counts.
pub fn remember_alias(
    tx: &Tx<'_>,
    sender: Option<UnitId>,
    alias: &str,
    alias_key: &str,
    unit: UnitId,
) -> Result<(), StoreError> {
    // A key with NULL never collides in SQLite, so the older word is taken out first for both cases.
    tx.prepare("DELETE FROM unit_aliases WHERE sender_id IS :sender_id AND alias_key = :alias_key")?
        .execute(named_params! { ":sender_id": sender.map(|unit| unit.0), ":alias_key": alias_key })?;
    tx.prepare(include_str!("remember_alias.sql"))?.execute(named_params! {
        ":sender_id": sender.map(|unit| unit.0), ":alias": alias, ":alias_key": alias_key, ":unit_id": unit.0,
    })?;
    Ok(())
}

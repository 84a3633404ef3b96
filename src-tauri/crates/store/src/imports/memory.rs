//! What earlier imports taught: how headings were understood, other names of units, and values put right.

use std::collections::BTreeMap;

use domain::ids::{ImportFixId, UnitId};
use domain::records::Page;
use domain::records::imports::{DateOrder, ImportFix, ImportKind};
use rusqlite::{OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, from_word, json_text, moment, moment_text, word};

/// How a column was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KnownColumn {
    /// Absent for an ignored column.
    pub field: Option<String>,
    /// The order of day and month, where a person said it.
    pub date_order: Option<DateOrder>,
}

/// Another name of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownAlias {
    pub alias_key: String,
    pub unit: UnitId,
    /// Only this sender means it so; `None`: everybody does.
    pub sender: Option<UnitId>,
}

/// How the headings of this kind of list were understood, by column. Lists without a sender share one memory.
pub fn mapping(
    db: &Db<'_>,
    kind: ImportKind,
    sender: Option<UnitId>,
    headings_key: &str,
) -> Result<Option<BTreeMap<u32, KnownColumn>>, StoreError> {
    let mut statement = db.prepare(
        "SELECT mapping FROM import_mappings
         WHERE kind = :kind AND sender_id = :sender_id AND headings_key = :headings_key",
    )?;
    let found = statement.query_row(
        named_params! { ":kind": word(&kind)?, ":sender_id": key_of(sender), ":headings_key": headings_key },
        |row| from_json(row, "mapping"),
    );
    Ok(found.optional()?)
}

/// Remembers how headings were understood.
pub fn remember_mapping(
    tx: &Tx<'_>,
    kind: ImportKind,
    sender: Option<UnitId>,
    headings_key: &str,
    mapping: &BTreeMap<u32, KnownColumn>,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("remember_mapping.sql"))?.execute(named_params! {
        ":kind": word(&kind)?, ":sender_id": key_of(sender), ":headings_key": headings_key,
        ":mapping": json_text(mapping)?,
    })?;
    Ok(())
}

/// A value that is put right by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownFix {
    pub field: String,
    /// What is written, folded.
    pub found_key: String,
    pub value: String,
}

/// What is put right by itself in lists of this kind and sender.
pub fn fixes(db: &Db<'_>, kind: ImportKind, sender: Option<UnitId>) -> Result<Vec<KnownFix>, StoreError> {
    let mut statement = db.prepare(include_str!("fixes.sql"))?;
    let rows = statement.query_map(
        named_params! { ":kind": word(&kind)?, ":sender_id": key_of(sender) },
        |row| {
            Ok(KnownFix {
                field: row.get("field")?,
                found_key: row.get("found_key")?,
                value: row.get("value")?,
            })
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A value to be put right by itself from now on.
#[derive(Clone, Copy, Debug)]
pub struct NewFix<'f> {
    pub kind: ImportKind,
    pub sender: Option<UnitId>,
    pub field: &'f str,
    pub found: &'f str,
    pub found_key: &'f str,
    pub value: &'f str,
}

/// Remembers what a sender means by what it writes; the newest word counts.
pub fn remember_fix(tx: &Tx<'_>, fix: NewFix<'_>) -> Result<(), StoreError> {
    tx.prepare(include_str!("remember_fix.sql"))?.execute(named_params! {
        ":kind": word(&fix.kind)?, ":sender_id": key_of(fix.sender), ":field": fix.field, ":found": fix.found,
        ":found_key": fix.found_key, ":value": fix.value, ":said_by": tx.actor(),
        ":said_at": moment_text(tx.at()),
    })?;
    Ok(())
}

/// What is put right by itself, newest first; of one sender, or of all.
pub fn list_fixes(
    db: &Db<'_>,
    sender: Option<UnitId>,
    offset: u32,
    limit: u32,
) -> Result<Page<ImportFix>, StoreError> {
    let mut statement = db.prepare(include_str!("list_fixes.sql"))?;
    let rows = statement.query_map(
        named_params! { ":sender_id": sender.map(|unit| unit.0), ":id": None::<i64>, ":limit": limit, ":offset": offset },
        |row| Ok((row.get::<_, u32>("total")?, fix(row)?)),
    )?;
    let rows: Vec<(u32, ImportFix)> = rows.collect::<Result<_, _>>()?;
    let total = rows.first().map_or(0, |(total, _)| *total);
    Ok(Page { total, rows: rows.into_iter().map(|(_, fix)| fix).collect() })
}

/// One of them.
pub fn read_fix(db: &Db<'_>, id: ImportFixId) -> Result<Option<ImportFix>, StoreError> {
    let mut statement = db.prepare(include_str!("list_fixes.sql"))?;
    let found = statement
        .query_row(named_params! { ":sender_id": None::<i64>, ":id": id.0, ":limit": 1, ":offset": 0 }, fix);
    Ok(found.optional()?)
}

/// Forgets one of them.
pub fn forget_fix(tx: &Tx<'_>, id: ImportFixId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM import_fixes WHERE id = :id")?.execute(named_params! { ":id": id.0 })?;
    Ok(())
}

fn fix(row: &Row<'_>) -> rusqlite::Result<ImportFix> {
    let sender: i64 = row.get("sender_id")?;
    Ok(ImportFix {
        id: ImportFixId(row.get("id")?),
        kind: from_word(row, "kind")?,
        sender: (sender != 0).then_some(UnitId(sender)),
        sender_name: row.get("sender_name")?,
        field: row.get("field")?,
        found: row.get("found")?,
        value: row.get("value")?,
        said_by: row.get("said_by")?,
        said_at: moment(row, "said_at")?,
    })
}

/// Lists without a sender are kept under 0: a key with NULL never collides in SQLite.
fn key_of(sender: Option<UnitId>) -> i64 {
    sender.map_or(0, |unit| unit.0)
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
    forget_alias(tx, sender, alias_key)?;
    tx.prepare(include_str!("remember_alias.sql"))?.execute(named_params! {
        ":sender_id": sender.map(|unit| unit.0), ":alias": alias, ":alias_key": alias_key, ":unit_id": unit.0,
    })?;
    Ok(())
}

/// Forgets which unit this sender means by a name.
pub fn forget_alias(tx: &Tx<'_>, sender: Option<UnitId>, alias_key: &str) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM unit_aliases WHERE sender_id IS :sender_id AND alias_key = :alias_key")?
        .execute(named_params! { ":sender_id": sender.map(|unit| unit.0), ":alias_key": alias_key })?;
    Ok(())
}

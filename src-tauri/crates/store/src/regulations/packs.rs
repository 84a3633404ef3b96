//! Packs the office loaded from files, as text.

use domain::records::regulations::PackLoad;
use rusqlite::{Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{moment, moment_text};

/// A pack in force that came from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadedPack {
    /// Id of the pack ("e2027").
    pub pack: String,
    pub version: u32,
    /// The file as it was.
    pub body: String,
    pub load: PackLoad,
}

/// Packs from files that are in force, in the order they came.
pub fn loaded_packs(db: &Db<'_>) -> Result<Vec<LoadedPack>, StoreError> {
    let mut statement = db.prepare("SELECT * FROM regulation_packs WHERE unloaded_at IS NULL ORDER BY id")?;
    let packs = statement.query_map([], pack_row)?;
    Ok(packs.collect::<Result<_, _>>()?)
}

/// The highest version of a pack that was ever loaded, taken out or not: nothing kept may have two meanings.
pub fn newest_version(db: &Db<'_>, pack: &str) -> Result<Option<u32>, StoreError> {
    let mut statement =
        db.prepare("SELECT max(version) AS version FROM regulation_packs WHERE pack_id = :pack")?;
    Ok(statement.query_row(named_params! { ":pack": pack }, |row| row.get("version"))?)
}

/// Four counts that change whenever packs or confirmations do.
pub fn stamp(db: &Db<'_>) -> Result<[i64; 4], StoreError> {
    let mut statement = db.prepare(include_str!("stamp.sql"))?;
    Ok(statement.query_row([], |row| {
        Ok([row.get("packs")?, row.get("taken_out")?, row.get("confirmations")?, row.get("withdrawn")?])
    })?)
}

/// Puts a pack in force; the version before it must have been taken out.
pub fn insert_pack(
    tx: &Tx<'_>,
    pack: &str,
    version: u32,
    file_name: &str,
    body: &str,
    sha256: &str,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("insert_pack.sql"))?.execute(named_params! {
        ":pack": pack, ":version": version, ":file_name": file_name, ":body": body, ":sha256": sha256,
        ":by": tx.actor(), ":at": moment_text(tx.at()),
    })?;
    Ok(())
}

/// Takes a pack out; says whether it was in force.
pub fn take_out_pack(tx: &Tx<'_>, pack: &str, reason: &str) -> Result<bool, StoreError> {
    let lines = tx.prepare(include_str!("take_out_pack.sql"))?.execute(named_params! {
        ":pack": pack, ":reason": reason, ":by": tx.actor(), ":at": moment_text(tx.at()),
    })?;
    Ok(lines > 0)
}

fn pack_row(row: &Row<'_>) -> rusqlite::Result<LoadedPack> {
    Ok(LoadedPack {
        pack: row.get("pack_id")?,
        version: row.get("version")?,
        body: row.get("body")?,
        load: PackLoad {
            file_name: row.get("file_name")?,
            sha256: row.get("sha256")?,
            loaded_by: row.get("loaded_by")?,
            loaded_at: moment(row, "loaded_at")?,
        },
    })
}

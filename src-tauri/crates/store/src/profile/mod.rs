//! The office profile: one row.

use domain::records::office::OfficeProfile;
use rusqlite::{OptionalExtension, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, json_text, moment_text};

/// The profile; `None` in a new file.
pub fn read(db: &Db<'_>) -> Result<Option<OfficeProfile>, StoreError> {
    Ok(db
        .prepare("SELECT profile FROM office WHERE id = 1")?
        .query_row([], |row| from_json(row, "profile"))
        .optional()?)
}

/// Writes the profile of a new file.
pub fn insert(tx: &Tx<'_>, profile: &OfficeProfile) -> Result<(), StoreError> {
    tx.prepare("INSERT INTO office (id, uid, profile, created_at) VALUES (1, :uid, :profile, :at)")?.execute(
        named_params! { ":uid": tx.new_uid(), ":profile": json_text(profile)?, ":at": moment_text(tx.at()) },
    )?;
    Ok(())
}

/// Replaces the profile.
pub fn update(tx: &Tx<'_>, profile: &OfficeProfile) -> Result<(), StoreError> {
    tx.prepare("UPDATE office SET profile = :profile WHERE id = 1")?
        .execute(named_params! { ":profile": json_text(profile)? })?;
    Ok(())
}

//! Minutes: one row per session, drafted, written and signed.

use chrono::NaiveDateTime;
use domain::ids::SessionId;
use domain::records::minutes::{MinutesPart, Signing};
use rusqlite::{OptionalExtension, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, from_json_opt, json_text, moment, moment_text};

/// The minutes as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptMinutes {
    /// `01/BB-HĐTĐKT`; absent until given.
    pub doc_number: Option<String>,
    pub parts: Vec<MinutesPart>,
    /// Fingerprint of the record the draft was made from, hexadecimal.
    pub record_sha256: String,
    pub drafted_at: NaiveDateTime,
    pub signing: Option<Signing>,
}

/// The minutes of a session; `None` before the first draft.
pub fn find(db: &Db<'_>, session: SessionId) -> Result<Option<KeptMinutes>, StoreError> {
    let mut statement = db.prepare(include_str!("find.sql"))?;
    let kept = statement
        .query_row(named_params! { ":session": session.0 }, |row| {
            Ok(KeptMinutes {
                doc_number: row.get("doc_number")?,
                parts: from_json(row, "parts")?,
                record_sha256: row.get("record_sha256")?,
                drafted_at: moment(row, "drafted_at")?,
                signing: from_json_opt(row, "signing")?,
            })
        })
        .optional()?;
    Ok(kept)
}

/// Writes the minutes of a session, replacing what stood.
pub fn put(tx: &Tx<'_>, session: SessionId, minutes: &KeptMinutes) -> Result<(), StoreError> {
    tx.prepare(include_str!("put.sql"))?.execute(named_params! {
        ":session": session.0,
        ":doc_number": minutes.doc_number,
        ":parts": json_text(&minutes.parts)?,
        ":record_sha256": minutes.record_sha256,
        ":drafted_at": moment_text(minutes.drafted_at),
        ":signing": minutes.signing.as_ref().map(json_text).transpose()?,
    })?;
    Ok(())
}

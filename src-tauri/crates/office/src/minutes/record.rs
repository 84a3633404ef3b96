//! The record of a session: everything its minutes may say a number about.

use domain::ids::SessionId;
use domain::records::sessions::VoteResult;
use serde::Serialize;
use sha2::{Digest, Sha256};
use store::Db;
use store::sessions::AgendaLine;

use crate::OfficeError;
use crate::sessions::room::Room;

/// Notice, roll, agenda and frozen results of one session.
pub(crate) struct Record {
    pub room: Room,
    /// The agenda in its order.
    pub agenda: Vec<AgendaLine>,
    /// Frozen results in the order of the agenda; one per closed item.
    pub results: Vec<VoteResult>,
}

impl Record {
    /// Reads the record of a session.
    pub(crate) fn read(db: &Db<'_>, session: SessionId) -> Result<Record, OfficeError> {
        let room = Room::read(db, session)?;
        Ok(Record {
            room,
            agenda: store::sessions::agenda(db, session)?,
            results: store::sessions::results(db, session)?,
        })
    }

    /// SHA-256 over what the minutes are drawn from, hexadecimal. Equal fingerprints: the draft still holds.
    pub(crate) fn fingerprint(&self) -> Result<String, OfficeError> {
        let agenda: Vec<_> = self
            .agenda
            .iter()
            .map(|line| {
                (
                    &line.row.id,
                    line.row.position,
                    line.row.kind,
                    &line.row.award_name,
                    &line.movement_title,
                    line.phase_no,
                )
            })
            .collect();
        let room = &self.room;
        sha256_of(&(
            &room.session.fields,
            &room.council_name,
            &room.quorum,
            &room.roll,
            agenda,
            &self.results,
        ))
    }
}

/// SHA-256 over the JSON text of a value, hexadecimal.
pub(crate) fn sha256_of<T: Serialize>(value: &T) -> Result<String, OfficeError> {
    let text = serde_json::to_string(value)?;
    Ok(Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect())
}

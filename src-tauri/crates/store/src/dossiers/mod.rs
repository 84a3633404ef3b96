//! Dossiers: files kept once by their content, what was said of papers, requests for supplement.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use domain::award::CommendationType;
use domain::dossier::{LineField, MediaType, PaperMark};
use domain::ids::{AttachmentId, NominationId, SubmissionId, SupplementId, UnitId};
use domain::nomination::Stage;
use domain::nominee::{NomineeKind, RecipientClass};
use domain::records::dossiers::{AttachmentRow, MarkRow, PaperOwner, SupplementRow};
use domain::unit::UnitKind;
use rusqlite::{OptionalExtension, Row, named_params};
use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{
    day, day_opt, day_text, from_json, from_word, from_word_opt, json_text, moment, moment_opt, moment_text,
    word,
};

/// A file to be attached, already recognised.
#[derive(Clone, Copy, Debug)]
pub struct NewAttachment<'a> {
    pub owner: PaperOwner,
    pub component: Option<&'a str>,
    pub file_name: &'a str,
    pub media_type: MediaType,
    pub bytes: &'a [u8],
}

/// A line with what decides which papers it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DossierLine {
    pub id: NominationId,
    pub submission: SubmissionId,
    pub sender: UnitId,
    pub sender_name: String,
    pub doc_number: Option<String>,
    pub doc_on: Option<NaiveDate>,
    pub received_on: NaiveDate,
    pub kind: NomineeKind,
    pub name: String,
    pub recipient_class: Option<RecipientClass>,
    /// Kind of the unit the nominee belongs to.
    pub unit_kind: UnitKind,
    pub award_id: String,
    pub award_name: String,
    pub commendation_type: CommendationType,
    pub stage: Stage,
}

/// The two ids an owner is written as: of a nomination, of a submission.
fn owner_ids(owner: PaperOwner) -> (Option<i64>, Option<i64>) {
    match owner {
        PaperOwner::Nomination(id) => (Some(id.0), None),
        PaperOwner::Submission(id) => (None, Some(id.0)),
    }
}

fn owner_of(row: &Row<'_>) -> rusqlite::Result<PaperOwner> {
    Ok(match row.get::<_, Option<i64>>("nomination_id")? {
        Some(id) => PaperOwner::Nomination(NominationId(id)),
        None => PaperOwner::Submission(SubmissionId(row.get("submission_id")?)),
    })
}

/// SHA-256 of bytes, hexadecimal.
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What was said of papers of these lines and submissions, in one statement.
pub fn marks(
    db: &Db<'_>,
    nominations: &[NominationId],
    submissions: &[SubmissionId],
) -> Result<Vec<MarkRow>, StoreError> {
    let mut statement = db.prepare(include_str!("marks.sql"))?;
    let rows = statement.query_map(
        named_params! { ":nominations": json_text(&nominations)?, ":submissions": json_text(&submissions)? },
        |row| {
            Ok(MarkRow {
                owner: owner_of(row)?,
                component: row.get("component")?,
                mark: from_word(row, "mark")?,
                note: row.get("note")?,
                said_by: row.get("said_by")?,
                said_at: moment(row, "said_at")?,
            })
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keeps what is said of a paper over what was said before; `None` takes it back.
pub fn set_mark(
    tx: &Tx<'_>,
    owner: PaperOwner,
    component: &str,
    said: Option<(PaperMark, Option<&str>)>,
) -> Result<(), StoreError> {
    let (nomination, submission) = owner_ids(owner);
    tx.prepare(include_str!("remove_mark.sql"))?.execute(
        named_params! { ":nomination": nomination, ":submission": submission, ":component": component },
    )?;
    if let Some((mark, note)) = said {
        tx.prepare(include_str!("insert_mark.sql"))?.execute(named_params! {
            ":nomination": nomination, ":submission": submission, ":component": component, ":mark": word(&mark)?,
            ":note": note, ":said_by": tx.actor(), ":said_at": moment_text(tx.at()),
        })?;
    }
    Ok(())
}

/// Files attached to these lines and submissions, in one statement; without their bytes.
pub fn attachments(
    db: &Db<'_>,
    nominations: &[NominationId],
    submissions: &[SubmissionId],
) -> Result<Vec<AttachmentRow>, StoreError> {
    let mut statement = db.prepare(include_str!("attachments.sql"))?;
    let rows = statement.query_map(
        named_params! { ":nominations": json_text(&nominations)?, ":submissions": json_text(&submissions)? },
        attachment_row,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One file attached, without its bytes.
pub fn attachment(db: &Db<'_>, attachment: AttachmentId) -> Result<Option<AttachmentRow>, StoreError> {
    Ok(db
        .prepare(include_str!("attachment.sql"))?
        .query_row(named_params! { ":id": attachment.0 }, attachment_row)
        .optional()?)
}

fn attachment_row(row: &Row<'_>) -> rusqlite::Result<AttachmentRow> {
    Ok(AttachmentRow {
        id: AttachmentId(row.get("id")?),
        owner: owner_of(row)?,
        component: row.get("component")?,
        file_name: row.get("file_name")?,
        media_type: from_word(row, "media_type")?,
        bytes: row.get("size")?,
        sha256: row.get("sha256")?,
        added_by: row.get("added_by")?,
        added_at: moment(row, "added_at")?,
    })
}

/// Whether these bytes are attached for this paper already.
pub fn is_attached(
    db: &Db<'_>,
    owner: PaperOwner,
    component: Option<&str>,
    sha256: &str,
) -> Result<bool, StoreError> {
    let (nomination, submission) = owner_ids(owner);
    Ok(db.prepare(include_str!("attached_already.sql"))?.query_row(
        named_params! { ":nomination": nomination, ":submission": submission, ":component": component, ":sha256": sha256 },
        |row| row.get("is_there"),
    )?)
}

/// Attaches a file; bytes that are kept already are not kept again. Says whether they were.
pub fn attach(tx: &Tx<'_>, new: NewAttachment<'_>) -> Result<(AttachmentId, bool), StoreError> {
    let sha256 = fingerprint(new.bytes);
    let added = tx
        .prepare("INSERT INTO blobs (sha256, size, bytes) VALUES (:sha256, :size, :bytes) ON CONFLICT (sha256) DO NOTHING")?
        .execute(named_params! { ":sha256": sha256, ":size": i64::try_from(new.bytes.len()).unwrap_or(i64::MAX), ":bytes": new.bytes })?;
    let (nomination, submission) = owner_ids(new.owner);
    tx.prepare(include_str!("insert_attachment.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(), ":nomination": nomination, ":submission": submission, ":component": new.component,
        ":file_name": new.file_name, ":media_type": word(&new.media_type)?, ":sha256": sha256,
        ":added_by": tx.actor(), ":added_at": moment_text(tx.at()),
    })?;
    Ok((AttachmentId(tx.last_id()), added == 0))
}

/// Takes a file out; its bytes go when no other attachment has them.
pub fn remove_attachment(tx: &Tx<'_>, attachment: AttachmentId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM attachments WHERE id = :id")?.execute(named_params! { ":id": attachment.0 })?;
    Ok(())
}

/// The bytes with this fingerprint; `None` when they are gone or are no longer those that were kept.
pub fn sound_bytes(db: &Db<'_>, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let bytes: Option<Vec<u8>> = db
        .prepare("SELECT bytes FROM blobs WHERE sha256 = :sha256")?
        .query_row(named_params! { ":sha256": sha256 }, |row| row.get("bytes"))
        .optional()?;
    Ok(bytes.filter(|bytes| fingerprint(bytes) == sha256))
}

/// Fingerprints under which other bytes lie than were kept: the file was damaged or edited from outside.
pub(crate) fn damaged_blobs(db: &Db<'_>) -> Result<Vec<String>, StoreError> {
    let mut statement = db.prepare("SELECT sha256, bytes FROM blobs ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut damaged = Vec::new();
    // One at a time: together they may be larger than the memory.
    while let Some(row) = rows.next()? {
        let sha256: String = row.get("sha256")?;
        let bytes = row.get_ref("bytes")?;
        if bytes.as_blob().map_or(true, |bytes| fingerprint(bytes) != sha256) {
            damaged.push(sha256);
        }
    }
    Ok(damaged)
}

/// Bytes of all files kept.
pub fn bytes_kept(db: &Db<'_>) -> Result<i64, StoreError> {
    Ok(db
        .prepare("SELECT ifnull(sum(size), 0) AS bytes FROM blobs")?
        .query_row([], |row| row.get("bytes"))?)
}

/// Keeps a request for supplement, open.
pub fn ask_supplement(
    tx: &Tx<'_>,
    nomination: NominationId,
    fields: &[LineField],
    components: &[String],
    reason: &str,
    due_on: Option<NaiveDate>,
) -> Result<SupplementId, StoreError> {
    tx.prepare(include_str!("insert_supplement.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(), ":nomination": nomination.0, ":fields": json_text(&fields)?,
        ":components": json_text(&components)?, ":reason": reason, ":due_on": due_on.map(day_text),
        ":asked_by": tx.actor(), ":asked_at": moment_text(tx.at()),
    })?;
    Ok(SupplementId(tx.last_id()))
}

/// Closes what is open for these lines.
pub fn close_supplements(tx: &Tx<'_>, nominations: &[NominationId]) -> Result<(), StoreError> {
    tx.prepare(include_str!("close_supplements.sql"))?
        .execute(named_params! { ":nominations": json_text(&nominations)?, ":at": moment_text(tx.at()) })?;
    Ok(())
}

/// Requests for supplement of these lines, newest first.
pub fn supplements(db: &Db<'_>, nominations: &[NominationId]) -> Result<Vec<SupplementRow>, StoreError> {
    let mut statement = db.prepare(include_str!("supplements.sql"))?;
    let rows =
        statement.query_map(named_params! { ":nominations": json_text(&nominations)? }, supplement_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The request a line is waiting for, if any.
pub fn open_supplement(db: &Db<'_>, nomination: NominationId) -> Result<Option<SupplementRow>, StoreError> {
    Ok(supplements(db, &[nomination])?.into_iter().find(|supplement| supplement.closed_at.is_none()))
}

fn supplement_row(row: &Row<'_>) -> rusqlite::Result<SupplementRow> {
    Ok(SupplementRow {
        id: SupplementId(row.get("id")?),
        nomination: NominationId(row.get("nomination_id")?),
        fields: from_json(row, "fields")?,
        components: from_json(row, "components")?,
        reason: row.get("reason")?,
        due_on: day_opt(row, "due_on")?,
        asked_by: row.get("asked_by")?,
        asked_at: moment(row, "asked_at")?,
        closed_at: moment_opt(row, "closed_at")?,
    })
}

/// Lines whose appraisal has not ended, by sending unit and submission; an absent filter does not narrow.
pub fn lines(
    db: &Db<'_>,
    submission: Option<SubmissionId>,
    sender: Option<UnitId>,
) -> Result<Vec<DossierLine>, StoreError> {
    let mut statement = db.prepare(include_str!("lines.sql"))?;
    let rows = statement.query_map(
        named_params! { ":submission": submission.map(|id| id.0), ":sender": sender.map(|id| id.0) },
        |row| {
            Ok(DossierLine {
                id: NominationId(row.get("id")?),
                submission: SubmissionId(row.get("submission_id")?),
                sender: UnitId(row.get("sender_id")?),
                sender_name: row.get("sender_name")?,
                doc_number: row.get("doc_number")?,
                doc_on: day_opt(row, "doc_on")?,
                received_on: day(row, "received_on")?,
                kind: from_word(row, "kind")?,
                name: row.get("name")?,
                recipient_class: from_word_opt(row, "recipient_class")?,
                unit_kind: from_word(row, "unit_kind")?,
                award_id: row.get("award_id")?,
                award_name: row.get("award_name")?,
                commendation_type: from_word(row, "commendation_type")?,
                stage: from_word(row, "stage")?,
            })
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Stages of the lines of a submission.
pub fn stages_of_submission(db: &Db<'_>, submission: SubmissionId) -> Result<Vec<Stage>, StoreError> {
    let mut statement =
        db.prepare("SELECT stage FROM nominations WHERE submission_id = :submission ORDER BY id")?;
    let rows =
        statement.query_map(named_params! { ":submission": submission.0 }, |row| from_word(row, "stage"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

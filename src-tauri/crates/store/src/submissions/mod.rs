//! Units' submissions (tờ trình): the head; their lines are nominations.

use domain::ids::{DraftId, MovementId, SubmissionId, UnitId};
use domain::records::nominations::{SubmissionFields, SubmissionRow};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day, day_opt, day_text};

/// One submission.
pub fn read(db: &Db<'_>, submission: SubmissionId) -> Result<Option<SubmissionRow>, StoreError> {
    Ok(db
        .prepare(include_str!("read.sql"))?
        .query_row(named_params! { ":id": submission.0 }, submission_row)
        .optional()?)
}

/// Submissions, newest first; an absent filter does not narrow.
pub fn list(
    db: &Db<'_>,
    movement: Option<MovementId>,
    phase_no: Option<u32>,
    unit: Option<UnitId>,
) -> Result<Vec<SubmissionRow>, StoreError> {
    let mut statement = db.prepare(include_str!("list.sql"))?;
    let rows = statement.query_map(
        named_params! { ":movement": movement.map(|id| id.0), ":phase_no": phase_no, ":unit": unit.map(|id| id.0) },
        submission_row,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds the head of a submission; `draft` is the import it came with.
pub fn insert(
    tx: &Tx<'_>,
    fields: &SubmissionFields,
    draft: Option<DraftId>,
) -> Result<SubmissionId, StoreError> {
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":movement": fields.movement.0,
        ":phase_no": fields.phase_no,
        ":unit": fields.unit.0,
        ":doc_number": fields.doc_number,
        ":doc_on": fields.doc_on.map(day_text),
        ":received_on": day_text(fields.received_on),
        ":note": fields.note,
        ":draft": draft.map(|id| id.0),
    })?;
    Ok(SubmissionId(tx.last_id()))
}

/// Replaces the head of a submission. What its nominations repeat of it follows.
pub fn update(tx: &Tx<'_>, submission: SubmissionId, fields: &SubmissionFields) -> Result<(), StoreError> {
    let received_on = day_text(fields.received_on);
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": submission.0,
        ":movement": fields.movement.0,
        ":phase_no": fields.phase_no,
        ":unit": fields.unit.0,
        ":doc_number": fields.doc_number,
        ":doc_on": fields.doc_on.map(day_text),
        ":received_on": received_on,
        ":note": fields.note,
    })?;
    tx.prepare(include_str!("update_nominations.sql"))?.execute(named_params! {
        ":id": submission.0,
        ":movement": fields.movement.0,
        ":phase_no": fields.phase_no,
        ":received_on": received_on,
    })?;
    Ok(())
}

/// Removes a submission that has no nominations; says whether it did.
pub fn remove_empty(tx: &Tx<'_>, submission: SubmissionId) -> Result<bool, StoreError> {
    let removed =
        tx.prepare(include_str!("remove_empty.sql"))?.execute(named_params! { ":id": submission.0 })?;
    Ok(removed == 1)
}

/// Reads the columns of `read.sql` and `list.sql`.
pub(crate) fn submission_row(row: &Row<'_>) -> rusqlite::Result<SubmissionRow> {
    Ok(SubmissionRow {
        id: SubmissionId(row.get("id")?),
        fields: SubmissionFields {
            movement: MovementId(row.get("movement_id")?),
            phase_no: row.get("phase_no")?,
            unit: UnitId(row.get("unit_id")?),
            doc_number: row.get("doc_number")?,
            doc_on: day_opt(row, "doc_on")?,
            received_on: day(row, "received_on")?,
            note: row.get("note")?,
        },
        unit_name: row.get("unit_name")?,
        movement_title: row.get("movement_title")?,
        nominations: row.get("nominations")?,
        not_appraised: row.get("not_appraised")?,
        file_name: row.get("file_name")?,
    })
}

//! The head of a draft.

use domain::ids::{DraftId, UnitId};
use domain::records::imports::{
    DraftRow, DraftStage, ImportColumn, ImportKind, ImportTarget, PassedOver, VerdictCounts,
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{
    from_json, from_json_opt, from_word, json_text, moment, moment_opt, moment_text, word, word_opt,
};

/// What was found in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftTable {
    /// Sheets that hold a table.
    pub sheets: Vec<String>,
    pub sheet: String,
    /// Excel row of the headings.
    pub header_row: u32,
    pub columns: Vec<ImportColumn>,
    pub passed_over: Vec<PassedOver>,
}

/// A draft as it is first kept.
#[derive(Clone, Debug)]
pub struct NewDraft<'a> {
    pub kind: ImportKind,
    pub file_name: &'a str,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: &'a str,
    pub file: &'a [u8],
    pub table: &'a DraftTable,
    pub target: Option<&'a ImportTarget>,
}

/// A draft with everything but its rows and its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub row: DraftRow,
    pub table: DraftTable,
}

/// Keeps a new draft, open.
pub fn insert(tx: &Tx<'_>, draft: &NewDraft<'_>) -> Result<DraftId, StoreError> {
    tx.prepare(include_str!("insert_draft.sql"))?.execute(named_params! {
        ":kind": word(&draft.kind)?,
        ":file_name": draft.file_name,
        ":sha256": draft.sha256,
        ":file": draft.file,
        ":sheets": json_text(&draft.table.sheets)?,
        ":sheet": draft.table.sheet,
        ":header_row": draft.table.header_row,
        ":columns": json_text(&draft.table.columns)?,
        ":passed_over": json_text(&draft.table.passed_over)?,
        ":target": draft.target.map(json_text).transpose()?,
        ":unit_id": draft.target.map(|target| target.unit.0),
        ":created_at": moment_text(tx.at()),
    })?;
    Ok(DraftId(tx.last_id()))
}

/// One draft; `None` when there is none with this key.
pub fn read(db: &Db<'_>, id: DraftId) -> Result<Option<Draft>, StoreError> {
    let mut statement = db.prepare(include_str!("read_draft.sql"))?;
    let draft = statement.query_row(named_params! { ":id": id.0 }, |row| {
        Ok(Draft {
            row: draft_row(row)?,
            table: DraftTable {
                sheets: from_json(row, "sheets")?,
                sheet: row.get("sheet")?,
                header_row: row.get("header_row")?,
                columns: from_json(row, "columns")?,
                passed_over: from_json(row, "passed_over")?,
            },
        })
    });
    Ok(draft.optional()?)
}

/// Drafts, newest first.
pub fn list(db: &Db<'_>, kind: Option<ImportKind>, only_open: bool) -> Result<Vec<DraftRow>, StoreError> {
    let mut statement = db.prepare(include_str!("list_drafts.sql"))?;
    let rows = statement
        .query_map(named_params! { ":kind": word_opt(&kind)?, ":only_open": only_open }, draft_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The file of a draft, while it is kept.
pub fn file(db: &Db<'_>, id: DraftId) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement = db.prepare("SELECT file FROM import_drafts WHERE id = :id")?;
    Ok(statement.query_row(named_params! { ":id": id.0 }, |row| row.get("file")).optional()?.flatten())
}

/// Replaces what was found in the file.
pub fn set_table(tx: &Tx<'_>, id: DraftId, table: &DraftTable) -> Result<(), StoreError> {
    tx.prepare(include_str!("set_table.sql"))?.execute(named_params! {
        ":id": id.0,
        ":sheets": json_text(&table.sheets)?,
        ":sheet": table.sheet,
        ":header_row": table.header_row,
        ":columns": json_text(&table.columns)?,
        ":passed_over": json_text(&table.passed_over)?,
    })?;
    Ok(())
}

/// Replaces the head of the submission the draft will become.
pub fn set_target(tx: &Tx<'_>, id: DraftId, target: &ImportTarget) -> Result<(), StoreError> {
    tx.prepare("UPDATE import_drafts SET target = :target, unit_id = :unit_id WHERE id = :id")?
        .execute(named_params! { ":id": id.0, ":target": json_text(target)?, ":unit_id": target.unit.0 })?;
    Ok(())
}

/// Ends an open draft: its file is dropped. `undo` is what is needed to take the import back.
pub fn close(
    tx: &Tx<'_>,
    id: DraftId,
    stage: DraftStage,
    undo: Option<&serde_json::Value>,
) -> Result<(), StoreError> {
    let accepted_at = match stage {
        DraftStage::Accepted => Some(moment_text(tx.at())),
        DraftStage::Open | DraftStage::Discarded | DraftStage::Undone => None,
    };
    tx.prepare(include_str!("close_draft.sql"))?.execute(named_params! {
        ":id": id.0,
        ":stage": word(&stage)?,
        ":accepted_at": accepted_at,
        ":undo": undo.map(json_text).transpose()?,
    })?;
    Ok(())
}

/// Moves a closed draft to another stage.
pub fn set_stage(tx: &Tx<'_>, id: DraftId, stage: DraftStage) -> Result<(), StoreError> {
    tx.prepare("UPDATE import_drafts SET stage = :stage WHERE id = :id")?
        .execute(named_params! { ":id": id.0, ":stage": word(&stage)? })?;
    Ok(())
}

/// What [`close`] kept to take the import back.
pub fn undo_record(db: &Db<'_>, id: DraftId) -> Result<Option<serde_json::Value>, StoreError> {
    let mut statement = db.prepare("SELECT undo FROM import_drafts WHERE id = :id")?;
    let undo =
        statement.query_row(named_params! { ":id": id.0 }, |row| from_json_opt(row, "undo")).optional()?;
    Ok(undo.flatten())
}

/// The newest accepted import of the same file, other than `id`.
pub fn accepted_before(db: &Db<'_>, id: DraftId) -> Result<Option<DraftId>, StoreError> {
    let mut statement = db.prepare(include_str!("accepted_before.sql"))?;
    Ok(statement.query_row(named_params! { ":id": id.0 }, |row| Ok(DraftId(row.get("id")?))).optional()?)
}

fn draft_row(row: &Row<'_>) -> rusqlite::Result<DraftRow> {
    let submission: Option<i64> = row.get("submission_id")?;
    Ok(DraftRow {
        id: DraftId(row.get("id")?),
        kind: from_word(row, "kind")?,
        stage: from_word(row, "stage")?,
        file_name: row.get("file_name")?,
        sha256: row.get("sha256")?,
        sheet: row.get("sheet")?,
        created_at: moment(row, "created_at")?,
        accepted_at: moment_opt(row, "accepted_at")?,
        target: from_json_opt(row, "target")?,
        unit_name: row.get("unit_name")?,
        submission: submission.map(domain::ids::SubmissionId),
        counts: VerdictCounts {
            total: row.get("total")?,
            new: row.get("new_rows")?,
            changed: row.get("changed_rows")?,
            same: row.get("same_rows")?,
            conflict: row.get("conflict_rows")?,
            problem: row.get("problem_rows")?,
            skipped: row.get("skipped_rows")?,
        },
    })
}

/// The sender of a nominations draft.
impl Draft {
    /// The unit that sent the list; `None` for lists of units.
    pub fn sender(&self) -> Option<UnitId> {
        self.row.target.as_ref().map(|target| target.unit)
    }
}

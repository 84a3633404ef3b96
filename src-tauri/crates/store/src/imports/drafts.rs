//! The head of a draft.

use domain::ids::{CouncilId, DraftId, UnitId};
use domain::records::imports::{
    DecisionHead, DraftRow, DraftSheet, DraftStage, ImportKind, ImportTarget, VerdictCounts,
};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{
    from_json, from_json_opt, from_word, json_text, moment, moment_opt, moment_text, word, word_opt,
};

/// A draft as it is first kept, without its sheets.
#[derive(Clone, Debug)]
pub struct NewDraft<'a> {
    pub kind: ImportKind,
    pub file_name: &'a str,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: &'a str,
    pub file: &'a [u8],
    pub target: Option<&'a ImportTarget>,
    pub council: Option<CouncilId>,
    pub sender: Option<UnitId>,
    pub decision: Option<&'a DecisionHead>,
}

/// A draft with everything but its rows and its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub row: DraftRow,
    /// Every worksheet of the file, in its order.
    pub sheets: Vec<DraftSheet>,
}

impl Draft {
    /// The unit that sent the list; `None` for lists without a sender.
    pub fn sender(&self) -> Option<UnitId> {
        self.row.sender
    }

    /// The worksheet with this number.
    pub fn sheet(&self, no: u32) -> Option<&DraftSheet> {
        self.sheets.iter().find(|sheet| sheet.no == no)
    }
}

/// Keeps a new draft, open.
pub fn insert(tx: &Tx<'_>, draft: &NewDraft<'_>) -> Result<DraftId, StoreError> {
    tx.prepare(include_str!("insert_draft.sql"))?.execute(named_params! {
        ":kind": word(&draft.kind)?,
        ":file_name": draft.file_name,
        ":sha256": draft.sha256,
        ":file": draft.file,
        ":target": draft.target.map(json_text).transpose()?,
        ":decision": draft.decision.map(json_text).transpose()?,
        ":unit_id": draft.sender.map(|unit| unit.0),
        ":council_id": draft.council.map(|council| council.0),
        ":created_at": moment_text(tx.at()),
    })?;
    Ok(DraftId(tx.last_id()))
}

/// Keeps a worksheet of a draft's file as it is understood now.
pub fn put_sheet(tx: &Tx<'_>, draft: DraftId, sheet: &DraftSheet) -> Result<(), StoreError> {
    tx.prepare(include_str!("put_sheet.sql"))?.execute(named_params! {
        ":draft_id": draft.0,
        ":no": sheet.no,
        ":name": sheet.name,
        ":is_hidden": sheet.hidden,
        ":is_used": sheet.used,
        ":header_row": sheet.header_row,
        ":header_rows": sheet.header_rows,
        ":columns": json_text(&sheet.columns)?,
        ":is_remembered": sheet.remembered,
        ":passed_over": json_text(&sheet.passed_over)?,
        ":lines": sheet.lines,
    })?;
    Ok(())
}

/// Forgets the worksheets of a draft; its rows must be gone before.
pub fn remove_sheets(tx: &Tx<'_>, draft: DraftId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM import_sheets WHERE draft_id = :draft_id")?
        .execute(named_params! { ":draft_id": draft.0 })?;
    Ok(())
}

/// Takes in exactly these sheets.
pub fn use_sheets(tx: &Tx<'_>, draft: DraftId, sheets: &[u32]) -> Result<(), StoreError> {
    tx.prepare(include_str!("use_sheets.sql"))?
        .execute(named_params! { ":draft_id": draft.0, ":sheets": json_text(&sheets)? })?;
    Ok(())
}

/// One draft; `None` when there is none with this key.
pub fn read(db: &Db<'_>, id: DraftId) -> Result<Option<Draft>, StoreError> {
    let row = db
        .prepare(include_str!("read_draft.sql"))?
        .query_row(named_params! { ":id": id.0 }, draft_row)
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    let mut statement = db.prepare(include_str!("sheets.sql"))?;
    let sheets = statement.query_map(named_params! { ":draft_id": id.0 }, |row| {
        Ok(DraftSheet {
            no: row.get("no")?,
            name: row.get("name")?,
            hidden: row.get("is_hidden")?,
            used: row.get("is_used")?,
            header_row: row.get("header_row")?,
            header_rows: row.get("header_rows")?,
            columns: from_json(row, "columns")?,
            remembered: row.get("is_remembered")?,
            passed_over: from_json(row, "passed_over")?,
            lines: row.get("lines")?,
        })
    })?;
    Ok(Some(Draft { row, sheets: sheets.collect::<Result<_, _>>()? }))
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

/// Replaces the head of the submission the draft will become.
pub fn set_target(tx: &Tx<'_>, id: DraftId, target: &ImportTarget) -> Result<(), StoreError> {
    tx.prepare("UPDATE import_drafts SET target = :target, unit_id = :unit_id WHERE id = :id")?
        .execute(named_params! { ":id": id.0, ":target": json_text(target)?, ":unit_id": target.unit.0 })?;
    Ok(())
}

/// Replaces the decision of lines that name none.
pub fn set_decision(tx: &Tx<'_>, id: DraftId, decision: &DecisionHead) -> Result<(), StoreError> {
    tx.prepare("UPDATE import_drafts SET decision = :decision WHERE id = :id")?
        .execute(named_params! { ":id": id.0, ":decision": json_text(decision)? })?;
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
        sheets: from_json(row, "sheets")?,
        created_at: moment(row, "created_at")?,
        accepted_at: moment_opt(row, "accepted_at")?,
        target: from_json_opt(row, "target")?,
        council: row.get::<_, Option<i64>>("council_id")?.map(CouncilId),
        decision: from_json_opt(row, "decision")?,
        sender: row.get::<_, Option<i64>>("unit_id")?.map(UnitId),
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

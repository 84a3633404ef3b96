//! Taking in Excel lists of units and of nominees: look first, then accept all or nothing (X2).
//!
//! A draft keeps the file, its rows and every repair. After each change all rows are judged again in memory, and only
//! those whose judgement changed are written. Accepting judges once more against the store of that moment.
//!
//! Deliberately absent: reading Excel (the Excel room) and the checks of one line (`nominations`, `units`), which are
//! the same as for typing in.

pub(crate) mod accept_import;
pub(crate) mod choose_import_nominee;
pub(crate) mod choose_import_sheet;
pub(crate) mod discard_import;
pub(crate) mod list_import_rows;
pub(crate) mod list_imports;
pub(crate) mod preview_import;
pub(crate) mod read_import;
pub(crate) mod repair_import_row;
pub(crate) mod resolve_import_unit;
pub(crate) mod set_import_column;
pub(crate) mod set_import_target;
pub(crate) mod skip_import_rows;
pub(crate) mod undo_import;

mod abbreviations;
mod award_words;
mod birth;
mod judge;
mod likeness;
mod meaning;
mod nomination_judge;
mod nomination_line;
mod nomination_place;
mod row_text;
mod table;
#[cfg(test)]
mod tests;
mod unit_book;
mod unit_judge;
mod unit_relations;
mod words;

use domain::ids::DraftId;
use domain::records::imports::{DraftRow, DraftStage, ImportKind, ImportPreview, ImportRow, ImportTarget};
use domain::records::nominations::SubmissionFields;
use domain::refusal::Refusal;
use store::imports::{Draft, RowRecord};
use store::{Db, Tx};
use workbook::SheetGrid;

use crate::nominations::{check_submission, submission_in_words};
use crate::{Ctx, OfficeError};

/// The draft, or `NotFound`.
pub(crate) fn require_draft(db: &Db<'_>, draft: DraftId) -> Result<Draft, OfficeError> {
    store::imports::read(db, draft)?
        .ok_or_else(|| Refusal::NotFound { what: "draft".into(), id: draft.0 }.into())
}

/// The draft while it can still be worked on; refused once it is accepted, put away or taken back.
fn require_open(db: &Db<'_>, draft: DraftId) -> Result<Draft, OfficeError> {
    let found = require_draft(db, draft)?;
    match found.row.stage {
        DraftStage::Open => Ok(found),
        DraftStage::Accepted => {
            let accepted_on = found.row.accepted_at.map(|at| at.date().to_string()).unwrap_or_default();
            let lines = found.row.counts.new + found.row.counts.changed;
            Err(Refusal::AlreadyAccepted { accepted_on, lines }.into())
        }
        DraftStage::Discarded | DraftStage::Undone => Err(Refusal::DraftDiscarded.into()),
    }
}

/// The head of the submission a list will become, with the checks of one that is typed in.
fn check_target(ctx: &Ctx, db: &Db<'_>, target: ImportTarget) -> Result<ImportTarget, OfficeError> {
    let (head, _) = check_submission(db, &submission_fields(&target))?;
    if let Some(award) = &target.default_award {
        ctx.regulations.pack_on(target.received_on)?.award(award)?;
    }
    Ok(ImportTarget { doc_number: head.doc_number, ..target })
}

fn submission_fields(target: &ImportTarget) -> SubmissionFields {
    SubmissionFields {
        movement: target.movement,
        phase_no: target.phase_no,
        unit: target.unit,
        doc_number: target.doc_number.clone(),
        doc_on: target.doc_on,
        received_on: target.received_on,
        note: None,
    }
}

/// The draft as screens show it.
fn preview(db: &Db<'_>, draft: DraftId) -> Result<ImportPreview, OfficeError> {
    let Draft { row, table } = require_draft(db, draft)?;
    Ok(ImportPreview {
        sheets: table.sheets,
        header_row: table.header_row,
        columns: table.columns,
        fields: meaning::column_meanings(row.kind),
        accepted_before: store::imports::accepted_before(db, draft)?,
        passed_over: table.passed_over,
        draft: row,
    })
}

/// Judges every row again after something changed, says in the journal what it was about, and shows the draft.
fn judge_again(ctx: &Ctx, tx: &Tx<'_>, draft: DraftId) -> Result<ImportPreview, OfficeError> {
    judge::judge_draft(ctx, tx, draft)?;
    let preview = preview(tx, draft)?;
    tx.subject(in_words(&preview.draft));
    Ok(preview)
}

/// A draft in words for the journal: "Sở Y tế, 218/TTr-SYT, ds.xlsx".
fn in_words(draft: &DraftRow) -> String {
    match (&draft.target, &draft.unit_name) {
        (Some(target), Some(unit)) => {
            format!("{}, {}", submission_in_words(unit, &submission_fields(target)), draft.file_name)
        }
        (Some(_) | None, _) => draft.file_name.clone(),
    }
}

/// A field of the rows of this kind of list.
fn require_field(kind: ImportKind, field: &str) -> Result<(), Refusal> {
    if meaning::row_fields(kind).contains(&field) {
        Ok(())
    } else {
        Err(Refusal::FieldInvalid { field: "field".into(), found: field.to_owned() })
    }
}

/// A row of the draft, or `NotFound`.
fn require_row(db: &Db<'_>, draft: DraftId, row_no: u32) -> Result<RowRecord, OfficeError> {
    let found = store::imports::load_row(db, draft, row_no)?;
    found.ok_or_else(|| Refusal::NotFound { what: "row".into(), id: i64::from(row_no) }.into())
}

/// A row of the draft as it was judged last.
fn judged_row(db: &Db<'_>, draft: DraftId, row_no: u32) -> Result<ImportRow, OfficeError> {
    match require_row(db, draft, row_no)?.judged {
        Some(judged) => Ok(serde_json::from_str(&judged)?),
        None => Err(Refusal::NotFound { what: "row".into(), id: i64::from(row_no) }.into()),
    }
}

/// The sheets of the file an open draft keeps.
fn kept_grids(db: &Db<'_>, draft: &Draft) -> Result<Vec<SheetGrid>, OfficeError> {
    match store::imports::file(db, draft.row.id)? {
        Some(bytes) => table::read_grids(&bytes, &draft.row.file_name),
        None => Err(Refusal::DraftDiscarded.into()),
    }
}

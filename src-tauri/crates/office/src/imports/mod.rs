//! Taking in Excel lists: look first, then accept all or nothing (X2).
//!
//! A draft keeps the file, its rows and every repair. After each change all rows are judged again in memory, and only
//! those whose judgement changed are written. Accepting judges once more against the store of that moment.
//!
//! Deliberately absent: reading Excel (the Excel room) and the checks of one line (`nominations`, `units`), which are
//! the same as for typing in.

pub(crate) mod accept_import;
pub(crate) mod choose_import_nominee;
pub(crate) mod discard_import;
pub(crate) mod forget_import_fix;
pub(crate) mod list_import_fixes;
pub(crate) mod list_import_rows;
pub(crate) mod list_imports;
pub(crate) mod preview_import;
pub(crate) mod read_import;
pub(crate) mod read_import_sheet;
pub(crate) mod repair_import_row;
pub(crate) mod resolve_import_unit;
pub(crate) mod set_import_column;
pub(crate) mod set_import_decision;
pub(crate) mod set_import_heading;
pub(crate) mod set_import_target;
pub(crate) mod skip_import_rows;
pub(crate) mod stop_reading;
pub(crate) mod undo_import;
pub(crate) mod use_import_sheets;
pub(crate) mod watch_reading;

mod abbreviations;
mod authors;
mod award_decision;
mod award_words;
mod better;
mod birth;
pub(crate) mod file;
mod heading_words;
mod history_judge;
mod initiative_judge;
mod initiative_line;
mod initiative_taking;
mod initiative_words;
mod judge;
mod likeness;
mod meaning;
mod member_judge;
mod member_role;
mod member_taking;
mod namesakes;
mod newcomers;
mod nomination_award;
mod nomination_judge;
mod nomination_kind;
mod nomination_line;
mod nomination_name;
mod nomination_place;
mod nomination_taking;
mod past_award_judge;
mod past_award_line;
mod past_award_taking;
mod remember;
mod row_text;
mod sheets;
mod table;
#[cfg(test)]
mod tests;
mod unit_book;
mod unit_judge;
mod unit_relations;
mod unit_taking;
mod words;

use domain::ids::DraftId;
use domain::records::imports::{
    DecisionHead, DraftRow, DraftStage, ImportKind, ImportPreview, ImportRow, ImportTarget,
};
use domain::records::nominations::SubmissionFields;
use domain::refusal::Refusal;
use domain::text::tidy_opt;
use store::imports::{Draft, RowRecord};
use store::{Db, Tx};

pub(crate) use file::unreadable;
pub(crate) use initiative_words::{kind_text as initiative_kind_text, scope_text};
pub(crate) use meaning::heading_words;
pub(crate) use unit_book::alias_key;
pub(crate) use words::{
    commendation_type_text, kind_text, recipient_class_text, sex_text, unit_kind_text, yes_no_text,
};

use crate::nominations::{check_submission, submission_in_words};
use crate::{Ctx, OfficeError};

/// Years of decisions: the first of the republic, and far ahead.
const YEARS: std::ops::RangeInclusive<i32> = 1945..=2200;

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
        DraftStage::Discarded => Err(Refusal::DraftDiscarded.into()),
        DraftStage::Undone => Err(Refusal::DraftUndone.into()),
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

/// The decision of lines that name none, with the checks of one that is typed in.
fn check_decision(ctx: &Ctx, decision: DecisionHead) -> Result<DecisionHead, OfficeError> {
    if let Some(year) = decision.year.filter(|year| !YEARS.contains(year)) {
        return Err(Refusal::FieldInvalid { field: "year".into(), found: year.to_string() }.into());
    }
    if let Some(award) = decision.award.as_deref().filter(|award| !award.is_empty()) {
        let day = decision.on.unwrap_or_else(|| ctx.now.date());
        ctx.regulations.pack_on(day)?.award(award)?;
    }
    Ok(DecisionHead {
        number: tidy_opt(decision.number.as_deref()),
        on: decision.on,
        issuer: tidy_opt(decision.issuer.as_deref()),
        award: decision.award.filter(|award| !award.is_empty()),
        year: decision.year,
    })
}

/// The draft as screens show it.
fn preview(db: &Db<'_>, draft: DraftId) -> Result<ImportPreview, OfficeError> {
    let Draft { row, sheets } = require_draft(db, draft)?;
    Ok(ImportPreview {
        sheets,
        fields: meaning::column_meanings(row.kind),
        accepted_before: store::imports::accepted_before(db, draft)?,
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
fn require_row(db: &Db<'_>, draft: DraftId, place: &str) -> Result<RowRecord, OfficeError> {
    store::imports::load_row(db, draft, place)?.ok_or_else(|| no_row(place))
}

/// A row of the draft as it was judged last.
fn judged_row(db: &Db<'_>, draft: DraftId, place: &str) -> Result<ImportRow, OfficeError> {
    store::imports::judged_row(db, draft, place)?.ok_or_else(|| no_row(place))
}

/// Rows are named by sheet and row; the refusal carries the Excel row.
fn no_row(place: &str) -> OfficeError {
    let row_no = place.split('!').next_back().and_then(|row| row.parse().ok()).unwrap_or(0);
    Refusal::NotFound { what: "row".into(), id: row_no }.into()
}

/// Where the sheet with this number stands among those of a file.
fn sheet_index(no: u32) -> Option<usize> {
    usize::try_from(no).ok()?.checked_sub(1)
}

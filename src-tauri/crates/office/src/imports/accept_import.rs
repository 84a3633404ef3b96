//! Takes a list in: everything, or nothing.
//! Who: the secretary. When: the draft is open and, judged against the store of now, no row needs repair or a choice.
//! Changes: what the list's kind becomes (a submission with its nominations and nominees, units, …); the draft is
//! closed; what a person taught is remembered for the sender's next list.

use domain::ids::SubmissionId;
use domain::records::imports::{Accepted, DraftStage, ImportRow, RowVerdict};
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::judge::{Judged, judge_draft};
use super::remember::{remember_columns, remember_fixes};
use super::undo_import::UndoRecord;
use super::{
    in_words, initiative_taking, member_taking, nomination_taking, past_award_taking, require_open,
    unit_taking,
};
use crate::contract::imports::AcceptImport;
use crate::{Ctx, OfficeError};

/// What taking a list in brought about.
#[derive(Default)]
pub(super) struct Taken {
    /// The submission the list became, where it is one.
    pub(super) submission: Option<SubmissionId>,
    pub(super) undo: UndoRecord,
}

pub(crate) fn accept_import(ctx: &Ctx, tx: &Tx<'_>, request: AcceptImport) -> Result<Accepted, OfficeError> {
    require_open(tx, request.draft)?;
    let (draft, rows, judged) = judge_draft(ctx, tx, request.draft)?;
    check_ready(&judged.rows())?;
    let taken = match &judged {
        Judged::Nominations(rows) => nomination_taking::take_in(ctx, tx, &draft, rows)?,
        Judged::Units(rows) => unit_taking::take_in(tx, &draft, rows)?,
        Judged::Members(rows) => member_taking::take_in(tx, &draft, rows)?,
        Judged::PastAwards(rows) => past_award_taking::take_in(tx, &draft, rows)?,
        Judged::Initiatives(rows) => initiative_taking::take_in(tx, &draft, rows)?,
    };
    remember_columns(tx, &draft)?;
    remember_fixes(tx, &draft, &rows)?;
    let undo = serde_json::to_value(&taken.undo)?;
    store::imports::close(tx, request.draft, DraftStage::Accepted, Some(&undo))?;
    let draft = super::require_draft(tx, request.draft)?;
    let counts = draft.row.counts;
    let accepted = Accepted {
        draft: request.draft,
        submission: taken.submission,
        added: counts.new,
        changed: counts.changed,
        same: counts.same,
        skipped: counts.skipped,
    };
    tx.subject(in_words(&draft.row));
    tx.note(
        "accepted",
        json!({ "sha256": draft.row.sha256, "sheets": draft.row.sheets, "counts": accepted, "changed": undo }),
    );
    Ok(accepted)
}

/// No row may wait for a person, and something must be new or changed.
fn check_ready(rows: &[&ImportRow]) -> Result<(), Refusal> {
    let count = |wanted: [RowVerdict; 2]| {
        u32::try_from(rows.iter().filter(|row| wanted.contains(&row.verdict)).count()).unwrap_or(u32::MAX)
    };
    match count([RowVerdict::Problem, RowVerdict::Conflict]) {
        0 if count([RowVerdict::New, RowVerdict::Changed]) == 0 => Err(Refusal::NothingToAccept),
        0 => Ok(()),
        rows => Err(Refusal::RowsNeedRepair { rows }),
    }
}

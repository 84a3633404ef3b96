//! Takes a list in: everything, or nothing.
//! Who: the secretary. When: the draft is open and, judged against the store of now, no row needs repair or a choice.
//! Changes: the submission with its nominations and nominees, or the units; the draft is closed.

use std::collections::HashMap;

use domain::dates::PartialDate;
use domain::ids::{NomineeId, UnitId};
use domain::records::imports::{Accepted, DraftStage, ImportRow, RowVerdict};
use domain::records::nominations::NomineeFields;
use domain::records::units::UnitFields;
use domain::refusal::Refusal;
use domain::text::name_key;
use serde_json::json;
use store::Tx;
use store::imports::Draft;
use store::nominees::NomineeRecord;

use super::judge::{Judged, judge_draft};
use super::nomination_judge::{JudgedNomination, NominationAction, Who};
use super::undo_import::{OldAsk, OldNominee, OldUnit, UndoRecord};
use super::unit_judge::{JudgedUnit, Parent, UnitAction};
use super::{in_words, require_open, submission_fields};
use crate::contract::imports::AcceptImport;
use crate::nominations::{change_line, enter_as_new, enter_line, require_submission};
use crate::units::check_fields;
use crate::{Ctx, OfficeError};

pub(crate) fn accept_import(ctx: &Ctx, tx: &Tx<'_>, request: AcceptImport) -> Result<Accepted, OfficeError> {
    require_open(tx, request.draft)?;
    let (draft, judged) = judge_draft(ctx, tx, request.draft)?;
    let (submission, undo) = match &judged {
        Judged::Nominations(rows) => {
            check_ready(rows.iter().map(|judged| &judged.row))?;
            let (submission, undo) = take_in_nominations(ctx, tx, &draft, rows)?;
            remember_columns(tx, &draft)?;
            (submission, undo)
        }
        Judged::Units(rows) => {
            check_ready(rows.iter().map(|judged| &judged.row))?;
            (None, take_in_units(tx, &draft, rows)?)
        }
    };
    store::imports::close(tx, request.draft, DraftStage::Accepted, Some(&serde_json::to_value(&undo)?))?;
    let counts = super::require_draft(tx, request.draft)?.row.counts;
    let accepted = Accepted {
        draft: request.draft,
        submission,
        added: counts.new,
        changed: counts.changed,
        same: counts.same,
        skipped: counts.skipped,
    };
    tx.subject(in_words(&draft.row));
    tx.note(
        "accepted",
        json!({ "sha256": draft.row.sha256, "sheet": draft.row.sheet, "counts": accepted, "changed": undo }),
    );
    Ok(accepted)
}

/// No row may wait for a person, and something must be new or changed.
fn check_ready<'r>(rows: impl Iterator<Item = &'r ImportRow> + Clone) -> Result<(), Refusal> {
    let count = |wanted: [RowVerdict; 2]| {
        u32::try_from(rows.clone().filter(|row| wanted.contains(&row.verdict)).count()).unwrap_or(u32::MAX)
    };
    match count([RowVerdict::Problem, RowVerdict::Conflict]) {
        0 if count([RowVerdict::New, RowVerdict::Changed]) == 0 => Err(Refusal::NothingToAccept),
        0 => Ok(()),
        rows => Err(Refusal::RowsNeedRepair { rows }),
    }
}

fn take_in_nominations(
    ctx: &Ctx,
    tx: &Tx<'_>,
    draft: &Draft,
    rows: &[JudgedNomination],
) -> Result<(Option<domain::ids::SubmissionId>, UndoRecord), OfficeError> {
    let Some(target) = &draft.row.target else {
        return Err(Refusal::FieldBlank { field: "target".into() }.into());
    };
    let known = namesakes(tx, rows)?;
    // A list that only corrects lines of earlier ones is no submission of its own.
    let has_new = rows.iter().any(|judged| judged.row.verdict == RowVerdict::New);
    let submission = if has_new {
        let id = store::submissions::insert(tx, &submission_fields(target), Some(draft.row.id))?;
        Some(require_submission(tx, id)?)
    } else {
        None
    };
    let mut undo = UndoRecord::default();
    let mut newcomers: HashMap<(String, UnitId, Option<PartialDate>), NomineeId> = HashMap::new();
    for judged in rows {
        let row_no = judged.row.row_no;
        let nomination = match (&judged.action, judged.row.verdict, &submission) {
            (NominationAction::Add { nominee, ask, who }, RowVerdict::New, Some(submission)) => {
                let newcomer = (name_key(&nominee.name), nominee.unit, nominee.born);
                match (who, newcomers.get(&newcomer)) {
                    (Who::Newcomer, None) => {
                        let id = enter_as_new(ctx, tx, submission, nominee, ask, Some(row_no))?;
                        if let Some(kept) = store::nominations::read_kept(tx, &[id])?.first() {
                            newcomers.insert(newcomer, kept.nominee);
                        }
                        id
                    }
                    // The same newcomer asks for another award further down.
                    (Who::Newcomer, Some(known)) => {
                        enter_line(ctx, tx, submission, nominee, ask, Some(*known), Some(row_no))?
                    }
                    (Who::Kept(kept), _) => {
                        enter_line(ctx, tx, submission, nominee, ask, Some(*kept), Some(row_no))?
                    }
                    (Who::FindOrAdd, _) => enter_line(ctx, tx, submission, nominee, ask, None, Some(row_no))?,
                }
            }
            (NominationAction::Change { nomination, old, new }, RowVerdict::Changed, _) => {
                change_line(ctx, tx, *nomination, &new.0, &new.1)?;
                undo.asks.push(OldAsk { nomination: *nomination, old: old.1.clone(), new: new.1.clone() });
                *nomination
            }
            (
                NominationAction::Nothing | NominationAction::Add { .. } | NominationAction::Change { .. },
                _,
                _,
            ) => continue,
        };
        store::imports::set_outcome(tx, draft.row.id, row_no, Some(nomination), None)?;
    }
    undo.nominees = changed_nominees(known, namesakes(tx, rows)?);
    Ok((submission.map(|submission| submission.id), undo))
}

/// Everybody kept under a name of the list, in one query.
fn namesakes(tx: &Tx<'_>, rows: &[JudgedNomination]) -> Result<Vec<NomineeRecord>, OfficeError> {
    let typed = |judged: &JudgedNomination| -> Option<String> {
        match &judged.action {
            NominationAction::Add { nominee, .. } => Some(name_key(&nominee.name)),
            NominationAction::Change { old, .. } => Some(name_key(&old.0.name)),
            NominationAction::Nothing => None,
        }
    };
    let mut same_keys: Vec<String> = rows.iter().filter_map(typed).collect();
    same_keys.sort_unstable();
    same_keys.dedup();
    Ok(store::nominees::find_same_all(tx, &same_keys)?)
}

/// Whose own facts the list changed: a newer list says the newer position.
fn changed_nominees(before: Vec<NomineeRecord>, after: Vec<NomineeRecord>) -> Vec<OldNominee> {
    let mut after: HashMap<NomineeId, NomineeFields> =
        after.into_iter().map(|record| (record.id, record.fields)).collect();
    before
        .into_iter()
        .filter_map(|record| {
            let new = after.remove(&record.id)?;
            (new != record.fields).then_some(OldNominee { nominee: record.id, old: record.fields, new })
        })
        .collect()
}

/// New units parents first, then the changes.
fn take_in_units(tx: &Tx<'_>, draft: &Draft, rows: &[JudgedUnit]) -> Result<UndoRecord, OfficeError> {
    let mut added: HashMap<usize, UnitId> = HashMap::new();
    let mut waiting: Vec<(usize, &UnitFields, Parent, u32)> = rows
        .iter()
        .enumerate()
        .filter(|(_, judged)| judged.row.verdict == RowVerdict::New)
        .filter_map(|(at, judged)| match &judged.action {
            UnitAction::Add { fields, parent } => Some((at, fields, *parent, judged.row.row_no)),
            UnitAction::Nothing | UnitAction::Change { .. } => None,
        })
        .collect();
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut still_waiting = Vec::new();
        for (at, fields, parent, row_no) in waiting {
            let parent = match parent {
                Parent::Root => None,
                Parent::Kept(unit) => Some(unit),
                Parent::Row(row) => match added.get(&row) {
                    Some(unit) => Some(*unit),
                    None => {
                        still_waiting.push((at, fields, Parent::Row(row), row_no));
                        continue;
                    }
                },
            };
            let fields = check_fields(tx, None, UnitFields { parent, ..fields.clone() })?;
            let unit = store::units::insert(tx, &fields)?;
            store::imports::set_outcome(tx, draft.row.id, row_no, None, Some(unit))?;
            added.insert(at, unit);
        }
        if still_waiting.len() == before {
            // Circles were judged a problem before; nothing is taken in should one be left.
            return Err(Refusal::UnitCycle.into());
        }
        waiting = still_waiting;
    }
    let mut undo = UndoRecord::default();
    for judged in rows.iter().filter(|judged| judged.row.verdict == RowVerdict::Changed) {
        let UnitAction::Change { unit, old, new, parent } = &judged.action else { continue };
        let parent = match parent {
            Parent::Root => None,
            Parent::Kept(unit) => Some(*unit),
            Parent::Row(row) => added.get(row).copied(),
        };
        let new = check_fields(tx, Some(*unit), UnitFields { parent, ..(**new).clone() })?;
        write_unit(tx, *unit, old, &new)?;
        store::imports::set_outcome(tx, draft.row.id, judged.row.row_no, None, Some(*unit))?;
        undo.units.push(OldUnit { unit: *unit, old: (**old).clone(), new });
    }
    Ok(undo)
}

/// Replaces what is written about a unit; nominations are found by its new name.
pub(super) fn write_unit(
    tx: &Tx<'_>,
    unit: UnitId,
    old: &UnitFields,
    new: &UnitFields,
) -> Result<(), OfficeError> {
    store::units::update(tx, unit, new)?;
    if old.name != new.name {
        store::nominees::refresh_search_keys_of_unit(tx, unit)?;
    }
    Ok(())
}

/// The next list of this sender with these headings is understood the same way.
fn remember_columns(tx: &Tx<'_>, draft: &Draft) -> Result<(), OfficeError> {
    if let Some(sender) = draft.sender() {
        let mapping = draft.table.columns.iter().map(|column| (column.index, column.field.clone())).collect();
        let headings_key = super::table::headings_key(&draft.table.columns);
        store::imports::remember_mapping(tx, sender, &headings_key, &mapping)?;
    }
    Ok(())
}

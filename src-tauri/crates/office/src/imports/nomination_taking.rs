//! A list of nominees taken in as a submission, and taken back.

use std::collections::HashMap;

use domain::dates::PartialDate;
use domain::ids::{NominationId, NomineeId, UnitId};
use domain::records::imports::RowVerdict;
use domain::records::nominations::{AskFields, NomineeFields};
use domain::refusal::Refusal;
use domain::text::name_key;
use store::Tx;
use store::imports::{Draft, MovedOn, RowOutcome};
use store::nominations::SourceRow;
use store::nominees::NomineeRecord;

use super::accept_import::Taken;
use super::namesakes::Who;
use super::nomination_judge::{JudgedNomination, NominationAction};
use super::submission_fields;
use super::undo_import::{OldAsk, OldNominee, UndoRecord, refuse_moved_on};
use crate::nominations::{change_line, enter_as_new, enter_line, require_submission};
use crate::{Ctx, OfficeError};

/// Enters every new line and corrects every changed one.
pub(super) fn take_in(
    ctx: &Ctx,
    tx: &Tx<'_>,
    draft: &Draft,
    rows: &[JudgedNomination],
) -> Result<Taken, OfficeError> {
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
        let row = &judged.row;
        let sheet = draft.sheet(row.sheet_no).map_or("", |sheet| sheet.name.as_str());
        let source = Some(SourceRow { sheet, row_no: row.row_no });
        let nomination = match (&judged.action, row.verdict, &submission) {
            (NominationAction::Add { nominee, ask, who }, RowVerdict::New, Some(submission)) => {
                let newcomer = (name_key(&nominee.name), nominee.unit, nominee.born);
                match (who, newcomers.get(&newcomer)) {
                    (Who::Newcomer, None) => {
                        let reason = row.chosen_reason.as_deref();
                        let id = enter_as_new(ctx, tx, submission, nominee, ask, reason, source)?;
                        if let Some(kept) = store::nominations::read_kept(tx, &[id])?.first() {
                            newcomers.insert(newcomer, kept.nominee);
                        }
                        id
                    }
                    // The same newcomer asks for another award further down.
                    (Who::Newcomer, Some(known)) => {
                        enter_line(ctx, tx, submission, nominee, ask, Some(*known), source)?
                    }
                    (Who::Kept(kept), _) => {
                        enter_line(ctx, tx, submission, nominee, ask, Some(*kept), source)?
                    }
                    (Who::FindOrAdd, _) => enter_line(ctx, tx, submission, nominee, ask, None, source)?,
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
        store::imports::set_outcome(tx, draft.row.id, &row.place, RowOutcome::Nomination(nomination))?;
    }
    undo.nominees = changed_nominees(known, namesakes(tx, rows)?);
    Ok(Taken { submission: submission.map(|submission| submission.id), undo })
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

/// Removes what the list added and puts back what it changed; how many lines were removed.
pub(super) fn take_back(
    ctx: &Ctx,
    tx: &Tx<'_>,
    draft: &Draft,
    undo: &UndoRecord,
) -> Result<u32, OfficeError> {
    let changed: Vec<NominationId> = undo.asks.iter().map(|ask| ask.nomination).collect();
    let kept: HashMap<NominationId, (NomineeId, AskFields)> = store::nominations::read_kept(tx, &changed)?
        .into_iter()
        .map(|nomination| (nomination.id, (nomination.nominee, nomination.ask)))
        .collect();
    refuse_moved_on(store::imports::lines_moved_on(tx, draft.row.id)?)?;
    let edited = undo
        .asks
        .iter()
        .filter(|ask| kept.get(&ask.nomination).is_none_or(|(_, now)| *now != ask.new))
        .map(|ask| kept.get(&ask.nomination).map(|(nominee, _)| *nominee));
    let mut moved_on = MovedOn::default();
    for nominee in edited {
        let record = nominee.map(|nominee| store::nominees::read(tx, nominee)).transpose()?.flatten();
        moved_on.lines += 1;
        moved_on.examples.extend(record.map(|record| record.fields.name));
    }
    refuse_moved_on(moved_on)?;
    let added: Vec<NominationId> = store::imports::load_rows(tx, draft.row.id, true)?
        .into_iter()
        .filter(|record| record.verdict == Some(RowVerdict::New))
        .filter_map(|record| match record.outcome {
            Some(RowOutcome::Nomination(nomination)) => Some(nomination),
            Some(
                RowOutcome::Unit(_)
                | RowOutcome::Member(_)
                | RowOutcome::PastAward(_)
                | RowOutcome::Initiative(_),
            )
            | None => None,
        })
        .collect();
    let nominees = store::nominations::remove(tx, &added)?;
    store::nominees::remove_unused(tx, &nominees)?;
    if let Some(submission) = draft.row.submission {
        // Stays when lines were added to it by hand.
        store::submissions::remove_empty(tx, submission)?;
    }
    for changed in &undo.nominees {
        // Whoever was corrected since by hand stays corrected.
        let now = store::nominees::read(tx, changed.nominee)?;
        if now.is_some_and(|now| now.fields == changed.new) {
            store::nominees::update(tx, changed.nominee, &changed.old)?;
        }
    }
    for ask in &undo.asks {
        let nominee = kept.get(&ask.nomination).map(|(nominee, _)| *nominee);
        let record = nominee.map(|nominee| store::nominees::read(tx, nominee)).transpose()?.flatten();
        if let Some(record) = record {
            change_line(ctx, tx, ask.nomination, &record.fields, &ask.old)?;
        }
    }
    Ok(u32::try_from(added.len()).unwrap_or(u32::MAX))
}

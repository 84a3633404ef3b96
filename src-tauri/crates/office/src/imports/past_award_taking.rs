//! A list of past awards taken in, and taken back.

use std::cmp::Reverse;

use domain::ids::{NomineeId, PastAwardId};
use domain::records::imports::RowVerdict;
use domain::records::nominations::NomineeFields;
use store::Tx;
use store::imports::{Draft, MovedOn, RowOutcome};
use store::past_awards::NewPastAward;

use super::accept_import::Taken;
use super::namesakes::Who;
use super::newcomers::{self, Newcomers};
use super::past_award_judge::{JudgedPastAward, PastAwardAction};
use super::past_award_line::AwardWords;
use super::undo_import::{OldPastAward, UndoRecord, refuse_moved_on};
use crate::OfficeError;

/// Adds every new award with its nominee and corrects every changed one.
pub(super) fn take_in(tx: &Tx<'_>, draft: &Draft, rows: &[JudgedPastAward]) -> Result<Taken, OfficeError> {
    let mut undo = UndoRecord::default();
    let mut people = Newcomers::new(tx)?;
    let mut new: Vec<(usize, &JudgedPastAward, &NomineeFields, &AwardWords, &Who)> = rows
        .iter()
        .enumerate()
        .filter(|(_, judged)| judged.row.verdict == RowVerdict::New)
        .filter_map(|(at, judged)| match &judged.action {
            PastAwardAction::Add { nominee, award, who } => Some((at, judged, nominee, &**award, who)),
            PastAwardAction::Nothing | PastAwardAction::Change { .. } => None,
        })
        .collect();
    // Where somebody stands in several units, the newest year says where they are now.
    new.sort_by_key(|(at, _, _, award, _)| (Reverse(award.year), *at));
    let mut holders: Vec<(usize, NomineeId)> = Vec::with_capacity(new.len());
    for (at, judged, nominee, _, who) in &new {
        let holder = match who {
            Who::Kept(kept) => {
                people.complete(tx, *kept, nominee)?;
                *kept
            }
            Who::FindOrAdd => people.find_or_add(tx, nominee)?,
            Who::Newcomer => {
                let others: Vec<NomineeId> =
                    judged.row.candidates.iter().map(|other| NomineeId(other.nominee)).collect();
                people.newcomer(tx, nominee, &others, judged.row.chosen_reason.as_deref())?
            }
        };
        holders.push((*at, holder));
    }
    let mut lines: Vec<_> = new.into_iter().zip(holders).collect();
    lines.sort_by_key(|((at, ..), _)| *at);
    for ((_, judged, nominee, award, _), (_, holder)) in lines {
        let fields = award.of(holder);
        let new = NewPastAward {
            fields: &fields,
            award_rank: award.rank,
            name: &nominee.name,
            unit_name: people.unit_name(nominee.unit),
        };
        let id = store::past_awards::insert(tx, new, Some(draft.row.id))?;
        store::imports::set_outcome(tx, draft.row.id, &judged.row.place, RowOutcome::PastAward(id))?;
    }
    for judged in rows.iter().filter(|judged| judged.row.verdict == RowVerdict::Changed) {
        let PastAwardAction::Change { kept, new, nominee } = &judged.action else { continue };
        people.complete(tx, nominee.0.id, &nominee.1)?;
        let changed = NewPastAward {
            fields: new,
            award_rank: kept.award_rank,
            name: &nominee.0.fields.name,
            unit_name: &nominee.0.unit_name,
        };
        store::past_awards::update(tx, kept.id, changed, true)?;
        store::imports::set_outcome(tx, draft.row.id, &judged.row.place, RowOutcome::PastAward(kept.id))?;
        undo.past_awards.push(OldPastAward {
            past_award: kept.id,
            old: kept.fields.clone(),
            new: (**new).clone(),
            rank: kept.award_rank,
            was_edited: kept.is_edited,
        });
    }
    let (added, completed) = people.into_undo();
    undo.new_nominees = added;
    undo.nominees = completed;
    refresh_keys(tx, &undo)?;
    Ok(Taken { submission: None, undo })
}

/// A nominee found in several units is kept in the newest; the keys of its awards say so too.
fn refresh_keys(tx: &Tx<'_>, undo: &UndoRecord) -> Result<(), OfficeError> {
    Ok(store::past_awards::refresh_search_keys(tx, &undo.new_nominees)?)
}

/// Removes what the list added and puts back what it changed; how many awards were removed.
pub(super) fn take_back(tx: &Tx<'_>, draft: &Draft, undo: &UndoRecord) -> Result<u32, OfficeError> {
    let added = store::past_awards::of_draft(tx, draft.row.id)?;
    let changed: Vec<PastAwardId> = undo.past_awards.iter().map(|award| award.past_award).collect();
    let now = store::past_awards::read(tx, &changed)?;
    let mut moved_on = MovedOn::default();
    let mut edited: Vec<PastAwardId> =
        added.iter().filter(|award| award.is_edited).map(|award| award.id).collect();
    edited.extend(undo.past_awards.iter().filter_map(|before| {
        let kept = now.iter().find(|row| row.id == before.past_award);
        kept.is_none_or(|row| row.fields != before.new).then_some(before.past_award)
    }));
    if !edited.is_empty() {
        moved_on.lines = u32::try_from(edited.len()).unwrap_or(u32::MAX);
        moved_on.examples =
            store::past_awards::read(tx, &edited)?.into_iter().take(5).map(|row| row.name).collect();
    }
    refuse_moved_on(moved_on)?;
    let ids: Vec<PastAwardId> = added.iter().map(|award| award.id).collect();
    let removed = store::past_awards::remove(tx, &ids)?;
    for before in &undo.past_awards {
        let Some(row) = now.iter().find(|row| row.id == before.past_award) else { continue };
        let old = NewPastAward {
            fields: &before.old,
            award_rank: before.rank,
            name: &row.name,
            unit_name: &row.unit_name,
        };
        store::past_awards::update(tx, before.past_award, old, before.was_edited)?;
    }
    newcomers::take_back(tx, &undo.new_nominees, &undo.nominees)?;
    Ok(removed)
}

//! A list of initiatives taken in, and taken back.

use domain::ids::{InitiativeId, NomineeId};
use domain::records::history::InitiativeFields;
use domain::records::imports::{ImportRow, RowVerdict};
use domain::records::nominations::NomineeFields;
use store::Tx;
use store::imports::{Draft, MovedOn, RowOutcome};

use super::accept_import::Taken;
use super::initiative_judge::{InitiativeAction, JudgedInitiative};
use super::namesakes::Who;
use super::newcomers::{self, Newcomers};
use super::undo_import::{OldInitiative, UndoRecord, refuse_moved_on};
use crate::OfficeError;

/// Adds every new initiative with its authors and corrects every changed one.
pub(super) fn take_in(tx: &Tx<'_>, draft: &Draft, rows: &[JudgedInitiative]) -> Result<Taken, OfficeError> {
    let mut undo = UndoRecord::default();
    let mut people = Newcomers::new(tx)?;
    let mut written: Vec<InitiativeId> = Vec::new();
    for judged in rows {
        let id = match (&judged.action, judged.row.verdict) {
            (InitiativeAction::Add { fields, authors }, RowVerdict::New) => {
                let authors = settle(tx, &mut people, &judged.row, authors)?;
                let fields = InitiativeFields { authors, ..(**fields).clone() };
                store::initiatives::insert(tx, &fields, Some(draft.row.id))?
            }
            (InitiativeAction::Change { kept, new, authors }, RowVerdict::Changed) => {
                let mut all = new.authors.clone();
                for author in settle(tx, &mut people, &judged.row, authors)? {
                    if !all.contains(&author) {
                        all.push(author);
                    }
                }
                let new = InitiativeFields { authors: all, ..(**new).clone() };
                store::initiatives::update(tx, kept.row.id, &new, true)?;
                undo.initiatives.push(OldInitiative {
                    initiative: kept.row.id,
                    old: kept.row.fields.clone(),
                    new,
                    was_edited: kept.is_edited,
                });
                kept.row.id
            }
            (
                InitiativeAction::Nothing | InitiativeAction::Add { .. } | InitiativeAction::Change { .. },
                _,
            ) => continue,
        };
        store::imports::set_outcome(tx, draft.row.id, &judged.row.place, RowOutcome::Initiative(id))?;
        written.push(id);
    }
    store::initiatives::write_search_keys(tx, &written)?;
    let (added, completed) = people.into_undo();
    undo.new_nominees = added;
    undo.nominees = completed;
    Ok(Taken { submission: None, undo })
}

/// The keys of some authors, each once, in their order.
fn settle(
    tx: &Tx<'_>,
    people: &mut Newcomers,
    row: &ImportRow,
    authors: &[(NomineeFields, Who)],
) -> Result<Vec<NomineeId>, OfficeError> {
    let mut ids: Vec<NomineeId> = Vec::with_capacity(authors.len());
    for (author, who) in authors {
        let id = match who {
            Who::Kept(kept) => {
                people.complete(tx, *kept, author)?;
                *kept
            }
            Who::FindOrAdd => people.find_or_add(tx, author)?,
            Who::Newcomer => {
                let others: Vec<NomineeId> = row
                    .candidates
                    .iter()
                    .filter(|other| domain::text::same_name(&other.name, &author.name))
                    .map(|other| NomineeId(other.nominee))
                    .collect();
                people.newcomer(tx, author, &others, row.chosen_reason.as_deref())?
            }
        };
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// Removes what the list added and puts back what it changed; how many initiatives were removed.
pub(super) fn take_back(tx: &Tx<'_>, draft: &Draft, undo: &UndoRecord) -> Result<u32, OfficeError> {
    let added = store::initiatives::of_draft(tx, draft.row.id)?;
    let changed: Vec<InitiativeId> = undo.initiatives.iter().map(|before| before.initiative).collect();
    let now = store::initiatives::read(tx, &changed)?;
    let mut examples: Vec<String> =
        added.iter().filter(|(_, _, is_edited)| *is_edited).map(|(_, title, _)| title.clone()).collect();
    for before in &undo.initiatives {
        let kept = now.iter().find(|row| row.id == before.initiative);
        if kept.is_none_or(|row| row.fields != before.new) {
            examples.push(before.new.title.clone());
        }
    }
    refuse_moved_on(MovedOn { lines: u32::try_from(examples.len()).unwrap_or(u32::MAX), examples })?;
    let ids: Vec<InitiativeId> = added.into_iter().map(|(id, _, _)| id).collect();
    let removed = store::initiatives::remove(tx, &ids)?;
    for before in &undo.initiatives {
        store::initiatives::update(tx, before.initiative, &before.old, before.was_edited)?;
    }
    store::initiatives::write_search_keys(tx, &changed)?;
    newcomers::take_back(tx, &undo.new_nominees, &undo.nominees)?;
    Ok(removed)
}

//! A list of council members taken in through the council's own checks, and taken back.

use domain::ids::CouncilId;
use domain::records::council::MemberFields;
use domain::records::imports::RowVerdict;
use domain::refusal::Refusal;
use store::Tx;
use store::imports::{Draft, MovedOn, RowOutcome};

use super::accept_import::Taken;
use super::member_judge::{JudgedMember, MemberAction};
use super::undo_import::{OldMember, UndoRecord, refuse_moved_on};
use crate::OfficeError;
use crate::council::{check_membership, check_sessions, checked_member, term_of};

/// Changes first, so that a chair can hand over to a new one; then the new members behind the last place, in the order
/// of the list.
pub(super) fn take_in(tx: &Tx<'_>, draft: &Draft, rows: &[JudgedMember]) -> Result<Taken, OfficeError> {
    let council = council_of(draft)?;
    let mut undo = UndoRecord::default();
    for judged in rows.iter().filter(|judged| judged.row.verdict == RowVerdict::Changed) {
        let MemberAction::Change { member, old, new } = &judged.action else { continue };
        let new = checked_member(tx, (**new).clone())?;
        if term_of(old) != term_of(&new) {
            check_sessions(tx, *member, term_of(&new))?;
        }
        store::council::update_member(tx, *member, &new)?;
        store::imports::set_outcome(tx, draft.row.id, &judged.row.place, RowOutcome::Member(*member))?;
        undo.members.push(OldMember { member: *member, old: Some((**old).clone()), new });
    }
    let mut position = store::council::last_position(tx, council)?;
    for judged in rows.iter().filter(|judged| judged.row.verdict == RowVerdict::New) {
        let MemberAction::Add(fields) = &judged.action else { continue };
        let fields = checked_member(tx, (**fields).clone())?;
        position += 1;
        let member = store::council::insert_member(tx, council, position, &fields)?;
        store::imports::set_outcome(tx, draft.row.id, &judged.row.place, RowOutcome::Member(member))?;
        undo.members.push(OldMember { member, old: None, new: fields });
    }
    check_council(tx, council)?;
    Ok(Taken { submission: None, undo })
}

/// Removes the members the list added and puts back those it changed; how many were removed.
pub(super) fn take_back(tx: &Tx<'_>, draft: &Draft, undo: &UndoRecord) -> Result<u32, OfficeError> {
    let council = council_of(draft)?;
    let kept = store::council::members(tx, council)?;
    let mut moved_on = MovedOn::default();
    let mut tell = |fields: &MemberFields| {
        moved_on.lines += 1;
        moved_on.examples.push(fields.name.clone());
    };
    for before in &undo.members {
        let Some(now) = kept.iter().find(|member| member.id == before.member) else {
            // A member removed by hand is gone already; one that was changed cannot be put back.
            if before.old.is_some() {
                tell(&before.new);
            }
            continue;
        };
        let days = store::council::session_days(tx, now.id)?;
        let is_named = match &before.old {
            Some(old) => days.iter().any(|day| !term_of(old).covers(*day)),
            None => !days.is_empty(),
        };
        if now.fields != before.new || is_named {
            tell(&now.fields);
        }
    }
    refuse_moved_on(moved_on)?;
    let mut removed = 0;
    for before in undo.members.iter().rev() {
        match &before.old {
            Some(old) => store::council::update_member(tx, before.member, old)?,
            None => {
                if let Some(member) = store::council::find_member(tx, before.member)? {
                    store::council::remove_member(tx, &member)?;
                    removed += 1;
                }
            }
        }
    }
    check_council(tx, council)?;
    Ok(removed)
}

/// The members of a council after the list, judged together.
fn check_council(tx: &Tx<'_>, council: CouncilId) -> Result<(), OfficeError> {
    let members: Vec<MemberFields> =
        store::council::members(tx, council)?.into_iter().map(|member| member.fields).collect();
    Ok(check_membership(&members)?)
}

fn council_of(draft: &Draft) -> Result<CouncilId, Refusal> {
    draft.row.council.ok_or_else(|| Refusal::FieldBlank { field: "council".into() })
}

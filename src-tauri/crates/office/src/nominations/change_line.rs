//! Correcting one line: what is asked, and who is nominated.
//!
//! Shared by `update_nomination` and by imports that bring a line again with other words.

use domain::dossier::{changed_fields, closed_fields};
use domain::ids::NominationId;
use domain::nomination::Stage;
use domain::nominee::{Sameness, compare};
use domain::records::nominations::{AskFields, NomineeFields};
use domain::refusal::Refusal;
use domain::text::same_name;
use store::Tx;
use store::nominations::Opened;
use store::nominees::NomineeRecord;

use super::lines::{CheckedLine, Found, add, check_against_store, find_nominee, learn, namesakes, rewrite};
use super::{difference, require_nomination, require_submission};
use crate::{Ctx, OfficeError};

/// Replaces what a line says while it is received, under appraisal or returned; waiting for a supplement, only in the
/// fields that were unlocked. What changed goes to the journal.
pub(crate) fn change_line(
    ctx: &Ctx,
    tx: &Tx<'_>,
    nomination: NominationId,
    nominee: &NomineeFields,
    ask: &AskFields,
) -> Result<(), OfficeError> {
    let old = require_nomination(tx, nomination)?;
    if !can_be_edited(old.stage) {
        return Err(Refusal::NominationLocked { stage: old.stage }.into());
    }
    let received_on = require_submission(tx, old.submission)?.fields.received_on;
    let (line, unit_name) = check_against_store(ctx, tx, received_on, nominee, ask)?;
    refuse_fields_not_open(tx, &old, &line)?;
    let record = who_is_meant(tx, &old, line.nominee, unit_name)?;
    if let Some(change) = difference(&old.ask, &line.ask)? {
        tx.note("ask", change);
    }
    store::nominations::update(tx, nomination, &record, &line.ask, &line.award_name, line.award_rank)?;
    if record.id != old.nominee {
        tx.note("nomineeId", serde_json::json!({ "old": old.nominee, "new": record.id }));
        store::nominees::remove_unused(tx, &[old.nominee])?;
    }
    // A returned line does not count as standing; any other must not meet its double.
    match store::nominations::first_double(tx, &[nomination])? {
        Some(other) => Err(Refusal::NominationExists { nomination: other }.into()),
        None => Ok(()),
    }
}

/// Before appraisal ends, a line may be corrected; afterwards it is what was judged.
pub(super) fn can_be_edited(stage: Stage) -> bool {
    match stage {
        Stage::Received | Stage::UnderAppraisal | Stage::Returned => true,
        Stage::Eligible
        | Stage::Ineligible
        | Stage::OnAgenda
        | Stage::Passed
        | Stage::Rejected
        | Stage::Lowered
        | Stage::Deferred
        | Stage::Withdrawn => false,
    }
}

/// While the line waits for a supplement, only the fields it names may be changed.
fn refuse_fields_not_open(tx: &Tx<'_>, old: &Opened, line: &CheckedLine) -> Result<(), OfficeError> {
    let Some(supplement) = store::dossiers::open_supplement(tx, old.id)? else { return Ok(()) };
    let changed = changed_fields((&old.nominee_fields, &old.ask), (&line.nominee, &line.ask));
    let changed = closed_fields(&changed, &supplement.fields);
    if changed.is_empty() {
        Ok(())
    } else {
        Err(Refusal::FieldsNotOpen { changed, open: supplement.fields }.into())
    }
}

/// Whose facts were typed: a correction of the same nominee changes it for all its nominations, a different person
/// is found or added.
fn who_is_meant(
    tx: &Tx<'_>,
    old: &Opened,
    typed: NomineeFields,
    unit_name: String,
) -> Result<NomineeRecord, OfficeError> {
    let Some(current) = store::nominees::read(tx, old.nominee)? else {
        return Err(Refusal::NotFound { what: "nominee".into(), id: old.nominee.0 }.into());
    };
    if compare(&current.fields, &typed) == Sameness::Same {
        return rewrite(tx, current, typed, unit_name);
    }
    let mut others: Vec<NomineeRecord> =
        namesakes(tx, &typed)?.into_iter().filter(|record| record.id != current.id).collect();
    if let Found::Same(id) = find_nominee(&others, &typed)
        && let Some(at) = others.iter().position(|record| record.id == id)
    {
        return learn(tx, others.swap_remove(at), typed, unit_name);
    }
    let is_correction = current.fields.kind == typed.kind
        && (same_name(&current.fields.name, &typed.name)
            || (typed.born.is_some() && current.fields.born == typed.born)
            || store::nominations::count_of_nominee(tx, current.id)? == 1);
    if is_correction { rewrite(tx, current, typed, unit_name) } else { add(tx, typed, unit_name) }
}

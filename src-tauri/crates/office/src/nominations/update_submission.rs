//! Corrects the head of a submission.
//! Who: the secretary. When: always; movement, phase and day of receipt only while none of its lines has left appraisal.
//! Changes: the submission; its lines follow to the movement and phase, and to the regulations of the day of receipt.

use domain::records::nominations::SubmissionFields;
use domain::refusal::Refusal;
use store::Tx;
use store::nominations::KeptNomination;

use super::change_line::can_be_edited;
use super::{check_submission, difference, require_submission, submission_in_words};
use crate::contract::Done;
use crate::contract::nominations::UpdateSubmission;
use crate::{Ctx, OfficeError};

pub(crate) fn update_submission(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: UpdateSubmission,
) -> Result<Done, OfficeError> {
    let old = require_submission(tx, request.submission)?;
    let (fields, unit_name) = check_submission(tx, &request.fields)?;
    tx.subject(submission_in_words(&unit_name, &fields));
    let lines = store::nominations::of_submission(tx, request.submission)?;
    let moves = |from: &SubmissionFields, to: &SubmissionFields| {
        (from.movement, from.phase_no, from.received_on) != (to.movement, to.phase_no, to.received_on)
    };
    if moves(&old.fields, &fields) {
        if let Some(locked) = lines.iter().find(|line| !can_be_edited(line.stage)) {
            return Err(Refusal::NominationLocked { stage: locked.stage }.into());
        }
        put_under_the_text_of_that_day(ctx, tx, &fields, &lines)?;
    }
    store::submissions::update(tx, request.submission, &fields)?;
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    if let Some(nomination) = store::nominations::first_double(tx, &ids)? {
        return Err(Refusal::NominationExists { nomination }.into());
    }
    if let Some(change) = difference(&old.fields, &fields)? {
        tx.note("submission", change);
    }
    Ok(Done::OK)
}

/// A dossier stands under the regulations of the day it was received: another day may mean other awards.
fn put_under_the_text_of_that_day(
    ctx: &Ctx,
    tx: &Tx<'_>,
    fields: &SubmissionFields,
    lines: &[KeptNomination],
) -> Result<(), OfficeError> {
    let pack = ctx.regulations.pack_on(fields.received_on)?;
    let mut awards = Vec::new();
    for line in lines {
        let award = pack.award(&line.award_id)?;
        awards.push((line.id, award.name.as_str(), award.rank));
    }
    Ok(store::nominations::update_awards(tx, &awards)?)
}

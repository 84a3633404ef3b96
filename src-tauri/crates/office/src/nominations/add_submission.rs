//! Enters the head of a unit's submission by hand.
//! Who: the secretary. When: its movement has the phase. Changes: the submission, without lines yet.

use store::Tx;

use super::{check_submission, submission_in_words};
use crate::contract::nominations::{AddSubmission, SubmissionAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_submission(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddSubmission,
) -> Result<SubmissionAdded, OfficeError> {
    let (fields, unit_name) = check_submission(tx, &request.fields)?;
    let submission = store::submissions::insert(tx, &fields, None)?;
    tx.subject(submission_in_words(&unit_name, &fields));
    tx.note("submission", serde_json::json!({ "new": submission }));
    Ok(SubmissionAdded { submission })
}

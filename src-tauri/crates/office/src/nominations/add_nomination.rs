//! Adds a line to a submission by hand, with the same checks as an import.
//! Who: the secretary. When: the nominee does not ask for the award in this phase yet. Changes: the nomination and its
//! first step; the nominee, who is found or added.

use store::Tx;

use super::{enter_line, require_submission, submission_in_words};
use crate::contract::nominations::{AddNomination, NominationAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_nomination(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddNomination,
) -> Result<NominationAdded, OfficeError> {
    let submission = require_submission(tx, request.submission)?;
    let nomination = enter_line(ctx, tx, &submission, &request.nominee, &request.ask, None, None)?;
    let name = store::nominations::names_of(tx, &[nomination], 1)?.concat();
    tx.subject(format!("{name} ({})", submission_in_words(&submission.unit_name, &submission.fields)));
    tx.note("nomination", serde_json::json!({ "new": nomination }));
    Ok(NominationAdded { nomination })
}

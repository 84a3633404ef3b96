//! Writes the appraising officer's opinion on a line; a blank one takes it away.
//! Who: the secretary. When: the line is not on an agenda and not decided. Changes: the opinion.

use domain::nomination::Stage;
use domain::refusal::Refusal;
use domain::text::tidy_lines_opt;
use serde_json::json;
use store::Tx;

use super::require_nomination;
use crate::contract::Done;
use crate::contract::nominations::WriteOpinion;
use crate::{Ctx, OfficeError};

pub(crate) fn write_opinion(_ctx: &Ctx, tx: &Tx<'_>, request: WriteOpinion) -> Result<Done, OfficeError> {
    let found = require_nomination(tx, request.nomination)?;
    if !is_open_to_opinion(found.stage) {
        return Err(Refusal::NominationLocked { stage: found.stage }.into());
    }
    let opinion = tidy_lines_opt(Some(&request.opinion));
    store::nominations::write_opinion(tx, request.nomination, opinion.as_deref())?;
    tx.subject(found.nominee_fields.name);
    tx.note("opinion", json!({ "old": found.opinion, "new": opinion }));
    Ok(Done::OK)
}

/// The council reads the opinion: from the agenda on it stays as the council saw it. A deferred line is appraised again.
fn is_open_to_opinion(stage: Stage) -> bool {
    match stage {
        Stage::Received
        | Stage::UnderAppraisal
        | Stage::Returned
        | Stage::Eligible
        | Stage::Ineligible
        | Stage::Deferred => true,
        Stage::OnAgenda | Stage::Passed | Stage::Rejected | Stage::Lowered | Stage::Withdrawn => false,
    }
}

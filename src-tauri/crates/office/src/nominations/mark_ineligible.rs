//! Finds lines ineligible, with the reason.
//! Who: the secretary. When: every line is received or under appraisal; a reason is given. Changes: the stage of every line
//! chosen, with one step of its road each; what the rules say is frozen with it.

use domain::nomination::Step;
use domain::standard::Verdict;
use store::Tx;

use super::evaluation::evaluated;
use super::{subject_of, take_step};
use crate::contract::nominations::{MarkIneligible, Moved};
use crate::{Ctx, OfficeError};

pub(crate) fn mark_ineligible(ctx: &Ctx, tx: &Tx<'_>, request: MarkIneligible) -> Result<Moved, OfficeError> {
    let nominations = take_step(tx, &request.nominations, Step::MarkIneligible, Some(&request.reason))?;
    for nomination in &request.nominations {
        let found = evaluated(ctx, tx, *nomination)?;
        let why = Some(request.reason.trim()).filter(|_| found.evaluation.verdict == Verdict::Eligible);
        store::appraisals::freeze(
            tx,
            *nomination,
            (&found.pack.id, found.pack.version),
            &found.evaluation,
            why,
        )?;
    }
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations })
}

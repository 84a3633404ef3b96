//! Finds lines ineligible, with the reason.
//! Who: the secretary. When: every line is received or under appraisal; a reason is given. Changes: the stage of every line chosen, with one step of its road each.

use domain::nomination::Step;
use store::Tx;

use super::{subject_of, take_step};
use crate::contract::nominations::{MarkIneligible, Moved};
use crate::{Ctx, OfficeError};

pub(crate) fn mark_ineligible(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: MarkIneligible,
) -> Result<Moved, OfficeError> {
    let nominations = take_step(tx, &request.nominations, Step::MarkIneligible, Some(&request.reason))?;
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations })
}

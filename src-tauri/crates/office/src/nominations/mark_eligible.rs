//! Finds lines eligible for the council.
//! Who: the secretary. When: every line is received or under appraisal. Changes: the stage of every line chosen, with one step of its road each.

use domain::nomination::Step;
use store::Tx;

use super::{subject_of, take_step};
use crate::contract::nominations::{MarkEligible, Moved};
use crate::{Ctx, OfficeError};

pub(crate) fn mark_eligible(_ctx: &Ctx, tx: &Tx<'_>, request: MarkEligible) -> Result<Moved, OfficeError> {
    let nominations = take_step(tx, &request.nominations, Step::MarkEligible, request.reason.as_deref())?;
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations })
}

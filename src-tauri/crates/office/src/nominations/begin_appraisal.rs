//! Begins the appraisal of lines.
//! Who: the secretary. When: every line is received. Changes: the stage of every line chosen, with one step of its road each.

use domain::nomination::Step;
use store::Tx;

use super::{subject_of, take_step};
use crate::contract::nominations::{BeginAppraisal, Moved};
use crate::{Ctx, OfficeError};

pub(crate) fn begin_appraisal(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: BeginAppraisal,
) -> Result<Moved, OfficeError> {
    let nominations = take_step(tx, &request.nominations, Step::BeginAppraisal, None)?;
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations })
}

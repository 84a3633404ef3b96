//! Returns lines to the unit that sent them, with the reason.
//! Who: the secretary. When: every line is received or under appraisal; a reason is given. Changes: the stage of every line chosen, with one step of its road each.

use domain::nomination::Step;
use store::Tx;

use super::{subject_of, take_step};
use crate::contract::nominations::{Moved, ReturnNomination};
use crate::{Ctx, OfficeError};

pub(crate) fn return_nomination(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: ReturnNomination,
) -> Result<Moved, OfficeError> {
    let nominations = take_step(tx, &request.nominations, Step::ReturnNomination, Some(&request.reason))?;
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations })
}

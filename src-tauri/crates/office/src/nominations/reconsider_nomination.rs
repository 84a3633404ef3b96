//! Opens the appraisal of lines again, with the reason.
//! Who: the secretary. When: every line is eligible, ineligible or deferred; a reason is given. Changes: the stage of every line chosen, with one step of its road each.

use domain::nomination::Step;
use store::Tx;

use super::{subject_of, take_step};
use crate::contract::nominations::{Moved, ReconsiderNomination};
use crate::{Ctx, OfficeError};

pub(crate) fn reconsider_nomination(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: ReconsiderNomination,
) -> Result<Moved, OfficeError> {
    let nominations = take_step(tx, &request.nominations, Step::ReconsiderNomination, Some(&request.reason))?;
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations })
}

//! Withdraws lines at the wish of the unit, with the reason.
//! Who: the secretary. When: no line is on an agenda or decided; a reason is given. Changes: the stage of every line chosen, with one step of its road each.

use domain::nomination::Step;
use store::Tx;

use super::{subject_of, take_step};
use crate::contract::nominations::{Moved, WithdrawNomination};
use crate::{Ctx, OfficeError};

pub(crate) fn withdraw_nomination(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: WithdrawNomination,
) -> Result<Moved, OfficeError> {
    let nominations = take_step(tx, &request.nominations, Step::WithdrawNomination, Some(&request.reason))?;
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations })
}

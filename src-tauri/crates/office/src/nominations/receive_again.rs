//! Receives returned lines again.
//! Who: the secretary. When: every line is returned and nothing entered meanwhile asks for the same. Changes: the stage of every line chosen, with one step of its road each.

use domain::nomination::Step;
use store::Tx;

use super::{subject_of, take_step};
use crate::contract::nominations::{Moved, ReceiveAgain};
use crate::{Ctx, OfficeError};

pub(crate) fn receive_again(_ctx: &Ctx, tx: &Tx<'_>, request: ReceiveAgain) -> Result<Moved, OfficeError> {
    let nominations = take_step(tx, &request.nominations, Step::ReceiveAgain, request.reason.as_deref())?;
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations })
}

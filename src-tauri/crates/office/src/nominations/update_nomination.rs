//! Corrects a line: what is asked, and who is nominated.
//! Who: the secretary. When: the line is received, under appraisal or returned; waiting for a supplement, only the fields
//! that were unlocked. Changes: the nomination; the nominee's own facts for all its nominations, or another nominee where
//! somebody else was typed.

use store::Tx;

use super::{change_line, subject_of};
use crate::contract::Done;
use crate::contract::nominations::UpdateNomination;
use crate::{Ctx, OfficeError};

pub(crate) fn update_nomination(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: UpdateNomination,
) -> Result<Done, OfficeError> {
    change_line(ctx, tx, request.nomination, &request.nominee, &request.ask)?;
    tx.subject(subject_of(tx, &[request.nomination])?);
    Ok(Done::OK)
}

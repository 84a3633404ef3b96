//! Enters what is pending against a nominee: while it is, the nominee waits.
//! Who: the secretary. When: it was opened. Changes: adds the proceeding.

use serde_json::json;
use store::Tx;

use super::standing::checked_proceeding;
use super::{nominee_in_words, require_nominee};
use crate::contract::history::{AddProceeding, ProceedingAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_proceeding(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddProceeding,
) -> Result<ProceedingAdded, OfficeError> {
    let nominee = require_nominee(tx, request.nominee)?;
    let fields = checked_proceeding(request.fields, ctx.now.date())?;
    let proceeding = store::appraisals::add_proceeding(tx, nominee.id, &fields)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    tx.note("proceeding", json!({ "old": null, "new": fields }));
    Ok(ProceedingAdded { proceeding })
}

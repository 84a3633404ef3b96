//! Removes a disciplinary measure that was entered by mistake.
//! Who: the secretary. When: it exists and a reason is given. Changes: the measure is gone; the journal keeps what it said.

use serde_json::json;
use store::Tx;

use super::standing::require_discipline;
use super::{nominee_in_words, require_nominee, required_reason};
use crate::contract::Done;
use crate::contract::history::RemoveDiscipline;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_discipline(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: RemoveDiscipline,
) -> Result<Done, OfficeError> {
    let (nominee, old) = require_discipline(tx, request.discipline)?;
    let reason = required_reason(&request.reason)?;
    let nominee = require_nominee(tx, nominee)?;
    store::appraisals::remove_discipline(tx, old.id)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    tx.note("reason", json!(reason));
    tx.note("discipline", json!({ "old": old.fields, "new": null }));
    Ok(Done::OK)
}

//! Removes a proceeding that was entered by mistake; one that ended is given its last day instead.
//! Who: the secretary. When: it exists and a reason is given. Changes: the proceeding is gone; the journal keeps what it said.

use serde_json::json;
use store::Tx;

use super::standing::require_proceeding;
use super::{nominee_in_words, require_nominee, required_reason};
use crate::contract::Done;
use crate::contract::history::RemoveProceeding;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_proceeding(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: RemoveProceeding,
) -> Result<Done, OfficeError> {
    let (nominee, old) = require_proceeding(tx, request.proceeding)?;
    let reason = required_reason(&request.reason)?;
    let nominee = require_nominee(tx, nominee)?;
    store::appraisals::remove_proceeding(tx, old.id)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    tx.note("reason", json!(reason));
    tx.note("proceeding", json!({ "old": old.fields, "new": null }));
    Ok(Done::OK)
}

//! Removes an achievement that was entered by mistake.
//! Who: the secretary. When: it exists and a reason is given. Changes: the achievement is gone; the journal keeps what it said.

use serde_json::json;
use store::Tx;

use super::achievement::require_achievement;
use super::{nominee_in_words, require_nominee, required_reason};
use crate::contract::Done;
use crate::contract::history::RemoveAchievement;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_achievement(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: RemoveAchievement,
) -> Result<Done, OfficeError> {
    let (nominee, old) = require_achievement(tx, request.achievement)?;
    let reason = required_reason(&request.reason)?;
    let nominee = require_nominee(tx, nominee)?;
    store::appraisals::remove_achievement(tx, old.id)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    tx.note("reason", json!(reason));
    tx.note("achievement", json!({ "old": old.fields, "new": null }));
    Ok(Done::OK)
}

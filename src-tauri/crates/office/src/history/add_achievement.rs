//! Enters a movement's result, a sudden achievement or a place in a bloc or cluster.
//! Who: the secretary. When: its year has begun. Changes: adds the achievement.

use serde_json::json;
use store::Tx;

use super::achievement::checked_achievement;
use super::{nominee_in_words, require_nominee};
use crate::contract::history::{AchievementAdded, AddAchievement};
use crate::{Ctx, OfficeError};

pub(crate) fn add_achievement(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddAchievement,
) -> Result<AchievementAdded, OfficeError> {
    let nominee = require_nominee(tx, request.nominee)?;
    let fields = checked_achievement(request.fields, ctx.now.date())?;
    let achievement = store::appraisals::add_achievement(tx, nominee.id, &fields)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    tx.note("achievement", json!({ "old": null, "new": fields }));
    Ok(AchievementAdded { achievement })
}

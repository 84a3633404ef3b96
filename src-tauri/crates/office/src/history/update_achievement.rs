//! Corrects an achievement, or says how it was judged.
//! Who: the secretary. When: it exists. Changes: the achievement.

use store::Tx;

use super::achievement::{checked_achievement, require_achievement};
use super::{nominee_in_words, require_nominee};
use crate::contract::Done;
use crate::contract::history::UpdateAchievement;
use crate::nominations::difference;
use crate::{Ctx, OfficeError};

pub(crate) fn update_achievement(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: UpdateAchievement,
) -> Result<Done, OfficeError> {
    let (nominee, old) = require_achievement(tx, request.achievement)?;
    let nominee = require_nominee(tx, nominee)?;
    let fields = checked_achievement(request.fields, ctx.now.date())?;
    store::appraisals::update_achievement(tx, old.id, &fields)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    if let Some(change) = difference(&old.fields, &fields)? {
        tx.note("fields", change);
    }
    Ok(Done::OK)
}

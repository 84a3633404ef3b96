//! The checks of what a nominee achieved beside its yearly tasks.

use chrono::NaiveDate;
use domain::ids::{AchievementId, NomineeId};
use domain::records::appraisals::{Achieved, AchievementFields, AchievementRow};
use domain::refusal::Refusal;
use domain::text::tidy_opt;
use store::Db;

use super::sound_year;
use crate::OfficeError;

/// Most years a movement can have run.
const YEARS_RUN_MAX: u32 = 100;

/// The achievement and whose it is, or `NotFound`.
pub(super) fn require_achievement(
    db: &Db<'_>,
    achievement: AchievementId,
) -> Result<(NomineeId, AchievementRow), OfficeError> {
    let found = store::appraisals::achievement(db, achievement)?;
    found.ok_or_else(|| Refusal::NotFound { what: "achievement".into(), id: achievement.0 }.into())
}

/// Of a year that has begun by `today`.
pub(super) fn checked_achievement(
    fields: AchievementFields,
    today: NaiveDate,
) -> Result<AchievementFields, Refusal> {
    sound_year(fields.year, today)?;
    match fields.what {
        Achieved::Movement { years_run: Some(years), .. } if years > YEARS_RUN_MAX => {
            return Err(Refusal::FieldInvalid { field: "yearsRun".into(), found: years.to_string() });
        }
        Achieved::Movement { .. } | Achieved::Sudden { .. } | Achieved::Cluster { .. } => {}
    }
    Ok(AchievementFields {
        description: tidy_opt(fields.description.as_deref()),
        document: tidy_opt(fields.document.as_deref()),
        ..fields
    })
}

//! Quotas counted while lines are ticked (L4).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{MovementId, NominationId, UnitId};
use crate::quota::Quota;

/// What the base of a quota was counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BaseSource {
    /// A paper of the unit says so.
    Paper,
    /// Counted from what this file keeps; more may hold the award.
    Kept,
}

/// A ticked line by its nominee's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TickedName {
    pub nomination: NominationId,
    pub name: String,
}

/// A quota that ticked lines fall under: what stands already, what is ticked, how many it allows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuotaCount {
    pub quota: Quota,
    pub award_name: String,
    /// Name of the award whose holders are the base.
    pub base_award_name: Option<String>,
    /// The unit that puts up; absent where the base is a whole movement.
    pub unit: Option<UnitId>,
    pub unit_name: Option<String>,
    /// The movement, where it is the base.
    pub movement: Option<MovementId>,
    pub movement_title: Option<String>,
    /// The last year of the achievements.
    pub year: i32,
    /// Nominees found eligible, on an agenda or passed, without those ticked.
    pub standing: u32,
    /// Those ticked, in the order they were ticked.
    pub ticked: Vec<TickedName>,
    /// Heads or nominees; absent while nobody has said.
    pub base: Option<u32>,
    pub base_from: Option<BaseSource>,
    /// Absent as the base is.
    pub allowed: Option<u32>,
    /// The ticked ones beyond what is allowed.
    pub over: Vec<TickedName>,
}

impl QuotaCount {
    /// Fills in what follows from base, standing and ticked.
    pub fn judged(self) -> QuotaCount {
        let allowed = self.base.map(|base| self.quota.allows(base));
        let room = allowed.map(|allowed| allowed.saturating_sub(self.standing));
        let over = match room {
            Some(room) => {
                self.ticked.iter().skip(usize::try_from(room).unwrap_or(usize::MAX)).cloned().collect()
            }
            None => Vec::new(),
        };
        QuotaCount { allowed, over, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: i64) -> TickedName {
        TickedName { nomination: NominationId(id), name: String::new() }
    }
    use crate::award::Certainty;
    use crate::quota::QuotaBase;

    #[test]
    fn the_lines_ticked_last_are_those_over() {
        for (base, standing, ticked, allowed, over) in [
            (Some(20), 0, 3, Some(3), 0),
            (Some(20), 0, 4, Some(3), 1),
            (Some(20), 2, 3, Some(3), 2),
            (Some(20), 5, 2, Some(3), 2),
            (Some(0), 0, 1, Some(0), 1),
            (None, 0, 9, None, 0),
        ] {
            let count = QuotaCount {
                quota: Quota {
                    award: "cstd_co_so".into(),
                    of: QuotaBase::HoldersOf { award: "lao_dong_tien_tien".into() },
                    max_pct: 15,
                    strict: false,
                    legal_basis: "khoản 3 Điều 9".into(),
                    certainty: Certainty::Page,
                },
                award_name: String::new(),
                base_award_name: None,
                unit: None,
                unit_name: None,
                movement: None,
                movement_title: None,
                year: 2021,
                standing,
                ticked: (1..=ticked).map(line).collect(),
                base,
                base_from: None,
                allowed: None,
                over: Vec::new(),
            }
            .judged();
            let last: Vec<_> = (ticked - over + 1..=ticked).map(line).collect();
            assert_eq!((count.allowed, count.over), (allowed, last), "{base:?} {standing} {ticked}");
        }
    }
}

//! Quotas (tỷ lệ khống chế): at most such a share may be put up for an award. Shares are whole per cent, compared in integers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::Certainty;

/// What the share is taken of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "base", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum QuotaBase {
    /// Heads of the unit that puts up.
    Members,
    /// Those who hold this award, or are found to meet its standard, in the same year: ≤ 15 % of those with Lao động
    /// tiên tiến (NĐ 91/2017/NĐ-CP, khoản 3 Điều 9).
    HoldersOf { award: String },
    /// Everybody put up in the movement, whatever for.
    Nominees,
}

/// At most `max_pct` per cent of the base, or less than that when strict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quota {
    /// The award it limits.
    pub award: String,
    pub of: QuotaBase,
    /// 1 to 100.
    pub max_pct: u32,
    /// The share itself is already too much.
    pub strict: bool,
    /// Article or document.
    pub legal_basis: String,
    pub certainty: Certainty,
}

impl Quota {
    /// A share lies above nothing and not above the whole.
    pub fn is_sound(&self) -> bool {
        (1..=100).contains(&self.max_pct)
    }

    /// How many may be put up: the largest `n` with `n × 100 ≤ max_pct × base`, or `<` when strict. A part of a head
    /// is no head: 20 % of 7 is 1.
    pub fn allows(&self, base: u32) -> u32 {
        let whole = u64::from(self.max_pct) * u64::from(base);
        let most = if self.strict { whole.saturating_sub(1) } else { whole } / 100;
        // At most 100 per cent of a u32.
        u32::try_from(most).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn quota(max_pct: u32, strict: bool) -> Quota {
        Quota {
            award: "cstd_co_so".into(),
            of: QuotaBase::HoldersOf { award: "lao_dong_tien_tien".into() },
            max_pct,
            strict,
            legal_basis: "NĐ 91/2017/NĐ-CP, khoản 3 Điều 9".into(),
            certainty: Certainty::Page,
        }
    }

    #[test]
    fn a_quota_allows_whole_heads_up_to_its_share() {
        for (max_pct, strict, base, allowed) in [
            (15, false, 0, 0),
            (15, false, 6, 0),
            (15, false, 7, 1),
            (15, false, 20, 3),
            (15, true, 20, 2),
            (20, false, 5, 1),
            (20, true, 5, 0),
            (20, false, 9, 1),
            (20, false, 10, 2),
            (100, false, 3, 3),
            (100, true, 3, 2),
            (100, false, u32::MAX, u32::MAX),
        ] {
            assert_eq!(
                quota(max_pct, strict).allows(base),
                allowed,
                "{max_pct} % of {base}, strict {strict}"
            );
        }
    }

    #[test]
    fn a_share_lies_between_one_and_a_hundred_per_cent() {
        for (max_pct, sound) in [(0, false), (1, true), (100, true), (101, false)] {
            assert_eq!(quota(max_pct, false).is_sound(), sound, "{max_pct}");
        }
    }

    proptest! {
        #[test]
        fn one_more_than_allowed_is_always_too_many(max_pct in 1u32..=100, strict: bool, base in 0u32..100_000) {
            let allowed = u64::from(quota(max_pct, strict).allows(base));
            let limit = u64::from(max_pct) * u64::from(base);
            let fits = |n: u64| if strict { n == 0 || n * 100 < limit } else { n * 100 <= limit };
            prop_assert!(fits(allowed));
            prop_assert!(!fits(allowed + 1));
        }
    }
}

//! Amounts a decision fixes itself: which of them is for a line.

use std::collections::BTreeSet;

use domain::money::{FixedAmount, MAX_FIXED_AMOUNT};
use domain::nominee::NomineeKind;
use domain::refusal::Refusal;
use domain::text::tidy_opt;

use crate::contract::prizes::FixedPrize;
use crate::regulations::Pack;

/// Checked amounts.
pub(super) struct FixedPrizes(Vec<FixedPrize>);

impl FixedPrizes {
    /// Each from 0 to [`MAX_FIXED_AMOUNT`] đồng, for an award of the pack, and no two for the same lines.
    pub(super) fn check(fixed: Vec<FixedPrize>, pack: &Pack) -> Result<FixedPrizes, Refusal> {
        let mut seen = BTreeSet::new();
        for (at, prize) in fixed.iter().enumerate() {
            let invalid = |field: &str, found: String| Refusal::FieldInvalid {
                field: format!("fixed.{at}.{field}"),
                found,
            };
            if !(0..=MAX_FIXED_AMOUNT).contains(&prize.amount) {
                return Err(invalid("amount", prize.amount.to_string()));
            }
            if let Some(award_id) = &prize.award_id {
                let award = pack.award(award_id)?;
                if prize.kind.is_some_and(|kind| !award.recipients.contains(&kind)) {
                    return Err(Refusal::AwardNotForThisKind { award_id: award_id.clone() });
                }
            }
            if !seen.insert((prize.kind, prize.award_id.clone())) {
                return Err(invalid("awardId", prize.award_id.clone().unwrap_or_default()));
            }
        }
        Ok(FixedPrizes(fixed))
    }

    /// The amount for a line: one for its award and kind before one for its award, that before one for its kind, and
    /// that before one for every line.
    pub(super) fn for_line(&self, award_id: &str, kind: NomineeKind) -> Option<FixedAmount> {
        let fits = |prize: &&FixedPrize| {
            prize.award_id.as_deref().is_none_or(|id| id == award_id)
                && prize.kind.is_none_or(|only| only == kind)
        };
        let nearest = self
            .0
            .iter()
            .filter(fits)
            .max_by_key(|prize| (prize.award_id.is_some(), prize.kind.is_some()))?;
        Some(FixedAmount { amount: nearest.amount, legal_basis: tidy_opt(nearest.legal_basis.as_deref()) })
    }
}

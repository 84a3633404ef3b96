//! The money rules of an era, as data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Coefficient, Rounding};
use crate::award::{AuthorityLevel, AwardKind, Certainty};
use crate::nominee::NomineeKind;

/// A figure or rule of law with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Figure<T: TS> {
    pub value: T,
    /// Article or document.
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// What several titles of one period are worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SamePeriodTitles {
    /// Only the highest is paid (NĐ 152/2025/NĐ-CP, khoản 5 Điều 49).
    HighestOnly,
    /// Each is paid.
    AllPaid,
}

/// Whose award fund (Quỹ thi đua, khen thưởng) pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fund {
    /// The province's.
    Province,
    /// The ministry's or central body's.
    Ministry,
    /// That of the unit whose head signs: sở, district, commune, enterprise.
    OwnUnit,
}

/// The coefficient of an award for one kind of recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoefficientRule {
    pub award_id: String,
    pub recipient: NomineeKind,
    pub coefficient: Figure<Coefficient>,
}

/// What a kind of recipient gets as a multiple of a person's coefficient, where the award has none of its own for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplierRule {
    pub recipient: NomineeKind,
    pub award_kind: AwardKind,
    pub times: Figure<Coefficient>,
}

/// Which fund pays the awards of an authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundRule {
    pub authority: AuthorityLevel,
    pub fund: Figure<Fund>,
}

/// The money rules of an era.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrizeRules {
    pub rounding: Figure<Rounding>,
    pub coefficients: Vec<CoefficientRule>,
    pub multipliers: Vec<MultiplierRule>,
    /// Awards for which the era names no coefficient, with the reason as the source gives it.
    pub without_coefficient: BTreeMap<String, Figure<()>>,
    pub titles_same_period: Figure<SamePeriodTitles>,
    /// Titles of different periods are all paid.
    pub titles_other_periods_paid: Figure<bool>,
    /// A title and a form are both paid.
    pub title_and_form_paid: Figure<bool>,
    /// Forms for different achievements are all paid.
    pub forms_other_achievements_paid: Figure<bool>,
    pub funds: Vec<FundRule>,
}

impl PrizeRules {
    /// The coefficient named for exactly this recipient.
    pub fn coefficient(&self, award_id: &str, recipient: NomineeKind) -> Option<&Figure<Coefficient>> {
        let mut of_award = self.coefficients.iter().filter(|rule| rule.award_id == award_id);
        of_award.find(|rule| rule.recipient == recipient).map(|rule| &rule.coefficient)
    }

    /// The multiple of a person's coefficient for this recipient.
    pub fn multiplier(&self, award_kind: AwardKind, recipient: NomineeKind) -> Option<&Figure<Coefficient>> {
        let mut of_kind = self.multipliers.iter().filter(|rule| rule.award_kind == award_kind);
        of_kind.find(|rule| rule.recipient == recipient).map(|rule| &rule.times)
    }

    /// Which fund pays what this authority decides.
    pub fn fund(&self, authority: AuthorityLevel) -> Option<&Figure<Fund>> {
        self.funds.iter().find(|rule| rule.authority == authority).map(|rule| &rule.fund)
    }
}

/// A sum is as sure as its least sure figure.
pub fn least_certain(figures: impl IntoIterator<Item = Certainty>) -> Certainty {
    let doubt = |certainty: &Certainty| match certainty {
        Certainty::Confirmed => 0,
        Certainty::Page => 1,
        Certainty::Mixed => 2,
        Certainty::Memory => 3,
        Certainty::Unknown => 4,
    };
    figures.into_iter().max_by_key(doubt).unwrap_or(Certainty::Confirmed)
}

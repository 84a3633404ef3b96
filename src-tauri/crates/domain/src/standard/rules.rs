//! Rules of an era that hold for every award: what stands in the way, and what does not count.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::ProceedingKind;
use crate::award::{Certainty, CommendationType};

/// The rules of an era. An absent rule is not known or does not exist in that era.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EraRules {
    #[serde(alias = "no_stepping_stone")]
    pub no_stepping_stone: Option<NoSteppingStone>,
    #[serde(alias = "initiative_reuse")]
    pub initiative_reuse: Option<InitiativeReuse>,
    #[serde(alias = "one_state_form_a_year")]
    pub one_state_form_a_year: Option<OneStateFormAYear>,
    #[serde(default, alias = "minimum_gap")]
    pub minimum_gap: Vec<MinimumGap>,
    pub freeze: Option<Freeze>,
    #[serde(alias = "dissolved_units")]
    pub dissolved_units: Option<DissolvedUnits>,
    #[serde(alias = "simplified_procedure")]
    pub simplified_procedure: Option<SimplifiedProcedure>,
}

/// Awards of these types are no basis for a higher award for merit (NĐ 98/2023, Điều 4; NĐ 152/2025, Điều 4 khoản 3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoSteppingStone {
    pub types: Vec<CommendationType>,
    #[serde(alias = "legal_basis")]
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// Whether something that served for one award may serve for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reuse {
    Allowed,
    Barred,
    /// No text read says: a person decides.
    Unknown,
}

/// Whether an initiative that served for one award may serve for another one. For the same award it never serves again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InitiativeReuse {
    /// From a title to a form, or back (Công văn 5007/BNV-TĐKT năm 2023, III.5c).
    #[serde(alias = "between_title_and_form")]
    pub between_title_and_form: Reuse,
    /// From a title to another title.
    #[serde(alias = "between_titles")]
    pub between_titles: Reuse,
    /// From a form to another form.
    #[serde(alias = "between_forms")]
    pub between_forms: Reuse,
    #[serde(alias = "legal_basis")]
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// Nobody gets two state-level forms in one year (Thông tư 08/2017/TT-BNV).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OneStateFormAYear {
    /// Types that are not counted.
    pub except: Vec<CommendationType>,
    #[serde(alias = "legal_basis")]
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// `award` is not given before so many years have gone by since one of `after`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MinimumGap {
    pub award: String,
    pub after: Vec<String>,
    /// Difference of the two years, at least.
    pub years: u32,
    /// Types that ask for no gap, neither before nor after.
    #[serde(default)]
    pub except: Vec<CommendationType>,
    #[serde(alias = "legal_basis")]
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// No award and no proposal while one of these is pending or a disciplinary measure lasts; achievements count anew from its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Freeze {
    pub pending: Vec<ProceedingKind>,
    #[serde(alias = "legal_basis")]
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// Collectives that were dissolved or merged away are not awarded from this day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DissolvedUnits {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[serde(alias = "legal_basis")]
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// Awards of these types may take the simplified procedure (thủ tục đơn giản).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SimplifiedProcedure {
    pub types: Vec<CommendationType>,
    /// Whether the council votes all the same.
    #[serde(alias = "needs_vote")]
    pub needs_vote: bool,
    #[serde(alias = "legal_basis")]
    pub legal_basis: String,
    pub certainty: Certainty,
}

impl EraRules {
    /// The simplified procedure, where an award of this type may take it.
    pub fn simplified_for(&self, commendation_type: CommendationType) -> Option<&SimplifiedProcedure> {
        self.simplified_procedure.as_ref().filter(|rule| rule.types.contains(&commendation_type))
    }
}

//! Requests about the law as data: packs from files, figures the office stands for, quotas of its own statute.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::award::{AuthorityLevel, AwardKind, Certainty};
use domain::deadline::Deadline;
use domain::ids::LocalQuotaId;
use domain::money::{Coefficient, Figure, Fund, Rounding, SamePeriodTitles};
use domain::nominee::NomineeKind;
use domain::pack::{EraRule, MoneyRule, PackChange, PackProblem};
use domain::quota::Quota;
use domain::records::regulations::{FigureConfirmation, LocalQuota, LocalQuotaFields, PackLoad};
use domain::standard::Alternative;
use serde::Serialize;
use ts_rs::TS;

use super::movements::AwardEntry;
use super::office::FileInput;
use super::request;

request! {
    /// Everything one pack says, and the eras beside it; without a pack, the one of today.
    ReadRegulations { pack: Option<String> }
    /// What a file of regulations says, what is wrong with it, and what it would change. Nothing is kept.
    PreviewPack { file: FileInput }
    /// Puts a file of regulations in force, by its own dates.
    LoadPack { file: FileInput }
    /// Takes a loaded pack out again, while no nomination stands under it.
    UnloadPack { pack: String, reason: String }
    /// The file of a pack.
    ExportPack { pack: String }
    /// The office stands for a figure of a pack, with the document it compared.
    ConfirmFigure {
        pack: String,
        /// Names the figure inside the pack.
        figure: String,
        document: String,
        note: Option<String>
    }
    /// The office stands for a figure no more.
    WithdrawConfirmation { pack: String, figure: String, reason: String }
    /// Keeps a quota of the office's own statute.
    SetLocalQuota { fields: LocalQuotaFields }
    /// Takes a quota of the office's own statute back.
    RemoveLocalQuota { quota: LocalQuotaId, reason: String }
}

/// One era among the others.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EraEntry {
    /// Id of the pack ("e2017").
    pub pack: String,
    pub version: u32,
    pub title: String,
    #[ts(type = "string")]
    pub valid_from: NaiveDate,
    /// Last day; absent while none was enacted.
    #[ts(type = "string | null")]
    pub valid_to: Option<NaiveDate>,
    /// Present for a pack from a file.
    pub load: Option<PackLoad>,
    /// Nominations received in its days.
    pub nominations: u32,
    /// Figures nobody has verified.
    pub unverified: u32,
}

/// A loaded pack that this version of the program cannot use.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackLeftOut {
    pub pack: String,
    pub version: u32,
    pub problems: Vec<PackProblem>,
}

/// One way to deserve an award; `key` names the figure.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlternativeRow {
    pub key: String,
    pub alternative: Alternative,
}

/// A quota of the law.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuotaRow {
    pub key: String,
    pub quota: Quota,
}

/// What an award is worth to one kind of recipient.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoefficientRow {
    pub key: String,
    pub recipient: NomineeKind,
    pub coefficient: Figure<Coefficient>,
}

/// A multiple of a person's coefficient.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MultiplierRow {
    pub key: String,
    pub recipient: NomineeKind,
    pub award_kind: AwardKind,
    pub times: Figure<Coefficient>,
}

/// Why an award has no coefficient.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoCoefficientRow {
    pub key: String,
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// Whose fund pays.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundRow {
    pub key: String,
    pub authority: AuthorityLevel,
    pub fund: Figure<Fund>,
}

/// A rule of money that is said with yes or no.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoneyRuleRow {
    pub key: String,
    pub rule: MoneyRule,
    pub says: Figure<bool>,
}

/// A deadline.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineRow {
    pub key: String,
    pub deadline: Deadline,
}

/// A rule for every award of the era.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleRow {
    pub key: String,
    pub rule: EraRule,
}

/// Everything a pack says of one award.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardLaw {
    pub entry: AwardEntry,
    pub alternatives: Vec<AlternativeRow>,
    /// Present where there are none.
    pub standard_unknown: Option<String>,
    pub quotas: Vec<QuotaRow>,
    /// Those of the office's own statute, of every day.
    pub local_quotas: Vec<LocalQuota>,
    pub coefficients: Vec<CoefficientRow>,
    pub no_coefficient: Option<NoCoefficientRow>,
    /// Those that name the award.
    pub deadlines: Vec<DeadlineRow>,
    /// Figures of the award nobody has verified, its vote included.
    pub unverified: u32,
}

/// The money rules of an era beside the coefficients.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoneyLaw {
    pub rounding: Figure<Rounding>,
    pub titles_same_period: Figure<SamePeriodTitles>,
    pub rules: Vec<MoneyRuleRow>,
    pub multipliers: Vec<MultiplierRow>,
    pub funds: Vec<FundRow>,
}

/// One pack, read whole, and the eras beside it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegulationBook {
    /// Oldest first.
    pub eras: Vec<EraEntry>,
    pub left_out: Vec<PackLeftOut>,
    /// The era that is shown.
    pub era: EraEntry,
    pub laws: Vec<String>,
    pub decrees: Vec<String>,
    /// Higher rank first.
    pub awards: Vec<AwardLaw>,
    pub rules: Vec<RuleRow>,
    pub money: MoneyLaw,
    /// Those for every award of a level.
    pub deadlines: Vec<DeadlineRow>,
    /// How the office stands for figures, by key.
    pub confirmations: BTreeMap<String, FigureConfirmation>,
    pub award_names: BTreeMap<String, String>,
}

/// A pack as it introduces itself.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackHead {
    pub pack: String,
    pub version: u32,
    pub title: String,
    #[ts(type = "string")]
    pub valid_from: NaiveDate,
    #[ts(type = "string | null")]
    pub valid_to: Option<NaiveDate>,
    pub laws: Vec<String>,
    pub decrees: Vec<String>,
    pub awards: u32,
    pub unverified: u32,
}

/// The pack a file is compared with.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedWith {
    pub pack: String,
    pub version: u32,
    pub title: String,
    /// The file is a newer version of it; else it is the one before.
    pub is_replaced: bool,
    /// Its last day once the file is in force.
    #[ts(type = "string | null")]
    pub valid_to: Option<NaiveDate>,
}

/// What a file of regulations would do.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackPreview {
    /// Empty: it can be put in force.
    pub problems: Vec<PackProblem>,
    /// Absent where the file cannot be read at all.
    pub head: Option<PackHead>,
    pub compared_with: Option<ComparedWith>,
    pub changes: Vec<PackChange>,
    /// Nominations already received on its days.
    pub nominations: u32,
    /// Names of the awards on both sides.
    pub award_names: BTreeMap<String, String>,
}

/// A pack is in force.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackLoaded {
    pub pack: String,
    pub version: u32,
}

/// A quota was set.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LocalQuotaSet {
    pub quota: LocalQuotaId,
}

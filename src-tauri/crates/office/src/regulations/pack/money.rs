//! The `[money]` section of a pack: its schema, and what must hold.

use std::collections::BTreeMap;

use domain::award::{AuthorityLevel, Award, AwardKind, Certainty};
use domain::money::{
    Coefficient, CoefficientRule, Figure, Fund, FundRule, MultiplierRule, PrizeRules, Rounding,
    SamePeriodTitles,
};
use domain::nominee::NomineeKind;
use domain::pack::PackFault;
use serde::Deserialize;

use super::Pack;
use super::figure::{FigureInFile, check_figure};
use super::slip::{Checked, Slip};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MoneyInFile {
    rounding: FigureInFile<Rounding>,
    titles_same_period: FigureInFile<SamePeriodTitles>,
    titles_other_periods_paid: FigureInFile<bool>,
    title_and_form_paid: FigureInFile<bool>,
    forms_other_achievements_paid: FigureInFile<bool>,
    funds: BTreeMap<AuthorityLevel, FigureInFile<Fund>>,
    multipliers: BTreeMap<NomineeKind, MultipliersInFile>,
    coefficients: BTreeMap<NomineeKind, BTreeMap<String, FigureInFile<Coefficient>>>,
    without_coefficient: BTreeMap<String, ReasonInFile>,
}

/// By kind of award.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MultipliersInFile {
    emulation_title: Option<FigureInFile<Coefficient>>,
    commendation_form: Option<FigureInFile<Coefficient>>,
}

/// Why an award has no coefficient.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReasonInFile {
    legal_basis: String,
    certainty: Certainty,
}

impl From<MoneyInFile> for PrizeRules {
    fn from(file: MoneyInFile) -> PrizeRules {
        let coefficients = file.coefficients.into_iter().flat_map(|(recipient, of_awards)| {
            of_awards.into_iter().map(move |(award_id, figure)| CoefficientRule {
                award_id,
                recipient,
                coefficient: figure.into(),
            })
        });
        let multipliers = file.multipliers.into_iter().flat_map(|(recipient, of_kinds)| {
            [
                (AwardKind::EmulationTitle, of_kinds.emulation_title),
                (AwardKind::CommendationForm, of_kinds.commendation_form),
            ]
            .into_iter()
            .filter_map(move |(award_kind, times)| {
                Some(MultiplierRule { recipient, award_kind, times: times?.into() })
            })
        });
        let without_coefficient = file.without_coefficient.into_iter().map(|(award, reason)| {
            let figure = Figure { value: (), legal_basis: reason.legal_basis, certainty: reason.certainty };
            (award, figure)
        });
        let funds = file.funds.into_iter().map(|(authority, fund)| FundRule { authority, fund: fund.into() });
        PrizeRules {
            rounding: file.rounding.into(),
            coefficients: coefficients.collect(),
            multipliers: multipliers.collect(),
            without_coefficient: without_coefficient.collect(),
            titles_same_period: file.titles_same_period.into(),
            titles_other_periods_paid: file.titles_other_periods_paid.into(),
            title_and_form_paid: file.title_and_form_paid.into(),
            forms_other_achievements_paid: file.forms_other_achievements_paid.into(),
            funds: funds.collect(),
        }
    }
}

/// No multiple of a person's coefficient goes beyond this; more is a slip of the pen.
const LARGEST_MULTIPLIER_THOUSANDTHS: u32 = 10_000;

/// Every figure has a source; every coefficient belongs to an award of the pack that can go to the recipient; every
/// award has a coefficient for each of its recipients or says why not; every authority has a fund.
pub(super) fn check(pack: &Pack, slips: &mut Vec<Slip>) {
    let rules = &pack.prizes;
    let figures = [
        ("rounding", check_rounding(rules)),
        ("titles_same_period", check_figure(&rules.titles_same_period)),
        ("titles_other_periods_paid", check_figure(&rules.titles_other_periods_paid)),
        ("title_and_form_paid", check_figure(&rules.title_and_form_paid)),
        ("forms_other_achievements_paid", check_figure(&rules.forms_other_achievements_paid)),
    ]
    .map(|(name, found)| found.map_err(|slip| slip.inside(name)));
    let coefficients = rules.coefficients.iter().map(|rule| {
        check_coefficient(pack, rule)
            .map_err(|slip| slip.inside(&rule.award_id).inside(word(rule.recipient)).inside("coefficients"))
    });
    let multipliers = rules.multipliers.iter().map(|rule| {
        check_multiplier(rule).map_err(|slip| slip.inside(word(rule.recipient)).inside("multipliers"))
    });
    let without = rules.without_coefficient.iter().map(|(award, reason)| {
        check_without(pack, award, reason).map_err(|slip| slip.inside(award).inside("without_coefficient"))
    });
    let funds = rules.funds.iter().map(|rule| check_figure(&rule.fund).map_err(|slip| slip.inside("funds")));
    let awards = pack.awards.iter().map(|award| check_award(rules, award));
    let found = figures.into_iter().chain(coefficients).chain(multipliers).chain(without).chain(funds);
    slips.extend(found.chain(awards).filter_map(Checked::err).map(|slip| slip.inside("money")));
}

fn check_rounding(rules: &PrizeRules) -> Checked {
    let rounding = rules.rounding.value;
    if !rounding.is_sound() {
        let fault =
            PackFault::OutOfRange { key: "unit".into(), found: rounding.unit, least: 1, most: 1_000_000 };
        return Err(Slip::from(fault).inside("unit").inside("value"));
    }
    check_figure(&rules.rounding)
}

fn check_coefficient(pack: &Pack, rule: &CoefficientRule) -> Checked {
    let unknown = |_| PackFault::UnknownAward { award: rule.award_id.clone() };
    let award = pack.award(&rule.award_id).map_err(unknown)?;
    if !award.recipients.contains(&rule.recipient) {
        return Err(PackFault::CannotReceive { kind: rule.recipient }.into());
    }
    check_figure(&rule.coefficient)
}

fn check_multiplier(rule: &MultiplierRule) -> Checked {
    if rule.recipient == NomineeKind::Person {
        return Err(PackFault::PersonNotMultiplied.into());
    }
    if rule.times.value.thousandths() > LARGEST_MULTIPLIER_THOUSANDTHS {
        return Err(PackFault::MultiplierTooLarge { found: rule.times.value.to_string() }.into());
    }
    check_figure(&rule.times)
}

fn check_without(pack: &Pack, award: &str, reason: &Figure<()>) -> Checked {
    pack.award(award).map_err(|_| PackFault::UnknownAward { award: award.to_owned() })?;
    if pack.prizes.coefficients.iter().any(|rule| rule.award_id == award) {
        return Err(PackFault::HasCoefficient.into());
    }
    check_figure(reason)
}

fn check_award(rules: &PrizeRules, award: &Award) -> Checked {
    if rules.fund(award.authority).is_none() {
        return Err(Slip::from(PackFault::NoFund { authority: award.authority }).inside("funds"));
    }
    if rules.without_coefficient.contains_key(&award.id) {
        return Ok(());
    }
    for recipient in &award.recipients {
        let own = rules.coefficient(&award.id, *recipient);
        let multiplied = rules
            .coefficient(&award.id, NomineeKind::Person)
            .and_then(|_| rules.multiplier(award.kind, *recipient));
        if own.is_none() && multiplied.is_none() {
            let fault = PackFault::NoCoefficient { award: award.id.clone(), kind: *recipient };
            return Err(Slip::from(fault).inside("coefficients"));
        }
    }
    Ok(())
}

/// As the files write it.
fn word(recipient: NomineeKind) -> &'static str {
    match recipient {
        NomineeKind::Person => "person",
        NomineeKind::Collective => "collective",
        NomineeKind::Household => "household",
    }
}

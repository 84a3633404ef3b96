//! The `[money]` section of a pack: its schema, and what must hold.

use std::collections::BTreeMap;

use domain::award::{AuthorityLevel, Award, AwardKind, Certainty};
use domain::money::{
    Coefficient, CoefficientRule, Figure, Fund, FundRule, MultiplierRule, PrizeRules, Rounding,
    SamePeriodTitles,
};
use domain::nominee::NomineeKind;
use serde::Deserialize;

use super::Pack;
use super::figure::{FigureInFile, check_figure};

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
pub(super) fn check(pack: &Pack) -> Result<(), String> {
    let rules = &pack.prizes;
    if !rules.rounding.value.is_sound() {
        return Err("money.rounding: the unit must be 1 to 1000000 đồng".to_owned());
    }
    check_figure("money.rounding", &rules.rounding)?;
    check_figure("money.titles_same_period", &rules.titles_same_period)?;
    for (name, rule) in [
        ("titles_other_periods_paid", &rules.titles_other_periods_paid),
        ("title_and_form_paid", &rules.title_and_form_paid),
        ("forms_other_achievements_paid", &rules.forms_other_achievements_paid),
    ] {
        check_figure(&format!("money.{name}"), rule)?;
    }
    for rule in &rules.coefficients {
        let place = format!("money.coefficients.{}", word(rule.recipient));
        let award = pack.award(&rule.award_id).map_err(|_| format!("{place}: no award {}", rule.award_id))?;
        if !award.recipients.contains(&rule.recipient) {
            return Err(format!("{place}: {} cannot go to it", award.id));
        }
        check_figure(&format!("{place}.{}", award.id), &rule.coefficient)?;
    }
    for rule in &rules.multipliers {
        let place = format!("money.multipliers.{}", word(rule.recipient));
        if rule.recipient == NomineeKind::Person {
            return Err(format!("{place}: a person's coefficient is not multiplied"));
        }
        if rule.times.value.thousandths() > LARGEST_MULTIPLIER_THOUSANDTHS {
            return Err(format!("{place}: {} is more than 10", rule.times.value));
        }
        check_figure(&place, &rule.times)?;
    }
    for (award_id, reason) in &rules.without_coefficient {
        let place = format!("money.without_coefficient.{award_id}");
        pack.award(award_id).map_err(|_| format!("{place}: no such award"))?;
        if rules.coefficients.iter().any(|rule| rule.award_id == *award_id) {
            return Err(format!("{place}: the award has a coefficient"));
        }
        check_figure(&place, reason)?;
    }
    for fund in &rules.funds {
        check_figure("money.funds", &fund.fund)?;
    }
    pack.awards.iter().try_for_each(|award| check_award(rules, award))
}

fn check_award(rules: &PrizeRules, award: &Award) -> Result<(), String> {
    if rules.fund(award.authority).is_none() {
        return Err(format!("money.funds: nobody pays what the authority of {} decides", award.id));
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
            return Err(format!(
                "money: {} has no coefficient for a {} and no reason in without_coefficient",
                award.id,
                word(*recipient)
            ));
        }
    }
    Ok(())
}

fn word(recipient: NomineeKind) -> &'static str {
    match recipient {
        NomineeKind::Person => "person",
        NomineeKind::Collective => "collective",
        NomineeKind::Household => "household",
    }
}

//! Which lines of one nominee are paid, and what units and funds pay in all.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Figure, Fund, PrizeRules, PrizeSum, SamePeriodTitles, least_certain};
use crate::award::{AwardKind, Certainty};
use crate::ids::{NomineeId, UnitId};

/// The time an award is for, both ends inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrizePeriod {
    #[ts(type = "string")]
    pub from_on: NaiveDate,
    #[ts(type = "string")]
    pub to_on: NaiveDate,
}

/// A line that asks to be paid.
#[derive(Clone, Debug)]
pub struct PrizeClaim<'a> {
    /// Who is awarded; lines without one stand alone.
    pub nominee: Option<NomineeId>,
    /// Whose total it belongs to.
    pub unit: UnitId,
    pub award_kind: AwardKind,
    /// Higher award, larger number.
    pub award_rank: u32,
    pub period: Option<PrizePeriod>,
    /// What the award is for, the same text for the same achievement; blank when not known.
    pub achievement: &'a str,
    pub sum: PrizeSum,
    pub fund: Option<Fund>,
    /// Of the pack the award comes from; absent when no pack has it.
    pub rules: Option<&'a PrizeRules>,
}

/// What decided about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrizeCode {
    /// The highest of several titles of one period is paid.
    HighestTitleOfPeriod,
    /// Not paid: a higher title of the same period is.
    LowerTitleOfPeriod,
    /// Every title of one period is paid in this era.
    TitlesOfOnePeriod,
    /// Titles of different periods.
    TitlesOfOtherPeriods,
    /// A title and a form.
    TitleAndForm,
    /// Forms for different achievements.
    FormsOfOtherAchievements,
    /// Paid, but a person must look: the period of a title is not known, so it may be the same as the other's.
    TitlePeriodNotKnown,
    /// Paid, but a person must look: two forms for what reads as one achievement (no achievement is awarded twice,
    /// Luật 06/2022/QH15, điểm c khoản 2 Điều 5).
    FormsOfOneAchievement,
    /// Paid, but a person must look: the era's rule would not pay both.
    NotBothPaid,
}

/// A rule that was applied to a line, and the line it was weighed against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppliedRule {
    pub code: PrizeCode,
    /// The other line's place in the list, from 0.
    pub with: u32,
    /// Absent for what no article says but a person must look at.
    pub legal_basis: Option<String>,
    pub certainty: Certainty,
}

/// A line as it is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaymentLine {
    /// What the award is worth.
    pub sum: PrizeSum,
    pub fund: Option<Fund>,
    /// False where a higher title of the same period takes its place or no amount is known.
    pub is_paid: bool,
    /// Đồng that are paid; 0 where nothing is.
    #[ts(type = "number")]
    pub paid: i64,
    pub rules: Vec<AppliedRule>,
    /// A person must look before this is paid.
    pub needs_a_look: bool,
    /// How sure what is paid is: of the least sure figure or rule behind it.
    pub certainty: Certainty,
}

/// What a unit's nominees get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitTotal {
    pub unit: UnitId,
    /// Lines that are paid.
    pub lines: u32,
    #[ts(type = "number")]
    pub paid: i64,
}

/// What a fund pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundTotal {
    /// Absent: nobody has said which fund pays these.
    pub fund: Option<Fund>,
    /// Lines that are paid.
    pub lines: u32,
    #[ts(type = "number")]
    pub paid: i64,
}

/// Lines, in the order they came, and their totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payments {
    pub lines: Vec<PaymentLine>,
    /// Units with at least one line, by key.
    pub units: Vec<UnitTotal>,
    pub funds: Vec<FundTotal>,
    /// Đồng.
    pub total: i64,
    /// Lines without a known amount; they are not in the totals.
    pub unknown: u32,
    /// Lines a person must look at; they are in the totals as they stand.
    pub to_look_at: u32,
    pub certainty: Certainty,
}

/// Weighs the lines of each nominee against each other and adds up what is paid.
///
/// Only what is computed from coefficients can give way to a higher title; an amount the decision fixes is paid as the
/// decision says. Titles are of one period when both ends are equal (khoản 5 Điều 49 NĐ 152/2025/NĐ-CP speaks of the
/// time it took to win them: one year's title and a title of three years ending then are two periods).
pub fn pay(claims: Vec<PrizeClaim<'_>>) -> Payments {
    let applied = weigh(&claims);
    let mut lines = Vec::with_capacity(claims.len());
    let mut units: BTreeMap<UnitId, (u32, i64)> = BTreeMap::new();
    let mut funds: BTreeMap<Option<Fund>, (u32, i64)> = BTreeMap::new();
    let (mut total, mut unknown, mut to_look_at) = (0_i64, 0, 0);
    for (claim, rules) in claims.into_iter().zip(applied) {
        let gives_way = rules.iter().any(|rule| rule.code == PrizeCode::LowerTitleOfPeriod);
        let needs_a_look = rules.iter().any(|rule| is_doubt(rule.code));
        let amount = claim.sum.amount();
        let is_paid = amount.is_some() && !gives_way;
        let paid = amount.filter(|_| is_paid).unwrap_or(0);
        unknown += u32::from(amount.is_none());
        to_look_at += u32::from(needs_a_look);
        let (unit_lines, unit_paid) = units.entry(claim.unit).or_default();
        *unit_lines += u32::from(is_paid);
        *unit_paid = unit_paid.saturating_add(paid);
        if is_paid {
            let (fund_lines, fund_paid) = funds.entry(claim.fund).or_default();
            *fund_lines += 1;
            *fund_paid = fund_paid.saturating_add(paid);
        }
        total = total.saturating_add(paid);
        let certainty = least_certain(rules.iter().map(|rule| rule.certainty).chain([claim.sum.certainty()]));
        let fund = claim.fund;
        lines.push(PaymentLine { sum: claim.sum, fund, is_paid, paid, rules, needs_a_look, certainty });
    }
    Payments {
        certainty: least_certain(lines.iter().map(|line| line.certainty)),
        lines,
        units: units.into_iter().map(|(unit, (lines, paid))| UnitTotal { unit, lines, paid }).collect(),
        funds: funds.into_iter().map(|(fund, (lines, paid))| FundTotal { fund, lines, paid }).collect(),
        total,
        unknown,
        to_look_at,
    }
}

fn is_doubt(code: PrizeCode) -> bool {
    match code {
        PrizeCode::TitlePeriodNotKnown | PrizeCode::FormsOfOneAchievement | PrizeCode::NotBothPaid => true,
        PrizeCode::HighestTitleOfPeriod
        | PrizeCode::LowerTitleOfPeriod
        | PrizeCode::TitlesOfOnePeriod
        | PrizeCode::TitlesOfOtherPeriods
        | PrizeCode::TitleAndForm
        | PrizeCode::FormsOfOtherAchievements => false,
    }
}

/// The rules applied to each line, in the order of the lines.
fn weigh(claims: &[PrizeClaim<'_>]) -> Vec<Vec<AppliedRule>> {
    let mut of_nominee: BTreeMap<NomineeId, Vec<usize>> = BTreeMap::new();
    for (at, claim) in claims.iter().enumerate() {
        if let (Some(nominee), PrizeSum::Coefficient(_)) = (claim.nominee, &claim.sum) {
            of_nominee.entry(nominee).or_default().push(at);
        }
    }
    let mut applied: Vec<Vec<AppliedRule>> = claims.iter().map(|_| Vec::new()).collect();
    for group in of_nominee.values() {
        for &at in group {
            for &with in group.iter().filter(|&&with| with != at) {
                let Some(rules) = claims[at].rules else { continue };
                let Some((code, source)) = between(rules, claims, group, at, with) else { continue };
                applied[at].push(AppliedRule {
                    code,
                    with: u32::try_from(with).unwrap_or(u32::MAX),
                    legal_basis: source.map(|(basis, _)| basis.to_owned()),
                    certainty: source.map_or(Certainty::Unknown, |(_, certainty)| certainty),
                });
            }
        }
    }
    applied
}

/// A code and its article; no article where it only says that a person must look.
type Said<'a> = (PrizeCode, Option<(&'a str, Certainty)>);

/// What the rules of the line at `at` say about it beside the line at `with`; nothing between two titles that both give
/// way to a third.
fn between<'a>(
    rules: &'a PrizeRules,
    claims: &[PrizeClaim<'_>],
    group: &[usize],
    at: usize,
    with: usize,
) -> Option<Said<'a>> {
    let (this, other) = (&claims[at], &claims[with]);
    match (is_title(this), is_title(other)) {
        (true, true) => titles(rules, claims, group, at, with),
        (false, false) if !this.achievement.is_empty() && this.achievement == other.achievement => {
            Some((PrizeCode::FormsOfOneAchievement, None))
        }
        (false, false) => {
            Some(both_paid(&rules.forms_other_achievements_paid, PrizeCode::FormsOfOtherAchievements))
        }
        (true, false) | (false, true) => Some(both_paid(&rules.title_and_form_paid, PrizeCode::TitleAndForm)),
    }
}

fn titles<'a>(
    rules: &'a PrizeRules,
    claims: &[PrizeClaim<'_>],
    group: &[usize],
    at: usize,
    with: usize,
) -> Option<Said<'a>> {
    let said = |code| Some((code, source(&rules.titles_same_period)));
    if rules.titles_same_period.value == SamePeriodTitles::AllPaid && claims[at].period == claims[with].period
    {
        return said(PrizeCode::TitlesOfOnePeriod);
    }
    let (Some(period), Some(others)) = (claims[at].period, claims[with].period) else {
        return Some((PrizeCode::TitlePeriodNotKnown, None));
    };
    if period != others {
        return Some(both_paid(&rules.titles_other_periods_paid, PrizeCode::TitlesOfOtherPeriods));
    }
    let of_period =
        group.iter().copied().filter(|&line| is_title(&claims[line]) && claims[line].period == Some(period));
    // Of equals the first in the list is paid.
    let highest = of_period
        .max_by_key(|&line| (claims[line].award_rank, claims[line].sum.amount(), std::cmp::Reverse(line)))?;
    if highest == at {
        said(PrizeCode::HighestTitleOfPeriod)
    } else if highest == with {
        said(PrizeCode::LowerTitleOfPeriod)
    } else {
        None
    }
}

/// The era pays both, or a person must look.
fn both_paid(rule: &Figure<bool>, code: PrizeCode) -> Said<'_> {
    (if rule.value { code } else { PrizeCode::NotBothPaid }, source(rule))
}

fn source<T: TS>(figure: &Figure<T>) -> Option<(&str, Certainty)> {
    Some((&figure.legal_basis, figure.certainty))
}

fn is_title(claim: &PrizeClaim<'_>) -> bool {
    match claim.award_kind {
        AwardKind::EmulationTitle => true,
        AwardKind::CommendationForm | AwardKind::Informal => false,
    }
}

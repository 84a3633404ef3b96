//! Several lines: which of one nominee's awards are paid, and the totals.

use super::lines::{award, figure, rules, salaries};
use super::*;
use crate::award::AwardKind;
use crate::ids::{NomineeId, UnitId};
use crate::nominee::NomineeKind;

fn year(year: i32) -> Option<PrizePeriod> {
    Some(PrizePeriod { from_on: day(&format!("{year}-01-01")), to_on: day(&format!("{year}-12-31")) })
}

/// A person's line by a decision of 2025; awards and coefficients as in `lines::rules`.
fn claim<'a>(rules: &'a PrizeRules, id: &str, rank: u32, period: Option<PrizePeriod>) -> PrizeClaim<'a> {
    let kind = if id.ends_with("title") { AwardKind::EmulationTitle } else { AwardKind::CommendationForm };
    let award = award(id, kind, rank);
    PrizeClaim {
        nominee: Some(NomineeId(1)),
        unit: UnitId(1),
        award_kind: kind,
        award_rank: rank,
        period,
        achievement: "",
        sum: prize_of(rules, &award, NomineeKind::Person, &salaries(), day("2025-07-01"), None),
        fund: Some(Fund::Province),
        rules: Some(rules),
    }
}

fn codes(line: &PaymentLine) -> Vec<PrizeCode> {
    line.rules.iter().map(|rule| rule.code).collect()
}

#[test]
fn of_two_titles_the_periods_decide_which_are_paid() {
    use PrizeCode::*;
    let three_years = Some(PrizePeriod { from_on: day("2022-01-01"), to_on: day("2024-12-31") });
    let rules = rules();
    for (high, low, expected, total, to_look_at) in [
        (year(2024), year(2024), (HighestTitleOfPeriod, LowerTitleOfPeriod), 10_530_000, 0),
        (year(2024), year(2023), (TitlesOfOtherPeriods, TitlesOfOtherPeriods), 11_240_000, 0),
        (three_years, year(2024), (TitlesOfOtherPeriods, TitlesOfOtherPeriods), 11_240_000, 0),
        (None, year(2024), (TitlePeriodNotKnown, TitlePeriodNotKnown), 11_240_000, 2),
        (None, None, (TitlePeriodNotKnown, TitlePeriodNotKnown), 11_240_000, 2),
    ] {
        let paid = pay(vec![claim(&rules, "title", 630, high), claim(&rules, "lower_title", 410, low)]);
        let found = (codes(&paid.lines[0]), codes(&paid.lines[1]));
        assert_eq!(found, (vec![expected.0], vec![expected.1]), "{high:?} {low:?}");
        assert_eq!((paid.total, paid.to_look_at), (total, to_look_at), "{high:?} {low:?}");
    }
}

#[test]
fn an_era_may_pay_every_title_of_a_period() {
    let mut rules = rules();
    rules.titles_same_period = figure(SamePeriodTitles::AllPaid, "khác");
    let paid =
        pay(vec![claim(&rules, "title", 630, year(2024)), claim(&rules, "lower_title", 410, year(2024))]);
    assert_eq!(codes(&paid.lines[1]), [PrizeCode::TitlesOfOnePeriod]);
    assert_eq!((paid.total, paid.to_look_at), (11_240_000, 0));
}

#[test]
fn of_three_titles_of_a_period_the_lower_two_give_way_to_the_highest() {
    let rules = rules();
    let paid = pay(vec![
        claim(&rules, "lower_title", 410, year(2024)),
        claim(&rules, "title", 630, year(2024)),
        claim(&rules, "lower_title", 410, year(2024)),
    ]);
    let told: Vec<_> = paid.lines.iter().map(|line| (line.is_paid, line.paid, line.rules.len())).collect();
    assert_eq!(told, [(false, 0, 1), (true, 10_530_000, 2), (false, 0, 1)]);
    assert_eq!((paid.lines[0].rules[0].with, paid.total), (1, 10_530_000));
    assert_eq!(paid.lines[0].sum.amount(), Some(710_000), "what it would be worth is still told");
}

#[test]
fn a_title_and_a_form_are_both_paid_and_forms_for_different_achievements_too() {
    use PrizeCode::*;
    let rules = rules();
    let form = |achievement| PrizeClaim { achievement, ..claim(&rules, "form", 610, None) };
    for (first, second, code, to_look_at) in [
        (claim(&rules, "title", 630, year(2024)), form("cứu người"), TitleAndForm, 0),
        (form("cứu người"), form("chống dịch"), FormsOfOtherAchievements, 0),
        (form("chống dịch"), form("chống dịch"), FormsOfOneAchievement, 2),
        (form(""), form(""), FormsOfOtherAchievements, 0),
    ] {
        let amounts: i64 = [&first, &second].iter().filter_map(|claim| claim.sum.amount()).sum();
        let paid = pay(vec![first, second]);
        assert_eq!((codes(&paid.lines[0]), codes(&paid.lines[1])), (vec![code], vec![code]));
        assert_eq!((paid.total, paid.to_look_at), (amounts, to_look_at), "{code:?}");
    }
    let mut strict = rules.clone();
    strict.title_and_form_paid = figure(false, "khác");
    let paid = pay(vec![claim(&strict, "title", 630, None), claim(&strict, "form", 610, None)]);
    assert_eq!((codes(&paid.lines[0]), paid.to_look_at), (vec![NotBothPaid], 2));
}

#[test]
fn lines_of_different_nominees_and_amounts_fixed_by_the_decision_stand_alone() {
    let rules = rules();
    let title = || claim(&rules, "title", 630, year(2024));
    let fixed = PrizeSum::Decision(FixedAmount { amount: 2_000_000, legal_basis: Some("QĐ 15".into()) });
    for (other, total) in [
        (PrizeClaim { nominee: Some(NomineeId(2)), ..title() }, 21_060_000),
        (PrizeClaim { nominee: None, ..title() }, 21_060_000),
        (PrizeClaim { sum: fixed.clone(), ..title() }, 12_530_000),
    ] {
        let paid = pay(vec![title(), other]);
        assert!(paid.lines.iter().all(|line| line.is_paid && line.rules.is_empty()));
        assert_eq!(paid.total, total);
    }
}

#[test]
fn totals_are_told_by_unit_and_by_fund_and_what_is_not_known_is_counted() {
    let rules = rules();
    let line = |unit, fund, sum: Option<PrizeSum>| {
        let claim =
            PrizeClaim { nominee: None, unit: UnitId(unit), fund, ..claim(&rules, "form", 610, None) };
        PrizeClaim { sum: sum.unwrap_or_else(|| claim.sum.clone()), ..claim }
    };
    let unknown = PrizeSum::Unknown(NoPrize::AwardNotInRegulations);
    let paid = pay(vec![
        line(2, Some(Fund::Province), None),
        line(1, Some(Fund::OwnUnit), None),
        line(2, None, None),
        line(3, Some(Fund::Province), Some(unknown)),
    ]);
    let total = |unit, lines, paid| UnitTotal { unit: UnitId(unit), lines, paid };
    assert_eq!(paid.units, [total(1, 1, 3_510_000), total(2, 2, 7_020_000), total(3, 0, 0)]);
    let fund = |fund, lines, paid| FundTotal { fund, lines, paid };
    assert_eq!(
        paid.funds,
        [
            fund(None, 1, 3_510_000),
            fund(Some(Fund::Province), 1, 3_510_000),
            fund(Some(Fund::OwnUnit), 1, 3_510_000)
        ]
    );
    assert_eq!((paid.total, paid.unknown, paid.certainty), (10_530_000, 1, Certainty::Unknown));
}

/// Lines of a few nominees, units, funds and periods.
fn any_claims() -> impl Strategy<Value = Vec<(i64, i64, u8, u8, u8)>> {
    prop::collection::vec((0..4i64, 0..4i64, 0..4u8, 0..3u8, 0..4u8), 0..24)
}

fn built<'a>(rules: &'a PrizeRules, lines: &[(i64, i64, u8, u8, u8)]) -> Vec<PrizeClaim<'a>> {
    lines
        .iter()
        .map(|&(nominee, unit, what, when, fund)| {
            let (id, rank) =
                [("title", 630), ("lower_title", 410), ("form", 610), ("letter", 120)][usize::from(what)];
            PrizeClaim {
                nominee: Some(NomineeId(nominee)),
                unit: UnitId(unit),
                fund: [None, Some(Fund::Province), Some(Fund::Ministry), Some(Fund::OwnUnit)]
                    [usize::from(fund)],
                ..claim(rules, id, rank, [None, year(2023), year(2024)][usize::from(when)])
            }
        })
        .collect()
}

proptest! {
    #[test]
    fn every_total_is_the_sum_of_its_lines(lines in any_claims()) {
        let rules = rules();
        let paid = pay(built(&rules, &lines));
        let sum: i64 = paid.lines.iter().map(|line| line.paid).sum();
        prop_assert_eq!(paid.total, sum);
        prop_assert_eq!(paid.units.iter().map(|unit| unit.paid).sum::<i64>(), sum);
        prop_assert_eq!(paid.funds.iter().map(|fund| fund.paid).sum::<i64>(), sum);
        let counted = |counts: Vec<u32>| counts.into_iter().sum::<u32>() as usize;
        let paid_lines = paid.lines.iter().filter(|line| line.is_paid).count();
        prop_assert_eq!(counted(paid.units.iter().map(|unit| unit.lines).collect()), paid_lines);
        prop_assert_eq!(counted(paid.funds.iter().map(|fund| fund.lines).collect()), paid_lines);
        prop_assert!(paid.lines.iter().all(|line| line.is_paid || line.paid == 0));
    }

    #[test]
    fn the_total_does_not_depend_on_the_order_of_the_lines(lines in any_claims()) {
        let rules = rules();
        let mut turned = lines.clone();
        turned.reverse();
        let (one, other) = (pay(built(&rules, &lines)), pay(built(&rules, &turned)));
        prop_assert_eq!((one.total, one.unknown, one.to_look_at), (other.total, other.unknown, other.to_look_at));
    }
}

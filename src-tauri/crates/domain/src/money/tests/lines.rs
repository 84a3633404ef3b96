//! One line: which coefficient, which base salary, and what is said where there is no sum.

use super::*;
use crate::award::{AuthorityLevel, Award, AwardKind, VoteBase, VoteMethod, VoteRule};
use crate::nominee::NomineeKind;

pub(super) fn figure<T: ts_rs::TS>(value: T, legal_basis: &str) -> Figure<T> {
    Figure { value, legal_basis: legal_basis.to_owned(), certainty: Certainty::Page }
}

/// An award with the recipients it may go to.
pub(super) fn award(id: &str, kind: AwardKind, rank: u32) -> Award {
    Award {
        id: id.to_owned(),
        name: id.to_owned(),
        short_name: id.to_owned(),
        kind,
        recipients: vec![NomineeKind::Person, NomineeKind::Collective, NomineeKind::Household],
        authority: AuthorityLevel::Province,
        rank,
        lower_awards: Vec::new(),
        synonyms: Vec::new(),
        rule: VoteRule {
            method: VoteMethod::None,
            threshold: None,
            base: VoteBase::TotalMembers,
            written_opinions: false,
            legal_basis: String::new(),
            certainty: Certainty::Unknown,
        },
    }
}

/// Rules like those of NĐ 152/2025 with a coefficient for `title`, `flag` (collectives alone) and `form`.
pub(super) fn rules() -> PrizeRules {
    let coefficient_of = |award_id: &str, recipient, text: &str| CoefficientRule {
        award_id: award_id.to_owned(),
        recipient,
        coefficient: figure(coefficient(text), "Điều 50"),
    };
    let multiplier = |recipient, text: &str, certainty| MultiplierRule {
        recipient,
        award_kind: AwardKind::CommendationForm,
        times: Figure { value: coefficient(text), legal_basis: "Điều 54".into(), certainty },
    };
    PrizeRules {
        rounding: figure(UP_TO_10000, "khoản 2 Điều 49"),
        coefficients: vec![
            coefficient_of("title", NomineeKind::Person, "4.5"),
            coefficient_of("lower_title", NomineeKind::Person, "0.3"),
            coefficient_of("flag", NomineeKind::Collective, "12"),
            coefficient_of("form", NomineeKind::Person, "1.5"),
            coefficient_of("small_form", NomineeKind::Person, "0.15"),
        ],
        multipliers: vec![
            multiplier(NomineeKind::Collective, "2", Certainty::Page),
            multiplier(NomineeKind::Household, "1.5", Certainty::Memory),
        ],
        without_coefficient: [("letter".to_owned(), figure((), "Không phải hình thức của Luật"))].into(),
        titles_same_period: figure(SamePeriodTitles::HighestOnly, "khoản 5 Điều 49"),
        titles_other_periods_paid: figure(true, "khoản 5 Điều 49"),
        title_and_form_paid: figure(true, "khoản 7 Điều 49"),
        forms_other_achievements_paid: figure(true, "khoản 6 Điều 49"),
        funds: vec![FundRule {
            authority: AuthorityLevel::Province,
            fund: figure(Fund::Province, "Điều 47"),
        }],
    }
}

pub(super) fn salaries() -> BaseSalaries {
    BaseSalaries::new(vec![
        salary("2019-07-01", Some("2023-06-30"), 1_490_000),
        salary("2023-07-01", Some("2024-06-30"), 1_800_000),
        salary("2024-07-01", Some("2026-06-30"), 2_340_000),
        salary("2026-07-01", None, 2_530_000),
    ])
    .unwrap()
}

fn sum(id: &str, kind: AwardKind, recipient: NomineeKind, on: &str) -> PrizeSum {
    prize_of(&rules(), &award(id, kind, 1), recipient, &salaries(), day(on), None)
}

use AwardKind::{CommendationForm as Form, EmulationTitle as Title};
use NomineeKind::{Collective, Household, Person};

/// domain.md A5, the rows that do not depend on the era.
#[test]
fn the_prize_is_the_coefficient_times_the_base_salary_of_the_day_rounded_up() {
    let days = ["2021-12-22", "2023-12-31", "2025-07-01", "2026-07-01"];
    for (id, kind, recipient, prizes) in [
        ("lower_title", Title, Person, [450_000, 540_000, 710_000, 760_000]),
        ("form", Form, Person, [2_240_000, 2_700_000, 3_510_000, 3_800_000]),
        ("form", Form, Collective, [4_470_000, 5_400_000, 7_020_000, 7_590_000]),
        ("form", Form, Household, [3_360_000, 4_050_000, 5_270_000, 5_700_000]),
        ("title", Title, Person, [6_710_000, 8_100_000, 10_530_000, 11_390_000]),
        ("flag", Title, Collective, [17_880_000, 21_600_000, 28_080_000, 30_360_000]),
        ("small_form", Form, Collective, [450_000, 540_000, 710_000, 760_000]),
    ] {
        for (on, prize) in days.into_iter().zip(prizes) {
            assert_eq!(sum(id, kind, recipient, on).amount(), Some(prize), "{id} {recipient:?} {on}");
        }
    }
}

#[test]
fn a_sum_explains_itself() {
    let PrizeSum::Coefficient(computed) = sum("form", Form, Household, "2026-07-01") else {
        panic!("no sum")
    };
    assert_eq!(computed.coefficient.value.to_string(), "1.5");
    assert_eq!(computed.multiplier.as_ref().map(|times| times.value.to_string()).as_deref(), Some("1.5"));
    assert_eq!((computed.base_salary.from_on, computed.base_salary.amount), (day("2026-07-01"), 2_530_000));
    assert_eq!(computed.before_rounding.to_string(), "5692500");
    assert_eq!((computed.rounding_by, computed.amount), (RoundingBy::Regulations, 5_700_000));
    assert_eq!(computed.certainty, Certainty::Memory, "the household's multiplier is from memory");
}

#[test]
fn where_there_is_no_sum_the_reason_is_said() {
    let no_coefficient = |legal_basis: Option<&str>, certainty| NoPrize::NoCoefficient {
        legal_basis: legal_basis.map(str::to_owned),
        certainty,
    };
    for (id, kind, recipient, on, reason) in [
        ("form", Form, Person, "2019-06-30", NoPrize::NoBaseSalary),
        ("flag", Title, Person, "2021-12-22", no_coefficient(None, Certainty::Unknown)),
        // No multiplier for titles: a household's title needs its own coefficient.
        ("title", Title, Household, "2021-12-22", no_coefficient(None, Certainty::Unknown)),
        (
            "letter",
            AwardKind::Informal,
            Person,
            "2021-12-22",
            no_coefficient(Some("Không phải hình thức của Luật"), Certainty::Page),
        ),
    ] {
        assert_eq!(sum(id, kind, recipient, on), PrizeSum::Unknown(reason), "{id} {recipient:?}");
    }
    let only_people = Award { recipients: vec![Person], ..award("form", Form, 1) };
    let refused = prize_of(&rules(), &only_people, Collective, &salaries(), day("2021-12-22"), None);
    assert_eq!(refused, PrizeSum::Unknown(NoPrize::NotForThisKind));
}

#[test]
fn the_offices_own_rounding_wins_and_is_told() {
    for (choice, by, amount) in [
        (MoneyRounding::UpTo10000, RoundingBy::Regulations, 710_000),
        (MoneyRounding::Nearest1000, RoundingBy::Office, 702_000),
        (MoneyRounding::Exact, RoundingBy::Office, 702_000),
    ] {
        let award = award("lower_title", Title, 1);
        let sum = prize_of(&rules(), &award, Person, &salaries(), day("2025-07-01"), Some(choice.into()));
        let PrizeSum::Coefficient(computed) = sum else { panic!("{choice:?}: no sum") };
        assert_eq!((computed.rounding_by, computed.amount), (by, amount), "{choice:?}");
    }
}

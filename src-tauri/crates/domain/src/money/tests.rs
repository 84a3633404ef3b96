mod lines;
mod paying;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::award::Certainty;
use crate::profile::MoneyRounding;

const UP_TO_10000: Rounding = Rounding { mode: RoundingMode::Up, unit: 10_000 };

fn coefficient(text: &str) -> Coefficient {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_coefficient_is_read_with_point_or_comma_and_written_with_a_point() {
    for (text, thousandths, written) in [
        ("1", 1_000, "1"),
        ("1.0", 1_000, "1"),
        ("1,5", 1_500, "1.5"),
        ("0,15", 150, "0.15"),
        ("0.3", 300, "0.3"),
        ("12.5", 12_500, "12.5"),
        ("270", 270_000, "270"),
        ("0.001", 1, "0.001"),
        ("999.999", 999_999, "999.999"),
    ] {
        let read = coefficient(text);
        assert_eq!((read.thousandths(), read.to_string().as_str()), (thousandths, written), "{text}");
    }
    for text in ["", "0", "0.000", "-1", "+1", "1.", ".5", "1.2345", "1000", "1e3", "1 000", "1,5,0", "một"]
    {
        assert_eq!(text.parse::<Coefficient>(), Err(NotACoefficient), "{text}");
    }
}

#[test]
fn multipliers_work_on_the_coefficient_before_rounding() {
    for (base, once, times, exact, paid) in [
        // Giấy khen of a commune to a collective in 2019 to 2023: not twice 230.000.
        (1_490_000, "0.15", "2", "447000", 450_000),
        (1_490_000, "0.15", "1", "223500", 230_000),
        (1_490_000, "0.15", "1.5", "335250", 340_000),
        // Bằng khen to a collective in 2026: not twice 3.800.000.
        (2_530_000, "1.5", "2", "7590000", 7_590_000),
        (2_530_000, "1.5", "1", "3795000", 3_800_000),
        (2_530_000, "1.5", "1.5", "5692500", 5_700_000),
        (1_390_000, "0.125", "0.001", "173.75", 10_000),
    ] {
        let product = ExactAmount::product(base, coefficient(once), coefficient(times));
        assert_eq!(product.to_string(), exact, "{base} × {once} × {times}");
        assert_eq!(UP_TO_10000.apply(product), Some(paid), "{base} × {once} × {times}");
    }
}

#[test]
fn exact_amounts_are_written_and_read_back() {
    for text in ["0", "447000", "335250.5", "0.000001", "-12.5"] {
        let amount = ExactAmount::try_from(text.to_owned()).unwrap();
        assert_eq!(amount.to_string(), text);
    }
    for text in ["", "-", ".5", "1.0000001", "1,5", "9999999999999999999"] {
        assert!(ExactAmount::try_from(text.to_owned()).is_err(), "{text}");
    }
}

#[test]
fn an_amount_is_rounded_as_the_rule_says() {
    let rounding = |mode, unit| Rounding { mode, unit };
    for (amount, up, nearest, down) in [
        ("0", 0, 0, 0),
        ("0.000001", 10_000, 0, 0),
        ("447000", 450_000, 450_000, 440_000),
        ("445000", 450_000, 450_000, 440_000),
        ("444999.999999", 450_000, 440_000, 440_000),
        ("450000", 450_000, 450_000, 450_000),
        ("450000.5", 460_000, 450_000, 450_000),
        ("-1", 0, 0, -10_000),
    ] {
        let exact = ExactAmount::try_from(amount.to_owned()).unwrap();
        let rounded = [RoundingMode::Up, RoundingMode::Nearest, RoundingMode::Down]
            .map(|mode| rounding(mode, 10_000).apply(exact));
        assert_eq!(rounded, [Some(up), Some(nearest), Some(down)], "{amount}");
    }
    assert_eq!(rounding(RoundingMode::Up, 0).apply(ExactAmount::whole(1)), None, "a unit of nothing");
    assert_eq!(rounding(RoundingMode::Up, 10_000).apply(ExactAmount::whole(i64::MAX)), None, "too large");
    for (unit, sound) in [(0, false), (1, true), (1_000_000, true), (1_000_001, false)] {
        assert_eq!(rounding(RoundingMode::Up, unit).is_sound(), sound, "{unit}");
    }
}

#[test]
fn the_offices_choices_of_rounding_are_rules_of_rounding() {
    for (choice, amount, paid) in [
        (MoneyRounding::UpTo10000, "447499", 450_000),
        (MoneyRounding::Nearest1000, "447499", 447_000),
        (MoneyRounding::Nearest1000, "447500", 448_000),
        (MoneyRounding::Exact, "447499", 447_499),
        (MoneyRounding::Exact, "447499.25", 447_500),
    ] {
        let exact = ExactAmount::try_from(amount.to_owned()).unwrap();
        assert_eq!(Rounding::from(choice).apply(exact), Some(paid), "{choice:?} {amount}");
    }
}

pub(super) fn salary(from: &str, to: Option<&str>, amount: i64) -> BaseSalary {
    BaseSalary {
        from_on: day(from),
        to_on: to.map(day),
        amount,
        legal_basis: format!("NĐ {amount}"),
        certainty: Certainty::Page,
    }
}

#[test]
fn base_salaries_follow_each_other_without_gap_or_overlap() {
    use SalaryProblem::*;
    for (second, problem) in [
        (salary("2019-07-01", None, 1_490_000), None),
        (salary("2019-06-30", None, 1_490_000), Some(Overlap(day("2019-06-30")))),
        (salary("2019-07-02", None, 1_490_000), Some(Gap(day("2019-07-02")))),
        (salary("2019-07-01", Some("2019-06-30"), 1_490_000), Some(EndsBeforeItBegins(day("2019-07-01")))),
        (salary("2019-07-01", None, 1_490), Some(NoAmount(day("2019-07-01")))),
    ] {
        let first = salary("2018-07-01", Some("2019-06-30"), 1_390_000);
        assert_eq!(BaseSalaries::new(vec![first, second]).err(), problem);
    }
    let open = salary("2018-07-01", None, 1_390_000);
    let after = salary("2019-07-01", None, 1_490_000);
    assert_eq!(BaseSalaries::new(vec![open, after]).err(), Some(Overlap(day("2019-07-01"))));
}

#[test]
fn the_base_salary_is_that_of_the_day() {
    let salaries = BaseSalaries::new(vec![
        salary("2018-07-01", Some("2019-06-30"), 1_390_000),
        salary("2019-07-01", Some("2023-06-30"), 1_490_000),
    ])
    .unwrap();
    for (on, amount) in [
        ("2018-06-30", None),
        ("2018-07-01", Some(1_390_000)),
        ("2019-06-30", Some(1_390_000)),
        ("2019-07-01", Some(1_490_000)),
        ("2023-06-30", Some(1_490_000)),
        ("2023-07-01", None),
    ] {
        assert_eq!(salaries.on(day(on)).map(|period| period.amount), amount, "{on}");
    }
}

#[test]
fn a_sum_is_as_sure_as_its_least_sure_figure() {
    use Certainty::*;
    for (figures, least) in [
        (vec![], Confirmed),
        (vec![Page, Confirmed], Page),
        (vec![Mixed, Memory, Page], Memory),
        (vec![Memory, Unknown], Unknown),
    ] {
        assert_eq!(least_certain(figures.clone()), least, "{figures:?}");
    }
}

proptest! {
    #[test]
    fn rounding_up_never_pays_less_and_less_than_a_unit_more(
        base in 100_000i64..100_000_000, once in 1u32..999_999, times in 1u32..10_000, unit in 1u32..=1_000_000,
    ) {
        let part = |thousandths| Coefficient::from_thousandths(thousandths).unwrap();
        let exact = ExactAmount::product(base, part(once), part(times));
        let rounded = |mode| Rounding { mode, unit }.apply(exact).unwrap();
        let above = |amount: i64| ExactAmount::whole(amount).millionths() - exact.millionths();
        let step = i128::from(unit) * 1_000_000;
        let [up, nearest, down] = [RoundingMode::Up, RoundingMode::Nearest, RoundingMode::Down].map(rounded);
        prop_assert!((0..step).contains(&above(up)), "{} {}", exact, up);
        prop_assert!((0..step).contains(&-above(down)), "{} {}", exact, down);
        prop_assert!(above(nearest).abs() * 2 <= step, "{} {}", exact, nearest);
        prop_assert!([up, nearest, down].iter().all(|amount| amount % i64::from(unit) == 0));
    }

    #[test]
    fn a_coefficient_is_read_as_it_is_written(thousandths in 1u32..1_000_000) {
        let coefficient = Coefficient::from_thousandths(thousandths).unwrap();
        prop_assert_eq!(coefficient.to_string().parse(), Ok(coefficient));
    }
}

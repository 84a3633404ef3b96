//! What the shipped files hold, and how a file with a slip is refused.

mod dossier;
mod holidays;
mod lines;
mod prizes;
mod sequence;

use domain::award::{AuthorityLevel, Certainty};
use domain::nominee::NomineeKind;

use super::*;

/// The text of a shipped file with one passage replaced.
fn with(file: &str, passage: &str, replacement: &str) -> String {
    let shipped = FILES.iter().chain([&BASE_SALARY, &HOLIDAYS]).find(|(name, _)| *name == file);
    let text = shipped.map(|(_, text)| *text).unwrap_or_default();
    assert!(text.contains(passage), "{file} does not hold {passage}");
    text.replacen(passage, replacement, 1)
}

#[test]
fn a_pack_with_a_slip_is_refused_and_the_place_is_named() {
    let fighter = "cstd_co_so = { value = \"1\",";
    let flag = "co_thi_dua_tinh = { value = \"8\",";
    let public_comment = "id = \"public_comment\"";
    for (passage, replacement, told) in [
        (fighter, "cstd_co_so = { value = \"0\",", "a coefficient is a decimal number above 0"),
        (fighter, "cstd_co_so = { value = 1.0,", "expected a string"),
        (
            fighter,
            "cstd_xa = { value = \"1\",",
            "money.coefficients.person.cstd_xa: no award cstd_xa in this pack",
        ),
        (
            fighter,
            "tap_the_ldxs = { value = \"1\",",
            "money.coefficients.person.tap_the_ldxs: Person cannot receive the award",
        ),
        (flag, "# co_thi_dua_tinh = { value = \"8\",", "no coefficient of co_thi_dua_tinh for Collective"),
        (
            "[money.without_coefficient]",
            "[money.without_coefficient]\nbang_khen_ttg = { legal_basis = \"x\", certainty = \"page\" }",
            "money.without_coefficient.bang_khen_ttg: the award has a coefficient",
        ),
        (
            "[money.without_coefficient]",
            "[money.without_coefficient]\nla = { legal_basis = \"x\", certainty = \"page\" }",
            "money.without_coefficient.la: no award la in this pack",
        ),
        ("unit = 10000 }", "unit = 0 }", "money.rounding.value.unit: unit is 0, not 1 to 1000000"),
        ("mode = \"up\", unit", "mode = \"upwards\", unit", "upwards"),
        (
            "commendation_form = { value = \"2\",",
            "commendation_form = { value = \"11\",",
            "11 is more than 10",
        ),
        (
            "[money.multipliers.collective]",
            "[money.multipliers.person]",
            "money.multipliers.person: a person's coefficient is not multiplied",
        ),
        ("[money.funds]\nstate", "[money.funds]\ndistrict", "nobody pays what State decides"),
        (fighter, "cstd_co_so = { value = \"1\", rate = 2,", "unknown field `rate`"),
        (
            "khoản 2 Điều 49\", certainty = \"page\"",
            "khoản 2 Điều 49\", certainty = \"confirmed\"",
            "money.rounding.certainty: only the office confirms",
        ),
        ("\"NĐ 152/2025/NĐ-CP, khoản 2 Điều 49\"", "\" \"", "money.rounding.legal_basis: no legal basis"),
        (public_comment, "id = \"recovery\"", "recovery stands twice"),
        (
            "kind = \"working_days_before\", days = 10",
            "kind = \"working_days_before\", days = 0",
            "deadline.public_comment.term: the deadline cannot be kept",
        ),
        (
            "month = 6, day = 30",
            "month = 6, day = 31",
            "deadline.flag_to_ministry.term: the deadline cannot be kept",
        ),
        (
            "awards = [\"co_thi_dua_chinh_phu\"]",
            "awards = [\"co_thi_dua\"]",
            "deadline.flag_to_ministry.awards: no award co_thi_dua in this pack",
        ),
    ] {
        let text = with("2025.toml", passage, replacement);
        let Err((file, detail)) = read_files(&[("2025.toml", &text)]) else {
            panic!("{replacement} was taken")
        };
        assert_eq!(file, "2025.toml");
        assert!(detail.contains(told), "{replacement}: {detail}");
    }
}

#[test]
fn a_list_of_base_salaries_with_a_slip_is_refused() {
    for (passage, replacement, told) in [
        ("to = \"2018-06-30\"", "to = \"2018-07-15\"", "begins before the previous one has ended"),
        ("to = \"2018-06-30\"", "to = \"2018-06-15\"", "days before 2018-07-01 have no base salary"),
        ("to = \"2018-06-30\"", "", "the period from 2018-07-01 begins before the previous one has ended"),
        ("amount = 1390000", "amount = 1390", "no monthly amount"),
        ("amount = 1390000", "amount = 1390000.0", "expected i64"),
        ("NĐ 72/2018/NĐ-CP", "", "base salary from 2018-07-01: no legal basis"),
        ("schema_version = 1", "schema_version = 2", "schema_version 2 is not known"),
    ] {
        let detail = base_salary::read(&with("base_salary.toml", passage, replacement)).unwrap_err();
        assert!(detail.contains(told), "{replacement}: {detail}");
    }
}

#[test]
fn no_figure_of_money_is_shipped_as_confirmed_and_older_eras_are_less_sure() {
    let regulations = Regulations::shipped().unwrap();
    for (pack, sure) in [("e2017", 12), ("e2024", 10), ("e2025", 17), ("e2026", 0)] {
        let rules = &regulations.pack(pack).unwrap().prizes;
        let of_page =
            rules.coefficients.iter().filter(|rule| rule.coefficient.certainty == Certainty::Page).count();
        assert_eq!(of_page, sure, "{pack}");
    }
}

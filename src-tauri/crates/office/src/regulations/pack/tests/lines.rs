//! A broken file is told by line, place and code, every slip of its values at once.

use domain::pack::{PackFault, PackProblem};
use serde_json::{Value, json};

use super::super::file::read_pack;
use super::*;

/// The line of the shipped file that holds the passage.
fn line_of(file: &str, passage: &str) -> u32 {
    let (_, text) = FILES.iter().find(|(name, _)| *name == file).unwrap();
    let at = text.lines().position(|line| line.contains(passage)).unwrap();
    u32::try_from(at).unwrap() + 1
}

fn problems(text: &str) -> Vec<PackProblem> {
    read_pack(text).err().unwrap_or_default()
}

fn code(problem: &PackProblem) -> Value {
    serde_json::to_value(&problem.fault).unwrap()["code"].clone()
}

#[test]
fn a_slip_is_told_with_its_line_place_and_code() {
    let file = "2025.toml";
    let fighter = "cstd_co_so = { value = \"1\",";
    let flag = "# [L01]; of the leaders of clusters";
    for (passage, replacement, anchor, below, path, expected) in [
        (
            "valid_to = \"2026-09-30\"",
            "valid_till = \"2026-09-30\"",
            "valid_to = \"2026",
            0,
            "",
            "unknown_key",
        ),
        ("version = 1  #", "version = \"1\"  #", "version = 1  #", 0, "version", "wrong_type"),
        ("version = 1  #", "version = 0  #", "version = 1  #", 0, "version", "out_of_range"),
        (
            "schema_version = 1",
            "schema_version = 9",
            "schema_version = 1",
            0,
            "schema_version",
            "schema_not_known",
        ),
        (
            "valid_to = \"2026-09-30\"",
            "valid_to = \"2026-09-31\"",
            "valid_to = \"2026",
            0,
            "valid_to",
            "no_such_value",
        ),
        (
            "valid_to = \"2026-09-30\"",
            "valid_to = \"2024-09-30\"",
            "valid_to = \"2026",
            0,
            "valid_to",
            "ends_before_it_begins",
        ),
        (
            "id = \"cstd_tinh\"",
            "id = \"Cstd tinh\"",
            "id = \"cstd_tinh\"",
            0,
            "award.Cstd tinh.id",
            "not_an_id",
        ),
        (
            fighter,
            "cstd_xa = { value = \"1\",",
            fighter,
            0,
            "money.coefficients.person.cstd_xa",
            "unknown_award",
        ),
        (
            fighter,
            "cstd_co_so = { value = 1.5,",
            fighter,
            0,
            "money.coefficients.person.cstd_co_so.value",
            "wrong_type",
        ),
        (
            fighter,
            "cstd_co_so = { valve = \"1\",",
            fighter,
            0,
            "money.coefficients.person.cstd_co_so",
            "unknown_key",
        ),
        ("max_pct = 20", "max_pct = 120", flag, 2, "award.co_thi_dua_chinh_phu.quota.1.max_pct", "no_share"),
        (
            "award = \"co_thi_dua_tinh\" }\nmax_pct",
            "award = \"co_tinh\" }\nmax_pct",
            flag,
            1,
            "award.co_thi_dua_chinh_phu.quota.1.of",
            "unknown_award",
        ),
        (
            "base = \"holders_of\"",
            "base = \"holder_of\"",
            flag,
            1,
            "award.co_thi_dua_chinh_phu.quota.1.of.base",
            "unknown_value",
        ),
        ("id = \"public_comment\"", "id = \"recovery\"", "id = \"recovery\"", 0, "", "stands_twice"),
    ] {
        let text = with(file, passage, replacement);
        let found = problems(&text);
        let problem = found
            .iter()
            .find(|problem| code(problem) == json!(expected))
            .unwrap_or_else(|| panic!("{replacement}: {found:?}"));
        // The place of a second one of the same name depends on which is the second.
        if expected != "stands_twice" {
            assert_eq!(problem.line, Some(line_of(file, anchor) + below), "{replacement}: {problem:?}");
            if !path.is_empty() {
                assert_eq!(problem.path, path, "{replacement}");
            }
        } else {
            assert!(problem.line.is_some(), "{problem:?}");
        }
    }
}

#[test]
fn what_is_no_toml_is_told_with_its_line() {
    for (text, line) in [("id = ", 1), ("id = \"e\"\ntitle = \"dở dang", 2), ("id = \"e\"\n\n[award\n", 3)]
    {
        let found = problems(text);
        assert!(
            found.iter().any(|problem| problem.line == Some(line) && code(problem) == json!("not_toml")),
            "{text}: {found:?}"
        );
    }
    let empty = problems("");
    assert!(
        matches!(empty.as_slice(), [PackProblem { fault: PackFault::MissingKey { .. }, .. }]),
        "{empty:?}"
    );
}

#[test]
fn every_slip_of_the_values_is_told_at_once_in_the_order_of_the_file() {
    let mut text = with("2025.toml", "id = \"cstd_tinh\"", "id = \"cstd_co_so\"");
    for (passage, replacement) in [("max_pct = 20", "max_pct = 0"), ("id = \"recovery\"", "id = \"\"")] {
        assert!(text.contains(passage), "{passage}");
        text = text.replacen(passage, replacement, 1);
    }
    let found = problems(&text);
    let codes: Vec<Value> = found.iter().map(code).collect();
    for expected in ["stands_twice", "no_share", "not_an_id"] {
        assert!(codes.contains(&json!(expected)), "{expected}: {codes:?}");
    }
    assert!(found.is_sorted_by_key(|problem| problem.line), "{found:?}");
}

#[test]
fn every_shipped_pack_has_figures_with_names_of_their_own() {
    for pack in Regulations::shipped().unwrap().packs() {
        let mut keys: Vec<String> = pack.figures().into_iter().map(|figure| figure.key).collect();
        let all = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), all, "{}", pack.id);
        assert!(all > 50, "{} names only {all} figures", pack.id);
    }
}

#[test]
fn a_confirmed_figure_is_as_sure_as_a_page_and_only_while_it_says_the_same() {
    let mut pack = Regulations::shipped().unwrap().pack("e2026").unwrap().clone();
    let before = pack.unverified();
    let figure = pack.figures().into_iter().find(|figure| !figure.certainty.is_verified()).unwrap();
    pack.confirm(|key, value| key == figure.key && *value == json!("something else"));
    assert_eq!(pack.unverified(), before);
    pack.confirm(|key, value| key == figure.key && *value == figure.value);
    assert_eq!(pack.unverified(), before - 1);
    let now = pack.figures().into_iter().find(|other| other.key == figure.key).unwrap();
    assert_eq!(now.certainty, domain::award::Certainty::Confirmed);
    assert_eq!(now.value, figure.value);
}

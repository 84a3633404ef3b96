mod eras;
mod packs;

use domain::award::{Certainty, VoteMethod};
use serde_json::{Value, json};

use super::{Regulations, spelling::award_key};
use crate::Office;
use crate::testing::{answer, caller, check_laws, refusal};

fn regulations() -> &'static Regulations {
    Regulations::shipped().unwrap()
}

#[test]
fn every_day_stands_under_one_pack() {
    for (day, pack) in [
        ("1990-01-01", "e2017"),
        ("2017-10-01", "e2017"),
        ("2021-12-22", "e2017"),
        ("2023-12-31", "e2017"),
        ("2024-01-01", "e2024"),
        ("2025-06-30", "e2024"),
        ("2025-07-01", "e2025"),
        ("2026-09-30", "e2025"),
        ("2026-10-01", "e2026"),
        ("2040-01-01", "e2026"),
    ] {
        assert_eq!(regulations().pack_on(day.parse().unwrap()).unwrap().id, pack, "{day}");
    }
}

#[test]
fn an_award_is_known_under_the_spellings_of_lists() {
    let pack = regulations().pack("e2017").unwrap();
    for (typed, award) in [
        ("Bằng khen của Chủ tịch UBND tỉnh", Some("bang_khen_tinh")),
        ("BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", Some("bang_khen_tinh")),
        ("Tặng Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng.", Some("bang_khen_tinh")),
        ("Bằng khen", Some("bang_khen_tinh")),
        ("BK UBND tỉnh", Some("bang_khen_tinh")),
        ("bang khen chu tich ubnd tinh", Some("bang_khen_tinh")),
        ("CSTĐ cấp tỉnh", Some("cstd_tinh")),
        ("Chiến sỹ thi đua cấp tỉnh", Some("cstd_tinh")),
        ("Danh hiệu “Chiến sĩ thi đua cấp tỉnh”", Some("cstd_tinh")),
        ("TTLĐXS", Some("tap_the_ldxs")),
        ("Tập thể Lao động xuất sắc", Some("tap_the_ldxs")),
        ("Cờ thi đua của UBND tỉnh", Some("co_thi_dua_tinh")),
        ("Bằng khen của Thủ tướng Chính phủ", Some("bang_khen_ttg")),
        ("Huân chương Sao vàng", None),
        ("Bằng", None),
        ("của", None),
        ("", None),
    ] {
        assert_eq!(pack.award_named(typed).map(|award| award.id.as_str()), award, "{typed}");
    }
}

#[test]
fn every_name_in_every_pack_leads_to_its_own_award() {
    for pack in regulations().packs() {
        for award in &pack.awards {
            assert_eq!(
                pack.award_named(&award.name).map(|found| &found.id),
                Some(&award.id),
                "{} {}",
                pack.id,
                award.name
            );
            for spelling in &award.synonyms {
                let found = pack.award_named(spelling).map(|found| found.id.as_str());
                assert_eq!(
                    found,
                    Some(award.id.as_str()),
                    "{} {spelling} ({})",
                    pack.id,
                    award_key(spelling)
                );
            }
        }
    }
}

#[test]
fn a_figure_nobody_read_is_never_shown_as_sure() {
    for pack in regulations().packs() {
        for award in pack.awards.iter().filter(|award| award.rule.method != VoteMethod::None) {
            assert!(
                award.rule.threshold.is_some() || award.rule.certainty == Certainty::Unknown,
                "{} {}",
                pack.id,
                award.id
            );
            assert_ne!(award.rule.certainty, Certainty::Confirmed, "only the office confirms");
        }
    }
}

fn confirmation() -> Value {
    json!({
        "pack": "e2017", "awardId": "bang_khen_tinh", "method": "open_vote",
        "threshold": { "numerator": 70, "denominator": 100, "strict": false },
        "base": "total_members", "writtenOpinions": true, "legalBasis": "Quy chế, Điều 9",
    })
}

fn entry(office: &mut Office, on: &str, award: &str) -> Value {
    let catalogue = answer(office, "list_awards", json!({ "on": on }));
    catalogue["awards"]
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["award"]["id"] == award)
        .unwrap()
        .clone()
}

#[test]
fn the_newest_confirmation_is_the_rule_in_force() {
    let mut office = Office::in_memory().unwrap();
    assert_eq!(entry(&mut office, "2021-12-22", "bang_khen_tinh")["award"]["rule"]["certainty"], "unknown");
    answer(&mut office, "confirm_award_rule", confirmation());
    let mut second = confirmation();
    second["threshold"]["numerator"] = json!(75);
    answer(&mut office, "confirm_award_rule", second);

    let now = entry(&mut office, "2021-12-22", "bang_khen_tinh");
    assert_eq!(now["award"]["rule"]["threshold"]["numerator"], 75);
    assert_eq!(now["award"]["rule"]["certainty"], "confirmed");
    assert_eq!(now["packRule"]["threshold"], Value::Null);
    assert_eq!(now["confirmedBy"], "Kim Thị Thử");
    assert_eq!(now["confirmedAt"], "2022-01-12T08:00:00");
    let other_era = entry(&mut office, "2024-02-01", "bang_khen_tinh");
    assert_eq!(other_era["confirmedBy"], Value::Null, "a confirmation holds for one era");
    check_laws(&office);
}

#[test]
fn a_rule_that_cannot_decide_is_refused() {
    let mut office = Office::in_memory().unwrap();
    for (field, value, expected) in [
        ("pack", json!("e1990"), json!({ "code": "fieldInvalid", "field": "pack", "found": "e1990" })),
        ("awardId", json!("x"), json!({ "code": "unknownAward", "awardId": "x" })),
        ("legalBasis", json!(" \u{a0} "), json!({ "code": "fieldBlank", "field": "legalBasis" })),
        ("threshold", Value::Null, json!({ "code": "fieldBlank", "field": "threshold" })),
        (
            "threshold",
            json!({ "numerator": 3, "denominator": 2, "strict": false }),
            json!({ "code": "fieldInvalid", "field": "threshold", "found": "3/2" }),
        ),
        (
            "threshold",
            json!({ "numerator": 1, "denominator": 0, "strict": false }),
            json!({ "code": "fieldInvalid", "field": "threshold", "found": "1/0" }),
        ),
    ] {
        let mut request = confirmation();
        request[field] = value;
        let before = office.store().logical_dump().unwrap();
        assert_eq!(refusal(&mut office, "confirm_award_rule", request), expected);
        assert_eq!(office.store().logical_dump().unwrap(), before);
    }
    assert!(office.call("list_awards", &json!({ "today": true }), &caller()).is_err());
}

#[test]
fn a_former_national_figure_is_no_rule_where_the_province_decides() {
    for (pack, award) in [
        ("e2025", "cstd_tinh"),
        ("e2025", "co_thi_dua_tinh"),
        ("e2026", "cstd_tinh"),
        ("e2026", "cstd_co_so"),
    ] {
        let rule = &regulations().pack(pack).unwrap().award(award).unwrap().rule;
        assert_eq!((rule.threshold, rule.certainty), (None, Certainty::Unknown), "{pack} {award}");
        assert!(
            rule.legal_basis.contains("chỉ để tham khảo"),
            "{pack} {award}: the figure stays in the words"
        );
    }
}

use serde_json::{Value, json};

use crate::testing::{
    add_movement, add_unit, answer, check_laws, now, office_with_profile, profile, refusal,
};
use crate::{Caller, Office};

#[test]
fn an_office_is_created_once_and_corrected_later() {
    let mut office = Office::in_memory().unwrap();
    assert_eq!(answer(&mut office, "read_office", json!({})), Value::Null);
    assert_eq!(
        refusal(&mut office, "update_office", json!({ "profile": profile() })),
        json!({ "code": "noOfficeYet" })
    );
    answer(&mut office, "create_office", json!({ "profile": profile() }));
    assert_eq!(
        refusal(&mut office, "create_office", json!({ "profile": profile() })),
        json!({ "code": "officeExists" })
    );
    let mut other = profile();
    other["place"] = json!("  Nơi   khác ");
    answer(&mut office, "update_office", json!({ "profile": other }));
    assert_eq!(answer(&mut office, "read_office", json!({}))["place"], "Nơi khác");
    check_laws(&office);
}

#[test]
fn blank_parts_of_the_letterhead_are_refused_but_the_superior_may_be_absent() {
    let mut office = Office::in_memory().unwrap();
    for field in ["name", "issuingAgency", "place", "standingAgency", "secretary"] {
        let mut blank = profile();
        blank[field] = json!(" \u{200b}");
        let refused = refusal(&mut office, "create_office", json!({ "profile": blank }));
        assert_eq!(refused, json!({ "code": "fieldBlank", "field": field }));
    }
    let mut signer = profile();
    signer["signers"][0]["post"] = json!("");
    let refused = refusal(&mut office, "create_office", json!({ "profile": signer }));
    assert_eq!(refused, json!({ "code": "fieldBlank", "field": "signers.0.post" }));
    let mut alone = profile();
    alone["governingAgency"] = json!("");
    answer(&mut office, "create_office", json!({ "profile": alone }));
}

#[test]
fn the_first_journal_line_names_the_secretary_of_the_new_office() {
    let mut office = Office::in_memory().unwrap();
    let nobody = Caller { now: now(), actor: None };
    office.call("create_office", &json!({ "profile": profile() }), &nobody).unwrap();
    let journal = answer(&mut office, "list_journal", json!({ "verb": null, "query": null, "page": {} }));
    assert_eq!(journal["rows"][0]["actor"], "Kim Thị Thử");
    check_laws(&office);
}

#[test]
fn the_secretary_acts_where_the_caller_names_nobody() {
    let mut office = office_with_profile();
    let nobody = Caller { now: now(), actor: None };
    office.call("update_office", &json!({ "profile": profile() }), &nobody).unwrap();
    let journal =
        answer(&mut office, "list_journal", json!({ "verb": "update_office", "query": null, "page": {} }));
    assert_eq!(journal["rows"][0]["actor"], "Kim Thị Thử");
}

#[test]
fn the_dashboard_of_a_new_file_is_empty() {
    let mut office = Office::in_memory().unwrap();
    let board = answer(&mut office, "read_dashboard", json!({}));
    assert_eq!(
        board,
        json!({
            "stages": [], "openDrafts": [], "sessions": [], "movements": [], "unconfirmedAwards": [],
            "units": 0, "unitsWithoutSubmission": 0,
        })
    );
}

#[test]
fn only_movements_with_a_phase_open_today_are_shown() {
    let mut office = office_with_profile();
    add_unit(&mut office, "Sở Y tế", "department", None);
    let closed = add_movement(&mut office, "Thi đua đã xong");
    let open = json!([{ "no": 1, "fromOn": "2021-09", "fromCondition": null, "toOn": null, "endCondition": "khi hết dịch" }]);
    let mut fields = answer(&mut office, "read_movement", json!({ "movement": closed }))["fields"].clone();
    fields["title"] = json!("Thi đua đang mở");
    fields["phases"] = open;
    let open = answer(&mut office, "add_movement", json!({ "fields": fields }))["movement"].clone();
    let board = answer(&mut office, "read_dashboard", json!({}));
    let shown: Vec<&Value> =
        board["movements"].as_array().unwrap().iter().map(|movement| &movement["id"]).collect();
    assert_eq!(shown, [&open]);
    assert_eq!((&board["units"], &board["unitsWithoutSubmission"]), (&json!(1), &json!(1)));
    check_laws(&office);
}

#[test]
fn search_finds_with_and_without_marks_and_puts_the_typed_marks_first() {
    let mut office = office_with_profile();
    for name in ["UBND xã Hoa Tư", "UBND xã Hòa Tú", "Sở Tư pháp"] {
        add_unit(&mut office, name, "commune", None);
    }
    let movement = add_movement(&mut office, "Chung sức, đồng lòng chiến thắng đại dịch");
    for (query, expected) in [
        ("hoa tu", &["UBND xã Hoa Tư", "UBND xã Hòa Tú"][..]),
        ("hòa tú", &["UBND xã Hòa Tú", "UBND xã Hoa Tư"]),
        ("hoà TÚ", &["UBND xã Hòa Tú", "UBND xã Hoa Tư"]),
        ("chung suc dai dich", &["Chung sức, đồng lòng chiến thắng đại dịch"]),
        ("137/KH", &["Chung sức, đồng lòng chiến thắng đại dịch"]),
        ("không có gì", &[]),
        (" - ", &[]),
        ("", &[]),
    ] {
        let found = answer(&mut office, "find_anything", json!({ "query": query }));
        let titles: Vec<&str> =
            found["hits"].as_array().unwrap().iter().map(|hit| hit["title"].as_str().unwrap()).collect();
        assert_eq!(titles, expected, "{query}");
    }
    let found = answer(&mut office, "find_anything", json!({ "query": "dai dich" }));
    let expected = json!({
        "kind": "movement", "id": movement, "title": "Chung sức, đồng lòng chiến thắng đại dịch",
        "detail": "137/KH-UBND · UBND tỉnh · 09/9/2021",
    });
    assert_eq!(found["hits"], json!([expected]));
}

//! Past awards, initiatives and namesakes through the contract: checks, refusals, journal, exports.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::Office;
use crate::testing::{add_movement, add_unit, answer, check_laws, office_with_profile, refusal};

/// An office with two namesakes of two units and a collective, each nominated once.
struct Case {
    office: Office,
    health: i64,
    lan: i64,
    other_lan: i64,
    ward: i64,
}

fn case() -> Case {
    let mut office = office_with_profile();
    let health = add_unit(&mut office, "Sở Y tế", "department", None);
    let finance = add_unit(&mut office, "Sở Tài chính", "department", None);
    let movement = add_movement(&mut office, "Chung sức chống dịch");
    let head = json!({
        "movement": movement, "phaseNo": 1, "unit": health, "docNumber": null, "docOn": null,
        "receivedOn": "2021-12-20", "note": null,
    });
    let submission = answer(&mut office, "add_submission", json!({ "fields": head }))["submission"].clone();
    let mut nominate = |kind: &str, name: &str, born: Option<&str>, unit: i64| {
        let nominee = json!({
            "kind": kind, "name": name, "born": born, "sex": null, "position": null, "unit": unit, "recipientClass": null,
        });
        let ask = json!({
            "awardId": "bang_khen_tinh", "commendationType": "thematic", "periodFrom": null, "periodTo": null,
            "achievement": "Chống dịch", "initiatives": null, "awardHistory": null, "note": null,
        });
        let request = json!({ "submission": submission, "nominee": nominee, "ask": ask });
        let id = answer(&mut office, "add_nomination", request)["nomination"].clone();
        answer(&mut office, "read_nomination", json!({ "nomination": id }))["nominee"].as_i64().unwrap()
    };
    let lan = nominate("person", "Thạch Thị Lan", Some("1980"), health);
    let other_lan = nominate("person", "Thạch Thị Lan", Some("1991"), finance);
    let ward = nominate("collective", "Khoa Nội", None, health);
    Case { office, health, lan, other_lan, ward }
}

fn award(nominee: i64, change: Value) -> Value {
    let mut fields = json!({
        "nominee": nominee, "awardId": "bang_khen_tinh", "awardName": "", "commendationType": "merit", "year": 2019,
        "decisionNumber": " 1234/QĐ-UBND ", "decisionOn": "2020-01-10", "issuer": "Chủ tịch UBND tỉnh",
        "achievement": null, "note": null,
    });
    fields.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    json!({ "fields": fields })
}

fn initiative(authors: &[i64], change: Value) -> Value {
    let mut fields = json!({
        "kind": "initiative", "title": " Khai báo y tế bằng mã QR ", "authors": authors, "year": 2021, "scope": "base",
        "recognisedBy": "Hội đồng sáng kiến Sở Y tế", "recognisedOn": "2021-11", "docNumber": "15/QĐ-SYT",
        "summary": null, "note": null,
    });
    fields.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    json!({ "fields": fields })
}

fn merged(mut request: Value, more: Value) -> Value {
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    request
}

/// The newest line of the journal.
fn last_line(office: &mut Office) -> Value {
    let request = json!({ "verb": null, "query": null, "page": { "offset": 0, "limit": 1 } });
    let mut line = answer(office, "list_journal", request)["rows"][0].clone();
    line["detail"] = serde_json::from_str(line["detail"].as_str().unwrap()).unwrap();
    line
}

#[test]
fn a_past_award_is_kept_as_the_catalogue_of_its_day_names_it() {
    let mut case = case();
    let request = award(case.lan, json!({}));
    let id = answer(&mut case.office, "add_past_award", request)["pastAward"].clone();
    let unknown =
        award(case.lan, json!({ "awardId": null, "awardName": "Kỷ niệm chương  ngành Y tế", "year": 2016 }));
    answer(&mut case.office, "add_past_award", unknown);
    let page = answer(&mut case.office, "list_past_awards", json!({ "filter": {}, "page": {} }));
    assert_eq!(page["total"], 2);
    let (first, second) = (&page["rows"][0], &page["rows"][1]);
    assert_eq!(first["id"], id);
    assert_eq!(
        (&first["awardName"], &first["decisionNumber"], &first["name"], &first["unitName"], &first["draft"]),
        (
            &json!("Bằng khen của Chủ tịch UBND tỉnh"),
            &json!("1234/QĐ-UBND"),
            &json!("Thạch Thị Lan"),
            &json!("Sở Y tế"),
            &Value::Null
        )
    );
    assert_eq!(
        (&second["awardName"], &second["awardId"]),
        (&json!("Kỷ niệm chương ngành Y tế"), &Value::Null)
    );
    check_laws(&case.office);
}

#[test]
fn a_past_award_that_cannot_be_is_refused_and_changes_nothing() {
    let mut case = case();
    let request = award(case.lan, json!({}));
    let kept = answer(&mut case.office, "add_past_award", request)["pastAward"].clone();
    for (change, expected) in [
        (json!({ "nominee": 999 }), json!({ "code": "notFound", "what": "nominee", "id": 999 })),
        (json!({ "awardId": "không có" }), json!({ "code": "unknownAward", "awardId": "không có" })),
        (
            json!({ "awardId": "tap_the_ldxs" }),
            json!({ "code": "awardNotForThisKind", "awardId": "tap_the_ldxs" }),
        ),
        (
            json!({ "awardId": null, "awardName": "  " }),
            json!({ "code": "fieldBlank", "field": "awardName" }),
        ),
        (json!({ "year": 2023 }), json!({ "code": "fieldInvalid", "field": "year", "found": "2023" })),
        (json!({ "year": 1900 }), json!({ "code": "fieldInvalid", "field": "year", "found": "1900" })),
        (
            json!({ "decisionOn": "2022-02-01" }),
            json!({ "code": "fieldInvalid", "field": "decisionOn", "found": "01/02/2022" }),
        ),
        (
            json!({ "decisionNumber": "1234 / QD-UBND" }),
            json!({ "code": "pastAwardExists", "pastAward": kept }),
        ),
    ] {
        let request = award(case.lan, change.clone());
        assert_eq!(refusal(&mut case.office, "add_past_award", request), expected, "{change}");
    }
    // Another decision of the same year is another award.
    let other = award(case.lan, json!({ "decisionNumber": "99/QĐ-UBND", "decisionOn": "2019-05-01" }));
    answer(&mut case.office, "add_past_award", other);
    check_laws(&case.office);
}

#[test]
fn correcting_and_removing_leave_their_story_in_the_journal() {
    let mut case = case();
    let request = award(case.lan, json!({}));
    let id = answer(&mut case.office, "add_past_award", request)["pastAward"].clone();
    let moved = merged(award(case.other_lan, json!({ "issuer": null })), json!({ "pastAward": id }));
    answer(&mut case.office, "update_past_award", moved);
    let line = last_line(&mut case.office);
    assert_eq!(line["subject"], "Thạch Thị Lan (1991), Sở Tài chính: Bằng khen của Chủ tịch UBND tỉnh 2019");
    assert_eq!(
        line["detail"]["fields"]["old"],
        json!({ "nominee": case.lan, "issuer": "Chủ tịch UBND tỉnh" })
    );
    let blank = json!({ "pastAward": id, "reason": " " });
    assert_eq!(refusal(&mut case.office, "remove_past_award", blank), json!({ "code": "reasonMissing" }));
    answer(&mut case.office, "remove_past_award", json!({ "pastAward": id, "reason": "Ghi nhầm người" }));
    let line = last_line(&mut case.office);
    assert_eq!(
        (&line["detail"]["reason"], &line["detail"]["pastAward"]["old"]["year"]),
        (&json!("Ghi nhầm người"), &json!(2019))
    );
    let gone = json!({ "pastAward": id, "reason": "Ghi nhầm người" });
    assert_eq!(
        refusal(&mut case.office, "remove_past_award", gone),
        json!({ "code": "notFound", "what": "pastAward", "id": id })
    );
    check_laws(&case.office);
}

#[test]
fn an_initiative_has_authors_once_each_and_stands_once() {
    let mut case = case();
    let request = initiative(&[case.lan, case.ward], json!({}));
    let id = answer(&mut case.office, "add_initiative", request)["initiative"].clone();
    for (authors, change, expected) in [
        (vec![case.lan], json!({ "title": " " }), json!({ "code": "fieldBlank", "field": "title" })),
        (vec![], json!({ "title": "Khác" }), json!({ "code": "fieldBlank", "field": "authors" })),
        (vec![999], json!({ "title": "Khác" }), json!({ "code": "notFound", "what": "nominee", "id": 999 })),
        (
            vec![case.lan, case.lan],
            json!({ "title": "Khác" }),
            json!({ "code": "fieldInvalid", "field": "authors", "found": "Thạch Thị Lan" }),
        ),
        (
            vec![case.lan],
            json!({ "year": 2030 }),
            json!({ "code": "fieldInvalid", "field": "year", "found": "2030" }),
        ),
        (
            vec![case.lan],
            json!({ "title": "KHAI BÁO Y TẾ BẰNG MÃ QR" }),
            json!({ "code": "initiativeExists", "initiative": id }),
        ),
    ] {
        let request = initiative(&authors, change.clone());
        assert_eq!(refusal(&mut case.office, "add_initiative", request), expected, "{change}");
    }
    let changed = merged(initiative(&[case.ward], json!({ "scope": null })), json!({ "initiative": id }));
    answer(&mut case.office, "update_initiative", changed);
    let page = answer(
        &mut case.office,
        "list_initiatives",
        json!({ "filter": { "nominee": case.ward }, "page": {} }),
    );
    assert_eq!(page["rows"][0]["authorNames"], json!(["Khoa Nội, Sở Y tế"]));
    let none = json!({ "initiative": id, "reason": "" });
    assert_eq!(refusal(&mut case.office, "remove_initiative", none), json!({ "code": "reasonMissing" }));
    answer(&mut case.office, "remove_initiative", json!({ "initiative": id, "reason": "Trùng" }));
    let page = answer(&mut case.office, "list_initiatives", json!({ "filter": {}, "page": {} }));
    assert_eq!(page["total"], 0);
    check_laws(&case.office);
}

#[test]
fn a_nominee_opened_shows_everything_known_and_whose_namesake_it_is() {
    let mut case = case();
    for request in [award(case.lan, json!({})), award(case.lan, json!({ "year": 2020 }))] {
        answer(&mut case.office, "add_past_award", request);
    }
    let request = initiative(&[case.ward, case.lan], json!({}));
    answer(&mut case.office, "add_initiative", request);
    let pair = json!({ "nominee": case.lan, "other": case.other_lan });
    let unreasoned = merged(pair.clone(), json!({ "reason": "" }));
    assert_eq!(refusal(&mut case.office, "say_not_the_same", unreasoned), json!({ "code": "reasonMissing" }));
    let stranger = json!({ "nominee": case.lan, "other": case.ward, "reason": "Khác" });
    assert_eq!(refusal(&mut case.office, "say_not_the_same", stranger), json!({ "code": "notNamesakes" }));
    let said = merged(pair.clone(), json!({ "reason": "Khác năm sinh" }));
    answer(&mut case.office, "say_not_the_same", said);
    let detail = answer(&mut case.office, "read_nominee", json!({ "nominee": case.lan }));
    let years: Vec<&Value> =
        detail["pastAwards"].as_array().unwrap().iter().map(|row| &row["year"]).collect();
    assert_eq!(years, [&json!(2020), &json!(2019)]);
    assert_eq!(detail["initiatives"][0]["authors"], json!([case.ward, case.lan]));
    assert_eq!(detail["nominations"].as_array().unwrap().len(), 1);
    let namesake = &detail["namesakes"][0];
    assert_eq!(
        (&namesake["id"], &namesake["nominations"], &namesake["notTheSame"]),
        (
            &json!(case.other_lan),
            &json!(1),
            &json!({ "saidBy": "Kim Thị Thử", "saidAt": "2022-01-12T08:00:00", "reason": "Khác năm sinh" })
        )
    );
    answer(&mut case.office, "take_back_not_the_same", pair.clone());
    let again = refusal(&mut case.office, "take_back_not_the_same", pair);
    assert_eq!(again["code"], "notFound");
    let detail = answer(&mut case.office, "read_nominee", json!({ "nominee": case.other_lan }));
    assert_eq!(detail["namesakes"][0]["notTheSame"], Value::Null);
    check_laws(&case.office);
}

#[test]
fn nominees_are_offered_by_name_and_unit_the_typed_marks_first() {
    let mut case = case();
    for (query, names) in [
        ("thach lan", vec!["Thạch Thị Lan", "Thạch Thị Lan"]),
        ("lan tai chinh", vec!["Thạch Thị Lan"]),
        ("khoa", vec!["Khoa Nội"]),
        ("không ai", vec![]),
    ] {
        let found = answer(&mut case.office, "choose_nominee", json!({ "query": query, "limit": 10 }));
        let found: Vec<&str> =
            found["nominees"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
        assert_eq!(found, names, "{query}");
    }
    let found = answer(&mut case.office, "choose_nominee", json!({ "query": "lan tai", "limit": 1 }));
    assert_eq!(found["nominees"][0]["detail"], "1991 · Sở Tài chính");
}

#[test]
fn exports_say_what_narrowed_them() {
    let mut case = case();
    let request = award(case.lan, json!({}));
    answer(&mut case.office, "add_past_award", request);
    let request = initiative(&[case.lan, case.ward], json!({}));
    answer(&mut case.office, "add_initiative", request);
    let filter =
        json!({ "filter": { "unit": case.health, "yearFrom": 2019, "yearTo": 2021, "query": "lan" } });
    for (name, parts) in [
        (
            "export_past_awards",
            [
                "Chỉ gồm: đơn vị Sở Y tế; từ năm 2019 đến năm 2021; có chữ “lan”",
                "Thạch Thị Lan|1980|Sở Y tế|Bằng khen của Chủ tịch UBND tỉnh|2019|1234/QĐ-UBND|10/01/2020",
            ],
        ),
        (
            "export_initiatives",
            [
                "Chỉ gồm: đơn vị Sở Y tế",
                "Sáng kiến|Khai báo y tế bằng mã QR|Thạch Thị Lan; Khoa Nội|Sở Y tế|2021|Cấp cơ sở",
            ],
        ),
    ] {
        let file = answer(&mut case.office, name, filter.clone());
        let bytes = STANDARD.decode(file["base64"].as_str().unwrap()).unwrap();
        let sheets = workbook::read_sheets(&bytes, "a.xlsx").unwrap();
        let text: Vec<String> = sheets[0].rows.iter().map(|row| row.cells.join("|")).collect();
        for part in parts {
            assert!(text.iter().any(|line| line.contains(part)), "{name}: {part} in\n{}", text.join("\n"));
        }
    }
}

//! The road of nominations through the commands, as the shells call them.

mod steps;
mod submissions;

use serde_json::{Value, json};

use crate::Office;
use crate::testing::{add_movement, add_unit, answer, check_laws, office_with_profile, refusal};

/// An office with two units, a movement of one phase and one submission.
struct Desk {
    office: Office,
    health: i64,
    school: i64,
    movement: i64,
    submission: i64,
}

fn desk() -> Desk {
    let mut office = office_with_profile();
    let province = add_unit(&mut office, "UBND tỉnh", "province", None);
    let health = add_unit(&mut office, "Sở Y tế", "department", Some(province));
    let school = add_unit(&mut office, "Sở Giáo dục và Đào tạo", "department", Some(province));
    let movement = add_movement(&mut office, "Đoàn kết phòng, chống dịch");
    let head = head(movement, health, "2021-11-20");
    let submission =
        answer(&mut office, "add_submission", json!({ "fields": head }))["submission"].as_i64().unwrap();
    Desk { office, health, school, movement, submission }
}

fn head(movement: i64, unit: i64, received_on: &str) -> Value {
    json!({ "movement": movement, "phaseNo": 1, "unit": unit, "docNumber": "218/TTr-SYT", "docOn": "2021-11-18",
        "receivedOn": received_on, "note": null })
}

fn person(name: &str, born: Option<&str>, unit: i64) -> Value {
    json!({ "kind": "person", "name": name, "born": born, "sex": null, "position": null, "unit": unit, "recipientClass": null })
}

fn ask(award: &str) -> Value {
    json!({ "awardId": award, "commendationType": "thematic", "periodFrom": null, "periodTo": null,
        "achievement": "Tham gia điều trị tại khu cách ly", "initiatives": null, "awardHistory": null, "note": null })
}

fn with(mut value: Value, field: &str, new: Value) -> Value {
    value[field] = new;
    value
}

impl Desk {
    fn answer(&mut self, name: &str, request: Value) -> Value {
        answer(&mut self.office, name, request)
    }

    fn refusal(&mut self, name: &str, request: Value) -> Value {
        refusal(&mut self.office, name, request)
    }

    fn line(&self, nominee: Value, award: &str) -> Value {
        json!({ "submission": self.submission, "nominee": nominee, "ask": ask(award) })
    }

    fn add(&mut self, nominee: Value, award: &str) -> i64 {
        let line = self.line(nominee, award);
        self.answer("add_nomination", line)["nomination"].as_i64().unwrap()
    }

    fn read(&mut self, nomination: i64) -> Value {
        self.answer("read_nomination", json!({ "nomination": nomination }))
    }

    fn three(&mut self) -> [i64; 3] {
        ["Thạch Thị Lan", "Trần Văn Bình", "Lâm Ánh"]
            .map(|name| self.add(person(name, None, self.health), "bang_khen_tinh"))
    }

    fn list(&mut self, request: Value) -> Vec<String> {
        let mut whole = json!({ "filter": {}, "order": "received", "descending": false, "page": {} });
        request.as_object().unwrap().iter().for_each(|(key, value)| whole[key] = value.clone());
        let page = self.answer("list_nominations", whole);
        page["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn a_line_typed_in_is_kept_tidy_and_its_first_step_says_received() {
    let mut desk = desk();
    let nominee = json!({ "kind": "person", "name": "  Thạch   Thị Lan ", "born": "1980-03-05", "sex": "female",
        "position": " Trưởng khoa ", "unit": desk.health, "recipientClass": "division_leader" });
    let wanted = with(
        with(ask("bang_khen_tinh"), "achievement", json!("Dòng một \r\n\r\n\r\n dòng hai")),
        "note",
        json!("  "),
    );
    let request = json!({ "submission": desk.submission, "nominee": nominee, "ask": wanted });
    let nomination = desk.answer("add_nomination", request)["nomination"].as_i64().unwrap();
    let found = desk.read(nomination);
    assert_eq!(found["nomineeFields"]["name"], "Thạch Thị Lan");
    assert_eq!(found["nomineeFields"]["position"], "Trưởng khoa");
    assert_eq!(found["ask"]["achievement"], "Dòng một\n\ndòng hai");
    assert_eq!(found["ask"]["note"], Value::Null);
    assert_eq!(found["awardName"], "Bằng khen của Chủ tịch UBND tỉnh");
    assert_eq!(found["submission"]["unitName"], "Sở Y tế");
    let step = json!({ "step": "receive_nomination", "fromStage": null, "toStage": "received", "at": "2022-01-12T08:00:00",
        "actor": "Kim Thị Thử", "reason": null });
    assert_eq!(found["steps"], json!([step]));
    assert_eq!(
        found["possibleSteps"],
        json!([
            "begin_appraisal",
            "mark_eligible",
            "mark_ineligible",
            "return_nomination",
            "withdraw_nomination"
        ])
    );
    check_laws(&desk.office);
}

#[test]
fn a_line_that_cannot_stand_is_refused_and_nothing_changes() {
    let mut desk = desk();
    let lan = person("Thạch Thị Lan", Some("1980"), desk.health);
    desk.add(lan.clone(), "bang_khen_tinh");
    let collective = with(person("Khoa Nội", None, desk.health), "kind", json!("collective"));
    let backwards =
        with(with(ask("bang_khen_tinh"), "periodFrom", json!("2021-12-31")), "periodTo", json!("2021-01-01"));
    let (submission, health) = (desk.submission, desk.health);
    let line =
        |nominee: &Value, ask: Value| json!({ "submission": submission, "nominee": nominee, "ask": ask });
    let cases = [
        (
            "no such submission",
            json!({ "submission": 99, "nominee": lan, "ask": ask("bang_khen_tinh") }),
            json!({ "code": "notFound", "what": "submission", "id": 99 }),
        ),
        (
            "blank name",
            line(&person(" \u{200b} ", None, health), ask("bang_khen_tinh")),
            json!({ "code": "fieldBlank", "field": "name" }),
        ),
        (
            "no such unit",
            line(&person("Trần Văn Bình", None, 99), ask("bang_khen_tinh")),
            json!({ "code": "notFound", "what": "unit", "id": 99 }),
        ),
        (
            "no such award",
            line(&lan, ask("bang_khen_sao")),
            json!({ "code": "unknownAward", "awardId": "bang_khen_sao" }),
        ),
        (
            "a title for people",
            line(&collective, ask("cstd_tinh")),
            json!({ "code": "awardNotForThisKind", "awardId": "cstd_tinh" }),
        ),
        (
            "ends before it begins",
            line(&lan, backwards),
            json!({ "code": "fieldInvalid", "field": "periodTo", "found": "2021-01-01" }),
        ),
        (
            "born after the day of receipt",
            line(&person("Trần Văn Bình", Some("2022"), health), ask("bang_khen_tinh")),
            json!({ "code": "fieldInvalid", "field": "born", "found": "2022" }),
        ),
        (
            "asks for it already",
            line(&lan, ask("bang_khen_tinh")),
            json!({ "code": "nominationExists", "nomination": 1 }),
        ),
        (
            "… written in another encoding",
            line(&person("THA\u{323}CH THI\u{323} LAN", None, health), ask("bang_khen_tinh")),
            json!({ "code": "nominationExists", "nomination": 1 }),
        ),
    ];
    for (name, request, expected) in cases {
        assert_eq!(desk.refusal("add_nomination", request), expected, "{name}");
    }
    check_laws(&desk.office);
}

#[test]
fn the_same_person_is_found_and_what_the_newer_line_knows_is_kept() {
    let mut desk = desk();
    let first = desk.add(person("Trần Thị Hoà", Some("1980"), desk.health), "bang_khen_tinh");
    let newer =
        with(person("Trần Thị Hòa", Some("1980-03-05"), desk.health), "position", json!("Điều dưỡng"));
    let second = desk.add(newer, "cstd_tinh");
    let found = desk.read(first);
    assert_eq!(found["nominee"], desk.read(second)["nominee"]);
    assert_eq!(found["nomineeFields"]["name"], "Trần Thị Hoà");
    assert_eq!(found["nomineeFields"]["born"], "1980-03-05");
    assert_eq!(found["nomineeFields"]["position"], "Điều dưỡng");
    assert_eq!(found["others"][0]["id"], second);
    assert_eq!(desk.list(json!({ "filter": { "query": "dieu duong" } })).len(), 2);
    for other in [
        person("Trần Thị Hoà", Some("1981"), desk.health),
        person("Trần Thị Hoà", Some("1980-03-05"), desk.school),
    ] {
        let nomination = desk.add(other, "bang_khen_tinh");
        assert_ne!(desk.read(nomination)["nominee"], found["nominee"]);
    }
    check_laws(&desk.office);
}

#[test]
fn a_line_is_corrected_until_its_appraisal_ends() {
    let mut desk = desk();
    let [lan, binh, _] = desk.three();
    let corrected = |name: &str, unit| json!({ "nomination": lan, "nominee": person(name, Some("1980"), unit), "ask": with(ask("cstd_tinh"), "note", json!("đã sửa")) });
    let (health, school) = (desk.health, desk.school);
    desk.answer("update_nomination", corrected("Thạch Thị Lân", health));
    let found = desk.read(lan);
    assert_eq!(
        (&found["nomineeFields"]["name"], &found["ask"]["note"]),
        (&json!("Thạch Thị Lân"), &json!("đã sửa"))
    );
    assert_eq!(found["awardName"], "Chiến sĩ thi đua cấp tỉnh");
    assert_eq!(desk.list(json!({ "filter": { "query": "lân" } })), ["Thạch Thị Lân"]);
    let journal =
        desk.answer("list_journal", json!({ "verb": "update_nomination", "query": null, "page": {} }));
    let detail: Value = serde_json::from_str(journal["rows"][0]["detail"].as_str().unwrap()).unwrap();
    assert_eq!(detail["ask"]["old"], json!({ "awardId": "bang_khen_tinh", "note": null }));
    assert_eq!(detail["nominee 1"]["new"], json!({ "name": "Thạch Thị Lân", "born": "1980" }));
    // Another person of the list, typed over it: the line goes over to that person, who keeps one record.
    let taken = json!({ "nomination": lan, "nominee": person("Trần Văn Bình", None, health), "ask": ask("bang_khen_tinh") });
    assert_eq!(
        desk.refusal("update_nomination", taken),
        json!({ "code": "nominationExists", "nomination": binh })
    );
    let other = json!({ "nomination": lan, "nominee": person("Trần Văn Bình", None, health), "ask": ask("cstd_tinh") });
    desk.answer("update_nomination", other);
    assert_eq!(desk.read(lan)["nominee"], desk.read(binh)["nominee"]);
    // That person has two lines now; somebody else typed over one of them leaves the other alone.
    desk.answer("update_nomination", corrected("Đỗ Thị Út", school));
    assert_eq!(desk.read(binh)["nomineeFields"]["name"], "Trần Văn Bình");
    assert_eq!(desk.read(lan)["nomineeFields"]["name"], "Đỗ Thị Út");
    desk.answer("mark_eligible", json!({ "nominations": [lan] }));
    let refused = desk.refusal("update_nomination", corrected("Đỗ Thị Út", school));
    assert_eq!(refused, json!({ "code": "nominationLocked", "stage": "eligible" }));
    check_laws(&desk.office);
}

#[test]
fn facts_of_a_person_change_for_every_nomination() {
    let mut desk = desk();
    let first = desk.add(person("Trần Thị Hoa", Some("1980"), desk.health), "bang_khen_tinh");
    let second = desk.add(person("Trần Thị Hoa", Some("1980"), desk.health), "cstd_tinh");
    let moved = person("Trần Thị Hoa", Some("1980"), desk.school);
    desk.answer(
        "update_nomination",
        json!({ "nomination": first, "nominee": moved, "ask": ask("bang_khen_tinh") }),
    );
    assert_eq!(desk.read(second)["unitName"], "Sở Giáo dục và Đào tạo");
    assert_eq!(desk.list(json!({ "filter": { "query": "hoa giao duc" } })).len(), 2);
    check_laws(&desk.office);
}

#[test]
fn lists_are_filtered_ordered_and_counted() {
    let mut desk = desk();
    let [lan, ..] = desk.three();
    let khoa = with(person("Khoa Nội", None, desk.health), "kind", json!("collective"));
    desk.add(khoa, "co_thi_dua_tinh");
    desk.answer("mark_eligible", json!({ "nominations": [lan] }));
    let newest_first = ["Khoa Nội", "Lâm Ánh", "Trần Văn Bình", "Thạch Thị Lan"];
    let oldest_first: Vec<&str> = newest_first.into_iter().rev().collect();
    for (name, request, expected) in [
        ("newest first", json!({}), newest_first.to_vec()),
        ("oldest first", json!({ "descending": true }), oldest_first),
        (
            "by given name",
            json!({ "order": "name", "filter": { "kind": "person" } }),
            vec!["Lâm Ánh", "Trần Văn Bình", "Thạch Thị Lan"],
        ),
        ("by award", json!({ "order": "award" }), newest_first.to_vec()),
        ("along the road", json!({ "order": "stage" }), newest_first.to_vec()),
        ("one page", json!({ "page": { "offset": 1, "limit": 2 } }), vec!["Lâm Ánh", "Trần Văn Bình"]),
        ("eligible only", json!({ "filter": { "stages": ["eligible"] } }), vec!["Thạch Thị Lan"]),
        ("no stage narrows nothing", json!({ "filter": { "stages": [] } }), newest_first.to_vec()),
        ("words without marks", json!({ "filter": { "query": "lam anh y te" } }), vec!["Lâm Ánh"]),
        ("another movement", json!({ "filter": { "movement": 99 } }), vec![]),
    ] {
        assert_eq!(desk.list(request), expected, "{name}");
    }
    let counts = desk.answer(
        "count_nominations",
        json!({ "filter": { "stages": ["eligible"], "movement": desk.movement } }),
    );
    assert_eq!(counts["total"], 4);
    let told: Vec<(&str, u64)> = counts["stages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|count| (count["stage"].as_str().unwrap(), count["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(told.len(), 11);
    assert!(
        told.contains(&("received", 3)) && told.contains(&("eligible", 1)) && told.contains(&("passed", 0))
    );
    check_laws(&desk.office);
}

//! Excel lists taken in: nothing twice, nothing unknown, one name however its letters were typed.

use serde_json::{Value, json};

use crate::support::{
    COMPOSED, DECOMPOSED, Journey, add_movement, add_unit, file_input, list_of_people, number,
};

/// An office with one unit and one movement.
struct Ground {
    unit: i64,
    movement: i64,
}

fn ground(journey: &mut Journey) -> Ground {
    let unit = add_unit(journey, "Bệnh viện Đa khoa tỉnh", "public_service", None);
    Ground { unit, movement: add_movement(journey) }
}

impl Ground {
    fn preview(&self, journey: &mut Journey, file: &[u8], doc_number: &str) -> i64 {
        let target = json!({
            "movement": self.movement, "phaseNo": 1, "unit": self.unit, "docNumber": doc_number, "docOn": "2021-12-20",
            "receivedOn": "2021-12-22", "defaultAward": null,
        });
        let request =
            json!({ "kind": "nominations", "file": file_input("danh sách.xlsx", file), "target": target });
        number(&journey.ask("preview_import", request)["draft"], "id")
    }
}

fn rows(journey: &mut Journey, draft: i64) -> Vec<Value> {
    let page = json!({ "offset": 0, "limit": 500 });
    let answer = journey.ask("list_import_rows", json!({ "draft": draft, "verdict": null, "page": page }));
    answer["rows"].as_array().unwrap().clone()
}

fn nominations(journey: &mut Journey) -> Value {
    journey.ask("list_nominations", json!({ "filter": {}, "order": "received", "descending": false, "page": { "offset": 0, "limit": 500 } }))
}

#[test]
fn an_import_is_accepted_once() {
    let mut journey = Journey::in_office();
    let ground = ground(&mut journey);
    let file = list_of_people(&[
        ("Trương Khả Vy", "Bệnh viện Đa khoa tỉnh"),
        ("Lý Trường Giang", "Bệnh viện Đa khoa tỉnh"),
    ]);
    let draft = ground.preview(&mut journey, &file, "218/TTr-SYT");
    let accepted = journey.ask("accept_import", json!({ "draft": draft }));
    assert_eq!(accepted["added"], 2);
    let refusal = journey.refused("accept_import", json!({ "draft": draft }));
    assert_eq!(refusal["code"], "alreadyAccepted");
    assert_eq!(refusal["lines"], 2);
    assert_eq!(nominations(&mut journey)["total"], 2);
}

#[test]
fn the_same_list_sent_again_adds_nobody() {
    let mut journey = Journey::in_office();
    let ground = ground(&mut journey);
    let file = list_of_people(&[("Trương Khả Vy", "Bệnh viện Đa khoa tỉnh")]);
    let first = ground.preview(&mut journey, &file, "218/TTr-SYT");
    journey.ask("accept_import", json!({ "draft": first }));
    let again = ground.preview(&mut journey, &file, "218/TTr-SYT");
    let preview = journey.ask("read_import", json!({ "draft": again }));
    assert_eq!(preview["acceptedBefore"], first);
    assert_eq!(preview["draft"]["counts"]["new"], 0, "{preview}");
    assert_eq!(nominations(&mut journey)["total"], 1);
}

#[test]
fn a_row_of_an_unknown_unit_waits_until_a_person_says_which_unit_it_is() {
    let mut journey = Journey::in_office();
    let ground = ground(&mut journey);
    let file = list_of_people(&[
        ("Trương Khả Vy", "Bệnh viện Đa khoa tỉnh"),
        ("Lý Trường Giang", "BV Trung tâm vùng sông nước"),
    ]);
    let draft = ground.preview(&mut journey, &file, "218/TTr-SYT");
    let unknown = rows(&mut journey, draft).into_iter().find(|row| row["verdict"] == "problem").unwrap();
    assert_eq!(unknown["problems"][0]["problem"]["kind"], "unknownUnit", "{unknown}");
    assert_eq!(
        journey.refused("accept_import", json!({ "draft": draft })),
        json!({ "code": "rowsNeedRepair", "rows": 1 })
    );

    let found = unknown["problems"][0]["found"].clone();
    journey.ask("resolve_import_unit", json!({ "draft": draft, "found": found, "unit": ground.unit }));
    assert_eq!(journey.ask("accept_import", json!({ "draft": draft }))["added"], 2);
}

#[test]
fn a_name_with_its_marks_beside_the_letters_is_the_same_name() {
    let mut journey = Journey::in_office();
    let ground = ground(&mut journey);
    assert_ne!(COMPOSED, DECOMPOSED);
    let composed = list_of_people(&[(COMPOSED, "Bệnh viện Đa khoa tỉnh")]);
    let draft = ground.preview(&mut journey, &composed, "218/TTr-SYT");
    journey.ask("accept_import", json!({ "draft": draft }));

    let decomposed = list_of_people(&[(DECOMPOSED, "Bệnh viện Đa khoa tỉnh")]);
    let again = ground.preview(&mut journey, &decomposed, "219/TTr-SYT");
    let verdicts: Vec<Value> =
        rows(&mut journey, again).into_iter().map(|row| row["verdict"].clone()).collect();
    assert!(!verdicts.contains(&json!("new")), "{verdicts:?}");

    for typed in [COMPOSED, DECOMPOSED, "nguyen thi diem hang"] {
        let found = journey.ask("find_anything", json!({ "query": typed }));
        assert!(
            found["hits"].as_array().unwrap().iter().any(|hit| hit["title"] == COMPOSED),
            "{typed}: {found}"
        );
    }
    assert_eq!(nominations(&mut journey)["rows"][0]["name"], COMPOSED);
}

#[test]
fn accepting_is_all_or_nothing() {
    let mut journey = Journey::in_office();
    let ground = ground(&mut journey);
    let people: Vec<(String, &str)> = (1..=30)
        .map(|at| {
            (
                format!("Trần Văn Số {at}"),
                if at == 30 { "Không có đơn vị này" } else { "Bệnh viện Đa khoa tỉnh" },
            )
        })
        .collect();
    let people: Vec<(&str, &str)> = people.iter().map(|(name, unit)| (name.as_str(), *unit)).collect();
    let draft = ground.preview(&mut journey, &list_of_people(&people), "218/TTr-SYT");
    journey.refused("accept_import", json!({ "draft": draft }));
    assert_eq!(nominations(&mut journey)["total"], 0);
    let unknown = rows(&mut journey, draft).into_iter().find(|row| row["verdict"] == "problem").unwrap();
    journey.ask("skip_import_rows", json!({ "draft": draft, "places": [unknown["place"]], "skip": true }));
    let accepted = journey.ask("accept_import", json!({ "draft": draft }));
    assert_eq!((accepted["added"].as_u64(), accepted["skipped"].as_u64()), (Some(29), Some(1)));
}

#[test]
fn a_file_that_is_no_workbook_is_refused_with_what_it_is() {
    let mut journey = Journey::in_office();
    let ground = ground(&mut journey);
    let target = json!({ "movement": ground.movement, "phaseNo": 1, "unit": ground.unit, "docNumber": null, "docOn": null, "receivedOn": "2021-12-22", "defaultAward": null });
    for (name, content) in [
        ("danh sách.xlsx", "không phải bảng tính".as_bytes()),
        ("danh sách.xlsx", b"PK\x03\x04half"),
        ("empty.xlsx", b""),
    ] {
        let request = json!({ "kind": "nominations", "file": file_input(name, content), "target": target });
        assert_eq!(journey.refused("preview_import", request)["code"], "unreadableFile");
    }
}

//! Heads of submissions, and what their lines repeat of them.

use serde_json::{Value, json};

use super::{ask, desk, head, person, with};
use crate::testing::{add_movement, check_laws};

#[test]
fn a_submission_takes_its_lines_along() {
    let mut desk = desk();
    let [lan, ..] = desk.three();
    let (movement, submission) = (desk.movement, desk.submission);
    let update = |fields: Value| json!({ "submission": submission, "fields": fields });
    let (health, school) = (desk.health, desk.school);
    // Received under the later text: the award has the name it has there.
    desk.answer("update_submission", update(head(movement, health, "2024-02-01")));
    let page = desk.answer(
        "list_nominations",
        json!({ "filter": {}, "order": "received", "descending": false, "page": {} }),
    );
    assert!(page["rows"].as_array().unwrap().iter().all(|row| row["receivedOn"] == "2024-02-01"));
    for (fields, expected) in [
        (
            with(head(movement, school, "2021-11-20"), "phaseNo", json!(2)),
            json!({ "code": "noSuchPhase", "no": 2 }),
        ),
        (head(99, health, "2021-11-20"), json!({ "code": "notFound", "what": "movement", "id": 99 })),
        (head(movement, 99, "2021-11-20"), json!({ "code": "notFound", "what": "unit", "id": 99 })),
        (
            head(movement, health, "2021-11-17"),
            json!({ "code": "fieldInvalid", "field": "docOn", "found": "2021-11-18" }),
        ),
    ] {
        assert_eq!(desk.refusal("update_submission", update(fields.clone())), expected);
        assert_eq!(desk.refusal("add_submission", json!({ "fields": fields })), expected);
    }
    desk.answer("mark_eligible", json!({ "nominations": [lan] }));
    let refused = desk.refusal("update_submission", update(head(movement, health, "2021-11-20")));
    assert_eq!(refused, json!({ "code": "nominationLocked", "stage": "eligible" }));
    let renamed = with(head(movement, school, "2024-02-01"), "docNumber", json!(" 219/TTr-SGDĐT "));
    desk.answer("update_submission", update(renamed));
    let listed = desk.answer("list_submissions", json!({ "movement": movement, "unit": school }));
    let row = &listed["submissions"][0];
    assert_eq!(
        (&row["docNumber"], &row["nominations"], &row["notAppraised"]),
        (&json!("219/TTr-SGDĐT"), &json!(3), &json!(2))
    );
    assert_eq!(desk.answer("list_submissions", json!({ "unit": health }))["submissions"], json!([]));
    check_laws(&desk.office);
}

#[test]
fn lines_moved_to_another_movement_do_not_meet_their_doubles() {
    let mut desk = desk();
    let lan = person("Thạch Thị Lan", None, desk.health);
    let first = desk.add(lan.clone(), "bang_khen_tinh");
    let other = add_movement(&mut desk.office, "Cả nước chung tay vì người nghèo");
    let (health, submission) = (desk.health, desk.submission);
    let second =
        desk.answer("add_submission", json!({ "fields": head(other, health, "2021-11-20") }))["submission"]
            .clone();
    desk.answer(
        "add_nomination",
        json!({ "submission": second, "nominee": lan, "ask": ask("bang_khen_tinh") }),
    );
    let into_one = json!({ "submission": second, "fields": head(desk.movement, health, "2021-11-20") });
    assert_eq!(
        desk.refusal("update_submission", into_one),
        json!({ "code": "nominationExists", "nomination": first })
    );
    desk.answer(
        "update_submission",
        json!({ "submission": submission, "fields": head(desk.movement, health, "2021-11-21") }),
    );
    check_laws(&desk.office);
}

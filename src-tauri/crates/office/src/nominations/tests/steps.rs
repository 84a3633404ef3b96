//! Steps along the road, and the opinion written on the way.

use serde_json::{Value, json};

use super::{desk, person};
use crate::testing::check_laws;

#[test]
fn appraisal_goes_along_the_road_all_or_nothing() {
    let mut desk = desk();
    let [lan, binh, anh] = desk.three();
    assert_eq!(
        desk.answer("begin_appraisal", json!({ "nominations": [lan, binh, binh] })),
        json!({ "nominations": 2 })
    );
    let refused = desk.refusal("begin_appraisal", json!({ "nominations": [anh, lan] }));
    assert_eq!(
        refused,
        json!({ "code": "stepDoesNotFit", "step": "begin_appraisal", "stage": "under_appraisal" })
    );
    assert_eq!(
        desk.refusal("mark_eligible", json!({ "nominations": [lan, 99] })),
        json!({ "code": "notFound", "what": "nomination", "id": 99 })
    );
    for command in ["begin_appraisal", "mark_eligible", "receive_again"] {
        assert_eq!(desk.refusal(command, json!({ "nominations": [] }))["code"], "nothingChosen", "{command}");
    }
    for command in ["mark_ineligible", "return_nomination", "reconsider_nomination", "withdraw_nomination"] {
        assert_eq!(
            desk.refusal(command, json!({ "nominations": [lan], "reason": " \n " }))["code"],
            "reasonMissing",
            "{command}"
        );
        assert_eq!(
            desk.refusal(command, json!({ "nominations": [], "reason": "có" }))["code"],
            "nothingChosen",
            "{command}"
        );
    }
    desk.answer("mark_eligible", json!({ "nominations": [lan, anh] }));
    desk.answer("mark_ineligible", json!({ "nominations": [binh], "reason": "  chưa đủ  thời gian " }));
    desk.answer("reconsider_nomination", json!({ "nominations": [binh], "reason": "có tài liệu mới" }));
    desk.answer("return_nomination", json!({ "nominations": [binh], "reason": "thiếu báo cáo" }));
    desk.answer("receive_again", json!({ "nominations": [binh] }));
    desk.answer("withdraw_nomination", json!({ "nominations": [anh], "reason": "đơn vị xin rút" }));
    let found = desk.read(binh);
    let road: Vec<&str> =
        found["steps"].as_array().unwrap().iter().map(|step| step["toStage"].as_str().unwrap()).collect();
    assert_eq!(
        road,
        ["received", "under_appraisal", "ineligible", "under_appraisal", "returned", "received"]
    );
    assert_eq!(found["steps"][2]["reason"], "chưa đủ thời gian");
    assert_eq!(desk.read(anh)["possibleSteps"], json!([]));
    check_laws(&desk.office);
}

#[test]
fn a_returned_line_received_again_does_not_meet_its_double() {
    let mut desk = desk();
    let lan = person("Thạch Thị Lan", Some("1980"), desk.health);
    let first = desk.add(lan.clone(), "bang_khen_tinh");
    desk.answer("return_nomination", json!({ "nominations": [first], "reason": "thiếu báo cáo" }));
    let second = desk.add(lan, "bang_khen_tinh");
    let refused = desk.refusal("receive_again", json!({ "nominations": [first] }));
    assert_eq!(refused, json!({ "code": "nominationExists", "nomination": second }));
    desk.answer("withdraw_nomination", json!({ "nominations": [second], "reason": "gửi trùng" }));
    desk.answer("receive_again", json!({ "nominations": [first] }));
    check_laws(&desk.office);
}

#[test]
fn the_opinion_stays_as_the_council_saw_it() {
    let mut desk = desk();
    let [lan, ..] = desk.three();
    desk.answer(
        "write_opinion",
        json!({ "nomination": lan, "opinion": " Đủ tiêu chuẩn. \r\n Đề nghị xét. " }),
    );
    assert_eq!(desk.read(lan)["opinion"], "Đủ tiêu chuẩn.\nĐề nghị xét.");
    desk.answer("write_opinion", json!({ "nomination": lan, "opinion": "  " }));
    assert_eq!(desk.read(lan)["opinion"], Value::Null);
    desk.answer("withdraw_nomination", json!({ "nominations": [lan], "reason": "xin rút" }));
    let refused = desk.refusal("write_opinion", json!({ "nomination": lan, "opinion": "muộn" }));
    assert_eq!(refused, json!({ "code": "nominationLocked", "stage": "withdrawn" }));
    check_laws(&desk.office);
}

use serde_json::{Value, json};

use crate::Office;
use crate::testing::{add_unit, answer, check_laws, office_with_profile, refusal};

fn fields(name: &str) -> Value {
    json!({
        "code": null, "name": name, "parent": null, "kind": "department", "fieldOfActivity": null, "isState": true,
        "bloc": null, "isBlocLeader": false, "validFrom": null, "validTo": null,
    })
}

fn with(mut fields: Value, field: &str, value: Value) -> Value {
    fields[field] = value;
    fields
}

fn names(answer: &Value) -> Vec<&str> {
    answer["units"].as_array().unwrap().iter().map(|unit| unit["name"].as_str().unwrap()).collect()
}

#[test]
fn a_unit_is_stored_tidy_and_found_again() {
    let mut office = office_with_profile();
    let typed = with(fields(" Sở\u{a0}Y te\u{302}\u{301} "), "code", json!(" SYT "));
    let unit = answer(&mut office, "add_unit", json!({ "fields": typed }))["unit"].clone();
    let read = answer(&mut office, "read_unit", json!({ "unit": unit }));
    assert_eq!((&read["name"], &read["code"], &read["depth"]), (&json!("Sở Y tế"), &json!("SYT"), &json!(0)));
    check_laws(&office);
}

#[test]
fn what_cannot_be_a_unit_is_refused() {
    let mut office = office_with_profile();
    add_unit(&mut office, "UBND tỉnh", "province", None);
    answer(&mut office, "add_unit", json!({ "fields": with(fields("Sở Y tế"), "code", json!("SYT")) }));
    for (request, code, field) in [
        (fields(" \u{200b} "), "fieldBlank", Some("name")),
        (fields(&"a".repeat(301)), "fieldInvalid", Some("name")),
        (with(fields("Sở khác"), "code", json!("syt")), "unitCodeTaken", None),
        (with(fields("Sở khác"), "code", json!("x".repeat(41))), "fieldInvalid", Some("code")),
        (with(fields("Sở khác"), "parent", json!(99)), "notFound", None),
        (with(fields("Sở khác"), "isBlocLeader", json!(true)), "fieldBlank", Some("bloc")),
        (
            with(with(fields("Sở khác"), "validFrom", json!("2021-02-01")), "validTo", json!("2021-01-31")),
            "fieldInvalid",
            Some("validTo"),
        ),
        (with(fields("Sở khác"), "kind", json!("ministry")), "badRequest", None),
    ] {
        let refused = refusal(&mut office, "add_unit", json!({ "fields": request }));
        assert_eq!(refused["code"], code, "{refused}");
        assert_eq!(refused["field"].as_str(), field, "{refused}");
    }
}

/// Province, department below it, hospital below that.
fn three(office: &mut Office) -> [i64; 3] {
    let province = add_unit(office, "UBND tỉnh", "province", None);
    let department = add_unit(office, "Sở Y tế", "department", Some(province));
    let hospital = add_unit(office, "Bệnh viện Đa khoa tỉnh", "public_service", Some(department));
    [province, department, hospital]
}

#[test]
fn a_unit_never_comes_to_stand_below_itself() {
    let mut office = office_with_profile();
    let [province, department, hospital] = three(&mut office);
    for (unit, parent) in
        [(province, province), (province, department), (province, hospital), (department, hospital)]
    {
        let moved = with(fields("Đơn vị"), "parent", json!(parent));
        assert_eq!(
            refusal(&mut office, "update_unit", json!({ "unit": unit, "fields": moved }))["code"],
            "unitCycle"
        );
    }
    let moved = with(fields("Bệnh viện Đa khoa"), "parent", json!(province));
    answer(&mut office, "update_unit", json!({ "unit": hospital, "fields": moved }));
    assert_eq!(answer(&mut office, "read_unit", json!({ "unit": hospital }))["parentName"], "UBND tỉnh");
    check_laws(&office);
}

#[test]
fn only_a_unit_nothing_refers_to_is_removed() {
    let mut office = office_with_profile();
    let [province, department, hospital] = three(&mut office);
    let refused = refusal(&mut office, "remove_unit", json!({ "unit": department }));
    assert_eq!(refused, json!({ "code": "unitInUse", "nominations": 0, "units": 1, "others": 0 }));
    for unit in [hospital, department, province] {
        answer(&mut office, "remove_unit", json!({ "unit": unit }));
    }
    assert_eq!(refusal(&mut office, "remove_unit", json!({ "unit": hospital }))["code"], "notFound");
    check_laws(&office);
}

#[test]
fn a_pick_list_puts_the_typed_marks_first() {
    let mut office = office_with_profile();
    for name in ["UBND xã Hoà Tú", "UBND xã Hoa Tư", "UBND xã Hòa Tú II", "Sở Tư pháp"] {
        add_unit(&mut office, name, "commune", None);
    }
    for (query, expected) in [
        ("hòa tú", &["UBND xã Hoà Tú", "UBND xã Hòa Tú II", "UBND xã Hoa Tư"][..]),
        ("hoa tư", &["UBND xã Hoa Tư", "UBND xã Hoà Tú", "UBND xã Hòa Tú II"]),
        ("tư pháp", &["Sở Tư pháp"]),
        ("nơi khác", &[]),
    ] {
        let found = answer(&mut office, "choose_unit", json!({ "query": query }));
        assert_eq!(names(&found), expected, "{query}");
    }
}

#[test]
fn a_change_of_a_unit_is_told_in_the_journal() {
    let mut office = office_with_profile();
    let unit = add_unit(&mut office, "Sở Y tê", "department", None);
    answer(&mut office, "update_unit", json!({ "unit": unit, "fields": fields("Sở Y tế") }));
    let journal =
        answer(&mut office, "list_journal", json!({ "verb": "update_unit", "query": null, "page": {} }));
    let line = &journal["rows"][0];
    assert_eq!((&line["subject"], &line["actor"]), (&json!("Sở Y tế"), &json!("Kim Thị Thử")));
    let detail: Value = serde_json::from_str(line["detail"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&detail["unit"]["old"]["name"], &detail["unit"]["new"]["name"]),
        (&json!("Sở Y tê"), &json!("Sở Y tế"))
    );
}

/// A station that is renamed or merged, with the collective it is, a person and a line of each.
struct Station {
    office: Office,
    province: i64,
    x: i64,
    y: i64,
    z: i64,
}

const STATION_X: &str = "Trạm Y tế xã An Mẫu";
const STATION_Z: &str = "Trạm Y tế xã Hòa Mẫu";

fn stations() -> Station {
    let mut office = office_with_profile();
    let province = add_unit(&mut office, "UBND tỉnh", "province", None);
    let [x, y, z] = [STATION_X, "Trạm Y tế xã Bình Mẫu", STATION_Z]
        .map(|name| add_unit(&mut office, name, "public_service", Some(province)));
    Station { office, province, x, y, z }
}

impl Station {
    fn change(&mut self, name: &str, mut request: Value) {
        request["document"] = json!("45/QĐ-UBND");
        answer(&mut self.office, name, request);
    }

    fn merge(&self, units: &[i64], into: i64, on: &str) -> Value {
        json!({ "units": units, "into": into, "on": on, "document": "45/QĐ-UBND", "movePeople": true })
    }

    fn refused(&mut self, name: &str, request: Value) -> String {
        refusal(&mut self.office, name, request)["code"].as_str().unwrap().to_owned()
    }

    fn unit(&mut self, unit: i64) -> Value {
        answer(&mut self.office, "read_unit", json!({ "unit": unit }))
    }

    fn set(&mut self, unit: i64, field: &str, value: Value) {
        let read = self.unit(unit);
        let mut written = fields("");
        for name in written.clone().as_object().unwrap().keys() {
            written[name] = read[name].clone();
        }
        answer(
            &mut self.office,
            "update_unit",
            json!({ "unit": unit, "fields": with(written, field, value) }),
        );
    }
}

#[test]
fn a_change_of_a_unit_has_a_day_that_has_come_and_a_decision() {
    let mut at = stations();
    let name =
        json!({ "unit": at.x, "name": "Trạm Y tế xã Tân Mẫu", "on": "2022-01-01", "document": "45/QĐ-UBND" });
    for (field, value, code) in [
        ("document", json!("  "), "fieldBlank"),
        ("on", json!("2022-01-13"), "fieldInvalid"),
        ("name", json!(STATION_X), "fieldInvalid"),
        ("name", json!(" "), "fieldBlank"),
        ("unit", json!(99), "notFound"),
    ] {
        assert_eq!(at.refused("change_unit_name", with(name.clone(), field, value)), code, "{field}");
    }
    at.change("change_unit_name", name.clone());
    let read = at.unit(at.x);
    assert_eq!((&read["name"], &read["validTo"]), (&json!("Trạm Y tế xã Tân Mẫu"), &Value::Null));
    assert_eq!(read["changes"][0]["oldName"], STATION_X);
    assert_eq!(at.refused("change_unit_name", with(name, "name", json!("Trạm khác"))), "unitChangedLater");
    check_laws(&at.office);
}

#[test]
fn a_merge_that_cannot_be_is_refused() {
    let mut at = stations();
    at.set(at.y, "validFrom", json!("2021-06-01"));
    at.set(at.z, "validFrom", json!("2021-07-01"));
    let child = add_unit(&mut at.office, "Tổ Dân số", "public_service", Some(at.x));
    for (units, into, on, code) in [
        (vec![], at.z, "2021-07-01", "nothingChosen"),
        (vec![at.x, at.z], at.z, "2021-07-01", "unitIntoItself"),
        (vec![at.x], at.z, "2021-06-30", "unitChangeTooEarly"),
        (vec![at.y], at.x, "2021-05-31", "unitChangeTooEarly"),
        (vec![at.x], child, "2021-07-01", "unitCycle"),
        (vec![at.province], at.z, "2021-07-01", "unitCycle"),
        (vec![at.x], 99, "2021-07-01", "notFound"),
        (vec![at.x], at.z, "2022-01-13", "fieldInvalid"),
    ] {
        let request = at.merge(&units, into, on);
        assert_eq!(at.refused("merge_units", request), code, "{units:?} into {into} on {on}");
    }
    at.change("merge_units", at.merge(&[at.x], at.z, "2021-07-01"));
    assert_eq!(at.unit(child)["parentName"], STATION_Z, "what stood below it goes along");
    for (units, into, code) in
        [(vec![at.x], at.y, "unitEnded"), (vec![at.y], at.x, "unitEnded"), (vec![at.z], at.x, "unitEnded")]
    {
        let request = at.merge(&units, into, "2021-12-01");
        assert_eq!(at.refused("merge_units", request), code, "{units:?} into {into}");
    }
    at.set(at.x, "validTo", Value::Null);
    let back = at.merge(&[at.z], at.x, "2021-12-01");
    assert_eq!(at.refused("merge_units", back.clone()), "unitSuccessionCycle".to_owned());
    check_laws(&at.office);
}

#[test]
fn a_unit_is_split_into_several_or_ends_with_none() {
    let mut at = stations();
    let split = |into: Vec<i64>, unit: i64| json!({ "unit": unit, "into": into, "on": "2021-07-01", "document": "45/QĐ-UBND" });
    for (into, code) in [
        (vec![], "unitSplitIntoOne"),
        (vec![at.y], "unitSplitIntoOne"),
        (vec![at.y, at.y], "unitSplitIntoOne"),
        (vec![at.y, at.x], "unitIntoItself"),
    ] {
        assert_eq!(at.refused("split_unit", split(into.clone(), at.x)), code, "{into:?}");
    }
    at.change("split_unit", split(vec![at.y, at.z], at.x));
    let read = at.unit(at.x);
    assert_eq!((&read["validTo"], &read["changes"][0]["kind"]), (&json!("2021-07-01"), &json!("split")));
    assert_eq!(at.unit(at.z)["cameFrom"][0]["oldName"], STATION_X);
    at.change("dissolve_unit", json!({ "unit": at.y, "on": "2021-12-31" }));
    assert_eq!(at.unit(at.y)["validTo"], "2021-12-31");
    let again = json!({ "unit": at.y, "on": "2022-01-01", "document": "46/QĐ-UBND" });
    assert_eq!(at.refused("dissolve_unit", again), "unitEnded");
    assert_eq!(at.refused("remove_unit", json!({ "unit": at.z })), "unitInUse");
    check_laws(&at.office);
}

#[test]
fn people_go_along_with_a_merge_only_if_wanted() {
    for (move_people, unit_name) in [(true, STATION_Z), (false, STATION_X)] {
        let mut at = stations();
        let award = json!({ "nominee": null, "awardId": "cstd_co_so", "awardName": "", "commendationType": null, "year": 2020,
            "decisionNumber": null, "decisionOn": null, "issuer": null, "achievement": null, "note": null });
        let movement = crate::testing::add_movement(&mut at.office, "Đoàn kết");
        let head = json!({ "movement": movement, "phaseNo": 1, "unit": at.x, "docNumber": null, "docOn": null,
            "receivedOn": "2021-06-01", "note": null });
        let submission =
            answer(&mut at.office, "add_submission", json!({ "fields": head }))["submission"].clone();
        let nominee = json!({ "kind": "person", "name": "Thạch Thị Lan", "born": "1980", "sex": null, "position": null,
            "unit": at.x, "recipientClass": null });
        let ask = json!({ "awardId": "bang_khen_tinh", "commendationType": "merit", "periodFrom": null, "periodTo": null,
            "achievement": "Tiêm chủng đủ", "initiatives": null, "awardHistory": null, "note": null });
        let line = json!({ "submission": submission, "nominee": nominee, "ask": ask });
        let nomination = answer(&mut at.office, "add_nomination", line)["nomination"].clone();
        let read = json!({ "nomination": nomination });
        let nominee = answer(&mut at.office, "read_nomination", read.clone())["nominee"].clone();
        answer(
            &mut at.office,
            "add_past_award",
            json!({ "fields": with(award, "nominee", nominee.clone()) }),
        );

        let request = with(at.merge(&[at.x, at.y], at.z, "2021-07-01"), "movePeople", json!(move_people));
        let merged = answer(&mut at.office, "merge_units", request);
        assert_eq!(merged["people"], json!(i32::from(move_people)));
        let page = answer(&mut at.office, "read_nominee", json!({ "nominee": nominee }));
        assert_eq!(page["unitName"], unit_name);
        assert_eq!(page["pastAwards"].as_array().unwrap().len(), 1);
        assert_eq!(page["moves"].as_array().unwrap().len(), usize::from(move_people));
        let line = answer(&mut at.office, "read_nomination", read);
        assert_eq!(line["unitName"], STATION_X, "the line was sent for the station that was");
        check_laws(&at.office);
    }
}

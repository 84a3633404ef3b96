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

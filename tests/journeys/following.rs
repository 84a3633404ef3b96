//! History that follows: stations that are renamed and merged, people who move, and what comes next for each of them.

use serde_json::{Value, json};

use crate::support::{Journey, add_movement, add_unit, number, submission};

const OLD: &str = "Trạm Y tế xã An Mẫu";
const RENAMED: &str = "Trạm Y tế xã An Bình Mẫu";
const OTHER: &str = "Trạm Y tế xã Thọ Mẫu";
const NEW: &str = "Trạm Y tế xã Hòa Mẫu";

/// Two stations below the health department, each with awards, and the one they are merged into.
struct Case {
    journey: Journey,
    old: i64,
    other: i64,
    new: i64,
    movement: i64,
}

fn case() -> Case {
    let mut journey = Journey::in_office();
    let health = add_unit(&mut journey, "Sở Y tế", "department", None);
    let [old, other, new] =
        [OLD, OTHER, NEW].map(|name| add_unit(&mut journey, name, "public_service", Some(health)));
    let movement = add_movement(&mut journey);
    let mut profile = journey.ask("read_office", json!({}));
    profile["awardsSince"] = json!(2010);
    profile["initiativesSince"] = json!(2010);
    journey.ask("update_office", json!({ "profile": profile }));
    Case { journey, old, other, new, movement }
}

impl Case {
    /// A line of a new submission of the unit; returns the nomination and its nominee.
    fn nominate(&mut self, unit: i64, kind: &str, name: &str, award: &str) -> (i64, i64) {
        let submission = submission(&mut self.journey, self.movement, unit);
        let nominee = json!({ "kind": kind, "name": name, "born": if kind == "person" { json!("1980") } else { Value::Null },
            "sex": null, "position": null, "unit": unit, "recipientClass": null });
        let ask = json!({ "awardId": award, "commendationType": "merit", "periodFrom": "2021-01-01", "periodTo": "2021-12-31",
            "achievement": "Tiêm chủng đủ", "initiatives": null, "awardHistory": null, "note": null });
        let line = json!({ "submission": submission, "nominee": nominee, "ask": ask });
        let nomination = number(&self.journey.ask("add_nomination", line), "nomination");
        let read = self.journey.ask("read_nomination", json!({ "nomination": nomination }));
        (nomination, number(&read, "nominee"))
    }

    fn award(&mut self, nominee: i64, award: &str, year: i32, decided_on: &str) {
        let fields = json!({ "nominee": nominee, "awardId": award, "awardName": "", "commendationType": "merit", "year": year,
            "decisionNumber": format!("{year}/QĐ-UBND"), "decisionOn": decided_on, "issuer": null, "achievement": null, "note": null });
        self.journey.ask("add_past_award", json!({ "fields": fields }));
    }

    fn page(&mut self, nominee: i64) -> Value {
        self.journey.ask("read_nominee", json!({ "nominee": nominee }))
    }

    fn rename(&mut self, on: &str) {
        self.journey.ask(
            "change_unit_name",
            json!({ "unit": self.old, "name": RENAMED, "on": on, "document": "12/QĐ-UBND" }),
        );
    }

    fn merge(&mut self, on: &str) {
        let request = json!({ "units": [self.old, self.other], "into": self.new, "on": on, "document": "45/QĐ-UBND", "movePeople": true });
        self.journey.ask("merge_units", request);
    }

    fn step(&mut self, nominee: i64, award: &str) -> Value {
        let next = self.journey.ask("read_next_steps", json!({ "nominee": nominee, "year": 2021 }));
        let steps = next["steps"].as_array().unwrap();
        steps.iter().find(|step| step["awardId"] == award).unwrap()["thisYear"].clone()
    }
}

/// Year and the name under which each award was given.
fn given(rows: &Value) -> Vec<(i64, Option<String>)> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| (row["year"].as_i64().unwrap(), row["asUnit"].as_str().map(str::to_owned))).collect()
}

#[test]
fn awards_follow_a_station_through_a_new_name_and_a_merge() {
    let mut case = case();
    let (_, first) = case.nominate(case.old, "collective", OLD, "tap_the_ldxs");
    case.award(first, "tap_the_ldxs", 2018, "2019-02-01");
    case.rename("2019-07-01");
    assert_eq!(case.page(first)["fields"]["name"], RENAMED, "the collective is the unit");
    case.award(first, "tap_the_ldxs", 2019, "2020-02-01");
    let read = case.page(first);
    assert_eq!(given(&read["pastAwards"]), [(2019, None), (2018, Some(OLD.to_owned()))]);

    let (_, other) = case.nominate(case.other, "collective", OTHER, "tap_the_ldxs");
    case.award(other, "tap_the_ldxs", 2020, "2021-02-01");
    case.merge("2021-07-01");
    let (nomination, merged) = case.nominate(case.new, "collective", NEW, "bang_khen_tinh");
    case.award(merged, "tap_the_ldxs", 2021, "2021-12-31");
    let read = case.page(merged);
    assert_eq!(given(&read["pastAwards"]), [(2021, None)], "its own");
    let before = [(2020, OTHER), (2019, RENAMED), (2018, OLD)];
    assert_eq!(
        given(&read["predecessorAwards"]),
        before.map(|(year, name)| (year, Some(name.to_owned()))),
        "those of the two stations, each under its name of that day"
    );
    assert_eq!(given(&case.page(first)["pastAwards"]).len(), 2, "they stay with those that got them");

    // Whether they count for the new one, only a person can say.
    let found = case.journey.ask("evaluate_nomination", json!({ "nomination": nomination }));
    let ways = found["now"]["alternatives"].as_array().unwrap().iter();
    let mut conditions = ways.flat_map(|way| way["conditions"].as_array().unwrap());
    let run = conditions.find(|one| one["condition"]["type"] == "rating_consecutive").unwrap();
    let years = (&run["status"], &run["detail"]["found"], &run["detail"]["perhaps"]);
    assert_eq!(years, (&json!("cannot_know"), &json!(1), &json!(1)), "2021 is its own, 2020 is not");
    assert_ne!(found["now"]["verdict"], "eligible");
    case.journey.check_laws();
}

#[test]
fn a_person_keeps_awards_through_a_merge_and_a_move_and_old_lines_keep_their_unit() {
    let mut case = case();
    let (line, person) = case.nominate(case.old, "person", "Thạch Thị Lan", "cstd_tinh");
    for year in [2019, 2020] {
        case.award(person, "cstd_co_so", year, &format!("{year}-12-31"));
    }
    // The line came on 22/12/2021, so a merge of 01/01/2022 leaves it where it was.
    case.merge("2022-01-01");
    let read = case.page(person);
    assert_eq!((&read["unitName"], read["pastAwards"].as_array().unwrap().len()), (&json!(NEW), 2));
    assert_eq!(read["moves"][0]["fromName"], OLD);
    assert_eq!(case.journey.ask("read_nomination", json!({ "nomination": line }))["unitName"], OLD);
    let of_old =
        json!({ "filter": { "unit": case.old }, "order": "received", "descending": false, "page": {} });
    assert_eq!(case.journey.ask("list_nominations", of_old)["rows"][0]["unitName"], OLD);

    let mut fields = read["fields"].clone();
    fields["unit"] = json!(case.other);
    fields["position"] = json!("Trạm trưởng");
    let moved = |fields: &Value, on: Value| json!({ "nominee": person, "fields": fields, "movedOn": on, "document": "9/QĐ-SYT" });
    let refused = case.journey.refused("update_nominee", moved(&fields, json!("2022-01-10")));
    assert_eq!(refused["code"], "unitEnded", "the other station was merged as well");
    let school = add_unit(&mut case.journey, "Trường Cao đẳng Y tế", "public_service", None);
    fields["unit"] = json!(school);
    for (on, code) in [("2022-01-13", "fieldInvalid"), ("2022-01-01", "fieldInvalid")] {
        assert_eq!(case.journey.refused("update_nominee", moved(&fields, json!(on)))["code"], code, "{on}");
    }
    case.journey.ask("update_nominee", moved(&fields, json!("2022-01-10")));
    let read = case.page(person);
    assert_eq!(
        (&read["unitName"], &read["fields"]["position"]),
        (&json!("Trường Cao đẳng Y tế"), &json!("Trạm trưởng"))
    );
    assert_eq!(
        (read["moves"].as_array().unwrap().len(), read["pastAwards"].as_array().unwrap().len()),
        (2, 2)
    );
    assert_eq!(case.journey.ask("read_nomination", json!({ "nomination": line }))["unitName"], OLD);
    case.journey.check_laws();
}

#[test]
fn a_slip_in_a_nominees_name_is_put_right_without_a_move() {
    let mut case = case();
    let (line, person) = case.nominate(case.old, "person", "Thạch Thị Lam", "cstd_tinh");
    let mut fields = case.page(person)["fields"].clone();
    for (field, value, code) in [
        ("name", json!(" "), "fieldBlank"),
        ("kind", json!("collective"), "fieldInvalid"),
        ("born", json!("2023"), "fieldInvalid"),
        ("unit", json!(99), "notFound"),
    ] {
        let mut wrong = fields.clone();
        wrong[field] = value;
        let request = json!({ "nominee": person, "fields": wrong, "movedOn": null, "document": null });
        assert_eq!(case.journey.refused("update_nominee", request)["code"], code, "{field}");
    }
    fields["name"] = json!("Thạch Thị Lan");
    fields["unit"] = json!(case.other);
    case.journey.ask(
        "update_nominee",
        json!({ "nominee": person, "fields": fields, "movedOn": null, "document": null }),
    );
    let read = case.page(person);
    assert_eq!((&read["unitName"], &read["moves"]), (&json!(OTHER), &json!([])));
    let line = case.journey.ask("read_nomination", json!({ "nomination": line }));
    assert_eq!((&line["nomineeFields"]["name"], &line["unitName"]), (&json!("Thạch Thị Lan"), &json!(OTHER)));
    case.journey.check_laws();
}

#[test]
fn who_comes_within_reach_of_an_award_is_suggested_until_it_is_asked_for() {
    let mut case = case();
    let (_, person) = case.nominate(case.old, "person", "Thạch Thị Lan", "lao_dong_tien_tien");
    for year in [2019, 2020] {
        case.award(person, "cstd_co_so", year, &format!("{year}-12-31"));
    }
    let fields = json!({ "kind": "initiative", "title": "Phân luồng người bệnh", "authors": [person], "year": 2021, "scope": "province",
        "recognisedBy": null, "recognisedOn": null, "docNumber": null, "summary": null, "note": null });
    case.journey.ask("add_initiative", json!({ "fields": fields }));
    let step = case.step(person, "cstd_tinh");
    assert_eq!((&step["lacking"], &step["missing"][0]["more"]), (&json!(1), &json!(1)), "one more year");
    assert_eq!(step["missing"][0]["what"]["award"], "cstd_co_so");

    let asked = |unit: Value| json!({ "year": 2021, "unit": unit, "page": {} });
    let suggested = |answer: &Value| -> Vec<(String, u64, bool)> {
        let rows = answer["rows"].as_array().unwrap().iter().filter(|row| row["awardId"] == "cstd_tinh");
        let row = |row: &Value| {
            let lacking = row["step"]["lacking"].as_u64().unwrap();
            (row["name"].as_str().unwrap().to_owned(), lacking, row["isNominated"].as_bool().unwrap())
        };
        rows.map(row).collect()
    };
    let found = case.journey.ask("list_suggestions", asked(Value::Null));
    assert_eq!((&found["total"], &found["lookedAt"]), (&json!(1), &json!(1)));
    assert_eq!(suggested(&found), [("Thạch Thị Lan".to_owned(), 1, false)]);
    case.award(person, "cstd_co_so", 2021, "2021-12-31");
    for (unit, expected) in [(case.old, 1), (case.other, 0)] {
        let found = case.journey.ask("list_suggestions", asked(json!(unit)));
        assert_eq!(suggested(&found).len(), expected, "of unit {unit}");
    }
    let found = case.journey.ask("list_suggestions", asked(Value::Null));
    assert_eq!(suggested(&found), [("Thạch Thị Lan".to_owned(), 0, false)]);
    case.nominate(case.old, "person", "Thạch Thị Lan", "cstd_tinh");
    let found = case.journey.ask("list_suggestions", asked(Value::Null));
    assert_eq!(suggested(&found), [("Thạch Thị Lan".to_owned(), 0, true)]);
    case.award(person, "cstd_tinh", 2021, "2022-01-05");
    let found = case.journey.ask("list_suggestions", asked(Value::Null));
    assert!(suggested(&found).is_empty(), "what is held is not suggested");
    for year in [1900, 2024] {
        let request = json!({ "year": year, "unit": null, "page": {} });
        assert_eq!(case.journey.refused("list_suggestions", request)["code"], "fieldInvalid", "{year}");
    }
    case.journey.check_laws();
}

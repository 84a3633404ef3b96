//! What the rules say of a nomination: in conditions, with evidence, frozen when it is appraised, and never over a person.

use serde_json::{Value, json};

use crate::support::{Journey, add_movement, add_unit, submission};

/// A person nominated for Chiến sĩ thi đua cấp tỉnh, received on 22/12/2021.
struct Case {
    journey: Journey,
    nominee: i64,
    nomination: i64,
}

fn case() -> Case {
    let mut journey = Journey::in_office();
    let unit = add_unit(&mut journey, "Sở Y tế", "department", None);
    let movement = add_movement(&mut journey);
    let submission = submission(&mut journey, movement, unit);
    let nominee = json!({
        "kind": "person", "name": "Thạch Thị Lan", "born": "1980", "sex": "female", "position": "Trưởng khoa",
        "unit": unit, "recipientClass": null,
    });
    let ask = json!({
        "awardId": "cstd_tinh", "commendationType": "merit", "periodFrom": "2019-01-01", "periodTo": "2021-12-31",
        "achievement": "Ba năm liền đổi mới quy trình.", "initiatives": null, "awardHistory": null, "note": null,
    });
    let added =
        journey.ask("add_nomination", json!({ "submission": submission, "nominee": nominee, "ask": ask }));
    let nomination = added["nomination"].as_i64().unwrap();
    let read = journey.ask("read_nomination", json!({ "nomination": nomination }));
    let nominee = read["nominee"].as_i64().unwrap();
    Case { journey, nominee, nomination }
}

impl Case {
    fn award(&mut self, year: i32) -> i64 {
        let fields = json!({
            "nominee": self.nominee, "awardId": "cstd_co_so", "awardName": "", "commendationType": "merit", "year": year,
            "decisionNumber": format!("{year}/QĐ-SYT"), "decisionOn": null, "issuer": "Sở Y tế", "achievement": null, "note": null,
        });
        self.journey.ask("add_past_award", json!({ "fields": fields }))["pastAward"].as_i64().unwrap()
    }

    fn initiative(&mut self) {
        let fields = json!({
            "kind": "initiative", "title": "Phân luồng người bệnh", "authors": [self.nominee], "year": 2021, "scope": "province",
            "recognisedBy": null, "recognisedOn": null, "docNumber": null, "summary": null, "note": null,
        });
        self.journey.ask("add_initiative", json!({ "fields": fields }));
    }

    fn evaluation(&mut self) -> Value {
        self.journey.ask("evaluate_nomination", json!({ "nomination": self.nomination }))
    }

    /// The verdict and how each condition of the one alternative came out.
    fn said(&mut self) -> (String, Vec<(String, String)>) {
        let now = self.evaluation()["now"].clone();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let conditions = now["alternatives"][0]["conditions"].as_array().unwrap().iter();
        let of = |finding: &Value| (text(&finding["condition"]["type"]), text(&finding["status"]));
        (text(&now["verdict"]), conditions.map(of).collect())
    }

    /// The office says that its records are complete from 2015 on.
    fn records_are_complete(&mut self) {
        let mut profile = self.journey.ask("read_office", json!({}));
        profile["awardsSince"] = json!(2015);
        profile["initiativesSince"] = json!(2015);
        self.journey.ask("update_office", json!({ "profile": profile }));
    }

    fn mark(&mut self, reason: Option<&str>) -> Value {
        let request = json!({ "nominations": [self.nomination], "reason": reason });
        self.journey.ask("mark_eligible", request)
    }
}

fn pairs(pairs: [(&str, &str); 3]) -> Vec<(String, String)> {
    pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec()
}

#[test]
fn what_nobody_has_entered_is_not_known_until_the_office_says_its_records_are_complete() {
    let mut case = case();
    let unknown =
        [("consecutive_award", "cannot_know"), ("initiative", "cannot_know"), ("manual", "cannot_know")];
    assert_eq!(case.said(), ("needs_a_person".into(), pairs(unknown)));
    case.records_are_complete();
    // An initiative of any year would do, and those before 2015 are still not known.
    let missing =
        [("consecutive_award", "not_met"), ("initiative", "cannot_know"), ("manual", "cannot_know")];
    assert_eq!(case.said(), ("not_eligible".into(), pairs(missing)));
    case.journey.check_laws();
}

#[test]
fn three_years_in_a_row_with_an_initiative_and_a_persons_word_make_a_nominee_eligible() {
    let mut case = case();
    case.records_are_complete();
    for year in [2017, 2019, 2020, 2021] {
        case.award(year);
    }
    case.initiative();
    let run = case.evaluation()["now"]["alternatives"][0]["conditions"][0]["detail"]["run"].clone();
    assert_eq!(run, json!({ "from": 2019, "to": 2021 }), "2018 is missing, so 2017 does not count");
    let asked = [("consecutive_award", "met"), ("initiative", "met"), ("manual", "cannot_know")];
    assert_eq!(case.said(), ("needs_a_person".into(), pairs(asked)));

    let answer = |met: Value| json!({ "nomination": 1, "code": "best_of_peers", "met": met, "note": "Họp ngày 20/12" });
    case.journey.ask("answer_question", answer(json!(true)));
    assert_eq!(case.said().1[2].1, "met");
    case.journey.ask("say_looked_into", json!({ "nominee": case.nominee, "what": "proceedings" }));
    case.journey.ask("say_looked_into", json!({ "nominee": case.nominee, "what": "disciplines" }));
    assert_eq!(case.said().0, "eligible");
    let refused = json!({ "nomination": 1, "code": "asks_nothing", "met": true, "note": null });
    assert_eq!(case.journey.refused("answer_question", refused)["code"], "fieldInvalid");
    case.journey.ask("answer_question", answer(Value::Null));
    assert_eq!(case.said().1[2].1, "cannot_know");
    case.journey.check_laws();
}

#[test]
fn an_award_that_was_cancelled_is_kept_and_breaks_the_run() {
    let mut case = case();
    case.records_are_complete();
    let awards: Vec<i64> = [2019, 2020, 2021].into_iter().map(|year| case.award(year)).collect();
    assert_eq!(case.said().1[0].1, "met");
    let revoke = json!({ "pastAward": awards[1], "on": "2021-12-30", "document": "45/QĐ-SYT" });
    case.journey.ask("revoke_past_award", revoke);
    assert_eq!(case.said().1[0].1, "not_met");
    let read = case.journey.ask("read_nominee", json!({ "nominee": case.nominee }));
    assert_eq!(read["pastAwards"][1]["revoked"], json!({ "on": "2021-12-30", "document": "45/QĐ-SYT" }));
    case.journey.ask("restore_past_award", json!({ "pastAward": awards[1], "reason": "Ghi nhầm" }));
    assert_eq!(case.said().1[0].1, "met");
    let blank = json!({ "pastAward": awards[1], "on": "2021-12-30", "document": "  " });
    assert_eq!(case.journey.refused("revoke_past_award", blank)["code"], "fieldBlank");
    case.journey.check_laws();
}

#[test]
fn against_the_rules_only_a_reason_finds_a_line_eligible_and_what_they_said_is_frozen() {
    let mut case = case();
    case.records_are_complete();
    case.journey.ask("begin_appraisal", json!({ "nominations": [case.nomination] }));
    let request = json!({ "nominations": [case.nomination], "reason": null });
    let refusal = case.journey.refused("mark_eligible", request);
    assert_eq!(refusal, json!({ "code": "rulesSayNotEligible", "nominations": [case.nomination] }));
    assert_eq!(case.evaluation()["frozen"], Value::Null);

    case.mark(Some("Chủ tịch UBND tỉnh đồng ý xét đặc cách"));
    let found = case.evaluation();
    assert_eq!(found["frozen"]["evaluation"]["verdict"], "not_eligible");
    assert_eq!(found["frozen"]["packId"], "e2017");
    assert_eq!(found["frozen"]["reason"], "Chủ tịch UBND tỉnh đồng ý xét đặc cách");
    assert_eq!(found["changed"], false);
    for year in [2019, 2020, 2021] {
        case.award(year);
    }
    let found = case.evaluation();
    assert_eq!(
        (&found["changed"], &found["frozen"]["evaluation"]["verdict"]),
        (&json!(true), &json!("not_eligible"))
    );
    case.journey.check_laws();
}

#[test]
fn while_something_is_pending_against_a_nominee_the_line_waits() {
    let mut case = case();
    let fields = json!({ "kind": "investigation", "openedOn": "2021-11-01", "closedOn": null, "document": "12/TB-CA" });
    let added = case.journey.ask("add_proceeding", json!({ "nominee": case.nominee, "fields": fields }));
    let freeze = |case: &mut Case| {
        let now = case.evaluation()["now"].clone();
        let obstacles = now["obstacles"].as_array().unwrap().clone();
        let freeze = obstacles.into_iter().find(|obstacle| obstacle["kind"] == "freeze").unwrap();
        freeze["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(freeze(&mut case), "not_met");
    let ended = json!({ "kind": "investigation", "openedOn": "2021-11-01", "closedOn": "2021-12-01", "document": "12/TB-CA" });
    case.journey.ask("update_proceeding", json!({ "proceeding": added["proceeding"], "fields": ended }));
    assert_eq!(freeze(&mut case), "cannot_know", "nobody has looked for disciplinary measures yet");
    case.journey.ask("say_looked_into", json!({ "nominee": case.nominee, "what": "disciplines" }));
    assert_eq!(
        freeze(&mut case),
        "cannot_know",
        "that this case ended does not say that there is no other one"
    );
    case.journey.ask("say_looked_into", json!({ "nominee": case.nominee, "what": "proceedings" }));
    assert_eq!(freeze(&mut case), "met");
    let backwards = json!({ "kind": "investigation", "openedOn": "2021-11-01", "closedOn": "2021-10-01", "document": null });
    let request = json!({ "proceeding": added["proceeding"], "fields": backwards });
    assert_eq!(case.journey.refused("update_proceeding", request)["code"], "fieldInvalid");
    case.journey
        .ask("remove_proceeding", json!({ "proceeding": added["proceeding"], "reason": "Ghi nhầm người" }));
    assert_eq!(
        case.journey
            .refused("remove_proceeding", json!({ "proceeding": added["proceeding"], "reason": "x" }))["code"],
        "notFound"
    );
    case.journey.check_laws();
}

#[test]
fn a_look_of_before_the_dossier_came_in_is_too_old_and_one_closed_case_is_no_word_on_others() {
    let mut case = case();
    let freeze = |case: &mut Case| {
        let now = case.evaluation()["now"].clone();
        let obstacle =
            now["obstacles"].as_array().unwrap().iter().find(|found| found["kind"] == "freeze").cloned();
        let obstacle = obstacle.unwrap();
        (obstacle["status"].as_str().unwrap().to_owned(), obstacle["detail"]["unknown"].clone())
    };
    let both = |on: Value| json!([{ "code": "discipline_missing", "lookedOn": on }, { "code": "proceedings_missing", "lookedOn": on }]);
    let look = |case: &mut Case| {
        for what in ["disciplines", "proceedings"] {
            case.journey.ask("say_looked_into", json!({ "nominee": case.nominee, "what": what }));
        }
    };
    let closed = json!({ "kind": "complaint", "openedOn": "2020-05-01", "closedOn": "2020-06-01", "document": "45/TB" });
    case.journey.ask("add_proceeding", json!({ "nominee": case.nominee, "fields": closed }));
    assert_eq!(freeze(&mut case), ("cannot_know".into(), both(Value::Null)));
    case.journey.at("2021-12-20T08:00:00");
    look(&mut case);
    assert_eq!(
        freeze(&mut case),
        ("cannot_know".into(), both(json!("2021-12-20"))),
        "received on 22/12/2021"
    );
    case.journey.at("2021-12-24T08:00:00");
    look(&mut case);
    assert_eq!(freeze(&mut case), ("met".into(), json!([])));
    case.journey.check_laws();
}

#[test]
fn what_a_nominee_achieved_beside_its_tasks_is_entered_judged_and_counted() {
    let mut case = case();
    let fields = |excellent: Value| {
        json!({
            "year": 2021, "what": { "kind": "movement", "launcher": "province", "yearsRun": 1, "excellent": excellent },
            "description": "  Đoàn kết   phòng, chống dịch ", "document": null,
        })
    };
    let added = case
        .journey
        .ask("add_achievement", json!({ "nominee": case.nominee, "fields": fields(Value::Null) }));
    let achievement = added["achievement"].clone();
    let update = json!({ "achievement": achievement, "fields": fields(json!(true)) });
    case.journey.ask("update_achievement", update);
    let read = case.journey.ask("read_nominee", json!({ "nominee": case.nominee }));
    assert_eq!(read["achievements"][0]["description"], "Đoàn kết phòng, chống dịch");
    assert_eq!(read["achievements"][0]["what"]["excellent"], true);
    let mut of_tomorrow = fields(json!(true));
    of_tomorrow["year"] = json!(2190);
    let request = json!({ "nominee": case.nominee, "fields": of_tomorrow });
    assert_eq!(case.journey.refused("add_achievement", request)["code"], "fieldInvalid");
    let unsaid = json!({ "achievement": achievement, "reason": " " });
    assert_eq!(case.journey.refused("remove_achievement", unsaid)["code"], "reasonMissing");
    case.journey.ask("remove_achievement", json!({ "achievement": achievement, "reason": "Ghi nhầm người" }));
    assert_eq!(
        case.journey.refused(
            "update_achievement",
            json!({ "achievement": achievement, "fields": fields(Value::Null) })
        )["code"],
        "notFound"
    );
    case.journey.check_laws();
}

#[test]
fn a_measure_is_corrected_in_place_and_an_initiative_says_what_it_served_for() {
    let mut case = case();
    let measure = |ends: Value| json!({ "level": "reprimand", "decidedOn": "2020-03-01", "endsOn": ends, "document": null });
    let added = case
        .journey
        .ask("add_discipline", json!({ "nominee": case.nominee, "fields": measure(Value::Null) }));
    let update = |ends: &str| json!({ "discipline": added["discipline"], "fields": measure(json!(ends)) });
    case.journey.ask("update_discipline", update("2021-03-01"));
    assert_eq!(case.journey.refused("update_discipline", update("2019-03-01"))["code"], "fieldInvalid");
    let read = case.journey.ask("read_nominee", json!({ "nominee": case.nominee }));
    assert_eq!(read["disciplines"].as_array().unwrap().len(), 1);
    assert_eq!(read["disciplines"][0]["endsOn"], "2021-03-01");

    case.records_are_complete();
    case.initiative();
    assert_eq!(case.said().1[1], ("initiative".into(), "met".into()));
    let read = case.journey.ask("read_nominee", json!({ "nominee": case.nominee }));
    let mut fields = read["initiatives"][0].clone();
    let initiative = fields["id"].clone();
    let kept = fields.as_object_mut().unwrap();
    for not_written in ["id", "authorNames", "draft"] {
        kept.remove(not_written);
    }
    let used = |year: i32| json!({ "award": "cstd_tinh", "year": year });
    // The same award of an earlier year: it never serves again.
    fields["uses"] = json!([used(2020), used(2020)]);
    case.journey.ask("update_initiative", json!({ "initiative": initiative, "fields": fields }));
    let read = case.journey.ask("read_nominee", json!({ "nominee": case.nominee }));
    assert_eq!(read["initiatives"][0]["uses"], json!([used(2020)]));
    assert_ne!(case.said().1[1].1, "met");
    fields["uses"] = json!([{ "award": "no_such_award", "year": 2020 }]);
    let request = json!({ "initiative": initiative, "fields": fields });
    assert_eq!(case.journey.refused("update_initiative", request)["code"], "unknownAward");
    case.journey.check_laws();
}

#[test]
fn a_collectives_members_are_counted_by_its_paper() {
    let mut journey = Journey::in_office();
    let unit = add_unit(&mut journey, "Sở Y tế", "department", None);
    let movement = add_movement(&mut journey);
    let submission = submission(&mut journey, movement, unit);
    let nominee = json!({
        "kind": "collective", "name": "Khoa Cấp cứu", "born": null, "sex": null, "position": null, "unit": unit,
        "recipientClass": null,
    });
    let ask = json!({
        "awardId": "tap_the_ldxs", "commendationType": "merit", "periodFrom": "2021-01-01", "periodTo": "2021-12-31",
        "achievement": "Hoàn thành xuất sắc.", "initiatives": null, "awardHistory": null, "note": null,
    });
    let added =
        journey.ask("add_nomination", json!({ "submission": submission, "nominee": nominee, "ask": ask }));
    let nomination = added["nomination"].clone();
    let nominee = journey.ask("read_nomination", json!({ "nomination": nomination }))["nominee"].clone();
    let share = |journey: &mut Journey| {
        let now = journey.ask("evaluate_nomination", json!({ "nomination": nomination }))["now"].clone();
        let conditions = now["alternatives"][0]["conditions"].as_array().unwrap().clone();
        let share =
            conditions.into_iter().find(|found| found["condition"]["type"] == "share_of_members").unwrap();
        share["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(share(&mut journey), "cannot_know");
    let count = |heads: u32, holders: u32| {
        let holders = json!([{ "award": "lao_dong_tien_tien", "holders": holders }]);
        json!({ "nominee": nominee, "year": 2021, "heads": heads, "holders": holders, "document": "9/BC" })
    };
    for (holders, status) in [(7, "met"), (6, "not_met"), (10, "met")] {
        journey.ask("set_membership", count(10, holders));
        assert_eq!(share(&mut journey), status, "{holders} of 10, 70 % asked");
    }
    assert_eq!(journey.refused("set_membership", count(10, 11))["code"], "fieldInvalid");
    assert_eq!(journey.refused("set_membership", count(0, 0))["code"], "fieldInvalid");
    let forget = json!({ "nominee": nominee, "year": 2021, "heads": null, "holders": [], "document": null });
    journey.ask("set_membership", forget);
    assert_eq!(share(&mut journey), "cannot_know");
    journey.check_laws();
}

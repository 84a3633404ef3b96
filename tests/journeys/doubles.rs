//! One award is not given twice, and one achievement is not rewarded twice without a person saying that it is not one.

use serde_json::{Value, json};

use crate::support::{Journey, add_movement, add_unit, submission};

/// One person and the unit that nominates it, in a movement.
struct Case {
    journey: Journey,
    unit: i64,
    movement: i64,
}

fn case() -> Case {
    let mut journey = Journey::in_office();
    let unit = add_unit(&mut journey, "Sở Y tế", "department", None);
    let movement = add_movement(&mut journey);
    Case { journey, unit, movement }
}

impl Case {
    /// A line for Thạch Thị Lan in a submission of its own, in a movement of its own where told.
    fn line(&mut self, award: &str, of: &str, achievement: &str, is_other_movement: bool) -> i64 {
        let movement = if is_other_movement { add_movement(&mut self.journey) } else { self.movement };
        let submission = submission(&mut self.journey, movement, self.unit);
        let nominee = json!({
            "kind": "person", "name": "Thạch Thị Lan", "born": "1980", "sex": "female", "position": "Trưởng khoa",
            "unit": self.unit, "recipientClass": null,
        });
        let ask = json!({
            "awardId": award, "commendationType": of, "periodFrom": "2021-01-01", "periodTo": "2021-12-31",
            "achievement": achievement, "initiatives": null, "awardHistory": null, "note": null,
        });
        let request = json!({ "submission": submission, "nominee": nominee, "ask": ask });
        self.journey.ask("add_nomination", request)["nomination"].as_i64().unwrap()
    }

    fn holds(&mut self, nomination: i64, award: &str, of: &str, year: i32) -> i64 {
        let nominee =
            self.journey.ask("read_nomination", json!({ "nomination": nomination }))["nominee"].clone();
        let fields = json!({
            "nominee": nominee, "awardId": award, "awardName": "", "commendationType": of, "year": year,
            "decisionNumber": format!("{year}/QĐ"), "decisionOn": null, "issuer": "Sở Y tế", "achievement": null, "note": null,
        });
        self.journey.ask("add_past_award", json!({ "fields": fields }))["pastAward"].as_i64().unwrap()
    }

    fn doubles(&mut self, nomination: i64) -> Vec<String> {
        let found =
            self.journey.ask("evaluate_nomination", json!({ "nomination": nomination }))["doubles"].clone();
        let kind = |double: &Value| double["kind"].as_str().unwrap().to_owned();
        found.as_array().unwrap().iter().map(kind).collect()
    }
}

fn eligible(nomination: i64, reason: Option<&str>) -> Value {
    json!({ "nominations": [nomination], "reason": reason })
}

#[test]
fn a_title_of_a_year_is_not_found_eligible_again_unless_it_was_cancelled() {
    let mut case = case();
    let line = case.line("cstd_co_so", "merit", "Hoàn thành xuất sắc.", false);
    case.holds(line, "cstd_co_so", "merit", 2020);
    assert_eq!(case.doubles(line), Vec::<String>::new());
    let held = case.holds(line, "cstd_co_so", "merit", 2021);
    assert_eq!(case.doubles(line), ["same_award"]);
    for reason in [None, Some("Vẫn đề nghị")] {
        let refusal = case.journey.refused("mark_eligible", eligible(line, reason));
        assert_eq!(refusal, json!({ "code": "awardAskedTwice", "nominations": [line] }));
    }
    let revoke = json!({ "pastAward": held, "on": "2022-01-05", "document": "3/QĐ-SYT" });
    case.journey.ask("revoke_past_award", revoke);
    assert_eq!(case.doubles(line), Vec::<String>::new());
    case.journey.ask("mark_eligible", eligible(line, Some("Có hồ sơ kèm theo")));
    case.journey.check_laws();
}

#[test]
fn one_achievement_twice_asks_for_a_sentence_that_stays_with_the_line() {
    let mut case = case();
    let words = "Điều trị 1.200 người bệnh, không để tử vong.";
    let first = case.line("bang_khen_tinh", "thematic", words, false);
    let second = case.line("bang_khen_tinh", "sudden", words, true);
    assert_eq!(
        (case.doubles(first), case.doubles(second)),
        (vec!["same_words".into()], vec!["same_words".into()])
    );
    let refusal = case.journey.refused("mark_eligible", eligible(second, None));
    let codes = ["rulesSayNotEligible", "achievementRewardedTwice"];
    assert!(codes.contains(&refusal["code"].as_str().unwrap()), "{refusal}");
    case.journey.ask("mark_eligible", eligible(second, Some("Hai đợt dịch khác nhau")));
    let frozen = case.journey.ask("evaluate_nomination", json!({ "nomination": second }))["frozen"].clone();
    assert_eq!(frozen["reason"], "Hai đợt dịch khác nhau");
    case.journey.ask("withdraw_nomination", json!({ "nominations": [second], "reason": "Đơn vị rút" }));
    assert_eq!(case.doubles(first), Vec::<String>::new(), "a line that was withdrawn is no double");
    case.journey.check_laws();
}

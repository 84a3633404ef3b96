//! Quotas while lines are ticked: what stands, what is ticked, what is allowed, and who is too many.

use serde_json::{Value, json};

use crate::support::{Journey, add_movement, add_unit, submission};

/// Lines of one unit, under the regulations of 2021: at most 15 % of those with Lao động tiên tiến may be put up for
/// Chiến sĩ thi đua cơ sở (NĐ 91/2017/NĐ-CP, khoản 3 Điều 9).
struct Case {
    journey: Journey,
    unit: i64,
    submission: i64,
}

fn case() -> Case {
    let mut journey = Journey::in_office();
    let unit = add_unit(&mut journey, "Sở Y tế", "department", None);
    let movement = add_movement(&mut journey);
    let submission = submission(&mut journey, movement, unit);
    Case { journey, unit, submission }
}

impl Case {
    fn line(&mut self, kind: &str, name: &str, award: &str) -> i64 {
        let nominee = json!({
            "kind": kind, "name": name, "born": null, "sex": null, "position": null, "unit": self.unit, "recipientClass": null,
        });
        let ask = json!({
            "awardId": award, "commendationType": "merit", "periodFrom": "2021-01-01", "periodTo": "2021-12-31",
            "achievement": "Hoàn thành xuất sắc.", "initiatives": null, "awardHistory": null, "note": null,
        });
        let request = json!({ "submission": self.submission, "nominee": nominee, "ask": ask });
        self.journey.ask("add_nomination", request)["nomination"].as_i64().unwrap()
    }

    fn eligible(&mut self, nominations: &[i64]) {
        let request = json!({ "nominations": nominations, "reason": "Có hồ sơ kèm theo" });
        self.journey.ask("mark_eligible", request);
    }

    fn quotas(&mut self, ticked: &[i64]) -> Vec<Value> {
        let found = self.journey.ask("count_quotas", json!({ "nominations": ticked }));
        found["quotas"].as_array().unwrap().clone()
    }
}

fn told(quota: &Value) -> (Value, Value, Value, Vec<String>) {
    let over = quota["over"].as_array().unwrap().iter().map(|line| line["name"].as_str().unwrap().to_owned());
    (quota["standing"].clone(), quota["base"].clone(), quota["allowed"].clone(), over.collect())
}

#[test]
fn a_quota_is_counted_of_the_units_own_paper_or_of_what_is_kept() {
    let mut case = case();
    let names = ["Lâm Thị An", "Kim Văn Bảo", "Sơn Thị Cúc"];
    let ticked = names.map(|name| case.line("person", name, "cstd_co_so"));
    let quotas = case.quotas(&ticked);
    assert_eq!(quotas.len(), 1);
    assert_eq!(told(&quotas[0]), (json!(0), Value::Null, Value::Null, vec![]), "nobody has counted");

    // Seven with Lao động tiên tiến are kept: one of them may be put up.
    let workers: Vec<i64> = (1..=7)
        .map(|no| case.line("person", &format!("Thạch Văn Người {no}"), "lao_dong_tien_tien"))
        .collect();
    case.eligible(&workers);
    let over = vec!["Kim Văn Bảo".to_owned(), "Sơn Thị Cúc".to_owned()];
    let quota = case.quotas(&ticked)[0].clone();
    assert_eq!((told(&quota), &quota["baseFrom"]), ((json!(0), json!(7), json!(1), over), &json!("kept")));

    // The order of ticking says who is too many; those found eligible stand before.
    case.eligible(&[ticked[2]]);
    let quota = case.quotas(&[ticked[1], ticked[0]])[0].clone();
    let over = vec!["Kim Văn Bảo".to_owned(), "Lâm Thị An".to_owned()];
    assert_eq!(told(&quota), (json!(1), json!(7), json!(1), over));

    // The unit's paper counts before what is kept.
    let whole = case.line("collective", "Sở Y tế", "tap_the_ldtt");
    let nominee = case.journey.ask("read_nomination", json!({ "nomination": whole }))["nominee"].clone();
    let paper = json!({
        "nominee": nominee, "year": 2021, "heads": 30, "holders": [{ "award": "lao_dong_tien_tien", "holders": 20 }], "document": "9/BC",
    });
    case.journey.ask("set_membership", paper);
    let quota = case.quotas(&[ticked[1], ticked[0]])[0].clone();
    assert_eq!(
        (told(&quota), &quota["baseFrom"]),
        ((json!(1), json!(20), json!(3), vec![]), &json!("paper"))
    );
    case.journey.check_laws();
}

#[test]
fn lines_without_a_quota_are_not_counted() {
    let mut case = case();
    let line = case.line("person", "Lâm Thị An", "lao_dong_tien_tien");
    assert_eq!(case.quotas(&[line]), Vec::<Value>::new());
    assert_eq!(case.quotas(&[]), Vec::<Value>::new());
    assert_eq!(case.quotas(&[line, 9_999]), Vec::<Value>::new(), "a line that is gone counts nowhere");
}

//! Prizes through the contract, from votes that were closed.

use serde_json::{Value, json};

use crate::sessions::tests::{CERTIFICATE, Case, FIGHTER, case, tally};

/// 4,5 against the 3,0 of [`FIGHTER`].
const NATIONAL: &str = "cstd_toan_quoc";

/// A line with a period of its own, eligible; for awards of which one nominee gets several.
fn eligible_for(case: &mut Case, kind: &str, name: &str, award: &str, year: Option<i32>) -> i64 {
    let submissions = case.ask("list_submissions", json!({ "movement": null, "unit": null }));
    let is_person = kind == "person";
    let nominee = json!({
        "kind": kind, "name": name, "born": is_person.then_some("1985"), "sex": null, "position": null,
        "unit": case.hospital, "recipientClass": null,
    });
    let ask = json!({
        "awardId": award, "commendationType": "merit",
        "periodFrom": year.map(|year| format!("{year}-01-01")), "periodTo": year.map(|year| format!("{year}-12-31")),
        "achievement": "Hoàn thành xuất sắc nhiệm vụ", "initiatives": null, "awardHistory": null, "note": null,
    });
    let request =
        json!({ "submission": submissions["submissions"][0]["id"], "nominee": nominee, "ask": ask });
    let nomination = case.ask("add_nomination", request)["nomination"].as_i64().unwrap();
    case.ask("mark_eligible", json!({ "nominations": [nomination], "reason": null }));
    nomination
}

/// Closes the vote on lines as passed.
fn pass(case: &mut Case, nominations: &[i64]) {
    case.confirm(CERTIFICATE, "open_vote", 60);
    let items = case.put(nominations);
    case.open(5, 0);
    case.count(&items, &tally(5, 0, 0));
    case.close(&items);
}

fn prizes(case: &mut Case, on: &str, fixed: Value) -> Value {
    let movement = case.ask("list_movements", json!({ "query": null }))["movements"][0]["id"].clone();
    case.ask("list_prizes", json!({ "movement": movement, "phaseNo": 1, "decisionOn": on, "fixed": fixed }))
}

fn paid(prizes: &Value) -> Vec<(&str, i64)> {
    let lines = prizes["lines"].as_array().unwrap();
    lines
        .iter()
        .map(|line| (line["name"].as_str().unwrap(), line["payment"]["paid"].as_i64().unwrap()))
        .collect()
}

#[test]
fn lines_that_passed_are_paid_by_the_day_of_the_decision() {
    let mut case = case(5);
    let lines = [
        case.eligible("person", "Lý Hoàng Khởi", CERTIFICATE, case.hospital),
        case.eligible("collective", "Khoa Hồi sức", CERTIFICATE, case.hospital),
        case.eligible("household", "Hộ ông Danh Út", CERTIFICATE, case.hospital),
    ];
    case.eligible("person", "Chưa Biểu Quyết", CERTIFICATE, case.hospital);
    pass(&mut case, &lines);
    for (on, collective, person, household, total, words) in [
        ("2022-01-20", 2_980_000, 1_490_000, 2_240_000, 6_710_000, "Sáu triệu bảy trăm mười nghìn đồng"),
        ("2025-07-10", 7_020_000, 3_510_000, 5_270_000, 15_800_000, "Mười lăm triệu tám trăm nghìn đồng"),
    ] {
        let prizes = prizes(&mut case, on, Value::Null);
        assert_eq!(
            paid(&prizes),
            [("Khoa Hồi sức", collective), ("Lý Hoàng Khởi", person), ("Hộ ông Danh Út", household)],
            "{on}"
        );
        assert_eq!((&prizes["total"], &prizes["totalInWords"]), (&json!(total), &json!(words)), "{on}");
        assert_eq!(
            prizes["units"],
            json!([{ "unit": case.health, "unitName": "Sở Y tế", "lines": 3, "paid": total }])
        );
        assert_eq!(prizes["funds"], json!([{ "fund": "province", "lines": 3, "paid": total }]));
    }
    case.done();
}

#[test]
fn a_line_tells_its_figures_and_what_the_era_of_its_receipt_would_pay() {
    let mut case = case(5);
    let line = case.eligible("collective", "Khoa Hồi sức", CERTIFICATE, case.hospital);
    pass(&mut case, &[line]);
    let now = prizes(&mut case, "2022-01-20", Value::Null);
    let computed = &now["lines"][0]["payment"]["sum"];
    assert_eq!(computed["by"], "coefficient");
    for (figure, value) in [
        (&computed["coefficient"]["value"], json!("1")),
        (&computed["multiplier"]["value"], json!("2")),
        (&computed["baseSalary"]["amount"], json!(1_490_000)),
        (&computed["baseSalary"]["fromOn"], json!("2019-07-01")),
        (&computed["baseSalary"]["legalBasis"], json!("NĐ 38/2019/NĐ-CP")),
        (&computed["beforeRounding"], json!("2980000")),
        (&computed["rounding"]["value"], json!({ "mode": "up", "unit": 10_000 })),
        (&computed["roundingBy"], json!("regulations")),
        (&computed["certainty"], json!("memory")),
        (&now["lines"][0]["otherEra"], Value::Null),
        (&now["pack"], json!("e2017")),
    ] {
        assert_eq!(*figure, value);
    }
    let later = prizes(&mut case, "2025-07-10", Value::Null);
    assert_eq!(later["pack"], "e2025");
    assert_eq!(later["lines"][0]["otherEra"], json!({ "pack": "e2017", "amount": 4_680_000 }));
    case.done();
}

#[test]
fn an_amount_the_decision_fixes_takes_the_place_of_the_coefficient() {
    let mut case = case(5);
    let lines = [
        case.eligible("person", "Lý Hoàng Khởi", CERTIFICATE, case.hospital),
        case.eligible("collective", "Khoa Hồi sức", CERTIFICATE, case.hospital),
    ];
    pass(&mut case, &lines);
    let fixed = |kind: Value, award: Value, amount: i64| json!({ "kind": kind, "awardId": award, "amount": amount, "legalBasis": " QĐ 15/QĐ-UBND " });
    let (everyone, award) = (Value::Null, json!(CERTIFICATE));
    for (amounts, collective, person) in [
        (
            json!([
                fixed(json!("collective"), Value::Null, 5_000_000),
                fixed(json!("person"), Value::Null, 2_000_000)
            ]),
            5_000_000,
            2_000_000,
        ),
        (json!([fixed(json!("collective"), Value::Null, 5_000_000)]), 5_000_000, 1_490_000),
        (json!([fixed(everyone.clone(), award.clone(), 0), fixed(json!("person"), award.clone(), 7)]), 0, 7),
        (
            json!([
                fixed(everyone.clone(), everyone.clone(), 1),
                fixed(json!("person"), everyone.clone(), 2),
                fixed(everyone.clone(), award.clone(), 3)
            ]),
            3,
            3,
        ),
    ] {
        let prizes = prizes(&mut case, "2022-01-20", amounts.clone());
        assert_eq!(paid(&prizes), [("Khoa Hồi sức", collective), ("Lý Hoàng Khởi", person)], "{amounts}");
        assert_eq!(prizes["lines"][0]["payment"]["sum"]["by"], "decision");
        assert_eq!(prizes["lines"][0]["payment"]["sum"]["legalBasis"], "QĐ 15/QĐ-UBND");
    }
    let movement = case.ask("list_movements", json!({ "query": null }))["movements"][0]["id"].clone();
    let request = |movement: &Value, phase: u32, fixed: Value| json!({ "movement": movement, "phaseNo": phase, "decisionOn": "2022-01-20", "fixed": fixed });
    for (asked, refused) in [
        (request(&json!(99), 1, json!([])), json!({ "code": "notFound", "what": "movement", "id": 99 })),
        (request(&movement, 2, json!([])), json!({ "code": "noSuchPhase", "no": 2 })),
        (
            request(&movement, 1, json!([fixed(everyone.clone(), everyone.clone(), -1)])),
            json!({ "code": "fieldInvalid", "field": "fixed.0.amount", "found": "-1" }),
        ),
        (
            request(&movement, 1, json!([fixed(everyone.clone(), json!("bang"), 1)])),
            json!({ "code": "unknownAward", "awardId": "bang" }),
        ),
        (
            request(&movement, 1, json!([fixed(json!("collective"), json!(FIGHTER), 1)])),
            json!({ "code": "awardNotForThisKind", "awardId": FIGHTER }),
        ),
        (
            request(
                &movement,
                1,
                json!([fixed(everyone.clone(), award.clone(), 1), fixed(everyone.clone(), award.clone(), 2)]),
            ),
            json!({ "code": "fieldInvalid", "field": "fixed.1.awardId", "found": CERTIFICATE }),
        ),
    ] {
        assert_eq!(case.refuse("list_prizes", asked.clone()), refused, "{asked}");
    }
    case.done();
}

#[test]
fn of_two_titles_of_one_period_the_highest_is_paid_and_a_form_beside_it_too() {
    for (low_year, low, code) in [
        (Some(2021), 0, "lower_title_of_period"),
        (Some(2020), 4_470_000, "titles_of_other_periods"),
        (None, 4_470_000, "title_period_not_known"),
    ] {
        let mut case = case(5);
        let awards = [(NATIONAL, Some(2021)), (FIGHTER, low_year), (CERTIFICATE, Some(2021))];
        let lines =
            awards.map(|(award, year)| eligible_for(&mut case, "person", "Lý Hoàng Khởi", award, year));
        pass(&mut case, &lines);
        let prizes = prizes(&mut case, "2022-01-20", Value::Null);
        let line = |award: &str| {
            let lines = prizes["lines"].as_array().unwrap();
            lines.iter().find(|line| line["awardId"] == award).unwrap()["payment"].clone()
        };
        let paid = [NATIONAL, FIGHTER, CERTIFICATE].map(|award| line(award)["paid"].as_i64().unwrap());
        assert_eq!(paid, [6_710_000, low, 1_490_000], "{low_year:?}");
        assert_eq!(prizes["total"], 8_200_000 + low);
        let codes: Vec<Value> =
            line(FIGHTER)["rules"].as_array().unwrap().iter().map(|rule| rule["code"].clone()).collect();
        assert_eq!(codes, [json!(code), json!("title_and_form")], "{low_year:?}");
        case.done();
    }
}

#[test]
fn a_lowered_line_is_paid_for_what_is_given() {
    let mut case = case(5);
    let line = case.eligible("person", "Lý Hoàng Khởi", FIGHTER, case.hospital);
    let item = case.put(&[line])[0];
    case.open(5, 0);
    case.count(&[item], &tally(3, 2, 0));
    let lower = json!({ "items": [item], "outcome": "lowered", "loweredAwardId": CERTIFICATE, "reason": "Chưa đủ phiếu" });
    case.ask("close_vote", lower);
    let prizes = prizes(&mut case, "2022-01-20", Value::Null);
    assert_eq!(paid(&prizes), [("Lý Hoàng Khởi", 1_490_000)]);
    assert_eq!(prizes["lines"][0]["awardId"], CERTIFICATE);
    case.done();
}

#[test]
fn the_offices_own_rounding_and_words_are_used() {
    let mut case = case(5);
    let line = case.eligible("household", "Hộ ông Danh Út", CERTIFICATE, case.hospital);
    pass(&mut case, &[line]);
    let mut profile = case.ask("read_office", json!({}));
    for (field, value) in [("moneyRounding", "exact"), ("zeroWord", "le"), ("thousandWord", "ngan")] {
        profile[field] = json!(value);
    }
    case.ask("update_office", json!({ "profile": profile }));
    let prizes = prizes(&mut case, "2022-01-20", Value::Null);
    assert_eq!(
        (&prizes["total"], &prizes["totalInWords"]),
        (&json!(2_235_000), &json!("Hai triệu hai trăm ba mươi lăm ngàn đồng"))
    );
    assert_eq!(prizes["lines"][0]["payment"]["sum"]["roundingBy"], "office");
    case.done();
}

#[test]
fn a_phase_without_results_has_no_lines() {
    let mut case = case(5);
    let prizes = prizes(&mut case, "2022-01-20", Value::Null);
    assert_eq!((&prizes["lines"], &prizes["total"]), (&json!([]), &json!(0)));
    assert_eq!((&prizes["totalInWords"], &prizes["funds"]), (&json!("Không đồng"), &json!([])));
}

#[test]
fn a_line_without_a_known_amount_says_why_and_stays_out_of_the_totals() {
    let mut case = case(5);
    let line = case.eligible("person", "Lý Hoàng Khởi", CERTIFICATE, case.hospital);
    pass(&mut case, &[line]);
    let prizes = prizes(&mut case, "2017-06-30", Value::Null);
    let payment = &prizes["lines"][0]["payment"];
    assert_eq!(payment["sum"], json!({ "by": "unknown", "reason": "no_base_salary" }));
    assert_eq!((&payment["isPaid"], &payment["paid"]), (&json!(false), &json!(0)));
    assert_eq!((&prizes["unknown"], &prizes["total"], &prizes["funds"]), (&json!(1), &json!(0), &json!([])));
    case.done();
}

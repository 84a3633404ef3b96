//! A new decree arrives as a file: looked at, compared, put in force, judged by, confirmed figure by figure, and taken out
//! again only while nobody stands under it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::{Journey, add_movement, add_unit, file_input, number, submission};

/// The shipped pack of 2017 as an era of its own from 01/7/2021 on, with two base titles instead of three.
fn new_era(journey: &mut Journey) -> String {
    let file = journey.ask("export_pack", json!({ "pack": "e2017" }));
    assert_eq!(file["fileName"], "e2017-v1.toml");
    let text = String::from_utf8(STANDARD.decode(file["base64"].as_str().unwrap()).unwrap()).unwrap();
    let old = r#"all = [
  { type = "consecutive_award", award = "cstd_co_so", count = 3 },
  { type = "initiative", scope = "province", count = 1 },
  { type = "manual", code = "best_of_peers", text = "thành tích tiêu biểu xuất sắc trong số những người có 03 lần liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở" },
]
legal_basis = "NĐ 91/2017/NĐ-CP, khoản 2 Điều 9; thuvienphapluat.vn (47C20)"
certainty = "page""#;
    let new = r#"all = [{ type = "consecutive_award", award = "cstd_co_so", count = 2 }]
legal_basis = "Nghị định thử, Điều 9"
certainty = "memory""#;
    assert!(
        text.contains(old) && text.contains("id = \"e2017\"") && text.contains("valid_from = \"2017-10-01\"")
    );
    text.replacen("id = \"e2017\"", "id = \"e2021\"", 1)
        .replacen("valid_from = \"2017-10-01\"", "valid_from = \"2021-07-01\"\nfollows = \"e2017\"", 1)
        .replacen(old, new, 1)
}

fn file(text: &str) -> Value {
    json!({ "file": file_input("nghị định mới.toml", text.as_bytes()) })
}

fn pack_on(journey: &mut Journey, day: &str) -> Value {
    journey.ask("list_awards", json!({ "on": day }))["pack"].clone()
}

/// A person with two base titles in a row, proposed for the provincial one on 22/12/2021.
fn nominate(journey: &mut Journey) -> i64 {
    let unit = add_unit(journey, "Sở Y tế", "department", None);
    let movement = add_movement(journey);
    let submission = submission(journey, movement, unit);
    let mut profile = journey.ask("read_office", json!({}));
    profile["awardsSince"] = json!(2015);
    journey.ask("update_office", json!({ "profile": profile }));
    let nominee = json!({
        "kind": "person", "name": "Thạch Thị Lan", "born": "1980", "sex": "female", "position": "Trưởng khoa",
        "unit": unit, "recipientClass": null,
    });
    let ask = json!({
        "awardId": "cstd_tinh", "commendationType": "merit", "periodFrom": "2020-01-01", "periodTo": "2021-12-31",
        "achievement": "Hai năm liền đổi mới quy trình.", "initiatives": null, "awardHistory": null, "note": null,
    });
    let added =
        journey.ask("add_nomination", json!({ "submission": submission, "nominee": nominee, "ask": ask }));
    let nomination = number(&added, "nomination");
    let who = journey.ask("read_nomination", json!({ "nomination": nomination }))["nominee"].clone();
    for year in [2020, 2021] {
        let fields = json!({
            "nominee": who, "awardId": "cstd_co_so", "awardName": "", "commendationType": "merit", "year": year,
            "decisionNumber": format!("{year}/QĐ-SYT"), "decisionOn": null, "issuer": "Sở Y tế", "achievement": null, "note": null,
        });
        journey.ask("add_past_award", json!({ "fields": fields }));
    }
    for what in ["proceedings", "disciplines"] {
        journey.ask("say_looked_into", json!({ "nominee": who, "what": what }));
    }
    nomination
}

#[test]
fn a_broken_file_is_told_by_line_and_changes_nothing() {
    let mut journey = Journey::in_office();
    let text = new_era(&mut journey);
    for (broken, code) in [
        (
            text.replacen("award = \"cstd_co_so\", count = 2", "award = \"cstd_co_xo\", count = 2", 1),
            "unknown_award",
        ),
        (text.replacen("follows = \"e2017\"", "folows = \"e2017\"", 1), "unknown_key"),
        (text.replacen("\nfollows = \"e2017\"", "", 1), "overlaps"),
        (text.replacen("Nghị định thử, Điều 9", " ", 1), "no_legal_basis"),
        ("không phải bộ quy định".to_owned(), "not_toml"),
        ("\0".to_owned(), "not_text"),
    ] {
        let preview = journey.ask("preview_pack", file(&broken));
        let problem = &preview["problems"][0];
        assert_eq!(problem["fault"]["code"], code, "{problem}");
        if code != "not_text" {
            assert!(problem["line"].as_u64().is_some(), "{problem}");
        }
        let refused = journey.refused("load_pack", file(&broken));
        assert_eq!(refused["code"], "packNotSound");
        assert_eq!(refused["problems"], preview["problems"]);
    }
    assert_eq!(pack_on(&mut journey, "2021-12-22"), "e2017");
    journey.check_laws();
}

#[test]
fn a_new_era_is_compared_put_in_force_judged_by_and_not_taken_from_under_a_nomination() {
    let mut journey = Journey::in_office();
    let text = new_era(&mut journey);
    let preview = journey.ask("preview_pack", file(&text));
    assert_eq!(preview["problems"], json!([]));
    assert_eq!(preview["head"]["validFrom"], "2021-07-01");
    assert_eq!(
        (&preview["comparedWith"]["pack"], &preview["comparedWith"]["validTo"]),
        (&json!("e2017"), &json!("2021-06-30"))
    );
    let changes = preview["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!((&changes[0]["kind"], &changes[0]["award"]), (&json!("alternative"), &json!("cstd_tinh")));
    assert_eq!(changes[0]["new"]["all"][0]["count"], 2);
    assert_eq!(pack_on(&mut journey, "2021-12-22"), "e2017", "looking changes nothing");

    journey.ask("load_pack", file(&text));
    for (day, pack) in
        [("2021-06-30", "e2017"), ("2021-07-01", "e2021"), ("2023-12-31", "e2021"), ("2024-01-01", "e2024")]
    {
        assert_eq!(pack_on(&mut journey, day), pack, "{day}");
    }
    let twice = journey.refused("load_pack", file(&text));
    assert_eq!(twice["problems"][0]["fault"], json!({ "code": "not_newer", "inForce": 1 }));
    journey.ask("unload_pack", json!({ "pack": "e2021", "reason": "Nạp nhầm ngày" }));
    assert_eq!(pack_on(&mut journey, "2021-12-22"), "e2017");
    let again = journey.refused("load_pack", file(&text));
    assert_eq!(again["problems"][0]["fault"]["code"], "not_newer", "one version means one text");
    let text = text.replacen("version = 1  #", "version = 2  #", 1);
    assert_eq!(journey.ask("load_pack", file(&text)), json!({ "pack": "e2021", "version": 2 }));

    let nomination = nominate(&mut journey);
    let found = journey.ask("evaluate_nomination", json!({ "nomination": nomination }));
    assert_eq!((&found["packId"], &found["packVersion"]), (&json!("e2021"), &json!(2)));
    assert_eq!(
        (&found["now"]["verdict"], &found["now"]["onceConfirmed"]),
        (&json!("needs_a_person"), &json!("eligible"))
    );
    assert_eq!(
        journey.refused("unload_pack", json!({ "pack": "e2021", "reason": "Thử" })),
        json!({ "code": "packInUse", "pack": "e2021", "nominations": 1 })
    );
    for (request, code) in [
        (json!({ "pack": "e2017", "reason": "Thử" }), "packNotLoaded"),
        (json!({ "pack": "e2021", "reason": "  " }), "reasonMissing"),
    ] {
        assert_eq!(journey.refused("unload_pack", request)["code"], code);
    }

    // Frozen as it was judged, whatever the era says later.
    journey.ask("begin_appraisal", json!({ "nominations": [nomination] }));
    journey.ask("mark_eligible", json!({ "nominations": [nomination], "reason": null }));
    let text =
        text.replacen("version = 2  #", "version = 3  #", 1).replacen("count = 2 }]", "count = 3 }]", 1);
    journey.ask("load_pack", file(&text));
    let found = journey.ask("evaluate_nomination", json!({ "nomination": nomination }));
    assert_eq!((&found["packVersion"], &found["frozen"]["packVersion"]), (&json!(3), &json!(2)));
    assert_eq!(found["changed"], true);
    journey.check_laws();
}

#[test]
fn a_confirmed_figure_decides_until_it_is_withdrawn_or_says_something_else() {
    let mut journey = Journey::in_office();
    let text = new_era(&mut journey);
    journey.ask("load_pack", file(&text));
    let nomination = nominate(&mut journey);
    let verdict = |journey: &mut Journey| {
        journey.ask("evaluate_nomination", json!({ "nomination": nomination }))["now"]["verdict"].clone()
    };
    let confirm = json!({
        "pack": "e2021", "figure": "award.cstd_tinh.alternative.1", "document": "Nghị định thử, Điều 9", "note": null,
    });
    assert_eq!(verdict(&mut journey), "needs_a_person");
    journey.ask("confirm_figure", confirm.clone());
    assert_eq!(verdict(&mut journey), "eligible");
    let book = journey.ask("read_regulations", json!({ "pack": "e2021" }));
    let kept = &book["confirmations"]["award.cstd_tinh.alternative.1"];
    assert_eq!(
        (&kept["confirmedBy"], &kept["document"]),
        (&json!("Kim Thị Thử"), &json!("Nghị định thử, Điều 9"))
    );
    assert_eq!(journey.refused("confirm_figure", confirm.clone())["code"], "figureVerified");
    for (field, value, code) in [
        ("document", " ", "fieldBlank"),
        ("figure", "award.cstd_tinh.alternative.9", "fieldInvalid"),
        ("pack", "e1990", "fieldInvalid"),
        ("figure", "money.rounding", "fieldBlank"),
    ] {
        let mut request = confirm.clone();
        request[field] = json!(value);
        if (field, value) == ("figure", "money.rounding") {
            request["document"] = json!("");
        } else if field == "document" {
            request["figure"] = json!("rules.freeze");
        }
        assert_eq!(journey.refused("confirm_figure", request)["code"], code, "{field} {value}");
    }

    let withdraw =
        json!({ "pack": "e2021", "figure": "award.cstd_tinh.alternative.1", "reason": "Văn bản đã sửa" });
    journey.ask("withdraw_confirmation", withdraw.clone());
    assert_eq!(verdict(&mut journey), "needs_a_person");
    assert_eq!(journey.refused("withdraw_confirmation", withdraw)["code"], "fieldInvalid");

    journey.ask("confirm_figure", confirm);
    let other =
        text.replacen("version = 1  #", "version = 2  #", 1).replacen("count = 2 }]", "count = 1 }]", 1);
    journey.ask("load_pack", file(&other));
    assert_eq!(verdict(&mut journey), "needs_a_person", "another value asks for another confirmation");
    journey.check_laws();
}

#[test]
fn a_quota_of_the_own_statute_is_kept_with_its_document_and_can_be_taken_back() {
    let mut journey = Journey::in_office();
    let fields = json!({
        "awardId": "cstd_tinh", "of": { "base": "holders_of", "award": "cstd_co_so" }, "maxPct": 10, "strict": false,
        "document": "Quyết định 12/2026/QĐ-UBND, Điều 7", "validFrom": "2021-01-01",
    });
    let quota = journey.ask("set_local_quota", json!({ "fields": fields }))["quota"].clone();
    let listed = |journey: &mut Journey| {
        let book = journey.ask("read_regulations", json!({ "pack": "e2017" }));
        let awards = book["awards"].as_array().unwrap();
        let award = awards.iter().find(|law| law["entry"]["award"]["id"] == "cstd_tinh").unwrap();
        award["localQuotas"].as_array().unwrap().len()
    };
    assert_eq!(listed(&mut journey), 1);
    for (field, value, code) in [
        ("maxPct", json!(10), "localQuotaExists"),
        ("maxPct", json!(0), "fieldInvalid"),
        ("maxPct", json!(101), "fieldInvalid"),
        ("document", json!(" "), "fieldBlank"),
        ("awardId", json!("cstd_xa"), "unknownAward"),
        ("of", json!({ "base": "holders_of", "award": "cstd_xa" }), "unknownAward"),
    ] {
        let mut request = fields.clone();
        request[field] = value;
        assert_eq!(journey.refused("set_local_quota", json!({ "fields": request }))["code"], code, "{field}");
    }
    assert_eq!(
        journey.refused("remove_local_quota", json!({ "quota": quota, "reason": "" }))["code"],
        "reasonMissing"
    );
    journey.ask("remove_local_quota", json!({ "quota": quota, "reason": "Quy chế mới" }));
    assert_eq!(listed(&mut journey), 0);
    assert_eq!(
        journey.refused("remove_local_quota", json!({ "quota": quota, "reason": "x" }))["code"],
        "notFound"
    );
    journey.check_laws();
}

//! Outcomes other than the computed one, awards without a vote, and what is frozen.

use serde_json::{Value, json};

use super::{CERTIFICATE, Case, FIGHTER, case, member, tally};

fn open_with(award: &str) -> (Case, i64, i64) {
    let mut case = case(5);
    let nomination = case.eligible("person", "Lý Hoàng Khởi", award, case.hospital);
    let item = case.put(&[nomination])[0];
    case.open(5, 0);
    (case, item, nomination)
}

fn stage(case: &mut Case, nomination: i64) -> Value {
    case.ask("read_nomination", json!({ "nomination": nomination }))["stage"].clone()
}

#[test]
fn an_outcome_against_the_count_needs_a_reason() {
    let (mut case, item, nomination) = open_with(FIGHTER);
    case.count(&[item], &tally(4, 1, 0));
    let close =
        |outcome: &str, reason: Value| json!({ "items": [item], "outcome": outcome, "reason": reason });
    assert_eq!(
        case.refuse("close_vote", close("passed", json!(" "))),
        json!({ "code": "outcomeNeedsReason", "computedPassed": false })
    );
    let result = case.ask("close_vote", close("passed", json!("Bỏ phiếu lại vòng 2")))["results"][0].clone();
    assert_eq!((&result["outcome"], &result["isOverridden"]), (&json!("passed"), &json!(true)));
    assert_eq!(result["verdict"]["passed"], false);
    assert_eq!(stage(&mut case, nomination), "passed");
    case.done();
}

#[test]
fn lowering_names_an_award_that_may_be_given_instead() {
    let (mut case, item, nomination) = open_with(FIGHTER);
    case.count(&[item], &tally(3, 2, 0));
    let close = |award: Value, reason: Value| json!({ "items": [item], "outcome": "lowered", "loweredAwardId": award, "reason": reason });
    for (award, reason, refused) in [
        (json!(CERTIFICATE), Value::Null, json!({ "code": "reasonMissing" })),
        (Value::Null, json!("Chưa đủ phiếu"), json!({ "code": "loweredAwardMissing" })),
        (
            json!("co_thi_dua_tinh"),
            json!("Chưa đủ phiếu"),
            json!({ "code": "loweredAwardNotAllowed", "awardId": "co_thi_dua_tinh" }),
        ),
    ] {
        assert_eq!(case.refuse("close_vote", close(award, reason)), refused);
    }
    let stray = json!({ "items": [item], "outcome": "rejected", "loweredAwardId": CERTIFICATE });
    assert_eq!(
        case.refuse("close_vote", stray),
        json!({ "code": "fieldInvalid", "field": "loweredAwardId", "found": CERTIFICATE })
    );
    let lowered: Vec<Value> =
        case.item(item)["lowerAwards"].as_array().unwrap().iter().map(|award| award["id"].clone()).collect();
    assert_eq!(lowered, [json!(CERTIFICATE)]);
    let result =
        case.ask("close_vote", close(json!(CERTIFICATE), json!("Chưa đủ phiếu")))["results"][0].clone();
    assert_eq!(result["loweredAwardName"], "Bằng khen của Chủ tịch UBND tỉnh");
    assert_eq!(result["isOverridden"], false, "the count did not pass either");
    assert_eq!(stage(&mut case, nomination), "lowered");
    assert_eq!(case.agenda()[0]["loweredAwardName"], "Bằng khen của Chủ tịch UBND tỉnh");
    case.done();
}

#[test]
fn putting_off_and_taking_back_need_a_reason_and_no_vote() {
    for (outcome, entries) in
        [("deferred", vec![]), ("withdrawn", vec![1]), ("deferred", vec![2]), ("deferred", vec![1, 2])]
    {
        let (mut case, item, nomination) = open_with(FIGHTER);
        for entry in &entries {
            case.ask("record_tally", json!({ "items": [item], "entry": entry, "tally": tally(5, 0, 0) }));
        }
        assert_eq!(
            case.refuse("close_vote", json!({ "items": [item], "outcome": outcome })),
            json!({ "code": "reasonMissing" })
        );
        let close = json!({ "items": [item], "outcome": outcome, "reason": "Bổ sung hồ sơ" });
        let result = case.ask("close_vote", close)["results"][0].clone();
        assert_eq!(
            result["tally"].is_object(),
            entries.len() == 2,
            "only a whole count is kept: {entries:?}"
        );
        assert_eq!(stage(&mut case, nomination), outcome);
        assert_eq!(
            case.item(item)["tallies"].as_array().unwrap().len(),
            if entries.len() == 2 { 2 } else { 0 }
        );
        let again = json!({ "session": case.session, "nominations": [nomination] });
        assert_eq!(
            case.refuse("put_on_agenda", again)["code"],
            json!("itemClosed"),
            "not twice in one session"
        );
        case.done();
    }
}

#[test]
fn an_award_without_a_vote_is_closed_by_saying_its_outcome() {
    let (mut case, item, nomination) = open_with(CERTIFICATE);
    case.ask("confirm_award_rule", json!({
        "pack": "e2017", "awardId": CERTIFICATE, "method": "none", "threshold": null, "base": "total_members",
        "writtenOpinions": false, "legalBasis": "Thủ tục đơn giản",
    }));
    let entry = json!({ "items": [item], "entry": 1, "tally": tally(5, 0, 0) });
    assert_eq!(case.refuse("record_tally", entry), json!({ "code": "noVoteForThisAward" }));
    assert_eq!(
        case.refuse("close_vote", json!({ "items": [item] })),
        json!({ "code": "fieldBlank", "field": "outcome" })
    );
    assert_eq!(
        case.refuse("close_vote", json!({ "items": [item], "outcome": "rejected" })),
        json!({ "code": "reasonMissing" })
    );
    let result =
        case.ask("close_vote", json!({ "items": [item], "outcome": "passed" }))["results"][0].clone();
    assert_eq!((&result["tally"], &result["verdict"]), (&Value::Null, &Value::Null));
    assert_eq!(stage(&mut case, nomination), "passed");
    case.done();
}

#[test]
fn a_result_keeps_names_and_titles_as_they_were() {
    let (mut case, item, _) = open_with(FIGHTER);
    case.count(&[item], &tally(5, 0, 0));
    let frozen = case.close(&[item])["results"][0].clone();
    assert_eq!(
        (&frozen["name"], &frozen["born"], &frozen["unitName"]),
        (&json!("Lý Hoàng Khởi"), &json!("1985"), &json!("Bệnh viện Đa khoa tỉnh"))
    );
    assert_eq!(frozen["closedBy"], "Kim Thị Thử");
    let unit = case.ask("read_unit", json!({ "unit": case.hospital }));
    let mut fields = json!({});
    for field in [
        "code",
        "parent",
        "kind",
        "fieldOfActivity",
        "isState",
        "bloc",
        "isBlocLeader",
        "validFrom",
        "validTo",
    ] {
        fields[field] = unit[field].clone();
    }
    fields["name"] = json!("Bệnh viện Đa khoa 1");
    case.ask("update_unit", json!({ "unit": case.hospital, "fields": fields }));
    assert_eq!(case.agenda()[0]["unitName"], "Bệnh viện Đa khoa tỉnh");
    let results = case.ask("list_results", json!({ "session": case.session }));
    assert_eq!(results["results"][0], frozen);
    case.done();
}

#[test]
fn concluding_needs_every_item_closed_and_freezes_the_room() {
    let (mut case, item, _) = open_with(FIGHTER);
    let conclude = json!({ "session": case.session });
    assert_eq!(
        case.refuse("conclude_session", conclude.clone()),
        json!({ "code": "itemsStillOpen", "items": 1 })
    );
    case.count(&[item], &tally(5, 0, 0));
    case.close(&[item]);
    case.ask("conclude_session", conclude.clone());
    let before = case.room();
    case.ask(
        "update_member",
        json!({ "member": case.members[2], "fields": member("Thành viên đổi tên", "member") }),
    );
    case.ask("add_member", json!({ "council": case.council, "fields": member("Thành viên mới", "member") }));
    assert_eq!(case.room(), before);
    assert_eq!(
        case.refuse("conclude_session", conclude),
        json!({ "code": "sessionStageWrong", "stage": "concluded" })
    );
    assert_eq!(
        case.refuse("remove_member", json!({ "member": case.members[2] })),
        json!({ "code": "memberInUse", "sessions": 1 })
    );
    case.done();
}

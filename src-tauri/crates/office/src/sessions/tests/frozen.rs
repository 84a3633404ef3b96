//! What later corrections leave alone, and counts that no longer belong to the room.

use serde_json::{Value, json};

use super::{CERTIFICATE, Case, FIGHTER, case, council_fields, member, session_fields, tally};

/// A concluded session of 5 with minutes: two titles, one passed and one deferred, and a certificate passed.
fn concluded() -> (Case, i64) {
    let mut case = case(5);
    case.confirm(CERTIFICATE, "open_vote", 70);
    let lines = [
        case.eligible("person", "Lý Hoàng Khởi", FIGHTER, case.hospital),
        case.eligible("person", "Sơn Thị Diễm", FIGHTER, case.hospital),
        case.eligible("person", "Thạch Thị Lan", CERTIFICATE, case.hospital),
    ];
    let items = case.put(&lines);
    case.open(5, 0);
    case.count(&items, &tally(5, 0, 0));
    case.close(&[items[0]]);
    case.close(&[items[2]]);
    case.ask("close_vote", json!({ "items": [items[1]], "outcome": "deferred", "reason": "Bổ sung hồ sơ" }));
    case.ask("conclude_session", json!({ "session": case.session }));
    case.ask("draft_minutes", json!({ "session": case.session }));
    (case, lines[1])
}

#[test]
fn a_deferred_line_that_asks_for_something_else_later_leaves_the_session_as_it_was() {
    let (mut case, nomination) = concluded();
    let session = json!({ "session": case.session });
    let item = case.agenda()[1]["id"].as_i64().unwrap();
    let before = (case.room(), case.item(item), case.ask("export_approval_book", session.clone()));
    case.ask("reconsider_nomination", json!({ "nominations": [nomination], "reason": "Bổ sung hồ sơ" }));
    let nominee = json!({
        "kind": "collective", "name": "Khoa Truyền nhiễm", "born": null, "sex": null, "position": null,
        "unit": case.health, "recipientClass": null,
    });
    let ask = json!({
        "awardId": CERTIFICATE, "commendationType": "thematic", "periodFrom": null, "periodTo": null,
        "achievement": "Thành tích khác", "initiatives": null, "awardHistory": null, "note": null,
    });
    case.ask("update_nomination", json!({ "nomination": nomination, "nominee": nominee, "ask": ask }));
    let movement = case.ask("list_movements", json!({}))["movements"][0]["id"].clone();
    let mut fields = case.ask("read_movement", json!({ "movement": movement }))["fields"].clone();
    fields["title"] = json!("Tên khác");
    case.ask("update_movement", json!({ "movement": movement, "fields": fields }));
    let after = (case.room(), case.item(item), case.ask("export_approval_book", session.clone()));
    assert_eq!(after.0, before.0);
    assert_eq!(after.1, before.1);
    assert_eq!(after.2, before.2, "the book prints what was frozen");
    assert_eq!(case.ask("read_minutes", session)["isOutOfDate"], false);
    case.done();
}

#[test]
fn papers_wait_until_the_minutes_say_what_the_record_says() {
    let (mut case, _) = concluded();
    let session = json!({ "session": case.session });
    let mut fields = session_fields(case.council, case.members[0]);
    fields["tellers"] = json!(["Danh Văn Khác"]);
    case.ask("update_session", json!({ "session": case.session, "fields": fields }));
    for paper in ["export_approval_book", "export_minutes"] {
        assert_eq!(case.refuse(paper, session.clone()), json!({ "code": "minutesOutOfDate" }), "{paper}");
    }
    case.ask("draft_minutes", session.clone());
    case.ask("export_approval_book", session.clone());
    case.ask("export_minutes", session);
    case.done();
}

#[test]
fn nobody_who_joined_after_the_end_presided() {
    let (mut case, _) = concluded();
    let joined = case.ask(
        "add_member",
        json!({ "council": case.council, "fields": member("Thành viên mới", "vice_chair") }),
    );
    let fields = session_fields(case.council, joined["member"].as_i64().unwrap());
    assert_eq!(
        case.refuse("update_session", json!({ "session": case.session, "fields": fields })),
        json!({ "code": "notAMemberThatDay", "member": joined["member"], "heldOn": "2022-01-12" })
    );
    case.done();
}

#[test]
fn a_tally_is_out_of_date_when_one_left_and_another_came() {
    let mut case = case(6);
    let nomination = case.eligible("person", "Lý Hoàng Khởi", FIGHTER, case.hospital);
    let item = case.put(&[nomination])[0];
    let (session, members) = (case.session, case.members.clone());
    let presence = |member: i64, presence: &str| json!({ "session": session, "roll": [{ "member": member, "presence": presence, "note": null }] });
    let absence = |member: i64, absence: Value| json!({ "item": item, "member": member, "absence": absence, "note": null });
    case.open(5, 0);
    let close = json!({ "items": [item] });
    let stale = json!({ "code": "tallyOutOfDate" });
    case.count(&[item], &tally(5, 0, 0));
    case.ask("record_presence", presence(members[4], "absent"));
    case.ask("record_presence", presence(members[5], "present"));
    assert_eq!(case.refuse("close_vote", close.clone()), stale, "another five");
    case.ask("record_item_absence", absence(members[0], json!("conflict")));
    case.count(&[item], &tally(4, 0, 0));
    case.ask("record_item_absence", absence(members[0], Value::Null));
    case.ask("record_item_absence", absence(members[1], json!("conflict")));
    assert_eq!(case.refuse("close_vote", close.clone()), stale, "another four");
    case.count(&[item], &tally(4, 0, 0));
    // Who is absent does not vote, whatever is said of a conflict.
    case.ask("record_item_absence", absence(members[4], json!("conflict")));
    assert_eq!(case.ask("close_vote", close)["results"][0]["recused"], json!(["Thành viên số 2"]));
    case.done();
}

#[test]
fn days_outside_the_calendar_of_papers_are_refused() {
    let mut case = case(3);
    for day in ["+12345-01-01", "-0001-01-01"] {
        let mut fields = member("Danh Mới", "member");
        fields["fromOn"] = json!(day);
        let invalid = |field: &str| json!({ "code": "fieldInvalid", "field": field, "found": day });
        assert_eq!(
            case.refuse("add_member", json!({ "council": case.council, "fields": fields })),
            invalid("fromOn"),
            "as text it would lie before every session"
        );
        let mut fields = session_fields(case.council, case.members[0]);
        fields["heldOn"] = json!(day);
        assert_eq!(case.refuse("plan_session", json!({ "fields": fields })), invalid("heldOn"));
        let mut fields = council_fields();
        fields["docOn"] = json!(day);
        assert_eq!(
            case.refuse("update_council", json!({ "council": case.council, "fields": fields })),
            invalid("docOn")
        );
    }
    case.done();
}

#[test]
fn figures_of_any_size_are_refused_and_never_wrap() {
    let mut case = case(5);
    let nomination = case.eligible("person", "Lý Hoàng Khởi", FIGHTER, case.hospital);
    let item = case.put(&[nomination])[0];
    case.open(4, 1);
    let most = u32::MAX;
    for change in [
        json!({ "issued": most, "returned": most, "valid": most, "agree": most }),
        json!({ "valid": most, "invalid": most }),
        json!({ "valid": 4, "agree": most, "disagree": 5 }),
        json!({ "writtenAgree": most, "writtenDisagree": 2, "writtenBlank": 0 }),
    ] {
        let mut wrong = tally(4, 0, 0);
        wrong.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let refused = case.refuse("record_tally", json!({ "items": [item], "entry": 1, "tally": wrong }));
        assert_eq!(refused["code"], "tallyDoesNotAddUp", "{change}");
    }
    assert_eq!(
        case.refuse("move_agenda_item", json!({ "item": item, "position": most })),
        json!({ "code": "fieldInvalid", "field": "position", "found": most.to_string() })
    );
    case.done();
}

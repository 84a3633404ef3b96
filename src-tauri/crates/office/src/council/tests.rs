//! Councils through the contract: establishing, kiện toàn, and what a session protects.

use serde_json::{Value, json};

use crate::sessions::tests::{case, council_fields, member};
use crate::testing::{answer, check_laws, office_with_profile, refusal};

fn with(mut member: Value, change: Value) -> Value {
    member.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    member
}

#[test]
fn a_council_has_exactly_one_chair_and_nobody_twice() {
    let mut office = office_with_profile();
    let chair = || member("Lê Văn Mẫu", "chair");
    for (members, expected) in [
        (vec![], json!({ "code": "chairMissing" })),
        (vec![member("Lê Văn Mẫu", "member")], json!({ "code": "chairMissing" })),
        (
            vec![with(chair(), json!({ "fromOn": "2020-01-01", "toOn": "2020-12-31" }))],
            json!({ "code": "chairMissing" }),
        ),
        (vec![chair(), member("Danh Hai", "chair")], json!({ "code": "moreThanOneChair" })),
        (
            vec![chair(), member("Sơn Văn Hoà", "member"), member("Sơn Văn Hòa", "member")],
            json!({ "code": "memberTwice", "name": "Sơn Văn Hoà" }),
        ),
        (vec![chair(), member("  ", "member")], json!({ "code": "fieldBlank", "field": "name" })),
        (vec![with(chair(), json!({ "post": "" }))], json!({ "code": "fieldBlank", "field": "post" })),
        (vec![with(chair(), json!({ "toOn": "2021-03-14" }))], json!({ "code": "termEndsBeforeItBegins" })),
        (vec![with(chair(), json!({ "unit": 99 }))], json!({ "code": "notFound", "what": "unit", "id": 99 })),
    ] {
        let request = json!({ "fields": council_fields(), "members": members });
        assert_eq!(refusal(&mut office, "establish_council", request.clone()), expected, "{request}");
    }
    for (change, expected) in [
        (json!({ "name": "" }), json!({ "code": "fieldBlank", "field": "name" })),
        (json!({ "docNumber": " " }), json!({ "code": "fieldBlank", "field": "docNumber" })),
        (json!({ "issuer": "" }), json!({ "code": "fieldBlank", "field": "issuer" })),
        (
            json!({ "quorum": { "numerator": 4, "denominator": 3, "legalBasis": "" } }),
            json!({ "code": "fieldInvalid", "field": "quorum", "found": "4/3" }),
        ),
    ] {
        let request = json!({ "fields": with(council_fields(), change), "members": [chair()] });
        assert_eq!(refusal(&mut office, "establish_council", request), expected);
    }
    check_laws(&office);
}

#[test]
fn a_successor_takes_the_place_from_the_next_day() {
    let mut case = case(4);
    let old = case.members[1];
    let successor = with(member("Danh Thị Kế", "standing_vice_chair"), json!({ "fromOn": "2019-01-01" }));
    let replace = |last_day: &str| json!({ "member": old, "lastDay": last_day, "byDecision": "77/QĐ-UBND", "successor": successor });
    assert_eq!(
        case.refuse("replace_member", replace("2021-03-14")),
        json!({ "code": "termEndsBeforeItBegins" })
    );
    case.ask("replace_member", replace("2021-12-31"));
    let members = case.ask("read_council", json!({ "council": case.council }))["members"].clone();
    let seen: Vec<_> = members
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["position"].clone(), row["name"].clone(), row["fromOn"].clone(), row["toOn"].clone()))
        .collect();
    assert_eq!(seen[1], (json!(2), json!("Thành viên số 2"), json!("2021-03-15"), json!("2021-12-31")));
    assert_eq!(seen[2], (json!(2), json!("Danh Thị Kế"), json!("2022-01-01"), Value::Null));
    assert_eq!(members[2]["byDecision"], "77/QĐ-UBND");
    let roll = case.room()["roll"].clone();
    assert_eq!(
        (roll.as_array().unwrap().len(), &roll[1]["name"]),
        (4, &json!("Danh Thị Kế")),
        "the session of 2022 counts the successor"
    );
    assert_eq!(case.ask("list_councils", json!({}))["councils"][0]["membersToday"], 4);
    case.done();
}

#[test]
fn a_member_a_session_names_keeps_a_term_that_covers_it() {
    let mut case = case(4);
    case.call_roll(4, 0);
    let used = case.members[2];
    let ended = with(member("Thành viên số 3", "member"), json!({ "toOn": "2022-01-11" }));
    let in_use = json!({ "code": "memberInUse", "sessions": 1 });
    assert_eq!(case.refuse("update_member", json!({ "member": used, "fields": ended })), in_use);
    let replace =
        json!({ "member": used, "lastDay": "2022-01-11", "byDecision": "77/QĐ-UBND", "successor": null });
    assert_eq!(case.refuse("replace_member", replace), in_use);
    assert_eq!(case.refuse("remove_member", json!({ "member": used })), in_use);
    assert_eq!(
        case.refuse("remove_member", json!({ "member": case.members[0] })),
        in_use,
        "the chair of a session"
    );
    let free = case.ask("add_member", json!({ "council": case.council, "fields": member("Danh Thừa", "member") }))["member"].clone();
    assert_eq!(case.room()["notCalled"], 1);
    case.ask("remove_member", json!({ "member": free }));
    assert_eq!(
        case.refuse("remove_member", json!({ "member": free })),
        json!({ "code": "notFound", "what": "member", "id": free })
    );
    case.done();
}

#[test]
fn a_chair_is_changed_only_for_another() {
    let mut office = office_with_profile();
    let members =
        json!([member("Lê Văn Mẫu", "chair"), member("Danh Hai", "member"), member("Danh Ba", "member")]);
    let council = answer(
        &mut office,
        "establish_council",
        json!({ "fields": council_fields(), "members": members }),
    )["council"]
        .clone();
    let rows = answer(&mut office, "read_council", json!({ "council": council }))["members"].clone();
    let (chair, second) = (rows[0]["id"].clone(), rows[1]["id"].clone());
    let step_down = json!({ "member": chair, "fields": member("Lê Văn Mẫu", "member") });
    assert_eq!(refusal(&mut office, "update_member", step_down), json!({ "code": "chairMissing" }));
    let step_up = json!({ "member": second, "fields": member("Danh Hai", "chair") });
    assert_eq!(refusal(&mut office, "update_member", step_up), json!({ "code": "moreThanOneChair" }));
    assert_eq!(
        refusal(&mut office, "remove_member", json!({ "member": chair })),
        json!({ "code": "chairMissing" })
    );
    answer(&mut office, "remove_member", json!({ "member": second }));
    let rows = answer(&mut office, "read_council", json!({ "council": council }))["members"].clone();
    assert_eq!(rows[1]["position"], 2, "places close up");
    answer(
        &mut office,
        "update_council",
        json!({ "council": council, "fields": with(council_fields(), json!({ "name": "Hội đồng xã" })) }),
    );
    let detail = answer(&mut office, "read_council", json!({ "council": council }));
    assert_eq!(detail["council"]["name"], "Hội đồng xã");
    assert_eq!(
        refusal(&mut office, "read_council", json!({ "council": 50 })),
        json!({ "code": "notFound", "what": "council", "id": 50 })
    );
    check_laws(&office);
}

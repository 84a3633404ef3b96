//! The agenda: order, places, conflicts.

use serde_json::{Value, json};

use super::{CERTIFICATE, Case, FIGHTER, case, tally};

fn names(case: &mut Case) -> Vec<String> {
    let agenda = case.agenda();
    let positions: Vec<u64> = agenda.iter().map(|row| row["position"].as_u64().unwrap()).collect();
    assert_eq!(positions, (1..=agenda.len() as u64).collect::<Vec<_>>(), "places run from 1");
    agenda.iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn items_are_put_on_moved_sorted_and_taken_off() {
    let mut case = case(3);
    let lan = case.eligible("person", "Thạch Thị Lan", CERTIFICATE, case.hospital);
    let an = case.eligible("person", "Sơn Văn Ân", CERTIFICATE, case.hospital);
    let team = case.eligible("collective", "Khoa Truyền nhiễm", CERTIFICATE, case.hospital);
    let fighter = case.eligible("person", "Lý Hoàng Khởi", FIGHTER, case.finance);
    let items = case.put(&[lan, fighter, an, team]);
    assert_eq!(names(&mut case), ["Thạch Thị Lan", "Lý Hoàng Khởi", "Sơn Văn Ân", "Khoa Truyền nhiễm"]);

    case.ask("move_agenda_item", json!({ "item": items[3], "position": 1 }));
    assert_eq!(names(&mut case), ["Khoa Truyền nhiễm", "Thạch Thị Lan", "Lý Hoàng Khởi", "Sơn Văn Ân"]);
    case.ask("move_agenda_item", json!({ "item": items[3], "position": 3 }));
    assert_eq!(names(&mut case), ["Thạch Thị Lan", "Lý Hoàng Khởi", "Khoa Truyền nhiễm", "Sơn Văn Ân"]);
    for position in [0, 5] {
        let refused = case.refuse("move_agenda_item", json!({ "item": items[3], "position": position }));
        assert_eq!(
            refused,
            json!({ "code": "fieldInvalid", "field": "position", "found": position.to_string() })
        );
    }

    case.ask("sort_agenda", json!({ "session": case.session, "order": "award" }));
    assert_eq!(names(&mut case), ["Lý Hoàng Khởi", "Khoa Truyền nhiễm", "Sơn Văn Ân", "Thạch Thị Lan"]);

    let stage = |case: &mut Case, nomination: i64| {
        case.ask("read_nomination", json!({ "nomination": nomination }))["stage"].clone()
    };
    assert_eq!(stage(&mut case, an), "on_agenda");
    assert_eq!(
        case.ask("take_off_agenda", json!({ "items": [items[1], items[2]] })),
        json!({ "nominations": 2 })
    );
    assert_eq!(names(&mut case), ["Khoa Truyền nhiễm", "Thạch Thị Lan"]);
    assert_eq!(stage(&mut case, an), "eligible");
    case.put(&[an]);
    assert_eq!(names(&mut case), ["Khoa Truyền nhiễm", "Thạch Thị Lan", "Sơn Văn Ân"]);
    case.done();
}

#[test]
fn only_lines_that_are_eligible_come_on_the_agenda_and_only_once() {
    let mut case = case(3);
    let lan = case.eligible("person", "Thạch Thị Lan", CERTIFICATE, case.hospital);
    let an = case.eligible("person", "Sơn Văn Ân", CERTIFICATE, case.hospital);
    let session = case.session;
    assert_eq!(
        case.refuse("put_on_agenda", json!({ "session": session, "nominations": [] })),
        json!({ "code": "nothingChosen" })
    );
    assert_eq!(
        case.refuse("put_on_agenda", json!({ "session": 77, "nominations": [lan] })),
        json!({ "code": "notFound", "what": "session", "id": 77 })
    );
    assert_eq!(
        case.refuse("put_on_agenda", json!({ "session": session, "nominations": [an, 99] })),
        json!({ "code": "notFound", "what": "nomination", "id": 99 })
    );
    case.put(&[lan]);
    assert_eq!(
        case.refuse("put_on_agenda", json!({ "session": session, "nominations": [an, lan] })),
        json!({ "code": "stepDoesNotFit", "step": "put_on_agenda", "stage": "on_agenda" })
    );
    assert_eq!(case.refuse("take_off_agenda", json!({ "items": [] })), json!({ "code": "nothingChosen" }));
    assert_eq!(
        case.refuse("take_off_agenda", json!({ "items": [4711] })),
        json!({ "code": "notFound", "what": "item", "id": 4711 })
    );
    case.done();
}

#[test]
fn closed_items_keep_their_place() {
    let mut case = case(3);
    case.confirm(CERTIFICATE, "open_vote", 70);
    let lines: Vec<i64> = ["Danh An", "Danh Bình", "Danh Chi", "Danh Dung"]
        .into_iter()
        .map(|name| case.eligible("person", name, CERTIFICATE, case.hospital))
        .collect();
    let items = case.put(&[lines[3], lines[2], lines[1], lines[0]]);
    case.open(3, 0);
    case.count(&items[1..2], &tally(3, 0, 0));
    case.close(&items[1..2]);
    case.ask("sort_agenda", json!({ "session": case.session, "order": "award" }));
    assert_eq!(names(&mut case), ["Danh An", "Danh Chi", "Danh Bình", "Danh Dung"]);
    assert_eq!(
        case.refuse("move_agenda_item", json!({ "item": items[1], "position": 1 })),
        json!({ "code": "itemClosed" })
    );
    assert_eq!(
        case.refuse("take_off_agenda", json!({ "items": [items[1]] })),
        json!({ "code": "itemClosed" })
    );
    case.ask("take_off_agenda", json!({ "items": [items[3]] }));
    let results = case.ask("list_results", json!({ "session": case.session }));
    assert_eq!(results["results"][0]["position"], 1, "the number follows the agenda");
    case.done();
}

#[test]
fn conflicts_are_found_declared_and_dismissed() {
    let mut case = case(4);
    let set_unit = |case: &mut Case, at: usize, name: &str, unit: Option<i64>| {
        let mut fields = super::member(name, if at == 0 { "chair" } else { "member" });
        fields["unit"] = json!(unit);
        case.ask("update_member", json!({ "member": case.members[at], "fields": fields }));
    };
    let (province, health, finance) = (case.province, case.health, case.finance);
    set_unit(&mut case, 0, "Thành viên số 1", Some(province));
    set_unit(&mut case, 1, "Thành viên số 2", Some(health));
    set_unit(&mut case, 2, "Thành viên số 3", Some(finance));
    set_unit(&mut case, 3, "Sơn Văn Hoà", None);
    // The same name with the tone in the other place.
    let nominee = case.eligible("person", "Sơn Văn Hòa", CERTIFICATE, case.hospital);
    let item = case.put(&[nominee])[0];
    let found = case.item(item)["foundConflicts"].clone();
    assert_eq!(
        found,
        json!([
            { "member": case.members[1], "name": "Thành viên số 2", "reason": "same_unit" },
            { "member": case.members[3], "name": "Sơn Văn Hoà", "reason": "is_nominee" },
        ]),
        "the province stands above everybody and is no conflict"
    );
    assert_eq!(case.agenda()[0]["conflicts"], 2);
    let say = |case: &mut Case, at: usize, absence: Value| {
        case.ask(
            "record_item_absence",
            json!({ "item": item, "member": case.members[at], "absence": absence, "note": "đã hỏi" }),
        )
    };
    say(&mut case, 3, json!("conflict"));
    say(&mut case, 1, Value::Null);
    let opened = case.item(item);
    assert_eq!(opened["foundConflicts"], json!([]));
    assert_eq!(
        opened["absences"],
        json!([{ "member": case.members[3], "name": "Sơn Văn Hoà", "absence": "conflict", "note": "đã hỏi" }])
    );
    assert_eq!(opened["row"]["conflicts"], 1);
    let left = case.refuse(
        "record_item_absence",
        json!({ "item": item, "member": case.members[0], "absence": "left", "note": null }),
    );
    assert_eq!(
        left,
        json!({ "code": "fieldInvalid", "field": "absence", "found": "left" }),
        "who was not called cannot leave"
    );
    case.call_roll(4, 0);
    say(&mut case, 0, json!("left"));
    let voters = json!({ "members": 4, "present": 3, "recused": 1, "written": 0 });
    assert_eq!(case.item(item)["voters"], voters);
    say(&mut case, 0, Value::Null);
    assert_eq!(case.item(item)["voters"]["present"], 4);
    case.ask("sort_agenda", json!({ "session": case.session, "order": "conflict" }));
    case.done();
}

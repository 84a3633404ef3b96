//! The whole road: from the units' Excel lists to signed minutes and the superior's Excel, through commands only.

use office::contract::office::SamplePoint;
use office::sample::{Account, road, sample_files};
use serde_json::{Value, json};
use workbook::read_sheets;

use crate::support::Journey;

fn walk(journey: &mut Journey, up_to: SamplePoint) -> Account {
    road(up_to, &mut |name, request| journey.call(name, &request)).unwrap()
}

#[test]
fn the_sample_lists_become_signed_minutes_and_a_book() {
    let mut journey = Journey::begin();
    let account = walk(&mut journey, SamplePoint::Signed);

    // Every line is somewhere, and the outcomes add up to the agenda.
    assert_eq!(account.lines, account.nominations + account.left_out);
    assert_eq!(account.nominations, account.eligible + account.ineligible + account.returned);
    let outcomes = account.passed + account.rejected + account.lowered + account.deferred + account.withdrawn;
    let room = journey.ask("read_session", json!({ "session": account.session }));
    assert_eq!(room["session"]["items"], outcomes);
    assert_eq!((&room["session"]["closed"], &room["session"]["stage"]), (&json!(outcomes), &json!("signed")));
    for shown in [
        account.repaired,
        account.ineligible,
        account.returned,
        account.rejected,
        account.lowered,
        account.deferred,
        account.withdrawn,
    ] {
        assert!(shown > 0, "the sample shows every turn of the road: {account:?}");
    }

    let book =
        read_sheets(&journey.file("export_approval_book", json!({ "session": account.session })), "sổ.xlsx")
            .unwrap();
    let numbered = |name: &str| {
        let sheet = book.iter().find(|sheet| sheet.name == name).unwrap();
        sheet.rows.iter().filter(|row| row.cells[0].parse::<u32>().is_ok()).count() as u32
    };
    assert_eq!(numbered("Tập thể") + numbered("Cá nhân") + numbered("Hộ gia đình"), outcomes);
    assert_eq!(numbered("Kết quả biểu quyết"), outcomes);
    let minutes =
        read_sheets(&journey.file("export_minutes", json!({ "session": account.session })), "biên bản.xlsx")
            .unwrap();
    assert!(!minutes.is_empty());

    let health = journey.ask("check_store", json!({}));
    assert_eq!(health["healthy"], true, "{health}");
}

#[test]
fn signed_minutes_lock_the_session() {
    let mut journey = Journey::begin();
    let account = walk(&mut journey, SamplePoint::Signed);
    let session = account.session.unwrap();
    let room = journey.ask("read_session", json!({ "session": session }));
    let (item, member) = (room["agenda"][0]["id"].clone(), room["roll"][0]["member"].clone());
    for (name, request) in [
        (
            "record_presence",
            json!({ "session": session, "roll": [{ "member": member, "presence": "absent", "note": null }] }),
        ),
        ("record_item_absence", json!({ "item": item, "member": member, "absence": "left", "note": null })),
        ("clear_tally", json!({ "items": [item], "entry": 1 })),
        ("take_off_agenda", json!({ "items": [item] })),
        ("move_agenda_item", json!({ "item": item, "position": 2 })),
        ("sort_agenda", json!({ "session": session, "order": "award" })),
        ("draft_minutes", json!({ "session": session })),
        ("write_minutes", json!({ "session": session, "docNumber": "02/BB-HĐTĐKT", "narratives": [] })),
        ("conclude_session", json!({ "session": session })),
        ("open_session", json!({ "session": session })),
    ] {
        let refusal = journey.refused(name, request);
        assert!(
            matches!(refusal["code"].as_str(), Some("sessionStageWrong" | "minutesSigned" | "itemClosed")),
            "{name}: {refusal}"
        );
    }
}

#[test]
fn the_sample_office_holds_what_the_road_leads_to() {
    let mut walked = Journey::begin();
    let account = walk(&mut walked, SamplePoint::Signed);
    let mut loaded = Journey::begin();
    loaded.ask("load_sample", json!({ "upTo": "signed" }));
    let request = json!({ "session": account.session });
    let plain = |mut answer: Value| {
        for result in answer["results"].as_array_mut().unwrap() {
            result["closedBy"] = Value::Null;
        }
        answer
    };
    assert_eq!(
        plain(walked.ask("list_results", request.clone())),
        plain(loaded.ask("list_results", request))
    );
    assert_eq!(loaded.refused("load_sample", json!({ "upTo": "ready" }))["code"], "officeExists");
}

#[test]
fn every_sample_list_names_where_it_came_from() {
    let mut journey = Journey::begin();
    walk(&mut journey, SamplePoint::Signed);
    let sent = journey.ask("list_submissions", json!({ "movement": null, "unit": null }));
    let kept: Vec<&str> =
        sent["submissions"].as_array().unwrap().iter().filter_map(|row| row["fileName"].as_str()).collect();
    for file in sample_files().unwrap().iter().filter(|file| file.submission.is_some()) {
        assert!(kept.contains(&file.file_name.as_str()), "{} is not among {kept:?}", file.file_name);
    }
}

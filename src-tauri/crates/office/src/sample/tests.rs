use std::collections::HashMap;

use domain::records::imports::ImportKind;
use serde_json::{Value, json};

use super::road::{Account, road};
use super::sample_files;
use crate::contract::office::SamplePoint;
use crate::testing::{answer, caller, check_laws, refusal};
use crate::{Office, OfficeError};

/// What the lists of earlier years hold.
const PAST_AWARDS: u32 = 122;
const INITIATIVES: u32 = 15;

/// The road through the public commands, each an action of its own.
fn walked(up_to: SamplePoint) -> (Office, Account) {
    let mut office = Office::in_memory().unwrap();
    let mut call = |name: &str, request: Value| -> Result<Value, OfficeError> {
        match office.call(name, &request, &caller()) {
            Ok(reply) => Ok(reply.answer),
            Err(error) => {
                panic!("{name} {}: {error}", request.to_string().chars().take(400).collect::<String>())
            }
        }
    };
    let account = road(up_to, &mut call).unwrap();
    (office, account)
}

#[test]
fn the_whole_road_ends_in_signed_minutes() {
    let (mut office, account) = walked(SamplePoint::Signed);
    let expected = Account {
        units: 206,
        lists: 8,
        lines: 61,
        repaired: 4,
        left_out: 1,
        nominations: 60,
        past_awards: PAST_AWARDS,
        initiatives: INITIATIVES,
        eligible: 58,
        ineligible: 1,
        returned: 1,
        votes: 56,
        passed: 54,
        rejected: 1,
        lowered: 1,
        deferred: 1,
        withdrawn: 1,
        session: account.session,
    };
    assert_eq!(account, expected);
    check_laws(&office);

    let results = answer(&mut office, "list_results", json!({ "session": account.session }));
    let by_name: HashMap<&str, &Value> = results["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| (result["name"].as_str().unwrap(), result))
        .collect();
    for (name, outcome, agree, needed) in [
        ("Huỳnh Lê Trúc Mai", "rejected", json!(19), json!(20)),
        ("Cổ Minh Phúc", "passed", json!(20), json!(20)),
        ("Sở Nông nghiệp và Phát triển nông thôn", "passed", json!(19), json!(18)),
        ("Phòng Quản lý đất đai", "lowered", json!(11), json!(16)),
        ("Mã Tuấn Kiệt", "passed", json!(19), json!(16)),
        ("Hộ ông Tiêu Văn Nhị", "deferred", Value::Null, Value::Null),
        ("Châu Si Tha", "withdrawn", Value::Null, Value::Null),
    ] {
        let result = by_name[name];
        assert_eq!(result["outcome"], outcome, "{name}");
        assert_eq!((&result["verdict"]["agree"], &result["verdict"]["needed"]), (&agree, &needed), "{name}");
    }
    assert_eq!(by_name["Mã Tuấn Kiệt"]["recused"], json!(["Mã Tuấn Kiệt"]));
    let room = answer(&mut office, "read_session", json!({ "session": account.session }));
    assert_eq!(
        (&room["members"], &room["present"], &room["written"], &room["quorumMet"]),
        (&json!(22), &json!(18), &json!(2), &json!(true))
    );
    assert_eq!(room["session"]["stage"], "signed");
}

#[test]
fn namesakes_of_the_sample_stay_two_people() {
    let (mut office, _) = walked(SamplePoint::Session);
    let request = json!({ "filter": { "query": "tran thi ngoc lan" }, "order": "name", "descending": false, "page": {} });
    let found = answer(&mut office, "list_nominations", request);
    let nominees: Vec<(&Value, &Value)> =
        found["rows"].as_array().unwrap().iter().map(|row| (&row["nominee"], &row["born"])).collect();
    assert_eq!(nominees.len(), 2);
    assert_ne!(nominees[0].0, nominees[1].0);
    assert_ne!(nominees[0].1, nominees[1].1);
}

#[test]
fn nominees_of_the_sample_bring_their_awards_and_initiatives_along() {
    let (mut office, _) = walked(SamplePoint::Session);
    for (name, awards, initiatives, nominations) in [
        ("Cổ Minh Phúc", 4, 1, 1),
        ("Trương Khả Vy", 4, 1, 1),
        ("Thái Duy Thường", 4, 2, 1),
        ("Khoa Hồi sức tích cực - Chống độc", 2, 0, 1),
        ("Sở Nông nghiệp và Phát triển nông thôn", 3, 0, 1),
        ("Hộ ông Vương Chấn Nam", 1, 0, 1),
        ("Ong Thị Sa Rinh", 4, 1, 0),
    ] {
        let found = answer(&mut office, "choose_nominee", json!({ "query": name, "limit": 5 }));
        // Those who only work in a unit of this name are found too.
        let found: Vec<_> =
            found["nominees"].as_array().unwrap().iter().filter(|found| found["name"] == name).collect();
        assert_eq!(found.len(), 1, "{name} is one: {found:?}");
        let read = answer(&mut office, "read_nominee", json!({ "nominee": found[0]["nominee"] }));
        let count = |what: &str| read[what].as_array().unwrap().len();
        assert_eq!(
            (count("pastAwards"), count("initiatives"), count("nominations")),
            (awards, initiatives, nominations),
            "{name}"
        );
    }
    let of_name = answer(&mut office, "choose_nominee", json!({ "query": "Trần Thị Ngọc Lan", "limit": 5 }));
    assert_eq!(of_name["nominees"].as_array().unwrap().len(), 2, "namesakes stay two");
}

#[test]
fn the_sample_before_its_session_shows_work_to_do() {
    let (mut office, _) = walked(SamplePoint::Session);
    let board = answer(&mut office, "read_dashboard", json!({}));
    let stages: HashMap<&str, u64> = board["stages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stage| (stage["stage"].as_str().unwrap(), stage["count"].as_u64().unwrap()))
        .collect();
    let expected =
        HashMap::from([("under_appraisal", 6), ("returned", 1), ("ineligible", 1), ("on_agenda", 46)]);
    assert_eq!(stages, expected);
    assert_eq!(board["openDrafts"][0]["fileName"], "07-hoi-lien-hiep-phu-nu.xlsx");
    assert_eq!(board["openDrafts"][0]["counts"]["problem"], 1);
    assert_eq!(board["sessions"][0]["stage"], "planned");
    assert_eq!(board["unconfirmedAwards"], json!(["cstd_tinh"]));
    assert_eq!(board["units"], 206);
    let steps = answer(
        &mut office,
        "list_nominations",
        json!({
            "filter": { "query": "thach phi rum" }, "order": "name", "descending": false, "page": {},
        }),
    );
    let read = answer(&mut office, "read_nomination", json!({ "nomination": steps["rows"][0]["id"] }));
    let road: Vec<&str> =
        read["steps"].as_array().unwrap().iter().map(|step| step["step"].as_str().unwrap()).collect();
    let expected = [
        "receive_nomination",
        "begin_appraisal",
        "return_nomination",
        "receive_again",
        "mark_eligible",
        "put_on_agenda",
    ];
    assert_eq!(road, expected);
    check_laws(&office);
}

#[test]
fn load_sample_fills_an_empty_file_in_one_action() {
    for (up_to, stage, nominations) in
        [("ready", Value::Null, 0), ("session", json!("planned"), 54), ("signed", json!("signed"), 60)]
    {
        let mut office = Office::in_memory().unwrap();
        let profile = answer(&mut office, "load_sample", json!({ "upTo": up_to }));
        assert_eq!(profile["isSample"], true);
        let journal = answer(&mut office, "list_journal", json!({ "verb": null, "query": null, "page": {} }));
        assert_eq!(
            (&journal["total"], &journal["rows"][0]["verb"]),
            (&json!(1), &json!("load_sample")),
            "{up_to}"
        );
        let counts = answer(&mut office, "count_nominations", json!({ "filter": {} }));
        assert_eq!(counts["total"], nominations, "{up_to}");
        let sessions = answer(&mut office, "list_sessions", json!({}));
        assert_eq!(sessions["sessions"][0]["stage"], stage, "{up_to}");
        assert_eq!(
            refusal(&mut office, "load_sample", json!({ "upTo": "ready" })),
            json!({ "code": "officeExists" })
        );
        check_laws(&office);
    }
}

#[test]
fn what_a_source_leaves_blank_stays_blank() {
    let mut office = Office::in_memory().unwrap();
    answer(&mut office, "load_sample", json!({ "upTo": "ready" }));
    let list = answer(&mut office, "list_movements", json!({ "query": null }));
    let movements = list["movements"].as_array().unwrap();
    let of = |issuer: &str| movements.iter().find(|movement| movement["issuer"] == issuer).unwrap();
    let soc_trang = movements.iter().find(|movement| movement["docNumber"] == "137/KH-UBND").unwrap();
    assert_eq!(soc_trang["launchedOn"], "2021-09-09");
    assert_eq!(soc_trang["phases"][0]["toOn"], "2021-12-31");
    assert_eq!(soc_trang["phases"][1]["toOn"], Value::Null);
    assert_eq!(of("UBND tỉnh Bến Tre")["launchedOn"], Value::Null);
    assert_eq!(of("UBND tỉnh Vĩnh Phúc")["phases"][0]["fromOn"], "2021-09");
    assert_eq!(of("Chủ tịch UBND tỉnh Lai Châu")["docNumber"], Value::Null);
    let lai_chau =
        answer(&mut office, "read_movement", json!({ "movement": of("Chủ tịch UBND tỉnh Lai Châu")["id"] }));
    assert_eq!(lai_chau["fields"]["parent"]["launchedOn"], "2021-08-14");
    let first = answer(&mut office, "read_movement", json!({ "movement": soc_trang["id"] }));
    assert_eq!(first["fields"]["contents"].as_array().unwrap().len(), 6);
}

#[test]
fn the_sample_files_are_the_same_bytes_every_time() {
    let (once, again) = (sample_files().unwrap(), sample_files().unwrap());
    assert_eq!(once.len(), 11);
    for (a, b) in once.iter().zip(&again) {
        assert!(a.bytes == b.bytes, "{}", a.file_name);
        assert_eq!(a.submission.is_some(), a.kind == ImportKind::Nominations, "{}", a.file_name);
    }
}

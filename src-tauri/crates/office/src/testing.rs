//! What tests of every noun need: a clock that stands still, calls that must succeed or must be refused,
//! and an office with a unit and a movement. Everything goes through [`Office::call`], as the shells do.

use chrono::{NaiveDate, NaiveDateTime};
use domain::records::office::StoreHealth;
use serde_json::{Value, json};
use store::StoreError;

use crate::{Caller, Office, OfficeError};

/// 12/01/2022, 8:00.
pub(crate) fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2022, 1, 12).and_then(|day| day.and_hms_opt(8, 0, 0)).unwrap()
}

/// Calls at [`now`] as an invented secretary.
pub(crate) fn caller() -> Caller {
    Caller { now: now(), actor: Some("Kim Thị Thử".into()) }
}

/// The answer of a call that must succeed.
pub(crate) fn answer(office: &mut Office, name: &str, request: Value) -> Value {
    match office.call(name, &request, &caller()) {
        Ok(reply) => reply.answer,
        Err(error) => panic!("{name} {request}: {error}"),
    }
}

/// The refusal of a call that must be refused, as it goes over the wire. The store must stay as it was.
pub(crate) fn refusal(office: &mut Office, name: &str, request: Value) -> Value {
    let before = office.store().logical_dump().unwrap();
    let refusal = match office.call(name, &request, &caller()) {
        Err(OfficeError::Refused(refusal)) => serde_json::to_value(refusal).unwrap(),
        Err(OfficeError::Broken(broken)) => panic!("{name} {request}: {broken}"),
        Ok(reply) => panic!("{name} {request} was not refused: {}", reply.answer),
    };
    assert_eq!(
        office.store().logical_dump().unwrap(),
        before,
        "{name} {request} was refused and changed something"
    );
    refusal
}

/// Runs the laws of the data; every test that changed something ends with it.
pub(crate) fn check_laws(office: &Office) {
    let health: StoreHealth = office.store().read::<_, StoreError>(store::check_laws).unwrap();
    let broken: Vec<_> = health.laws.iter().filter(|law| law.broken > 0).collect();
    assert!(health.healthy, "{broken:?}");
}

/// A profile as `create_office` takes it.
pub(crate) fn profile() -> Value {
    json!({
        "name": "Hội đồng Thi đua - Khen thưởng tỉnh Thử Nghiệm", "level": "province",
        "governingAgency": "UBND TỈNH THỬ NGHIỆM", "issuingAgency": "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        "place": "Thử Nghiệm", "standingAgency": "Sở Nội vụ", "secretary": "Kim Thị Thử",
        "moneyRounding": "up_to10000", "zeroWord": "linh", "thousandWord": "nghin",
        "signers": [{ "name": "Lê Văn Mẫu", "capacity": "on_behalf", "post": "CHỦ TỊCH" }], "isSample": false,
    })
}

/// A new office.
pub(crate) fn office_with_profile() -> Office {
    let mut office = Office::in_memory().unwrap();
    answer(&mut office, "create_office", json!({ "profile": profile() }));
    office
}

/// Adds a unit and returns its key.
pub(crate) fn add_unit(office: &mut Office, name: &str, kind: &str, parent: Option<i64>) -> i64 {
    let fields = json!({
        "code": null, "name": name, "parent": parent, "kind": kind, "fieldOfActivity": null, "isState": true,
        "bloc": null, "isBlocLeader": false, "validFrom": null, "validTo": null,
    });
    answer(office, "add_unit", json!({ "fields": fields }))["unit"].as_i64().unwrap()
}

/// Adds a movement of one phase, September to December 2021, and returns its key.
pub(crate) fn add_movement(office: &mut Office, title: &str) -> i64 {
    let fields = json!({
        "docKind": "plan", "docNumber": "137/KH-UBND", "launchedOn": "2021-09-09", "issuer": "UBND tỉnh", "signer": null,
        "title": title, "subject": null, "slogan": null, "isSpecial": false, "scope": "province", "durationBand": null,
        "method": "thematic", "purposes": [], "contents": [], "targetGroups": [],
        "phases": [{ "no": 1, "fromOn": "2021-09-09", "fromCondition": null, "toOn": "2021-12-31", "endCondition": null }],
        "awardForms": [], "proposers": [], "appraiser": null, "decider": null, "reviews": null, "awardTiming": null,
        "parent": null, "cites": [], "notes": [],
    });
    answer(office, "add_movement", json!({ "fields": fields }))["movement"].as_i64().unwrap()
}

//! Steps on the office's road, each through its command. Invented people only.

use serde_json::{Value, json};

use super::{Journey, number};

pub(crate) fn create_office(journey: &mut Journey) {
    let profile = json!({
        "name": "Hội đồng Thi đua - Khen thưởng tỉnh Thử Nghiệm", "level": "province",
        "governingAgency": "UBND TỈNH THỬ NGHIỆM", "issuingAgency": "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        "place": "Thử Nghiệm", "standingAgency": "Sở Nội vụ", "secretary": "Kim Thị Thử",
        "moneyRounding": "up_to10000", "zeroWord": "linh", "thousandWord": "nghin",
        "signers": [{ "name": "Lê Văn Mẫu", "capacity": "on_behalf", "post": "CHỦ TỊCH" }], "isSample": false,
    });
    journey.ask("create_office", json!({ "profile": profile }));
}

/// Adds a unit below another.
pub(crate) fn add_unit(journey: &mut Journey, name: &str, kind: &str, parent: Option<i64>) -> i64 {
    let fields = json!({
        "code": null, "name": name, "parent": parent, "kind": kind, "fieldOfActivity": null, "isState": true,
        "bloc": null, "isBlocLeader": false, "validFrom": null, "validTo": null,
    });
    number(&journey.ask("add_unit", json!({ "fields": fields })), "unit")
}

/// Adds a movement of one phase, 09/9/2021 to 31/12/2021.
pub(crate) fn add_movement(journey: &mut Journey) -> i64 {
    let fields = json!({
        "docKind": "plan", "docNumber": "137/KH-UBND", "launchedOn": "2021-09-09", "issuer": "UBND tỉnh", "signer": null,
        "title": "Đoàn kết, chung sức, đồng lòng thi đua phòng, chống dịch", "subject": null, "slogan": null, "isSpecial": true,
        "scope": "province", "durationBand": null, "method": "thematic", "purposes": [], "contents": [], "targetGroups": [],
        "phases": [{ "no": 1, "fromOn": "2021-09-09", "fromCondition": null, "toOn": "2021-12-31", "endCondition": null }],
        "awardForms": [], "proposers": [], "appraiser": null, "decider": null, "reviews": null, "awardTiming": null,
        "parent": null, "cites": [], "notes": [],
    });
    number(&journey.ask("add_movement", json!({ "fields": fields })), "movement")
}

/// Enters a submission of a unit, received on 22/12/2021.
pub(crate) fn submission(journey: &mut Journey, movement: i64, unit: i64) -> i64 {
    let fields = json!({
        "movement": movement, "phaseNo": 1, "unit": unit, "docNumber": "218/TTr-SYT", "docOn": "2021-12-20",
        "receivedOn": "2021-12-22", "note": null,
    });
    number(&journey.ask("add_submission", json!({ "fields": fields })), "submission")
}

/// One line of a submission.
pub(crate) struct Line<'a> {
    pub(crate) kind: &'a str,
    pub(crate) name: &'a str,
    pub(crate) award: &'a str,
    pub(crate) achievement: &'a str,
}

/// Adds a person to a submission and finds the line eligible.
pub(crate) fn nominate(journey: &mut Journey, submission: i64, unit: i64, name: &str, award: &str) -> i64 {
    nominate_line(
        journey,
        submission,
        unit,
        &Line { kind: "person", name, award, achievement: "Trực tuyến đầu 120 ngày đêm." },
    )
}

/// Adds a line to a submission and finds it eligible.
pub(crate) fn nominate_line(journey: &mut Journey, submission: i64, unit: i64, line: &Line<'_>) -> i64 {
    let nominee = json!({
        "kind": line.kind, "name": line.name, "born": null, "sex": null, "position": null, "unit": unit, "recipientClass": null,
    });
    let ask = json!({
        "awardId": line.award, "commendationType": "thematic", "periodFrom": null, "periodTo": null,
        "achievement": line.achievement, "initiatives": null, "awardHistory": null, "note": null,
    });
    let added =
        journey.ask("add_nomination", json!({ "submission": submission, "nominee": nominee, "ask": ask }));
    let nomination = number(&added, "nomination");
    journey.ask("begin_appraisal", json!({ "nominations": [nomination] }));
    journey.ask("mark_eligible", json!({ "nominations": [nomination], "reason": null }));
    nomination
}

/// Establishes a council of so many members with a quorum of two thirds.
pub(crate) fn establish_council(journey: &mut Journey, members: usize) -> i64 {
    let fields = json!({
        "name": "Hội đồng Thi đua - Khen thưởng tỉnh Thử Nghiệm", "docNumber": "1234/QĐ-UBND", "docOn": "2021-03-15",
        "issuer": "Chủ tịch UBND tỉnh",
        "quorum": { "numerator": 2, "denominator": 3, "legalBasis": "Quy chế của cơ quan thử" },
    });
    let members: Vec<Value> = (1..=members)
        .map(|at| {
            let role = if at == 1 { "chair" } else { "member" };
            json!({
                "name": format!("Ủy viên Thứ {at}"), "role": role, "post": format!("Giám đốc Sở số {at}"), "unit": null,
                "fromOn": "2021-03-15", "toOn": null, "byDecision": null,
            })
        })
        .collect();
    number(&journey.ask("establish_council", json!({ "fields": fields, "members": members })), "council")
}

/// A session with its members and items.
pub(crate) struct Room {
    pub(crate) session: i64,
    pub(crate) members: Vec<i64>,
    pub(crate) items: Vec<i64>,
}

impl Room {
    /// Plans a session on 12/01/2022 with these lines on its agenda.
    pub(crate) fn plan(journey: &mut Journey, council: i64, nominations: &[i64]) -> Room {
        let fields = json!({
            "council": council, "title": "Phiên họp lần 1/2022", "heldOn": "2022-01-12", "heldAt": "08:00",
            "place": "Phòng họp số 1", "chair": null, "secretaryName": "Kim Thị Thử", "tellers": ["Ủy viên Thứ 2", "Ủy viên Thứ 3"],
        });
        let session = number(&journey.ask("plan_session", json!({ "fields": fields })), "session");
        journey.ask("put_on_agenda", json!({ "session": session, "nominations": nominations }));
        let room = journey.ask("read_session", json!({ "session": session }));
        let ids = |list: &str, key: &str| {
            room[list].as_array().unwrap().iter().map(|row| number(row, key)).collect()
        };
        Room { session, members: ids("roll", "member"), items: ids("agenda", "id") }
    }

    /// Calls the roll: so many present, the next so many answered in writing, the rest absent.
    pub(crate) fn call_roll(&self, journey: &mut Journey, present: usize, written: usize) {
        let roll: Vec<Value> = self
            .members
            .iter()
            .enumerate()
            .map(|(at, member)| {
                let presence = if at < present {
                    "present"
                } else if at < present + written {
                    "written_opinion"
                } else {
                    "absent"
                };
                json!({ "member": member, "presence": presence, "note": null })
            })
            .collect();
        journey.ask("record_presence", json!({ "session": self.session, "roll": roll }));
    }

    /// Enters the same tally twice, as two teams of tellers do, and closes the vote as computed.
    pub(crate) fn vote(&self, journey: &mut Journey, item: i64, tally: &Value) -> Value {
        for entry in [1, 2] {
            journey.ask("record_tally", json!({ "items": [item], "entry": entry, "tally": tally }));
        }
        let closed = journey.ask(
            "close_vote",
            json!({ "items": [item], "outcome": null, "loweredAwardId": null, "reason": null }),
        );
        closed["results"][0].clone()
    }
}

/// A room of a council of so many, all present and sitting, with these lines on its agenda.
pub(crate) fn open_room(journey: &mut Journey, members: usize, nominations: &[i64]) -> Room {
    let council = establish_council(journey, members);
    let room = Room::plan(journey, council, nominations);
    room.call_roll(journey, members, 0);
    journey.ask("open_session", json!({ "session": room.session }));
    room
}

/// A tally in which every ballot came back and is valid.
pub(crate) fn tally(agree: u32, disagree: u32) -> Value {
    let all = agree + disagree;
    json!({
        "issued": all, "returned": all, "valid": all, "invalid": 0, "agree": agree, "disagree": disagree, "blank": 0,
        "writtenAgree": 0, "writtenDisagree": 0, "writtenBlank": 0,
    })
}

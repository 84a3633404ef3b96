//! Sessions through the contract: agenda, roll, votes, results. [`Case`] sets the scene for the minutes and the book too.

mod agenda;
mod frozen;
mod outcomes;
mod votes;

use serde_json::{Value, json};

use crate::Office;
use crate::testing::{add_movement, add_unit, answer, check_laws, office_with_profile, refusal};

/// An office with a council of so many members and a session on 12/01/2022, its agenda still empty.
pub(crate) struct Case {
    pub office: Office,
    pub council: i64,
    /// In the council's order; the first is the chair, the second the standing vice-chair.
    pub members: Vec<i64>,
    pub session: i64,
    pub province: i64,
    /// Sends the submission.
    pub health: i64,
    /// Below `health`.
    pub hospital: i64,
    pub finance: i64,
    submission: i64,
}

/// Quorum 2/3; `member` n bears the name `Thành viên số n`.
pub(crate) fn case(members: usize) -> Case {
    let mut office = office_with_profile();
    let province = add_unit(&mut office, "UBND tỉnh Thử Nghiệm", "province", None);
    let health = add_unit(&mut office, "Sở Y tế", "department", Some(province));
    let hospital = add_unit(&mut office, "Bệnh viện Đa khoa tỉnh", "public_service", Some(health));
    let finance = add_unit(&mut office, "Sở Tài chính", "department", Some(province));
    let movement = add_movement(&mut office, "Đoàn kết chống dịch");
    let head = json!({
        "movement": movement, "phaseNo": 1, "unit": health, "docNumber": "218/TTr-SYT", "docOn": "2021-12-15",
        "receivedOn": "2021-12-20", "note": null,
    });
    let submission =
        answer(&mut office, "add_submission", json!({ "fields": head }))["submission"].as_i64().unwrap();
    let people: Vec<Value> = (1..=members)
        .map(|no| match no {
            1 => member("Thành viên số 1", "chair"),
            2 => member("Thành viên số 2", "standing_vice_chair"),
            no => member(&format!("Thành viên số {no}"), "member"),
        })
        .collect();
    let council =
        answer(&mut office, "establish_council", json!({ "fields": council_fields(), "members": people }));
    let council = council["council"].as_i64().unwrap();
    let detail = answer(&mut office, "read_council", json!({ "council": council }));
    let members: Vec<i64> =
        detail["members"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()).collect();
    let session =
        answer(&mut office, "plan_session", json!({ "fields": session_fields(council, members[0]) }));
    let session = session["session"].as_i64().unwrap();
    Case { office, council, members, session, province, health, hospital, finance, submission }
}

pub(crate) fn council_fields() -> Value {
    json!({
        "name": "Hội đồng Thi đua - Khen thưởng tỉnh Thử Nghiệm", "docNumber": "1234/QĐ-UBND", "docOn": "2021-03-15",
        "issuer": "Chủ tịch UBND tỉnh",
        "quorum": { "numerator": 2, "denominator": 3, "legalBasis": "Quy chế mẫu" },
    })
}

pub(crate) fn member(name: &str, role: &str) -> Value {
    json!({ "name": name, "role": role, "post": "Giám đốc Sở Mẫu", "unit": null, "fromOn": "2021-03-15", "toOn": null, "byDecision": null })
}

fn session_fields(council: i64, chair: i64) -> Value {
    json!({
        "council": council, "title": "Phiên họp 1/2022", "heldOn": "2022-01-12", "heldAt": "08:00",
        "place": "Phòng họp số 1, UBND tỉnh", "chair": chair, "secretaryName": "Kim Thị Thử",
        "tellers": ["Danh Văn Đếm", "Lý Thị Kiểm"],
    })
}

pub(crate) const CERTIFICATE: &str = "bang_khen_tinh";
pub(crate) const FIGHTER: &str = "cstd_tinh";

impl Case {
    pub(crate) fn ask(&mut self, name: &str, request: Value) -> Value {
        answer(&mut self.office, name, request)
    }

    pub(crate) fn refuse(&mut self, name: &str, request: Value) -> Value {
        refusal(&mut self.office, name, request)
    }

    /// Enters an eligible line.
    pub(crate) fn eligible(&mut self, kind: &str, name: &str, award: &str, unit: i64) -> i64 {
        let is_person = kind == "person";
        let nominee = json!({
            "kind": kind, "name": name, "born": is_person.then_some("1985"), "sex": null,
            "position": is_person.then_some("Điều dưỡng"), "unit": unit, "recipientClass": null,
        });
        let ask = json!({
            "awardId": award, "commendationType": "thematic", "periodFrom": null, "periodTo": null,
            "achievement": format!("Thành tích của {name}"), "initiatives": null, "awardHistory": "Giấy khen, 77/QĐ-SYT", "note": null,
        });
        let request = json!({ "submission": self.submission, "nominee": nominee, "ask": ask });
        let nomination = self.ask("add_nomination", request)["nomination"].as_i64().unwrap();
        self.ask("mark_eligible", json!({ "nominations": [nomination], "reason": null }));
        nomination
    }

    /// Puts lines on the agenda and answers their items, the newest last.
    pub(crate) fn put(&mut self, nominations: &[i64]) -> Vec<i64> {
        self.ask("put_on_agenda", json!({ "session": self.session, "nominations": nominations }));
        let agenda = self.agenda();
        let item = |nomination: &i64| {
            agenda.iter().find(|row| row["nomination"] == *nomination).unwrap()["id"].as_i64().unwrap()
        };
        nominations.iter().map(item).collect()
    }

    pub(crate) fn room(&mut self) -> Value {
        self.ask("read_session", json!({ "session": self.session }))
    }

    pub(crate) fn agenda(&mut self) -> Vec<Value> {
        self.room()["agenda"].as_array().unwrap().clone()
    }

    pub(crate) fn item(&mut self, item: i64) -> Value {
        self.ask("read_agenda_item", json!({ "item": item }))
    }

    /// Calls the roll: the first members present, then those who answered in writing, the rest absent.
    pub(crate) fn call_roll(&mut self, present: usize, written: usize) {
        let presence = |at: usize| match at {
            at if at < present => "present",
            at if at < present + written => "written_opinion",
            _ => "absent",
        };
        let roll: Vec<Value> = (0..)
            .zip(&self.members)
            .map(|(at, member)| json!({ "member": member, "presence": presence(at), "note": null }))
            .collect();
        self.ask("record_presence", json!({ "session": self.session, "roll": roll }));
    }

    pub(crate) fn open(&mut self, present: usize, written: usize) {
        self.call_roll(present, written);
        self.ask("open_session", json!({ "session": self.session }));
    }

    /// The office's own rule for the certificate: open vote, `percent` of all members.
    pub(crate) fn confirm(&mut self, award: &str, method: &str, percent: u32) {
        self.ask("confirm_award_rule", json!({
            "pack": "e2017", "awardId": award, "method": method, "base": "total_members", "writtenOpinions": true,
            "threshold": { "numerator": percent, "denominator": 100, "strict": false }, "legalBasis": "Điều 7 Quy chế mẫu",
        }));
    }

    /// Enters the same tally twice, as two teams of tellers do.
    pub(crate) fn count(&mut self, items: &[i64], tally: &Value) {
        for entry in [1, 2] {
            self.ask("record_tally", json!({ "items": items, "entry": entry, "tally": tally }));
        }
    }

    pub(crate) fn close(&mut self, items: &[i64]) -> Value {
        self.ask("close_vote", json!({ "items": items }))
    }

    pub(crate) fn done(&self) {
        check_laws(&self.office);
    }
}

/// Ballots of voters in the room that all came back and are valid; written opinions all agree.
pub(crate) fn tally(agree: u32, disagree: u32, written_agree: u32) -> Value {
    let all = agree + disagree;
    json!({
        "issued": all, "returned": all, "valid": all, "invalid": 0, "agree": agree, "disagree": disagree, "blank": 0,
        "writtenAgree": written_agree, "writtenDisagree": 0, "writtenBlank": 0,
    })
}

#[test]
fn a_session_is_opened_only_with_a_full_roll_an_agenda_and_a_quorum() {
    let mut case = case(22);
    let open = json!({ "session": case.session });
    assert_eq!(
        case.refuse("open_session", open.clone()),
        json!({ "code": "rollCallIncomplete", "missing": 22 })
    );
    case.call_roll(14, 8);
    assert_eq!(case.refuse("open_session", open.clone()), json!({ "code": "agendaEmpty" }));
    let nomination = case.eligible("person", "Thạch Thị Lan", CERTIFICATE, case.hospital);
    case.put(&[nomination]);
    assert_eq!(
        case.refuse("open_session", open.clone()),
        json!({ "code": "quorumNotMet", "present": 14, "required": 15, "members": 22 }),
        "written opinions do not make a quorum"
    );
    case.open(15, 7);
    assert_eq!(case.refuse("open_session", open), json!({ "code": "sessionStageWrong", "stage": "open" }));
    let room = case.room();
    for (field, value) in [
        ("members", 22),
        ("present", 15),
        ("absent", 7),
        ("written", 7),
        ("notCalled", 0),
        ("quorumRequired", 15),
    ] {
        assert_eq!(room[field], value, "{field}");
    }
    assert_eq!(room["unconfirmedAwards"], json!([CERTIFICATE]));
    case.done();
}

#[test]
fn the_notice_is_checked() {
    let mut case = case(3);
    let other = case.ask(
        "establish_council",
        json!({ "fields": council_fields(), "members": [member("Danh Khác", "chair")] }),
    );
    let stranger = case.ask("read_council", json!({ "council": other["council"] }))["members"][0]["id"]
        .as_i64()
        .unwrap();
    let fields = |change: Value| {
        let mut fields = session_fields(case.council, case.members[0]);
        fields.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        json!({ "fields": fields })
    };
    let table = [
        (json!({ "title": " " }), json!({ "code": "fieldBlank", "field": "title" })),
        (json!({ "place": "" }), json!({ "code": "fieldBlank", "field": "place" })),
        (json!({ "secretaryName": "" }), json!({ "code": "fieldBlank", "field": "secretaryName" })),
        (json!({ "council": 99 }), json!({ "code": "notFound", "what": "council", "id": 99 })),
        (json!({ "chair": 999 }), json!({ "code": "notFound", "what": "member", "id": 999 })),
        (
            json!({ "chair": stranger }),
            json!({ "code": "notAMemberThatDay", "member": stranger, "heldOn": "2022-01-12" }),
        ),
        (
            json!({ "heldOn": "2021-03-14" }),
            json!({ "code": "notAMemberThatDay", "member": case.members[0], "heldOn": "2021-03-14" }),
        ),
    ];
    let requests: Vec<(Value, Value)> =
        table.into_iter().map(|(change, expected)| (fields(change), expected)).collect();
    for (request, expected) in requests {
        assert_eq!(case.refuse("plan_session", request), expected);
    }
    case.done();
}

#[test]
fn the_day_of_a_session_moves_only_while_the_roll_stays_covered() {
    let mut case = case(3);
    case.call_roll(3, 0);
    let (session, council, chair) = (case.session, case.council, case.members[0]);
    let moved = |day: &str| {
        let mut fields = session_fields(council, chair);
        fields["heldOn"] = json!(day);
        json!({ "session": session, "fields": fields })
    };
    case.ask("update_session", moved("2022-01-14"));
    case.ask("replace_member", json!({ "member": case.members[2], "lastDay": "2022-01-31", "byDecision": "9/QĐ-UBND", "successor": null }));
    assert_eq!(
        case.refuse("update_session", moved("2022-02-14")),
        json!({ "code": "notAMemberThatDay", "member": case.members[2], "heldOn": "2022-02-14" })
    );
    case.done();
}

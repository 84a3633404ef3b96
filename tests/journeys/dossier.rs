//! A dossier from its first paper to the vote: what is missing, scans, a supplement that unlocks what it names, and what
//! lay before the council stays.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::imports::{begin, file_of, preview};
use crate::support::{Journey, add_movement, add_unit, file_input, number, open_room, submission, tally};

const REPORT: &[u8] = b"%PDF-1.4\nBao cao thanh tich\n%%EOF";
const PICTURE: &[u8] = b"\xff\xd8\xff\xe0 bien ban \xff\xd9";

/// Two people of Sở Y tế, received on 22/12/2021.
struct Case {
    journey: Journey,
    unit: i64,
    submission: i64,
    lines: [i64; 2],
}

fn ask(award: &str, achievement: &str) -> Value {
    json!({ "awardId": award, "commendationType": "merit", "periodFrom": null, "periodTo": null,
        "achievement": achievement, "initiatives": null, "awardHistory": null, "note": null })
}

fn nominee(name: &str, unit: i64, born: Value) -> Value {
    json!({ "kind": "person", "name": name, "born": born, "sex": null, "position": null, "unit": unit, "recipientClass": null })
}

fn case() -> Case {
    let mut journey = Journey::in_office();
    let unit = add_unit(&mut journey, "Sở Y tế", "department", None);
    let movement = add_movement(&mut journey);
    let submission = submission(&mut journey, movement, unit);
    let lines = ["Thạch Thị Lan", "Trần Văn Bình"].map(|name| {
        let line = json!({ "submission": submission, "nominee": nominee(name, unit, Value::Null),
            "ask": ask("bang_khen_tinh", "Trực tuyến đầu 120 ngày đêm.") });
        number(&journey.ask("add_nomination", line), "nomination")
    });
    Case { journey, unit, submission, lines }
}

impl Case {
    /// `Thạch Thị Lan: bao_cao_thanh_tich`, shared papers first.
    fn missing(&mut self) -> Vec<String> {
        let found = self.journey.ask("list_missing", json!({ "submission": self.submission }));
        let codes = |papers: &Value| {
            let papers = papers.as_array().unwrap().iter();
            papers.map(|paper| paper["code"].as_str().unwrap()).collect::<Vec<_>>().join(" ")
        };
        let Some(of) = found["units"].get(0).map(|unit| &unit["submissions"][0]) else { return vec![] };
        let shared = Some(codes(&of["shared"])).filter(|shared| !shared.is_empty());
        let lines = of["lines"].as_array().unwrap().iter();
        shared
            .into_iter()
            .chain(
                lines.map(|line| format!("{}: {}", line["name"].as_str().unwrap(), codes(&line["papers"]))),
            )
            .collect()
    }

    fn shared(&mut self, component: &str) {
        let request = json!({ "submission": self.submission, "component": component, "mark": "on_paper", "note": null });
        self.journey.ask("mark_component", request);
        self.journey.check_laws();
    }

    fn attach(&mut self, nomination: i64, component: &str, bytes: &[u8]) -> i64 {
        let request = json!({ "nomination": nomination, "component": component, "file": file_input("bản quét", bytes) });
        let attached = self.journey.ask("attach_file", request);
        self.journey.check_laws();
        number(&attached["attachment"], "id")
    }
}

#[test]
fn a_dossier_fills_up_paper_by_paper_and_stays_as_it_lay_before_the_council() {
    let mut case = case();
    let [lan, binh] = case.lines;
    assert_eq!(
        case.missing(),
        [
            "to_trinh danh_sach bien_ban_xet",
            "Thạch Thị Lan: bao_cao_thanh_tich",
            "Trần Văn Bình: bao_cao_thanh_tich",
        ]
    );
    case.shared("to_trinh");
    case.shared("danh_sach");
    let scan = json!({ "submission": case.submission, "component": "bien_ban_xet", "file": file_input("biên bản.jpg", PICTURE) });
    case.journey.ask("attach_file", scan);
    let first = case.attach(lan, "bao_cao_thanh_tich", REPORT);
    // The same scan by mistake for both: kept once, and told.
    let request = json!({ "nomination": binh, "component": "bao_cao_thanh_tich", "file": file_input("nhầm.pdf", REPORT) });
    let attached = case.journey.ask("attach_file", request);
    assert_eq!(attached["wasKept"], true);
    assert_eq!(case.missing(), Vec::<String>::new());
    let wrong = json!({ "attachment": attached["attachment"]["id"], "reason": "Bản quét của người khác" });
    case.journey.ask("remove_attachment", wrong);
    assert_eq!(case.missing(), ["Trần Văn Bình: bao_cao_thanh_tich"]);
    let not_needed = json!({ "nomination": binh, "component": "bao_cao_thanh_tich", "mark": "not_needed", "note": "Xét đặc cách" });
    case.journey.ask("mark_component", not_needed);
    case.journey.check_laws();

    let read = case.journey.ask("read_attachment", json!({ "attachment": first }));
    assert_eq!(
        (&read["fileName"], &read["base64"]),
        (&json!("bản quét.pdf"), &json!(STANDARD.encode(REPORT)))
    );

    case.journey.ask("begin_appraisal", json!({ "nominations": [lan] }));
    case.journey.ask("mark_eligible", json!({ "nominations": [lan], "reason": "Đủ hồ sơ" }));
    // Late papers are welcome until the vote.
    case.attach(lan, "bao_cao_thanh_tich", PICTURE);
    let rule = json!({ "pack": "e2017", "awardId": "bang_khen_tinh", "method": "secret_ballot",
        "threshold": { "numerator": 2, "denominator": 3, "strict": false }, "base": "total_members", "writtenOpinions": true,
        "legalBasis": "Quy chế của cơ quan thử" });
    case.journey.ask("confirm_award_rule", rule);
    let room = open_room(&mut case.journey, 9, &[lan]);
    room.vote(&mut case.journey, room.items[0], &tally(9, 0));
    let late = json!({ "attachment": first, "reason": "Dọn dẹp" });
    assert_eq!(case.journey.refused("remove_attachment", late)["code"], "nominationLocked");
    case.journey.check_laws();
}

#[test]
fn a_supplement_opens_what_it_names_and_nothing_else() {
    let mut case = case();
    let [lan, _] = case.lines;
    let asked = json!({ "nomination": lan, "fields": ["born"], "components": ["bao_cao_thanh_tich"],
        "reason": "Chưa có ngày sinh và báo cáo", "dueOn": "2022-01-20" });
    case.journey.ask("request_supplement", asked);
    case.journey.check_laws();
    let read = case.journey.ask("read_nomination", json!({ "nomination": lan }));
    assert_eq!(read["stage"], "returned");
    assert_eq!(read["steps"].as_array().unwrap().last().unwrap()["reason"], "Chưa có ngày sinh và báo cáo");

    let unit = case.unit;
    let update = |born: Value, ask: Value| json!({ "nomination": lan, "nominee": nominee("Thạch Thị Lan", unit, born), "ask": ask });
    let refused = case
        .journey
        .refused("update_nomination", update(Value::Null, ask("bang_khen_tinh", "Thành tích khác")));
    assert_eq!(refused, json!({ "code": "fieldsNotOpen", "changed": ["achievement"], "open": ["born"] }));
    case.journey.ask(
        "update_nomination",
        update(json!("1980-08-14"), ask("bang_khen_tinh", "Trực tuyến đầu 120 ngày đêm.")),
    );
    let other = json!({ "nomination": lan, "component": "to_trinh", "mark": "on_paper", "note": null });
    assert_eq!(case.journey.refused("mark_component", other.clone())["code"], "paperNotOpen");
    case.attach(lan, "bao_cao_thanh_tich", REPORT);
    case.journey.ask("receive_again", json!({ "nominations": [lan], "reason": null }));
    case.journey.check_laws();
    case.journey.ask("mark_component", other);
    let journal = case.journey.ask("list_journal", json!({ "page": { "offset": 0, "limit": 50 } }));
    let verbs: Vec<&str> =
        journal["rows"].as_array().unwrap().iter().map(|line| line["verb"].as_str().unwrap()).collect();
    assert_eq!(
        verbs[..5],
        ["mark_component", "receive_again", "attach_file", "update_nomination", "request_supplement"]
    );
    assert!(!journal.to_string().contains(&STANDARD.encode(REPORT)), "a journal line holds the file itself");
}

#[test]
fn a_file_that_is_no_paper_is_refused_with_what_it_is() {
    let mut case = case();
    let [lan, _] = case.lines;
    for (name, bytes, problem) in [
        ("trống.pdf", &b""[..], json!({ "problem": "empty" })),
        ("bảng tính.pdf", b"PK\x03\x04 xl/workbook.xml PK\x05\x06", json!({ "problem": "unknown_kind" })),
        ("đứt quãng.pdf", &REPORT[..20], json!({ "problem": "damaged", "mediaType": "pdf" })),
    ] {
        let request =
            json!({ "nomination": lan, "component": "bao_cao_thanh_tich", "file": file_input(name, bytes) });
        let refused = case.journey.refused("attach_file", request);
        assert_eq!(refused, json!({ "code": "notAPaper", "fileName": name, "problem": problem }));
    }
}

#[test]
fn an_import_whose_lines_have_papers_is_not_taken_back() {
    let mut journey = begin();
    let movement = add_movement(&mut journey);
    let unit = 2;
    let file = file_of(&[
        &["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Hình thức khen thưởng đề nghị", "Tóm tắt thành tích"],
        &[
            "1",
            "Thạch Thị Lan",
            "1980",
            "Sở Y tế",
            "Bằng khen của Chủ tịch UBND tỉnh",
            "Trực tuyến đầu 120 ngày đêm.",
        ],
    ]);
    let target = json!({ "movement": movement, "phaseNo": 1, "unit": unit, "docNumber": "218/TTr-SYT", "docOn": null,
        "receivedOn": "2021-12-22",
        "defaultAward": null });
    let draft = preview(&mut journey, "nominations", file, json!({ "target": target }));
    journey.ask("accept_import", json!({ "draft": draft }));
    let lines = journey.ask(
        "list_nominations",
        json!({ "filter": {}, "order": "received", "descending": false, "page": {} }),
    );
    let line = number(&lines["rows"][0], "id");
    let request = json!({ "nomination": line, "component": "bao_cao_thanh_tich", "file": file_input("báo cáo.pdf", REPORT) });
    let attached = journey.ask("attach_file", request);
    let undo = json!({ "draft": draft, "reason": "Nhầm danh sách" });
    assert_eq!(journey.refused("undo_import", undo.clone())["code"], "linesHaveMovedOn");
    let remove = json!({ "attachment": attached["attachment"]["id"], "reason": "Nhầm danh sách" });
    journey.ask("remove_attachment", remove);
    journey.ask("undo_import", undo);
    journey.check_laws();
}

//! Dossiers through the commands: what may be marked and attached, what is refused, what a supplement unlocks.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::Office;
use crate::testing::{add_movement, add_unit, answer, check_laws, office_with_profile, refusal};

const PDF: &[u8] = b"%PDF-1.4 %%EOF";

/// A submission of two lines: a person and an enterprise, both for Bằng khen of the province, received in 2021.
struct Desk {
    office: Office,
    unit: i64,
    submission: i64,
    person: i64,
    enterprise: i64,
}

fn desk() -> Desk {
    let mut office = office_with_profile();
    let unit = add_unit(&mut office, "Sở Công Thương", "department", None);
    let company = add_unit(&mut office, "Công ty Thử Nghiệm", "enterprise", Some(unit));
    let movement = add_movement(&mut office, "Sản xuất an toàn");
    let head = json!({ "movement": movement, "phaseNo": 1, "unit": unit, "docNumber": "12/TTr-SCT", "docOn": null,
        "receivedOn": "2021-11-20", "note": null });
    let submission =
        answer(&mut office, "add_submission", json!({ "fields": head }))["submission"].as_i64().unwrap();
    let mut add = |kind: &str, name: &str, unit: i64| {
        let line =
            json!({ "submission": submission, "nominee": nominee(kind, name, unit), "ask": ask("merit") });
        answer(&mut office, "add_nomination", line)["nomination"].as_i64().unwrap()
    };
    let person = add("person", "Thạch Thị Lan", unit);
    let enterprise = add("collective", "Công ty Thử Nghiệm", company);
    Desk { office, unit, submission, person, enterprise }
}

fn nominee(kind: &str, name: &str, unit: i64) -> Value {
    json!({ "kind": kind, "name": name, "born": null, "sex": null, "position": null, "unit": unit, "recipientClass": null })
}

fn ask(commendation_type: &str) -> Value {
    json!({ "awardId": "bang_khen_tinh", "commendationType": commendation_type, "periodFrom": null, "periodTo": null,
        "achievement": "Hai năm liền hoàn thành xuất sắc", "initiatives": null, "awardHistory": null, "note": null })
}

fn file(name: &str, bytes: &[u8]) -> Value {
    json!({ "name": name, "base64": STANDARD.encode(bytes) })
}

impl Desk {
    fn answer(&mut self, name: &str, request: Value) -> Value {
        answer(&mut self.office, name, request)
    }

    fn refusal(&mut self, name: &str, request: Value) -> Value {
        refusal(&mut self.office, name, request)
    }

    /// Each paper of a line with its status.
    fn papers(&mut self, nomination: i64) -> Vec<(String, String)> {
        let dossier = self.answer("read_dossier", json!({ "nomination": nomination }));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let papers = dossier["papers"].as_array().unwrap();
        papers.iter().map(|paper| (text(&paper["code"]), text(&paper["status"]))).collect()
    }

    fn status(&mut self, nomination: i64, code: &str) -> String {
        let papers = self.papers(nomination);
        papers.into_iter().find(|(paper, _)| paper == code).map(|(_, status)| status).unwrap_or_default()
    }
}

#[test]
fn an_enterprise_is_asked_for_one_paper_more() {
    let mut desk = desk();
    let codes = |papers: Vec<(String, String)>| papers.into_iter().map(|(code, _)| code).collect::<Vec<_>>();
    let (person, enterprise) = (desk.person, desk.enterprise);
    let of_person = codes(desk.papers(person));
    assert_eq!(of_person, ["to_trinh", "danh_sach", "bao_cao_thanh_tich", "bien_ban_xet"]);
    let of_enterprise = codes(desk.papers(enterprise));
    assert_eq!(of_enterprise[..4], of_person);
    assert_eq!(of_enterprise[4..], ["xac_nhan_nghia_vu_doanh_nghiep"]);
}

#[test]
fn a_paper_of_the_submission_is_marked_once_for_all_its_lines() {
    let mut desk = desk();
    let (submission, person, enterprise) = (desk.submission, desk.person, desk.enterprise);
    let mark = |mark: Value| json!({ "submission": submission, "component": "to_trinh", "mark": mark, "note": null });
    desk.answer("mark_component", mark(json!("on_paper")));
    for line in [person, enterprise] {
        assert_eq!(desk.status(line, "to_trinh"), "on_paper");
    }
    let not_for_it = json!({ "nomination": person, "component": "to_trinh", "mark": "not_needed", "note": "Xét đặc cách" });
    desk.answer("mark_component", not_for_it);
    assert_eq!(
        (desk.status(person, "to_trinh"), desk.status(enterprise, "to_trinh")),
        ("not_needed".into(), "on_paper".into())
    );
    desk.answer("mark_component", mark(Value::Null));
    assert_eq!(desk.status(enterprise, "to_trinh"), "missing");
    check_laws(&desk.office);
}

#[test]
fn what_is_no_paper_of_the_dossier_or_says_no_reason_is_refused() {
    let mut desk = desk();
    let (person, submission) = (desk.person, desk.submission);
    for (request, code) in [
        (json!({ "component": "to_trinh", "mark": "on_paper" }), "fieldBlank"),
        (
            json!({ "nomination": person, "submission": submission, "component": "to_trinh", "mark": "on_paper" }),
            "fieldInvalid",
        ),
        (
            json!({ "nomination": person, "component": "ket_qua_bo_phieu", "mark": "on_paper" }),
            "fieldInvalid",
        ),
        (
            json!({ "submission": submission, "component": "bao_cao_thanh_tich", "mark": "on_paper" }),
            "fieldInvalid",
        ),
        (
            json!({ "nomination": person, "component": "to_trinh", "mark": "not_needed", "note": "  " }),
            "reasonMissing",
        ),
        (json!({ "nomination": 99, "component": "to_trinh", "mark": "on_paper" }), "notFound"),
    ] {
        assert_eq!(desk.refusal("mark_component", request.clone())["code"], code, "{request}");
    }
}

#[test]
fn only_whole_papers_are_attached_and_come_back_as_they_were() {
    let mut desk = desk();
    let person = desk.person;
    let attach =
        |file: Value| json!({ "nomination": person, "component": "bao_cao_thanh_tich", "file": file });
    for (given, problem) in [
        (file("trống.pdf", b""), "empty"),
        (file("chương trình.pdf", b"MZ\x90\0"), "unknown_kind"),
        (file("đứt.pdf", b"%PDF-1.4 "), "damaged"),
        (json!({ "name": "lớn.pdf", "base64": "A".repeat(28_000_004) }), "too_large"),
    ] {
        let refused = desk.refusal("attach_file", attach(given));
        assert_eq!(
            (&refused["code"], &refused["problem"]["problem"]),
            (&json!("notAPaper"), &json!(problem))
        );
    }
    let attached = desk.answer("attach_file", attach(file("C:\\Quét\\Báo cáo", PDF)));
    assert_eq!(attached["attachment"]["fileName"], "Báo cáo.pdf");
    assert_eq!(desk.status(person, "bao_cao_thanh_tich"), "scanned");
    let again = desk.refusal("attach_file", attach(file("Tên khác.pdf", PDF)));
    assert_eq!(again["code"], "attachedAlready");
    let id = attached["attachment"]["id"].clone();
    let read = desk.answer("read_attachment", json!({ "attachment": id }));
    assert_eq!(read["base64"], STANDARD.encode(PDF));
    assert_eq!(read["mediaType"], "pdf");
    let no_reason = json!({ "attachment": id, "reason": " " });
    assert_eq!(desk.refusal("remove_attachment", no_reason)["code"], "reasonMissing");
    desk.answer("remove_attachment", json!({ "attachment": id, "reason": "Nhầm người" }));
    assert_eq!(desk.status(person, "bao_cao_thanh_tich"), "missing");
    check_laws(&desk.office);
}

#[test]
fn a_supplement_unlocks_only_what_it_names_until_the_line_is_received_again() {
    let mut desk = desk();
    let (person, unit) = (desk.person, desk.unit);
    let request = json!({ "nomination": person, "fields": ["achievement", "born"], "components": ["bao_cao_thanh_tich"],
        "reason": "Báo cáo chưa có số liệu", "dueOn": "2022-01-20" });
    for (field, value, code) in [
        ("reason", json!("  "), "reasonMissing"),
        ("dueOn", json!("2022-01-11"), "fieldInvalid"),
        ("components", json!(["ket_qua_bo_phieu"]), "fieldInvalid"),
    ] {
        let mut other = request.clone();
        other[field] = value;
        assert_eq!(desk.refusal("request_supplement", other)["code"], code, "{field}");
    }
    let mut nothing = request.clone();
    (nothing["fields"], nothing["components"]) = (json!([]), json!([]));
    assert_eq!(desk.refusal("request_supplement", nothing)["code"], "nothingChosen");
    desk.answer("request_supplement", request.clone());
    assert_eq!(desk.refusal("request_supplement", request)["code"], "stepDoesNotFit");

    let mut other_award = ask("merit");
    other_award["awardId"] = json!("giay_khen_so");
    let update = |nominee: Value, ask: Value| json!({ "nomination": person, "nominee": nominee, "ask": ask });
    let refused = desk
        .refusal("update_nomination", update(nominee("person", "Thạch Thị Lan", unit), other_award.clone()));
    assert_eq!(
        refused,
        json!({ "code": "fieldsNotOpen", "changed": ["award"], "open": ["born", "achievement"] })
    );
    let mut born = nominee("person", "Thạch Thị Lan", unit);
    born["born"] = json!("1980");
    let mut more = ask("merit");
    more["achievement"] = json!("Tăng năng suất 12 %");
    desk.answer("update_nomination", update(born.clone(), more.clone()));

    let mark =
        |code: &str| json!({ "nomination": person, "component": code, "mark": "on_paper", "note": null });
    let refused = desk.refusal("mark_component", mark("bien_ban_xet"));
    assert_eq!(refused["open"], json!(["bao_cao_thanh_tich"]));
    desk.answer("mark_component", mark("bao_cao_thanh_tich"));
    desk.answer("attach_file", json!({ "nomination": person, "file": file("Công văn bổ sung.pdf", PDF) }));

    desk.answer("receive_again", json!({ "nominations": [person], "reason": null }));
    let dossier = desk.answer("read_dossier", json!({ "nomination": person }));
    assert_eq!(dossier["supplements"][0]["closedAt"], "2022-01-12T08:00:00");
    assert_eq!(dossier["others"][0]["fileName"], "Công văn bổ sung.pdf");
    desk.answer("mark_component", mark("bien_ban_xet"));
    more["awardId"] = json!("giay_khen_so");
    desk.answer("update_nomination", update(born, more));
    check_laws(&desk.office);
}

#[test]
fn a_line_that_is_withdrawn_waits_for_nothing_and_its_dossier_is_closed() {
    let mut desk = desk();
    let person = desk.person;
    let request = json!({ "nomination": person, "fields": ["born"], "components": [], "reason": "Thiếu ngày sinh", "dueOn": null });
    desk.answer("request_supplement", request);
    desk.answer("withdraw_nomination", json!({ "nominations": [person], "reason": "Đơn vị xin rút" }));
    let mark = json!({ "nomination": person, "component": "to_trinh", "mark": "on_paper" });
    assert_eq!(desk.refusal("mark_component", mark)["code"], "nominationLocked");
    let dossier = desk.answer("read_dossier", json!({ "nomination": person }));
    assert_eq!((&dossier["isOpen"], dossier["supplements"][0]["closedAt"].is_null()), (&json!(false), false));
    check_laws(&desk.office);
}

#[test]
fn what_is_missing_is_listed_by_unit_with_shared_papers_once() {
    let mut desk = desk();
    let (submission, unit, person, enterprise) = (desk.submission, desk.unit, desk.person, desk.enterprise);
    let list = |desk: &mut Desk| desk.answer("list_missing", json!({ "submission": submission }));
    let found = list(&mut desk);
    let of = &found["units"][0]["submissions"][0];
    let codes = |papers: &Value| {
        let papers = papers.as_array().unwrap().iter();
        papers.map(|paper| paper["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes(&of["shared"]), ["to_trinh", "danh_sach", "bien_ban_xet"]);
    assert_eq!(codes(&of["lines"][0]["papers"]), ["bao_cao_thanh_tich"]);
    assert_eq!(codes(&of["lines"][1]["papers"]), ["bao_cao_thanh_tich", "xac_nhan_nghia_vu_doanh_nghiep"]);
    assert_eq!((&found["lookedAt"], &found["unknown"]), (&json!(2), &json!(0)));

    for code in ["to_trinh", "danh_sach", "bien_ban_xet"] {
        desk.answer(
            "mark_component",
            json!({ "submission": submission, "component": code, "mark": "on_paper" }),
        );
    }
    for line in [person, enterprise] {
        desk.answer(
            "mark_component",
            json!({ "nomination": line, "component": "bao_cao_thanh_tich", "mark": "on_paper" }),
        );
    }
    desk.answer(
        "mark_component",
        json!({ "nomination": enterprise, "component": "xac_nhan_nghia_vu_doanh_nghiep",
        "mark": "not_needed", "note": "Đã có xác nhận trong năm" }),
    );
    assert_eq!(list(&mut desk)["units"], json!([]));

    // A paper that lies there is asked for again: it is told once more.
    desk.answer(
        "request_supplement",
        json!({ "nomination": person, "fields": ["period"], "components": ["bao_cao_thanh_tich"],
        "reason": "Báo cáo chưa ký", "dueOn": "2022-01-20" }),
    );
    let found = desk.answer("list_missing", json!({ "sender": unit }));
    let line = &found["units"][0]["submissions"][0]["lines"][0];
    assert_eq!(
        (codes(&line["papers"]), &line["fields"]),
        (vec!["bao_cao_thanh_tich".to_owned()], &json!(["period"]))
    );
    assert_eq!((&line["reason"], &line["dueOn"]), (&json!("Báo cáo chưa ký"), &json!("2022-01-20")));
    let nobody = desk.answer("list_missing", json!({ "sender": 99 }));
    assert_eq!(nobody["lookedAt"], 0);
}

//! Minutes through the contract: drawn from the record, written, signed, and then nothing moves.

mod book;

use serde_json::{Value, json};

use crate::sessions::tests::{CERTIFICATE, Case, FIGHTER, case, tally};

/// A concluded session of 22: one passed, one rejected, one lowered, one deferred, one withdrawn, a collective and a
/// household passed together; 18 present and 2 written opinions.
pub(super) fn concluded() -> Case {
    let mut case = case(22);
    case.confirm(CERTIFICATE, "open_vote", 70);
    let (hospital, health) = (case.hospital, case.health);
    let mut lines = Vec::new();
    for (kind, name, award) in [
        ("person", "Lý Hoàng Khởi", FIGHTER),
        ("person", "Danh Quốc Vững", FIGHTER),
        ("person", "=Sơn Thị Diễm", FIGHTER),
        ("person", "Thạch Thị Lan", CERTIFICATE),
        ("person", "Trần Thị Ngọc Lan", CERTIFICATE),
        ("collective", "Khoa Truyền nhiễm", CERTIFICATE),
        ("household", "Hộ ông Lâm Văn Sóc", CERTIFICATE),
    ] {
        let unit = if kind == "collective" { health } else { hospital };
        lines.push(case.eligible(kind, name, award, unit));
    }
    let items = case.put(&lines);
    case.open(18, 2);
    for (item, agree) in [(items[0], 18), (items[1], 17), (items[2], 12)] {
        case.count(&[item], &tally(agree, 18 - agree, 2));
    }
    case.count(&items[5..], &tally(18, 0, 2));
    case.close(&items[..2]);
    let mut end = |item: i64, outcome: &str, award: Value, reason: &str| {
        case.ask(
            "close_vote",
            json!({ "items": [item], "outcome": outcome, "loweredAwardId": award, "reason": reason }),
        );
    };
    end(items[2], "lowered", json!(CERTIFICATE), "Chưa đủ phiếu, chuyển xét Bằng khen");
    end(items[3], "deferred", Value::Null, "Bổ sung báo cáo");
    end(items[4], "withdrawn", Value::Null, "Đơn vị xin rút");
    case.close(&items[5..]);
    case.ask("conclude_session", json!({ "session": case.session }));
    case
}

pub(super) fn signed() -> Case {
    let mut case = concluded();
    let session = case.session;
    case.ask("draft_minutes", json!({ "session": session }));
    case.ask("write_minutes", written(session));
    case.ask("sign_minutes", signing(session));
    case
}

fn written(session: i64) -> Value {
    json!({
        "session": session, "docNumber": " 01/BB-HĐTĐKT ",
        "narratives": [
            { "part": "discussion", "text": "Các thành viên thảo luận.\r\nThống nhất." },
            { "part": "closing", "text": "Phiên họp kết thúc vào hồi 11 giờ 15 phút cùng ngày." },
        ],
    })
}

fn signing(session: i64) -> Value {
    json!({ "session": session, "signedOn": "2022-01-13", "chairName": "Thành viên số 1", "secretaryName": "Kim Thị Thử" })
}

fn part(minutes: &Value, id: &str) -> Vec<String> {
    let part = minutes["parts"].as_array().unwrap().iter().find(|part| part["id"] == id).unwrap();
    part["fromRecord"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_draft_says_what_the_record_holds() {
    let mut case = concluded();
    let minutes = case.ask("draft_minutes", json!({ "session": case.session }));
    assert_eq!(
        part(&minutes, "opening"),
        [
            "Hôm nay, vào hồi 08 giờ 00 phút ngày 12 tháng 01 năm 2022, tại Phòng họp số 1, UBND tỉnh, Hội đồng Thi đua - Khen \
             thưởng tỉnh Thử Nghiệm tổ chức Phiên họp 1/2022.",
            "Chủ trì: Ông/Bà Thành viên số 1, Giám đốc Sở Mẫu, Chủ tịch Hội đồng.",
            "Thư ký: Ông/Bà Kim Thị Thử.",
            "Ban kiểm phiếu: Ông/Bà Danh Văn Đếm, Trưởng ban; Ông/Bà Lý Thị Kiểm, thành viên.",
        ]
    );
    let attendance = part(&minutes, "attendance");
    assert_eq!(
        attendance[0],
        "Tổng số thành viên Hội đồng: 22. Có mặt: 18/22. Vắng mặt: 4, trong đó có ý kiến bằng văn bản: 2."
    );
    assert_eq!(
        attendance[1],
        "Số thành viên tối thiểu phải có mặt: 15 (2/3 tổng số thành viên; căn cứ: Quy chế mẫu). Phiên họp bảo đảm số thành viên \
         tối thiểu theo quy định."
    );
    assert_eq!(
        attendance[2..4],
        ["Thành viên có mặt (18):", "1. Ông/Bà Thành viên số 1, Giám đốc Sở Mẫu, Chủ tịch Hội đồng"]
    );
    assert_eq!(attendance.len(), 2 + 3 + 22);
    let agenda = part(&minutes, "agenda");
    assert_eq!(
        agenda,
        [
            "Hội đồng xét 7 đề nghị khen thưởng, gồm 1 tập thể, 5 cá nhân, 1 hộ gia đình.",
            "- Chiến sĩ thi đua cấp tỉnh: 3 (3 cá nhân).",
            "- Bằng khen của Chủ tịch UBND tỉnh: 4 (1 tập thể, 2 cá nhân, 1 hộ gia đình).",
            "Các đề nghị thuộc: phong trào thi đua “Đoàn kết chống dịch”, đợt 1.",
        ]
    );
    let votes = part(&minutes, "votes");
    for line in [
        "1. Chiến sĩ thi đua cấp tỉnh: 3 đề nghị. Hình thức: bỏ phiếu kín; điều kiện đạt: từ 90 % trở lên tổng số thành viên Hội đồng \
         (căn cứ: NĐ 91/2017/NĐ-CP, khoản 8 Điều 45).",
        "Tổng số thành viên Hội đồng: 22; có mặt: 18; không tham gia do có quyền, lợi ích liên quan: 0; phiếu phát ra: 18; thu về: 18; \
         không thu về: 0; hợp lệ: 18; không hợp lệ: 0; ý kiến bằng văn bản: 2.",
        "- Ông/Bà Lý Hoàng Khởi, Điều dưỡng, Bệnh viện Đa khoa tỉnh: 20/22 phiếu đồng ý, đạt 90,91 %; không đồng ý: 0; không có ý kiến: \
         0; kết quả: đạt.",
        "- Ông/Bà Danh Quốc Vững, Điều dưỡng, Bệnh viện Đa khoa tỉnh: 19/22 phiếu đồng ý, đạt 86,36 %; không đồng ý: 1; không có ý kiến: \
         0; kết quả: không đạt.",
        "- Ông/Bà Thạch Thị Lan, Điều dưỡng, Bệnh viện Đa khoa tỉnh: không biểu quyết; kết quả: để lại, bổ sung hồ sơ (lý do: Bổ sung báo \
         cáo).",
        "- Hộ ông Lâm Văn Sóc, Bệnh viện Đa khoa tỉnh: 20/22 thành viên đồng ý, đạt 90,91 %; không đồng ý: 0; không có ý kiến: 0; kết quả: \
         đạt.",
        "Tổng hợp 7 đề nghị trong chương trình: đạt 3; không đạt 1; hạ mức 1; để lại 1; rút 1. Đối chiếu: 3 + 1 + 1 + 1 + 1 = 7.",
    ] {
        assert!(votes.iter().any(|said| said == line), "{line}\nnot in\n{}", votes.join("\n"));
    }
    assert_eq!(
        part(&minutes, "conclusion"),
        [
            "Hội đồng thống nhất đề nghị khen thưởng 4 trường hợp, gồm 1 tập thể, 2 cá nhân, 1 hộ gia đình, cụ thể:",
            "- Chiến sĩ thi đua cấp tỉnh: 1 (1 cá nhân).",
            "- Bằng khen của Chủ tịch UBND tỉnh: 3 (1 tập thể, 1 cá nhân, 1 hộ gia đình).",
        ]
    );
    case.done();
}

#[test]
fn what_people_wrote_stays_when_the_draft_is_made_again() {
    let mut case = concluded();
    let session = case.session;
    assert_eq!(case.ask("read_minutes", json!({ "session": session })), Value::Null);
    assert_eq!(case.refuse("write_minutes", written(session)), json!({ "code": "noMinutesYet" }));
    case.ask("draft_minutes", json!({ "session": session }));
    case.ask("write_minutes", written(session));
    for part in ["votes", "attendance", "agenda", "nothing"] {
        let request =
            json!({ "session": session, "docNumber": null, "narratives": [{ "part": part, "text": "x" }] });
        assert_eq!(
            case.refuse("write_minutes", request),
            json!({ "code": "fieldInvalid", "field": "narratives", "found": part })
        );
    }
    let mut fields = case.room()["session"].clone();
    for field in ["id", "stage", "items", "closed", "passed"] {
        fields.as_object_mut().unwrap().remove(field);
    }
    fields["tellers"] = json!(["Danh Văn Đếm"]);
    case.ask("update_session", json!({ "session": session, "fields": fields }));
    assert_eq!(case.ask("read_minutes", json!({ "session": session }))["isOutOfDate"], true);
    assert_eq!(case.refuse("sign_minutes", signing(session)), json!({ "code": "minutesOutOfDate" }));
    let again = case.ask("draft_minutes", json!({ "session": session }));
    assert_eq!((&again["isOutOfDate"], &again["docNumber"]), (&json!(false), &json!("01/BB-HĐTĐKT")));
    let discussion =
        again["parts"].as_array().unwrap().iter().find(|part| part["id"] == "discussion").unwrap();
    assert_eq!(discussion["narrative"], "Các thành viên thảo luận.\nThống nhất.");
    assert_eq!(part(&again, "opening")[3], "Ban kiểm phiếu: Ông/Bà Danh Văn Đếm, Trưởng ban.");
    case.done();
}

#[test]
fn signing_asks_for_a_number_and_for_what_must_be_written() {
    let mut case = concluded();
    let session = case.session;
    assert_eq!(case.refuse("sign_minutes", signing(session)), json!({ "code": "noMinutesYet" }));
    case.ask("draft_minutes", json!({ "session": session }));
    assert_eq!(
        case.refuse("sign_minutes", signing(session)),
        json!({ "code": "fieldBlank", "field": "docNumber" })
    );
    let write = |part: &str, text: &str| json!({ "session": session, "docNumber": "01/BB", "narratives": [{ "part": part, "text": text }] });
    case.ask("write_minutes", write("discussion", " "));
    assert_eq!(
        case.refuse("sign_minutes", signing(session)),
        json!({ "code": "minutesPartBlank", "part": "discussion" })
    );
    case.ask("write_minutes", write("discussion", "Thảo luận."));
    assert_eq!(
        case.refuse("sign_minutes", signing(session)),
        json!({ "code": "minutesPartBlank", "part": "closing" })
    );
    case.ask("write_minutes", write("closing", "Kết thúc lúc 11 giờ."));
    let with = |field: &str, value: &str| {
        let mut request = signing(session);
        request[field] = json!(value);
        request
    };
    assert_eq!(
        case.refuse("sign_minutes", with("chairName", "")),
        json!({ "code": "fieldBlank", "field": "chairName" })
    );
    assert_eq!(
        case.refuse("sign_minutes", with("signedOn", "2022-01-11")),
        json!({ "code": "fieldInvalid", "field": "signedOn", "found": "2022-01-11" })
    );
    let signed = case.ask("sign_minutes", signing(session));
    assert_eq!(signed["signed"]["sha256"].as_str().unwrap().len(), 64);
    case.done();
}

#[test]
fn after_signing_nothing_about_the_session_changes() {
    let mut case = signed();
    let (session, member) = (case.session, case.members[0]);
    let item = case.agenda()[0]["id"].clone();
    let fields = {
        let mut fields = case.room()["session"].clone();
        for field in ["id", "stage", "items", "closed", "passed"] {
            fields.as_object_mut().unwrap().remove(field);
        }
        fields
    };
    let (stage, minutes, closed) = (
        json!({ "code": "sessionStageWrong", "stage": "signed" }),
        json!({ "code": "minutesSigned" }),
        json!({ "code": "itemClosed" }),
    );
    for (command, request, refused) in [
        ("update_session", json!({ "session": session, "fields": fields }), &stage),
        ("put_on_agenda", json!({ "session": session, "nominations": [1] }), &stage),
        ("take_off_agenda", json!({ "items": [item] }), &closed),
        ("move_agenda_item", json!({ "item": item, "position": 1 }), &closed),
        ("sort_agenda", json!({ "session": session, "order": "unit" }), &stage),
        (
            "record_presence",
            json!({ "session": session, "roll": [{ "member": member, "presence": "absent", "note": null }] }),
            &stage,
        ),
        ("open_session", json!({ "session": session }), &stage),
        (
            "record_item_absence",
            json!({ "item": item, "member": member, "absence": "conflict", "note": null }),
            &closed,
        ),
        ("record_tally", json!({ "items": [item], "entry": 1, "tally": tally(1, 0, 0) }), &closed),
        ("clear_tally", json!({ "items": [item], "entry": 1 }), &closed),
        ("close_vote", json!({ "items": [item] }), &closed),
        ("conclude_session", json!({ "session": session }), &stage),
        ("draft_minutes", json!({ "session": session }), &minutes),
        ("write_minutes", written(session), &minutes),
        ("sign_minutes", signing(session), &minutes),
    ] {
        assert_eq!(case.refuse(command, request), *refused, "{command}");
    }
    assert_eq!(case.ask("read_minutes", json!({ "session": session }))["isOutOfDate"], false);
    case.done();
}

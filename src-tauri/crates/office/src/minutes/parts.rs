//! The parts of the minutes: paragraphs drawn from the record, and where people write.
//! Structure after the usual form of minutes (Mẫu biên bản họp Hội đồng; no statutory form exists).

use domain::dates::long_official;
use domain::nominee::NomineeKind;
use domain::records::minutes::MinutesPart;
use domain::records::sessions::{RollRow, VoteResult};
use domain::session::{Outcome, Presence};
use domain::text::fold;

use super::blocks::{blocks, result_line};
use super::record::Record;
use super::words::{counted_kinds, role_words};

/// Parts that must be written before the minutes are signed.
pub(crate) const REQUIRED: [&str; 2] = ["discussion", "closing"];

/// All parts with blank narratives.
pub(crate) fn draft(record: &Record) -> Vec<MinutesPart> {
    vec![
        part(
            "opening",
            "I. THỜI GIAN, ĐỊA ĐIỂM, CHỦ TRÌ, THƯ KÝ",
            opening(record),
            &[
                "Tham dự phiên họp còn có đại diện các cơ quan, đơn vị liên quan.",
                "Phiên họp được tổ chức theo Giấy mời của Chủ tịch Hội đồng.",
            ],
        ),
        read_only("attendance", "II. THÀNH PHẦN THAM DỰ", attendance(record)),
        read_only("agenda", "III. NỘI DUNG CHƯƠNG TRÌNH", agenda(record)),
        part(
            "discussion",
            "IV. BÁO CÁO, THẢO LUẬN",
            Vec::new(),
            &[
                "Cơ quan thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ đề nghị khen thưởng của các đơn vị.",
                "Các thành viên thảo luận về tiêu chuẩn, thành tích và quá trình công tác của tập thể, cá nhân được đề nghị.",
                "Hội đồng thống nhất với kết quả thẩm định của cơ quan thường trực, không có ý kiến khác.",
            ],
        ),
        read_only("votes", "V. KẾT QUẢ BIỂU QUYẾT, BỎ PHIẾU", votes(record)),
        part(
            "conclusion",
            "VI. KẾT LUẬN",
            conclusion(&record.results),
            &[
                "Hội đồng giao cơ quan thường trực hoàn chỉnh hồ sơ, trình cấp có thẩm quyền quyết định khen thưởng theo quy định.",
                "Đối với hồ sơ để lại, đề nghị đơn vị bổ sung và gửi về cơ quan thường trực để trình phiên họp sau.",
            ],
        ),
        part(
            "closing",
            "VII. KẾT THÚC PHIÊN HỌP",
            closing(),
            &["Phiên họp kết thúc vào hồi … giờ … phút cùng ngày."],
        ),
    ]
}

fn part(id: &str, heading: &str, from_record: Vec<String>, phrases: &[&str]) -> MinutesPart {
    MinutesPart {
        is_editable: true,
        phrases: phrases.iter().map(|phrase| (*phrase).to_owned()).collect(),
        ..read_only(id, heading, from_record)
    }
}

fn read_only(id: &str, heading: &str, from_record: Vec<String>) -> MinutesPart {
    MinutesPart {
        id: id.to_owned(),
        heading: heading.to_owned(),
        from_record,
        narrative: String::new(),
        is_editable: false,
        phrases: Vec::new(),
    }
}

fn opening(record: &Record) -> Vec<String> {
    let session = &record.room.session.fields;
    let time = session.held_at.map_or_else(String::new, |time| format!("vào hồi {} ", time.long()));
    let mut lines = vec![format!(
        "Hôm nay, {time}{}, tại {}, {} tổ chức {}.",
        long_official(session.held_on),
        session.place,
        record.room.council_name,
        session.title
    )];
    lines.extend(record.room.chair().map(|chair| format!("Chủ trì: {}.", member(chair))));
    lines.push(format!("Thư ký: Ông/Bà {}.", session.secretary_name));
    if let Some((lead, others)) = session.tellers.split_first() {
        let others: String = others.iter().map(|name| format!("; Ông/Bà {name}, thành viên")).collect();
        lines.push(format!("Ban kiểm phiếu: Ông/Bà {lead}, Trưởng ban{others}."));
    }
    lines
}

fn attendance(record: &Record) -> Vec<String> {
    let mut lines = attendance_summary(record);
    lines.extend(roll_lines(&record.room.roll));
    lines
}

/// Totals of the roll and the quorum.
pub(crate) fn attendance_summary(record: &Record) -> Vec<String> {
    let room = &record.room;
    let (members, present) = (room.members(), room.with_presence(Presence::Present));
    let written = room.with_presence(Presence::WrittenOpinion);
    let absent = room.with_presence(Presence::Absent) + written;
    let not_called = match room.not_called() {
        0 => String::new(),
        missing => format!(" Chưa điểm danh: {missing}."),
    };
    let basis = room.quorum.legal_basis.trim().trim_end_matches('.');
    let basis = if basis.is_empty() { String::new() } else { format!("; căn cứ: {basis}") };
    let met = if room.require_quorum(present).is_ok() { "bảo đảm" } else { "chưa bảo đảm" };
    vec![
        format!(
            "Tổng số thành viên Hội đồng: {members}. Có mặt: {present}/{members}. Vắng mặt: {absent}, trong đó có ý kiến \
             bằng văn bản: {written}.{not_called}"
        ),
        format!(
            "Số thành viên tối thiểu phải có mặt: {} ({}/{} tổng số thành viên{basis}). Phiên họp {met} số thành viên tối \
             thiểu theo quy định.",
            room.quorum_required(),
            room.quorum.numerator,
            room.quorum.denominator
        ),
    ]
}

/// Members by presence, each group under its heading.
pub(crate) fn roll_lines(roll: &[RollRow]) -> Vec<String> {
    let groups = [
        ("Thành viên có mặt", Presence::Present),
        ("Thành viên vắng mặt, có ý kiến bằng văn bản", Presence::WrittenOpinion),
        ("Thành viên vắng mặt", Presence::Absent),
    ];
    let mut lines = Vec::new();
    for (heading, presence) in groups {
        let members: Vec<&RollRow> = roll.iter().filter(|row| row.presence == Some(presence)).collect();
        if members.is_empty() {
            continue;
        }
        lines.push(format!("{heading} ({}):", members.len()));
        for (no, row) in (1..).zip(members) {
            let note = row.note.as_ref().map_or_else(String::new, |note| format!(" ({note})"));
            lines.push(format!("{no}. {}{note}", member(row)));
        }
    }
    lines
}

fn member(row: &RollRow) -> String {
    format!("Ông/Bà {}, {}, {}", row.name, row.post, role_words(row.role))
}

fn agenda(record: &Record) -> Vec<String> {
    let rows: Vec<(&str, NomineeKind)> =
        record.agenda.iter().map(|line| (line.row.award_name.as_str(), line.row.kind)).collect();
    let mut lines = vec![format!(
        "Hội đồng xét {} đề nghị khen thưởng{}.",
        rows.len(),
        among(rows.iter().map(|row| row.1))
    )];
    lines.extend(by_award(&rows));
    let movements = movements(record);
    if !movements.is_empty() {
        lines.push(format!("Các đề nghị thuộc: {}.", movements.join("; ")));
    }
    lines
}

/// `phong trào thi đua “…”, đợt 1`, each movement and phase of the agenda once.
pub(crate) fn movements(record: &Record) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in &record.agenda {
        let title = if line.has_theme {
            format!("“{}”", line.movement_title)
        } else {
            line.movement_title.clone()
        };
        let words = match fold(&title).strip_prefix("phong trao thi dua") {
            // A subject that says so itself is not told twice.
            Some(_) => format!("p{}, đợt {}", title.chars().skip(1).collect::<String>(), line.phase_no),
            None => format!("phong trào thi đua {title}, đợt {}", line.phase_no),
        };
        if !found.contains(&words) {
            found.push(words);
        }
    }
    found
}

/// `, gồm 2 tập thể, 5 cá nhân`, or nothing.
fn among(kinds: impl Iterator<Item = NomineeKind>) -> String {
    let counted = counted_kinds(kinds);
    if counted.is_empty() { counted } else { format!(", gồm {counted}") }
}

/// One line per award in the order met.
fn by_award(rows: &[(&str, NomineeKind)]) -> Vec<String> {
    let mut awards: Vec<&str> = Vec::new();
    for (award, _) in rows {
        if !awards.contains(award) {
            awards.push(award);
        }
    }
    awards
        .into_iter()
        .map(|award| {
            let kinds: Vec<NomineeKind> = rows.iter().filter(|row| row.0 == award).map(|row| row.1).collect();
            format!("- {award}: {} ({}).", kinds.len(), counted_kinds(kinds.iter().copied()))
        })
        .collect()
}

fn votes(record: &Record) -> Vec<String> {
    let mut lines: Vec<String> = blocks(&record.results)
        .into_iter()
        .flat_map(|block| block.intro.into_iter().chain(block.results.into_iter().map(result_line)))
        .collect();
    lines.extend(reconciliation(record));
    lines
}

/// Outcomes with their sum, which is the agenda.
pub(crate) fn reconciliation(record: &Record) -> Vec<String> {
    let count = |outcome| record.results.iter().filter(|result| result.outcome == outcome).count();
    let [passed, rejected, lowered, deferred, withdrawn] =
        [Outcome::Passed, Outcome::Rejected, Outcome::Lowered, Outcome::Deferred, Outcome::Withdrawn]
            .map(count);
    let (closed, all) = (record.results.len(), record.agenda.len());
    let waiting =
        if closed == all { String::new() } else { format!(" Chưa có kết quả: {}.", all - closed) };
    vec![format!(
        "Tổng hợp {all} đề nghị trong chương trình: đạt {passed}; không đạt {rejected}; hạ mức {lowered}; để lại {deferred}; \
         rút {withdrawn}. Đối chiếu: {passed} + {rejected} + {lowered} + {deferred} + {withdrawn} = {closed}.{waiting}"
    )]
}

fn conclusion(results: &[VoteResult]) -> Vec<String> {
    let agreed: Vec<(&str, NomineeKind)> = results
        .iter()
        .filter_map(|result| match result.outcome {
            Outcome::Passed => Some((result.award_name.as_str(), result.kind)),
            Outcome::Lowered => Some((result.lowered_award_name.as_deref()?, result.kind)),
            Outcome::Rejected | Outcome::Deferred | Outcome::Withdrawn => None,
        })
        .collect();
    if agreed.is_empty() {
        return vec![
            "Hội đồng không thống nhất đề nghị khen thưởng trường hợp nào tại phiên họp này.".to_owned(),
        ];
    }
    let kinds = agreed.iter().map(|row| row.1);
    let mut lines = vec![format!(
        "Hội đồng thống nhất đề nghị khen thưởng {} trường hợp{}, cụ thể:",
        agreed.len(),
        among(kinds)
    )];
    lines.extend(by_award(&agreed));
    lines
}

fn closing() -> Vec<String> {
    vec!["Biên bản này đã được đọc cho các thành viên dự họp cùng nghe và thống nhất thông qua./.".to_owned()]
}

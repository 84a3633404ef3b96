//! What stands around the lists: place and date, the paper they go with, signatures, and the minutes as a sheet.

use chrono::NaiveDate;
use domain::council::CouncilRole;
use domain::dates::{long_official, official};
use domain::records::minutes::MinutesPart;
use domain::records::office::OfficeProfile;
use domain::records::sessions::{RollRow, VoteResult};
use store::minutes::KeptMinutes;
use workbook::{
    Align, AttendanceRow, BookMinutes, MinutesBlock, MinutesColumn, MinutesSection, MinutesTable,
    SignatureBlock, SignaturePair,
};

use crate::minutes::blocks::{blocks, outcome_cell, result_line, share};
use crate::minutes::parts::{draft, movements, roll_lines};
use crate::minutes::record::Record;
use crate::minutes::words::{capitalised, role_words, who};

/// The day on the papers: of signing, before that of the session.
fn paper_day(record: &Record, kept: Option<&KeptMinutes>) -> NaiveDate {
    let signed_on = kept.and_then(|kept| kept.signing.as_ref()).map(|signing| signing.signed_on);
    signed_on.unwrap_or(record.room.session.fields.held_on)
}

/// `Sóc Trăng, ngày 12 tháng 01 năm 2022`.
pub(crate) fn place_and_date(profile: &OfficeProfile, record: &Record, kept: Option<&KeptMinutes>) -> String {
    let day = long_official(paper_day(record, kept));
    if profile.place.is_empty() { capitalised(&day) } else { format!("{}, {day}", profile.place) }
}

/// `Phong trào thi đua “…”, đợt 1`.
pub(crate) fn movement_line(record: &Record) -> String {
    capitalised(&movements(record).join("; "))
}

/// `(Kèm theo Biên bản họp số … ngày … của …)`.
pub(super) fn attached_to(record: &Record, kept: Option<&KeptMinutes>) -> String {
    let number = kept
        .and_then(|kept| kept.doc_number.as_deref())
        .map_or_else(String::new, |number| format!(" số {number}"));
    format!(
        "(Kèm theo Biên bản họp{number} ngày {} của {})",
        official(paper_day(record, kept)),
        record.room.council_name
    )
}

/// Secretary at the left; at the right whoever presided, for the council.
pub(crate) fn signatures(
    profile: &OfficeProfile,
    record: &Record,
    kept: Option<&KeptMinutes>,
) -> SignaturePair {
    let (chair_name, secretary_name) = names(record, kept);
    let right = match record.room.chair() {
        Some(chair) => block(&for_council(chair.role), &chair_name),
        None if profile.signers.is_empty() => block(&["TM. HỘI ĐỒNG"], &chair_name),
        None => first_signer(profile),
    };
    SignaturePair { left: Some(block(&["THƯ KÝ HỘI ĐỒNG"], &secretary_name)), right: Some(right) }
}

/// The first of those who sign for the office; without any, a place left to the pen.
pub(crate) fn first_signer(profile: &OfficeProfile) -> SignatureBlock {
    match profile.signers.first() {
        Some(signer) => block(&["TM. HỘI ĐỒNG", &signer.post.to_uppercase()], &signer.name),
        None => block(&["TM. HỘI ĐỒNG"], ""),
    }
}

/// Who signs, as signed; before that, as the notice of the session names them.
fn names(record: &Record, kept: Option<&KeptMinutes>) -> (String, String) {
    match kept.and_then(|kept| kept.signing.as_ref()) {
        Some(signing) => (signing.chair_name.clone(), signing.secretary_name.clone()),
        None => {
            let chair = record.room.chair().map_or_else(String::new, |chair| chair.name.clone());
            (chair, record.room.session.fields.secretary_name.clone())
        }
    }
}

/// The chair signs for the council, a deputy in the chair's place (NĐ 30/2020/NĐ-CP, Phụ lục I).
fn for_council(role: CouncilRole) -> Vec<&'static str> {
    match role {
        CouncilRole::Chair => vec!["TM. HỘI ĐỒNG", "CHỦ TỊCH"],
        CouncilRole::FirstViceChair => vec!["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THỨ NHẤT"],
        CouncilRole::StandingViceChair => vec!["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"],
        CouncilRole::ViceChair => vec!["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        CouncilRole::Member | CouncilRole::Secretary => vec!["TM. HỘI ĐỒNG", "TL. CHỦ TỊCH", "ỦY VIÊN"],
    }
}

fn block(lines: &[&str], name: &str) -> SignatureBlock {
    SignatureBlock {
        capacity_lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        name: name.to_owned(),
    }
}

/// The minutes as a sheet. Text stands as kept; where it lists the roll or votes exactly as the record has them, the
/// list is printed as a table. Without minutes, the draft the record would give.
pub(crate) fn minutes(profile: &OfficeProfile, record: &Record, kept: Option<&KeptMinutes>) -> BookMinutes {
    let (chair_name, secretary_name) = names(record, kept);
    let parts = kept.map_or_else(|| draft(record), |kept| kept.parts.clone());
    let number = kept.and_then(|kept| kept.doc_number.as_deref()).unwrap_or("……");
    BookMinutes {
        number_line: format!("Số: {number}"),
        place_and_date: place_and_date(profile, record, kept),
        title: "BIÊN BẢN".to_owned(),
        subject: format!("{} của {}", record.room.session.fields.title, record.room.council_name),
        sections: parts.iter().map(|part| section(part, record)).collect(),
        signatures: SignaturePair {
            left: Some(block(&["THƯ KÝ"], &secretary_name)),
            right: Some(block(&["CHỦ TRÌ"], &chair_name)),
        },
        recipients: vec!["Các thành viên Hội đồng".to_owned(), "Lưu: hồ sơ phiên họp".to_owned()],
    }
}

fn section(part: &MinutesPart, record: &Record) -> MinutesSection {
    let mut tables = tables(&part.id, record);
    let mut blocks = Vec::new();
    let mut rest = part.from_record.as_slice();
    while let Some((line, behind)) = rest.split_first() {
        // A table stands for its lines only where every line is the same, word for word.
        match tables.iter().position(|table| !table.lines.is_empty() && rest.starts_with(&table.lines)) {
            Some(at) => {
                let table = tables.swap_remove(at);
                rest = rest.get(table.lines.len()..).unwrap_or_default();
                blocks.push(table.block);
            }
            None => {
                blocks.push(MinutesBlock::Paragraph(line.clone()));
                rest = behind;
            }
        }
    }
    if !part.narrative.is_empty() {
        // What people wrote about comes before the closing formula.
        let at = if part.id == "closing" { 0 } else { blocks.len() };
        blocks.insert(at, MinutesBlock::Paragraph(part.narrative.clone()));
    }
    MinutesSection { heading: part.heading.clone(), blocks }
}

/// Lines of a part with the table that says the same.
struct LinesAsTable {
    lines: Vec<String>,
    block: MinutesBlock,
}

fn tables(part: &str, record: &Record) -> Vec<LinesAsTable> {
    match part {
        "attendance" if record.room.roll.iter().all(|row| row.presence.is_some()) => vec![LinesAsTable {
            lines: roll_lines(&record.room.roll),
            block: MinutesBlock::Attendance(record.room.roll.iter().filter_map(attendance_row).collect()),
        }],
        "votes" => blocks(&record.results)
            .into_iter()
            .map(|block| LinesAsTable {
                lines: block.results.iter().map(|result| result_line(result)).collect(),
                block: MinutesBlock::Table(votes_table(&block.results)),
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn attendance_row(row: &RollRow) -> Option<AttendanceRow> {
    Some(AttendanceRow {
        name: row.name.clone(),
        role: role_words(row.role).to_owned(),
        post: row.post.clone(),
        presence: row.presence?,
        note: row.note.clone().unwrap_or_default(),
    })
}

fn votes_table(results: &[&VoteResult]) -> MinutesTable {
    let column = |heading: &str, share, align| MinutesColumn { heading: heading.to_owned(), share, align };
    let figure = |of: fn(&VoteResult) -> Option<String>, result: &VoteResult| {
        of(result).unwrap_or_else(|| "–".to_owned())
    };
    MinutesTable {
        columns: vec![
            column("TT", 2, Align::Center),
            column("Tập thể, cá nhân, hộ gia đình", 8, Align::Left),
            column("Đồng ý", 3, Align::Center),
            column("Không đồng ý", 2, Align::Center),
            column("Không ý kiến", 2, Align::Center),
            column("Tỷ lệ", 3, Align::Center),
            column("Kết quả", 5, Align::Left),
        ],
        rows: results
            .iter()
            .map(|result| {
                vec![
                    result.position.to_string(),
                    who(result),
                    figure(agreed, result),
                    figure(
                        |result| Some((result.tally?.disagree + result.tally?.written_disagree).to_string()),
                        result,
                    ),
                    figure(
                        |result| Some((result.tally?.blank + result.tally?.written_blank).to_string()),
                        result,
                    ),
                    figure(share, result),
                    outcome_cell(result),
                ]
            })
            .collect(),
    }
}

/// `20/22`, or the agreeing votes alone where no base applies.
fn agreed(result: &VoteResult) -> Option<String> {
    let tally = result.tally?;
    Some(match result.verdict {
        Some(verdict) => format!("{}/{}", verdict.agree, verdict.base),
        None => (tally.agree + tally.written_agree).to_string(),
    })
}

//! The approval book, read again cell by cell, equals the record it was made from.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

#[path = "support/sample_book.rs"]
mod sample_book;

use domain::nominee::NomineeKind;
use domain::session::Outcome;
use sample_book::sample_book;
use workbook::*;

fn read(book: &ApprovalBook) -> Vec<SheetGrid> {
    read_sheets(&write_book(book).unwrap(), "trình.xlsx").unwrap()
}

fn sheet<'a>(grids: &'a [SheetGrid], name: &str) -> &'a SheetGrid {
    grids.iter().find(|grid| grid.name == name).unwrap()
}

fn lines(book: &ApprovalBook, kind: NomineeKind) -> Vec<&BookLine> {
    let lists = book.lists.iter().filter(|list| list.kind == kind);
    lists.flat_map(|list| &list.awards).flat_map(|award| &award.units).flat_map(|unit| &unit.lines).collect()
}

/// The rows of a list that begin with a number, which are its lines.
fn numbered(grid: &SheetGrid) -> Vec<&GridRow> {
    grid.rows.iter().filter(|row| row.cells[0].parse::<u32>().is_ok()).collect()
}

fn outcome(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Passed) => "Đạt",
        Some(Outcome::Rejected) => "Không đạt",
        Some(Outcome::Lowered) => "Hạ mức",
        Some(Outcome::Deferred) => "Để lại",
        Some(Outcome::Withdrawn) => "Rút",
        None => "",
    }
}

/// `95,45` for 21 of 22, worked out apart from the program's own way.
fn share(vote: Option<VoteShare>) -> String {
    vote.map_or(String::new(), |vote| {
        let text = format!("{:.2}", f64::from(vote.agree) * 100.0 / f64::from(vote.base));
        text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
    })
}

/// A column that no line of a list fills is left out.
fn as_printed(line: &BookLine, with_birth: bool, with_past_awards: bool) -> Vec<String> {
    let votes = line.vote.map_or(String::new(), |vote| format!("{}/{}", vote.agree, vote.base));
    let mut cells = vec![line.number.to_string(), line.name.clone()];
    if with_birth {
        cells.push(line.birth.clone());
    }
    cells.extend([line.position_and_unit.clone(), line.achievement.clone()]);
    if with_past_awards {
        cells.push(line.past_awards.clone());
    }
    cells.extend([
        line.award_asked.clone(),
        votes,
        share(line.vote),
        outcome(line.outcome).to_owned(),
        line.award_result.clone(),
        line.note.clone(),
    ]);
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells
}

#[test]
fn every_line_of_the_lists_reads_as_recorded() {
    let book = sample_book(60);
    let grids = read(&book);
    for (kind, name, with_birth) in
        [(NomineeKind::Collective, "Tập thể", false), (NomineeKind::Person, "Cá nhân", true)]
    {
        let rows = numbered(sheet(&grids, name));
        let recorded = lines(&book, kind);
        assert_eq!(rows.len(), recorded.len(), "{name}");
        let with_past_awards = recorded.iter().any(|line| !line.past_awards.is_empty());
        for (row, line) in rows.iter().zip(recorded) {
            assert_eq!(row.cells, as_printed(line, with_birth, with_past_awards), "{name}, {}", line.name);
        }
    }
    let names: Vec<&str> = grids.iter().map(|grid| grid.name.as_str()).collect();
    assert_eq!(names, ["Tổng hợp", "Tập thể", "Cá nhân", "Hộ gia đình", "Kết quả biểu quyết", "Biên bản"]);
}

#[test]
fn headings_counts_and_signatures_stand_where_papers_have_them() {
    let book = sample_book(60);
    let grids = read(&book);
    let texts = |name: &str| -> Vec<String> {
        sheet(&grids, name)
            .rows
            .iter()
            .map(|row| {
                row.cells.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(" | ")
            })
            .collect()
    };
    let people = texts("Cá nhân");
    assert_eq!(people[0], "UBND TỈNH SÓC TRĂNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assert_eq!(people[1], "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG | Độc lập - Tự do - Hạnh phúc");
    let must = [
        "Sóc Trăng, ngày 12 tháng 01 năm 2022",
        "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHEN THƯỞNG",
        "I. CHIẾN SĨ THI ĐUA CẤP TỈNH (2 cá nhân)",
        "II. BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH (58 cá nhân)",
        "Công an tỉnh (15 cá nhân)",
        "Danh sách này có 60 cá nhân./.",
        "THƯ KÝ HỘI ĐỒNG | TM. HỘI ĐỒNG",
        "Lâm Thị Sà Rây | Quách Minh Trọng",
    ];
    let mut from = 0;
    for text in must {
        let at = people.iter().skip(from).position(|row| row == text);
        from += at.unwrap_or_else(|| panic!("{text} is missing or out of order")) + 1;
    }
    assert!(texts("Tập thể").contains(&"Danh sách này có 03 tập thể./.".to_owned()));
    assert!(texts("Hộ gia đình").contains(&"Không có hộ gia đình trong danh sách.".to_owned()));
    assert!(texts("Tổng hợp").contains(&"Danh sách này có 03 tập thể, 60 cá nhân./.".to_owned()));
}

#[test]
fn the_summary_counts_what_the_lists_hold() {
    let book = sample_book(60);
    let grids = read(&book);
    let rows: Vec<Vec<&str>> = sheet(&grids, "Tổng hợp")
        .rows
        .iter()
        .filter(|row| row.cells.len() == 9)
        .map(|row| row.cells.iter().map(|cell| cell.trim()).collect())
        .collect();
    // Asked, passed, rejected, lowered, deferred, withdrawn, proposed by the council.
    let expected: [[&str; 9]; 11] = [
        [
            "TT",
            "Danh hiệu thi đua, hình thức khen thưởng",
            "Đề nghị",
            "Đạt",
            "Không đạt",
            "Hạ mức",
            "Để lại",
            "Rút",
            "Hội đồng đề nghị khen",
        ],
        ["1", "Cờ thi đua của Ủy ban nhân dân tỉnh", "1", "0", "0", "1", "0", "0", "0"],
        ["", "Tập thể", "1", "0", "0", "1", "0", "0", "0"],
        ["2", "Chiến sĩ thi đua cấp tỉnh", "2", "1", "1", "0", "0", "0", "1"],
        ["", "Cá nhân", "2", "1", "1", "0", "0", "0", "1"],
        ["3", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "60", "50", "9", "0", "0", "1", "51"],
        ["", "Tập thể", "2", "1", "0", "0", "0", "1", "2"],
        ["", "Cá nhân", "58", "49", "9", "0", "0", "0", "49"],
        ["", "TỔNG CỘNG", "63", "51", "10", "1", "0", "1", "52"],
        ["", "Tập thể", "3", "1", "0", "1", "0", "1", "2"],
        ["", "Cá nhân", "60", "50", "10", "0", "0", "0", "50"],
    ];
    assert_eq!(rows, expected);
}

#[test]
fn every_figure_of_every_vote_reads_as_recorded() {
    let book = sample_book(60);
    let grids = read(&book);
    let rows = numbered(sheet(&grids, "Kết quả biểu quyết"));
    assert_eq!(rows.len(), book.votes.len());
    let cells = |at: usize| rows[at].cells.join(" | ");
    assert_eq!(
        cells(0),
        "1 | Danh Quốc Vững, Phó Trưởng khoa, Bệnh viện Đa khoa tỉnh | Chiến sĩ thi đua cấp tỉnh | Bỏ phiếu kín | 22 | 20 \
         | 1 | 19 | 19 | 18 | 1 | 17 | 1 | 0 | 2 | 0 | 0 | 19 | 22 | 20 | 86,36 | Không đạt | Từ 90 % trở lên tổng số \
         thành viên Hội đồng (khoản 8 Điều 45 NĐ 91/2017/NĐ-CP)"
    );
    assert_eq!(
        cells(3),
        "4 | Ban Hậu cần, Bộ Chỉ huy Quân sự tỉnh | Chiến sĩ thi đua cấp tỉnh | Không biểu quyết | 22 | 20 | 1 \
         |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Rút |  | Đơn vị xin rút, Công văn 45/CV-BCHQS"
    );
}

#[test]
fn the_minutes_hold_every_paragraph_table_and_member() {
    let book = sample_book(10);
    let grids = read(&book);
    let all: Vec<String> = sheet(&grids, "Biên bản")
        .rows
        .iter()
        .flat_map(|row| row.cells.clone())
        .filter(|cell| !cell.is_empty())
        .collect();
    let whole = all.join(" ");
    for section in &book.minutes.sections {
        assert!(whole.contains(&section.heading));
        for block in &section.blocks {
            match block {
                MinutesBlock::Paragraph(text) => assert!(whole.contains(text.trim_end()), "{text}"),
                MinutesBlock::Table(table) => {
                    let mut texts =
                        table.rows.iter().flatten().chain(table.columns.iter().map(|column| &column.heading));
                    assert!(texts.all(|text| all.contains(text)));
                }
                MinutesBlock::Attendance(members) => {
                    assert!(
                        members.iter().all(|member| all.contains(&member.name) && all.contains(&member.post))
                    );
                }
            }
        }
    }
    assert!(all.contains(&"- Lưu: VT, TĐKT".to_owned()));
}

#[test]
fn hostile_text_stays_text() {
    let mut book = sample_book(10);
    let payloads =
        ["=1+1", "+84 909", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", " =1", "_x0041_", "<b>&amp;"];
    let line = book.lists[1].awards[1].units[0].lines[0].clone();
    let hostile = payloads.map(|text| BookLine { name: text.into(), note: text.into(), ..line.clone() });
    book.lists[1].awards[1].units[0].lines = hostile.to_vec();
    let bytes = write_book(&book).unwrap();
    assert!(!contains_part(&bytes, "<f>") && !contains_part(&bytes, "<f "), "no formula anywhere");
    let grids = read_sheets(&bytes, "a.xlsx").unwrap();
    let rows = numbered(sheet(&grids, "Cá nhân"));
    for (row, text) in rows.iter().skip(2).zip(payloads) {
        assert_eq!((row.cells[1].as_str(), row.cells[11].as_str()), (text, text));
        assert!(row.marks.is_empty());
    }
}

#[test]
fn long_text_goes_on_in_the_next_row_and_too_long_text_is_refused() {
    let mut book = sample_book(10);
    let sentence = "Tổ chức 1.240 lượt lấy mẫu diện rộng, trả kết quả trong 24 giờ. ";
    let long = sentence.repeat(60).trim_end().to_owned() + "\nDòng cuối cùng.";
    book.lists[0].awards[0].units[0].lines[0].achievement.clone_from(&long);
    let grids = read(&book);
    let collectives = sheet(&grids, "Tập thể");
    let first = collectives.rows.iter().position(|row| row.cells[0] == "1").unwrap();
    let pieces: Vec<&str> = collectives.rows[first..]
        .iter()
        .take_while(|row| row.cells[0] == "1" || row.cells[0].is_empty())
        .filter_map(|row| row.cells.get(3).map(String::as_str))
        .collect();
    assert!(pieces.len() > 2, "{}", pieces.len());
    assert_eq!(pieces.join(" ").replace('\n', " "), long.replace('\n', " "));

    book.movement_line = "x".repeat(32_768);
    let refused = write_book(&book).unwrap_err();
    assert!(
        matches!(refused, WriteProblem::CellTooLong { ref sheet, row: 7, .. } if sheet == "Tổng hợp"),
        "{refused:?}"
    );
}

#[test]
fn a_book_of_five_thousand_lines_is_whole() {
    let book = sample_book(5_200);
    let grids = read(&book);
    let rows = numbered(sheet(&grids, "Cá nhân"));
    let recorded = lines(&book, NomineeKind::Person);
    assert_eq!(rows.len(), recorded.len());
    let with_past_awards = recorded.iter().any(|line| !line.past_awards.is_empty());
    for (row, line) in rows.iter().zip(recorded) {
        assert_eq!(row.cells, as_printed(line, true, with_past_awards));
    }
}

#[test]
fn the_file_says_who_made_it_and_nothing_else() {
    let bytes = write_book(&sample_book(10)).unwrap();
    assert!(contains_part(
        &bytes,
        "<dc:creator>Hội đồng Thi đua - Khen thưởng tỉnh Sóc Trăng (cơ quan mẫu)</dc:creator>"
    ));
    assert!(contains_part(&bytes, "2022-01-12T16:30:00Z"));
    for foreign in ["externalLink", "vbaProject"] {
        assert!(!contains_part(&bytes, foreign), "{foreign}");
    }
    assert_eq!(bytes, write_book(&sample_book(10)).unwrap(), "the same record gives the same bytes");
}

fn contains_part(bytes: &[u8], text: &str) -> bool {
    use std::io::Read;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..zip.len()).any(|at| {
        let mut part = String::new();
        zip.by_index(at).unwrap().read_to_string(&mut part).is_ok() && part.contains(text)
    })
}

#[test]
fn a_returned_book_is_found_again_as_a_list() {
    let book = sample_book(60);
    let grids = read(&book);
    let table = find_table(sheet(&grids, "Cá nhân"), &FieldWords::nominations()).unwrap();
    let found: Vec<(String, String, Vec<String>)> = table
        .lines
        .iter()
        .map(|line| {
            let section = line.section.clone().unwrap();
            (table.text(line, Field::Name).unwrap().to_owned(), section.title, section.above)
        })
        .collect();
    let people = book.lists.iter().filter(|list| list.kind == NomineeKind::Person);
    let recorded: Vec<(String, String, Vec<String>)> = people
        .flat_map(|list| &list.awards)
        .flat_map(|award| award.units.iter().map(move |unit| (award, unit)))
        .flat_map(|(award, unit)| unit.lines.iter().map(move |line| (award, unit, line)))
        .map(|(award, unit, line)| (line.name.clone(), unit.unit.clone(), vec![award.award.to_uppercase()]))
        .collect();
    assert_eq!(found, recorded);
    assert!(table.lines.iter().all(|line| table.kind_of(line) == Some(NomineeKind::Person)));
}

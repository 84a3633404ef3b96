//! The approval book: what the superior receives is what the record holds, cell by cell.

use serde_json::{Value, json};
use workbook::{CellMarkKind, GridRow, SheetGrid, read_sheets};

use crate::support::{
    Journey, Line, Room, add_movement, add_unit, nominate_line, open_room, submission, tally,
};

/// Lines whose texts begin the way formulas do; none of them may become one.
const LINES: &[Line<'static>] = &[
    Line {
        kind: "person",
        name: "Trương Khả Vy",
        award: "cstd_tinh",
        achievement: "=1+1 là hai đợt tình nguyện, 120 ngày đêm tại khu điều trị.",
    },
    Line {
        kind: "person",
        name: "Thạch Sa Mươl",
        award: "cstd_tinh",
        achievement: "+84 lượt trực đêm, 21.000 mẫu xét nghiệm.",
    },
    Line {
        kind: "person",
        name: "Sơn Thị Chane Thu",
        award: "cstd_tinh",
        achievement: "- Đi từng nhà vận động;\n- đưa 340 người cao tuổi ra điểm tiêm.",
    },
    Line {
        kind: "person",
        name: "Lý Trường Giang",
        award: "cstd_tinh",
        achievement: "@SUM(A1:A9) không phải là công thức.",
    },
    Line {
        kind: "collective",
        name: "Khoa Hồi sức tích cực - Chống độc",
        award: "tap_the_ldxs",
        achievement: "\tThu dung 312 người bệnh nặng.",
    },
    Line {
        kind: "collective",
        name: "Đội Y tế lưu động số 3",
        award: "tap_the_ldxs",
        achievement: "Chăm sóc 428 ca nhẹ tại nhà \u{201c}không để ai phía sau\u{201d} <b>&amp;</b>.",
    },
];

/// A session of 22 with these lines voted, from plain passing to overridden outcomes, and concluded.
fn concluded(journey: &mut Journey) -> Room {
    let unit = add_unit(journey, "Bệnh viện Đa khoa tỉnh", "public_service", None);
    let movement = add_movement(journey);
    let sent = submission(journey, movement, unit);
    journey.ask(
        "confirm_award_rule",
        json!({
            "pack": "e2017", "awardId": "tap_the_ldxs", "method": "secret_ballot",
            "threshold": { "numerator": 2, "denominator": 3, "strict": true }, "base": "total_members",
            "writtenOpinions": true, "legalBasis": "Quy chế của cơ quan thử, Điều 9",
        }),
    );
    let lines: Vec<i64> = LINES.iter().map(|line| nominate_line(journey, sent, unit, line)).collect();
    let room = open_room(journey, 22, &lines);
    room.vote(journey, room.items[0], &tally(22, 0));
    room.vote(journey, room.items[1], &tally(19, 3));
    journey.ask("close_vote", json!({ "items": [room.items[2]], "outcome": "deferred", "loweredAwardId": null, "reason": "Chờ bổ sung xác nhận sáng kiến" }));
    for entry in [1, 2] {
        journey
            .ask("record_tally", json!({ "items": [room.items[3]], "entry": entry, "tally": tally(17, 5) }));
    }
    journey.ask("close_vote", json!({ "items": [room.items[3]], "outcome": "lowered", "loweredAwardId": "bang_khen_tinh", "reason": "Hội đồng thống nhất hạ mức" }));
    room.vote(journey, room.items[4], &tally(15, 7));
    room.vote(journey, room.items[5], &tally(14, 8));
    journey.ask("conclude_session", json!({ "session": room.session }));
    room
}

/// A table inside a sheet: cells by heading.
struct Table<'a> {
    headings: Vec<&'a str>,
    rows: Vec<&'a GridRow>,
}

impl<'a> Table<'a> {
    /// The table whose first heading is `first`, and its rows, which begin with a number.
    fn find(sheet: &'a SheetGrid, first: &str) -> Table<'a> {
        let at =
            sheet.rows.iter().position(|row| row.cells.first().is_some_and(|cell| cell == first)).unwrap();
        let headings = sheet.rows[at].cells.iter().map(String::as_str).collect();
        let rows = sheet.rows[at + 1..]
            .iter()
            .filter(|row| row.cells.first().is_some_and(|cell| cell.parse::<u32>().is_ok()))
            .collect();
        Table { headings, rows }
    }

    fn cell(&self, row: &'a GridRow, heading: &str) -> &'a str {
        let at = self
            .headings
            .iter()
            .position(|found| *found == heading)
            .unwrap_or_else(|| panic!("{heading:?} in {:?}", self.headings));
        row.cells.get(at).map_or("", String::as_str)
    }
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_default()
}

fn sheet<'s>(sheets: &'s [SheetGrid], name: &str) -> &'s SheetGrid {
    sheets.iter().find(|sheet| sheet.name == name).unwrap()
}

#[test]
fn the_lists_of_the_book_are_the_frozen_results() {
    let mut journey = Journey::in_office();
    let room = concluded(&mut journey);
    let results = journey.ask("list_results", json!({ "session": room.session }));
    let results = results["results"].as_array().unwrap();
    let sheets =
        read_sheets(&journey.file("export_approval_book", json!({ "session": room.session })), "sổ.xlsx")
            .unwrap();
    assert_eq!(results.len(), LINES.len());
    for (kind, name, name_heading) in
        [("person", "Cá nhân", "Họ và tên"), ("collective", "Tập thể", "Tên tập thể")]
    {
        let table = Table::find(sheet(&sheets, name), "TT");
        let expected: Vec<&Value> = results.iter().filter(|result| result["kind"] == kind).collect();
        assert_eq!(table.rows.len(), expected.len(), "{name}");
        for result in expected {
            let row = table
                .rows
                .iter()
                .find(|row| table.cell(row, name_heading) == text(result, "name"))
                .unwrap_or_else(|| panic!("{result}"));
            assert_eq!(table.cell(row, "Tóm tắt thành tích"), text(result, "achievement"));
            let (outcome, agreed) = match text(result, "outcome") {
                "passed" => ("Đạt", result["awardId"] == "cstd_tinh"),
                "rejected" => ("Không đạt", false),
                "lowered" => ("Hạ mức", true),
                "deferred" => ("Để lại", false),
                other => panic!("{other}"),
            };
            assert!(
                table.cell(row, "Kết quả").starts_with(outcome),
                "{} for {result}",
                table.cell(row, "Kết quả")
            );
            assert!(!agreed || !table.cell(row, "Hội đồng thống nhất").is_empty(), "{result}");
            let vote = match result["verdict"].as_object() {
                Some(verdict) => format!("{}/{}", verdict["agree"], verdict["base"]),
                None => String::new(),
            };
            assert_eq!(table.cell(row, "Đồng ý/ Tổng số"), vote);
        }
    }
    let lowered = results.iter().find(|result| result["outcome"] == "lowered").unwrap();
    let people = Table::find(sheet(&sheets, "Cá nhân"), "TT");
    let row = people.rows.iter().find(|row| people.cell(row, "Họ và tên") == text(lowered, "name")).unwrap();
    assert!(people.cell(row, "Hội đồng thống nhất").contains("Bằng khen"), "{:?}", row.cells);
}

#[test]
fn the_sheet_of_votes_holds_every_figure_of_every_vote() {
    let mut journey = Journey::in_office();
    let room = concluded(&mut journey);
    let results = journey.ask("list_results", json!({ "session": room.session }));
    let sheets =
        read_sheets(&journey.file("export_approval_book", json!({ "session": room.session })), "sổ.xlsx")
            .unwrap();
    let table = Table::find(sheet(&sheets, "Kết quả biểu quyết"), "Mục");
    let results = results["results"].as_array().unwrap();
    assert_eq!(table.rows.len(), results.len());
    for (row, result) in table.rows.iter().zip(results) {
        let shown = |value: &Value| if value.is_null() { String::new() } else { value.to_string() };
        let figure = |group: &str, field: &str| shown(&result[group][field]);
        let expected = [
            shown(&result["position"]),
            figure("voters", "members"),
            figure("voters", "present"),
            figure("voters", "recused"),
            figure("tally", "issued"),
            figure("tally", "returned"),
            figure("tally", "valid"),
            figure("tally", "invalid"),
            figure("tally", "agree"),
            figure("tally", "disagree"),
            figure("tally", "blank"),
            figure("tally", "writtenAgree"),
            figure("tally", "writtenDisagree"),
            figure("tally", "writtenBlank"),
            figure("verdict", "agree"),
            figure("verdict", "base"),
            figure("verdict", "needed"),
        ];
        let found: Vec<&str> = std::iter::once(0).chain(4..=19).map(|at| row.cells[at].as_str()).collect();
        assert_eq!(found, expected, "{result}");
        assert!(row.cells[1].contains(text(result, "name")), "{:?}", row.cells);
        let rule = if result["tally"].is_null() { "" } else { text(&result["rule"], "legalBasis") };
        assert!(row.cells[22].contains(rule), "{:?}", row.cells);
    }
}

#[test]
fn texts_that_begin_like_formulas_stay_text_in_every_file() {
    let mut journey = Journey::in_office();
    let room = concluded(&mut journey);
    journey.ask("draft_minutes", json!({ "session": room.session }));
    let all = json!({ "filter": {}, "order": "received", "descending": false });
    let files = [
        journey.file("export_approval_book", json!({ "session": room.session })),
        journey.file("export_minutes", json!({ "session": room.session })),
        journey.file("export_nominations", all),
        journey.file("export_journal", json!({ "verb": null, "query": null })),
        journey.file("export_units", json!({ "query": null, "kind": null })),
    ];
    for (at, file) in files.iter().enumerate() {
        for sheet in read_sheets(file, "tệp.xlsx").unwrap() {
            for row in &sheet.rows {
                let formulas: Vec<_> =
                    row.marks.iter().filter(|mark| mark.kind == CellMarkKind::Formula).collect();
                assert!(
                    formulas.is_empty(),
                    "file {at}, sheet {}, row {}: {:?}",
                    sheet.name,
                    row.row_no,
                    row.cells
                );
            }
        }
    }
}

#[test]
fn the_book_is_not_made_before_the_session_is_concluded() {
    let mut journey = Journey::in_office();
    let unit = add_unit(&mut journey, "Sở Y tế", "department", None);
    let movement = add_movement(&mut journey);
    let sent = submission(&mut journey, movement, unit);
    let line = nominate_line(&mut journey, sent, unit, &LINES[0]);
    let room = open_room(&mut journey, 5, &[line]);
    let refusal = journey.refused("export_approval_book", json!({ "session": room.session }));
    assert_eq!(refusal, json!({ "code": "sessionStageWrong", "stage": "open" }));
}

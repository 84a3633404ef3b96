//! Any list on the screen as a sheet.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

use chrono::NaiveDate;
use workbook::*;

struct Row {
    name: &'static str,
    held_on: Option<NaiveDate>,
    agree: u32,
}

const COLUMNS: &[Column<Row>] = &[
    Column { header: "Họ và tên", width: 24.0, align: Align::Left, cell: |row| Cell::text(row.name) },
    Column {
        header: "Ngày họp",
        width: 12.0,
        align: Align::Center,
        cell: |row| row.held_on.map_or(Cell::Empty, Cell::Date),
    },
    Column {
        header: "Đồng ý",
        width: 10.0,
        align: Align::Right,
        cell: |row| Cell::Integer(i64::from(row.agree)),
    },
    Column {
        header: "Tỷ lệ",
        width: 10.0,
        align: Align::Right,
        cell: |row| Cell::Percent { part: row.agree, whole: 22 },
    },
];

fn list<'a>(rows: &'a [Row]) -> ListSheet<'a, Row> {
    ListSheet {
        name: "Hồ sơ: đợt 1/2022",
        title: "Danh sách hồ sơ",
        filter_line: "Đợt 1, đã họp; sắp theo tên",
        columns: COLUMNS,
        rows,
        facts: FileFacts {
            title: "Danh sách hồ sơ".into(),
            author: "Cơ quan mẫu".into(),
            made_at: NaiveDate::from_ymd_opt(2022, 1, 12).unwrap().and_hms_opt(8, 0, 0).unwrap(),
        },
    }
}

#[test]
fn a_list_is_written_as_it_stands_on_the_screen() {
    let rows = [
        Row { name: "=1+1", held_on: NaiveDate::from_ymd_opt(2022, 1, 12), agree: 19 },
        Row { name: "Thạch Thị Xuyến", held_on: None, agree: 22 },
    ];
    let grid = read_sheets(&write_list(&list(&rows)).unwrap(), "a.xlsx").unwrap().remove(0);
    assert_eq!(grid.name, "Hồ sơ- đợt 1-2022");
    let cells: Vec<(u32, String)> = grid.rows.iter().map(|row| (row.row_no, row.cells.join(" | "))).collect();
    let expected = [
        (1, "Danh sách hồ sơ"),
        (2, "Đợt 1, đã họp; sắp theo tên"),
        (4, "Họ và tên | Ngày họp | Đồng ý | Tỷ lệ"),
        (5, "=1+1 | 12/01/2022 | 19 | 86,36"),
        (6, "Thạch Thị Xuyến |  | 22 | 100"),
    ];
    assert_eq!(cells, expected.map(|(row, text)| (row, text.to_owned())));
}

#[test]
fn a_long_list_is_whole() {
    let rows: Vec<Row> =
        (0..6_000).map(|at| Row { name: "Lý Hoàng Khởi", held_on: None, agree: at % 23 }).collect();
    let grid = read_sheets(&write_list(&list(&rows)).unwrap(), "a.xlsx").unwrap().remove(0);
    assert_eq!(grid.rows.len(), 6_003);
    assert_eq!(grid.text(6_004, 2), (5_999 % 23).to_string());
}

#[test]
fn an_empty_list_is_a_sheet_with_its_heading() {
    let grid = read_sheets(&write_list(&list(&[])).unwrap(), "a.xlsx").unwrap().remove(0);
    assert_eq!(grid.rows.last().map(|row| row.row_no), Some(4));
}

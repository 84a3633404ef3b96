//! Whatever stands on a sheet: nothing panics, no row below the heading is forgotten, no text of a line is lost.

#[path = "support/grids.rs"]
mod grids;

use grids::{fields, merged, sheet, texts};
use proptest::prelude::*;
use workbook::Field::*;
use workbook::*;

/// Words that lists are made of, blank ones among them.
const WORDS: [&str; 40] = [
    "",
    "",
    "",
    "",
    "STT",
    "Họ và tên",
    "Tên tập thể",
    "Năm sinh",
    "Nam",
    "Nữ",
    "Chức vụ",
    "Đơn vị",
    "Hình thức đề nghị",
    "Bằng khen",
    "x",
    "nt",
    "A",
    "I",
    "1",
    "2",
    "3",
    "1.1",
    "(1)",
    "(2)",
    "A. TẬP THỂ",
    "B. CÁ NHÂN",
    "I. Sở Y tế",
    "Sở Y tế",
    "Kim Sơn",
    "Ông Kim Hai, Y sĩ, Sở Y tế",
    "Giám đốc",
    "Nơi nhận:",
    "Tổng cộng: 2",
    "Danh sách này có 2 người",
    "Sóc Trăng, ngày 5 tháng 6 năm 2021",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Quyết định",
    "Số",
    "Ngày",
    "1980",
];

fn any_sheet() -> impl Strategy<Value = SheetGrid> {
    let cell = (0..WORDS.len()).prop_map(|at| WORDS[at].to_owned());
    let row = proptest::collection::vec(cell, 1..8);
    let merge = (1_u32..25, 0_u32..3, 0_u32..7, 0_u32..4);
    (proptest::collection::vec(row, 1..25), proptest::collection::vec(merge, 0..6)).prop_map(
        |(rows, merges)| SheetGrid {
            name: "Sheet1".into(),
            rows: (1..)
                .zip(rows)
                .map(|(row_no, cells)| GridRow { row_no, cells, ..GridRow::default() })
                .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()))
                .collect(),
            merges: merges
                .into_iter()
                .map(|(row, down, column, right)| MergedRange {
                    first_row: row,
                    last_row: row + down,
                    first_column: column,
                    last_column: column + right,
                })
                .collect(),
            ..SheetGrid::default()
        },
    )
}

proptest! {
    #[test]
    fn every_filled_row_below_the_heading_is_told_of_once(grid in any_sheet()) {
        for words in [FieldWords::nominations(), FieldWords::past_awards()] {
            let Some(table) = find_table(&grid, &words) else { continue };
            let mut told: Vec<u32> = table.lines.iter().map(|line| line.row_no).collect();
            told.extend(table.skipped.iter().map(|row| row.row_no));
            told.sort_unstable();
            let first = table.header_row + table.header_rows;
            let below: Vec<u32> = grid.rows.iter().map(|row| row.row_no).filter(|row| *row >= first).collect();
            prop_assert_eq!(told, below);
            for line in &table.lines {
                prop_assert_eq!(line.cells.len(), table.columns.len());
            }
        }
    }

    #[test]
    fn what_was_found_is_found_again_by_its_mapping(grid in any_sheet()) {
        let words = FieldWords::nominations();
        let Some(table) = find_table(&grid, &words) else { return Ok(()) };
        let mapping: Vec<(usize, Field)> =
            table.columns.iter().filter_map(|column| Some((column.index as usize, column.field?))).collect();
        prop_assert_eq!(apply_mapping(&grid, &words, table.header_row, &mapping), table);
    }

    #[test]
    fn parting_lists_side_by_side_loses_no_cell(grid in any_sheet()) {
        let filled = |grids: &[SheetGrid]| -> Vec<String> {
            let cells = grids.iter().flat_map(|grid| grid.rows.iter().flat_map(|row| row.cells.clone()));
            let mut cells: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
            cells.sort();
            cells
        };
        let before = filled(std::slice::from_ref(&grid));
        let mut after = filled(&lists_side_by_side(vec![grid], &FieldWords::nominations()));
        // Titles stand over every part.
        for cell in before {
            let at = after.iter().position(|other| *other == cell);
            prop_assert!(at.is_some(), "{} is lost", cell);
            after.remove(at.unwrap());
        }
    }
}

#[test]
fn sheets_that_look_like_something_else_are_still_read() {
    for (sentence, rows, header_row, expected, names) in [
        (
            "labels above the list that are headings elsewhere",
            "Đơn vị:|Trường THPT A|Năm:|2021\nHọ tên người lập:|Kim A\n\nSTT|Họ & tên|C.vụ|HTKT\n01|Kim Sơn|Y sĩ|BK\n02.|Kim Hai|Y sĩ|BK",
            4,
            vec![Some(Number), Some(Name), Some(Position), Some(Award)],
            vec!["Kim Sơn", "Kim Hai"],
        ),
        (
            "two languages and numbers in the headings",
            "1. STT/No.|2. Họ và tên / Full name|3. Chức vụ (Position)|4. Hình thức khen thưởng\n1|Kim Sơn|Y sĩ|BK",
            1,
            vec![Some(Number), Some(Name), Some(Position), Some(Award)],
            vec!["Kim Sơn"],
        ),
        (
            "page numbers between the lines",
            "STT|Họ và tên|Hình thức\n1|Kim Sơn|BK\nTrang 1/2\n2|Kim Hai|BK\n||Trang 2",
            1,
            vec![Some(Number), Some(Name), Some(Award)],
            vec!["Kim Sơn", "Kim Hai"],
        ),
        (
            "dashes in place of numbers",
            "STT|Họ và tên|Chức vụ|Hình thức\nI|Sở Y tế\n-|Kim Sơn|Y sĩ|BK\n-|Kim Hai|Y sĩ|BK",
            1,
            vec![Some(Number), Some(Name), Some(Position), Some(Award)],
            vec!["Kim Sơn", "Kim Hai"],
        ),
        (
            "no number column, names in capitals with nothing beside them",
            "HỌ VÀ TÊN|CHỨC VỤ|HÌNH THỨC\nKIM SƠN||\nKIM HAI|Y sĩ|BK",
            1,
            vec![Some(Name), Some(Position), Some(Award)],
            vec!["KIM SƠN", "KIM HAI"],
        ),
        (
            "numbers without a heading over them",
            "|Họ và tên|Chức vụ|Hình thức\n1|Kim Sơn|Y sĩ|BK\n2|Kim Hai|Y sĩ|BK",
            1,
            vec![Some(Number), Some(Name), Some(Position), Some(Award)],
            vec!["Kim Sơn", "Kim Hai"],
        ),
    ] {
        let table = find_table(&sheet(rows), &FieldWords::nominations()).expect(sentence);
        assert_eq!(table.header_row, header_row, "{sentence}");
        assert_eq!(fields(&table), expected, "{sentence}");
        assert_eq!(texts(&table, Name), names, "{sentence}");
        let in_a_page = |line: &FoundLine| {
            line.section.as_ref().is_some_and(|section| section.title.starts_with("Trang"))
        };
        assert!(!table.lines.iter().any(in_a_page), "{sentence}");
    }
}

#[test]
fn merges_that_reach_beyond_everything_do_no_harm() {
    let rows = "STT|Họ và tên|Đơn vị|Hình thức\n1|Kim Sơn|Sở Y tế|BK\n2|Kim Hai||BK";
    for ranges in [&["A1:GZ1"][..], &["C2:C99999"], &["A90000:Z90001"], &["A1:A1"], &["C2:C3", "C2:C3"]] {
        let table = find_table(&merged(rows, ranges), &FieldWords::nominations());
        let names = table.map(|table| texts(&table, Name)).unwrap_or_default();
        let is_title = ranges == ["A1:GZ1"];
        assert!(is_title || names == ["Kim Sơn", "Kim Hai"], "{ranges:?}");
    }
}

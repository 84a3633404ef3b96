//! Reading workbooks: what a person sees comes out, and what cannot be read is refused with a reason.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

#[path = "support/parts.rs"]
#[allow(dead_code, reason = "each test takes what it needs of it")]
mod parts;

use chrono::NaiveDate;
use parts::{Parts, compound_with};
use proptest::prelude::*;
use workbook::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn sheet(name: &str, rows: Vec<Vec<PlainCell>>) -> PlainSheet {
    PlainSheet { name: name.into(), rows, ..PlainSheet::default() }
}

fn formula(formula: &str, result: &str) -> PlainCell {
    PlainCell::Formula { formula: formula.into(), result: result.into() }
}

#[test]
fn cells_come_out_as_a_person_sees_them() {
    let cases: Vec<(PlainCell, &str, Option<CellMarkKind>)> = vec![
        ("Thạch Thị Xuyến".into(), "Thạch Thị Xuyến", None),
        (PlainCell::Number(1985.0), "1985", None),
        (PlainCell::Number(0.3), "0,3", None),
        (PlainCell::Number(91_085_001_234.0), "91085001234", None),
        (PlainCell::Date(day(2021, 9, 9)), "09/09/2021", Some(CellMarkKind::Date)),
        (PlainCell::DateAs(day(1975, 9, 1), "mm/yyyy"), "09/1975", Some(CellMarkKind::Date)),
        (PlainCell::DateAs(day(1975, 1, 1), "yyyy"), "1975", Some(CellMarkKind::Date)),
        (PlainCell::DateAs(day(1975, 1, 1), "\"Năm \"yyyy"), "1975", Some(CellMarkKind::Date)),
        (PlainCell::Date(day(1890, 5, 19)), "19/05/1890", None),
        (PlainCell::Bool(true), "TRUE", None),
        (formula("=1+1", "2"), "2", Some(CellMarkKind::Formula)),
        (formula("=VLOOKUP(1,A:B,2)", "#N/A"), "#N/A", Some(CellMarkKind::Error)),
        (formula("=A1&\"\"", "Bằng khen"), "Bằng khen", Some(CellMarkKind::Formula)),
        ("=1+1".into(), "=1+1", None),
        ("dòng một\ndòng hai".into(), "dòng một\ndòng hai", None),
    ];
    let bytes =
        write_plain(&[sheet("Danh sách", cases.iter().map(|case| vec![case.0.clone()]).collect())]).unwrap();
    let grids = read_sheets(&bytes, "ds.xlsx").unwrap();
    for (row_no, (cell, text, mark)) in (1..).zip(&cases) {
        let row = grids[0].row(row_no).unwrap();
        assert_eq!(
            (row.cells[0].as_str(), row.marks.first().map(|mark| mark.kind)),
            (*text, *mark),
            "{cell:?}"
        );
    }
}

#[test]
fn sheets_keep_their_names_order_merges_and_whether_they_are_hidden() {
    let title = MergedRange { first_row: 1, last_row: 1, first_column: 0, last_column: 3 };
    let bytes = write_plain(&[
        PlainSheet { merges: vec![title], ..sheet("Cá nhân", vec![vec!["DANH SÁCH".into()]]) },
        PlainSheet { hidden: true, ..sheet("HTKT", vec![vec![], vec![], vec!["mã".into()]]) },
        sheet("Trống", vec![]),
    ])
    .unwrap();
    let grids = read_sheets(&bytes, "ds.xlsx").unwrap();
    let shape: Vec<_> = grids.iter().map(|grid| (grid.name.as_str(), grid.hidden, grid.rows.len())).collect();
    assert_eq!(shape, [("Cá nhân", false, 1), ("HTKT", true, 1), ("Trống", false, 0)]);
    assert_eq!(grids[0].merges, [title]);
    assert_eq!(grids[1].rows[0].row_no, 3);
}

#[test]
fn a_cell_in_the_last_row_of_excel_costs_nothing() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let far = workbook.add_worksheet();
    far.write_string(0, 0, "gần").unwrap();
    far.write_string(1_048_575, 16_383, "xa").unwrap();
    let grids = read_sheets(&workbook.save_to_buffer().unwrap(), "xa.xlsx").unwrap();
    assert_eq!(grids[0].rows, [GridRow { row_no: 1, cells: vec!["gần".into()], ..GridRow::default() }]);
}

#[test]
fn what_is_no_workbook_is_refused_with_its_extension_and_what_it_looks_like() {
    let good = write_plain(&[sheet("a", vec![vec!["một".into()]])]).unwrap();
    let empty = write_plain(&[sheet("a", vec![])]).unwrap();
    let not_one = |extension: &str, looks_like| ReadProblem::NotASpreadsheet {
        extension: extension.into(),
        looks_like,
    };
    let zip = |parts: &[(&str, &str)]| {
        parts.iter().fold(Parts::default(), |zip, (name, content)| zip.with(name, content)).zip()
    };
    let word = zip(&[("word/document.xml", "<w/>"), ("[Content_Types].xml", "<t/>")]);
    let text = zip(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<c/>")]);
    let cases: Vec<(&str, Vec<u8>, ReadProblem)> = vec![
        ("ds.csv", "STT;Họ và tên".into(), not_one("csv", LooksLike::Csv)),
        ("ds.XLS", "<html><table></table></html>".into(), not_one("xls", LooksLike::Html)),
        ("không đuôi", vec![], not_one("", LooksLike::Unknown)),
        ("tờ trình.docx", word, not_one("docx", LooksLike::Word)),
        ("thư.odt", text, not_one("odt", LooksLike::Word)),
        ("quét.pdf.xlsx", b"%PDF-1.4".to_vec(), not_one("xlsx", LooksLike::Pdf)),
        ("kín.xlsx", compound_with(&["EncryptedPackage"]), ReadProblem::Encrypted),
        ("trống.xlsx", empty, ReadProblem::Empty),
    ];
    for (name, bytes, problem) in cases {
        assert_eq!(read_sheets(&bytes, name), Err(problem), "{name}");
    }
    for cut in [1, 10, 100, good.len() / 2, good.len() - 1] {
        let problem = read_sheets(&good[..cut], "hỏng.xlsx").unwrap_err();
        assert!(
            matches!(problem, ReadProblem::Damaged { .. } | ReadProblem::NotASpreadsheet { .. }),
            "cut at {cut}: {problem:?}"
        );
    }
}

#[test]
fn other_formats_read_like_xlsx() {
    for (name, bytes) in [
        ("danh_sach.ods", &include_bytes!("data/danh_sach.ods")[..]),
        ("danh_sach.xls", &include_bytes!("data/danh_sach.xls")[..]),
        // Named wrongly: the content decides.
        ("danh_sach.xlsx", &include_bytes!("data/danh_sach.xls")[..]),
    ] {
        let grids = read_sheets(bytes, name).unwrap();
        assert_eq!(grids[0].name, "Cá nhân", "{name}");
        assert_eq!(grids[0].text(1, 0), "DANH SÁCH CÁ NHÂN", "{name}");
        assert_eq!(grids[0].rows[1].cells[..4], ["STT", "Họ và tên", "Năm sinh", "Ngày vào ngành"], "{name}");
        assert_eq!(grids[0].rows[2].cells[..4], ["1", "Thạch Thị Xuyến", "1985", "09/09/2021"], "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_survives_writing_and_reading(texts in prop::collection::vec(any::<String>(), 1..20)) {
        let kept = |text: &str| -> String {
            text.replace("\r\n", "\n").replace('\r', "\n").chars()
                .filter(|letter| matches!(letter, '\t' | '\n') || (*letter >= ' ' && !matches!(letter, '\u{fffe}' | '\u{ffff}')))
                .collect()
        };
        let rows = texts.iter().map(|text| vec!["x".into(), PlainCell::Text(text.clone())]).collect();
        let bytes = write_plain(&[sheet("a", rows)]).unwrap();
        let grid = read_sheets(&bytes, "a.xlsx").unwrap().remove(0);
        for (row_no, text) in (1..).zip(&texts) {
            prop_assert_eq!(grid.text(row_no, 1), kept(text));
        }
    }

    #[test]
    fn a_damaged_file_is_an_answer_not_a_crash(at in 0_usize..4_000, byte in any::<u8>(), more in 0_usize..4_000) {
        let mut bytes = write_plain(&[sheet("a", vec![vec!["STT".into(), "Họ và tên".into()], vec![PlainCell::Number(1.0)]])]).unwrap();
        let length = bytes.len();
        bytes[at % length] = byte;
        bytes[more % length] ^= byte;
        let _ = read_sheets(&bytes, "a.xlsx");
    }
}

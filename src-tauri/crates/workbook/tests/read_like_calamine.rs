//! Workbooks of every kind of cell: our own reader and calamine say the same of each.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop the test where they fail")]

#[path = "support/parts.rs"]
#[allow(dead_code, reason = "each test takes what it needs of it")]
mod parts;

use std::fmt::Write as _;
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use chrono::{Duration, NaiveDate};
use parts::*;
use proptest::prelude::*;
use workbook::*;

/// Formats of the cells: as it is, a day, a day and time, a text.
const STYLES: &str = r#"<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm:ss"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs>"#;
const ERRORS: [&str; 7] = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];

/// A cell as it stands in a file.
#[derive(Clone, Debug)]
enum Typed {
    /// Runs of a text kept in the table, and a reading aid that is no part of it.
    Shared(Vec<String>, Option<String>),
    Inline(Vec<String>),
    Number(f64),
    /// Seconds since the first day of 1901.
    Moment(u32),
    Day(u16),
    Bool(bool),
    Error(usize),
    /// A formula with the result of another cell.
    Formula(Box<Typed>),
    FormulaText(String),
    /// A formula without a result, or an empty cell.
    Nothing(bool),
}

fn text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9 .,;:<>&'\"=+@\\-/()\\tàáạảãăằâđĐêếộƠƯỹ🎉“–₫]{0,24}"
}

fn run() -> impl Strategy<Value = String> {
    "[a-zA-Z<>&'\"=đếộƠỹ🎉][a-z ăằâđ&<]{0,9}[a-zộỹ]"
}

fn typed() -> impl Strategy<Value = Typed> {
    let plain = prop_oneof![
        any::<i32>().prop_map(|number| Typed::Number(f64::from(number))),
        (any::<i32>(), 0_i32..5)
            .prop_map(|(number, places)| Typed::Number(f64::from(number) / 10_f64.powi(places))),
        (0_u32..4_000_000_000).prop_map(Typed::Moment),
        (366_u16..60_000).prop_map(Typed::Day),
        any::<bool>().prop_map(Typed::Bool),
        (0..ERRORS.len()).prop_map(Typed::Error),
    ];
    let formula = plain.clone().prop_map(|result| Typed::Formula(Box::new(result)));
    let run_text = || proptest::collection::vec(run(), 1..4);
    let aid = proptest::option::of(text());
    prop_oneof![
        3 => text().prop_map(|text| Typed::Shared(vec![text], None)),
        1 => (run_text(), aid).prop_map(|(runs, aid)| Typed::Shared(runs, aid)),
        2 => text().prop_map(|text| Typed::Inline(vec![text])),
        1 => run_text().prop_map(Typed::Inline),
        4 => plain,
        1 => formula,
        1 => text().prop_map(Typed::FormulaText),
        1 => any::<bool>().prop_map(Typed::Nothing),
    ]
}

/// Rows with their distance to the row above, and cells with their distance to the one before.
fn sheet() -> impl Strategy<Value = Vec<(u32, Vec<(u32, Typed)>)>> {
    let row = proptest::collection::vec((1_u32..4, typed()), 0..10);
    proptest::collection::vec((1_u32..4, row), 1..12)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&#34;")
}

/// What stands inside `si` or `is`.
fn runs_of(runs: &[String], aid: Option<&str>) -> String {
    let t = |text: &str| format!(r#"<t xml:space="preserve">{}</t>"#, escaped(text));
    let mut inside = match runs {
        [one] => t(one),
        several => several
            .iter()
            .map(|run| format!(r#"<r><rPr><b/><rFont val="Arial"/></rPr>{}</r>"#, t(run)))
            .collect(),
    };
    if let Some(aid) = aid {
        let _ = write!(inside, r#"<rPh sb="0" eb="1">{}</rPh><phoneticPr fontId="1"/>"#, t(aid));
    }
    inside
}

/// The attributes and the inside of a cell.
fn cell(typed: &Typed, table: &mut Vec<String>) -> (String, String) {
    let value = |attributes: &str, value: String| (attributes.to_owned(), format!("<v>{value}</v>"));
    match typed {
        Typed::Shared(runs, aid) => {
            table.push(runs_of(runs, aid.as_deref()));
            value(r#" t="s""#, (table.len() - 1).to_string())
        }
        Typed::Inline(runs) => {
            (r#" s="3" t="inlineStr""#.into(), format!("<is>{}</is>", runs_of(runs, None)))
        }
        Typed::Number(number) => value("", number.to_string()),
        Typed::Moment(seconds) => value(r#" s="2""#, (367.0 + f64::from(*seconds) / 86_400.0).to_string()),
        Typed::Day(days) => value(r#" s="1""#, days.to_string()),
        Typed::Bool(yes) => value(r#" t="b""#, u8::from(*yes).to_string()),
        Typed::Error(at) => value(r#" t="e""#, ERRORS[*at].to_owned()),
        Typed::Formula(result) => {
            let (attributes, inside) = cell(result, table);
            (attributes, format!("<f>A1&amp;\"x\"</f>{inside}"))
        }
        Typed::FormulaText(text) => (r#" t="str""#.into(), format!("<f>A1</f><v>{}</v>", escaped(text))),
        Typed::Nothing(is_formula) => {
            (r#" s="3""#.into(), if *is_formula { "<f>B1</f>".into() } else { String::new() })
        }
    }
}

fn column_name(column: u32) -> String {
    let letter = |number: u32| char::from_u32(u32::from(b'A') + number).unwrap();
    match column / 26 {
        0 => letter(column).to_string(),
        high => format!("{}{}", letter(high - 1), letter(column % 26)),
    }
}

fn file_of(sheet: &[(u32, Vec<(u32, Typed)>)], says_places: bool) -> Vec<u8> {
    let (mut rows, mut table, mut row_no) = (String::new(), Vec::new(), 0);
    for (below, typed) in sheet {
        row_no += below;
        let _ = write!(rows, r#"<row r="{row_no}" ht="30.75" customHeight="1">"#);
        let mut column = 0;
        for (beyond, typed) in typed {
            column += if says_places { *beyond } else { 1 };
            let place = if says_places {
                format!(r#" r="{}{row_no}""#, column_name(column - 1))
            } else {
                String::new()
            };
            let (attributes, inside) = cell(typed, &mut table);
            let _ = match inside.as_str() {
                "" => write!(rows, "<c{place}{attributes}/>"),
                inside => write!(rows, "<c{place}{attributes}>{inside}</c>"),
            };
        }
        rows.push_str("</row>");
    }
    let table: Vec<&str> = table.iter().map(String::as_str).collect();
    book(&rows)
        .with("xl/styles.xml", format!(r#"<styleSheet xmlns="{MAIN}">{STYLES}</styleSheet>"#))
        .with("xl/sharedStrings.xml", shared_strings(&table))
        .zip()
}

/// A day by Excel's count, as we show it.
fn shown_moment(serial: f64) -> String {
    let begin = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap().and_hms_opt(0, 0, 0).unwrap();
    let moment = begin + Duration::seconds((serial * 86_400.0).round() as i64);
    let shown = moment.format("%d/%m/%Y %H:%M:%S").to_string();
    shown
        .strip_suffix(":00")
        .and_then(|short| short.strip_suffix(" 00:00").or(Some(short)))
        .unwrap_or(&shown)
        .to_owned()
}

/// Whether both say the same of a cell.
fn is_same(theirs: &Data, ours: &str) -> bool {
    match theirs {
        Data::Empty => ours.is_empty(),
        Data::String(text) => ours == text,
        Data::Bool(yes) => ours == if *yes { "TRUE" } else { "FALSE" },
        Data::Error(error) => ours == error.to_string(),
        Data::Int(number) => ours == number.to_string(),
        Data::Float(number) => ours.replace(',', ".").parse() == Ok(*number),
        Data::DateTime(moment) => ours == shown_moment(moment.as_f64()),
        Data::DateTimeIso(_) | Data::DurationIso(_) => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn calamine_says_the_same_of_every_cell(sheet in sheet(), says_places in any::<bool>()) {
        let file = file_of(&sheet, says_places);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.as_slice())).unwrap();
        let theirs = book.worksheet_range("Danh sách").unwrap();
        let ours = match read_sheets(&file, "a.xlsx") {
            Ok(mut grids) => grids.remove(0),
            Err(problem) => {
                prop_assert_eq!(problem, ReadProblem::Empty);
                SheetGrid::default()
            }
        };
        let last_row: u32 = sheet.iter().map(|(below, _)| below).sum();
        for row_no in 1..=last_row + 1 {
            for column in 0..40 {
                let theirs = theirs.get_value((row_no - 1, column)).unwrap_or(&Data::Empty);
                let ours = ours.text(row_no, column as usize);
                prop_assert!(is_same(theirs, ours), "row {row_no}, column {column}: {theirs:?} / {ours:?}");
            }
        }
    }
}

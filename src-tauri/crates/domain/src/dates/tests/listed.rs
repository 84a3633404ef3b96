//! Dates of lists: what one cell means, and what its column says about it.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::{any_day, day};
use crate::dates::*;

const BIRTH: DateKind = DateKind::Birth;
const DOCUMENT: DateKind = DateKind::Document;

/// `= 09/09/1975`, `~ …` swapped, `+ …` completed, `? … | …` ambiguous, `x` no date, empty for blank.
fn told(reading: DateReading) -> String {
    match reading {
        DateReading::Sure(date) => format!("= {}", date.table()),
        DateReading::Swapped(date) => format!("~ {}", date.table()),
        DateReading::Completed(date) => format!("+ {}", date.table()),
        DateReading::Ambiguous(dates) => {
            format!("? {}", dates.iter().map(|date| date.table()).collect::<Vec<_>>().join(" | "))
        }
        DateReading::NotADate => "x".into(),
        DateReading::Blank => String::new(),
    }
}

fn latest() -> NaiveDate {
    day(2022, 1, 15)
}

#[test]
fn birth_dates_are_read_as_lists_have_them() {
    for (text, read) in [
        ("9/9/1975", "= 09/09/1975"),
        ("09-09-1975", "= 09/09/1975"),
        ("9/9/ 1975", "= 09/09/1975"),
        (" 09 . 09 . 1975 ", "= 09/09/1975"),
        ("ngày 9/9/1975", "= 09/09/1975"),
        ("09 tháng 9 năm 1975", "= 09/09/1975"),
        ("Ngày 09 tháng 09 năm 1975", "= 09/09/1975"),
        ("9 Thg9 1975", "= 09/09/1975"),
        ("1975-09-09", "= 09/09/1975"),
        ("1975-09-09 00:00:00", "= 09/09/1975"),
        ("1975-09-09T00:00:00Z", "= 09/09/1975"),
        ("9/9/1975 12:00:00 AM", "= 09/09/1975"),
        ("9-Sep-1975", "= 09/09/1975"),
        ("September 9, 1975", "= 09/09/1975"),
        ("19750909", "= 09/09/1975"),
        ("09091975", "= 09/09/1975"),
        ("27646", "= 09/09/1975"),
        ("tháng 9 năm 1975", "= 09/1975"),
        ("T9/1975", "= 09/1975"),
        ("09/1975", "= 09/1975"),
        ("1975-09", "= 09/1975"),
        ("091975", "= 09/1975"),
        ("00/09/1975", "= 09/1975"),
        ("1975", "= 1975"),
        ("'1975", "= 1975"),
        ("’1975", "= 1975"),
        ("1975.0", "= 1975"),
        ("1975,0", "= 1975"),
        ("Sinh năm: 1975", "= 1975"),
        ("SN 1975", "= 1975"),
        ("(1975)", "= 1975"),
        ("Sinh ngày 05/06/1980", "= 05/06/1980"),
        ("00/00/1975", "= 1975"),
        ("…/…/1975", "= 1975"),
        ("../../1975", "= 1975"),
        ("--/--/1975", "= 1975"),
        ("9/25/1975", "~ 25/09/1975"),
        ("9/25/75", "~ 25/09/1975"),
        ("9.9.75", "+ 09/09/1975"),
        ("090975", "+ 09/09/1975"),
        ("9-Sep-75", "+ 09/09/1975"),
        ("Sep-75", "+ 09/1975"),
        ("09/75", "+ 09/1975"),
        ("tháng 9 năm 75", "+ 09/1975"),
        ("năm 75", "+ 1975"),
        ("'75", "+ 1975"),
        ("9/9/05", "+ 09/09/2005"),
        // Seven years old, or a hundred and seven.
        ("9/9/15", "? 09/09/1915 | 09/09/2015"),
        ("29/2/24", "+ 29/02/1924"),
        ("75", "? 1975"),
        ("9/11", "? 09/2011"),
        ("", ""),
        (" \u{A0}", ""),
        ("-", ""),
        ("…", ""),
        ("31/2/1975", "x"),
        ("25/25/1975", "x"),
        ("9-Sep", "x"),
        ("9/9", "x"),
        ("1975-1980", "x"),
        ("/9/1975", "x"),
        ("9/9/975", "x"),
        ("không rõ", "x"),
        ("sinhviên 1975", "x"),
        ("99999", "x"),
        ("2922", "x"),
        ("292211", "x"),
        ("0", "x"),
        ("Đảng viên", "x"),
        ("9 quý 3 1975", "x"),
    ] {
        assert_eq!(told(read_listed_date(text, latest(), BIRTH)), read, "{text:?}");
    }
}

#[test]
fn dates_of_documents_lie_between_1945_and_the_latest_day() {
    for (text, read) in [
        ("14/8/2021", "= 14/08/2021"),
        ("14/8/21", "+ 14/08/2021"),
        ("14/8/22", "? 14/08/1922 | 14/08/2022"),
        ("14/8/46", "+ 14/08/1946"),
        ("14/8/44", "? 14/08/1944 | 14/08/2044"),
        ("44422", "= 14/08/2021"),
        ("21", "x"),
    ] {
        assert_eq!(told(read_listed_date(text, latest(), DOCUMENT)), read, "{text:?}");
    }
    // Both centuries are plausible once the year 2045 has come.
    assert_eq!(told(read_listed_date("1/1/46", day(2050, 1, 1), DOCUMENT)), "? 01/01/1946 | 01/01/2046");
}

#[test]
fn a_column_shows_what_excel_exchanged() {
    type Cells = &'static [(&'static str, bool)];
    let cases: [(Cells, DateOrder); 10] = [
        (&[], DateOrder::DayFirst),
        (&[("05/06/1980", false), ("13/06/1980", false)], DateOrder::DayFirst),
        (&[("06/05/1980", true), ("13/06/1980", false)], DateOrder::Doubtful),
        (&[("06/05/1980", true), ("13/6/80", false), ("1975", false), ("x", false)], DateOrder::Doubtful),
        (&[("06/05/1980", true), ("25/05/1980", true), ("13/06/1980", false)], DateOrder::DayFirst),
        (&[("06/06/1980", true), ("13/06/1980", false)], DateOrder::DayFirst),
        (&[("06/05/1980", true), ("07/05/1980", true)], DateOrder::DayFirst),
        (&[("9/25/1975", false), ("05/06/1980", false)], DateOrder::MonthFirst),
        (
            &[
                ("9/25/1975", false),
                ("13/1/1980", false),
                ("14/1/1980", false),
                ("15/1/1980", false),
                ("16/1/1980", false),
                ("17/1/1980", false),
            ],
            DateOrder::DayFirst,
        ),
        (&[("9/25/1975", false), ("13/1/1980", false)], DateOrder::MonthFirst),
    ];
    for (cells, order) in cases {
        assert_eq!(judge_date_column(cells.iter().copied()), order, "{cells:?}");
    }
    for (text, order, excel_date, read) in [
        ("06/05/1980", DateOrder::Doubtful, true, "? 05/06/1980 | 06/05/1980"),
        ("06/05/1980", DateOrder::Doubtful, false, "= 06/05/1980"),
        ("06/05/1980", DateOrder::MonthFirst, false, "? 05/06/1980 | 06/05/1980"),
        ("06/05/80", DateOrder::MonthFirst, false, "? 05/06/1980 | 06/05/1980"),
        ("06/05/1980", DateOrder::DayFirst, true, "= 06/05/1980"),
        ("06/06/1980", DateOrder::Doubtful, true, "= 06/06/1980"),
        ("16/05/1980", DateOrder::Doubtful, true, "= 16/05/1980"),
        ("9/25/1975", DateOrder::MonthFirst, false, "~ 25/09/1975"),
        ("1980", DateOrder::MonthFirst, false, "= 1980"),
    ] {
        let reading = read_listed_date(text, latest(), BIRTH).in_order(order, excel_date);
        assert_eq!(told(reading), read, "{text} {order:?}");
    }
}

proptest! {
    #[test]
    fn what_papers_print_is_read_back_from_lists(date in any_day()) {
        for printed in [official(date), table(date), long_official(date), date.to_string(), date.format("%d%m%Y").to_string(), date.format("%d-%b-%Y").to_string()] {
            prop_assert_eq!(read_listed_date(&printed, latest(), BIRTH), DateReading::Sure(PartialDate::Day(date)), "{}", printed);
        }
    }

    #[test]
    fn whatever_can_be_typed_is_read_from_lists_alike(text in "(ngày |tháng |năm )?[0-9]{1,4}([/. -]| tháng | năm )?[0-9]{0,4}([/. -]| năm )?[0-9]{0,4}") {
        if let Some(date) = PartialDate::parse_typed(&text) {
            match read_listed_date(&text, latest(), BIRTH) {
                DateReading::Sure(read) => prop_assert_eq!(read, date),
                DateReading::Completed(read) => prop_assert_eq!((read.month(), read.year() % 100), (date.month(), date.year() % 100)),
                DateReading::Ambiguous(dates) => prop_assert!(dates.contains(&date)),
                other @ (DateReading::Swapped(_) | DateReading::NotADate | DateReading::Blank) => prop_assert!(false, "{:?} {:?}", text, other),
            }
        }
    }

    #[test]
    fn no_cell_makes_reading_fail_badly(text in "\\PC{0,16}|[0-9/.\\-' ]{0,12}|(ngày|tháng|sinh|Sep|'|năm| |[0-9]|/){0,8}") {
        for kind in [BIRTH, DOCUMENT] {
            let reading = read_listed_date(&text, latest(), kind);
            let _ = reading.in_order(judge_date_column([(text.as_str(), true)].into_iter()), true);
        }
    }
}

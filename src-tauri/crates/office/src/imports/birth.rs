//! Reads the dates of lists, births before all, and says how sure the reading is.

use chrono::NaiveDate;
use domain::dates::{self, DateKind, DateReading, PartialDate, read_listed_date};
use domain::records::imports::{CellProblem, DateOrder, ValueNote};
use domain::text::fold;

use super::row_text::{Findings, Given};

/// A birth before `latest`; shown with whatever stands in its way.
pub(super) fn read_birth(findings: &mut Findings, cell: &Given, latest: NaiveDate) -> Option<PartialDate> {
    read_date(findings, "born", cell, latest, DateKind::Birth)
}

/// A date that is not after `latest`; shown with whatever stands in its way.
pub(super) fn read_date(
    findings: &mut Findings,
    field: &str,
    cell: &Given,
    latest: NaiveDate,
    kind: DateKind,
) -> Option<PartialDate> {
    let reading = reading(cell, latest, kind);
    let (date, note, problem) = match reading {
        DateReading::Sure(date) => (Some(date), None, None),
        DateReading::Swapped(date) => (Some(date), Some(ValueNote::MonthFirst), None),
        DateReading::Completed(date) => (Some(date), Some(ValueNote::YearCompleted), None),
        DateReading::Ambiguous(readings) => {
            let readings = readings.into_iter().map(PartialDate::table).collect();
            (None, None, Some(CellProblem::AmbiguousDate { readings }))
        }
        DateReading::NotADate => (None, None, Some(CellProblem::NotADate)),
        DateReading::Blank => (None, None, None),
    };
    let is_late = date.is_some_and(|date| date.first_day() > latest);
    let shown = note.map_or_else(|| cell.clone(), |note| cell.clone().noted(note));
    let date = date.filter(|_| !is_late);
    findings.show(field, date.map(PartialDate::table).unwrap_or_default(), &shown);
    let problem = if is_late { Some(CellProblem::NotADate) } else { problem };
    if let Some(problem) = problem.filter(|_| !cell.is_error) {
        findings.complain(field, &cell.text, problem);
    }
    date
}

fn reading(cell: &Given, latest: NaiveDate, kind: DateKind) -> DateReading {
    let reading = read_listed_date(without_age(&cell.text), latest, kind);
    // What a person typed was typed day first, and seen.
    let order = match cell.date_order.filter(|_| !cell.is_repaired) {
        None | Some(DateOrder::DayFirst) => dates::DateOrder::DayFirst,
        Some(DateOrder::MonthFirst) => dates::DateOrder::MonthFirst,
        Some(DateOrder::Doubtful) => dates::DateOrder::Doubtful,
    };
    // Said by a person, the month first is no doubt any more.
    if cell.is_order_said && order == dates::DateOrder::MonthFirst {
        return month_first(reading);
    }
    reading.in_order(order, cell.is_excel_date)
}

/// The reading of a date whose month stands first; one whose second number is no month stays as it is.
fn month_first(reading: DateReading) -> DateReading {
    if !matches!(reading, DateReading::Sure(_) | DateReading::Completed(_)) {
        return reading;
    }
    match reading.in_order(dates::DateOrder::MonthFirst, true) {
        DateReading::Ambiguous(readings) => {
            readings.first().map_or(DateReading::NotADate, |other| DateReading::Swapped(*other))
        }
        only @ (DateReading::Sure(_)
        | DateReading::Swapped(_)
        | DateReading::Completed(_)
        | DateReading::NotADate
        | DateReading::Blank) => only,
    }
}

/// `1980 (41 tuổi)`, `1980 - 41 tuổi`: the age follows from the year.
fn without_age(text: &str) -> &str {
    let text = text.trim();
    if !fold(text).trim_end_matches([')', '.', ' ']).ends_with("tuoi") {
        return text;
    }
    let cut = text.find(['(', ',', ';']).or_else(|| text.find(" - ")).or_else(|| text.find(" – "));
    cut.and_then(|at| text.get(..at)).map_or(text, str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: Option<DateOrder>, is_excel_date: bool) -> (Option<String>, usize) {
        let mut findings = Findings::default();
        let cell = Given { text: text.to_owned(), date_order: order, is_excel_date, ..Given::default() };
        let latest = NaiveDate::from_ymd_opt(2021, 12, 20).unwrap();
        (read_birth(&mut findings, &cell, latest).map(PartialDate::table), findings.problems.len())
    }

    #[test]
    fn birth_dates_are_read_as_lists_have_them() {
        for (text, born) in [
            ("1975", Some("1975")),
            ("1975.0", Some("1975")),
            ("1975,0", Some("1975")),
            ("'1980", Some("1980")),
            ("Sinh năm: 1980", Some("1980")),
            ("Sinh ngày 05/06/1980", Some("05/06/1980")),
            ("29221", Some("01/01/1980")),
            ("5/6/1980", Some("05/06/1980")),
            ("1980 (41 tuổi)", Some("1980")),
            ("05/6/1980 - 41 tuổi", Some("05/06/1980")),
            ("tháng 9 năm 1975", Some("09/1975")),
        ] {
            assert_eq!(read(text, None, false), (born.map(str::to_owned), 0), "{text}");
        }
        for not in ["75", "2922112", "không rõ", "2024", "41 tuổi"] {
            assert_eq!(read(not, None, false), (None, 1), "{not}");
        }
        assert_eq!(read("", None, false), (None, 0));
    }

    #[test]
    fn days_that_excel_may_have_turned_round_are_asked_about() {
        assert_eq!(read("06/05/1980", Some(DateOrder::Doubtful), true), (None, 1));
        assert_eq!(read("06/05/1980", Some(DateOrder::Doubtful), false), (Some("06/05/1980".into()), 0));
        assert_eq!(read("06/05/1980", Some(DateOrder::DayFirst), true), (Some("06/05/1980".into()), 0));
    }

    #[test]
    fn where_a_person_said_the_month_first_it_is_read_so_and_nothing_else_is_guessed() {
        let latest = NaiveDate::from_ymd_opt(2021, 12, 20).unwrap();
        for (text, born, problems) in [
            ("06/05/1980", Some("05/06/1980"), 0),
            ("06/25/1980", Some("25/06/1980"), 0),
            ("25/06/1980", Some("25/06/1980"), 0),
            ("1980", Some("1980"), 0),
            ("75", None, 1),
        ] {
            let mut findings = Findings::default();
            let cell = Given {
                text: text.to_owned(),
                date_order: Some(DateOrder::MonthFirst),
                is_order_said: true,
                ..Given::default()
            };
            let read = read_birth(&mut findings, &cell, latest).map(PartialDate::table);
            assert_eq!((read.as_deref(), findings.problems.len()), (born, problems), "{text}");
        }
    }
}

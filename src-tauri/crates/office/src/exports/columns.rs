//! Columns of lists, in few words.

use domain::dates::PartialDate;
use workbook::{Align, Cell, Column};

/// A row with its number in the list.
pub(super) struct Numbered<T> {
    pub(super) no: i64,
    pub(super) row: T,
}

/// Numbers rows from 1 in the order given.
pub(super) fn numbered<T>(rows: impl IntoIterator<Item = T>) -> Vec<Numbered<T>> {
    (1..).zip(rows).map(|(no, row)| Numbered { no, row }).collect()
}

/// The column of numbers.
pub(super) const fn no<T>() -> Column<Numbered<T>> {
    Column { header: "STT", width: 6.0, align: Align::Center, cell: |line| Cell::Integer(line.no) }
}

/// A column of texts.
pub(super) const fn text<T>(header: &'static str, width: f64, cell: fn(&T) -> Cell) -> Column<T> {
    Column { header, width, align: Align::Left, cell }
}

/// A column of days, counts and short words.
pub(super) const fn short<T>(header: &'static str, width: f64, cell: fn(&T) -> Cell) -> Column<T> {
    Column { header, width, align: Align::Center, cell }
}

/// A count.
pub(super) fn count(count: u32) -> Cell {
    Cell::Integer(i64::from(count))
}

/// A count that may be missing.
pub(super) fn maybe_count(found: Option<u32>) -> Cell {
    found.map_or(Cell::Empty, count)
}

/// A whole day as Excel's own date; less than that as it is written.
pub(super) fn date(date: Option<PartialDate>) -> Cell {
    match date {
        Some(PartialDate::Day(day)) => Cell::Date(day),
        Some(PartialDate::Year(year)) => Cell::Integer(i64::from(year)),
        Some(month @ PartialDate::Month { .. }) => Cell::text(month.table()),
        None => Cell::Empty,
    }
}

//! Finds columns in which Excel exchanged days and months.
//!
//! An Excel set to English takes `05/06/1980`, typed for the 5th of June, for the 6th of May and keeps it as a real
//! date; `13/06/1980` is no date to it and stays a text. Such a column has texts with the day first beside real dates
//! whose days all lie below 13.

use super::listed::first_two_numbers;

/// How the dates of a column are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// As they stand: day, then month.
    DayFirst,
    /// Many texts have the month first (`9/25/1975`): whatever can be read both ways is ambiguous.
    MonthFirst,
    /// Excel may have exchanged day and month of the real dates: both readings must be offered. Texts are sure.
    Doubtful,
}

/// Judges a column from its cells: the text (of a real date, dd/mm/yyyy), and whether Excel holds it as a date.
pub fn judge_date_column<'a>(cells: impl Iterator<Item = (&'a str, bool)>) -> DateOrder {
    // One slip among so many texts does not turn a column round.
    const SLIP: u32 = 5;
    let (mut day_first, mut month_first) = (0_u32, 0_u32);
    let (mut high_days, mut low_days) = (0_u32, 0_u32);
    for (text, excel_date) in cells {
        let Some((first, second)) = first_two_numbers(text) else { continue };
        match (excel_date, first > 12, second > 12) {
            (true, true, _) => high_days += 1,
            (true, false, _) if first != second => low_days += 1,
            (false, true, false) => day_first += 1,
            (false, false, true) => month_first += 1,
            (true, false, _) | (false, true, true) | (false, false, false) => {}
        }
    }
    if month_first > 0 && month_first * SLIP > day_first {
        DateOrder::MonthFirst
    } else if day_first > 0 && low_days > 0 && high_days == 0 {
        DateOrder::Doubtful
    } else {
        DateOrder::DayFirst
    }
}

//! A date of which perhaps only the month or the year is known.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Month, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::typed::{Piece, day_month_year, four_digit_year, full_date, one_or_two_digits, pieces};
use super::{long_official, official, official_month, table};

/// A day, a month or a year, exactly as precise as the paper it was read from: a birth year, `tháng 9 năm 2021`
/// on a draft, a full date. In JSON and in the store an ISO prefix: `2021`, `2021-09`, `2021-09-09`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// The month is known, the day is not.
    Month {
        /// Calendar year.
        year: i32,
        /// Calendar month; `month.number_from_month()` gives 1–12.
        month: Month,
    },
    /// The day is known.
    Day(NaiveDate),
}

/// Why a text is no [`PartialDate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a date is YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct NotAPartialDate;

impl PartialDate {
    /// Reads whatever [`super::parse_typed_date`] reads, and `1975`, `năm 1975`, `9/2021`, `2021-09`, `092021`,
    /// `tháng 9 năm 2021`, `tháng 9/2021`, `ngày 9 tháng 9 năm 2021`, `ngày 09/9/2021`, with or without marks.
    /// Years 1900–2099; a month needs its year in full.
    pub fn parse_typed(typed: &str) -> Option<PartialDate> {
        use Piece::{Digits, Word};
        let pieces = pieces(typed)?;
        if let Some(day) = full_date(&pieces) {
            return Some(PartialDate::Day(day));
        }
        let words: Vec<&str> = pieces
            .iter()
            .map(|piece| match piece {
                Word(word) => word.as_str(),
                Digits(_) => "#",
            })
            .collect();
        let digits: Vec<&str> = pieces
            .iter()
            .filter_map(|piece| match piece {
                Digits(run) => Some(run.as_str()),
                Word(_) => None,
            })
            .collect();
        match (words.as_slice(), digits.as_slice()) {
            (["#"] | ["nam", "#"], [year]) if year.len() == 4 => four_digit_year(year).map(PartialDate::Year),
            // 19 and 20 are no months, so `092021` cannot be a day with a two-digit year.
            (["#"], [run]) if run.len() == 6 => {
                let (month, year) = run.split_at_checked(2)?;
                month_of(month, year)
            }
            (["#", "#"], [year, month]) if year.len() == 4 => month_of(month, year),
            (["#", "#"] | ["thang", "#", "#"] | ["thang", "#", "nam", "#"], [month, year]) => {
                month_of(month, year)
            }
            (
                ["ngay", "#", "#", "#"]
                | ["ngay", "#", "thang", "#", "#"]
                | ["ngay", "#", "thang", "#", "nam", "#"]
                | ["#", "thang", "#", "#"]
                | ["#", "thang", "#", "nam", "#"],
                [day, month, year],
            ) => day_month_year(day, month, year).map(PartialDate::Day),
            _ => None,
        }
    }

    /// The earliest day it can mean. Years beyond the calendar (±262,000) give its end.
    pub fn first_day(self) -> NaiveDate {
        match self {
            PartialDate::Year(year) => day_or_end(year, 1, 1),
            PartialDate::Month { year, month } => day_or_end(year, month.number_from_month(), 1),
            PartialDate::Day(day) => day,
        }
    }

    /// The latest day it can mean. Years beyond the calendar (±262,000) give its end.
    pub fn last_day(self) -> NaiveDate {
        match self {
            PartialDate::Year(year) => day_or_end(year, 12, 31),
            PartialDate::Month { year, month } => {
                let length = month.num_days(year).map_or(28, u32::from);
                day_or_end(year, month.number_from_month(), length)
            }
            PartialDate::Day(day) => day,
        }
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        match self {
            PartialDate::Year(year) | PartialDate::Month { year, .. } => year,
            PartialDate::Day(day) => day.year(),
        }
    }

    /// The month 1–12, where it is known.
    pub fn month(self) -> Option<u32> {
        match self {
            PartialDate::Year(_) => None,
            PartialDate::Month { month, .. } => Some(month.number_from_month()),
            PartialDate::Day(day) => Some(day.month()),
        }
    }

    /// The day, where it is known.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            PartialDate::Year(_) | PartialDate::Month { .. } => None,
            PartialDate::Day(day) => Some(day),
        }
    }

    /// As official papers write it: `2021`, `9/2021`, `09/9/2021` (see [`official`]).
    pub fn official(self) -> String {
        match self {
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month { year, month } => {
                format!("{}/{year}", official_month(month.number_from_month()))
            }
            PartialDate::Day(day) => official(day),
        }
    }

    /// As tables print it: `2021`, `09/2021`, `09/09/2021`.
    pub fn table(self) -> String {
        match self {
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month { year, month } => format!("{:02}/{year}", month.number_from_month()),
            PartialDate::Day(day) => table(day),
        }
    }

    /// As running text writes it: `năm 2021`, `tháng 9 năm 2021`, `ngày 09 tháng 9 năm 2021`.
    pub fn long_official(self) -> String {
        match self {
            PartialDate::Year(year) => format!("năm {year}"),
            PartialDate::Month { year, month } => {
                format!("tháng {} năm {year}", official_month(month.number_from_month()))
            }
            PartialDate::Day(day) => long_official(day),
        }
    }
}

/// The ISO prefix, as stored.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month { year, month } => write!(f, "{year:04}-{:02}", month.number_from_month()),
            PartialDate::Day(day) => write!(f, "{day}"),
        }
    }
}

/// Reads the ISO prefix and nothing else; years 0001–9999.
impl FromStr for PartialDate {
    type Err = NotAPartialDate;

    fn from_str(iso: &str) -> Result<PartialDate, NotAPartialDate> {
        let parts: Option<Vec<u32>> =
            iso.split('-').enumerate().map(|(at, part)| iso_part(at, part)).collect();
        let date = match parts.as_deref() {
            Some([year]) => calendar_year(*year).map(PartialDate::Year),
            Some([year, month]) => calendar_year(*year).zip(calendar_month(*month)).map(in_month),
            Some([year, month, day]) => calendar_year(*year)
                .and_then(|year| NaiveDate::from_ymd_opt(year, *month, *day))
                .map(PartialDate::Day),
            Some(_) | None => None,
        };
        date.ok_or(NotAPartialDate)
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotAPartialDate;

    fn try_from(iso: String) -> Result<PartialDate, NotAPartialDate> {
        iso.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> PartialDate {
        PartialDate::Day(day)
    }
}

/// A month from its typed parts.
fn month_of(month: &str, year: &str) -> Option<PartialDate> {
    let month = one_or_two_digits(month).and_then(calendar_month)?;
    four_digit_year(year).map(|year| in_month((year, month)))
}

fn in_month((year, month): (i32, Month)) -> PartialDate {
    PartialDate::Month { year, month }
}

fn calendar_month(number: u32) -> Option<Month> {
    u8::try_from(number).ok().and_then(|number| Month::try_from(number).ok())
}

fn calendar_year(number: u32) -> Option<i32> {
    i32::try_from(number).ok().filter(|year| *year > 0)
}

/// Four digits for the year, two for what follows it.
fn iso_part(at: usize, part: &str) -> Option<u32> {
    let width = if at == 0 { 4 } else { 2 };
    let well_formed = part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
    part.parse().ok().filter(|_| well_formed)
}

fn day_or_end(year: i32, month: u32, day: u32) -> NaiveDate {
    let end = if year < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(end)
}

//! A time of day to the minute.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::long_time;
use crate::text::fold;

/// A time of day to the minute, 00:00–23:59: when a session opened, when a roll was called. In JSON and in the
/// store `08:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct ClockTime(NaiveTime);

/// Why a text is no [`ClockTime`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a time of day is HH:MM")]
pub struct NotAClockTime;

impl ClockTime {
    /// A time from its hour (0–23) and minute (0–59).
    pub fn new(hour: u32, minute: u32) -> Option<ClockTime> {
        NaiveTime::from_hms_opt(hour, minute, 0).map(ClockTime)
    }

    /// Reads `8:30`, `8h30`, `8h`, `8g30`, `8 giờ 30 phút`, `8 giờ`, `0830`, `8.30`.
    pub fn parse_typed(typed: &str) -> Option<ClockTime> {
        let folded = fold(typed).replace(' ', "");
        let time = folded.strip_suffix("phut").unwrap_or(&folded);
        let separator = ["gio", "h", "g", ":", "."].into_iter().find_map(|sign| time.split_once(sign));
        let (hour, minute) = match separator {
            Some((hour, "")) if time.ends_with(|c: char| c.is_ascii_alphabetic()) => (hour, "00"),
            Some(parts) => parts,
            None => time.split_at_checked(2).filter(|(_, minute)| minute.len() == 2)?,
        };
        ClockTime::new(one_or_two_digits(hour)?, one_or_two_digits(minute)?)
    }

    /// The same time for arithmetic.
    pub fn time(self) -> NaiveTime {
        self.0
    }

    /// As minutes of a session write it, `08 giờ 30 phút`.
    pub fn long(self) -> String {
        long_time(self.0)
    }
}

/// `08:30`, as stored.
impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

/// Reads `08:30` and nothing else.
impl FromStr for ClockTime {
    type Err = NotAClockTime;

    fn from_str(stored: &str) -> Result<ClockTime, NotAClockTime> {
        stored
            .split_once(':')
            .filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2)
            .and_then(|(hour, minute)| ClockTime::new(one_or_two_digits(hour)?, one_or_two_digits(minute)?))
            .ok_or(NotAClockTime)
    }
}

impl TryFrom<String> for ClockTime {
    type Error = NotAClockTime;

    fn try_from(stored: String) -> Result<ClockTime, NotAClockTime> {
        stored.parse()
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> String {
        time.to_string()
    }
}

/// Seconds are dropped.
impl From<NaiveTime> for ClockTime {
    fn from(time: NaiveTime) -> ClockTime {
        ClockTime(time.with_second(0).and_then(|time| time.with_nanosecond(0)).unwrap_or(time))
    }
}

/// Digits only: a sign, as in `+8`, would otherwise be read as part of the number.
fn one_or_two_digits(text: &str) -> Option<u32> {
    let digits = text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

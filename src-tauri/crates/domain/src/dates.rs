//! Civil dates and times of day: as people type them, as papers and tables print them, and dates of which only
//! the month or the year is known. [`read_listed_date`] is for cells of lists, [`parse_typed_date`] for one field.
//!
//! Not here: the clock.

mod clock_time;
mod column;
mod listed;
mod partial;
mod typed;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

pub use clock_time::{ClockTime, NotAClockTime};
pub use column::{DateOrder, judge_date_column};
pub use listed::{DateKind, DateReading, read_listed_date};
pub use partial::{NotAPartialDate, PartialDate};
pub use typed::parse_typed_date;

/// A date as official papers write it, `09/9/2021`: a zero before days below 10 and before months 1 and 2 only
/// (NĐ 30/2020/NĐ-CP, Phụ lục I).
pub fn official(date: NaiveDate) -> String {
    format!("{}/{}/{}", official_day(date), official_month(date.month()), date.year())
}

/// A date as tables print it, `09/09/2021`, so that columns line up.
pub fn table(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

/// A date as datelines and running text write it, `ngày 09 tháng 9 năm 2021`, padded like [`official`].
pub fn long_official(date: NaiveDate) -> String {
    let (day, month) = (official_day(date), official_month(date.month()));
    format!("ngày {day} tháng {month} năm {}", date.year())
}

/// A time of day as minutes write it, `08 giờ 30 phút`; seconds are not told.
pub fn long_time(time: NaiveTime) -> String {
    format!("{:02} giờ {:02} phút", time.hour(), time.minute())
}

fn official_day(date: NaiveDate) -> String {
    format!("{:02}", date.day())
}

/// October to December need no zero, March to September must not have one.
fn official_month(month: u32) -> String {
    if month <= 2 { format!("0{month}") } else { month.to_string() }
}

#[cfg(test)]
mod tests;

//! Working days (ngày làm việc) of state offices: Saturdays and Sundays off, public holidays with the days off in their
//! place, and days that were swapped (hoán đổi) year by year.
//!
//! Tết and swapped days are decided anew each year, so a year nobody entered is *unknown*: a count that touches one says
//! so and gives only what weekends alone would make of it.
//!
//! A period begins on the day after its start (Bộ luật Dân sự 2015, khoản 1 Điều 147).

mod count;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::Certainty;

pub use count::{Counted, WorkingDays};

/// What a public holiday is kept for (Bộ luật Lao động 2019, Điều 112; 2012, Điều 115).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// Tết Dương lịch, 01/01.
    NewYear,
    /// Tết Nguyên đán.
    Tet,
    /// Giỗ Tổ Hùng Vương, 10/3 of the lunar calendar.
    HungKings,
    /// Ngày Chiến thắng 30/4 and Quốc tế Lao động 01/5.
    VictoryAndLabour,
    /// Quốc khánh, 02/9 and since 2021 a day beside it.
    NationalDay,
    /// Ngày Văn hóa Việt Nam, 24/11, since 2026.
    CultureDay,
}

/// Consecutive days off for one occasion, days off in place of a weekend (nghỉ bù) included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub occasion: Occasion,
    pub from_on: NaiveDate,
    /// Inclusive.
    pub to_on: NaiveDate,
    pub certainty: Certainty,
}

/// A working day taken off and a Saturday worked instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwappedDay {
    pub off_on: NaiveDate,
    /// May lie in the next year.
    pub work_on: NaiveDate,
    pub certainty: Certainty,
}

/// A year that is known: all its holidays and swapped days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarYear {
    pub year: i32,
    pub holidays: Vec<Holiday>,
    pub swaps: Vec<SwappedDay>,
}

/// What is wrong with a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarProblem {
    /// The year stands twice.
    #[error("the year {0} stands twice")]
    YearTwice(i32),
    /// A day lies in another year than the one it is listed under.
    #[error("{day} does not lie in {year}")]
    OutOfItsYear { year: i32, day: NaiveDate },
    /// A holiday ends before it begins, or lasts more than 14 days.
    #[error("the holiday from {0} ends before it begins or is too long")]
    NotASpan(NaiveDate),
    /// A day is listed twice.
    #[error("{0} is listed twice")]
    DayTwice(NaiveDate),
    /// Only a weekday can be taken off, and only a Saturday or Sunday worked, within 31 days of each other.
    #[error("{off_on} cannot be swapped with {work_on}")]
    NotASwap { off_on: NaiveDate, work_on: NaiveDate },
    /// A year has fewer occasions than the law gives every year.
    #[error("{year} has no {occasion:?}")]
    OccasionMissing { year: i32, occasion: Occasion },
}

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum DayKind {
    Working,
    Weekend,
    Holiday {
        occasion: Occasion,
    },
    /// A weekday off; `instead` is worked.
    SwappedOff {
        #[ts(type = "string")]
        instead: NaiveDate,
    },
    /// A weekend day worked; `instead` is off.
    SwappedOn {
        #[ts(type = "string")]
        instead: NaiveDate,
    },
}

/// A day that is not what its weekday says.
#[derive(Clone, Copy, Debug)]
struct Special {
    kind: DayKind,
    certainty: Certainty,
}

/// The calendar of all years that are known.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    years: BTreeMap<i32, Certainty>,
    special: BTreeMap<NaiveDate, Special>,
}

/// Occasions every known year must have; the newer Ngày Văn hóa is not among them.
const EVERY_YEAR: [Occasion; 5] = [
    Occasion::NewYear,
    Occasion::Tet,
    Occasion::HungKings,
    Occasion::VictoryAndLabour,
    Occasion::NationalDay,
];

const LONGEST_HOLIDAY_DAYS: i64 = 14;
const FARTHEST_SWAP_DAYS: i64 = 31;

impl Calendar {
    /// Checks and joins years. Swapped days across the turn of a year count in both.
    pub fn new(years: &[CalendarYear]) -> Result<Calendar, CalendarProblem> {
        let mut calendar = Calendar::default();
        for year in years {
            calendar.add_year(year)?;
        }
        Ok(calendar)
    }

    fn add_year(&mut self, year: &CalendarYear) -> Result<(), CalendarProblem> {
        let in_year = |day: NaiveDate| {
            if day.year() == year.year {
                Ok(())
            } else {
                Err(CalendarProblem::OutOfItsYear { year: year.year, day })
            }
        };
        for holiday in &year.holidays {
            in_year(holiday.from_on)?;
            in_year(holiday.to_on)?;
            let length = (holiday.to_on - holiday.from_on).num_days() + 1;
            if !(1..=LONGEST_HOLIDAY_DAYS).contains(&length) {
                return Err(CalendarProblem::NotASpan(holiday.from_on));
            }
            for day in holiday.from_on.iter_days().take_while(|day| *day <= holiday.to_on) {
                self.mark(day, DayKind::Holiday { occasion: holiday.occasion }, holiday.certainty)?;
            }
        }
        for swap in &year.swaps {
            in_year(swap.off_on)?;
            let apart = (swap.work_on - swap.off_on).num_days().abs();
            if is_weekend(swap.off_on) || !is_weekend(swap.work_on) || apart > FARTHEST_SWAP_DAYS {
                return Err(CalendarProblem::NotASwap { off_on: swap.off_on, work_on: swap.work_on });
            }
            self.mark(swap.off_on, DayKind::SwappedOff { instead: swap.work_on }, swap.certainty)?;
            self.mark(swap.work_on, DayKind::SwappedOn { instead: swap.off_on }, swap.certainty)?;
        }
        for occasion in EVERY_YEAR {
            if year.holidays.iter().all(|holiday| holiday.occasion != occasion) {
                return Err(CalendarProblem::OccasionMissing { year: year.year, occasion });
            }
        }
        let figures = year.holidays.iter().map(|holiday| holiday.certainty);
        let certainty =
            crate::money::least_certain(figures.chain(year.swaps.iter().map(|swap| swap.certainty)));
        match self.years.insert(year.year, certainty) {
            None => Ok(()),
            Some(_) => Err(CalendarProblem::YearTwice(year.year)),
        }
    }

    fn mark(&mut self, day: NaiveDate, kind: DayKind, certainty: Certainty) -> Result<(), CalendarProblem> {
        match self.special.insert(day, Special { kind, certainty }) {
            None => Ok(()),
            Some(_) => Err(CalendarProblem::DayTwice(day)),
        }
    }

    /// Whether all holidays of the year are known.
    pub fn knows(&self, year: i32) -> bool {
        self.years.contains_key(&year)
    }

    /// What the day is; `None` in a year nobody entered.
    pub fn day(&self, day: NaiveDate) -> Option<DayKind> {
        self.knows(day.year()).then(|| self.kind(day))
    }

    /// What the day is as far as is known: a day of an unknown year is a weekday or a weekend.
    fn kind(&self, day: NaiveDate) -> DayKind {
        match self.special.get(&day) {
            Some(special) => special.kind,
            None if is_weekend(day) => DayKind::Weekend,
            None => DayKind::Working,
        }
    }

    fn is_worked(&self, day: NaiveDate) -> bool {
        match self.kind(day) {
            DayKind::Working | DayKind::SwappedOn { .. } => true,
            DayKind::Weekend | DayKind::Holiday { .. } | DayKind::SwappedOff { .. } => false,
        }
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests;

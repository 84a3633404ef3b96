//! Counting working days forwards and backwards.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Calendar;
use crate::award::Certainty;
use crate::money::least_certain;

/// A day found by counting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Counted {
    /// Every year it passed is known.
    On {
        #[ts(type = "string")]
        on: NaiveDate,
        /// Of the least sure holiday it passed.
        certainty: Certainty,
    },
    /// It passed years whose holidays nobody entered.
    NotKnown {
        /// What weekends and the known holidays alone would give; an estimate, never a deadline.
        #[ts(type = "string")]
        estimate: NaiveDate,
        years: Vec<i32>,
    },
    /// Beyond the days a date can name.
    OutOfRange,
}

/// How many working days lie between two days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkingDays {
    /// What the known holidays and weekends give.
    pub days: u32,
    /// Years in between whose holidays nobody entered; while there are any, `days` is an estimate.
    pub unknown_years: Vec<i32>,
    pub certainty: Certainty,
}

/// Longer counts are no deadlines of an office.
const MOST_DAYS: i64 = 3_700;

#[derive(Clone, Copy)]
enum Way {
    Forwards,
    Backwards,
}

/// What a count passed.
#[derive(Default)]
struct Passed {
    unknown_years: BTreeSet<i32>,
    certainties: Vec<Certainty>,
}

impl Passed {
    fn certainty(&self) -> Certainty {
        least_certain(self.certainties.iter().copied())
    }
}

impl Calendar {
    /// The last day of a period of so many working days; the start itself does not count. 0 days end on the start.
    pub fn end_of(&self, start: NaiveDate, working_days: u32) -> Counted {
        let mut passed = Passed::default();
        match self.nth(start, working_days, Way::Forwards, &mut passed) {
            Some(on) => counted(on, passed),
            None => Counted::OutOfRange,
        }
    }

    /// The last working day on which a period of so many whole working days can begin so that it is over before the
    /// event: neither the day it begins nor the event's day counts.
    pub fn latest_start(&self, event: NaiveDate, working_days: u32) -> Counted {
        let mut passed = Passed::default();
        match self.nth(event, working_days.saturating_add(1), Way::Backwards, &mut passed) {
            Some(on) => counted(on, passed),
            None => Counted::OutOfRange,
        }
    }

    /// Working days after `after` up to and including `until`; none when `until` is not later.
    pub fn between(&self, after: NaiveDate, until: NaiveDate) -> WorkingDays {
        let mut passed = Passed::default();
        let mut days = 0;
        for day in after.iter_days().skip(1).take_while(|day| *day <= until) {
            days += u32::from(self.pass(day, &mut passed));
        }
        let certainty = passed.certainty();
        WorkingDays { days, unknown_years: passed.unknown_years.into_iter().collect(), certainty }
    }

    /// The n-th working day beside a day.
    fn nth(&self, from: NaiveDate, n: u32, way: Way, passed: &mut Passed) -> Option<NaiveDate> {
        let (mut day, mut left, mut most) = (from, n, MOST_DAYS);
        while left > 0 {
            day = match way {
                Way::Forwards => day.succ_opt()?,
                Way::Backwards => day.pred_opt()?,
            };
            most = most.checked_sub(1).filter(|most| *most > 0)?;
            left -= u32::from(self.pass(day, passed));
        }
        Some(day)
    }

    /// Notes what the day rests on, and answers whether it is worked.
    fn pass(&self, day: NaiveDate, passed: &mut Passed) -> bool {
        if !self.knows(day.year()) {
            passed.unknown_years.insert(day.year());
        }
        if let Some(special) = self.special.get(&day) {
            passed.certainties.push(special.certainty);
        }
        self.is_worked(day)
    }
}

fn counted(on: NaiveDate, passed: Passed) -> Counted {
    let certainty = passed.certainty();
    match passed.unknown_years.is_empty() {
        true => Counted::On { on, certainty },
        false => Counted::NotKnown { estimate: on, years: passed.unknown_years.into_iter().collect() },
    }
}

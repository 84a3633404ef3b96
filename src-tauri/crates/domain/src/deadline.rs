//! Deadlines (thời hạn) of the office's road as data: what must be done, for which awards, how long it may take.
//!
//! Pure: the start, the holidays and today come in. Not here: which deadline an office set for itself (the store's).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::{AuthorityLevel, Certainty};
use crate::calendar::{Calendar, Counted, WorkingDays};

/// What the deadline is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineStep {
    /// Thẩm định: from the receipt of a complete dossier.
    Appraisal,
    /// The ministry's appraisal: from its receipt.
    MinistryAppraisal,
    /// A dossier that does not meet the conditions goes back: from its receipt.
    ReturnOfRejected,
    /// Hiệp y: the asked agency answers, from the request.
    AgencyConsultation,
    /// The dossier goes on once all opinions are in.
    AfterConsultation,
    /// Công khai, lấy ý kiến nhân dân: before the council meets.
    PublicComment,
    /// The dossier reaches the ministry.
    SubmissionToMinistry,
    /// Copies of the decision are sent: from the decision.
    DecisionNotice,
    /// Items and money come back: from the decision that cancels the award.
    Recovery,
    /// The yearly statistics.
    YearlyStatistics,
}

/// A sector with a date of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineSector {
    /// Giáo dục: the school year.
    Education,
}

/// How long it may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Term {
    /// At most so many working days after the start.
    WorkingDaysAfter { days: u32 },
    /// At least so many whole working days before the event.
    WorkingDaysBefore { days: u32 },
    /// By this day of the year: the first one that is not before the start.
    DayOfYear { month: u32, day: u32 },
    /// By this day so many years after the start's year.
    DayOfLaterYear { month: u32, day: u32, years: u32 },
}

impl Term {
    /// Days 1 to 120; a day every year has; at most 10 years.
    pub fn is_sound(self) -> bool {
        // 2021 is no leap year: 29/02 is no yearly day.
        let every_year = |month, day| NaiveDate::from_ymd_opt(2021, month, day).is_some();
        match self {
            Term::WorkingDaysAfter { days } | Term::WorkingDaysBefore { days } => (1..=120).contains(&days),
            Term::DayOfYear { month, day } => every_year(month, day),
            Term::DayOfLaterYear { month, day, years } => every_year(month, day) && (1..=10).contains(&years),
        }
    }
}

/// A deadline of an era.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// Stable within its pack ("appraisal_province").
    pub id: String,
    pub step: DeadlineStep,
    /// Level of the office that must do it; absent when it binds any.
    pub level: Option<AuthorityLevel>,
    /// Awards it is for; empty: every award of that level.
    pub awards: Vec<String>,
    pub sector: Option<DeadlineSector>,
    pub term: Term,
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// Where a deadline stands today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Standing {
    /// Still working days left after today.
    Left(WorkingDays),
    /// Today is the last day.
    DueToday,
    /// Working days gone by since.
    Overdue(WorkingDays),
    /// The last day cannot be known: a year's holidays are missing.
    NotKnown,
}

impl Deadline {
    /// The last day. `start` is the receipt, request or decision; for [`Term::WorkingDaysBefore`] the event's day.
    /// A yearly day is told as the text has it, also where it falls on a weekend.
    pub fn due(&self, calendar: &Calendar, start: NaiveDate) -> Counted {
        match self.term {
            Term::WorkingDaysAfter { days } => calendar.end_of(start, days),
            Term::WorkingDaysBefore { days } => calendar.latest_start(start, days),
            Term::DayOfYear { month, day } => {
                let of_year = |year| NaiveDate::from_ymd_opt(year, month, day);
                let this_year = of_year(start.year()).filter(|due| *due >= start);
                self.fixed(this_year.or_else(|| of_year(start.year().checked_add(1)?)))
            }
            Term::DayOfLaterYear { month, day, years } => {
                let year = i32::try_from(years).ok().and_then(|years| start.year().checked_add(years));
                self.fixed(year.and_then(|year| NaiveDate::from_ymd_opt(year, month, day)))
            }
        }
    }

    fn fixed(&self, due: Option<NaiveDate>) -> Counted {
        due.map_or(Counted::OutOfRange, |on| Counted::On { on, certainty: self.certainty })
    }

    /// How sure the last day is: of the deadline itself and of the holidays it passed.
    pub fn certainty(&self, due: &Counted) -> Certainty {
        match due {
            Counted::On { certainty, .. } => crate::money::least_certain([self.certainty, *certainty]),
            Counted::NotKnown { .. } | Counted::OutOfRange => Certainty::Unknown,
        }
    }
}

impl Standing {
    /// Where a last day stands on `today`.
    pub fn of(due: &Counted, calendar: &Calendar, today: NaiveDate) -> Standing {
        let on = match due {
            Counted::On { on, .. } => *on,
            Counted::NotKnown { .. } | Counted::OutOfRange => return Standing::NotKnown,
        };
        match today.cmp(&on) {
            std::cmp::Ordering::Less => Standing::Left(calendar.between(today, on)),
            std::cmp::Ordering::Equal => Standing::DueToday,
            std::cmp::Ordering::Greater => Standing::Overdue(calendar.between(on, today)),
        }
    }
}

#[cfg(test)]
mod tests;

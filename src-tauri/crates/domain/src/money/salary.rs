//! The base salary (mức lương cơ sở) through the years.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::Certainty;

/// The base salary of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BaseSalary {
    /// First day.
    #[ts(type = "string")]
    pub from_on: NaiveDate,
    /// Last day; absent while no end was enacted.
    #[ts(type = "string | null")]
    pub to_on: Option<NaiveDate>,
    /// Đồng a month.
    #[ts(type = "number")]
    pub amount: i64,
    /// The decree.
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// All base salaries, oldest first, no two for one day and no day between two without one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BaseSalaries {
    periods: Vec<BaseSalary>,
}

/// What is wrong with a list of base salaries; the day is the first of the period that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SalaryProblem {
    /// Below 100.000 or above 100 million đồng: a slip of the pen.
    #[error("the base salary from {0} is no monthly amount in đồng")]
    NoAmount(NaiveDate),
    /// The period ends before it begins.
    #[error("the period from {0} ends before it begins")]
    EndsBeforeItBegins(NaiveDate),
    /// The period begins before the previous one has ended.
    #[error("the period from {0} begins before the previous one has ended")]
    Overlap(NaiveDate),
    /// Days between two periods have no base salary.
    #[error("days before {0} have no base salary")]
    Gap(NaiveDate),
}

impl BaseSalaries {
    /// Checks a list, oldest first.
    pub fn new(periods: Vec<BaseSalary>) -> Result<BaseSalaries, SalaryProblem> {
        let mut previous: Option<&BaseSalary> = None;
        for period in &periods {
            let begin = period.from_on;
            if !(100_000..=100_000_000).contains(&period.amount) {
                return Err(SalaryProblem::NoAmount(begin));
            }
            if period.to_on.is_some_and(|end| end < begin) {
                return Err(SalaryProblem::EndsBeforeItBegins(begin));
            }
            if let Some(previous) = previous {
                match previous.to_on {
                    Some(end) if end < begin && end.succ_opt() == Some(begin) => {}
                    Some(end) if end < begin => return Err(SalaryProblem::Gap(begin)),
                    Some(_) | None => return Err(SalaryProblem::Overlap(begin)),
                }
            }
            previous = Some(period);
        }
        Ok(BaseSalaries { periods })
    }

    /// The base salary in force on the day; `None` before the first and after an enacted end.
    pub fn on(&self, day: NaiveDate) -> Option<&BaseSalary> {
        self.periods.iter().find(|period| period.from_on <= day && period.to_on.is_none_or(|end| day <= end))
    }

    /// Oldest first.
    pub fn periods(&self) -> &[BaseSalary] {
        &self.periods
    }
}

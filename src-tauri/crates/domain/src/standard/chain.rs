//! Runs of years: the longest one that counts, and where it breaks.

use super::finding::{Break, BreakReason, YearRun};

/// Whether a year counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Yes,
    /// Only if what is not known turns out well.
    Perhaps,
    No(BreakReason),
}

/// Which run is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ask {
    /// The evaluation year.
    pub(super) year: i32,
    /// How many years before it the run may end.
    pub(super) may_end_years_before: u32,
    /// How far two years of the run may lie apart; at least 1.
    pub(super) apart_years: u32,
}

/// A run of years that count.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    /// Oldest first; empty when no year counts.
    pub(super) years: Vec<i32>,
    /// The year that ends it, going back in time.
    pub(super) broke: Option<Break>,
}

impl Run {
    pub(super) fn length(&self) -> u32 {
        u32::try_from(self.years.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn span(&self) -> Option<YearRun> {
        match (self.years.first(), self.years.last()) {
            (Some(from), Some(to)) => Some(YearRun { from: *from, to: *to }),
            (None, _) | (_, None) => None,
        }
    }
}

/// No run is longer: no career is.
const LOOK_BACK_YEARS: i32 = 100;

/// The longest run that ends where it may, the latest of equals. With `lenient`, years that count perhaps count too.
pub(super) fn longest(mark: &dyn Fn(i32) -> Mark, ask: Ask, lenient: bool) -> Run {
    let counts = |year: i32| match mark(year) {
        Mark::Yes => true,
        Mark::Perhaps => lenient,
        Mark::No(_) => false,
    };
    let mut best = Run { years: Vec::new(), broke: Some(break_at(mark, ask.year)) };
    for end in ends(ask).filter(|end| counts(*end)) {
        let run = back_from(mark, &counts, ask, end);
        if run.years.len() > best.years.len() {
            best = run;
        }
    }
    best
}

/// The years a run may end in, latest first.
fn ends(ask: Ask) -> impl Iterator<Item = i32> {
    (0..=i32::try_from(ask.may_end_years_before).unwrap_or(LOOK_BACK_YEARS))
        .map(move |back| ask.year.saturating_sub(back))
}

fn back_from(mark: &dyn Fn(i32) -> Mark, counts: &dyn Fn(i32) -> bool, ask: Ask, end: i32) -> Run {
    let apart = i32::try_from(ask.apart_years.max(1)).unwrap_or(LOOK_BACK_YEARS);
    let floor = end.saturating_sub(LOOK_BACK_YEARS);
    let mut years = vec![end];
    let mut last = end;
    // The nearest year that counts is always the right one: whatever lies in reach before it lies in reach of it too.
    while let Some(next) =
        (1..=apart).map(|back| last.saturating_sub(back)).find(|year| *year > floor && counts(*year))
    {
        years.push(next);
        last = next;
    }
    years.reverse();
    Run { years, broke: Some(break_at(mark, last.saturating_sub(1))) }
}

fn break_at(mark: &dyn Fn(i32) -> Mark, year: i32) -> Break {
    let reason = match mark(year) {
        Mark::No(reason) => reason,
        // A strict run breaks where it is not known whether the year counts.
        Mark::Perhaps | Mark::Yes => BreakReason::NotKnown,
    };
    Break { year, reason }
}

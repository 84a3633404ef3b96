//! What is kept once a row of a list was compared with it: a blank cell takes nothing away.

use domain::dates::PartialDate;
use domain::nominee::{compatible, more_precise};

/// The text typed, unless it is the one kept but for its spelling (compared by `key`).
pub(super) fn better_text(
    typed: &Option<String>,
    kept: &Option<String>,
    key: fn(&str) -> String,
) -> Option<String> {
    match (typed, kept) {
        (Some(typed), Some(kept)) if key(typed) == key(kept) => Some(kept.clone()),
        (typed, kept) => typed.clone().or_else(|| kept.clone()),
    }
}

/// The date typed; the more precise of two that do not contradict each other.
pub(super) fn better_date(typed: Option<PartialDate>, kept: Option<PartialDate>) -> Option<PartialDate> {
    match (kept, typed) {
        (Some(kept), Some(typed)) if compatible(kept, typed) => more_precise(Some(kept), Some(typed)),
        (kept, typed) => typed.or(kept),
    }
}

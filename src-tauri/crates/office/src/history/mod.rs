//! What nominees bring along: awards of earlier decisions, initiatives, ratings, what stands against them, and who is
//! whose namesake (U4, U5, N1, N8).
//!
//! A line is checked here whoever sends it: a form or an import.

pub(crate) mod add_achievement;
pub(crate) mod add_discipline;
pub(crate) mod add_initiative;
pub(crate) mod add_past_award;
pub(crate) mod add_proceeding;
pub(crate) mod choose_nominee;
pub(crate) mod list_initiatives;
pub(crate) mod list_past_awards;
pub(crate) mod list_suggestions;
pub(crate) mod read_next_steps;
pub(crate) mod read_nominee;
pub(crate) mod remove_achievement;
pub(crate) mod remove_discipline;
pub(crate) mod remove_initiative;
pub(crate) mod remove_past_award;
pub(crate) mod remove_proceeding;
pub(crate) mod restore_past_award;
pub(crate) mod revoke_past_award;
pub(crate) mod say_looked_into;
pub(crate) mod say_not_the_same;
pub(crate) mod set_membership;
pub(crate) mod set_rating;
pub(crate) mod take_back_not_the_same;
pub(crate) mod update_achievement;
pub(crate) mod update_discipline;
pub(crate) mod update_initiative;
pub(crate) mod update_nominee;
pub(crate) mod update_past_award;
pub(crate) mod update_proceeding;

mod achievement;
mod initiative;
mod past_award;
mod standing;
#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate};
use domain::dates::PartialDate;
use domain::ids::NomineeId;
use domain::nominee::NomineeKind;
use domain::records::nominations::NomineeFields;
use domain::refusal::Refusal;
use domain::text::tidy;
use store::Db;
use store::nominees::NomineeRecord;

use crate::{Ctx, OfficeError};

pub(crate) use initiative::TITLE_MAX_CHARS;
use initiative::{check_initiative, require_initiative};
pub(crate) use past_award::{award_key_of, number_key, pack_of_decision};
use past_award::{check_award, require_past_award};

/// Most rows of one page, whatever is asked for.
const PAGE_MAX: u32 = 500;
/// The first year an award can be of.
pub(crate) const FIRST_YEAR: i32 = 1945;

/// The nominee, or `NotFound`.
pub(crate) fn require_nominee(db: &Db<'_>, nominee: NomineeId) -> Result<NomineeRecord, OfficeError> {
    let found = store::nominees::read(db, nominee)?;
    found.ok_or_else(|| Refusal::NotFound { what: "nominee".into(), id: nominee.0 }.into())
}

/// A nominee in words for the journal and for choosing: "Thạch Thị Lan (1980), Sở Y tế".
pub(crate) fn nominee_in_words(nominee: &NomineeFields, unit_name: &str) -> String {
    match (nominee.kind, nominee.born) {
        (NomineeKind::Person, Some(born)) => format!("{} ({}), {unit_name}", nominee.name, born.table()),
        (NomineeKind::Person | NomineeKind::Collective | NomineeKind::Household, _) => {
            format!("{}, {unit_name}", nominee.name)
        }
    }
}

/// An award that some regulations know, or `UnknownAward`.
fn require_award_of_any(ctx: &Ctx, award: &str) -> Result<(), Refusal> {
    match ctx.regulations.packs().iter().any(|pack| pack.award(award).is_ok()) {
        true => Ok(()),
        false => Err(Refusal::UnknownAward { award_id: award.to_owned() }),
    }
}

/// A year in which something can have been given or recognised by `today`.
fn sound_year(year: i32, today: NaiveDate) -> Result<i32, Refusal> {
    if (FIRST_YEAR..=today.year()).contains(&year) {
        Ok(year)
    } else {
        Err(Refusal::FieldInvalid { field: "year".into(), found: year.to_string() })
    }
}

/// A date that is not after `today` and not before the first year.
fn sound_date(
    date: Option<PartialDate>,
    field: &str,
    today: NaiveDate,
) -> Result<Option<PartialDate>, Refusal> {
    match date {
        Some(date) if date.first_day() > today || date.year() < FIRST_YEAR => {
            Err(Refusal::FieldInvalid { field: field.to_owned(), found: date.table() })
        }
        Some(_) | None => Ok(date),
    }
}

/// The reason of an action that needs one.
fn required_reason(reason: &str) -> Result<String, Refusal> {
    let reason = tidy(reason);
    if reason.is_empty() { Err(Refusal::ReasonMissing) } else { Ok(reason) }
}

//! What leads a nominee to every award it can get, in a year and in the year after it.
//! Who: everybody. When: the year has begun or is the next one. Changes: nothing.
//! By the regulations of today: what was sent before is judged by its own, on its own page.

use chrono::{Datelike, NaiveDate};
use domain::records::next::NextSteps;
use domain::refusal::Refusal;
use domain::standard::next_steps;
use store::Db;

use super::{FIRST_YEAR, require_nominee};
use crate::contract::history::ReadNextSteps;
use crate::nominations::{award_names, facts_of_many};
use crate::{Ctx, OfficeError};

pub(crate) fn read_next_steps(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ReadNextSteps,
) -> Result<NextSteps, OfficeError> {
    let nominee = require_nominee(db, request.nominee)?;
    let today = ctx.now.date();
    let year = sound_next_year(request.year.unwrap_or(today.year()), today.year())?;
    let pack = ctx.regulations.pack_on(today)?;
    let steps =
        match facts_of_many(db, std::slice::from_ref(&nominee), looked_since(year))?.remove(&nominee.id) {
            Some(known) => next_steps(pack.law(), year, today, &known.facts)?,
            None => Vec::new(),
        };
    Ok(NextSteps {
        pack: pack.id.clone(),
        pack_title: pack.title.clone(),
        year,
        steps,
        award_names: award_names(pack),
    })
}

/// Who looked in the year asked about, or since, has looked lately enough to tell what comes next.
pub(super) fn looked_since(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX)
}

/// A year that can be worked for: one that has begun, or the next.
pub(super) fn sound_next_year(year: i32, this_year: i32) -> Result<i32, Refusal> {
    if (FIRST_YEAR..=this_year.saturating_add(1)).contains(&year) {
        Ok(year)
    } else {
        Err(Refusal::FieldInvalid { field: "year".into(), found: year.to_string() })
    }
}

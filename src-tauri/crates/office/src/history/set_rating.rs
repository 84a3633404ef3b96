//! Writes how well a nominee did its tasks in a year, or forgets it.
//! Who: the secretary. When: the year has begun. Changes: the rating of that year.

use domain::text::tidy_opt;
use serde_json::json;
use store::Tx;

use super::{nominee_in_words, require_nominee, sound_year};
use crate::contract::Done;
use crate::contract::history::SetRating;
use crate::{Ctx, OfficeError};

pub(crate) fn set_rating(ctx: &Ctx, tx: &Tx<'_>, request: SetRating) -> Result<Done, OfficeError> {
    let nominee = require_nominee(tx, request.nominee)?;
    let year = sound_year(request.year, ctx.now.date())?;
    let document = tidy_opt(request.document.as_deref());
    let before = store::appraisals::ratings_of(tx, nominee.id)?.into_iter().find(|row| row.year == year);
    store::appraisals::set_rating(tx, nominee.id, year, request.rating, document.as_deref())?;
    tx.subject(format!("{} {year}", nominee_in_words(&nominee.fields, &nominee.unit_name)));
    tx.note("rating", json!({ "old": before.map(|row| row.rating), "new": request.rating }));
    Ok(Done::OK)
}

//! Who has come within reach of which award: nothing lacking, or one thing, and something of it there already.
//! Who: everybody. When: the year has begun or is the next one. Changes: nothing.
//! Nominees are looked at a page at a time, their facts in a handful of queries whatever their number.

use std::cmp::Reverse;
use std::collections::HashSet;

use chrono::Datelike;
use domain::ids::NomineeId;
use domain::records::next::{Suggestion, Suggestions};
use domain::standard::{YearStep, next_steps};
use store::Db;

use super::read_next_steps::{looked_since, sound_next_year};
use crate::contract::history::ListSuggestions;
use crate::nominations::{award_names, facts_of_many};
use crate::{Ctx, OfficeError};

/// Most nominees looked at in one call.
const LOOKED_AT: u32 = 200;
/// What may be lacking of a suggestion.
const WITHIN_REACH: u32 = 1;

pub(crate) fn list_suggestions(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ListSuggestions,
) -> Result<Suggestions, OfficeError> {
    let today = ctx.now.date();
    let year = sound_next_year(request.year.unwrap_or(today.year()), today.year())?;
    let pack = ctx.regulations.pack_on(today)?;
    let limit = request.page.limit.min(LOOKED_AT);
    let (total, nominees) = store::nominees::with_history(db, request.unit, request.page.offset, limit)?;
    let ids: Vec<NomineeId> = nominees.iter().map(|nominee| nominee.id).collect();
    let under_way: HashSet<(NomineeId, String)> =
        store::nominations::under_way(db, &ids)?.into_iter().collect();
    let mut known = facts_of_many(db, &nominees, looked_since(year))?;
    let looked_at = u32::try_from(nominees.len()).unwrap_or(u32::MAX);
    let mut rows = Vec::new();
    for nominee in nominees {
        let Some(facts) = known.remove(&nominee.id).map(|known| known.facts) else { continue };
        let near: Vec<(String, YearStep)> = next_steps(pack.law(), year, today, &facts)?
            .into_iter()
            .filter_map(|step| Some((step.award_id, step.this_year?)))
            .filter(|(_, step)| step.lacking <= WITHIN_REACH && step.is_begun)
            .collect();
        rows.extend(near.into_iter().map(|(award_id, step)| {
            let fields = &nominee.fields;
            Suggestion {
                nominee: nominee.id,
                kind: fields.kind,
                name: fields.name.clone(),
                born: fields.born,
                position: fields.position.clone(),
                unit: fields.unit,
                unit_name: nominee.unit_name.clone(),
                is_nominated: under_way.contains(&(nominee.id, award_id.clone())),
                award_id,
                step,
            }
        }));
    }
    // Stable: by name among equals.
    let rank = |id: &str| pack.awards.iter().find(|award| award.id == id).map_or(0, |award| award.rank);
    rows.sort_by_key(|row| (row.step.lacking, Reverse(rank(&row.award_id))));
    Ok(Suggestions {
        year,
        total,
        looked_at,
        pack: pack.id.clone(),
        pack_title: pack.title.clone(),
        rows,
        award_names: award_names(pack),
    })
}

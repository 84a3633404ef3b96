//! Writes how many belong to a collective in a year and how many of them hold which award, or forgets it.
//! Who: the secretary. When: the year has begun. Changes: the membership of that year.

use domain::nominee::NomineeKind;
use domain::records::appraisals::MembershipRow;
use domain::refusal::Refusal;
use domain::text::tidy_opt;
use serde_json::json;
use store::Tx;

use super::{nominee_in_words, require_award_of_any, require_nominee, sound_year};
use crate::contract::Done;
use crate::contract::history::SetMembership;
use crate::{Ctx, OfficeError};

pub(crate) fn set_membership(ctx: &Ctx, tx: &Tx<'_>, request: SetMembership) -> Result<Done, OfficeError> {
    let nominee = require_nominee(tx, request.nominee)?;
    match nominee.fields.kind {
        NomineeKind::Collective => {}
        NomineeKind::Person | NomineeKind::Household => {
            return Err(Refusal::FieldInvalid { field: "nominee".into(), found: nominee.fields.name }.into());
        }
    }
    let year = sound_year(request.year, ctx.now.date())?;
    let kept = store::appraisals::memberships_of(tx, nominee.id)?;
    let old = kept.into_iter().find(|row| row.year == year);
    let new = match request.heads {
        None => None,
        Some(heads) => Some(checked(
            ctx,
            MembershipRow {
                year,
                heads,
                holders: request.holders,
                document: tidy_opt(request.document.as_deref()),
                said_by: tx.actor().to_owned(),
                said_at: tx.at(),
            },
        )?),
    };
    match &new {
        Some(row) => store::appraisals::set_membership(tx, nominee.id, row)?,
        None => store::appraisals::remove_membership(tx, nominee.id, year)?,
    }
    tx.subject(format!("{} {year}", nominee_in_words(&nominee.fields, &nominee.unit_name)));
    let told =
        |row: MembershipRow| json!({ "heads": row.heads, "holders": row.holders, "document": row.document });
    tx.note("membership", json!({ "old": old.map(told), "new": new.map(told) }));
    Ok(Done::OK)
}

/// At least one member, awards of the regulations, each once, and no more holders than members.
fn checked(ctx: &Ctx, mut row: MembershipRow) -> Result<MembershipRow, OfficeError> {
    let invalid = |field: &str, found: String| Refusal::FieldInvalid { field: field.to_owned(), found };
    if row.heads == 0 {
        return Err(invalid("heads", row.heads.to_string()).into());
    }
    row.holders.sort_by(|a, b| a.award.cmp(&b.award));
    for pair in row.holders.windows(2) {
        if let [first, second] = pair
            && first.award == second.award
        {
            return Err(invalid("award", second.award.clone()).into());
        }
    }
    for counted in &row.holders {
        require_award_of_any(ctx, &counted.award)?;
        if counted.holders > row.heads {
            return Err(invalid("holders", counted.holders.to_string()).into());
        }
    }
    Ok(row)
}

//! The checks of one initiative, and when two lines mean the same one.

use std::collections::HashSet;

use domain::ids::InitiativeId;
use domain::records::history::{InitiativeFields, InitiativeRow};
use domain::refusal::Refusal;
use domain::standard::InitiativeUse;
use domain::text::{tidy, tidy_lines_opt, tidy_opt};
use store::Db;
use store::initiatives::title_key;

use super::{require_award_of_any, require_nominee, sound_date, sound_year};
use crate::{Ctx, OfficeError};

/// Longest title, in characters.
pub(crate) const TITLE_MAX_CHARS: usize = 1_000;

/// The initiative, or `NotFound`.
pub(super) fn require_initiative(
    db: &Db<'_>,
    initiative: InitiativeId,
) -> Result<InitiativeRow, OfficeError> {
    let found = store::initiatives::read(db, &[initiative])?.pop();
    found.ok_or_else(|| Refusal::NotFound { what: "initiative".into(), id: initiative.0 }.into())
}

/// Checks everything about one initiative; `own` is the one that is being corrected. Answers its authors in words too.
pub(super) fn check_initiative(
    ctx: &Ctx,
    db: &Db<'_>,
    fields: InitiativeFields,
    own: Option<InitiativeId>,
) -> Result<InitiativeFields, OfficeError> {
    let today = ctx.now.date();
    let title = tidy(&fields.title);
    if title.is_empty() {
        return Err(Refusal::FieldBlank { field: "title".into() }.into());
    }
    if title.chars().count() > TITLE_MAX_CHARS {
        return Err(Refusal::FieldInvalid { field: "title".into(), found: title }.into());
    }
    if fields.authors.is_empty() {
        return Err(Refusal::FieldBlank { field: "authors".into() }.into());
    }
    let mut seen = HashSet::new();
    for author in &fields.authors {
        let record = require_nominee(db, *author)?;
        if !seen.insert(*author) {
            return Err(Refusal::FieldInvalid { field: "authors".into(), found: record.fields.name }.into());
        }
    }
    let fields = InitiativeFields {
        kind: fields.kind,
        title,
        authors: fields.authors,
        year: sound_year(fields.year, today)?,
        scope: fields.scope,
        recognised_by: tidy_opt(fields.recognised_by.as_deref()),
        recognised_on: sound_date(fields.recognised_on, "recognisedOn", today)?,
        doc_number: tidy_opt(fields.doc_number.as_deref()),
        summary: tidy_lines_opt(fields.summary.as_deref()),
        note: tidy_lines_opt(fields.note.as_deref()),
        uses: checked_uses(ctx, fields.uses)?,
    };
    let of_title = store::initiatives::of_titles(db, &[title_key(&fields.title)])?;
    let double = of_title
        .into_iter()
        .map(|kept| kept.row)
        .find(|kept| Some(kept.id) != own && is_same_initiative(&kept.fields, &fields));
    match double {
        Some(kept) => Err(Refusal::InitiativeExists { initiative: kept.id }.into()),
        None => Ok(fields),
    }
}

/// Awards of any regulations, of years up to now, in order, each once.
fn checked_uses(ctx: &Ctx, mut uses: Vec<InitiativeUse>) -> Result<Vec<InitiativeUse>, OfficeError> {
    for used in &uses {
        sound_year(used.year, ctx.now.date())?;
        require_award_of_any(ctx, &used.award)?;
    }
    uses.sort_by(|a, b| (a.year, &a.award).cmp(&(b.year, &b.award)));
    uses.dedup();
    Ok(uses)
}

/// Whether two lines mean one initiative: title, year and main author.
fn is_same_initiative(a: &InitiativeFields, b: &InitiativeFields) -> bool {
    a.year == b.year && a.authors.first() == b.authors.first() && title_key(&a.title) == title_key(&b.title)
}

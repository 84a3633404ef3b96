//! A paper somebody acts on: whose it is, that the dossier asks for it, and that it may be changed now.

use domain::dossier::{PaperScope, is_open};
use domain::ids::{NominationId, SubmissionId};
use domain::records::dossiers::PaperOwner;
use domain::refusal::Refusal;
use store::Db;

use super::{required, unit_kind};
use crate::nominations::{require_nomination, require_submission, subject_of, submission_in_words};
use crate::{Ctx, OfficeError};

/// A paper that may be changed.
pub(super) struct Paper {
    pub(super) owner: PaperOwner,
    /// Code of the component; absent for a file beside the list.
    pub(super) component: Option<String>,
    /// Whose it is and what it is, for the journal.
    pub(super) in_words: String,
}

/// The owner a request names: exactly one of the two.
pub(super) fn owner(
    nomination: Option<NominationId>,
    submission: Option<SubmissionId>,
) -> Result<PaperOwner, Refusal> {
    match (nomination, submission) {
        (Some(id), None) => Ok(PaperOwner::Nomination(id)),
        (None, Some(id)) => Ok(PaperOwner::Submission(id)),
        (None, None) => Err(Refusal::FieldBlank { field: "nomination".into() }),
        (Some(_), Some(_)) => Err(Refusal::FieldInvalid { field: "submission".into(), found: String::new() }),
    }
}

/// The paper, or why it cannot be changed: not of this dossier, decided upon, or not asked for while the line waits
/// for a supplement. A file beside the list is always welcome: the letter that comes with a supplement is one.
pub(super) fn paper_to_change(
    ctx: &Ctx,
    db: &Db<'_>,
    owner: PaperOwner,
    component: Option<&str>,
) -> Result<Paper, OfficeError> {
    let (whose, name) = match owner {
        PaperOwner::Nomination(id) => (subject_of(db, &[id])?, of_line(ctx, db, id, component)?),
        PaperOwner::Submission(id) => of_submission(ctx, db, id, component)?,
    };
    let in_words = match name {
        Some(name) => format!("{whose}: {name}"),
        None => whose,
    };
    Ok(Paper { owner, component: component.map(str::to_owned), in_words })
}

/// Name of the line's paper.
fn of_line(
    ctx: &Ctx,
    db: &Db<'_>,
    id: NominationId,
    component: Option<&str>,
) -> Result<Option<String>, OfficeError> {
    let line = require_nomination(db, id)?;
    if !is_open(line.stage) {
        return Err(Refusal::NominationLocked { stage: line.stage }.into());
    }
    let Some(code) = component else { return Ok(None) };
    let received_on = require_submission(db, line.submission)?.fields.received_on;
    let kind = unit_kind(db, &line.nominee_fields)?;
    let needed = required(ctx.regulations.pack_on(received_on)?, &line.nominee_fields, &line.ask, kind);
    let Some(paper) = needed.papers.iter().find(|paper| paper.component.code == code) else {
        return Err(not_of_this_dossier(code).into());
    };
    let waiting = store::dossiers::open_supplement(db, id)?;
    if let Some(supplement) = waiting.filter(|asked| !asked.components.iter().any(|open| open == code)) {
        return Err(Refusal::PaperNotOpen { component: code.to_owned(), open: supplement.components }.into());
    }
    Ok(Some(paper.component.name.clone()))
}

/// The submission in words, and the name of its paper. It may be changed while one of its lines may.
fn of_submission(
    ctx: &Ctx,
    db: &Db<'_>,
    id: SubmissionId,
    component: Option<&str>,
) -> Result<(String, Option<String>), OfficeError> {
    let head = require_submission(db, id)?;
    let stages = store::dossiers::stages_of_submission(db, id)?;
    if let Some(stage) = stages.first().filter(|_| !stages.iter().any(|stage| is_open(*stage))) {
        return Err(Refusal::NominationLocked { stage: *stage }.into());
    }
    let whose = submission_in_words(&head.unit_name, &head.fields);
    let Some(code) = component else { return Ok((whose, None)) };
    let pack = ctx.regulations.pack_on(head.fields.received_on)?;
    let found = pack
        .papers
        .components
        .iter()
        .find(|component| component.code == code && component.scope == PaperScope::Submission);
    match found {
        Some(component) => Ok((whose, Some(component.name.clone()))),
        None => Err(not_of_this_dossier(code).into()),
    }
}

fn not_of_this_dossier(code: &str) -> Refusal {
    Refusal::FieldInvalid { field: "component".into(), found: code.to_owned() }
}

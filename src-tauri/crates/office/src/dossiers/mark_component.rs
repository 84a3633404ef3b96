//! Says of a paper that it came or is not needed, or takes that back.
//! Who: the secretary. When: the dossier asks for the paper and may be changed; "not needed" with a reason.
//! Changes: the mark.

use domain::dossier::PaperMark;
use domain::refusal::Refusal;
use domain::text::tidy_lines_opt;
use serde_json::json;
use store::Tx;

use super::paper::{owner, paper_to_change};
use crate::contract::Done;
use crate::contract::dossiers::MarkComponent;
use crate::{Ctx, OfficeError};

pub(crate) fn mark_component(ctx: &Ctx, tx: &Tx<'_>, request: MarkComponent) -> Result<Done, OfficeError> {
    let owner = owner(request.nomination, request.submission)?;
    let paper = paper_to_change(ctx, tx, owner, Some(&request.component))?;
    let note = tidy_lines_opt(request.note.as_deref());
    if request.mark == Some(PaperMark::NotNeeded) && note.is_none() {
        return Err(Refusal::ReasonMissing.into());
    }
    let (nominations, submissions) = (
        request.nomination.into_iter().collect::<Vec<_>>(),
        request.submission.into_iter().collect::<Vec<_>>(),
    );
    let before = store::dossiers::marks(tx, &nominations, &submissions)?
        .into_iter()
        .find(|mark| mark.component == request.component);
    store::dossiers::set_mark(
        tx,
        paper.owner,
        &request.component,
        request.mark.map(|mark| (mark, note.as_deref())),
    )?;
    let before = before.map(|mark| json!({ "mark": mark.mark, "note": mark.note }));
    let after = request.mark.map(|mark| json!({ "mark": mark, "note": note }));
    tx.subject(paper.in_words);
    tx.note(&request.component, json!({ "old": before, "new": after }));
    Ok(Done::OK)
}

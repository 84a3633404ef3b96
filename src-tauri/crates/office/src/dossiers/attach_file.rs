//! Attaches a file: a scan of a paper, or something beside the list.
//! Who: the secretary. When: the dossier may be changed; the file is a PDF, a picture or a Word document, whole and
//! not too large. Changes: the attachment; its bytes, where they were not kept before.

use domain::dossier::{PAPER_BYTES_LIMIT, PaperProblem, name_with_ending, recognise};
use domain::records::dossiers::Attached;
use domain::refusal::Refusal;
use domain::text::tidy;
use serde_json::json;
use store::Tx;
use store::dossiers::{NewAttachment, fingerprint};

use super::paper::{owner, paper_to_change};
use super::require_attachment;
use crate::contract::dossiers::AttachFile;
use crate::handed_in::bytes_of;
use crate::{Ctx, OfficeError};

/// Longest name kept, in characters; Windows takes no longer one.
const LONGEST_NAME: usize = 200;

pub(crate) fn attach_file(ctx: &Ctx, tx: &Tx<'_>, request: AttachFile) -> Result<Attached, OfficeError> {
    let owner = owner(request.nomination, request.submission)?;
    let paper = paper_to_change(ctx, tx, owner, request.component.as_deref())?;
    let name = bare_name(&request.file.name);
    let no_paper = |problem| OfficeError::from(Refusal::NotAPaper { file_name: name.clone(), problem });
    let bytes = bytes_of(&request.file, PAPER_BYTES_LIMIT).map_err(|not_taken| {
        not_taken.or(
            |bytes| no_paper(PaperProblem::TooLarge { bytes, limit: PAPER_BYTES_LIMIT }),
            |detail| Refusal::UnreadableFile { problem: "cannotOpen".into(), detail: Some(detail) }.into(),
        )
    })?;
    let media_type = recognise(&bytes).map_err(no_paper)?;
    let file_name = name_with_ending(&name, media_type);
    let component = paper.component.as_deref();
    if store::dossiers::is_attached(tx, owner, component, &fingerprint(&bytes))? {
        return Err(Refusal::AttachedAlready { file_name }.into());
    }
    let new = NewAttachment { owner, component, file_name: &file_name, media_type, bytes: &bytes };
    let (id, was_kept) = store::dossiers::attach(tx, new)?;
    let attachment = require_attachment(tx, id)?;
    tx.subject(paper.in_words);
    tx.note("attachment", json!({ "old": null, "new": attachment }));
    Ok(Attached { attachment, was_kept })
}

/// The name without folders, not longer than a system takes; the ending stays.
fn bare_name(typed: &str) -> String {
    let bare = tidy(typed.rsplit(['/', '\\']).next().unwrap_or(typed));
    let length = bare.chars().count();
    if length <= LONGEST_NAME { bare } else { bare.chars().skip(length - LONGEST_NAME).collect() }
}

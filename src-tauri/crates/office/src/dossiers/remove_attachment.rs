//! Takes a file out of a dossier; its bytes go where nothing else has them.
//! Who: the secretary, with a reason. When: the dossier may be changed. Changes: the attachment.

use domain::refusal::Refusal;
use domain::text::tidy_lines;
use serde_json::json;
use store::Tx;

use super::paper::paper_to_change;
use super::require_attachment;
use crate::contract::Done;
use crate::contract::dossiers::RemoveAttachment;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_attachment(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: RemoveAttachment,
) -> Result<Done, OfficeError> {
    let row = require_attachment(tx, request.attachment)?;
    // A paper the dossier no longer asks for, its award being another now, is treated as a file beside the list.
    let paper = match paper_to_change(ctx, tx, row.owner, row.component.as_deref()) {
        Err(OfficeError::Refused(Refusal::FieldInvalid { .. })) => paper_to_change(ctx, tx, row.owner, None)?,
        found => found?,
    };
    let reason = tidy_lines(&request.reason);
    if reason.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    store::dossiers::remove_attachment(tx, request.attachment)?;
    tx.subject(paper.in_words);
    tx.note("attachment", json!({ "old": row, "new": null, "reason": reason }));
    Ok(Done::OK)
}

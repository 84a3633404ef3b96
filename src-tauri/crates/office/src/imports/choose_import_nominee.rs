//! Says who the person of a row is: one of the namesakes offered, or somebody new, with the reason.
//! Who: the secretary. When: the draft is open and the row has namesakes to choose from. Changes: the row.

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use domain::text::tidy_opt;
use store::Tx;

use super::{judge_again, judged_row, require_open};
use crate::contract::imports::ChooseImportNominee;
use crate::{Ctx, OfficeError};

/// Longest reason, in characters.
const REASON_MAX_CHARS: usize = 500;

pub(crate) fn choose_import_nominee(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: ChooseImportNominee,
) -> Result<ImportPreview, OfficeError> {
    require_open(tx, request.draft)?;
    let row = judged_row(tx, request.draft, &request.place)?;
    let is_offered = row.candidates.iter().any(|candidate| candidate.nominee == request.nominee);
    if !is_offered && (request.nominee != 0 || row.candidates.is_empty()) {
        return Err(
            Refusal::FieldInvalid { field: "nominee".into(), found: request.nominee.to_string() }.into()
        );
    }
    // Who is not one of the namesakes is kept for good, so it is kept why.
    let reason = tidy_opt(request.reason.as_deref());
    let reason = if request.nominee == 0 {
        let reason = reason.ok_or_else(|| Refusal::FieldBlank { field: "reason".into() })?;
        if reason.chars().count() > REASON_MAX_CHARS {
            return Err(Refusal::FieldInvalid { field: "reason".into(), found: reason }.into());
        }
        Some(reason)
    } else {
        None
    };
    store::imports::choose(tx, request.draft, &request.place, request.nominee, reason.as_deref())?;
    judge_again(ctx, tx, request.draft)
}

//! Says who the person of a row is: one of the namesakes offered, or somebody new.
//! Who: the secretary. When: the draft is open and the row has namesakes to choose from. Changes: the row.

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use store::Tx;

use super::{judge_again, judged_row, require_open};
use crate::contract::imports::ChooseImportNominee;
use crate::{Ctx, OfficeError};

pub(crate) fn choose_import_nominee(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: ChooseImportNominee,
) -> Result<ImportPreview, OfficeError> {
    require_open(tx, request.draft)?;
    let row = judged_row(tx, request.draft, request.row_no)?;
    let is_offered = row.candidates.iter().any(|candidate| candidate.nominee == request.nominee);
    if !is_offered && (request.nominee != 0 || row.candidates.is_empty()) {
        return Err(
            Refusal::FieldInvalid { field: "nominee".into(), found: request.nominee.to_string() }.into()
        );
    }
    store::imports::choose(tx, request.draft, request.row_no, request.nominee)?;
    judge_again(ctx, tx, request.draft)
}

//! Changes the head of the submission a draft will become.
//! Who: the secretary. When: the draft of a list of nominees is open. Changes: the draft; its rows are judged again.

use domain::records::imports::{ImportKind, ImportPreview};
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::{check_target, judge_again, require_open};
use crate::contract::imports::SetImportTarget;
use crate::{Ctx, OfficeError};

pub(crate) fn set_import_target(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: SetImportTarget,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    match draft.row.kind {
        ImportKind::Nominations => {}
        ImportKind::Units | ImportKind::Members | ImportKind::PastAwards | ImportKind::Initiatives => {
            return Err(Refusal::FieldInvalid { field: "target".into(), found: draft.row.file_name }.into());
        }
    }
    let target = check_target(ctx, tx, request.target)?;
    store::imports::set_target(tx, request.draft, &target)?;
    tx.note("target", json!({ "old": draft.row.target, "new": target }));
    judge_again(ctx, tx, request.draft)
}

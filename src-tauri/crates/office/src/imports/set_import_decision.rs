//! Changes the decision of lines of past awards that name none.
//! Who: the secretary. When: the draft of a list of past awards is open. Changes: the draft; its rows are judged again.

use domain::records::imports::{ImportKind, ImportPreview};
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::{check_decision, judge_again, require_open};
use crate::contract::imports::SetImportDecision;
use crate::{Ctx, OfficeError};

pub(crate) fn set_import_decision(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: SetImportDecision,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    if draft.row.kind != ImportKind::PastAwards {
        return Err(Refusal::FieldInvalid { field: "decision".into(), found: draft.row.file_name }.into());
    }
    let decision = check_decision(ctx, request.decision)?;
    store::imports::set_decision(tx, request.draft, &decision)?;
    tx.note("decision", json!({ "old": draft.row.decision, "new": decision }));
    judge_again(ctx, tx, request.draft)
}

//! Forgets a value that is put right by itself: the next list is read as it is written.
//! Who: the secretary. When: always. Changes: what is remembered; drafts that are open are judged without it.

use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::remember::{UNIT_FIELD, forget_unit};
use crate::contract::Done;
use crate::contract::imports::ForgetImportFix;
use crate::{Ctx, OfficeError};

pub(crate) fn forget_import_fix(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: ForgetImportFix,
) -> Result<Done, OfficeError> {
    let Some(fix) = store::imports::read_fix(tx, request.fix)? else {
        return Err(Refusal::NotFound { what: "fix".into(), id: request.fix.0 }.into());
    };
    store::imports::forget_fix(tx, request.fix)?;
    if fix.field == UNIT_FIELD {
        forget_unit(tx, &fix)?;
    }
    for draft in store::imports::list(tx, Some(fix.kind), true)? {
        if draft.sender == fix.sender {
            super::judge::judge_draft(ctx, tx, draft.id)?;
        }
    }
    tx.subject(format!("{} → {}", fix.found, fix.value));
    tx.note("fix", json!({ "old": fix, "new": null }));
    Ok(Done::OK)
}

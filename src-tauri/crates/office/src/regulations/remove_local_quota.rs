//! Takes a quota of the office's own statute back.
//! Who: the secretary, with a reason. When: any time. Changes: the quotas; the line stays in the file.

use domain::refusal::Refusal;
use domain::text::tidy_lines;
use serde_json::json;
use store::Tx;

use crate::contract::Done;
use crate::contract::regulations::RemoveLocalQuota;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_local_quota(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: RemoveLocalQuota,
) -> Result<Done, OfficeError> {
    let reason = tidy_lines(&request.reason);
    if reason.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let Some(kept) = store::regulations::local_quota(tx, request.quota)? else {
        return Err(Refusal::NotFound { what: "quota".into(), id: request.quota.0 }.into());
    };
    store::regulations::remove_quota(tx, request.quota, &reason)?;
    let pack = ctx.regulations.pack_on(kept.fields.valid_from)?;
    let award = pack.award(&kept.fields.award_id).map_or(&kept.fields.award_id, |award| &award.name);
    tx.subject(format!("{award}, {}", kept.fields.document));
    tx.note("quota", json!({ "old": kept.fields, "new": null }));
    Ok(Done::OK)
}

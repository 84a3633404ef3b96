//! Keeps a quota of the office's own statute.
//! Who: the secretary. When: any time; a later day for the same award and base takes its place. Changes: the quotas.

use domain::quota::QuotaBase;
use domain::records::regulations::LocalQuotaFields;
use domain::refusal::Refusal;
use domain::text::tidy;
use serde_json::json;
use store::Tx;

use crate::contract::regulations::{LocalQuotaSet, SetLocalQuota};
use crate::{Ctx, OfficeError};

pub(crate) fn set_local_quota(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: SetLocalQuota,
) -> Result<LocalQuotaSet, OfficeError> {
    let fields = LocalQuotaFields { document: tidy(&request.fields.document), ..request.fields };
    let pack = ctx.regulations.pack_on(fields.valid_from)?;
    let award = pack.award(&fields.award_id)?;
    if let QuotaBase::HoldersOf { award } = &fields.of {
        pack.award(award)?;
    }
    if fields.document.is_empty() {
        return Err(Refusal::FieldBlank { field: "document".into() }.into());
    }
    if !(1..=100).contains(&fields.max_pct) {
        return Err(
            Refusal::FieldInvalid { field: "maxPct".into(), found: fields.max_pct.to_string() }.into()
        );
    }
    let same = store::regulations::local_quota_like(tx, &award.id, &fields.of, fields.valid_from)?;
    if let Some(same) = same {
        return Err(Refusal::LocalQuotaExists { quota: same.id }.into());
    }
    let quota = store::regulations::insert_quota(tx, &fields)?;
    tx.subject(format!("{}, {}", award.name, fields.document));
    tx.note("quota", json!({ "old": null, "new": fields }));
    Ok(LocalQuotaSet { quota })
}

//! Corrects what is written about a council.
//! Who: the secretary. When: the council exists. Changes: name, decision and quorum; concluded sessions keep theirs.

use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::checked_council;
use crate::contract::Done;
use crate::contract::council::UpdateCouncil;
use crate::{Ctx, OfficeError};

pub(crate) fn update_council(ctx: &Ctx, tx: &Tx<'_>, request: UpdateCouncil) -> Result<Done, OfficeError> {
    let old = store::council::find(tx, request.council, ctx.now.date())?
        .ok_or_else(|| Refusal::NotFound { what: "council".into(), id: request.council.0 })?;
    let fields = checked_council(request.fields)?;
    store::council::update(tx, request.council, &fields)?;
    tx.subject(format!("{}, {}", fields.name, fields.doc_number));
    tx.note("fields", json!({ "old": old.fields, "new": fields }));
    Ok(Done::OK)
}

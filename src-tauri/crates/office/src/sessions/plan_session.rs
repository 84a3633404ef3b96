//! Calls a session of a council.
//! Who: the secretary. When: the council exists and the chair belongs to it that day. Changes: adds a planned session.

use serde_json::json;
use store::Tx;

use super::checked_session;
use crate::contract::sessions::{PlanSession, SessionPlanned};
use crate::{Ctx, OfficeError};

pub(crate) fn plan_session(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: PlanSession,
) -> Result<SessionPlanned, OfficeError> {
    let fields = checked_session(tx, request.fields)?;
    let session = store::sessions::insert(tx, &fields)?;
    tx.subject(fields.title);
    tx.note("session", json!({ "old": null, "new": session }));
    Ok(SessionPlanned { session })
}

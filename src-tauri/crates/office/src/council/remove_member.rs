//! Removes a member who was entered by mistake.
//! Who: the secretary. When: no session names the member, and a chair remains. Changes: removes the member; places close up.

use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::{check_membership, require_member};
use crate::contract::Done;
use crate::contract::council::RemoveMember;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_member(_ctx: &Ctx, tx: &Tx<'_>, request: RemoveMember) -> Result<Done, OfficeError> {
    let member = require_member(tx, request.member)?;
    let sessions = store::council::session_days(tx, member.id)?.len();
    if sessions > 0 {
        return Err(Refusal::MemberInUse { sessions: u32::try_from(sessions).unwrap_or(u32::MAX) }.into());
    }
    let others =
        store::council::members(tx, member.council)?.into_iter().filter(|other| other.id != member.id);
    check_membership(&others.map(|other| other.fields).collect::<Vec<_>>())?;
    store::council::remove_member(tx, &member)?;
    tx.subject(format!("{}, {}", member.fields.name, member.fields.post));
    tx.note("member", json!({ "old": member, "new": null }));
    Ok(Done::OK)
}

//! Corrects a member.
//! Who: the secretary. When: every session that names the member stays inside the term. Changes: the member;
//! concluded sessions keep the name and post they were held with.

use serde_json::json;
use store::Tx;

use super::{check_membership, check_sessions, checked_member, members_with, require_member, term_of};
use crate::contract::Done;
use crate::contract::council::UpdateMember;
use crate::{Ctx, OfficeError};

pub(crate) fn update_member(_ctx: &Ctx, tx: &Tx<'_>, request: UpdateMember) -> Result<Done, OfficeError> {
    let old = require_member(tx, request.member)?;
    let fields = checked_member(tx, request.fields)?;
    check_membership(&members_with(tx, old.council, Some((old.id, &fields)))?)?;
    check_sessions(tx, old.id, term_of(&fields))?;
    store::council::update_member(tx, old.id, &fields)?;
    tx.subject(format!("{}, {}", fields.name, fields.post));
    tx.note("fields", json!({ "old": old.fields, "new": fields }));
    Ok(Done::OK)
}

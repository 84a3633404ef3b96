//! Adds a member behind the last place of the council.
//! Who: the secretary. When: the post is not held twice and there is no second chair. Changes: adds the member.

use serde_json::json;
use store::Tx;

use super::{check_membership, checked_member, members_with, require_council};
use crate::contract::council::{AddMember, MemberAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_member(ctx: &Ctx, tx: &Tx<'_>, request: AddMember) -> Result<MemberAdded, OfficeError> {
    require_council(tx, request.council, ctx.now.date())?;
    let fields = checked_member(tx, request.fields)?;
    let mut members = members_with(tx, request.council, None)?;
    members.push(fields.clone());
    check_membership(&members)?;
    let position = store::council::last_position(tx, request.council)? + 1;
    let member = store::council::insert_member(tx, request.council, position, &fields)?;
    tx.subject(format!("{}, {}", fields.name, fields.post));
    tx.note("member", json!({ "old": null, "new": member }));
    Ok(MemberAdded { member })
}

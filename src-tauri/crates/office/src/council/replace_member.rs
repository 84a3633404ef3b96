//! Ends a member's term and lets a successor take the place from the next day (kiện toàn).
//! Who: the secretary. When: no session after the last day names the member. Changes: the member's last day, adds the
//! successor at the same place. The successor's term begins on the next day whatever the request says.

use domain::council::Term;
use domain::records::council::MemberFields;
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::{
    check_membership, check_sessions, checked_member, members_with, require_member, required, sound_day,
};
use crate::contract::Done;
use crate::contract::council::ReplaceMember;
use crate::{Ctx, OfficeError};

pub(crate) fn replace_member(_ctx: &Ctx, tx: &Tx<'_>, request: ReplaceMember) -> Result<Done, OfficeError> {
    let old = require_member(tx, request.member)?;
    let by_decision = required(&request.by_decision, "byDecision")?;
    sound_day(request.last_day, "lastDay")?;
    if request.last_day < old.fields.from_on {
        return Err(Refusal::TermEndsBeforeItBegins.into());
    }
    if let Some(end) = old.fields.to_on.filter(|end| *end < request.last_day) {
        // The term is over already; a later last day would let it run on.
        return Err(Refusal::FieldInvalid { field: "lastDay".into(), found: end.to_string() }.into());
    }
    check_sessions(tx, old.id, Term { from_on: old.fields.from_on, to_on: Some(request.last_day) })?;
    let ended = MemberFields {
        to_on: Some(request.last_day),
        // The decision that named the member stays, where one was noted.
        by_decision: old.fields.by_decision.clone().or_else(|| Some(by_decision.clone())),
        ..old.fields.clone()
    };
    let mut members = members_with(tx, old.council, Some((old.id, &ended)))?;
    let successor = match request.successor {
        Some(fields) => {
            let next_day = request.last_day.succ_opt().ok_or_else(|| Refusal::FieldInvalid {
                field: "lastDay".into(),
                found: request.last_day.to_string(),
            })?;
            let decision = fields.by_decision.clone().or_else(|| Some(by_decision.clone()));
            Some(checked_member(tx, MemberFields { from_on: next_day, by_decision: decision, ..fields })?)
        }
        None => None,
    };
    members.extend(successor.clone());
    check_membership(&members)?;
    store::council::update_member(tx, old.id, &ended)?;
    if let Some(fields) = &successor {
        store::council::insert_member(tx, old.council, old.position, fields)?;
    }
    let words = successor.as_ref().map_or_else(String::new, |fields| format!(" → {}", fields.name));
    tx.subject(format!("{}{words}, {by_decision}", old.fields.name));
    tx.note("lastDay", json!({ "old": old.fields.to_on, "new": request.last_day }));
    Ok(Done::OK)
}

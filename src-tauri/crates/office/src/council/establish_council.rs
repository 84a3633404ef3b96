//! Establishes a council by its decision, with its members in the order the decision lists them.
//! Who: the secretary. When: exactly one chair, nobody twice, a sound quorum. Changes: adds the council and its members.

use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::{check_membership, checked_council, checked_member};
use crate::contract::council::{CouncilEstablished, EstablishCouncil};
use crate::{Ctx, OfficeError};

pub(crate) fn establish_council(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: EstablishCouncil,
) -> Result<CouncilEstablished, OfficeError> {
    let fields = checked_council(request.fields)?;
    let members = request
        .members
        .into_iter()
        .map(|member| checked_member(tx, member))
        .collect::<Result<Vec<_>, _>>()?;
    check_membership(&members)?;
    let serving = members.iter().any(|member| {
        member.role == domain::council::CouncilRole::Chair
            && member.to_on.is_none_or(|end| end >= fields.doc_on)
    });
    if !serving {
        return Err(Refusal::ChairMissing.into());
    }
    let council = store::council::insert(tx, &fields)?;
    for (position, member) in (1..).zip(&members) {
        store::council::insert_member(tx, council, position, member)?;
    }
    tx.subject(format!("{}, {}", fields.name, fields.doc_number));
    tx.note("council", json!({ "old": null, "new": council }));
    Ok(CouncilEstablished { council })
}

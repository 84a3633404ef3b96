//! Keeps a person's word that two of one name are two, and why.
//! Who: the secretary. When: both have the same name and kind; a reason is given. Changes: the pair is kept, with the
//! newest word about it.

use domain::ids::NomineeId;
use domain::refusal::Refusal;
use domain::text::same_name;
use serde_json::json;
use store::nominees::NomineeRecord;
use store::{Db, Tx};

use super::{nominee_in_words, require_nominee, required_reason};
use crate::contract::Done;
use crate::contract::history::SayNotTheSame;
use crate::{Ctx, OfficeError};

pub(crate) fn say_not_the_same(_ctx: &Ctx, tx: &Tx<'_>, request: SayNotTheSame) -> Result<Done, OfficeError> {
    let (one, other) = namesakes(tx, request.nominee, request.other)?;
    let reason = required_reason(&request.reason)?;
    store::nominees::say_not_the_same(tx, one.id, &[other.id], Some(&reason))?;
    tx.subject(pair_in_words(&one, &other));
    tx.note("reason", json!(reason));
    Ok(Done::OK)
}

/// Two nominees of one name and kind, or a refusal.
pub(super) fn namesakes(
    db: &Db<'_>,
    one: NomineeId,
    other: NomineeId,
) -> Result<(NomineeRecord, NomineeRecord), OfficeError> {
    let (one, other) = (require_nominee(db, one)?, require_nominee(db, other)?);
    let are_namesakes = one.id != other.id
        && one.fields.kind == other.fields.kind
        && same_name(&one.fields.name, &other.fields.name);
    if are_namesakes { Ok((one, other)) } else { Err(Refusal::NotNamesakes.into()) }
}

/// "Thạch Thị Lan (1980), Sở Y tế ≠ Thạch Thị Lan (1985), Sở Nội vụ".
pub(super) fn pair_in_words(one: &NomineeRecord, other: &NomineeRecord) -> String {
    let words = |nominee: &NomineeRecord| nominee_in_words(&nominee.fields, &nominee.unit_name);
    format!("{} ≠ {}", words(one), words(other))
}

//! Takes back the word that two of one name are two.
//! Who: the secretary. When: somebody had said so. Changes: the pair is forgotten; both nominees stay.

use domain::refusal::Refusal;
use store::Tx;

use super::say_not_the_same::{namesakes, pair_in_words};
use crate::contract::Done;
use crate::contract::history::TakeBackNotTheSame;
use crate::{Ctx, OfficeError};

pub(crate) fn take_back_not_the_same(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: TakeBackNotTheSame,
) -> Result<Done, OfficeError> {
    let (one, other) = namesakes(tx, request.nominee, request.other)?;
    if !store::nominees::take_back_not_the_same(tx, one.id, other.id)? {
        return Err(Refusal::NotFound { what: "notTheSame".into(), id: other.id.0 }.into());
    }
    tx.subject(pair_in_words(&one, &other));
    Ok(Done::OK)
}

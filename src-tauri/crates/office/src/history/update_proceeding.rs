//! Corrects what is pending against a nominee, or says that it ended.
//! Who: the secretary. When: it exists. Changes: the proceeding.

use store::Tx;

use super::standing::{checked_proceeding, require_proceeding};
use super::{nominee_in_words, require_nominee};
use crate::contract::Done;
use crate::contract::history::UpdateProceeding;
use crate::nominations::difference;
use crate::{Ctx, OfficeError};

pub(crate) fn update_proceeding(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: UpdateProceeding,
) -> Result<Done, OfficeError> {
    let (nominee, old) = require_proceeding(tx, request.proceeding)?;
    let nominee = require_nominee(tx, nominee)?;
    let fields = checked_proceeding(request.fields, ctx.now.date())?;
    store::appraisals::update_proceeding(tx, old.id, &fields)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    if let Some(change) = difference(&old.fields, &fields)? {
        tx.note("fields", change);
    }
    Ok(Done::OK)
}

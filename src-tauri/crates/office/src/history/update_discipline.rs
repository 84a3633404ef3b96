//! Corrects a disciplinary measure, or says when it ends.
//! Who: the secretary. When: it exists. Changes: the measure.

use store::Tx;

use super::standing::{checked_discipline, require_discipline};
use super::{nominee_in_words, require_nominee};
use crate::contract::Done;
use crate::contract::history::UpdateDiscipline;
use crate::nominations::difference;
use crate::{Ctx, OfficeError};

pub(crate) fn update_discipline(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: UpdateDiscipline,
) -> Result<Done, OfficeError> {
    let (nominee, old) = require_discipline(tx, request.discipline)?;
    let nominee = require_nominee(tx, nominee)?;
    let fields = checked_discipline(request.fields, ctx.now.date())?;
    store::appraisals::update_discipline(tx, old.id, &fields)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    if let Some(change) = difference(&old.fields, &fields)? {
        tx.note("fields", change);
    }
    Ok(Done::OK)
}

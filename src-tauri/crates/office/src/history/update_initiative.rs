//! Corrects an initiative, its authors included.
//! Who: the secretary. When: as for adding one. Changes: the initiative.

use store::Tx;

use super::{check_initiative, require_initiative};
use crate::contract::Done;
use crate::contract::history::UpdateInitiative;
use crate::nominations::difference;
use crate::{Ctx, OfficeError};

pub(crate) fn update_initiative(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: UpdateInitiative,
) -> Result<Done, OfficeError> {
    let old = require_initiative(tx, request.initiative)?;
    let fields = check_initiative(ctx, tx, request.fields, Some(old.id))?;
    store::initiatives::update(tx, old.id, &fields, true)?;
    store::initiatives::write_search_keys(tx, &[old.id])?;
    tx.subject(format!("{}, {}", fields.title, fields.year));
    if let Some(change) = difference(&old.fields, &fields)? {
        tx.note("fields", change);
    }
    Ok(Done::OK)
}

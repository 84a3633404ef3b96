//! Removes a unit that was entered by mistake.
//! Who: the secretary. When: nothing refers to the unit. Changes: the units; names remembered for it go with it.

use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;
use store::units::UnitUses;

use super::require_unit;
use crate::contract::Done;
use crate::contract::units::RemoveUnit;
use crate::{Ctx, OfficeError};

pub(crate) fn remove_unit(_ctx: &Ctx, tx: &Tx<'_>, request: RemoveUnit) -> Result<Done, OfficeError> {
    let old = require_unit(tx, request.unit)?.fields;
    let uses = store::units::uses(tx, request.unit)?;
    if uses != UnitUses::default() {
        return Err(Refusal::UnitInUse {
            nominations: uses.nominations,
            units: uses.units,
            others: uses.others,
        }
        .into());
    }
    store::units::remove(tx, request.unit)?;
    tx.subject(&old.name);
    tx.note("unit", json!({ "id": request.unit, "old": old }));
    Ok(Done::OK)
}

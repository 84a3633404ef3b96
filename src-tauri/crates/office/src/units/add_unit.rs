//! Adds a unit to the tree.
//! Who: the secretary. When: its code is free and its parent exists. Changes: the units.

use serde_json::json;
use store::Tx;

use super::check_fields;
use crate::contract::units::{AddUnit, UnitAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_unit(_ctx: &Ctx, tx: &Tx<'_>, request: AddUnit) -> Result<UnitAdded, OfficeError> {
    let fields = check_fields(tx, None, request.fields)?;
    let unit = store::units::insert(tx, &fields)?;
    tx.subject(&fields.name);
    tx.note("unit", json!({ "id": unit, "new": fields }));
    Ok(UnitAdded { unit })
}

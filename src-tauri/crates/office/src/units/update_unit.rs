//! Replaces what is written about a unit.
//! Who: the secretary. When: its code is free and its parent is not below it. Changes: the unit and the collective it is;
//! where its nominations are found by its name, they are found by the new one.
//! Not here: closed results keep the name as it was.

use serde_json::json;
use store::Tx;

use super::changes::rename_the_collective;
use super::{check_fields, require_unit};
use crate::contract::Done;
use crate::contract::units::UpdateUnit;
use crate::{Ctx, OfficeError};

pub(crate) fn update_unit(_ctx: &Ctx, tx: &Tx<'_>, request: UpdateUnit) -> Result<Done, OfficeError> {
    let old = require_unit(tx, request.unit)?.fields;
    let new = check_fields(tx, Some(request.unit), request.fields)?;
    if new.name != old.name {
        rename_the_collective(tx, request.unit, &old, &new.name)?;
    }
    store::units::update(tx, request.unit, &new)?;
    if new.name != old.name {
        store::nominees::refresh_search_keys_of_unit(tx, request.unit)?;
    }
    tx.subject(&new.name);
    tx.note("unit", json!({ "id": request.unit, "old": old, "new": new }));
    Ok(Done::OK)
}

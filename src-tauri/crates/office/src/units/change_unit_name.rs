//! Gives a unit another name from a day on, by a decision: the same unit, everything stays with it.
//! Who: the secretary. When: the unit is there on that day and has not changed since.
//! Changes: the unit's name, that of the collective it is, and the search by it; lists with the old name still find it.
//! Not here: correcting a slip of the pen (see `update_unit`); what was sent or decided before keeps the old name.

use domain::records::units::UnitFields;
use domain::refusal::Refusal;
use domain::unit::UnitChangeKind;
use serde_json::json;
use store::Tx;
use store::units::NewChange;

use super::changes::{decision, keep, rename_the_collective, unit_to_change};
use super::check_fields;
use crate::contract::Done;
use crate::contract::units::ChangeUnitName;
use crate::imports::alias_key;
use crate::{Ctx, OfficeError};

pub(crate) fn change_unit_name(ctx: &Ctx, tx: &Tx<'_>, request: ChangeUnitName) -> Result<Done, OfficeError> {
    let decided = decision(ctx, request.on, &request.document)?;
    let old = unit_to_change(tx, request.unit, decided.on)?.fields;
    let new = check_fields(tx, Some(request.unit), UnitFields { name: request.name, ..old.clone() })?;
    if new.name == old.name {
        return Err(Refusal::FieldInvalid { field: "name".into(), found: new.name }.into());
    }
    rename_the_collective(tx, request.unit, &old, &new.name)?;
    let change = NewChange {
        unit: request.unit,
        kind: UnitChangeKind::Rename,
        on: decided.on,
        document: &decided.document,
        old_name: &old.name,
        into: &[],
    };
    keep(tx, change, false)?;
    store::units::update(tx, request.unit, &new)?;
    store::nominees::refresh_search_keys_of_unit(tx, request.unit)?;
    store::imports::remember_alias(tx, None, &old.name, &alias_key(&old.name), request.unit)?;
    tx.subject(format!("{} → {}", old.name, new.name));
    tx.note("name", json!({ "old": old.name, "new": new.name }));
    Ok(Done::OK)
}

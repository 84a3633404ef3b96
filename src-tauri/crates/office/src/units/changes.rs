//! What every change of a unit by a decision asks: a day that has come, a decision, a unit that is there on that day.

use chrono::NaiveDate;
use domain::ids::UnitId;
use domain::records::units::{UnitFields, UnitRow};
use domain::refusal::Refusal;
use domain::text::tidy;
use store::units::NewChange;
use store::{Db, Tx};

use super::require_unit;
use crate::{Ctx, OfficeError};

/// The decision a change was made by, and the first day it holds.
pub(super) struct Decision {
    pub(super) on: NaiveDate,
    pub(super) document: String,
}

/// A change holds from a day that has come, by a decision that is named.
pub(super) fn decision(ctx: &Ctx, on: NaiveDate, document: &str) -> Result<Decision, Refusal> {
    let document = tidy(document);
    if document.is_empty() {
        return Err(Refusal::FieldBlank { field: "document".into() });
    }
    if on > ctx.now.date() {
        return Err(Refusal::FieldInvalid { field: "on".into(), found: on.to_string() });
    }
    Ok(Decision { on, document })
}

/// The unit that changes: there on that day, not at an end, and not changed on that day or since.
pub(super) fn unit_to_change(db: &Db<'_>, unit: UnitId, on: NaiveDate) -> Result<UnitRow, OfficeError> {
    let row = require_unit(db, unit)?;
    if let Some(ended) = row.fields.valid_to {
        return Err(Refusal::UnitEnded { name: row.fields.name, on: ended }.into());
    }
    begun(&row.fields, on)?;
    if let Some(newest) = store::units::changes_of(db, unit)?.first().filter(|change| change.on >= on) {
        return Err(Refusal::UnitChangedLater { name: row.fields.name, on: newest.on }.into());
    }
    Ok(row)
}

/// The unit that goes on: another one, there on that day, not below the one that ends and not come from it in a circle.
pub(super) fn unit_that_goes_on(
    db: &Db<'_>,
    into: UnitId,
    ending: &[UnitId],
    on: NaiveDate,
) -> Result<UnitRow, OfficeError> {
    if ending.contains(&into) {
        return Err(Refusal::UnitIntoItself.into());
    }
    let row = require_unit(db, into)?;
    if let Some(ended) = row.fields.valid_to.filter(|ended| *ended <= on) {
        return Err(Refusal::UnitEnded { name: row.fields.name, on: ended }.into());
    }
    begun(&row.fields, on)?;
    for unit in ending {
        if store::units::came_from(db, *unit)?.iter().any(|change| change.unit == into) {
            return Err(Refusal::UnitSuccessionCycle { name: row.fields.name }.into());
        }
    }
    if store::units::ancestors(db, into)?.iter().any(|above| ending.contains(above)) {
        return Err(Refusal::UnitCycle.into());
    }
    Ok(row)
}

fn begun(unit: &UnitFields, on: NaiveDate) -> Result<(), Refusal> {
    match unit.valid_from.filter(|from| *from > on) {
        Some(from) => Err(Refusal::UnitChangeTooEarly { name: unit.name.clone(), from }),
        None => Ok(()),
    }
}

/// Keeps the change and, where the unit ends by it, its end.
pub(super) fn keep(tx: &Tx<'_>, change: NewChange<'_>, ends: bool) -> Result<(), OfficeError> {
    store::units::insert_change(tx, change)?;
    if ends {
        store::units::end(tx, change.unit, change.on)?;
    }
    Ok(())
}

/// The collectives that are the unit itself take its new name, and are found by it.
pub(super) fn rename_the_collective(
    tx: &Tx<'_>,
    unit: UnitId,
    old: &UnitFields,
    name: &str,
) -> Result<(), OfficeError> {
    for record in store::nominees::that_are_the_unit(tx, unit, old.parent, &old.name)? {
        let fields = domain::records::nominations::NomineeFields { name: name.to_owned(), ..record.fields };
        store::nominees::update(tx, record.id, &fields)?;
    }
    Ok(())
}

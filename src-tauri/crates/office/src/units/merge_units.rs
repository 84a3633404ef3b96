//! Merges units into another one from a day on, by a decision: they end, it goes on.
//! Who: the secretary. When: all are there on that day, and the one that goes on did not come from them in a circle.
//! Changes: the units that end, the units below them, and, if wanted, where their people belong. Lines that were sent
//! before keep the unit they were sent for; awards stay with the collectives that got them and are shown with the new one.

use domain::refusal::Refusal;
use domain::unit::UnitChangeKind;
use serde_json::json;
use store::Tx;
use store::units::NewChange;

use super::changes::{decision, keep, unit_that_goes_on, unit_to_change};
use crate::contract::units::{MergeUnits, UnitsMerged};
use crate::{Ctx, OfficeError};

pub(crate) fn merge_units(ctx: &Ctx, tx: &Tx<'_>, request: MergeUnits) -> Result<UnitsMerged, OfficeError> {
    let decided = decision(ctx, request.on, &request.document)?;
    let mut units = request.units;
    units.sort_unstable();
    units.dedup();
    if units.is_empty() {
        return Err(Refusal::NothingChosen.into());
    }
    let into = unit_that_goes_on(tx, request.into, &units, decided.on)?.fields;
    let mut names = Vec::new();
    for unit in &units {
        let old = unit_to_change(tx, *unit, decided.on)?.fields;
        let change = NewChange {
            unit: *unit,
            kind: UnitChangeKind::Merge,
            on: decided.on,
            document: &decided.document,
            old_name: &old.name,
            into: &[request.into],
        };
        keep(tx, change, true)?;
        names.push(old.name);
    }
    store::units::hand_down(tx, &units, request.into)?;
    let people = match request.move_people {
        true => store::units::people_of(tx, &units)?,
        false => Vec::new(),
    };
    store::nominees::move_to(tx, &people, request.into, decided.on, Some(&decided.document))?;
    tx.subject(format!("{} → {}", names.join(", "), into.name));
    tx.note("people", json!(people));
    Ok(UnitsMerged { people: u32::try_from(people.len()).unwrap_or(u32::MAX) })
}

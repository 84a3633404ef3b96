//! Splits a unit into others from a day on, by a decision: it ends, they go on.
//! Who: the secretary. When: it is there on that day, and none of those that go on did it come from in a circle.
//! Changes: the unit that ends. Its people and the units below it are moved one by one: nobody knows where they go.
//! Not here: a unit that gives a part of itself to a new one and goes on; it keeps its history, and the new one begins.

use domain::refusal::Refusal;
use domain::unit::UnitChangeKind;
use store::Tx;
use store::units::NewChange;

use super::changes::{decision, keep, unit_that_goes_on, unit_to_change};
use crate::contract::Done;
use crate::contract::units::SplitUnit;
use crate::{Ctx, OfficeError};

pub(crate) fn split_unit(ctx: &Ctx, tx: &Tx<'_>, request: SplitUnit) -> Result<Done, OfficeError> {
    let decided = decision(ctx, request.on, &request.document)?;
    let mut into = request.into;
    into.sort_unstable();
    into.dedup();
    let mut names = Vec::new();
    for unit in &into {
        names.push(unit_that_goes_on(tx, *unit, &[request.unit], decided.on)?.fields.name);
    }
    if into.len() < 2 {
        return Err(Refusal::UnitSplitIntoOne.into());
    }
    let old = unit_to_change(tx, request.unit, decided.on)?.fields;
    let change = NewChange {
        unit: request.unit,
        kind: UnitChangeKind::Split,
        on: decided.on,
        document: &decided.document,
        old_name: &old.name,
        into: &into,
    };
    keep(tx, change, true)?;
    tx.subject(format!("{} → {}", old.name, names.join(", ")));
    Ok(Done::OK)
}

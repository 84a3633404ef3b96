//! Ends a unit from a day on, by a decision, with none that goes on.
//! Who: the secretary. When: it is there on that day and has not changed since.
//! Changes: the unit's last day. What was sent and decided before stays; its people are moved one by one.

use domain::unit::UnitChangeKind;
use store::Tx;
use store::units::NewChange;

use super::changes::{decision, keep, unit_to_change};
use crate::contract::Done;
use crate::contract::units::DissolveUnit;
use crate::{Ctx, OfficeError};

pub(crate) fn dissolve_unit(ctx: &Ctx, tx: &Tx<'_>, request: DissolveUnit) -> Result<Done, OfficeError> {
    let decided = decision(ctx, request.on, &request.document)?;
    let old = unit_to_change(tx, request.unit, decided.on)?.fields;
    let change = NewChange {
        unit: request.unit,
        kind: UnitChangeKind::Dissolve,
        on: decided.on,
        document: &decided.document,
        old_name: &old.name,
        into: &[],
    };
    keep(tx, change, true)?;
    tx.subject(old.name);
    Ok(Done::OK)
}

//! Offers units whose name holds the typed words, best first: those written with the typed marks before the others.
//! Who: the secretary. When: a unit is being chosen. Changes: nothing.

use domain::text::name_key;
use store::Db;

use crate::contract::units::{ChooseUnit, UnitChoices};
use crate::{Ctx, OfficeError};

const OFFERED: usize = 50;
/// Read from the store before the marks are compared: SQLite orders by folded words only.
const READ: u32 = 400;

pub(crate) fn choose_unit(_ctx: &Ctx, db: &Db<'_>, request: ChooseUnit) -> Result<UnitChoices, OfficeError> {
    let mut units = store::units::choose(db, &request.query, READ)?;
    let typed = name_key(&request.query);
    // Stable: the store's order holds among equals.
    units.sort_by_key(|unit| !name_key(&unit.name).contains(&typed));
    units.truncate(OFFERED);
    Ok(UnitChoices { units })
}

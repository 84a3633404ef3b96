//! Reads one unit with its parent's name, what hangs on it, what happened to it and what it came from.
//! Who: the secretary. When: always. Changes: nothing.

use domain::records::units::UnitDetail;
use store::Db;

use super::require_unit;
use crate::contract::units::ReadUnit;
use crate::{Ctx, OfficeError};

pub(crate) fn read_unit(_ctx: &Ctx, db: &Db<'_>, request: ReadUnit) -> Result<UnitDetail, OfficeError> {
    let people = store::units::people_of(db, &[request.unit])?.len();
    Ok(UnitDetail {
        row: require_unit(db, request.unit)?,
        changes: store::units::changes_of(db, request.unit)?,
        came_from: store::units::came_from(db, request.unit)?,
        people: u32::try_from(people).unwrap_or(u32::MAX),
    })
}

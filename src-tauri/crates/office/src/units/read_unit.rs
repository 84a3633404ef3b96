//! Reads one unit with its parent's name and what hangs on it.
//! Who: the secretary. When: always. Changes: nothing.

use domain::records::units::UnitRow;
use store::Db;

use super::require_unit;
use crate::contract::units::ReadUnit;
use crate::{Ctx, OfficeError};

pub(crate) fn read_unit(_ctx: &Ctx, db: &Db<'_>, request: ReadUnit) -> Result<UnitRow, OfficeError> {
    require_unit(db, request.unit)
}

//! Lists units in tree order, or by name when words are looked for.
//! Who: the secretary. When: always. Changes: nothing.

use domain::records::Page;
use domain::records::units::UnitRow;
use store::Db;
use store::units::UnitFilter;

use crate::contract::units::ListUnits;
use crate::{Ctx, OfficeError};

pub(crate) fn list_units(_ctx: &Ctx, db: &Db<'_>, request: ListUnits) -> Result<Page<UnitRow>, OfficeError> {
    Ok(store::units::list(db, &UnitFilter { query: request.query, kind: request.kind }, request.page)?)
}

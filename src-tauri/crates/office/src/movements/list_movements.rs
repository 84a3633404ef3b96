//! Lists movements, newest first, those that hold the query's words if asked.
//! Who: everybody. When: always. Changes: nothing.

use store::Db;

use crate::contract::movements::{ListMovements, Movements};
use crate::{Ctx, OfficeError};

pub(crate) fn list_movements(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ListMovements,
) -> Result<Movements, OfficeError> {
    Ok(Movements { movements: store::movements::list(db, request.query.as_deref())? })
}

//! Opens one movement with everything its document says and the guiding documents linked to it.
//! Who: everybody. When: always. Changes: nothing.

use domain::records::movements::MovementDetail;
use store::Db;

use super::require_movement;
use crate::contract::movements::ReadMovement;
use crate::{Ctx, OfficeError};

pub(crate) fn read_movement(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ReadMovement,
) -> Result<MovementDetail, OfficeError> {
    require_movement(db, request.movement)
}

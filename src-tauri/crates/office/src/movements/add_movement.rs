//! Enters a movement from its launching document.
//! Who: the secretary. When: always. Changes: the movement and its phases.

use store::Tx;

use super::check_movement::check_movement;
use crate::contract::movements::{AddMovement, MovementAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_movement(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddMovement,
) -> Result<MovementAdded, OfficeError> {
    let checked = check_movement(tx, None, &request.fields)?;
    let movement = store::movements::insert(tx, &checked.display_title, &checked.fields)?;
    tx.note("movement", serde_json::json!({ "new": movement }));
    tx.subject(checked.display_title);
    Ok(MovementAdded { movement })
}

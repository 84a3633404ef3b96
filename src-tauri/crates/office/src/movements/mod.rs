//! Emulation movements, guiding documents, and who has sent what (P1, P2).

pub(crate) mod add_document;
pub(crate) mod add_movement;
pub(crate) mod list_documents;
pub(crate) mod list_movements;
pub(crate) mod read_movement;
pub(crate) mod read_submission_board;
pub(crate) mod update_document;
pub(crate) mod update_movement;

mod check_document;
mod check_movement;
#[cfg(test)]
mod tests;

use domain::ids::{DocumentId, MovementId};
use domain::records::movements::{DocumentRow, MovementDetail};
use domain::refusal::Refusal;
use store::Db;

use crate::OfficeError;

/// The movement, or `NotFound`.
pub(crate) fn require_movement(db: &Db<'_>, movement: MovementId) -> Result<MovementDetail, OfficeError> {
    let found = store::movements::read(db, movement)?;
    found.ok_or_else(|| Refusal::NotFound { what: "movement".into(), id: movement.0 }.into())
}

/// The movement when it has the phase; else `NotFound` or `NoSuchPhase`.
pub(crate) fn require_phase(
    db: &Db<'_>,
    movement: MovementId,
    phase_no: u32,
) -> Result<MovementDetail, OfficeError> {
    let found = require_movement(db, movement)?;
    if found.fields.phases.iter().any(|phase| phase.no == phase_no) {
        Ok(found)
    } else {
        Err(Refusal::NoSuchPhase { no: phase_no }.into())
    }
}

/// The guiding document, or `NotFound`.
pub(crate) fn require_document(db: &Db<'_>, document: DocumentId) -> Result<DocumentRow, OfficeError> {
    let found = store::movements::read_document(db, document)?;
    found.ok_or_else(|| Refusal::NotFound { what: "document".into(), id: document.0 }.into())
}

/// A required text that may not be blank.
fn required(field: &str, tidied: String) -> Result<String, Refusal> {
    if tidied.is_empty() { Err(Refusal::FieldBlank { field: field.to_owned() }) } else { Ok(tidied) }
}

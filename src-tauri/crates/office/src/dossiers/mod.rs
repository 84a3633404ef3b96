//! Dossiers: the papers of a nomination, files attached to it, what is missing, requests for supplement.
//!
//! Which papers are needed is said by the regulations of the day the submission was received. A paper that serves a whole
//! submission is kept once with it; every line of the submission shows it as its own.

pub(crate) mod attach_file;
pub(crate) mod list_missing;
pub(crate) mod mark_component;
pub(crate) mod read_attachment;
pub(crate) mod read_dossier;
pub(crate) mod remove_attachment;
pub(crate) mod request_supplement;

mod kept;
mod paper;
#[cfg(test)]
mod tests;

use domain::dossier::{RequiredPapers, is_enterprise, required_components};
use domain::ids::AttachmentId;
use domain::records::dossiers::AttachmentRow;
use domain::records::nominations::{AskFields, NomineeFields};
use domain::refusal::Refusal;
use domain::unit::UnitKind;
use store::Db;

use crate::OfficeError;
use crate::regulations::Pack;

/// From so many bytes of attached files on, the office is told that its data file grows large: 2 GB, which a copy to a
/// USB stick still takes in minutes.
pub(crate) const OFFICE_BYTES_WARNED: i64 = 2 * 1024 * 1024 * 1024;

/// What a line needs under a pack.
fn required<'a>(
    pack: &'a Pack,
    nominee: &NomineeFields,
    ask: &AskFields,
    unit_kind: UnitKind,
) -> RequiredPapers<'a> {
    let is_enterprise = is_enterprise(nominee.kind, unit_kind, nominee.recipient_class);
    required_components(pack.dossier_law(), &ask.award_id, nominee.kind, ask.commendation_type, is_enterprise)
}

/// Kind of the nominee's unit.
fn unit_kind(db: &Db<'_>, nominee: &NomineeFields) -> Result<UnitKind, OfficeError> {
    let unit = store::units::read(db, nominee.unit)?;
    unit.map(|unit| unit.fields.kind)
        .ok_or_else(|| Refusal::NotFound { what: "unit".into(), id: nominee.unit.0 }.into())
}

/// The attachment, or `NotFound`.
fn require_attachment(db: &Db<'_>, attachment: AttachmentId) -> Result<AttachmentRow, OfficeError> {
    let found = store::dossiers::attachment(db, attachment)?;
    found.ok_or_else(|| Refusal::NotFound { what: "attachment".into(), id: attachment.0 }.into())
}

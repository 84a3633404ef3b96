//! What is written about a guiding document: tidied, its links to movements that exist.

use domain::ids::MovementId;
use domain::records::movements::DocumentFields;
use domain::refusal::Refusal;
use domain::text::{tidy, tidy_lines_opt, tidy_opt};
use store::Db;

use super::required;
use crate::OfficeError;

/// Tidies every text. Issuer and subject must be there; every movement it is linked to must exist.
pub(super) fn check_document(
    db: &Db<'_>,
    typed: &DocumentFields,
    movements: &[MovementId],
) -> Result<DocumentFields, OfficeError> {
    let fields = DocumentFields {
        doc_kind: typed.doc_kind,
        doc_number: tidy_opt(typed.doc_number.as_deref()),
        issued_on: typed.issued_on,
        issuer: required("issuer", tidy(&typed.issuer))?,
        signer: tidy_opt(typed.signer.as_deref()),
        subject: required("subject", tidy(&typed.subject))?,
        commendation_clause: tidy_lines_opt(typed.commendation_clause.as_deref()),
        carries_out: tidy_opt(typed.carries_out.as_deref()),
        text: tidy_lines_opt(typed.text.as_deref()),
    };
    match store::movements::first_unknown(db, movements)? {
        Some(unknown) => Err(Refusal::NotFound { what: "movement".into(), id: unknown.0 }.into()),
        None => Ok(fields),
    }
}

/// A guiding document in words for the journal: "239-CV/HU, về …".
pub(super) fn document_in_words(fields: &DocumentFields) -> String {
    match &fields.doc_number {
        Some(number) => format!("{number}, {}", fields.subject),
        None => fields.subject.clone(),
    }
}

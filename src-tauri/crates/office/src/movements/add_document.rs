//! Keeps a guiding document, linked to movements if asked.
//! Who: the secretary. When: the movements exist. Changes: the document and its links.

use store::Tx;

use super::check_document::{check_document, document_in_words};
use crate::contract::movements::{AddDocument, DocumentAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_document(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddDocument,
) -> Result<DocumentAdded, OfficeError> {
    let fields = check_document(tx, &request.fields, &request.movements)?;
    let document = store::movements::insert_document(tx, &fields, &request.movements)?;
    tx.subject(document_in_words(&fields));
    tx.note("document", serde_json::json!({ "new": document }));
    Ok(DocumentAdded { document })
}

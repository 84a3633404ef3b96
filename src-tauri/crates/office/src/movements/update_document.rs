//! Replaces a guiding document and its links to movements; a link left out is taken away.
//! Who: the secretary. When: the movements exist. Changes: the document and its links.

use domain::ids::MovementId;
use serde_json::json;
use store::Tx;

use super::check_document::{check_document, document_in_words};
use super::require_document;
use crate::contract::Done;
use crate::contract::movements::UpdateDocument;
use crate::nominations::difference;
use crate::{Ctx, OfficeError};

pub(crate) fn update_document(_ctx: &Ctx, tx: &Tx<'_>, request: UpdateDocument) -> Result<Done, OfficeError> {
    let old = require_document(tx, request.document)?;
    let fields = check_document(tx, &request.fields, &request.movements)?;
    store::movements::update_document(tx, request.document, &fields, &request.movements)?;
    if let Some(change) = difference(&old.fields, &fields)? {
        tx.note("document", change);
    }
    let linked: Vec<MovementId> = old.movements.iter().map(|link| link.id).collect();
    if linked != request.movements {
        tx.note("movements", json!({ "old": linked, "new": request.movements }));
    }
    tx.subject(document_in_words(&fields));
    Ok(Done::OK)
}

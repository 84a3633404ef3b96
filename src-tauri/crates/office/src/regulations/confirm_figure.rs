//! The office stands for a figure of law, with the document it compared it with.
//! Who: the secretary. When: the figure is not verified yet. Changes: how sure the figure is, wherever it is used, as
//! long as the pack says the same.

use domain::refusal::Refusal;
use domain::text::{tidy, tidy_lines_opt};
use serde_json::json;
use store::Tx;

use crate::contract::Done;
use crate::contract::regulations::ConfirmFigure;
use crate::{Ctx, OfficeError};

pub(crate) fn confirm_figure(ctx: &Ctx, tx: &Tx<'_>, request: ConfirmFigure) -> Result<Done, OfficeError> {
    let Some(pack) = ctx.regulations.pack(&request.pack) else {
        return Err(Refusal::FieldInvalid { field: "pack".into(), found: request.pack }.into());
    };
    let Some(figure) = pack.figures().into_iter().find(|figure| figure.key == request.figure) else {
        return Err(Refusal::FieldInvalid { field: "figure".into(), found: request.figure }.into());
    };
    if figure.certainty.is_verified() {
        return Err(Refusal::FigureVerified { figure: figure.key }.into());
    }
    let document = tidy(&request.document);
    if document.is_empty() {
        return Err(Refusal::FieldBlank { field: "document".into() }.into());
    }
    // One of another value stands no more: the pack it was given for said something else.
    store::regulations::withdraw_confirmation(tx, &pack.id, &figure.key, "another value")?;
    let note = tidy_lines_opt(request.note.as_deref());
    let (id, key) = (&pack.id, &figure.key);
    store::regulations::insert_confirmation(tx, id, key, &figure.value, &document, note.as_deref())?;
    tx.subject(document);
    tx.note("figure", json!({ "old": figure.certainty, "new": "confirmed", "value": figure.value }));
    Ok(Done::OK)
}

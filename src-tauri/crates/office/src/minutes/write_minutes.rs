//! Writes narrative parts of the minutes and their number.
//! Who: the secretary. When: minutes were drafted and are not signed. Changes: the parts named; a number that is absent from the
//! request stays as it is, a blank one is taken away.

use domain::records::minutes::Minutes;
use domain::refusal::Refusal;
use domain::text::{tidy_lines, tidy_opt};
use serde_json::{Map, json};
use store::Tx;

use super::{as_seen, require_unsigned};
use crate::contract::sessions::WriteMinutes;
use crate::sessions::require_session;
use crate::{Ctx, OfficeError};

pub(crate) fn write_minutes(_ctx: &Ctx, tx: &Tx<'_>, request: WriteMinutes) -> Result<Minutes, OfficeError> {
    let session = require_session(tx, request.session)?;
    let mut kept = require_unsigned(tx, request.session)?;
    let mut changes = Map::new();
    for narrative in request.narratives {
        let part = kept.parts.iter_mut().find(|part| part.id == narrative.part && part.is_editable);
        let Some(part) = part else {
            return Err(Refusal::FieldInvalid { field: "narratives".into(), found: narrative.part }.into());
        };
        let text = tidy_lines(&narrative.text);
        if part.narrative != text {
            changes.insert(part.id.clone(), json!({ "old": part.narrative, "new": text }));
            part.narrative = text;
        }
    }
    if let Some(typed) = request.doc_number {
        let doc_number = tidy_opt(Some(&typed));
        if kept.doc_number != doc_number {
            changes.insert("docNumber".into(), json!({ "old": kept.doc_number, "new": doc_number }));
            kept.doc_number = doc_number;
        }
    }
    store::minutes::put(tx, request.session, &kept)?;
    tx.subject(session.fields.title);
    tx.note("minutes", changes.into());
    as_seen(tx, request.session, kept)
}

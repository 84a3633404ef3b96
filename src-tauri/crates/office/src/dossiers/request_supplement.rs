//! Asks the unit for a supplement: returns the line and unlocks only the fields and papers named.
//! Who: the secretary, with a reason. When: the line is received or under appraisal, and something is named.
//! Changes: the line's stage with a step of its road; the request, open until the line is received again or withdrawn.

use domain::dossier::LineField;
use domain::nomination::Step;
use domain::refusal::Refusal;
use domain::text::tidy_lines;
use serde_json::json;
use store::Tx;

use super::{required, unit_kind};
use crate::contract::dossiers::RequestSupplement;
use crate::contract::nominations::Moved;
use crate::nominations::{require_nomination, require_submission, subject_of, take_step};
use crate::{Ctx, OfficeError};

pub(crate) fn request_supplement(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: RequestSupplement,
) -> Result<Moved, OfficeError> {
    let line = require_nomination(tx, request.nomination)?;
    if request.fields.is_empty() && request.components.is_empty() {
        return Err(Refusal::NothingChosen.into());
    }
    if let Some(due_on) = request.due_on.filter(|day| *day < ctx.now.date()) {
        return Err(Refusal::FieldInvalid { field: "dueOn".into(), found: due_on.to_string() }.into());
    }
    let received_on = require_submission(tx, line.submission)?.fields.received_on;
    let pack = ctx.regulations.pack_on(received_on)?;
    let needed = required(pack, &line.nominee_fields, &line.ask, unit_kind(tx, &line.nominee_fields)?);
    // Both lists in the order of the form and of the checklist, each once.
    let fields: Vec<LineField> =
        LineField::ALL.into_iter().filter(|field| request.fields.contains(field)).collect();
    let codes = needed.papers.iter().map(|paper| paper.component.code.as_str());
    let components: Vec<String> = codes
        .filter(|code| request.components.iter().any(|asked| asked == code))
        .map(str::to_owned)
        .collect();
    if let Some(foreign) = request.components.iter().find(|asked| !components.contains(asked)) {
        return Err(Refusal::FieldInvalid { field: "component".into(), found: foreign.clone() }.into());
    }
    let reason = tidy_lines(&request.reason);
    let moved = take_step(tx, &[line.id], Step::ReturnNomination, Some(&reason))?;
    store::dossiers::ask_supplement(tx, line.id, &fields, &components, &reason, request.due_on)?;
    tx.subject(subject_of(tx, &[line.id])?);
    tx.note(
        "supplement",
        json!({ "old": null, "new": { "fields": fields, "components": components, "dueOn": request.due_on } }),
    );
    Ok(Moved { nominations: moved })
}

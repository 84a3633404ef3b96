//! Enters a disciplinary measure against a nominee.
//! Who: the secretary. When: it was decided. Changes: adds the measure.

use serde_json::json;
use store::Tx;

use super::standing::checked_discipline;
use super::{nominee_in_words, require_nominee};
use crate::contract::history::{AddDiscipline, DisciplineAdded};
use crate::{Ctx, OfficeError};

pub(crate) fn add_discipline(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: AddDiscipline,
) -> Result<DisciplineAdded, OfficeError> {
    let nominee = require_nominee(tx, request.nominee)?;
    let fields = checked_discipline(request.fields, ctx.now.date())?;
    let discipline = store::appraisals::add_discipline(tx, nominee.id, &fields)?;
    tx.subject(nominee_in_words(&nominee.fields, &nominee.unit_name));
    tx.note("discipline", json!({ "old": null, "new": fields }));
    Ok(DisciplineAdded { discipline })
}

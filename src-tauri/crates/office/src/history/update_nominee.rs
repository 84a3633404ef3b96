//! Replaces what is kept about a nominee; with a day, it goes to another unit from that day on.
//! Who: the secretary. When: the unit is there on that day. Changes: the nominee, for its awards, initiatives and lines
//! alike. A move leaves lines received before it with the unit they were sent for; a correction without a day does not.

use chrono::NaiveDate;
use domain::nominee::NomineeKind;
use domain::records::nominations::NomineeFields;
use domain::refusal::Refusal;
use domain::text::{Name, tidy, tidy_opt};
use serde_json::json;
use store::Tx;

use super::{nominee_in_words, require_nominee};
use crate::contract::Done;
use crate::contract::history::UpdateNominee;
use crate::units::require_unit;
use crate::{Ctx, OfficeError};

pub(crate) fn update_nominee(ctx: &Ctx, tx: &Tx<'_>, request: UpdateNominee) -> Result<Done, OfficeError> {
    let known = require_nominee(tx, request.nominee)?;
    let today = ctx.now.date();
    let new = checked(&known.fields, request.fields, today)?;
    let unit = require_unit(tx, new.unit)?.fields;
    if let Some(on) = request.moved_on.filter(|_| new.unit != known.fields.unit) {
        let before = store::nominees::moves_of(tx, known.id)?.first().map(|newest| newest.on);
        if on > today || before.is_some_and(|before| on <= before) {
            return Err(Refusal::FieldInvalid { field: "movedOn".into(), found: on.to_string() }.into());
        }
        if let Some(ended) = unit.valid_to.filter(|ended| *ended <= on) {
            return Err(Refusal::UnitEnded { name: unit.name, on: ended }.into());
        }
        if let Some(from) = unit.valid_from.filter(|from| *from > on) {
            return Err(Refusal::UnitChangeTooEarly { name: unit.name, from }.into());
        }
        let document = tidy_opt(request.document.as_deref());
        store::nominees::move_to(tx, &[known.id], new.unit, on, document.as_deref())?;
    }
    store::nominees::update(tx, known.id, &new)?;
    tx.subject(nominee_in_words(&new, &unit.name));
    tx.note("nominee", json!({ "old": known.fields, "new": new }));
    Ok(Done::OK)
}

/// Texts tidy, the kind as it was; what only people have is left out for collectives and households.
fn checked(old: &NomineeFields, fields: NomineeFields, today: NaiveDate) -> Result<NomineeFields, Refusal> {
    if fields.kind != old.kind {
        return Err(Refusal::FieldInvalid { field: "kind".into(), found: fields.name });
    }
    let name = match Name::parse(&fields.name) {
        Some(name) => String::from(name),
        None if tidy(&fields.name).is_empty() => return Err(Refusal::FieldBlank { field: "name".into() }),
        None => return Err(Refusal::FieldInvalid { field: "name".into(), found: fields.name }),
    };
    let is_person = fields.kind == NomineeKind::Person;
    let born = fields.born.filter(|_| is_person);
    if let Some(born) = born.filter(|born| born.first_day() > today) {
        return Err(Refusal::FieldInvalid { field: "born".into(), found: born.table() });
    }
    Ok(NomineeFields {
        kind: fields.kind,
        name,
        born,
        sex: fields.sex.filter(|_| is_person),
        position: tidy_opt(fields.position.as_deref()).filter(|_| is_person),
        unit: fields.unit,
        recipient_class: fields.recipient_class.filter(|_| is_person),
    })
}

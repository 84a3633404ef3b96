//! Units: the tree of offices that send lists, belong to people, and are nominated themselves.
//!
//! A correction rewrites a unit as if it had always been so; a change by a decision has a day, and what was before keeps
//! its name.

pub(crate) mod add_unit;
pub(crate) mod change_unit_name;
pub(crate) mod choose_unit;
pub(crate) mod dissolve_unit;
pub(crate) mod list_units;
pub(crate) mod merge_units;
pub(crate) mod read_unit;
pub(crate) mod remove_unit;
pub(crate) mod split_unit;
pub(crate) mod update_unit;

mod changes;
#[cfg(test)]
mod tests;

use domain::ids::UnitId;
use domain::records::units::{UnitFields, UnitRow};
use domain::refusal::Refusal;
use domain::text::{Name, tidy, tidy_opt};
use store::Db;

use crate::OfficeError;

/// Longest code of a unit, in characters.
const CODE_MAX_CHARS: usize = 40;

/// The unit with this key, or `NotFound`.
pub(crate) fn require_unit(db: &Db<'_>, unit: UnitId) -> Result<UnitRow, OfficeError> {
    store::units::read(db, unit)?.ok_or_else(|| Refusal::NotFound { what: "unit".into(), id: unit.0 }.into())
}

/// The fields as they may be stored: texts tidy, name and code valid and the code free, parent known and not below
/// the unit itself, a bloc leader in a bloc, an end not before its begin. `unit` is absent for a new one.
pub(crate) fn check_fields(
    db: &Db<'_>,
    unit: Option<UnitId>,
    fields: UnitFields,
) -> Result<UnitFields, OfficeError> {
    let name = match Name::parse(&fields.name) {
        Some(name) => String::from(name),
        None if tidy(&fields.name).is_empty() => {
            return Err(Refusal::FieldBlank { field: "name".into() }.into());
        }
        None => return Err(Refusal::FieldInvalid { field: "name".into(), found: fields.name }.into()),
    };
    let code = tidy_opt(fields.code.as_deref());
    if let Some(code) = &code {
        if code.chars().count() > CODE_MAX_CHARS {
            return Err(Refusal::FieldInvalid { field: "code".into(), found: code.clone() }.into());
        }
        if store::units::find_by_code(db, code)?.is_some_and(|owner| Some(owner) != unit) {
            return Err(Refusal::UnitCodeTaken { unit_code: code.clone() }.into());
        }
    }
    if let Some(parent) = fields.parent {
        require_unit(db, parent)?;
        if let Some(unit) = unit
            && (parent == unit || store::units::ancestors(db, parent)?.contains(&unit))
        {
            return Err(Refusal::UnitCycle.into());
        }
    }
    let bloc = tidy_opt(fields.bloc.as_deref());
    if fields.is_bloc_leader && bloc.is_none() {
        return Err(Refusal::FieldBlank { field: "bloc".into() }.into());
    }
    if let (Some(from), Some(to)) = (fields.valid_from, fields.valid_to)
        && to < from
    {
        return Err(Refusal::FieldInvalid { field: "validTo".into(), found: to.to_string() }.into());
    }
    Ok(UnitFields {
        name,
        code,
        bloc,
        field_of_activity: tidy_opt(fields.field_of_activity.as_deref()),
        ..fields
    })
}

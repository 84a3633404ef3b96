//! The checks of what stands against a nominee.

use chrono::NaiveDate;
use domain::ids::{DisciplineId, NomineeId, ProceedingId};
use domain::records::appraisals::{DisciplineFields, DisciplineRow, ProceedingFields, ProceedingRow};
use domain::refusal::Refusal;
use domain::text::tidy_opt;
use store::Db;

use crate::OfficeError;

/// The measure and whose it is, or `NotFound`.
pub(super) fn require_discipline(
    db: &Db<'_>,
    discipline: DisciplineId,
) -> Result<(NomineeId, DisciplineRow), OfficeError> {
    let found = store::appraisals::discipline(db, discipline)?;
    found.ok_or_else(|| Refusal::NotFound { what: "discipline".into(), id: discipline.0 }.into())
}

/// The proceeding and whose it is, or `NotFound`.
pub(super) fn require_proceeding(
    db: &Db<'_>,
    proceeding: ProceedingId,
) -> Result<(NomineeId, ProceedingRow), OfficeError> {
    let found = store::appraisals::proceeding(db, proceeding)?;
    found.ok_or_else(|| Refusal::NotFound { what: "proceeding".into(), id: proceeding.0 }.into())
}

/// Decided by today, ending no earlier than it began.
pub(super) fn checked_discipline(
    fields: DisciplineFields,
    today: NaiveDate,
) -> Result<DisciplineFields, Refusal> {
    no_later(fields.decided_on, today, "decidedOn")?;
    in_order(fields.decided_on, fields.ends_on, "endsOn")?;
    Ok(DisciplineFields { document: tidy_opt(fields.document.as_deref()), ..fields })
}

/// Opened by today, closed by today and no earlier than it was opened.
pub(super) fn checked_proceeding(
    fields: ProceedingFields,
    today: NaiveDate,
) -> Result<ProceedingFields, Refusal> {
    no_later(fields.opened_on, today, "openedOn")?;
    if let Some(closed_on) = fields.closed_on {
        no_later(closed_on, today, "closedOn")?;
    }
    in_order(fields.opened_on, fields.closed_on, "closedOn")?;
    Ok(ProceedingFields { document: tidy_opt(fields.document.as_deref()), ..fields })
}

fn no_later(day: NaiveDate, today: NaiveDate, field: &str) -> Result<(), Refusal> {
    if day <= today { Ok(()) } else { Err(invalid(field, day)) }
}

fn in_order(first: NaiveDate, last: Option<NaiveDate>, field: &str) -> Result<(), Refusal> {
    match last {
        Some(last) if last < first => Err(invalid(field, last)),
        Some(_) | None => Ok(()),
    }
}

fn invalid(field: &str, day: NaiveDate) -> Refusal {
    Refusal::FieldInvalid { field: field.to_owned(), found: day.to_string() }
}

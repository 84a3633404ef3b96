//! Submissions and their lines, the nominations: entering, correcting, appraising, listing (N1–N6).
//!
//! A line is checked and written in [`lines`], whoever sends it: a form or an import. Every move along the road
//! goes through [`steps`].

pub(crate) mod add_nomination;
pub(crate) mod add_submission;
pub(crate) mod answer_question;
pub(crate) mod begin_appraisal;
pub(crate) mod count_nominations;
pub(crate) mod count_quotas;
pub(crate) mod evaluate_nomination;
pub(crate) mod list_nominations;
pub(crate) mod list_submissions;
pub(crate) mod mark_eligible;
pub(crate) mod mark_ineligible;
pub(crate) mod read_nomination;
pub(crate) mod receive_again;
pub(crate) mod reconsider_nomination;
pub(crate) mod return_nomination;
pub(crate) mod update_nomination;
pub(crate) mod update_submission;
pub(crate) mod withdraw_nomination;
pub(crate) mod write_opinion;

mod change_line;
mod doubles;
mod evaluation;
mod facts;
mod lines;
mod steps;
#[cfg(test)]
mod tests;

use domain::ids::{NominationId, SubmissionId};
use domain::records::nominations::{SubmissionFields, SubmissionRow};
use domain::refusal::Refusal;
use domain::text::{tidy_lines_opt, tidy_opt};
use serde::Serialize;
use serde_json::{Map, Value, json};
use store::Db;

use crate::OfficeError;
use crate::contract::nominations::{NominationFilter, NominationOrder};
use crate::movements::require_phase;

pub(crate) use change_line::change_line;
pub(crate) use evaluation::award_names;
pub(crate) use facts::facts_of_many;
pub(crate) use lines::{Found, enter_as_new, enter_line, find_nominee};
pub(crate) use steps::{close_all_with, subject_of, take_step};

/// The submission, or `NotFound`.
pub(crate) fn require_submission(
    db: &Db<'_>,
    submission: SubmissionId,
) -> Result<SubmissionRow, OfficeError> {
    let found = store::submissions::read(db, submission)?;
    found.ok_or_else(|| Refusal::NotFound { what: "submission".into(), id: submission.0 }.into())
}

/// The nomination with its nominee, or `NotFound`.
pub(crate) fn require_nomination(
    db: &Db<'_>,
    nomination: NominationId,
) -> Result<store::nominations::Opened, OfficeError> {
    let found = store::nominations::opened(db, nomination)?;
    found.ok_or_else(|| Refusal::NotFound { what: "nomination".into(), id: nomination.0 }.into())
}

/// The head of a submission tidied and checked: its movement has the phase, its unit exists, and its paper is not
/// dated after the day it came. Answers the name of the unit too.
pub(crate) fn check_submission(
    db: &Db<'_>,
    fields: &SubmissionFields,
) -> Result<(SubmissionFields, String), OfficeError> {
    require_phase(db, fields.movement, fields.phase_no)?;
    let Some(unit_name) = store::nominees::unit_name(db, fields.unit)? else {
        return Err(Refusal::NotFound { what: "unit".into(), id: fields.unit.0 }.into());
    };
    if let Some(doc_on) = fields.doc_on.filter(|day| *day > fields.received_on) {
        return Err(Refusal::FieldInvalid { field: "docOn".into(), found: doc_on.to_string() }.into());
    }
    let tidied = SubmissionFields {
        doc_number: tidy_opt(fields.doc_number.as_deref()),
        note: tidy_lines_opt(fields.note.as_deref()),
        ..fields.clone()
    };
    Ok((tidied, unit_name))
}

/// A submission in words for the journal: "Sở Y tế, 218/TTr-SYT".
pub(crate) fn submission_in_words(unit_name: &str, fields: &SubmissionFields) -> String {
    match &fields.doc_number {
        Some(number) => format!("{unit_name}, {number}"),
        None => unit_name.to_owned(),
    }
}

/// The filter as the store takes it.
pub(crate) fn store_filter(filter: &NominationFilter) -> store::nominations::Filter {
    store::nominations::Filter {
        movement: filter.movement,
        phase_no: filter.phase_no,
        submission: filter.submission,
        sender: filter.sender,
        unit: filter.unit,
        nominee: filter.nominee,
        stages: filter.stages.clone().unwrap_or_default(),
        kind: filter.kind,
        award_id: filter.award_id.clone().filter(|id| !id.is_empty()),
        query: filter.query.clone(),
    }
}

/// The order as the store takes it.
pub(crate) fn store_order(order: NominationOrder) -> store::nominations::Order {
    match order {
        NominationOrder::Received => store::nominations::Order::Received,
        NominationOrder::Name => store::nominations::Order::Name,
        NominationOrder::Unit => store::nominations::Order::Unit,
        NominationOrder::Award => store::nominations::Order::Award,
        NominationOrder::Stage => store::nominations::Order::Stage,
    }
}

/// What differs between two states of a record, field by field, for the journal; `None` when nothing does.
pub(crate) fn difference<T: Serialize>(old: &T, new: &T) -> Result<Option<Value>, OfficeError> {
    let (Value::Object(old), Value::Object(new)) = (serde_json::to_value(old)?, serde_json::to_value(new)?)
    else {
        return Ok(None);
    };
    let (mut before, mut after) = (Map::new(), Map::new());
    for (field, now) in new {
        let was = old.get(&field).cloned().unwrap_or(Value::Null);
        if was != now {
            before.insert(field.clone(), was);
            after.insert(field, now);
        }
    }
    Ok((!after.is_empty()).then(|| json!({ "old": before, "new": after })))
}

//! Answers what only a person can say of a nomination, or takes the answer back.
//! Who: the secretary. When: the regulations ask it of this award. Changes: the answer.

use domain::refusal::Refusal;
use domain::standard::Condition;
use domain::text::tidy_lines_opt;
use serde_json::json;
use store::Tx;

use super::evaluation::evaluated;
use super::subject_of;
use crate::contract::Done;
use crate::contract::nominations::AnswerQuestion;
use crate::{Ctx, OfficeError};

pub(crate) fn answer_question(ctx: &Ctx, tx: &Tx<'_>, request: AnswerQuestion) -> Result<Done, OfficeError> {
    let found = evaluated(ctx, tx, request.nomination)?;
    let asked = found.evaluation.alternatives.iter().flat_map(|alternative| &alternative.conditions).any(
        |finding| matches!(&finding.condition, Condition::Manual(question) if question.code == request.code),
    );
    if !asked {
        return Err(Refusal::FieldInvalid { field: "code".into(), found: request.code }.into());
    }
    let before = found.answers.iter().find(|answer| answer.code == request.code);
    let note = tidy_lines_opt(request.note.as_deref());
    store::appraisals::answer(tx, request.nomination, &request.code, request.met, note.as_deref())?;
    tx.subject(subject_of(tx, &[request.nomination])?);
    tx.note(&request.code, json!({ "old": before.map(|answer| answer.met), "new": request.met }));
    Ok(Done::OK)
}

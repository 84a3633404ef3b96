//! Finds lines eligible for the council.
//! Who: the secretary. When: every line is received or under appraisal, and the rules do not say otherwise of any, unless
//! a reason is given; nor asks any for what its nominee has already, and where one achievement may be rewarded twice a
//! sentence says why not. Changes: the stage of every line chosen, with one step of its road each; what the rules say is
//! frozen with it.

use domain::ids::NominationId;
use domain::nomination::Step;
use domain::refusal::Refusal;
use domain::standard::Verdict;
use domain::text::tidy_lines_opt;
use store::Tx;

use super::evaluation::{Evaluated, evaluated};
use super::{subject_of, take_step};
use crate::contract::nominations::{MarkEligible, Moved};
use crate::{Ctx, OfficeError};

pub(crate) fn mark_eligible(ctx: &Ctx, tx: &Tx<'_>, request: MarkEligible) -> Result<Moved, OfficeError> {
    let moved = take_step(tx, &request.nominations, Step::MarkEligible, request.reason.as_deref())?;
    let found = request
        .nominations
        .iter()
        .map(|nomination| evaluated(ctx, tx, *nomination))
        .collect::<Result<Vec<Evaluated<'_>>, OfficeError>>()?;
    let reason = tidy_lines_opt(request.reason.as_deref());
    let refused = |found: &&Evaluated<'_>| found.evaluation.verdict == Verdict::NotEligible;
    let doubled = |found: &&Evaluated<'_>| !found.doubles.is_empty();
    let barred = |found: &&Evaluated<'_>| found.doubles.iter().any(|double| double.kind.bars());
    let those = |are: &dyn Fn(&&Evaluated<'_>) -> bool| -> Vec<NominationId> {
        found.iter().filter(are).map(|found| found.nomination.id).collect()
    };
    let nominations = those(&barred);
    if !nominations.is_empty() {
        return Err(Refusal::AwardAskedTwice { nominations }.into());
    }
    if reason.is_none() {
        let nominations = those(&refused);
        if !nominations.is_empty() {
            return Err(Refusal::RulesSayNotEligible { nominations }.into());
        }
        let nominations = those(&doubled);
        if !nominations.is_empty() {
            return Err(Refusal::AchievementRewardedTwice { nominations }.into());
        }
    }
    for found in &found {
        let why = reason.as_deref().filter(|_| refused(&found) || doubled(&found));
        store::appraisals::freeze(
            tx,
            found.nomination.id,
            (&found.pack.id, found.pack.version),
            &found.evaluation,
            why,
        )?;
    }
    tx.subject(subject_of(tx, &request.nominations)?);
    Ok(Moved { nominations: moved })
}

//! Says what the rules say of a nomination, now and when it was appraised.
//! Who: everybody. When: always. Changes: nothing.

use domain::records::appraisals::NominationEvaluation;
use store::Db;

use super::evaluation::{award_names, differs, evaluated};
use crate::contract::nominations::EvaluateNomination;
use crate::{Ctx, OfficeError};

pub(crate) fn evaluate_nomination(
    ctx: &Ctx,
    db: &Db<'_>,
    request: EvaluateNomination,
) -> Result<NominationEvaluation, OfficeError> {
    let found = evaluated(ctx, db, request.nomination)?;
    let frozen = store::appraisals::frozen(db, found.nomination.id)?;
    Ok(NominationEvaluation {
        pack_id: found.pack.id.clone(),
        pack_version: found.pack.version,
        pack_title: found.pack.title.clone(),
        changed: frozen.as_ref().is_some_and(|frozen| differs(&frozen.evaluation, &found.evaluation)),
        now: found.evaluation,
        frozen,
        answers: found.answers,
        doubles: found.doubles,
        past_awards: found.past_awards,
        initiatives: found.initiatives,
        award_names: award_names(found.pack),
    })
}

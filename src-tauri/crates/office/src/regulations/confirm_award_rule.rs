//! Confirms or sets the rule by which the council votes on an award, with the document it rests on.
//! Who: the secretary. When: any time; closed votes keep the rule they were closed under. Changes: the award's rule in one pack.

use domain::award::{Certainty, VoteMethod, VoteRule};
use domain::refusal::Refusal;
use domain::text::tidy;
use serde_json::json;
use store::Tx;

use super::rule_in_force;
use crate::contract::Done;
use crate::contract::movements::ConfirmAwardRule;
use crate::{Ctx, OfficeError};

pub(crate) fn confirm_award_rule(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: ConfirmAwardRule,
) -> Result<Done, OfficeError> {
    let Some(pack) = ctx.regulations.pack(&request.pack) else {
        return Err(Refusal::FieldInvalid { field: "pack".into(), found: request.pack }.into());
    };
    let award = pack.award(&request.award_id)?;
    let legal_basis = tidy(&request.legal_basis);
    if legal_basis.is_empty() {
        return Err(Refusal::FieldBlank { field: "legalBasis".into() }.into());
    }
    let threshold = match (request.method, request.threshold) {
        (VoteMethod::None, _) => None,
        (VoteMethod::SecretBallot | VoteMethod::OpenVote, None) => {
            return Err(Refusal::FieldBlank { field: "threshold".into() }.into());
        }
        (VoteMethod::SecretBallot | VoteMethod::OpenVote, Some(share)) if share.is_sound() => Some(share),
        (VoteMethod::SecretBallot | VoteMethod::OpenVote, Some(share)) => {
            let found = format!("{}/{}", share.numerator, share.denominator);
            return Err(Refusal::FieldInvalid { field: "threshold".into(), found }.into());
        }
    };
    let rule = VoteRule {
        method: request.method,
        threshold,
        base: request.base,
        written_opinions: request.written_opinions,
        legal_basis,
        certainty: Certainty::Confirmed,
    };
    let old = rule_in_force(tx, pack, award)?;
    store::regulations::insert_rule(tx, &pack.id, &award.id, &rule)?;
    tx.subject(format!("{}, {}", award.name, rule.legal_basis));
    tx.note("rule", json!({ "old": old, "new": rule }));
    Ok(Done::OK)
}

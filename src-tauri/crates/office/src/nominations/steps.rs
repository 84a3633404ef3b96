//! Steps along the road: all or nothing over the nominations they are taken for.

use std::collections::BTreeMap;

use domain::ids::NominationId;
use domain::nomination::{Stage, Step};
use domain::refusal::Refusal;
use domain::session::Outcome;
use domain::text::tidy_lines_opt;
use serde_json::json;
use store::{Db, Tx};

use crate::OfficeError;

/// Takes one step with every nomination, or with none. Answers how many moved.
pub(crate) fn take_step(
    tx: &Tx<'_>,
    nominations: &[NominationId],
    step: Step,
    reason: Option<&str>,
) -> Result<u32, OfficeError> {
    let reason = tidy_lines_opt(reason);
    if step.needs_reason() && reason.is_none() && !nominations.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    move_all(tx, nominations, step, reason.as_deref(), |stage| stage.after(step))
}

/// Closes the vote on nominations that ended in the same way for the same reason.
pub(crate) fn close_all_with(
    tx: &Tx<'_>,
    nominations: &[NominationId],
    outcome: Outcome,
    reason: Option<&str>,
) -> Result<u32, OfficeError> {
    let reason = tidy_lines_opt(reason);
    move_all(tx, nominations, Step::CloseVote, reason.as_deref(), |stage| stage.closed_with(outcome))
}

/// Nominations in words, for the journal: "Thạch Thị Lan, Trần Văn Bình và 3 đề nghị khác".
pub(crate) fn subject_of(db: &Db<'_>, nominations: &[NominationId]) -> Result<String, OfficeError> {
    const NAMED: u32 = 2;
    let chosen = without_repeats(nominations);
    let names = store::nominations::names_of(db, &chosen, NAMED)?;
    let others = chosen.len() - names.len().min(chosen.len());
    Ok(match others {
        0 => names.join(", "),
        _ => format!("{} và {others} đề nghị khác", names.join(", ")),
    })
}

fn move_all(
    tx: &Tx<'_>,
    nominations: &[NominationId],
    step: Step,
    reason: Option<&str>,
    lead: impl Fn(Stage) -> Result<Stage, Refusal>,
) -> Result<u32, OfficeError> {
    let chosen = without_repeats(nominations);
    let standing: BTreeMap<NominationId, Stage> =
        store::nominations::stages_of(tx, &chosen)?.into_iter().collect();
    if let Some(missing) = chosen.iter().find(|id| !standing.contains_key(id)) {
        return Err(Refusal::NotFound { what: "nomination".into(), id: missing.0 }.into());
    }
    let mut led: BTreeMap<Stage, Vec<NominationId>> = BTreeMap::new();
    let mut left: BTreeMap<Stage, Vec<NominationId>> = BTreeMap::new();
    for (nomination, stage) in &standing {
        led.entry(lead(*stage)?).or_default().push(*nomination);
        left.entry(*stage).or_default().push(*nomination);
    }
    if led.is_empty() {
        return Err(Refusal::NothingChosen.into());
    }
    let mut moved = 0;
    for (to, nominations) in &led {
        moved += store::nominations::move_stage(tx, nominations, step, reason, *to)?;
    }
    if ends_waiting(step) {
        store::dossiers::close_supplements(tx, &chosen)?;
    }
    // Returned lines do not count as standing; received again, they must not meet a double entered meanwhile.
    if let Some(nomination) = store::nominations::first_double(tx, &chosen)? {
        return Err(Refusal::NominationExists { nomination }.into());
    }
    let stages = |of: &BTreeMap<Stage, Vec<NominationId>>| {
        of.iter().map(|(stage, ids)| json!({ "stage": stage, "nominations": ids })).collect::<Vec<_>>()
    };
    tx.note("stages", json!({ "old": stages(&left), "new": stages(&led) }));
    Ok(moved)
}

/// Whether the step ends the wait for a supplement: it leads a returned line on.
fn ends_waiting(step: Step) -> bool {
    match step {
        Step::ReceiveAgain | Step::WithdrawNomination => true,
        Step::ReceiveNomination
        | Step::BeginAppraisal
        | Step::ReturnNomination
        | Step::MarkEligible
        | Step::MarkIneligible
        | Step::ReconsiderNomination
        | Step::PutOnAgenda
        | Step::TakeOffAgenda
        | Step::CloseVote => false,
    }
}

/// The ids as asked for, each once.
fn without_repeats(nominations: &[NominationId]) -> Vec<NominationId> {
    let mut chosen = nominations.to_vec();
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

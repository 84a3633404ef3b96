//! Closes the vote on items and freezes each result: figures, names and titles as they are now.
//! Who: the secretary, when the chair announces the result. When: the session is open and the items wait; an outcome that rests on
//! a vote needs a count that stands, the quorum and a known threshold. Changes: results, which nothing edits any more, and
//! the lines' stage. All items or none.

use std::collections::HashMap;

use domain::award::VoteMethod;
use domain::ids::{ItemId, NominationId};
use domain::records::sessions::VoteResult;
use domain::refusal::Refusal;
use domain::session::{Outcome, SessionStage};
use domain::text::tidy_lines;
use domain::vote::{Tally, Verdict, decide};
use serde_json::json;
use store::Tx;
use store::sessions::{AgendaLine, ClosedItem, FrozenLine, TallyLine};

use super::count::standing_count;
use super::room::Room;
use super::rules::{ItemRule, RuleBook};
use super::{require_stage, require_waiting};
use crate::contract::sessions::{CloseVote, Results};
use crate::nominations::close_all_with;
use crate::{Ctx, OfficeError};

pub(crate) fn close_vote(ctx: &Ctx, tx: &Tx<'_>, request: CloseVote) -> Result<Results, OfficeError> {
    let (session, heads) = require_waiting(tx, &request.items)?;
    let room = Room::read(tx, session)?;
    require_stage(&room.session, &[SessionStage::Open])?;
    let said = Said {
        outcome: request.outcome,
        lowered_award_id: request.lowered_award_id,
        reason: request.reason.map(|reason| tidy_lines(&reason)).filter(|reason| !reason.is_empty()),
    };
    if let Some(award_id) = said.lowered_award_id.as_ref().filter(|_| said.outcome != Some(Outcome::Lowered))
    {
        return Err(Refusal::FieldInvalid { field: "loweredAwardId".into(), found: award_id.clone() }.into());
    }
    let items: Vec<ItemId> = heads.iter().map(|head| head.id).collect();
    let mut entries: HashMap<ItemId, Vec<TallyLine>> = HashMap::new();
    for line in store::sessions::tallies(tx, &items)? {
        entries.entry(line.item).or_default().push(line);
    }
    let mut rules = RuleBook::new(ctx, tx);
    let mut closed = Vec::new();
    for line in store::sessions::agenda_lines(tx, session, &items)? {
        let rule = rules.of(&line)?;
        let entries: Vec<&TallyLine> = entries.get(&line.row.id).into_iter().flatten().collect();
        let kept = FrozenLine::from(&line);
        closed.push(ClosedItem { result: result(tx, &room, line, &rule, &entries, &said)?, line: kept });
    }
    store::sessions::insert_results(tx, &closed)?;
    let results: Vec<VoteResult> = closed.into_iter().map(|item| item.result).collect();
    set_aside(tx, &results, &entries)?;
    for outcome in
        [Outcome::Passed, Outcome::Rejected, Outcome::Lowered, Outcome::Deferred, Outcome::Withdrawn]
    {
        let ended = results.iter().filter(|result| result.outcome == outcome);
        let nominations: Vec<NominationId> = ended.map(|result| result.nomination).collect();
        if !nominations.is_empty() {
            close_all_with(tx, &nominations, outcome, said.reason.as_deref())?;
        }
    }
    let outcomes: Vec<_> =
        results.iter().map(|result| json!({ "item": result.item, "outcome": result.outcome })).collect();
    tx.subject(room.session.fields.title);
    tx.note("outcomes", json!({ "old": null, "new": outcomes }));
    Ok(Results { results })
}

/// What the request says about every chosen item.
struct Said {
    outcome: Option<Outcome>,
    lowered_award_id: Option<String>,
    reason: Option<String>,
}

/// What an item came to, and what it rests on.
struct Ending {
    outcome: Outcome,
    tally: Option<Tally>,
    verdict: Option<Verdict>,
}

fn result(
    tx: &Tx<'_>,
    room: &Room,
    line: AgendaLine,
    rule: &ItemRule<'_>,
    entries: &[&TallyLine],
    said: &Said,
) -> Result<VoteResult, OfficeError> {
    let item = line.row.id;
    let ending = ending(room, item, rule, entries, said)?;
    let is_overridden =
        ending.verdict.is_some_and(|verdict| verdict.passed != (ending.outcome == Outcome::Passed));
    let lowered = match ending.outcome {
        Outcome::Lowered => Some(lowered_award(&line, rule, said)?),
        Outcome::Passed | Outcome::Rejected | Outcome::Deferred | Outcome::Withdrawn => None,
    };
    Ok(VoteResult {
        item,
        position: line.row.position,
        nomination: line.row.nomination,
        kind: line.row.kind,
        name: line.row.name,
        born: line.born.map(|born| born.to_string()),
        person_position: line.row.person_position,
        unit_name: line.row.unit_name,
        sender_name: line.sender_name,
        achievement: line.achievement,
        award_history: line.award_history,
        award_id: line.row.award_id,
        award_name: line.row.award_name,
        rule: rule.rule.clone(),
        pack_id: Some(rule.pack.id.clone()),
        pack_version: Some(rule.pack.version),
        voters: room.voters(item),
        quorum_required: room.quorum_required(),
        tally: ending.tally,
        verdict: ending.verdict,
        outcome: ending.outcome,
        is_overridden,
        reason: said.reason.clone(),
        lowered_award_id: lowered.map(|award| award.id.clone()),
        lowered_award_name: lowered.map(|award| award.name.clone()),
        closed_at: tx.at(),
        closed_by: tx.actor().to_owned(),
        recused: room.recused_names(item),
    })
}

fn ending(
    room: &Room,
    item: ItemId,
    rule: &ItemRule<'_>,
    entries: &[&TallyLine],
    said: &Said,
) -> Result<Ending, Refusal> {
    let (voting, rule) = (room.voting_on(item), &rule.rule);
    let voters = voting.voters;
    let require_reason = || said.reason.as_ref().map(|_| ()).ok_or(Refusal::ReasonMissing);
    match said.outcome {
        // Put off or taken back: nothing is decided. A count that stands is kept with the result, any other set aside.
        Some(outcome @ (Outcome::Deferred | Outcome::Withdrawn)) => {
            require_reason()?;
            let tally = standing_count(entries, &voting, rule).ok();
            Ok(Ending { outcome, tally, verdict: tally.and_then(|tally| decide(&tally, &voters, rule).ok()) })
        }
        None if rule.method == VoteMethod::None => Err(Refusal::FieldBlank { field: "outcome".into() }),
        // Decided without a vote (simplified procedure): anything but yes needs a reason.
        Some(outcome @ (Outcome::Passed | Outcome::Rejected | Outcome::Lowered))
            if rule.method == VoteMethod::None =>
        {
            if outcome != Outcome::Passed {
                require_reason()?;
            }
            Ok(Ending { outcome, tally: None, verdict: None })
        }
        chosen @ (None | Some(Outcome::Passed | Outcome::Rejected | Outcome::Lowered)) => {
            let tally = standing_count(entries, &voting, rule)?;
            room.require_quorum(voters.present)?;
            let verdict = decide(&tally, &voters, rule)?;
            let computed = if verdict.passed { Outcome::Passed } else { Outcome::Rejected };
            let outcome = chosen.unwrap_or(computed);
            if outcome == Outcome::Lowered {
                require_reason()?;
            } else if outcome != computed && said.reason.is_none() {
                return Err(Refusal::OutcomeNeedsReason { computed_passed: Some(verdict.passed) });
            }
            Ok(Ending { outcome, tally: Some(tally), verdict: Some(verdict) })
        }
    }
}

fn lowered_award<'a>(
    line: &AgendaLine,
    rule: &ItemRule<'a>,
    said: &Said,
) -> Result<&'a domain::award::Award, Refusal> {
    let award_id = said.lowered_award_id.as_ref().ok_or(Refusal::LoweredAwardMissing)?;
    let allowed = rule.lower_awards(line).into_iter().find(|award| award.id == *award_id);
    allowed.ok_or_else(|| Refusal::LoweredAwardNotAllowed { award_id: award_id.clone() })
}

/// Removes entries that did not become part of a result: only a whole count is kept with one. The journal keeps them.
fn set_aside(
    tx: &Tx<'_>,
    results: &[VoteResult],
    entries: &HashMap<ItemId, Vec<TallyLine>>,
) -> Result<(), OfficeError> {
    let without_count =
        results.iter().filter(|result| result.tally.is_none() && entries.contains_key(&result.item));
    let items: Vec<ItemId> = without_count.map(|result| result.item).collect();
    if items.is_empty() {
        return Ok(());
    }
    let old: Vec<_> = items
        .iter()
        .filter_map(|item| entries.get(item))
        .flatten()
        .map(|line| json!({ "item": line.item, "entry": line.entry }))
        .collect();
    store::sessions::clear_tallies(tx, &items, None)?;
    tx.note("talliesSetAside", json!({ "old": old, "new": null }));
    Ok(())
}

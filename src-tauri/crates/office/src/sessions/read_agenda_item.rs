//! Opens one item for the vote: its rule, who votes, what was counted and what that means.
//! Who: the secretary. When: always. Changes: nothing. A closed item shows its frozen rule and room.

use domain::award::{Award, VoteBase, VoteRule};
use domain::records::sessions::{AgendaItem, AgendaRow};
use domain::refusal::Refusal;
use domain::vote::{Voters, decide};
use store::Db;

use super::conflicts::ConflictFinder;
use super::count::standing_count;
use super::require_items;
use super::room::Room;
use super::rules::RuleBook;
use crate::contract::sessions::ReadAgendaItem;
use crate::{Ctx, OfficeError};

pub(crate) fn read_agenda_item(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ReadAgendaItem,
) -> Result<AgendaItem, OfficeError> {
    let missing = || Refusal::NotFound { what: "item".into(), id: request.item.0 };
    let (session, _) = require_items(db, &[request.item])?;
    let room = Room::read(db, session)?;
    let line = store::sessions::agenda_lines(db, session, &[request.item])?.pop().ok_or_else(missing)?;
    let item_rule = RuleBook::new(ctx, db).of(&line)?;
    let finder = ConflictFinder::new(db, &room)?;
    let result = store::sessions::results_of(db, &[request.item])?.pop();
    let entries = store::sessions::tallies(db, &[request.item])?;

    let (rule, voters) = match &result {
        Some(result) => (result.rule.clone(), result.voters),
        None => (item_rule.rule.clone(), room.voters(request.item)),
    };
    let counted = match &result {
        Some(result) => result.tally.ok_or(Refusal::TallyMissing),
        None => standing_count(&entries.iter().collect::<Vec<_>>(), &room.voting_on(request.item), &rule),
    };
    let verdict = match &result {
        Some(result) => result.verdict,
        None => counted.as_ref().ok().and_then(|tally| decide(tally, &voters, &rule).ok()),
    };
    let quorum_met = match &result {
        Some(result) => result.voters.present >= result.quorum_required,
        None => room.require_quorum(voters.present).is_ok(),
    };
    let lower_awards: Vec<Award> = item_rule.lower_awards(&line).into_iter().cloned().collect();
    Ok(AgendaItem {
        pack: item_rule.pack.id.clone(),
        award: item_rule.award.clone(),
        needed: verdict.map(|verdict| verdict.needed).or_else(|| needed(&rule, &voters)),
        quorum_met,
        absences: room.absences_of(request.item),
        found_conflicts: finder.found(&line),
        tallies_agree: counted.is_ok(),
        tallies: entries.into_iter().map(|line| line.entry).collect(),
        verdict,
        lower_awards,
        result,
        row: AgendaRow { conflicts: finder.count(&line), ..line.row },
        rule,
        voters,
    })
}

/// Fewest agreeing votes that pass, where the base is known before the count: a share of those who vote also counts
/// the written opinions, and how many of them are used is known only from the tally.
fn needed(rule: &VoteRule, voters: &Voters) -> Option<u32> {
    let base = match rule.base {
        VoteBase::TotalMembers => voters.members,
        VoteBase::PresentMembers if voters.written == 0 || !rule.written_opinions => voters.voting(),
        VoteBase::PresentMembers => return None,
    };
    rule.threshold.filter(|_| base > 0).map(|threshold| threshold.needed(base))
}

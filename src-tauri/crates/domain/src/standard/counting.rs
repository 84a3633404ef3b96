//! Counting awards and initiatives. Rows count once a year; revoked ones and those of a barred type are told, not counted.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::{Ask, Mark, Run, longest};
use super::condition::{ConsecutiveAward, HeldAward, InitiativeCount};
use super::evaluate::Case;
use super::facts::{HeldFact, InitiativeFact};
use super::finding::{BreakReason, Detail, Evidence, SetAside, SetAsideReason, Status, Unknown};
use super::rules::Reuse;
use crate::award::AwardKind;
use crate::ids::PastAwardId;
use crate::records::history::{InfluenceScope, InitiativeKind};

/// The rows of one award that are not of later years than the evaluation year, by year.
#[derive(Default)]
pub(super) struct Holdings {
    pub(super) sure: BTreeMap<i32, PastAwardId>,
    /// They count only if a person says so; never of a year that is sure.
    pub(super) doubtful: BTreeMap<i32, (PastAwardId, SetAsideReason)>,
    aside: BTreeSet<(i32, SetAside)>,
}

impl Holdings {
    fn set_aside(&mut self, year: i32, id: PastAwardId, reason: SetAsideReason) {
        self.aside.insert((year, SetAside { evidence: Evidence::PastAward { id, year }, reason }));
    }

    fn has_aside(&self, year: i32) -> bool {
        self.aside.iter().any(|(of, _)| *of == year)
    }

    /// Writes what was set aside into a detail.
    fn tell_aside(&self, detail: &mut Detail) {
        detail.set_aside.extend(self.aside.iter().map(|(_, aside)| aside.clone()));
        detail.set_aside.extend(self.doubtful.iter().map(|(year, (id, reason))| SetAside {
            evidence: Evidence::PastAward { id: *id, year: *year },
            reason: reason.clone(),
        }));
        detail.set_aside.sort();
        detail.set_aside.dedup();
    }
}

/// Which rows of `award` the nominee holds at the end of the evaluation year.
pub(super) fn holdings(case: &Case<'_>, award: &str) -> Holdings {
    let mut found = Holdings::default();
    let own = case.facts.awards.iter().map(|row| (row, true));
    let of_predecessors = case.facts.predecessor_awards.iter().map(|row| (row, false));
    let mut rows: Vec<(&HeldFact, bool)> =
        own.chain(of_predecessors).filter(|(row, _)| row.award.as_deref() == Some(award)).collect();
    rows.sort_by_key(|(row, _)| (row.year, row.id));
    for (row, is_own) in rows {
        if row.year > case.question.year {
            found.set_aside(row.year, row.id, SetAsideReason::OutsideYears);
        } else if row.revoked {
            found.set_aside(row.year, row.id, SetAsideReason::Revoked);
        } else {
            match stepping_stone(case, row) {
                Mark::Yes | Mark::Perhaps if !is_own => {
                    found.doubtful.entry(row.year).or_insert((row.id, SetAsideReason::OfPredecessor));
                }
                Mark::Yes => match found.sure.get(&row.year) {
                    Some(_) => found.set_aside(row.year, row.id, SetAsideReason::CountsOnce),
                    None => {
                        found.sure.insert(row.year, row.id);
                    }
                },
                Mark::Perhaps => {
                    found.doubtful.entry(row.year).or_insert((row.id, SetAsideReason::TypeNotKnown));
                }
                Mark::No(_) => found.set_aside(row.year, row.id, SetAsideReason::NoSteppingStone),
            }
        }
    }
    let (once_more, doubtful): (Vec<_>, Vec<_>) =
        std::mem::take(&mut found.doubtful).into_iter().partition(|(year, _)| found.sure.contains_key(year));
    found.doubtful = doubtful.into_iter().collect();
    for (year, (id, _)) in once_more {
        found.set_aside(year, id, SetAsideReason::CountsOnce);
    }
    found
}

/// Sudden and thematic results are no basis for an award for merit. A title without a type is for the year's work; a form
/// without one may be either.
fn stepping_stone(case: &Case<'_>, row: &HeldFact) -> Mark {
    let Some(rule) = &case.law.rules.no_stepping_stone else { return Mark::Yes };
    if case.question.commendation_type.is_some_and(|asked| rule.types.contains(&asked)) {
        return Mark::Yes;
    }
    match row.commendation_type {
        Some(held) if rule.types.contains(&held) => Mark::No(BreakReason::SetAside),
        Some(_) => Mark::Yes,
        None => match row.award.as_deref().and_then(|award| case.kind_of(award)) {
            Some(AwardKind::EmulationTitle) => Mark::Yes,
            Some(AwardKind::CommendationForm | AwardKind::Informal) | None => Mark::Perhaps,
        },
    }
}

/// The years that come after an award.
pub(super) struct Floor {
    sure: Option<i32>,
    doubtful: Option<i32>,
    /// No holding of it can be missing from the list.
    complete: bool,
    asked: bool,
}

impl Floor {
    pub(super) fn after(case: &Case<'_>, award: Option<&str>) -> Floor {
        let Some(award) = award else {
            return Floor { sure: None, doubtful: None, complete: true, asked: false };
        };
        // The first holding counts: a later one of the same award takes nothing away.
        let held = holdings(case, award);
        Floor {
            sure: held.sure.keys().next().copied(),
            doubtful: held.doubtful.keys().next().copied(),
            complete: case.facts.awards_known.has_all_since(None),
            asked: true,
        }
    }

    pub(super) fn mark(&self, year: i32) -> Mark {
        let later = |than: Option<i32>| than.is_some_and(|than| than < year);
        if !self.asked || later(self.sure) {
            Mark::Yes
        } else if later(self.doubtful) || !self.complete {
            Mark::Perhaps
        } else {
            Mark::No(BreakReason::NotAfterAward)
        }
    }

    /// The first year it lets through for sure, of a window that begins in `from`.
    fn from(&self, from: Option<i32>) -> Option<i32> {
        match (from, self.sure.filter(|_| self.complete)) {
            (Some(from), Some(sure)) => Some(from.max(sure.saturating_add(1))),
            (None, Some(sure)) => Some(sure.saturating_add(1)),
            (from, None) => from,
        }
    }
}

/// The first year of a window of so many years that ends in the evaluation year.
fn window(case: &Case<'_>, within_years: Option<u32>) -> Option<i32> {
    within_years.map(|years| {
        let back = i32::try_from(years.saturating_sub(1)).unwrap_or(i32::MAX);
        case.question.year.saturating_sub(back)
    })
}

/// [`HeldAward`], without what meeting the standard would add.
pub(super) fn held(case: &Case<'_>, asked: &HeldAward) -> (Status, Detail) {
    let held = holdings(case, &asked.award);
    let floor = Floor::after(case, asked.after_award.as_deref());
    let from = window(case, if asked.same_year { Some(1) } else { asked.within_years });
    let mut detail = Detail { needed: asked.count, ..Detail::default() };
    held.tell_aside(&mut detail);
    let inside = |year: i32| from.is_none_or(|from| from <= year);
    for (year, id) in &held.sure {
        let evidence = Evidence::PastAward { id: *id, year: *year };
        let reason = match floor.mark(*year) {
            Mark::Yes if inside(*year) => {
                detail.found += 1;
                detail.years.push(*year);
                detail.evidence.push(evidence);
                continue;
            }
            Mark::Perhaps if inside(*year) => {
                detail.perhaps += 1;
                SetAsideReason::AwardBeforeNotKnown
            }
            Mark::Yes | Mark::Perhaps | Mark::No(_) => SetAsideReason::OutsideYears,
        };
        detail.set_aside.push(SetAside { evidence, reason });
    }
    let in_doubt = held.doubtful.keys().filter(|year| inside(**year) && !is_no(floor.mark(**year)));
    detail.perhaps += count(in_doubt.count());
    let covered = case.facts.awards_known.has_all_since(floor.from(from));
    let status = decide(&mut detail, covered, Unknown::AwardsNotComplete);
    (status, detail)
}

/// [`ConsecutiveAward`].
pub(super) fn consecutive(case: &Case<'_>, asked: &ConsecutiveAward) -> (Status, Detail) {
    let held = holdings(case, &asked.award);
    let restart = case.restart_year();
    let mark = |year: i32| {
        if restart.is_some_and(|restart| year < restart) {
            Mark::No(BreakReason::Discipline)
        } else if held.sure.contains_key(&year) {
            Mark::Yes
        } else if held.doubtful.contains_key(&year) || !case.facts.awards_known.has(year) {
            Mark::Perhaps
        } else if held.has_aside(year) {
            Mark::No(BreakReason::SetAside)
        } else {
            Mark::No(BreakReason::Nothing)
        }
    };
    let ask = Ask {
        year: case.question.year,
        may_end_years_before: asked.may_end_years_before,
        apart_years: asked.apart_years,
    };
    let mut detail = Detail { needed: asked.count, ..Detail::default() };
    held.tell_aside(&mut detail);
    let (status, perhaps) = judge_run(&mark, ask, &mut detail);
    for year in &detail.years {
        if let Some(id) = held.sure.get(year) {
            detail.evidence.push(Evidence::PastAward { id: *id, year: *year });
        }
    }
    if status == Status::CannotKnow {
        for year in perhaps {
            detail.unknown.push(match held.doubtful.contains_key(&year) {
                true => Unknown::DoubtfulRows,
                false => Unknown::AwardsNotComplete,
            });
        }
        tidy(&mut detail.unknown);
    }
    (status, detail)
}

/// Judges a run, writes it into the detail and names the years on which it is not known whether it holds.
pub(super) fn judge_run(mark: &dyn Fn(i32) -> Mark, ask: Ask, detail: &mut Detail) -> (Status, Vec<i32>) {
    let sure = longest(mark, ask, false);
    let at_best: Run = longest(mark, ask, true);
    let status = if sure.length() >= detail.needed {
        Status::Met
    } else if at_best.length() >= detail.needed {
        Status::CannotKnow
    } else {
        Status::NotMet
    };
    detail.found = sure.length();
    detail.run = sure.span();
    // What is not known does not break a run that is broken for sure farther back.
    detail.broke = if status == Status::NotMet { at_best.broke } else { sure.broke };
    detail.years = sure.years;
    let needed = usize::try_from(detail.needed).unwrap_or(usize::MAX);
    let perhaps: Vec<i32> = at_best
        .years
        .iter()
        .rev()
        .take(needed)
        .copied()
        .filter(|year| mark(*year) == Mark::Perhaps)
        .collect();
    if status == Status::CannotKnow {
        detail.perhaps = count(perhaps.len());
    }
    (status, perhaps)
}

/// [`InitiativeCount`].
pub(super) fn initiatives(case: &Case<'_>, asked: &InitiativeCount) -> (Status, Detail) {
    let floor = Floor::after(case, asked.after_award.as_deref());
    let from = window(case, asked.within_years);
    let mut detail = Detail { needed: asked.count, ..Detail::default() };
    let by_id: BTreeMap<_, _> = case.facts.initiatives.iter().map(|fact| (fact.id, fact)).collect();
    for fact in by_id.values() {
        let evidence = Evidence::Initiative { id: fact.id, year: fact.year };
        let outside = fact.year > case.question.year || from.is_some_and(|from| fact.year < from);
        let (mark, reason) = match floor.mark(fact.year) {
            Mark::No(_) => (Mark::No(BreakReason::NotAfterAward), Some(SetAsideReason::OutsideYears)),
            Mark::Yes | Mark::Perhaps if outside => {
                (Mark::No(BreakReason::Nothing), Some(SetAsideReason::OutsideYears))
            }
            Mark::Yes => initiative(case, asked, fact),
            Mark::Perhaps => match initiative(case, asked, fact) {
                (Mark::Yes, _) => (Mark::Perhaps, Some(SetAsideReason::AwardBeforeNotKnown)),
                (mark @ (Mark::Perhaps | Mark::No(_)), reason) => (mark, reason),
            },
        };
        match mark {
            Mark::Yes => {
                detail.found += 1;
                detail.years.push(fact.year);
                detail.evidence.push(evidence.clone());
            }
            Mark::Perhaps => detail.perhaps += 1,
            Mark::No(_) => {}
        }
        detail.set_aside.extend(reason.map(|reason| SetAside { evidence, reason }));
    }
    tidy(&mut detail.years);
    let covered = case.facts.initiatives_known.has_all_since(floor.from(from));
    let status = decide(&mut detail, covered, Unknown::InitiativesNotComplete);
    (status, detail)
}

/// Whether one initiative of the right years counts.
fn initiative(
    case: &Case<'_>,
    asked: &InitiativeCount,
    fact: &InitiativeFact,
) -> (Mark, Option<SetAsideReason>) {
    let no = |reason| (Mark::No(BreakReason::SetAside), Some(reason));
    if asked.no_topic && fact.kind == InitiativeKind::ResearchTopic {
        return no(SetAsideReason::Topic);
    }
    if fact.scope.is_some_and(|scope| reach(scope) < reach(asked.scope)) {
        return no(SetAsideReason::ReachesLess);
    }
    let mut uses = fact.used_for.clone();
    uses.sort();
    let mut undecided = None;
    for by in uses {
        match case.reuse(&by) {
            Reuse::Allowed => {}
            Reuse::Barred => return no(SetAsideReason::AlreadyUsed { by }),
            Reuse::Unknown => undecided = undecided.or(Some(SetAsideReason::UseNotDecided { by })),
        }
    }
    if fact.scope.is_none() {
        undecided = Some(SetAsideReason::ScopeNotKnown);
    }
    match undecided {
        Some(reason) => (Mark::Perhaps, Some(reason)),
        None => (Mark::Yes, None),
    }
}

fn reach(scope: InfluenceScope) -> u8 {
    match scope {
        InfluenceScope::Base => 0,
        InfluenceScope::Province => 1,
        InfluenceScope::National => 2,
    }
}

/// Enough is enough; else what is doubtful or not listed leaves it open.
fn decide(detail: &mut Detail, covered: bool, not_covered: Unknown) -> Status {
    if detail.found >= detail.needed {
        return Status::Met;
    }
    if covered && detail.found.saturating_add(detail.perhaps) < detail.needed {
        return Status::NotMet;
    }
    if !covered {
        detail.unknown.push(not_covered);
    }
    if detail.perhaps > 0 {
        detail.unknown.push(Unknown::DoubtfulRows);
    }
    Status::CannotKnow
}

fn is_no(mark: Mark) -> bool {
    matches!(mark, Mark::No(_))
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Sorted, each once.
pub(super) fn tidy<T: Ord>(list: &mut Vec<T>) {
    list.sort();
    list.dedup();
}

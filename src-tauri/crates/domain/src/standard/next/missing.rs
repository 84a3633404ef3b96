//! How much of one condition is missing: it is asked again as if the evaluation year had been earned.

use super::super::condition::{
    Condition, ConsecutiveAward, HeldAward, InitiativeCount, Rating, RatingConsecutive,
};
use super::super::counting::{consecutive, held, holdings, initiatives};
use super::super::evaluate::Case;
use super::super::facts::{Facts, HeldFact, InitiativeFact, RatingFact};
use super::super::finding::{ConditionFinding, ObstacleFinding, ObstacleKind, Status, Unknown};
use super::super::reported::rating_consecutive;
use super::{Missing, Want};
use crate::award::CommendationType;
use crate::ids::{InitiativeId, PastAwardId};
use crate::records::history::InitiativeKind;

/// A rule of the era that stands in the way, or of which nobody knows.
pub(super) fn obstacle(finding: &ObstacleFinding) -> Missing {
    let is_open = finding.status == Status::CannotKnow;
    let (found, needed) = match finding.kind {
        ObstacleKind::MinimumGap if !is_open => (finding.detail.found, finding.detail.needed),
        ObstacleKind::MinimumGap
        | ObstacleKind::Freeze
        | ObstacleKind::OneStateFormAYear
        | ObstacleKind::DissolvedUnit => (0, 1),
    };
    Missing {
        what: Want::Obstacle { obstacle: finding.kind },
        more: needed.saturating_sub(found).max(1),
        found,
        needed,
        is_open,
        in_year: is_open,
    }
}

/// What one condition that is not met still asks.
pub(super) fn missing_of(case: &Case<'_>, finding: &ConditionFinding) -> Missing {
    let year = case.question.year;
    let is_open = finding.status == Status::CannotKnow;
    let one = |what: Want, in_year: bool| Missing { what, more: 1, found: 0, needed: 1, is_open, in_year };
    let detail = &finding.detail;
    match &finding.condition {
        Condition::HeldAward(asked) => held_missing(case, asked, is_open),
        Condition::ConsecutiveAward(asked) => run_missing(case, asked, is_open),
        Condition::Rating(asked) => {
            one(Want::Rating { min: asked.min, year }, detail.unknown.iter().any(is_not_rated))
        }
        Condition::RatingConsecutive(asked) => ratings_missing(case, asked, is_open),
        Condition::Initiative(asked) => initiatives_missing(case, asked, is_open),
        Condition::ShareOfMembers(_) if detail.unknown.iter().any(is_about_heads) => {
            one(Want::Heads { year }, true)
        }
        Condition::ShareOfMembers(asked) => members_missing(&asked.award, year, finding, is_open),
        Condition::MemberHas(asked) => members_missing(&asked.award, year, finding, is_open),
        Condition::NoDiscipline(asked) => one(Want::NoDiscipline { from: asked.from, year }, is_open),
        Condition::MovementResult(_) => one(Want::Movement, is_open),
        Condition::SuddenAchievement(_) => one(Want::Sudden, is_open),
        Condition::LeadsCluster(asked) => one(Want::Cluster { organiser: asked.organised_by }, is_open),
        Condition::Manual(asked) => {
            one(Want::Answer { code: asked.code.clone(), text: asked.text.clone() }, is_open)
        }
    }
}

fn is_not_rated(unknown: &Unknown) -> bool {
    matches!(unknown, Unknown::RatingMissing { .. })
}

fn is_about_heads(unknown: &Unknown) -> bool {
    matches!(unknown, Unknown::HeadsMissing | Unknown::HeadsTooFew)
}

fn members_missing(award: &str, year: i32, finding: &ConditionFinding, is_open: bool) -> Missing {
    let (found, needed) = (finding.detail.found, finding.detail.needed);
    Missing {
        what: Want::MembersWith { award: award.to_owned(), year },
        more: needed.saturating_sub(found).max(1),
        found,
        needed,
        is_open,
        in_year: true,
    }
}

/// The facts as they would be had the award of the year been earned.
fn with_award(case: &Case<'_>, award: &str) -> Facts {
    let mut hoped = case.facts.clone();
    hoped.awards.push(HeldFact {
        id: PastAwardId(i64::MAX),
        award: Some(award.to_owned()),
        year: case.question.year,
        decided_in: None,
        commendation_type: Some(CommendationType::Merit),
        revoked: false,
    });
    hoped
}

fn held_missing(case: &Case<'_>, asked: &HeldAward, is_open: bool) -> Missing {
    let found = held(case, asked).1.found;
    let hoped = with_award(case, &asked.award);
    let enough = held(&Case::new(case.law, case.question, &hoped), asked).0 == Status::Met;
    Missing {
        what: Want::Award {
            award: asked.award.clone(),
            in_a_row: false,
            year: asked.same_year.then_some(case.question.year),
            after_award: asked.after_award.clone(),
            or_standard_met: asked.or_standard_met,
        },
        more: asked.count.saturating_sub(found).max(1),
        found,
        needed: asked.count,
        is_open,
        in_year: enough,
    }
}

/// A run is told as it would stand with the evaluation year earned: two years up to the last one lack one more, although
/// the run that ends in the evaluation year is still nought.
fn run_missing(case: &Case<'_>, asked: &ConsecutiveAward, is_open: bool) -> Missing {
    let ending_now = ConsecutiveAward { may_end_years_before: 0, ..asked.clone() };
    let is_earned = holdings(case, &asked.award).sure.contains_key(&case.question.year);
    let hoped = with_award(case, &asked.award);
    let run = consecutive(&Case::new(case.law, case.question, &hoped), &ending_now).1.found;
    let what = Want::Award {
        award: asked.award.clone(),
        in_a_row: true,
        year: None,
        after_award: None,
        or_standard_met: false,
    };
    of_run(what, run, is_earned, asked.count, is_open)
}

fn ratings_missing(case: &Case<'_>, asked: &RatingConsecutive, is_open: bool) -> Missing {
    let year = case.question.year;
    let run_now = rating_consecutive(case, asked).1.found;
    let mut hoped = case.facts.clone();
    if !hoped.ratings.iter().any(|fact| fact.year == year) {
        hoped.ratings.push(RatingFact { year, rating: Rating::Excellent });
    }
    let run = rating_consecutive(&Case::new(case.law, case.question, &hoped), asked).1.found;
    let what = Want::Ratings {
        min: asked.min,
        or_award: asked.or_award.clone(),
        after_award: asked.after_award.clone(),
    };
    of_run(what, run, run_now > 0, asked.years, is_open)
}

/// `run`: with the evaluation year earned; nought when that year cannot count any more, and then a run begins after it.
fn of_run(what: Want, run: u32, is_earned: bool, needed: u32, is_open: bool) -> Missing {
    let is_begun_by_hope = run > 0 && !is_earned;
    let more = needed.saturating_sub(run).saturating_add(u32::from(is_begun_by_hope)).max(1);
    Missing {
        what,
        more,
        found: run.saturating_sub(u32::from(is_begun_by_hope)),
        needed,
        is_open,
        in_year: is_begun_by_hope && run >= needed,
    }
}

fn initiatives_missing(case: &Case<'_>, asked: &InitiativeCount, is_open: bool) -> Missing {
    let found = initiatives(case, asked).1.found;
    let more = asked.count.saturating_sub(found).max(1);
    let mut hoped = case.facts.clone();
    hoped.initiatives.extend((0..more).map(|place| InitiativeFact {
        id: InitiativeId(i64::MAX - i64::from(place)),
        kind: InitiativeKind::Initiative,
        scope: Some(asked.scope),
        year: case.question.year,
        used_for: Vec::new(),
    }));
    let enough = initiatives(&Case::new(case.law, case.question, &hoped), asked).0 == Status::Met;
    Missing {
        what: Want::Initiative {
            scope: asked.scope,
            no_topic: asked.no_topic,
            after_award: asked.after_award.clone(),
        },
        more,
        found,
        needed: asked.count,
        is_open,
        in_year: enough,
    }
}

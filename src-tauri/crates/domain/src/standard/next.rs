//! What stands between a nominee and each award: the same judgement as [`super::evaluate`], told as what is still to earn.
//!
//! Only ways that a history leads to are looked at: an award for a sudden deed or a movement comes by occasion, and a way
//! that is nothing but questions to a person cannot be worked towards. Nothing here decides: a step that lacks nothing may
//! still rest on figures nobody has verified, and says so.

mod missing;

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use missing::{missing_of, obstacle};

use super::condition::{ClusterOrganiser, Condition, DisciplineLevel, Rating};
use super::evaluate::{Case, Law, Question, evaluate};
use super::facts::Facts;
use super::finding::{AlternativeFinding, ConditionFinding, Evaluation, ObstacleKind, Status};
use crate::award::{AuthorityLevel, Award, AwardKind, Certainty, CommendationType};
use crate::records::history::InfluenceScope;
use crate::refusal::Refusal;

/// What leads to one award, judged for a year and for the year after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextStep {
    pub award_id: String,
    /// The last year it was given, by what is kept.
    pub held_in: Option<i32>,
    /// Absent when the award of that year is held.
    pub this_year: Option<YearStep>,
    /// Absent when the award of that year is held.
    pub next_year: Option<YearStep>,
}

/// The nearest way to an award in one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearStep {
    /// The evaluation year.
    pub year: i32,
    /// Years, awards, initiatives and heads that are still to earn; 0 when only questions and checks are left.
    pub lacking: u32,
    /// Something of it is there already: a condition that counts is met, or part of it.
    pub is_begun: bool,
    /// In the order of the standard, then the rules of the era; empty when nothing stands between.
    pub missing: Vec<Missing>,
    /// The way's place in the standard, from 0.
    pub alternative: u32,
    pub legal_basis: String,
    /// Of the weakest thing the step rests on. Where it is not verified, nothing is claimed before the office confirms.
    pub certainty: Certainty,
}

/// One thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    pub what: Want,
    /// How many more: years, times, initiatives or heads. At least 1.
    pub more: u32,
    /// How many there are; of a run, those that still count when the year is earned too.
    pub found: u32,
    pub needed: u32,
    /// Nobody has recorded it: it may be there already.
    pub is_open: bool,
    /// It can still be had in the evaluation year.
    pub in_year: bool,
}

/// What is missing, by kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Want {
    /// An award of the history.
    Award {
        award: String,
        /// Every year, without a gap.
        in_a_row: bool,
        /// Of this very year.
        year: Option<i32>,
        /// Only after this award.
        after_award: Option<String>,
        /// Meeting that award's standard would do.
        or_standard_met: bool,
    },
    /// The rating of the evaluation year.
    Rating { min: Rating, year: i32 },
    /// Years on end with a rating.
    Ratings { min: Rating, or_award: Option<String>, after_award: Option<String> },
    /// A recognised initiative or research topic.
    Initiative { scope: InfluenceScope, no_topic: bool, after_award: Option<String> },
    /// Members of the collective that hold a title of the year.
    MembersWith { award: String, year: i32 },
    /// The number of members.
    Heads { year: i32 },
    /// A year without a measure as hard as this.
    NoDiscipline { from: DisciplineLevel, year: i32 },
    /// To be judged excellent in a movement.
    Movement,
    /// A sudden achievement.
    Sudden,
    /// To lead a bloc or cluster.
    Cluster { organiser: ClusterOrganiser },
    /// A person's answer.
    Answer { code: String, text: String },
    /// A rule of the era stands in the way, or nobody has looked whether it does.
    Obstacle { obstacle: ObstacleKind },
}

impl Missing {
    /// Whether it has to be earned. What only has to be looked up or answered does not move an award away.
    fn is_to_earn(&self) -> bool {
        match self.what {
            Want::Answer { .. } | Want::Obstacle { .. } | Want::NoDiscipline { .. } | Want::Heads { .. } => {
                !self.is_open
            }
            Want::Award { .. }
            | Want::Rating { .. }
            | Want::Ratings { .. }
            | Want::Initiative { .. }
            | Want::MembersWith { .. }
            | Want::Movement
            | Want::Sudden
            | Want::Cluster { .. } => true,
        }
    }
}

/// What leads to every award the nominee can get for merit, nearest first, then higher awards first.
///
/// Left out: awards that are not for this kind of nominee, whose standard nobody knows or no history leads to, and
/// awards of the State that are held already.
pub fn next_steps(law: Law<'_>, year: i32, on: NaiveDate, facts: &Facts) -> Result<Vec<NextStep>, Refusal> {
    let mut steps = Vec::new();
    for award in law.awards.iter().filter(|award| award.recipients.contains(&facts.kind)) {
        if let Some(step) = next_step(law, award, year, on, facts)? {
            steps.push((key(&step, award), step));
        }
    }
    steps.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(steps.into_iter().map(|(_, step)| step).collect())
}

/// Less is nearer.
type Key<'a> = (u32, usize, Reverse<u32>, &'a str);

fn key<'a>(step: &NextStep, award: &'a Award) -> Key<'a> {
    let (lacking, missing) = step
        .this_year
        .as_ref()
        .or(step.next_year.as_ref())
        .map_or((u32::MAX, usize::MAX), |nearest| (nearest.lacking, nearest.missing.len()));
    (lacking, missing, Reverse(award.rank), award.id.as_str())
}

fn next_step(
    law: Law<'_>,
    award: &Award,
    year: i32,
    on: NaiveDate,
    facts: &Facts,
) -> Result<Option<NextStep>, Refusal> {
    let held_in = last_held(facts, &award.id);
    if held_in.is_some() && is_given_once(award) {
        return Ok(None);
    }
    let of = |year| year_step(law, award, year, on, facts);
    let (this_year, next_year) = (of(year)?, of(year.saturating_add(1))?);
    if this_year.is_none() && next_year.is_none() {
        return Ok(None);
    }
    Ok(Some(NextStep { award_id: award.id.clone(), held_in, this_year, next_year }))
}

/// Orders and what else the Government or the State gives for merit are not given a second time.
fn is_given_once(award: &Award) -> bool {
    award.kind == AwardKind::CommendationForm && award.authority >= AuthorityLevel::Central
}

fn last_held(facts: &Facts, award: &str) -> Option<i32> {
    let rows = facts.awards.iter().filter(|row| !row.revoked && row.award.as_deref() == Some(award));
    rows.map(|row| row.year).max()
}

fn holds_of(facts: &Facts, award: &str, year: i32) -> bool {
    facts.awards.iter().any(|row| !row.revoked && row.award.as_deref() == Some(award) && row.year == year)
}

/// The nearest way in one year; `None` when the award of that year is held, or no history leads to it.
fn year_step(
    law: Law<'_>,
    award: &Award,
    year: i32,
    on: NaiveDate,
    facts: &Facts,
) -> Result<Option<YearStep>, Refusal> {
    if holds_of(facts, &award.id, year) {
        return Ok(None);
    }
    let question = Question { award: &award.id, year, on, commendation_type: Some(CommendationType::Merit) };
    let evaluation = evaluate(law, question, facts)?;
    let case = Case::new(law, question, facts);
    let ways = evaluation.alternatives.iter().filter(|way| can_be_worked_towards(way));
    Ok(ways.map(|way| step(&case, &evaluation, way)).min_by_key(|step| (step.lacking, step.missing.len())))
}

/// Whether a history leads there: something of it counts, and nothing has to happen by occasion.
fn can_be_worked_towards(way: &AlternativeFinding) -> bool {
    let by_occasion = |finding: &ConditionFinding| {
        matches!(finding.condition, Condition::MovementResult(_) | Condition::SuddenAchievement(_))
    };
    way.conditions.iter().any(counts) && !way.conditions.iter().any(by_occasion)
}

/// Whether a condition counts what a nominee has earned.
fn counts(finding: &ConditionFinding) -> bool {
    match finding.condition {
        Condition::HeldAward(_)
        | Condition::ConsecutiveAward(_)
        | Condition::Rating(_)
        | Condition::RatingConsecutive(_)
        | Condition::Initiative(_)
        | Condition::ShareOfMembers(_)
        | Condition::MemberHas(_) => true,
        Condition::NoDiscipline(_)
        | Condition::MovementResult(_)
        | Condition::SuddenAchievement(_)
        | Condition::LeadsCluster(_)
        | Condition::Manual(_) => false,
    }
}

fn step(case: &Case<'_>, evaluation: &Evaluation, way: &AlternativeFinding) -> YearStep {
    let mut missing: Vec<Missing> = way
        .conditions
        .iter()
        .filter(|finding| finding.status != Status::Met)
        .map(|finding| missing_of(case, finding))
        .collect();
    let in_the_way = evaluation.obstacles.iter().filter(|finding| finding.status != Status::Met);
    missing.extend(in_the_way.clone().map(obstacle));
    let lacking = missing
        .iter()
        .filter(|missing| missing.is_to_earn())
        .fold(0_u32, |sum, missing| sum.saturating_add(missing.more));
    // What was judged unmet by a rule nobody verified is no surer than that rule.
    let certainty = in_the_way
        .filter(|finding| finding.status == Status::NotMet)
        .fold(way.certainty, |weakest, finding| weakest.weaker(finding.certainty));
    let is_begun = missing.iter().any(|missing| missing.found > 0)
        || way.conditions.iter().any(|finding| finding.status == Status::Met && counts(finding));
    YearStep {
        year: case.question.year,
        lacking,
        is_begun,
        missing,
        alternative: way.index,
        legal_basis: way.legal_basis.clone(),
        certainty,
    }
}

impl YearStep {
    /// Nothing is missing, and everything it rests on was read in its source or confirmed by the office.
    pub fn is_sure(&self) -> bool {
        self.missing.is_empty() && self.certainty.is_verified()
    }
}

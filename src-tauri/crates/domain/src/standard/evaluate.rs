//! Asking a standard of the facts.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::condition::{Condition, HeldAward};
use super::counting::{consecutive, held, initiatives};
use super::facts::{DisciplineFact, Facts, InitiativeUse, Listed};
use super::finding::{
    AlternativeFinding, BreakReason, ConditionFinding, Detail, Evaluation, NeedsReason, ObstacleFinding,
    SetAsideReason, Status, Unknown, Verdict,
};
use super::members::{member_has, share_of_members};
use super::obstacles::obstacles;
use super::reported::{
    leads_cluster, manual, movement_result, no_discipline, rating, rating_consecutive, sudden_achievement,
};
use super::rules::{EraRules, Reuse};
use super::{Alternative, Standard};
use crate::award::{Award, AwardKind, Certainty, CommendationType};
use crate::nominee::NomineeKind;
use crate::refusal::Refusal;

/// The law of an era: its awards, their standards by award id, its rules.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    pub awards: &'a [Award],
    /// An award that stands not here has a standard nobody knows.
    pub standards: &'a BTreeMap<String, Standard>,
    pub rules: &'a EraRules,
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Catalogue id of the award.
    pub award: &'a str,
    /// The evaluation year: the last year of the achievements.
    pub year: i32,
    /// The day the facts are judged on.
    pub on: NaiveDate,
    /// Absent when the proposal does not say.
    pub commendation_type: Option<CommendationType>,
}

/// Judges one nominee for one award. Refuses only an award the law does not know.
pub fn evaluate(law: Law<'_>, question: Question<'_>, facts: &Facts) -> Result<Evaluation, Refusal> {
    let case = Case::new(law, question, facts);
    let award =
        case.award(question.award).ok_or(Refusal::UnknownAward { award_id: question.award.to_owned() })?;
    let judged = case.judge();
    let obstacles = obstacles(&case, award);
    let (verdict, once_confirmed, reasons) = with_obstacles(&judged, &obstacles);
    let mut unrecognised: Vec<_> = facts
        .awards
        .iter()
        .filter(|row| row.award.as_deref().and_then(|id| case.award(id)).is_none())
        .map(|row| row.id)
        .collect();
    unrecognised.sort();
    Ok(Evaluation {
        award_id: question.award.to_owned(),
        year: question.year,
        on: question.on,
        commendation_type: question.commendation_type,
        verdict,
        once_confirmed,
        reasons,
        best: judged.alternatives.iter().min_by_key(|finding| distance(finding)).map(|best| best.index),
        alternatives: judged.alternatives,
        standard_unknown: match law.standards.get(question.award) {
            Some(Standard::Unknown { why }) => Some(why.clone()),
            Some(Standard::Known { .. }) | None => None,
        },
        obstacles,
        unrecognised,
        simplified: question.commendation_type.and_then(|asked| law.rules.simplified_for(asked)).cloned(),
    })
}

/// One question about one nominee; a standard that leads to another one keeps the way it came.
pub(super) struct Case<'a> {
    pub(super) law: Law<'a>,
    pub(super) question: Question<'a>,
    pub(super) facts: &'a Facts,
    asked_before: Option<&'a Case<'a>>,
}

/// How the standard alone came out.
struct Judged {
    alternatives: Vec<AlternativeFinding>,
    verdict: Verdict,
    once_confirmed: Verdict,
    reasons: Vec<NeedsReason>,
}

impl Judged {
    /// The weakest certainty of what the verdict rests on.
    fn rests_on(&self) -> Option<Certainty> {
        let in_play = self.alternatives.iter().filter(|finding| finding.verdict == self.once_confirmed);
        let certainties = in_play.map(|finding| finding.certainty);
        match self.once_confirmed {
            // One way that is surely met is enough.
            Verdict::Eligible => certainties.reduce(Certainty::surer),
            Verdict::NotEligible | Verdict::NeedsAPerson => certainties.reduce(Certainty::weaker),
        }
    }
}

impl<'a> Case<'a> {
    /// A question nobody was led to by another one.
    pub(super) fn new(law: Law<'a>, question: Question<'a>, facts: &'a Facts) -> Case<'a> {
        Case { law, question, facts, asked_before: None }
    }
}

impl Case<'_> {
    pub(super) fn award(&self, id: &str) -> Option<&Award> {
        self.law.awards.iter().find(|award| award.id == id)
    }

    pub(super) fn kind_of(&self, id: &str) -> Option<AwardKind> {
        self.award(id).map(|award| award.kind)
    }

    /// Measures against the nominee; those against members of a collective bar it only where its standard says so.
    pub(super) fn own_discipline(&self) -> Option<&Listed<DisciplineFact>> {
        match self.facts.kind {
            NomineeKind::Person => Some(&self.facts.discipline),
            NomineeKind::Collective | NomineeKind::Household => None,
        }
    }

    /// The year from which achievements count anew after a disciplinary measure, where the era says so.
    pub(super) fn restart_year(&self) -> Option<i32> {
        self.law.rules.freeze.as_ref()?;
        let measures = self.own_discipline().into_iter().flat_map(|listed| &listed.rows);
        let ends = measures.filter_map(|measure| measure.ends_on);
        ends.filter(|end| *end < self.question.on).map(|end| end.year()).max()
    }

    /// Whether an initiative that has served so may serve for the award asked for.
    pub(super) fn reuse(&self, by: &InitiativeUse) -> Reuse {
        if by.award == self.question.award {
            // Its use for this very award and year is the one being judged.
            return if by.year == self.question.year { Reuse::Allowed } else { Reuse::Barred };
        }
        let Some(rule) = &self.law.rules.initiative_reuse else { return Reuse::Unknown };
        match (self.kind_of(&by.award), self.kind_of(self.question.award)) {
            (Some(AwardKind::EmulationTitle), Some(AwardKind::EmulationTitle)) => rule.between_titles,
            (Some(AwardKind::CommendationForm), Some(AwardKind::CommendationForm)) => rule.between_forms,
            (Some(AwardKind::EmulationTitle), Some(AwardKind::CommendationForm))
            | (Some(AwardKind::CommendationForm), Some(AwardKind::EmulationTitle)) => {
                rule.between_title_and_form
            }
            (Some(AwardKind::Informal), _) => Reuse::Allowed,
            (_, Some(AwardKind::Informal)) | (None, _) | (_, None) => Reuse::Unknown,
        }
    }

    /// Judges the standard of the award asked for.
    fn judge(&self) -> Judged {
        let alternatives = match self.law.standards.get(self.question.award) {
            Some(Standard::Known { alternatives }) => alternatives,
            Some(Standard::Unknown { .. }) | None => {
                return Judged {
                    alternatives: Vec::new(),
                    verdict: Verdict::NeedsAPerson,
                    once_confirmed: Verdict::NeedsAPerson,
                    reasons: vec![NeedsReason::StandardNotKnown],
                };
            }
        };
        let findings: Vec<AlternativeFinding> = (0..)
            .zip(alternatives)
            .filter(|(_, alternative)| alternative.is_for(self.facts.kind))
            .map(|(index, alternative)| self.judge_alternative(index, alternative))
            .collect();
        let is = |finding: &AlternativeFinding, verdict| finding.verdict == verdict;
        let verified = |finding: &AlternativeFinding| finding.certainty.is_verified();
        let once_confirmed = if findings.iter().any(|finding| is(finding, Verdict::Eligible)) {
            Verdict::Eligible
        } else if findings.iter().all(|finding| is(finding, Verdict::NotEligible)) {
            Verdict::NotEligible
        } else {
            Verdict::NeedsAPerson
        };
        let rests_on_source = match once_confirmed {
            Verdict::Eligible => findings.iter().any(|f| is(f, Verdict::Eligible) && verified(f)),
            Verdict::NotEligible => findings.iter().all(verified),
            Verdict::NeedsAPerson => false,
        };
        let verdict = if rests_on_source { once_confirmed } else { Verdict::NeedsAPerson };
        let reasons = match verdict {
            Verdict::NeedsAPerson => why_a_person(&findings, once_confirmed),
            Verdict::Eligible | Verdict::NotEligible => Vec::new(),
        };
        Judged { alternatives: findings, verdict, once_confirmed, reasons }
    }

    fn judge_alternative(&self, index: u32, alternative: &Alternative) -> AlternativeFinding {
        let conditions: Vec<ConditionFinding> = alternative
            .all
            .iter()
            .map(|condition| {
                let (status, detail) = self.judge_condition(condition);
                ConditionFinding { condition: condition.clone(), status, detail }
            })
            .collect();
        let has = |status| conditions.iter().any(|finding| finding.status == status);
        let verdict = if has(Status::NotMet) {
            Verdict::NotEligible
        } else if has(Status::CannotKnow) {
            Verdict::NeedsAPerson
        } else {
            Verdict::Eligible
        };
        AlternativeFinding {
            index,
            verdict,
            legal_basis: alternative.legal_basis.clone(),
            certainty: self.certainty_of(alternative.certainty, verdict, &conditions),
            conditions,
        }
    }

    /// How sure the verdict of an alternative is: it rests on the article, and on what its conditions rest on.
    fn certainty_of(&self, of: Certainty, verdict: Verdict, conditions: &[ConditionFinding]) -> Certainty {
        let certainties = conditions
            .iter()
            .filter(|finding| verdict != Verdict::NotEligible || finding.status == Status::NotMet)
            .map(|finding| of.weaker(self.certainty_of_condition(finding)));
        match verdict {
            // One condition that surely fails is enough.
            Verdict::NotEligible => certainties.reduce(Certainty::surer),
            Verdict::Eligible | Verdict::NeedsAPerson => certainties.reduce(Certainty::weaker),
        }
        .unwrap_or(of)
    }

    /// A rule of the era that set something aside is no surer than its source, and neither is what rests on it.
    fn certainty_of_condition(&self, finding: &ConditionFinding) -> Certainty {
        let (rules, detail) = (self.law.rules, &finding.detail);
        let mut weakest = detail.standard_certainty.unwrap_or(Certainty::Confirmed);
        if finding.status == Status::Met {
            return weakest;
        }
        for aside in &detail.set_aside {
            let rule = match &aside.reason {
                SetAsideReason::NoSteppingStone => rules.no_stepping_stone.as_ref().map(|r| r.certainty),
                SetAsideReason::AlreadyUsed { by } if by.award != self.question.award => {
                    rules.initiative_reuse.as_ref().map(|r| r.certainty)
                }
                SetAsideReason::AlreadyUsed { .. }
                | SetAsideReason::Revoked
                | SetAsideReason::TypeNotKnown
                | SetAsideReason::OfPredecessor
                | SetAsideReason::OtherType
                | SetAsideReason::CountsOnce
                | SetAsideReason::OutsideYears
                | SetAsideReason::AwardBeforeNotKnown
                | SetAsideReason::ReachesLess
                | SetAsideReason::ScopeNotKnown
                | SetAsideReason::Topic
                | SetAsideReason::UseNotDecided { .. } => None,
            };
            weakest = rule.map_or(weakest, |rule| weakest.weaker(rule));
        }
        match &rules.freeze {
            Some(freeze) if detail.broke.is_some_and(|broke| broke.reason == BreakReason::Discipline) => {
                weakest.weaker(freeze.certainty)
            }
            Some(_) | None => weakest,
        }
    }

    fn judge_condition(&self, condition: &Condition) -> (Status, Detail) {
        match condition {
            Condition::HeldAward(asked) => self.held_or_standard_met(asked),
            Condition::ConsecutiveAward(asked) => consecutive(self, asked),
            Condition::Rating(asked) => rating(self, asked),
            Condition::RatingConsecutive(asked) => rating_consecutive(self, asked),
            Condition::Initiative(asked) => initiatives(self, asked),
            Condition::ShareOfMembers(asked) => share_of_members(self, asked),
            Condition::MemberHas(asked) => member_has(self, asked),
            Condition::NoDiscipline(asked) => no_discipline(self, asked),
            Condition::MovementResult(asked) => movement_result(self, asked),
            Condition::SuddenAchievement(asked) => sudden_achievement(self, asked),
            Condition::LeadsCluster(asked) => leads_cluster(self, asked),
            Condition::Manual(asked) => manual(self, asked),
        }
    }

    fn held_or_standard_met(&self, asked: &HeldAward) -> (Status, Detail) {
        let (status, mut detail) = held(self, asked);
        if !asked.or_standard_met || status == Status::Met {
            return (status, detail);
        }
        if self.was_asked(&asked.award) {
            // A pack with such a circle is refused; here it only must not go round for ever.
            detail.unknown.push(Unknown::StandardNotDecided);
            return (Status::CannotKnow, detail);
        }
        let question = Question { award: &asked.award, ..self.question };
        let inner = Case { law: self.law, question, facts: self.facts, asked_before: Some(self) }.judge();
        detail.standard = Some(inner.once_confirmed);
        detail.standard_certainty = inner.rests_on();
        match inner.once_confirmed {
            Verdict::Eligible => {
                detail.unknown.clear();
                (Status::Met, detail)
            }
            Verdict::NeedsAPerson => {
                detail.unknown.push(Unknown::StandardNotDecided);
                (Status::CannotKnow, detail)
            }
            Verdict::NotEligible => (status, detail),
        }
    }

    fn was_asked(&self, award: &str) -> bool {
        self.question.award == award || self.asked_before.is_some_and(|before| before.was_asked(award))
    }
}

/// What keeps the program from deciding alone.
fn why_a_person(findings: &[AlternativeFinding], once_confirmed: Verdict) -> Vec<NeedsReason> {
    let mut reasons = Vec::new();
    for finding in findings {
        let in_play = finding.verdict == once_confirmed;
        if !in_play {
            continue;
        }
        if !finding.certainty.is_verified() {
            reasons.push(NeedsReason::Unverified);
        }
        for condition in finding.conditions.iter().filter(|c| c.status == Status::CannotKnow) {
            let person = |unknown: &Unknown| {
                matches!(unknown, Unknown::PersonMustSay | Unknown::AnswersContradict | Unknown::DoubtfulRows)
            };
            if condition.detail.unknown.iter().any(person) {
                reasons.push(NeedsReason::PersonMustSay);
            }
            if !condition.detail.unknown.iter().all(person) {
                reasons.push(NeedsReason::FactsMissing);
            }
        }
    }
    reasons.sort();
    reasons.dedup();
    reasons
}

/// A rule of the era that stands in the way outweighs a standard that is met.
fn with_obstacles(judged: &Judged, found: &[ObstacleFinding]) -> (Verdict, Verdict, Vec<NeedsReason>) {
    let barred = |finding: &&ObstacleFinding| finding.status == Status::NotMet;
    let verified = |finding: &ObstacleFinding| finding.certainty.is_verified();
    let open = found.iter().any(|finding| finding.status == Status::CannotKnow);
    let once_confirmed = if found.iter().any(|f| barred(&f)) {
        Verdict::NotEligible
    } else if open && judged.once_confirmed == Verdict::Eligible {
        Verdict::NeedsAPerson
    } else {
        judged.once_confirmed
    };
    if judged.verdict == Verdict::NotEligible || found.iter().filter(barred).any(verified) {
        return (Verdict::NotEligible, once_confirmed, Vec::new());
    }
    let mut reasons = judged.reasons.clone();
    if found.iter().any(|f| barred(&f)) {
        reasons.push(NeedsReason::Unverified);
    }
    if open {
        reasons.push(NeedsReason::FactsMissing);
    }
    reasons.sort();
    reasons.dedup();
    let verdict = if reasons.is_empty() { judged.verdict } else { Verdict::NeedsAPerson };
    (verdict, once_confirmed, reasons)
}

/// How far an alternative is from being met; less is nearer.
fn distance(finding: &AlternativeFinding) -> (u8, bool, usize, u32, usize, u32) {
    let verdict = match finding.verdict {
        Verdict::Eligible => 0,
        Verdict::NeedsAPerson => 1,
        Verdict::NotEligible => 2,
    };
    let not_met = finding.conditions.iter().filter(|condition| condition.status == Status::NotMet);
    let missing = not_met
        .clone()
        .map(|condition| condition.detail.needed.saturating_sub(condition.detail.found))
        .fold(0, u32::saturating_add);
    let open = finding.conditions.iter().filter(|condition| condition.status == Status::CannotKnow).count();
    (verdict, !finding.certainty.is_verified(), not_met.count(), missing, open, finding.index)
}

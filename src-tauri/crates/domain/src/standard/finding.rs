//! What an evaluation found, as data: screens and papers word it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::condition::{ClusterOrganiser, Condition, DisciplineLevel, Rating};
use super::facts::{InitiativeUse, ProceedingKind};
use super::rules::SimplifiedProcedure;
use crate::award::{Certainty, CommendationType};
use crate::ids::{InitiativeId, NomineeId, PastAwardId};

/// How one condition came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Met,
    NotMet,
    /// Something is not known, or only a person can say.
    CannotKnow,
}

/// How an alternative or an award came out.
// The pages have a `Verdict` already: that of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "Eligibility")]
pub enum Verdict {
    Eligible,
    NotEligible,
    /// What is unknown, left to a person or unverified could turn it either way.
    NeedsAPerson,
}

/// Why a person is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NeedsReason {
    /// A fact is missing.
    FactsMissing,
    /// A condition only a person can judge.
    PersonMustSay,
    /// It rests on a figure nobody has verified.
    Unverified,
    /// The standard of the award is not known.
    StandardNotKnown,
}

/// The answer for one award, year and nominee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    pub award_id: String,
    /// The last year of the achievements.
    pub year: i32,
    /// The day the facts were judged.
    #[ts(type = "string")]
    pub on: NaiveDate,
    pub commendation_type: Option<CommendationType>,
    pub verdict: Verdict,
    /// The verdict once the office has confirmed every figure it rests on.
    pub once_confirmed: Verdict,
    /// Empty unless a person is needed.
    pub reasons: Vec<NeedsReason>,
    /// The alternative that is met or nearest to it: an `index` of `alternatives`.
    pub best: Option<u32>,
    /// Those for this kind of nominee; empty when the award is not for it.
    pub alternatives: Vec<AlternativeFinding>,
    /// Why the regulations give no standard, in the words of the pack; absent where they give one.
    pub standard_unknown: Option<String>,
    /// Rules of the era, met or not.
    pub obstacles: Vec<ObstacleFinding>,
    /// Awards of the history that the catalogue does not know: counted nowhere.
    pub unrecognised: Vec<PastAwardId>,
    /// The simplified procedure, where this type may take it.
    pub simplified: Option<SimplifiedProcedure>,
}

/// How one alternative came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlternativeFinding {
    /// Its place in the standard, from 0.
    pub index: u32,
    pub verdict: Verdict,
    pub legal_basis: String,
    /// Of the alternative, or of something less sure that its verdict rests on: a rule of the era that set rows aside, the
    /// standard of another award.
    pub certainty: Certainty,
    /// In the order of the standard.
    pub conditions: Vec<ConditionFinding>,
}

/// How one condition came out, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionFinding {
    pub condition: Condition,
    pub status: Status,
    pub detail: Detail,
}

/// What was needed and what was found. What a condition does not use stays empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Detail {
    /// Times, years, initiatives or heads.
    pub needed: u32,
    /// In the same measure; what is sure.
    pub found: u32,
    /// In the same measure; what counts only if a person says so.
    pub perhaps: u32,
    /// Heads of the collective.
    pub heads: Option<u32>,
    /// Years that count, oldest first.
    pub years: Vec<i32>,
    /// The longest run of years that counts.
    pub run: Option<YearRun>,
    /// Where that run, going back in time, ends.
    pub broke: Option<Break>,
    /// What proves it.
    pub evidence: Vec<Evidence>,
    /// What was looked at and does not count.
    pub set_aside: Vec<SetAside>,
    /// What is missing to know.
    pub unknown: Vec<Unknown>,
    /// How the standard of the award asked for came out, where meeting it is enough.
    pub standard: Option<Verdict>,
    /// How sure that is.
    pub standard_certainty: Option<Certainty>,
}

/// Years on end, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearRun {
    pub from: i32,
    pub to: i32,
}

/// The year that ends a run, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Break {
    pub year: i32,
    pub reason: BreakReason,
}

/// Why a year does not count in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BreakReason {
    /// Nothing that year.
    Nothing,
    /// Revoked, or of a type that is no stepping stone.
    SetAside,
    /// Rated too low.
    RatedLower,
    /// Not after the award it has to follow.
    NotAfterAward,
    /// Achievements count anew from the end of a disciplinary measure.
    Discipline,
    /// Nobody has recorded it.
    NotKnown,
}

/// A row or entry that proves something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Evidence {
    PastAward {
        id: PastAwardId,
        year: i32,
    },
    Initiative {
        id: InitiativeId,
        year: i32,
    },
    Rating {
        year: i32,
        rating: Rating,
    },
    MemberAward {
        id: PastAwardId,
        member: NomineeId,
    },
    /// Members with an award of the year, counted by a paper of the unit.
    MembersCounted {
        year: i32,
        holders: u32,
    },
    Discipline {
        level: DisciplineLevel,
        #[ts(type = "string")]
        on: NaiveDate,
    },
    Proceeding {
        proceeding: ProceedingKind,
        #[ts(type = "string")]
        on: NaiveDate,
    },
    Dissolved {
        #[ts(type = "string")]
        on: NaiveDate,
    },
    Movement {
        year: i32,
    },
    Sudden {
        year: i32,
    },
    /// Leading, or not.
    Cluster {
        year: i32,
    },
    /// A person's answer.
    Answer {
        code: String,
    },
}

/// Something that was looked at and does not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetAside {
    pub evidence: Evidence,
    pub reason: SetAsideReason,
}

/// Why something does not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum SetAsideReason {
    /// The decision was cancelled.
    Revoked,
    /// Its type is no basis for a higher award.
    NoSteppingStone,
    /// Its type is not recorded: it counts only if a person says so.
    TypeNotKnown,
    /// It was given to a collective that was merged into this one or split: it counts only if a person says so.
    OfPredecessor,
    /// Its type does not count for this rule.
    OtherType,
    /// Another one of the same year counts already.
    CountsOnce,
    /// Of other years than those asked for.
    OutsideYears,
    /// Not known to be later than the award it has to follow.
    AwardBeforeNotKnown,
    /// It reaches less far than asked.
    ReachesLess,
    /// How far it reaches is not recorded: it counts only if a person says so.
    ScopeNotKnown,
    /// A research topic where only initiatives count.
    Topic,
    /// It has served for an award.
    AlreadyUsed {
        /// That award.
        by: InitiativeUse,
    },
    /// It has served for an award, and no text says whether that bars it.
    UseNotDecided {
        /// That award.
        by: InitiativeUse,
    },
}

/// What is missing to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Unknown {
    /// The list of past awards is not complete for the years asked for.
    AwardsNotComplete,
    /// The list of initiatives is not complete for the years asked for.
    InitiativesNotComplete,
    /// A person must say whether what was set aside as doubtful counts.
    DoubtfulRows,
    /// No rating is recorded for the year.
    RatingMissing { year: i32 },
    /// Several ratings are recorded for the year.
    RatingsContradict { year: i32 },
    /// The number of members is not recorded, or is nought.
    HeadsMissing,
    /// More holders than members.
    HeadsTooFew,
    /// The members' awards are not complete for the year.
    MemberAwardsNotComplete,
    /// The unit's paper counts fewer holders than there are awards of its members.
    MembersContradict,
    /// Nobody has looked for disciplinary measures, or only on `looked_on`, before the dossier came in.
    DisciplineMissing {
        #[serde(rename = "lookedOn")]
        #[ts(type = "string | null")]
        looked_on: Option<NaiveDate>,
    },
    /// Nobody has looked for proceedings, or only on `looked_on`.
    ProceedingsMissing {
        #[serde(rename = "lookedOn")]
        #[ts(type = "string | null")]
        looked_on: Option<NaiveDate>,
    },
    /// Nobody has looked how movements went, or only on `looked_on`.
    MovementsMissing {
        #[serde(rename = "lookedOn")]
        #[ts(type = "string | null")]
        looked_on: Option<NaiveDate>,
    },
    /// A result is listed, and nobody has said whether it is excellent or how long the movement had run.
    MovementNotJudged,
    /// Nobody has looked for sudden achievements, or only on `looked_on`.
    SuddenMissing {
        #[serde(rename = "lookedOn")]
        #[ts(type = "string | null")]
        looked_on: Option<NaiveDate>,
    },
    /// A sudden achievement is listed, and nobody has said how far it reaches.
    SuddenNotJudged,
    /// Nobody has looked which blocs or clusters it belongs to, or only on `looked_on`.
    ClustersMissing {
        #[serde(rename = "lookedOn")]
        #[ts(type = "string | null")]
        looked_on: Option<NaiveDate>,
    },
    /// A bloc or cluster is listed, and nobody has said whether it leads.
    ClusterNotJudged { organiser: ClusterOrganiser },
    /// Nobody has said whether the unit still exists.
    UnitMissing,
    /// Only a person can say.
    PersonMustSay,
    /// People gave different answers.
    AnswersContradict,
    /// The standard of the award asked for cannot be decided.
    StandardNotDecided,
}

/// A rule of the era that can stand in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ObstacleKind {
    Freeze,
    OneStateFormAYear,
    MinimumGap,
    DissolvedUnit,
}

/// How one rule of the era came out: `not_met` stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObstacleFinding {
    pub kind: ObstacleKind,
    pub status: Status,
    pub legal_basis: String,
    pub certainty: Certainty,
    pub detail: Detail,
}

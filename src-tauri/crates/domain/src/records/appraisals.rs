//! What an appraisal looks at and what it found (N5, N8, L3).

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AchievementId, DisciplineId, NominationId, PastAwardId, ProceedingId};
use crate::nomination::DoubleKind;
use crate::records::history::{InitiativeRow, PastAwardRow};
use crate::standard::{
    ClusterOrganiser, DisciplineLevel, Evaluation, Launcher, ProceedingKind, Rating, Reach,
};

/// How well the tasks of a year were done (xếp loại).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RatingRow {
    pub year: i32,
    pub rating: Rating,
    /// The paper that says so ("12/QĐ-SYT").
    pub document: Option<String>,
    pub said_by: String,
    #[ts(type = "string")]
    pub said_at: NaiveDateTime,
}

/// A disciplinary measure (kỷ luật).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisciplineFields {
    pub level: DisciplineLevel,
    #[ts(type = "string")]
    pub decided_on: NaiveDate,
    /// The last day it lasts; absent while nobody has said.
    #[ts(type = "string | null")]
    pub ends_on: Option<NaiveDate>,
    pub document: Option<String>,
}

/// A disciplinary measure as kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisciplineRow {
    pub id: DisciplineId,
    #[serde(flatten)]
    pub fields: DisciplineFields,
}

/// What is pending, or once was, against a nominee (vụ việc đang xem xét).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProceedingFields {
    pub kind: ProceedingKind,
    #[ts(type = "string")]
    pub opened_on: NaiveDate,
    /// The day its conclusion was given in writing.
    #[ts(type = "string | null")]
    pub closed_on: Option<NaiveDate>,
    pub document: Option<String>,
}

/// A proceeding as kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProceedingRow {
    pub id: ProceedingId,
    #[serde(flatten)]
    pub fields: ProceedingFields,
}

/// What a nominee achieved beside its yearly tasks, by what conditions ask of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Achieved {
    /// How it came out of a movement that was reviewed (sơ kết, tổng kết) that year.
    Movement {
        launcher: Launcher,
        /// Whole years the movement had run by then.
        years_run: Option<u32>,
        /// Judged excellent; absent while nobody has said.
        excellent: Option<bool>,
    },
    /// Something beyond plan and duty.
    Sudden {
        /// Absent while nobody has said.
        reach: Option<Reach>,
    },
    /// Its place in a bloc or cluster (khối, cụm thi đua).
    Cluster {
        organiser: ClusterOrganiser,
        /// Whether it leads; absent while nobody has said.
        leads: Option<bool>,
    },
}

/// An achievement as entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AchievementFields {
    pub year: i32,
    pub what: Achieved,
    /// In words: the movement, the achievement, the bloc.
    pub description: Option<String>,
    /// The paper that says so.
    pub document: Option<String>,
}

/// An achievement as kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AchievementRow {
    pub id: AchievementId,
    #[serde(flatten)]
    pub fields: AchievementFields,
}

/// How many members of a collective hold an award of the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardHolders {
    /// Catalogue id of the award.
    pub award: String,
    /// People, each once.
    pub holders: u32,
}

/// Who belongs to a collective in a year, counted by a paper of the unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MembershipRow {
    pub year: i32,
    /// People; at least one.
    pub heads: u32,
    /// Each award once.
    pub holders: Vec<AwardHolders>,
    pub document: Option<String>,
    pub said_by: String,
    #[ts(type = "string")]
    pub said_at: NaiveDateTime,
}

/// What somebody can have looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LookedFor {
    Disciplines,
    Proceedings,
    /// Results in movements.
    Movements,
    SuddenAchievements,
    /// Places in blocs and clusters.
    Clusters,
}

/// That somebody looked: without it an empty list says nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LookedInto {
    pub what: LookedFor,
    pub said_by: String,
    #[ts(type = "string")]
    pub said_at: NaiveDateTime,
}

/// The cancelling of an award.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Revocation {
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// The decision that cancels it ("45/QĐ-UBND").
    pub document: String,
}

/// A person's answer to what only a person can say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionAnswer {
    /// Names the question in the regulations.
    pub code: String,
    pub met: bool,
    pub note: Option<String>,
    pub said_by: String,
    #[ts(type = "string")]
    pub said_at: NaiveDateTime,
}

/// What the rules said when a nomination was appraised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrozenEvaluation {
    pub evaluation: Evaluation,
    pub pack_id: String,
    /// Version of that pack; absent in appraisals of before it was kept.
    pub pack_version: Option<u32>,
    pub made_by: String,
    #[ts(type = "string")]
    pub made_at: NaiveDateTime,
    /// Why the office found otherwise than the rules.
    pub reason: Option<String>,
}

/// An award held or asked for beside which a nomination looks like a double; one of the two ids is present.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Double {
    pub kind: DoubleKind,
    pub past_award: Option<PastAwardId>,
    pub nomination: Option<NominationId>,
    pub award_name: String,
    /// The last year of the achievements.
    pub year: Option<i32>,
    /// The unit that sent the other nomination; whoever gave the award.
    pub from: Option<String>,
}

/// What the rules say of a nomination, now and when it was appraised, with what they go by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NominationEvaluation {
    pub pack_id: String,
    pub pack_version: u32,
    pub pack_title: String,
    pub now: Evaluation,
    pub frozen: Option<FrozenEvaluation>,
    /// The verdict or a condition came out otherwise than when it was appraised.
    pub changed: bool,
    pub answers: Vec<ConditionAnswer>,
    /// Those that bar first.
    pub doubles: Vec<Double>,
    /// The nominee's, newest year first; then those of the evaluation year of a collective's members.
    pub past_awards: Vec<PastAwardRow>,
    /// The nominee's, newest year first.
    pub initiatives: Vec<InitiativeRow>,
    /// Names of the awards that conditions speak of, by id.
    pub award_names: BTreeMap<String, String>,
}

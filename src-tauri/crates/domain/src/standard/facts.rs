//! What is known of a nominee. Every source can be not known, and says so: a list that is absent, or a span of years it covers.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::condition::{ClusterOrganiser, DisciplineLevel, Launcher, Rating, Reach};
use super::finding::Unknown;
use crate::award::CommendationType;
use crate::ids::{InitiativeId, NomineeId, PastAwardId};
use crate::nominee::NomineeKind;
use crate::records::history::{InfluenceScope, InitiativeKind};

/// For which years a list is complete: within them what is not listed does not exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coverage {
    /// What is not listed may exist all the same.
    #[default]
    Nothing,
    /// Complete from this year on.
    Since(i32),
    /// Complete for all time.
    Everything,
}

impl Coverage {
    /// Whether the list is complete for this year.
    pub fn has(self, year: i32) -> bool {
        self.has_all_since(Some(year))
    }

    /// Whether the list is complete from this year on; for all time when absent.
    pub fn has_all_since(self, from: Option<i32>) -> bool {
        match self {
            Coverage::Nothing => false,
            Coverage::Since(year) => from.is_some_and(|from| year <= from),
            Coverage::Everything => true,
        }
    }
}

/// Whether somebody looked, for this dossier, for what no register tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Looked {
    #[default]
    Never,
    /// Last on this day, before the dossier in question came in: what happened since is not known.
    Before(NaiveDate),
    Yes,
}

/// What somebody entered, and whether that is all there is. An entry counts as it stands; that there is no other one is known only
/// where somebody looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    pub rows: Vec<T>,
    pub looked: Looked,
}

impl<T> Listed<T> {
    /// What is listed is all there is.
    pub fn whole(rows: Vec<T>) -> Listed<T> {
        Listed { rows, looked: Looked::Yes }
    }

    /// Nobody has looked.
    pub fn unknown() -> Listed<T> {
        Listed { rows: Vec::new(), looked: Looked::Never }
    }

    /// What is missing for the list to be all there is: somebody's look, or one newer than that of the day told.
    pub(super) fn missing(&self, what: fn(Option<NaiveDate>) -> Unknown) -> Option<Unknown> {
        match self.looked {
            Looked::Yes => None,
            Looked::Never => Some(what(None)),
            Looked::Before(day) => Some(what(Some(day))),
        }
    }
}

/// All that is known of one nominee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub kind: NomineeKind,
    pub awards: Vec<HeldFact>,
    pub awards_known: Coverage,
    /// Awards of collectives that were merged into this one, or of the one it was split from. No text read says whether
    /// they count for it: a person must say.
    pub predecessor_awards: Vec<HeldFact>,
    /// A year without an entry has a rating nobody has recorded.
    pub ratings: Vec<RatingFact>,
    pub initiatives: Vec<InitiativeFact>,
    pub initiatives_known: Coverage,
    /// Of a collective: measures against its members.
    pub discipline: Listed<DisciplineFact>,
    pub proceedings: Listed<ProceedingFact>,
    /// Of a collective; empty for others.
    pub members: MembersFacts,
    /// Of a collective; absent when nobody has looked.
    pub unit: Option<UnitFact>,
    pub movements: Listed<MovementFact>,
    pub sudden: Listed<SuddenFact>,
    pub clusters: Listed<ClusterFact>,
    /// What people said to questions only a person can answer.
    pub answers: Vec<AnswerFact>,
}

impl Facts {
    /// A nominee of whom nothing is known.
    pub fn unknown(kind: NomineeKind) -> Facts {
        Facts {
            kind,
            awards: Vec::new(),
            awards_known: Coverage::Nothing,
            predecessor_awards: Vec::new(),
            ratings: Vec::new(),
            initiatives: Vec::new(),
            initiatives_known: Coverage::Nothing,
            discipline: Listed::unknown(),
            proceedings: Listed::unknown(),
            members: MembersFacts::default(),
            unit: None,
            movements: Listed::unknown(),
            sudden: Listed::unknown(),
            clusters: Listed::unknown(),
            answers: Vec::new(),
        }
    }
}

/// An award of the nominee's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldFact {
    pub id: PastAwardId,
    /// Absent for awards the catalogue does not know.
    pub award: Option<String>,
    /// The year the award is for.
    pub year: i32,
    /// The year of the decision, where its date is known.
    pub decided_in: Option<i32>,
    /// Absent when not recorded; titles need none.
    pub commendation_type: Option<CommendationType>,
    /// The decision was cancelled (Luật 06/2022/QH15, Điều 93).
    pub revoked: bool,
}

/// The rating of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RatingFact {
    pub year: i32,
    pub rating: Rating,
}

/// An initiative or research topic of the nominee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InitiativeFact {
    pub id: InitiativeId,
    pub kind: InitiativeKind,
    /// Absent when not recorded.
    pub scope: Option<InfluenceScope>,
    /// The year it was recognised for.
    pub year: i32,
    /// The awards it has served for.
    pub used_for: Vec<InitiativeUse>,
}

/// An award an initiative has served for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InitiativeUse {
    pub award: String,
    pub year: i32,
}

/// A disciplinary measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DisciplineFact {
    pub level: DisciplineLevel,
    pub decided_on: NaiveDate,
    /// The last day it lasts; absent while nobody has said.
    pub ends_on: Option<NaiveDate>,
}

/// What can be pending against a nominee (NĐ 152/2025, Điều 4 khoản 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProceedingKind {
    /// Đang xem xét kỷ luật.
    Discipline,
    /// Điều tra, truy tố, xét xử.
    Investigation,
    /// Thanh tra, kiểm tra, kiểm toán khi có dấu hiệu vi phạm.
    Inspection,
    /// Khiếu nại, tố cáo đang được xác minh.
    Complaint,
    /// Báo chí nêu đang được xác minh.
    PressAllegation,
}

/// Something pending, or once pending, against a nominee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProceedingFact {
    pub kind: ProceedingKind,
    pub opened_on: NaiveDate,
    /// The day its conclusion was given in writing.
    pub closed_on: Option<NaiveDate>,
}

/// What is known of the members of a collective.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MembersFacts {
    /// How many people belong to it, by year.
    pub heads: BTreeMap<i32, u32>,
    pub awards: Vec<MemberAwardFact>,
    pub awards_known: Coverage,
    /// What a paper of the unit says of its members: it stands for the list of their awards.
    pub counted: Vec<MembersCount>,
}

/// How many members hold an award of a year, as a paper of the unit counts them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MembersCount {
    pub award: String,
    pub year: i32,
    /// People, each once.
    pub holders: u32,
}

/// An award of a member of the collective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberAwardFact {
    pub id: PastAwardId,
    pub member: NomineeId,
    pub award: String,
    pub year: i32,
    pub revoked: bool,
}

/// Whether a collective still exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitFact {
    /// The day it was dissolved or merged into another one.
    pub dissolved_on: Option<NaiveDate>,
}

/// How the nominee came out of a movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MovementFact {
    pub launcher: Launcher,
    /// The year of the review.
    pub year: i32,
    /// How many years it had run by then.
    pub years_run: Option<u32>,
    /// Judged excellent; absent while nobody has said.
    pub excellent: Option<bool>,
}

/// A sudden achievement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SuddenFact {
    pub year: i32,
    /// Absent while nobody has said.
    pub reach: Option<Reach>,
}

/// The nominee's place in its bloc or cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClusterFact {
    pub organiser: ClusterOrganiser,
    pub year: i32,
    /// Absent while nobody has said.
    pub leads: Option<bool>,
}

/// A person's answer to a [`super::Manual`] condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerFact {
    pub code: String,
    pub met: bool,
}

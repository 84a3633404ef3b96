//! Requests about submissions and nominations.

use domain::ids::{MovementId, NominationId, NomineeId, SubmissionId, UnitId};
use domain::nomination::Stage;
use domain::nominee::NomineeKind;
use domain::records::PageRequest;
use domain::records::nominations::{AskFields, NomineeFields, StageCount, SubmissionFields, SubmissionRow};
use domain::records::quotas::QuotaCount;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::request;

request! {
    /// Submissions, newest first.
    ListSubmissions { movement: Option<MovementId>, unit: Option<UnitId> }
    /// Enters the head of a submission by hand.
    AddSubmission { fields: SubmissionFields }
    /// Corrects the head of a submission.
    UpdateSubmission { submission: SubmissionId, fields: SubmissionFields }
    /// Nominations as filtered and ordered.
    ListNominations { filter: NominationFilter, order: NominationOrder, descending: bool, page: PageRequest }
    /// How many nominations of a filter stand in each stage (the filter's own stages are ignored).
    CountNominations { filter: NominationFilter }
    /// One nomination.
    ReadNomination { nomination: NominationId }
    /// Adds a line to a submission by hand, with the same checks as an import.
    AddNomination { submission: SubmissionId, nominee: NomineeFields, ask: AskFields }
    /// Corrects a line that is still received or under appraisal.
    UpdateNomination { nomination: NominationId, nominee: NomineeFields, ask: AskFields }
    /// Begins appraisal.
    BeginAppraisal { nominations: Vec<NominationId> }
    /// Writes the appraising officer's opinion.
    WriteOpinion { nomination: NominationId, opinion: String }
    /// Finds lines eligible.
    MarkEligible { nominations: Vec<NominationId>, reason: Option<String> }
    /// Finds lines ineligible, with the reason.
    MarkIneligible { nominations: Vec<NominationId>, reason: String }
    /// Returns lines to the unit, with the reason.
    ReturnNomination { nominations: Vec<NominationId>, reason: String }
    /// Receives returned lines again.
    ReceiveAgain { nominations: Vec<NominationId>, reason: Option<String> }
    /// Opens the appraisal of lines again, with the reason.
    ReconsiderNomination { nominations: Vec<NominationId>, reason: String }
    /// Withdraws lines, with the reason.
    WithdrawNomination { nominations: Vec<NominationId>, reason: String }
    /// The quotas that ticked lines fall under, with how many of them are too many.
    CountQuotas { nominations: Vec<NominationId> }
    /// What the rules say of a nomination, now and when it was appraised.
    EvaluateNomination { nomination: NominationId }
    /// Answers what only a person can say of a nomination; absent: the answer is taken back.
    AnswerQuestion { nomination: NominationId, code: String, met: Option<bool>, note: Option<String> }
    /// Writes the list of nominations as filtered and ordered.
    ExportNominations { filter: NominationFilter, order: NominationOrder, descending: bool }
}

/// Which nominations are meant. An absent or empty field does not narrow.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NominationFilter {
    pub movement: Option<MovementId>,
    pub phase_no: Option<u32>,
    pub submission: Option<SubmissionId>,
    /// Sending unit.
    pub sender: Option<UnitId>,
    /// The unit the nominee belongs to.
    pub unit: Option<UnitId>,
    pub nominee: Option<NomineeId>,
    pub stages: Option<Vec<Stage>>,
    pub kind: Option<NomineeKind>,
    pub award_id: Option<String>,
    /// Folded words in name, unit, position.
    pub query: Option<String>,
}

/// Order of a list of nominations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NominationOrder {
    /// Newest received first.
    #[default]
    Received,
    /// By given name, as Vietnamese lists do.
    Name,
    /// By unit, then name.
    Unit,
    /// Higher award first.
    Award,
    /// By stage along the road.
    Stage,
}

/// All submissions asked for.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Submissions {
    pub submissions: Vec<SubmissionRow>,
}

/// Counts by stage.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NominationCounts {
    pub total: u32,
    pub stages: Vec<StageCount>,
}

/// Quotas of ticked lines: by award, then by unit or movement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuotaCounts {
    pub quotas: Vec<QuotaCount>,
}

/// A submission was added.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionAdded {
    pub submission: SubmissionId,
}

/// A nomination was added.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NominationAdded {
    pub nomination: NominationId,
}

/// How many lines an action moved.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    pub nominations: u32,
}

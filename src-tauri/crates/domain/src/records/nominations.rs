//! Submissions, nominations and nominees as listed, opened and edited (N1–N6).

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::CommendationType;
use crate::dates::PartialDate;
use crate::ids::{MovementId, NominationId, NomineeId, SessionId, SubmissionId, UnitId};
use crate::nomination::{Stage, Step};
use crate::nominee::{NomineeKind, RecipientClass, Sex};

/// Head of a unit's submission (tờ trình).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionFields {
    pub movement: MovementId,
    /// Number of the movement's phase.
    pub phase_no: u32,
    /// The unit that sends.
    pub unit: UnitId,
    /// "218/TTr-SYT".
    pub doc_number: Option<String>,
    #[ts(type = "string | null")]
    pub doc_on: Option<NaiveDate>,
    #[ts(type = "string")]
    pub received_on: NaiveDate,
    pub note: Option<String>,
}

/// A submission in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionRow {
    pub id: SubmissionId,
    #[serde(flatten)]
    pub fields: SubmissionFields,
    pub unit_name: String,
    pub movement_title: String,
    pub nominations: u32,
    /// Lines whose stage is still before a result of appraisal.
    pub not_appraised: u32,
    /// Name of the Excel file it came from, absent when typed in.
    pub file_name: Option<String>,
}

/// Who is nominated, as the list names them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NomineeFields {
    pub kind: NomineeKind,
    pub name: String,
    /// Birth date or year; people only.
    #[ts(as = "Option<String>")]
    pub born: Option<PartialDate>,
    pub sex: Option<Sex>,
    /// Chức vụ; people only.
    pub position: Option<String>,
    /// The unit the nominee belongs to.
    pub unit: UnitId,
    pub recipient_class: Option<RecipientClass>,
}

/// What is asked for the nominee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskFields {
    pub award_id: String,
    pub commendation_type: CommendationType,
    /// Achievement period, both ends inclusive.
    #[ts(type = "string | null")]
    pub period_from: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub period_to: Option<NaiveDate>,
    /// Tóm tắt thành tích.
    pub achievement: String,
    /// Sáng kiến, đề tài, as the list names them.
    pub initiatives: Option<String>,
    /// Awards held before, as the list names them (số, ngày quyết định).
    pub award_history: Option<String>,
    pub note: Option<String>,
}

/// A nomination in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NominationRow {
    pub id: NominationId,
    pub nominee: NomineeId,
    pub kind: NomineeKind,
    pub name: String,
    /// Birth date or year as ISO prefix, to tell namesakes apart.
    #[ts(as = "Option<String>")]
    pub born: Option<PartialDate>,
    pub position: Option<String>,
    pub unit: UnitId,
    pub unit_name: String,
    pub submission: SubmissionId,
    /// The unit that sent it.
    pub sender_name: String,
    pub award_id: String,
    pub award_name: String,
    pub stage: Stage,
    /// Reason given with the last step, if any.
    pub reason: Option<String>,
    #[ts(type = "string")]
    pub received_on: NaiveDate,
    /// First line of the achievement summary.
    pub achievement: String,
}

/// One step on a nomination's road: who, when, why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NominationStep {
    pub step: Step,
    pub from_stage: Option<Stage>,
    pub to_stage: Stage,
    #[ts(type = "string")]
    pub at: NaiveDateTime,
    pub actor: String,
    pub reason: Option<String>,
}

/// A nomination opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NominationDetail {
    pub id: NominationId,
    pub stage: Stage,
    pub nominee: NomineeId,
    pub nominee_fields: NomineeFields,
    pub unit_name: String,
    pub ask: AskFields,
    pub award_name: String,
    pub submission: SubmissionRow,
    /// Opinion of the appraising officer.
    pub opinion: Option<String>,
    /// Row of the Excel file it came from.
    pub source_row: Option<u32>,
    /// Sheet of that file; absent for lines taken in before sheets were kept.
    pub source_sheet: Option<String>,
    /// The file's name.
    pub source_file: Option<String>,
    pub steps: Vec<NominationStep>,
    /// Steps that fit now.
    pub possible_steps: Vec<Step>,
    /// Other nominations of the same nominee, newest first.
    pub others: Vec<OtherNomination>,
    /// Where it was voted on, if anywhere.
    pub session: Option<SessionId>,
}

/// Another nomination of the same nominee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherNomination {
    pub id: NominationId,
    pub award_name: String,
    pub movement_title: String,
    pub stage: Stage,
    #[ts(type = "string")]
    pub received_on: NaiveDate,
}

/// How many nominations stand in each stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageCount {
    pub stage: Stage,
    pub count: u32,
}

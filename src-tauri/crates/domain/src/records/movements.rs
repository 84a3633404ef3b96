//! Movements and guiding documents as listed and edited (P1).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::PartialDate;
use crate::ids::{DocumentId, MovementId};
use crate::movement::{DurationBand, GuidingDocKind, LaunchDocKind, MovementMethod, MovementScope, Phase};
use crate::nominee::NomineeKind;

/// A numbered content item: heading and full text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContentItem {
    pub heading: String,
    pub text: String,
}

/// A target group of a movement (đối tượng thi đua).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TargetGroup {
    /// Absent when the document does not tell collectives from people.
    pub kind: Option<NomineeKind>,
    pub text: String,
}

/// A document cited by the launching document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CitedDocument {
    pub doc_number: String,
    #[ts(as = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    pub subject: Option<String>,
}

/// A movement this one follows, named in words; `movement` when it is kept here too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParentMovement {
    pub movement: Option<MovementId>,
    pub title: String,
    #[ts(as = "Option<String>")]
    pub launched_on: Option<PartialDate>,
    pub launched_by: Option<String>,
}

/// Everything the launching document says. What it leaves blank stays absent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovementFields {
    pub doc_kind: LaunchDocKind,
    /// "137/KH-UBND"; absent on a draft copy.
    pub doc_number: Option<String>,
    #[ts(as = "Option<String>")]
    pub launched_on: Option<PartialDate>,
    pub issuer: String,
    pub signer: Option<String>,
    /// The theme between quotation marks, without them.
    pub title: Option<String>,
    /// What it is about when there is no theme ("thực hiện công tác phòng, chống dịch COVID-19").
    pub subject: Option<String>,
    pub slogan: Option<String>,
    /// "phong trào thi đua đặc biệt".
    pub is_special: bool,
    pub scope: Option<MovementScope>,
    pub duration_band: Option<DurationBand>,
    pub method: Option<MovementMethod>,
    pub purposes: Vec<String>,
    pub contents: Vec<ContentItem>,
    pub target_groups: Vec<TargetGroup>,
    pub phases: Vec<Phase>,
    /// Awards named by the document, in its words.
    pub award_forms: Vec<String>,
    /// Who may propose.
    pub proposers: Vec<String>,
    pub appraiser: Option<String>,
    pub decider: Option<String>,
    /// Sơ kết, tổng kết, as the document says it.
    pub reviews: Option<String>,
    /// When awards are given, as the document says it.
    pub award_timing: Option<String>,
    pub parent: Option<ParentMovement>,
    pub cites: Vec<CitedDocument>,
    pub notes: Vec<String>,
}

/// A movement in a list. `display_title` is the theme, or the subject where there is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovementRow {
    pub id: MovementId,
    pub display_title: String,
    pub doc_kind: LaunchDocKind,
    pub doc_number: Option<String>,
    #[ts(as = "Option<String>")]
    pub launched_on: Option<PartialDate>,
    pub issuer: String,
    pub phases: Vec<Phase>,
    pub submissions: u32,
    pub nominations: u32,
}

/// A movement opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovementDetail {
    pub id: MovementId,
    pub fields: MovementFields,
    pub documents: Vec<DocumentRow>,
    pub submissions: u32,
    pub nominations: u32,
}

/// A guiding document: not a movement, kept and linked to movements (seed 004).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentFields {
    pub doc_kind: GuidingDocKind,
    pub doc_number: Option<String>,
    #[ts(type = "string | null")]
    pub issued_on: Option<NaiveDate>,
    pub issuer: String,
    pub signer: Option<String>,
    pub subject: String,
    /// What it says about commendation.
    pub commendation_clause: Option<String>,
    /// The document it carries out ("761-CV/TU ngày 25/8/2021").
    pub carries_out: Option<String>,
    /// Full text, if kept.
    pub text: Option<String>,
}

/// A guiding document in a list, with the movements it is linked to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentRow {
    pub id: DocumentId,
    #[serde(flatten)]
    pub fields: DocumentFields,
    pub movements: Vec<MovementLink>,
}

/// A movement named beside a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovementLink {
    pub id: MovementId,
    pub display_title: String,
}

//! Dossiers as kept and shown: papers, files attached, what was asked for.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::Certainty;
use crate::dossier::{LineField, MediaType, PaperMark, PaperScope, PaperStatus};
use crate::ids::{AttachmentId, NominationId, SubmissionId, SupplementId, UnitId};
use crate::nomination::Stage;
use crate::nominee::NomineeKind;

/// Whose paper something is: a line's own, or one that serves the whole submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "of", content = "id")]
pub enum PaperOwner {
    Nomination(NominationId),
    Submission(SubmissionId),
}

/// What a person said of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkRow {
    pub owner: PaperOwner,
    pub component: String,
    pub mark: PaperMark,
    /// Why it is not needed, or where the paper lies.
    pub note: Option<String>,
    pub said_by: String,
    #[ts(type = "string")]
    pub said_at: NaiveDateTime,
}

/// A file attached, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentRow {
    pub id: AttachmentId,
    pub owner: PaperOwner,
    /// Code of the paper it is; absent for a file that belongs to no paper of the list.
    pub component: Option<String>,
    pub file_name: String,
    pub media_type: MediaType,
    /// Size in bytes.
    pub bytes: u32,
    /// SHA-256 of the bytes, hexadecimal.
    pub sha256: String,
    pub added_by: String,
    #[ts(type = "string")]
    pub added_at: NaiveDateTime,
}

/// A request for supplement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SupplementRow {
    pub id: SupplementId,
    pub nomination: NominationId,
    /// Fields unlocked while the line is returned.
    pub fields: Vec<LineField>,
    /// Codes of papers asked for.
    pub components: Vec<String>,
    pub reason: String,
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    pub asked_by: String,
    #[ts(type = "string")]
    pub asked_at: NaiveDateTime,
    /// When the line was received again or withdrawn; absent while it waits.
    #[ts(type = "string | null")]
    pub closed_at: Option<NaiveDateTime>,
}

/// One paper of a dossier as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DossierPaper {
    pub code: String,
    pub name: String,
    pub scope: PaperScope,
    /// What it must show.
    pub note: Option<String>,
    /// Why this dossier needs it.
    pub legal_basis: String,
    pub certainty: Certainty,
    pub status: PaperStatus,
    /// What was said of it: of the line's own first, else of the submission's.
    pub mark: Option<MarkRow>,
    pub attachments: Vec<AttachmentRow>,
    /// The open supplement asks for it.
    pub is_asked_for: bool,
}

/// How many sets of a dossier the law asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DossierSets {
    pub sets: u32,
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// The dossier of a nomination opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dossier {
    pub nomination: NominationId,
    pub submission: SubmissionId,
    pub papers: Vec<DossierPaper>,
    /// Files that belong to no paper of the list, the line's and the submission's.
    pub others: Vec<AttachmentRow>,
    pub sets: Option<DossierSets>,
    pub is_simplified: bool,
    pub is_enterprise: bool,
    /// The regulations say nothing of this case; what it needs is not known.
    pub is_unknown: bool,
    /// Papers that are missing.
    pub missing: u32,
    /// Papers may be added and marked.
    pub is_open: bool,
    /// Every request for supplement, newest first; the open one, if any, is first.
    pub supplements: Vec<SupplementRow>,
    /// Bytes of all files attached in the office, and from how many on the office is told that its file grows large.
    #[ts(type = "number")]
    pub office_bytes: i64,
    #[ts(type = "number")]
    pub office_bytes_warned: i64,
}

/// A file attached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attached {
    pub attachment: AttachmentRow,
    /// The same bytes were kept already and take no more room.
    pub was_kept: bool,
}

/// A file handed out again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentFile {
    pub file_name: String,
    pub media_type: MediaType,
    pub base64: String,
}

/// A paper by code and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperName {
    pub code: String,
    pub name: String,
}

/// A line with what its dossier lacks of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineMissing {
    pub nomination: NominationId,
    pub name: String,
    pub kind: NomineeKind,
    pub award_name: String,
    pub stage: Stage,
    /// Papers of its own that are missing.
    pub papers: Vec<PaperName>,
    /// Fields an open supplement asks to correct.
    pub fields: Vec<LineField>,
    /// What the open supplement says, and until when.
    pub reason: Option<String>,
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
}

/// A submission with what it lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionMissing {
    pub submission: SubmissionId,
    pub doc_number: Option<String>,
    #[ts(type = "string | null")]
    pub doc_on: Option<NaiveDate>,
    #[ts(type = "string")]
    pub received_on: NaiveDate,
    /// Papers that serve several lines and are missing for at least one of them.
    pub shared: Vec<PaperName>,
    /// Lines that lack something; shared papers are told above, once.
    pub lines: Vec<LineMissing>,
    /// Lines looked at: those whose appraisal has not ended.
    pub looked_at: u32,
}

/// A sending unit with what its submissions lack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitMissing {
    pub unit: UnitId,
    pub unit_name: String,
    pub submissions: Vec<SubmissionMissing>,
}

/// What is missing, by sending unit; units that lack nothing are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MissingPapers {
    pub units: Vec<UnitMissing>,
    /// Lines looked at.
    pub looked_at: u32,
    /// Of these, lines of whose case the regulations say nothing: what they lack is not known.
    pub unknown: u32,
}

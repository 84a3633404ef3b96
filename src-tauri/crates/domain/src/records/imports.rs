//! An Excel list being looked at before it is taken in (X2). Nothing of it is a nomination until accepted.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{DraftId, MovementId, NominationId, SubmissionId, UnitId};
use crate::nominee::NomineeKind;

/// What the sheet lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    Units,
    Nominations,
}

/// Where a draft stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DraftStage {
    Open,
    Accepted,
    Discarded,
    /// Accepted and taken back as a whole.
    Undone,
}

/// What accepting the row would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowVerdict {
    /// Would be added.
    New,
    /// Exists and would change; see `changes`.
    Changed,
    /// Exists just so; accepting does nothing.
    Same,
    /// Cannot be told apart from something that exists; a person must choose.
    Conflict,
    /// Cannot be taken in as it is; see `problems`.
    Problem,
    /// Left out by hand.
    Skipped,
}

/// A column of the sheet and what it means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportColumn {
    /// 0-based index in the sheet.
    pub index: u32,
    /// Letter as Excel shows it.
    pub letter: String,
    /// Heading as written.
    pub heading: String,
    /// Field name ("name", "bornOn", …) or absent when the column is ignored.
    pub field: Option<String>,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CellProblem {
    /// A value is required.
    Blank,
    /// Not a date that exists.
    NotADate,
    /// No unit of that name; nearest ones are offered.
    UnknownUnit { nearest: Vec<UnitSuggestion> },
    /// Several units of that name.
    AmbiguousUnit { candidates: Vec<UnitSuggestion> },
    /// No award of that name.
    UnknownAward,
    /// The award cannot go to this kind of nominee.
    AwardNotForThisKind,
    /// The sex is neither nam nor nữ.
    NotASex,
    /// Unknown kind of unit.
    UnknownUnitKind,
    /// The word is none of those the field knows.
    NotInList,
    /// No unit has this code as parent.
    UnknownParent,
    /// The unit code stands twice.
    CodeTwice { other_row: u32 },
    /// Stands twice in this sheet.
    TwiceInSheet { other_row: u32 },
    /// The same nominee already asks for the same award here.
    AlreadyNominated { nomination: NominationId },
    /// Longer than the field holds.
    TooLong { limit: u32 },
    /// The formula in the cell ended in an error.
    FormulaError,
}

/// A unit offered for a name that was not recognised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitSuggestion {
    pub unit: UnitId,
    pub name: String,
}

/// A problem of one field of a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    pub field: String,
    /// What stands in the cell.
    pub found: String,
    pub problem: CellProblem,
}

/// One field that would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    pub field: String,
    pub old: String,
    pub new: String,
}

/// Somebody who may be the person of the row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NomineeCandidate {
    #[ts(type = "number")]
    pub nominee: i64,
    pub name: String,
    /// Birth as shown, unit, position: what tells namesakes apart.
    pub detail: String,
}

/// A value of a row: as shown, and whether it was repaired by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowValue {
    pub field: String,
    /// What the office understood, as it would be stored and shown.
    pub value: String,
    /// What the sheet holds.
    pub raw: String,
    pub repaired: bool,
}

/// One row of the preview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// Row number in Excel.
    pub row_no: u32,
    pub verdict: RowVerdict,
    /// Kind of nominee, from the section or the columns; absent for units.
    pub kind: Option<NomineeKind>,
    /// Section title the row stands under ("B. CÁ NHÂN").
    pub section: Option<String>,
    pub values: Vec<RowValue>,
    pub problems: Vec<FieldProblem>,
    pub changes: Vec<FieldChange>,
    pub candidates: Vec<NomineeCandidate>,
    /// Candidate chosen by hand; 0 means "somebody new".
    #[ts(type = "number | null")]
    pub chosen: Option<i64>,
}

/// How many rows have each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerdictCounts {
    pub total: u32,
    pub new: u32,
    pub changed: u32,
    pub same: u32,
    pub conflict: u32,
    pub problem: u32,
    pub skipped: u32,
}

/// Head of a nominations import: the submission it will become.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportTarget {
    pub movement: MovementId,
    pub phase_no: u32,
    pub unit: UnitId,
    pub doc_number: Option<String>,
    #[ts(type = "string | null")]
    pub doc_on: Option<NaiveDate>,
    #[ts(type = "string")]
    pub received_on: NaiveDate,
    /// Award for rows that name none; absent when each row must name its own.
    pub default_award: Option<String>,
}

/// A draft in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftRow {
    pub id: DraftId,
    pub kind: ImportKind,
    pub stage: DraftStage,
    pub file_name: String,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    pub sheet: String,
    #[ts(type = "string")]
    pub created_at: NaiveDateTime,
    #[ts(type = "string | null")]
    pub accepted_at: Option<NaiveDateTime>,
    pub target: Option<ImportTarget>,
    /// Sending unit's name, for nominations.
    pub unit_name: Option<String>,
    pub submission: Option<SubmissionId>,
    pub counts: VerdictCounts,
}

/// A draft opened, without its rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    pub draft: DraftRow,
    /// Sheets of the file that hold a table, in order.
    pub sheets: Vec<String>,
    /// Row of the headings in Excel.
    pub header_row: u32,
    pub columns: Vec<ImportColumn>,
    /// Fields a column can mean for this kind of import.
    pub fields: Vec<String>,
    /// The same file was accepted before.
    pub accepted_before: Option<DraftId>,
    /// Rows the reader passed over on purpose (totals, signatures), with their text.
    pub passed_over: Vec<PassedOver>,
}

/// A row that is not a line of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassedOver {
    pub row_no: u32,
    pub text: String,
}

/// What accepting did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Accepted {
    pub draft: DraftId,
    pub submission: Option<SubmissionId>,
    pub added: u32,
    pub changed: u32,
    pub same: u32,
    pub skipped: u32,
}

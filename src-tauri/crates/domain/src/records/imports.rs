//! An Excel list being looked at before it is taken in (X2). Nothing of it is a nomination until accepted.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CouncilId, DraftId, ImportFixId, MovementId, NominationId, SubmissionId, UnitId};
use crate::nominee::NomineeKind;
use crate::text::LegacyCode;

/// What the sheet lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    Units,
    Nominations,
    /// Members of a council.
    Members,
    /// Awards of past years, from one or several decisions.
    PastAwards,
    Initiatives,
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
    /// Hidden in Excel.
    pub hidden: bool,
    /// Order of day and month in this column; absent when it holds no dates.
    pub date_order: Option<DateOrder>,
    /// A person said that order; otherwise it was judged from the column's cells.
    pub date_order_said: bool,
}

/// How a column writes its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
    /// Some days look as if Excel had taken the day for the month; each of them must be confirmed.
    Doubtful,
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
    /// The unit code stands twice; `other` is the place of the earlier row.
    CodeTwice { other: String, other_sheet: String, other_row: u32 },
    /// Stands twice in this file; `other` is the place of the earlier row.
    TwiceInSheet { other: String, other_sheet: String, other_row: u32 },
    /// The same nominee already asks for the same award here.
    AlreadyNominated { nomination: NominationId },
    /// Longer than the field holds.
    TooLong { limit: u32 },
    /// The formula in the cell ended in an error.
    FormulaError,
    /// The file holds a formula without its result: open it in Excel, save, and send again, or type the value.
    FormulaWithoutResult,
    /// Day and month, or the century, can be read in several ways; `readings` as a person would type them.
    AmbiguousDate { readings: Vec<String> },
    /// The row is hidden in Excel: a person says whether it counts (`skip_import_rows` with either answer).
    HiddenRow,
    /// Not a whole number, or none that makes sense here.
    NotANumber,
    /// The role in the council is not known.
    UnknownRole,
    /// Somebody else is the council's chair at the same time.
    SecondChair { name: String },
    /// The cell names several people: each needs a line of their own.
    SeveralPeople { names: Vec<String> },
    /// No letter stands in the name.
    NotAName,
    /// The cell names several awards: each needs a line of its own.
    SeveralAwards { awards: Vec<String> },
    /// The list itself sets the row aside ("Không đề nghị", "Rút hồ sơ"): a person says whether it counts
    /// (`skip_import_rows` with either answer).
    SetAside,
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
    /// What the sheet holds, letter by letter.
    pub raw: String,
    pub repaired: bool,
    /// How the value came out of the cell, where that is not obvious.
    pub notes: Vec<ValueNote>,
    /// Column of the sheet the value stands in, from 0: what is outlined in the sheet. Absent when it stands in none.
    pub column: Option<u32>,
}

/// How a value came out of its cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ValueNote {
    /// Typed in a font of before Unicode; `raw` holds the letters of the file.
    Converted { from: LegacyCode },
    /// The stored result of a formula.
    Formula,
    /// A year of two digits was completed; only one century made sense.
    YearCompleted,
    /// Month and day stood in American order.
    MonthFirst,
    /// Stood in one cell with other things.
    Split,
    /// Stands in a merged cell that began further up.
    CarriedDown,
    /// Said by a heading inside the list or above it.
    FromHeading,
    /// Said for the whole list when it was handed in.
    FromHead,
    /// The year of the decision's date, where nothing names the year an award is for.
    FromDate,
    /// Put right as the person did the last time this sender wrote it so.
    AsBefore,
    /// Not in the catalogue of awards; kept as written.
    NotInCatalogue,
    /// The name looks to be another kind of nominee than its heading or section says, or nothing tells the kind.
    DoubtfulKind,
    /// Blank where other lines name a unit; the sender was taken.
    SenderAssumed,
    /// Said by the sheet's name or the titles above the list.
    FromSheet,
}

/// One row of the preview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// By which the row is named in requests: `2!15` is row 15 of the file's second sheet.
    pub place: String,
    /// Number of the sheet in the file, from 1.
    pub sheet_no: u32,
    /// Row number in Excel.
    pub row_no: u32,
    /// Hidden in Excel.
    pub hidden: bool,
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
    /// Why the row is somebody new although namesakes are kept, in the person's words.
    pub chosen_reason: Option<String>,
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
    /// Names of the sheets that are taken in, in the order of the file.
    pub sheets: Vec<String>,
    #[ts(type = "string")]
    pub created_at: NaiveDateTime,
    #[ts(type = "string | null")]
    pub accepted_at: Option<NaiveDateTime>,
    /// Head of the submission; nominations only.
    pub target: Option<ImportTarget>,
    /// Whom the members join; members only.
    pub council: Option<CouncilId>,
    /// What lines of past awards that name no decision go by.
    pub decision: Option<DecisionHead>,
    /// The unit that sent the list.
    pub sender: Option<UnitId>,
    /// Its name.
    pub unit_name: Option<String>,
    pub submission: Option<SubmissionId>,
    pub counts: VerdictCounts,
}

/// The decision by which awards of the past were given, as far as a list does not say it line by line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionHead {
    /// "1234/QĐ-UBND".
    pub number: Option<String>,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    /// Who gave the award ("Chủ tịch UBND tỉnh").
    pub issuer: Option<String>,
    /// Catalogue id of the award.
    pub award: Option<String>,
    /// The year the award is for.
    pub year: Option<i32>,
}

/// A draft opened, without its rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    pub draft: DraftRow,
    /// Every worksheet of the file, in its order.
    pub sheets: Vec<DraftSheet>,
    /// Fields a column can mean for this kind of import.
    pub fields: Vec<String>,
    /// The same file was accepted before.
    pub accepted_before: Option<DraftId>,
}

/// A worksheet of a draft's file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftSheet {
    /// Number in the file, from 1.
    pub no: u32,
    pub name: String,
    /// Hidden in Excel.
    pub hidden: bool,
    /// Whether its lines are taken in.
    pub used: bool,
    /// Row of the headings in Excel; absent when no list was found on the sheet.
    pub header_row: Option<u32>,
    /// Rows the headings take, from there.
    pub header_rows: u32,
    pub columns: Vec<ImportColumn>,
    /// The columns were understood as a person said the last time this sender used these headings.
    pub remembered: bool,
    /// Rows the reader passed over on purpose (totals, signatures), with their text.
    pub passed_over: Vec<PassedOver>,
    /// Lines found.
    pub lines: u32,
}

/// A stretch of a worksheet as it stands in the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetStretch {
    /// Last filled row of the sheet.
    pub last_row: u32,
    /// Columns, from A.
    pub columns: u32,
    /// Columns hidden in Excel, from 0.
    pub hidden_columns: Vec<u32>,
    /// Filled rows of the stretch, in order.
    pub rows: Vec<SheetRow>,
    /// Merged ranges that touch the stretch.
    pub merges: Vec<SheetMerge>,
}

/// A row of a worksheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetRow {
    /// Excel row, from 1.
    pub row_no: u32,
    /// Hidden in Excel.
    pub hidden: bool,
    /// What the row is to the list.
    pub role: SheetRowRole,
    /// Text of column A, B, …
    pub cells: Vec<String>,
}

/// What a row of a worksheet is to the list found there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetRowRole {
    /// Above the heading.
    Title,
    Heading,
    /// A line of the list.
    Line,
    /// A heading inside the list.
    Section,
    /// Passed over: totals, numbering, signatures.
    PassedOver,
}

/// A merged range; all four numbers are inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetMerge {
    /// Excel rows, from 1.
    pub first_row: u32,
    pub last_row: u32,
    /// Columns, from 0.
    pub first_column: u32,
    pub last_column: u32,
}

/// A value put right once and put right by itself the next time the sender writes it so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportFix {
    pub id: ImportFixId,
    pub kind: ImportKind,
    /// The sender it is remembered for; absent: lists without a sender.
    pub sender: Option<UnitId>,
    pub sender_name: Option<String>,
    pub field: String,
    /// What the sender wrote.
    pub found: String,
    /// What it means.
    pub value: String,
    pub said_by: String,
    #[ts(type = "string")]
    pub said_at: NaiveDateTime,
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

//! Requests about imports.

use domain::ids::{CouncilId, DraftId, ImportFixId, UnitId};
use domain::records::PageRequest;
use domain::records::imports::{
    DateOrder, DecisionHead, DraftRow, ImportKind, ImportRow, ImportTarget, RowVerdict,
};
use serde::Serialize;
use ts_rs::TS;

use super::office::FileInput;
use super::request;

request! {
    /// Reads a workbook and stores what it would do; nothing is taken in.
    PreviewImport {
        kind: ImportKind,
        file: FileInput,
        /// Head of the submission; required for nominations.
        target: Option<ImportTarget>,
        /// Whom the members join; required for members.
        council: Option<CouncilId>,
        /// Who sent a list that is no submission; what is learnt from it is remembered for this unit.
        sender: Option<UnitId>,
        /// What lines of past awards that name no decision go by.
        decision: Option<DecisionHead>
    }
    /// Chooses the sheets that are taken in, by their numbers.
    UseImportSheets { draft: DraftId, sheets: Vec<u32> }
    /// Points at the heading row of a sheet.
    SetImportHeading { draft: DraftId, sheet: u32, row_no: u32 }
    /// Changes the head of the submission a draft will become.
    SetImportTarget { draft: DraftId, target: ImportTarget }
    /// Changes the decision of lines that name none.
    SetImportDecision { draft: DraftId, decision: DecisionHead }
    /// Says what a column means (`field` absent: ignore it) and how it writes dates (absent: as found).
    SetImportColumn {
        draft: DraftId,
        sheet: u32,
        index: u32,
        field: Option<String>,
        date_order: Option<DateOrder>
    }
    /// Repairs one value of one row; `value` absent: back to what the sheet holds. `everywhere`: in every row of the
    /// draft whose cell says the same.
    RepairImportRow { draft: DraftId, place: String, field: String, value: Option<String>, everywhere: Option<bool> }
    /// Uses a unit wherever this draft holds this unknown name, and remembers it for the sender.
    ResolveImportUnit { draft: DraftId, found: String, unit: UnitId }
    /// Chooses who the person of a row is; 0 means somebody new, with the reason why it is not one of the namesakes.
    ChooseImportNominee {
        draft: DraftId,
        place: String,
        #[ts(type = "number")]
        nominee: i64,
        reason: Option<String>
    }
    /// Leaves rows out, or takes them (back) in; either answer settles a row that is hidden in Excel.
    SkipImportRows { draft: DraftId, places: Vec<String>, skip: bool }
    /// One draft without its rows.
    ReadImport { draft: DraftId }
    /// Rows of a draft.
    ListImportRows {
        draft: DraftId,
        verdict: Option<RowVerdict>,
        /// Only rows of this sheet.
        sheet: Option<u32>,
        /// Only rows with a value that came out of its cell so (the `kind` of a note).
        note: Option<String>,
        page: PageRequest
    }
    /// A stretch of a sheet as it stands in the file; only while the draft is open.
    ReadImportSheet { draft: DraftId, sheet: u32, from_row: u32, rows: u32 }
    /// Drafts, newest first.
    ListImports { kind: Option<ImportKind>, only_open: bool }
    /// Takes everything in, or nothing.
    AcceptImport { draft: DraftId }
    /// Puts a draft away.
    DiscardImport { draft: DraftId }
    /// Takes back an accepted import as a whole.
    UndoImport { draft: DraftId, reason: String }
    /// What is put right by itself, newest first.
    ListImportFixes { sender: Option<UnitId>, page: PageRequest }
    /// Forgets one of them.
    ForgetImportFix { fix: ImportFixId }
    /// How far the reading of a file is; answered even while it is being read.
    WatchReading {}
    /// Stops the reading of a file; answered even while it is being read.
    StopReading {}
}

/// Rows of a draft.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRows {
    pub total: u32,
    pub rows: Vec<ImportRow>,
}

/// Drafts.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Drafts {
    pub drafts: Vec<DraftRow>,
}

/// An import was taken back.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// Nominations or units removed.
    pub removed: u32,
    /// Changes put back.
    pub restored: u32,
}

//! Requests about imports.

use domain::ids::{DraftId, UnitId};
use domain::records::PageRequest;
use domain::records::imports::{DraftRow, ImportKind, ImportRow, ImportTarget, RowVerdict};
use serde::Serialize;
use ts_rs::TS;

use super::office::FileInput;
use super::request;

request! {
    /// Reads a workbook and stores what it would do; nothing is taken in.
    PreviewImport {
        kind: ImportKind,
        file: FileInput,
        /// Sheet to read; the first with a table when absent.
        sheet: Option<String>,
        /// Head of the submission; required for nominations.
        target: Option<ImportTarget>
    }
    /// Reads another sheet of the same draft's file.
    ChooseImportSheet { draft: DraftId, sheet: String }
    /// Changes the head of the submission a draft will become.
    SetImportTarget { draft: DraftId, target: ImportTarget }
    /// Says what a column means (`field` absent: ignore it).
    SetImportColumn { draft: DraftId, index: u32, field: Option<String> }
    /// Repairs one value of one row; `value` absent: back to what the sheet holds.
    RepairImportRow { draft: DraftId, row_no: u32, field: String, value: Option<String> }
    /// Uses a unit wherever this draft holds this unknown name, and remembers it for the sender.
    ResolveImportUnit { draft: DraftId, found: String, unit: UnitId }
    /// Chooses who the person of a row is; 0 means somebody new.
    ChooseImportNominee {
        draft: DraftId,
        row_no: u32,
        #[ts(type = "number")]
        nominee: i64
    }
    /// Leaves rows out, or takes them back in.
    SkipImportRows { draft: DraftId, row_nos: Vec<u32>, skip: bool }
    /// One draft without its rows.
    ReadImport { draft: DraftId }
    /// Rows of a draft.
    ListImportRows { draft: DraftId, verdict: Option<RowVerdict>, page: PageRequest }
    /// Drafts, newest first.
    ListImports { kind: Option<ImportKind>, only_open: bool }
    /// Takes everything in, or nothing.
    AcceptImport { draft: DraftId }
    /// Puts a draft away.
    DiscardImport { draft: DraftId }
    /// Takes back an accepted import as a whole.
    UndoImport { draft: DraftId, reason: String }
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

//! What a workbook looks like once read: rows of the text a person sees, nothing else.

use serde::{Deserialize, Serialize};

/// Largest file that is read, in bytes. Real lists stay far below one megabyte.
pub const MAX_FILE_BYTES: u64 = 32 * 1024 * 1024;
/// Most non-empty cells read from one sheet.
pub const MAX_CELLS: u64 = 200_000;
/// Excel rows looked at; whatever lies further down (Solver leaves cells in row 1048576) is passed over.
pub const MAX_ROWS: u32 = 100_000;
/// Columns looked at, from the left.
pub const MAX_COLUMNS: u32 = 200;
/// Longest text Excel keeps in one cell, in UTF-16 units.
pub const MAX_CELL_UNITS: usize = 32_767;

/// One worksheet as text. Empty rows are absent; cells to the right of the last filled one are absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetGrid {
    /// The sheet's name as on its tab.
    pub name: String,
    /// Hidden or very hidden in Excel: code tables usually live there.
    pub hidden: bool,
    /// Rows with at least one non-empty cell, in ascending order of `row_no`.
    pub rows: Vec<GridRow>,
    /// Merged ranges, in the order of the file.
    pub merges: Vec<MergedRange>,
}

/// One Excel row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GridRow {
    /// The number Excel shows at the left edge, from 1.
    pub row_no: u32,
    /// Text of column A, B, …; a cell that is empty is an empty string. Untidied: as typed.
    pub cells: Vec<String>,
    /// Cells of which more than their text must be known.
    pub marks: Vec<CellMark>,
}

/// Something a reader should know about one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CellMark {
    /// Column from 0.
    pub column: u32,
    /// What is special about it.
    pub kind: CellMarkKind,
}

/// Why a cell's text may not be what the unit meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum CellMarkKind {
    /// An Excel error such as `#N/A`; the text is the error's name.
    Error,
    /// A formula; the text is the result that was stored with the file.
    Formula,
}

/// A merged range; all four numbers are inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MergedRange {
    /// First Excel row, from 1.
    pub first_row: u32,
    /// Last Excel row, from 1.
    pub last_row: u32,
    /// First column, from 0.
    pub first_column: u32,
    /// Last column, from 0.
    pub last_column: u32,
}

/// Why a file could not be read. Data only: the user interface words it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ReadProblem {
    /// Neither .xlsx, .xlsb, .xls nor .ods inside, whatever its name says.
    #[error("not a spreadsheet (.{extension})")]
    NotASpreadsheet {
        /// The file name's extension in lower case, empty when there is none.
        extension: String,
    },
    /// Protected by a password to open.
    #[error("encrypted")]
    Encrypted,
    /// A spreadsheet that cannot be read to its end.
    #[error("damaged: {detail}")]
    Damaged {
        /// Technical detail for the log, in English.
        detail: String,
    },
    /// More than is read at once.
    #[error("too large: {what:?} is {found}, at most {limit}")]
    TooLarge {
        /// What there is too much of.
        what: TooLarge,
        /// The limit.
        limit: u32,
        /// What the file has; when reading stopped early, where it stopped.
        found: u32,
    },
    /// No sheet has a single filled cell.
    #[error("empty")]
    Empty,
}

/// What there is too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum TooLarge {
    /// Bytes of the file.
    FileBytes,
    /// Bytes once unpacked, in kilobytes.
    UnpackedKilobytes,
    /// Parts inside the file.
    Parts,
    /// Filled cells of one sheet.
    Cells,
}

impl SheetGrid {
    /// The row with the Excel number `row_no`, when it has a filled cell.
    pub fn row(&self, row_no: u32) -> Option<&GridRow> {
        self.rows.binary_search_by_key(&row_no, |row| row.row_no).ok().and_then(|at| self.rows.get(at))
    }

    /// The text of a cell: Excel row from 1, column from 0. Empty when there is none.
    pub fn text(&self, row_no: u32, column: usize) -> &str {
        self.row(row_no).and_then(|row| row.cells.get(column)).map_or("", String::as_str)
    }
}

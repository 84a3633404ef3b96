//! What a workbook looks like once read: rows of the text a person sees, nothing else.

use domain::text::LegacyCode;
use serde::{Deserialize, Serialize};

pub(crate) use crate::read::problem::ReadProblem;

/// Largest file that is read, in bytes. Real lists stay far below one megabyte.
pub const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;
/// Most non-empty cells read from one workbook.
pub const MAX_CELLS: u64 = 2_000_000;
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
    /// Columns hidden in Excel, from 0, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden_columns: Vec<u32>,
}

/// One Excel row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GridRow {
    /// The number Excel shows at the left edge, from 1.
    pub row_no: u32,
    /// Hidden by hand or by a filter: a person must say whether it counts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// Text of column A, B, …; a cell that is empty is an empty string. Untidied: as typed, but in Unicode.
    pub cells: Vec<String>,
    /// Cells of which more than their text must be known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<CellMark>,
    /// Cells whose text was typed in a font of before Unicode, as they stand in the file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub raws: Vec<RawCell>,
}

/// The bytes-as-letters of a cell before they became Unicode: `NguyÔn V¨n A`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RawCell {
    /// Column from 0.
    pub column: u32,
    /// The text as the file holds it.
    pub text: String,
    /// The encoding it was typed in.
    pub from: LegacyCode,
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
    /// A formula without a stored result; the text is empty.
    FormulaWithoutResult,
    /// A day kept as Excel's number with a date format: whoever typed it saw what Windows made of it.
    Date,
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

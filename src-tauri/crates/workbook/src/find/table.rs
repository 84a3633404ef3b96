//! What was found on a sheet: its heading, its columns, its lines and what was left aside.

use domain::nominee::NomineeKind;
use serde::{Deserialize, Serialize};

use crate::find::field::Field;
use crate::read::grid::{CellMark, RawCell};

/// A list found on a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundTable {
    /// Excel number of the (first) heading row.
    pub header_row: u32,
    /// Rows the heading takes: 1 to 3.
    pub header_rows: u32,
    /// Text of the rows above the heading, one entry per row: titles, the unit's letterhead.
    pub titles: Vec<String>,
    /// Whom the list is about, when the rows above the heading or the sheet's name say so.
    pub kind: Option<NomineeKind>,
    /// One entry per column that has a heading, from the left.
    pub columns: Vec<FoundColumn>,
    /// The lines of the list, in the order of the sheet.
    pub lines: Vec<FoundLine>,
    /// Rows below the heading that are not lines of the list, and why.
    pub skipped: Vec<SkippedRow>,
}

/// One column under the heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundColumn {
    /// Column of the sheet, from 0. A column that only a later list on the sheet has is numbered behind the sheet's last.
    pub index: u32,
    /// The heading as a person reads it, tidied; a two-row heading is joined as `Năm sinh / Nam`.
    pub heading: String,
    /// What the column means, when its heading says so.
    pub field: Option<Field>,
    /// Hidden in Excel. Of two columns with one meaning the one that is seen counts; the hidden one then has none.
    #[serde(default)]
    pub hidden: bool,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundLine {
    /// The Excel row it stands on.
    pub row_no: u32,
    /// Rows below it whose text was added to it.
    pub more_rows: u32,
    /// The headings inside the list that it stands under.
    pub section: Option<Section>,
    /// Whom it is about, when those say so, or the heading over its part of a sheet with several lists.
    pub kind: Option<NomineeKind>,
    /// One text per entry of [`FoundTable::columns`], as typed.
    pub cells: Vec<String>,
    /// Marks of this row's cells; `column` is that of [`FoundColumn::index`].
    pub marks: Vec<CellMark>,
    /// Cells typed in a font of before Unicode, as the file has them; `column` is that of [`FoundColumn::index`].
    #[serde(default)]
    pub raws: Vec<RawCell>,
    /// Columns ([`FoundColumn::index`]) whose text was carried down from a merged cell that begins in a row above.
    #[serde(default)]
    pub carried: Vec<u32>,
    /// Its row is hidden in Excel, by hand or by a filter: a person must say whether it counts.
    #[serde(default)]
    pub hidden: bool,
}

/// Headings inside a list, such as `B. CÁ NHÂN`, `I. Bằng khen`, `Sở Y tế`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// Whom the lines are about, when a heading says so.
    pub kind: Option<NomineeKind>,
    /// The innermost heading without its number: `CÁ NHÂN`, `Bằng khen`, `Sở Y tế`.
    pub title: String,
    /// The headings above it, outermost first, without their numbers.
    pub above: Vec<String>,
}

/// A row below the heading that is not a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SkippedRow {
    /// The Excel row.
    pub row_no: u32,
    /// Why it is not a line.
    pub reason: SkipReason,
    /// Its text, cells joined by a space.
    pub text: String,
}

/// Why a row is not a line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// `1 | 2 | 3` or `(1) | (2) | (3)` under the heading.
    Numbering,
    /// The heading printed again on a later page, or that of a further list on the sheet.
    RepeatedHeading,
    /// A heading inside the list.
    Section,
    /// `Tổng cộng`, `Danh sách này có …`.
    Total,
    /// Part of the line above, whose name is merged over both rows; its text was added to that line.
    Continuation,
    /// Place and date, signatures, `Nơi nhận` and whatever stands below them.
    Closing,
}

impl FoundTable {
    /// The text under the columns with this meaning, as typed: the first that is not blank, because a list may have
    /// one column for titles and one for forms of commendation. `None` when the list has no such column.
    pub fn text<'a>(&self, line: &'a FoundLine, field: Field) -> Option<&'a str> {
        let columns = self.columns.iter().zip(&line.cells).filter(|(column, _)| column.field == Some(field));
        let mut texts = columns.map(|(_, text)| text.as_str()).peekable();
        let first = texts.peek().copied()?;
        Some(texts.find(|text| !text.trim().is_empty()).unwrap_or(first))
    }

    /// Whom a line is about: what the innermost heading above it says, or else the list as a whole.
    pub fn kind_of(&self, line: &FoundLine) -> Option<NomineeKind> {
        line.kind.or(self.kind)
    }
}

//! One row being read, cell by cell.

use domain::text::LegacyCode;

use crate::read::budget::Budget;
use crate::read::cell::iso_text;
use crate::read::grid::{CellMark, CellMarkKind, GridRow, MAX_COLUMNS, MAX_ROWS};
use crate::read::number::{CellShape, show_number};
use crate::read::problem::ReadProblem;
use crate::read::xlsx::sheet::Shared;
use crate::read::xlsx::texts::{RichText, TextFont, add_tidy};

/// Most bytes that a text may hold in memory to be used for another.
const KEPT_BYTES: usize = 1024;

/// A row being read.
#[derive(Debug, Default)]
pub(super) struct RowReader {
    row: GridRow,
    fonts: Vec<(u32, LegacyCode)>,
    /// Text of the cell being put in its place.
    text: String,
    /// Empty texts of earlier rows with their memory, which asks for less than it is asked for new.
    spare: Vec<String>,
    /// Column of the next cell that does not say its own.
    next_column: u32,
    /// Places of the last row: the next is likely as wide.
    width: usize,
}

/// A cell being read.
#[derive(Debug, Default)]
pub(super) struct CellReader {
    /// From 0.
    pub column: u32,
    pub style: usize,
    pub kind: ValueKind,
    pub has_formula: bool,
    /// The stored value as it stands; `None` until there is one.
    pub has_value: bool,
    pub value: String,
    pub inline: RichText,
}

/// How a value is to be understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ValueKind {
    #[default]
    Number,
    /// The number of a text in the table.
    Shared,
    /// A text in the cell itself.
    Inline,
    /// The text that a formula gave.
    FormulaText,
    Bool,
    Error,
    IsoDate,
}

impl ValueKind {
    /// By the letters that workbooks use; what nobody knows is a number or else a text.
    pub(super) fn named(letters: &str) -> ValueKind {
        match letters {
            "s" => ValueKind::Shared,
            "inlineStr" => ValueKind::Inline,
            "str" => ValueKind::FormulaText,
            "b" => ValueKind::Bool,
            "e" => ValueKind::Error,
            "d" => ValueKind::IsoDate,
            _ => ValueKind::Number,
        }
    }
}

impl CellReader {
    pub(super) fn begin(&mut self) {
        (self.column, self.style, self.kind) = (0, 0, ValueKind::Number);
        (self.has_formula, self.has_value) = (false, false);
        self.value.clear();
        self.inline.begin();
    }
}

impl RowReader {
    pub(super) fn begin(&mut self, row_no: u32, is_hidden: bool) {
        (self.row.row_no, self.row.hidden) = (row_no, is_hidden);
        // What the last row left is memory for this one, as long as it is little.
        for mut text in self.row.cells.drain(..).filter(|text| text.capacity() <= KEPT_BYTES) {
            text.clear();
            self.spare.push(text);
        }
        self.row.marks.clear();
        self.fonts.clear();
        self.next_column = 0;
    }

    pub(super) fn row_no(&self) -> u32 {
        self.row.row_no
    }

    /// Says which row it is after all: some programs leave it to the first cell.
    pub(super) fn is_row(&mut self, row_no: u32) {
        self.row.row_no = row_no;
    }

    pub(super) fn next_column(&self) -> u32 {
        self.next_column
    }

    /// Puts a cell in its place; an empty one or one outside the part that is read is passed over.
    pub(super) fn put(
        &mut self,
        cell: &mut CellReader,
        shared: &Shared<'_>,
        budget: &mut Budget,
    ) -> Result<(), ReadProblem> {
        self.next_column = cell.column.saturating_add(1);
        budget.look()?;
        if self.row.row_no > MAX_ROWS || cell.column >= MAX_COLUMNS {
            return Ok(());
        }
        self.text.clear();
        let known = understand(cell, shared, &mut self.text)?;
        if self.text.is_empty() && known.marks == [None, None] {
            return Ok(());
        }
        budget.fill(self.text.len())?;
        let at = cell.column as usize;
        if self.row.cells.len() <= at {
            if self.row.cells.is_empty() {
                self.row.cells.reserve(self.width);
            }
            budget.widen(at + 1 - self.row.cells.len())?;
            let spare = &mut self.spare;
            self.row.cells.resize_with(at + 1, || spare.pop().unwrap_or_default());
        }
        if let Some(code) = known.font {
            self.fonts.push((cell.column, code));
        }
        if let Some(place) = self.row.cells.get_mut(at) {
            place.clear();
            place.push_str(&self.text);
        }
        let column = cell.column;
        self.row.marks.extend(known.marks.into_iter().flatten().map(|kind| CellMark { column, kind }));
        Ok(())
    }

    /// The row, unless it has no filled cell, and the columns with fonts of before Unicode.
    pub(super) fn end(&mut self) -> Option<(&mut GridRow, &[(u32, LegacyCode)])> {
        let is_filled = !self.row.cells.is_empty();
        self.width = self.row.cells.len();
        is_filled.then_some((&mut self.row, self.fonts.as_slice()))
    }
}

/// What is known of a cell besides its text.
#[derive(Default)]
struct Known {
    marks: [Option<CellMarkKind>; 2],
    font: Option<LegacyCode>,
}

/// Adds what a cell says to `text`, which is empty.
fn understand(cell: &mut CellReader, shared: &Shared<'_>, text: &mut String) -> Result<Known, ReadProblem> {
    let style = shared.styles.get(cell.style);
    let formula = cell.has_formula.then_some(CellMarkKind::Formula);
    let without_result =
        Known { marks: [formula.map(|_| CellMarkKind::FormulaWithoutResult), None], font: None };
    let of_text = |text: &str, font: TextFont| {
        if text.is_empty() {
            return Known::default();
        }
        let font = match font {
            TextFont::OfCell => style.font,
            TextFont::Today => None,
            TextFont::Legacy(code) => Some(code),
        };
        Known { marks: [formula, None], font }
    };
    let inline_font = cell.inline.end_in(text)?;
    if !text.is_empty() || cell.kind == ValueKind::Inline && !cell.has_value {
        return Ok(of_text(text, inline_font));
    }
    let value = cell.value.trim();
    // Programs that do not calculate leave the result out, or leave it blank.
    if value.is_empty() && cell.kind != ValueKind::FormulaText {
        return Ok(without_result);
    }
    match cell.kind {
        ValueKind::Shared => {
            let number = value.parse().ok();
            let Some((shared, font)) = number.and_then(|number| shared.texts.get(number)) else {
                return Err(ReadProblem::damaged("a cell points to a text that is not there"));
            };
            text.push_str(shared);
            Ok(of_text(text, font))
        }
        ValueKind::Inline | ValueKind::FormulaText => {
            add_tidy(text, &cell.value)?;
            if text.is_empty() && !cell.has_value {
                return Ok(without_result);
            }
            Ok(of_text(text, TextFont::OfCell))
        }
        ValueKind::Bool => {
            text.push_str(if matches!(value, "1" | "true" | "TRUE") { "TRUE" } else { "FALSE" });
            Ok(Known { marks: [formula, None], font: None })
        }
        ValueKind::Error => {
            add_tidy(text, value)?;
            Ok(Known { marks: [Some(CellMarkKind::Error), None], font: None })
        }
        ValueKind::IsoDate => {
            text.push_str(&iso_text(value));
            Ok(Known { marks: [formula, Some(CellMarkKind::Date)], font: None })
        }
        ValueKind::Number => match add_number(text, value, style.shape, shared.from_1904) {
            Some(is_day) => {
                let day = is_day.then_some(CellMarkKind::Date);
                Ok(Known { marks: [formula, day], font: None })
            }
            None => {
                add_tidy(text, &cell.value)?;
                Ok(of_text(text, TextFont::OfCell))
            }
        },
    }
}

/// Adds a number as it is shown and says whether it is a day; `None` when it is none.
fn add_number(text: &mut String, value: &str, shape: CellShape, from_1904: bool) -> Option<bool> {
    const EXACT_DIGITS: usize = 15;
    let is_plain = value.len() <= EXACT_DIGITS && value.bytes().all(|byte| byte.is_ascii_digit());
    if shape == CellShape::Plain && is_plain && (value == "0" || !value.starts_with('0')) {
        text.push_str(value);
        return Some(false);
    }
    let number: f64 = value.parse().ok().filter(|number: &f64| number.is_finite())?;
    let shown = show_number(number, shape, from_1904);
    text.push_str(&shown.text);
    Some(shown.is_day)
}

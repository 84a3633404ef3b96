//! One row being read, cell by cell.

use domain::text::LegacyCode;

use crate::read::budget::Budget;
use crate::read::cell::iso_text;
use crate::read::grid::{CellMark, CellMarkKind, GridRow, MAX_COLUMNS, MAX_ROWS};
use crate::read::number::{CellShape, show_number};
use crate::read::problem::ReadProblem;
use crate::read::xlsx::sheet::Shared;
use crate::read::xlsx::texts::{RichText, TextFont, tidy_text};

/// A row being read.
#[derive(Debug, Default)]
pub(super) struct RowReader {
    row: GridRow,
    fonts: Vec<(u32, LegacyCode)>,
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
        self.row = GridRow { row_no, hidden: is_hidden, ..GridRow::default() };
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
        let read = understand(cell, shared)?;
        if read.text.is_empty() && read.marks == [None, None] {
            return Ok(());
        }
        budget.fill(read.text.len())?;
        let at = cell.column as usize;
        if self.row.cells.len() <= at {
            if self.row.cells.is_empty() {
                self.row.cells.reserve(self.width);
            }
            budget.widen(at + 1 - self.row.cells.len())?;
            self.row.cells.resize(at + 1, String::new());
        }
        if let Some(code) = read.font {
            self.fonts.push((cell.column, code));
        }
        if let Some(place) = self.row.cells.get_mut(at) {
            *place = read.text;
        }
        let column = cell.column;
        self.row.marks.extend(read.marks.into_iter().flatten().map(|kind| CellMark { column, kind }));
        Ok(())
    }

    /// The row, unless it has no filled cell, and the columns with fonts of before Unicode.
    pub(super) fn take(&mut self) -> Option<(GridRow, &[(u32, LegacyCode)])> {
        let is_filled = !self.row.cells.is_empty();
        self.width = self.row.cells.len();
        is_filled.then(|| (std::mem::take(&mut self.row), self.fonts.as_slice()))
    }
}

/// What a cell says.
#[derive(Default)]
struct Read {
    text: String,
    marks: [Option<CellMarkKind>; 2],
    font: Option<LegacyCode>,
}

fn understand(cell: &mut CellReader, shared: &Shared<'_>) -> Result<Read, ReadProblem> {
    let style = shared.styles.get(cell.style);
    let formula = cell.has_formula.then_some(CellMarkKind::Formula);
    let of_text = |text: String, font: TextFont| {
        let font = match font {
            TextFont::OfCell => style.font,
            TextFont::Today => None,
            TextFont::Legacy(code) => Some(code),
        };
        let mark = formula.filter(|_| !text.is_empty());
        Read { font: font.filter(|_| !text.is_empty()), marks: [mark, None], text }
    };
    let (inline, inline_font) = cell.inline.take()?;
    if !inline.is_empty() || cell.kind == ValueKind::Inline && !cell.has_value {
        return Ok(of_text(inline, inline_font));
    }
    let value = cell.value.trim();
    // Programs that do not calculate leave the result out, or leave it blank.
    if value.is_empty() && cell.kind != ValueKind::FormulaText {
        let mark = formula.map(|_| CellMarkKind::FormulaWithoutResult);
        return Ok(Read { marks: [mark, None], ..Read::default() });
    }
    match cell.kind {
        ValueKind::Shared => {
            let number = value.parse().ok();
            let Some((text, font)) = number.and_then(|number| shared.texts.get(number)) else {
                return Err(ReadProblem::damaged("a cell points to a text that is not there"));
            };
            Ok(of_text(text.to_owned(), font))
        }
        ValueKind::Inline | ValueKind::FormulaText => {
            let text = tidy_text(&cell.value)?;
            if text.is_empty() && !cell.has_value {
                let mark = formula.map(|_| CellMarkKind::FormulaWithoutResult);
                return Ok(Read { marks: [mark, None], ..Read::default() });
            }
            Ok(of_text(text, TextFont::OfCell))
        }
        ValueKind::Bool => {
            let text = if matches!(value, "1" | "true" | "TRUE") { "TRUE" } else { "FALSE" };
            Ok(Read { text: text.to_owned(), marks: [formula, None], font: None })
        }
        ValueKind::Error => {
            Ok(Read { text: tidy_text(value)?, marks: [Some(CellMarkKind::Error), None], font: None })
        }
        ValueKind::IsoDate => {
            Ok(Read { text: iso_text(value), marks: [formula, Some(CellMarkKind::Date)], font: None })
        }
        ValueKind::Number => match number(value, style.shape, shared.from_1904) {
            Some((text, is_day)) => {
                let day = is_day.then_some(CellMarkKind::Date);
                Ok(Read { text, marks: [formula, day], font: None })
            }
            None => Ok(of_text(tidy_text(&cell.value)?, TextFont::OfCell)),
        },
    }
}

/// A number as it is shown, and whether it is a day; `None` when it is none.
fn number(value: &str, shape: CellShape, from_1904: bool) -> Option<(String, bool)> {
    const EXACT_DIGITS: usize = 15;
    let is_plain = value.len() <= EXACT_DIGITS && value.bytes().all(|byte| byte.is_ascii_digit());
    if shape == CellShape::Plain && is_plain && (value == "0" || !value.starts_with('0')) {
        return Some((value.to_owned(), false));
    }
    let number: f64 = value.parse().ok().filter(|number: &f64| number.is_finite())?;
    let shown = show_number(number, shape, from_1904);
    Some((shown.text, shown.is_day))
}

//! One worksheet, from its first piece to its last.

use crate::read::assemble::{SheetEnd, SheetSink};
use crate::read::budget::Budget;
use crate::read::grid::MAX_COLUMNS;
use crate::read::problem::ReadProblem;
use crate::read::xlsx::parts::SheetPart;
use crate::read::xlsx::place::{merged_range, place};
use crate::read::xlsx::row::{CellReader, RowReader, ValueKind};
use crate::read::xlsx::styles::Styles;
use crate::read::xlsx::texts::{Texts, push_bounded};
use crate::read::xml::{Piece, Tag, Xml, is_yes};

/// What all sheets of a workbook point into.
pub(super) struct Shared<'s> {
    pub texts: &'s Texts,
    pub styles: &'s Styles,
    pub from_1904: bool,
}

/// Depths of elements: worksheet 0, its lists 1, rows 2, cells 3, values 4.
const LISTS: usize = 1;
const ROWS: usize = 2;
const CELLS: usize = 3;
const VALUES: usize = 4;

/// Hands a worksheet over; what turns out to be a chart is passed over.
pub(super) fn read_sheet(
    mut xml: Xml<'_>,
    part: &SheetPart,
    shared: &Shared<'_>,
    budget: &mut Budget,
    sink: &mut impl SheetSink,
) -> Result<(), ReadProblem> {
    let mut sheet = SheetReader::default();
    loop {
        let depth = xml.depth();
        match xml.next()? {
            Piece::Start(tag) if depth == 0 => {
                if tag.name() != "worksheet" {
                    return Ok(());
                }
                sink.begin_sheet(&part.name, part.is_hidden)?;
            }
            Piece::Start(tag) => sheet.start(depth, &tag, budget),
            Piece::Text(text) => sheet.text(&text)?,
            Piece::End(tag) => sheet.end(depth - 1, tag.name(), shared, budget, sink)?,
            Piece::Other => {}
            Piece::Over => return sink.end_sheet(sheet.end),
        }
    }
}

#[derive(Default)]
struct SheetReader {
    list: List,
    row: RowReader,
    cell: CellReader,
    in_value: bool,
    /// Row of the last `row` element.
    last_row: u32,
    /// Whether a row said its own number.
    row_is_said: bool,
    end: SheetEnd,
}

/// The lists of a worksheet that are read. Form controls between them have rows and columns of their own.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum List {
    Columns,
    Cells,
    Merges,
    #[default]
    Other,
}

impl SheetReader {
    fn start(&mut self, depth: usize, tag: &Tag<'_>, budget: &mut Budget) {
        match (depth, self.list) {
            (LISTS, _) => {
                self.list = match tag.name() {
                    "cols" => List::Columns,
                    "sheetData" => List::Cells,
                    "mergeCells" => List::Merges,
                    _ => List::Other,
                };
            }
            (_, List::Other) => {}
            (ROWS, List::Columns) if tag.name() == "col" => self.column(tag),
            (ROWS, List::Merges) if tag.name() == "mergeCell" => {
                if let Some(range) = tag.attribute("ref").and_then(|range| merged_range(&range))
                    && budget.merge()
                {
                    self.end.merges.push(range);
                }
            }
            (ROWS, List::Cells) if tag.name() == "row" => self.begin_row(tag),
            (CELLS, List::Cells) if tag.name() == "c" => self.begin_cell(tag),
            (VALUES, List::Cells) => match tag.name() {
                "v" => (self.in_value, self.cell.has_value) = (true, true),
                "f" => self.cell.has_formula = true,
                _ => {}
            },
            (_, List::Cells) => self.cell.inline.start(tag.name(), || tag.attribute("val")),
            (_, List::Columns | List::Merges) => {}
        }
    }

    fn text(&mut self, text: &str) -> Result<(), ReadProblem> {
        if self.in_value {
            push_bounded(&mut self.cell.value, text)
        } else if self.list == List::Cells {
            self.cell.inline.push(text)
        } else {
            Ok(())
        }
    }

    fn end(
        &mut self,
        depth: usize,
        name: &str,
        shared: &Shared<'_>,
        budget: &mut Budget,
        sink: &mut impl SheetSink,
    ) -> Result<(), ReadProblem> {
        if self.list != List::Cells {
            return Ok(());
        }
        match depth {
            LISTS => self.list = List::Other,
            ROWS if name == "row" => {
                self.last_row = self.row.row_no();
                if let Some((row, fonts)) = self.row.end() {
                    sink.row(row, fonts)?;
                }
            }
            CELLS if name == "c" => self.row.put(&mut self.cell, shared, budget)?,
            VALUES => self.in_value = false,
            _ => self.cell.inline.end(name),
        }
        Ok(())
    }

    fn begin_row(&mut self, tag: &Tag<'_>) {
        let (mut row_no, mut is_hidden) = (None, false);
        for (name, value) in tag.raw_attributes() {
            match name {
                "r" => row_no = value.trim().parse::<u32>().ok().filter(|row_no| *row_no > 0),
                "hidden" => is_hidden = is_yes(&value),
                _ => {}
            }
        }
        self.row_is_said = row_no.is_some();
        self.row.begin(row_no.unwrap_or_else(|| self.last_row.saturating_add(1)), is_hidden);
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) {
        self.cell.begin();
        self.cell.column = self.row.next_column();
        for (name, value) in tag.raw_attributes() {
            match name {
                "r" => {
                    let Some((column, row_no)) = place(value.trim()) else { continue };
                    self.cell.column = column;
                    if let Some(row_no) = row_no.filter(|row_no| *row_no > 0 && !self.row_is_said) {
                        self.row.is_row(row_no);
                        self.row_is_said = true;
                    }
                }
                "s" => self.cell.style = value.trim().parse().unwrap_or(0),
                "t" => self.cell.kind = ValueKind::named(value.trim()),
                _ => {}
            }
        }
    }

    /// A run of columns; hidden ones are noted.
    fn column(&mut self, tag: &Tag<'_>) {
        let no_width = tag.attribute("width").and_then(|width| width.trim().parse::<f64>().ok()) == Some(0.0);
        if !tag.flag("hidden") && !no_width {
            return;
        }
        let first = tag.number("min").unwrap_or(1).max(1);
        let last = tag.number("max").unwrap_or(first).min(MAX_COLUMNS);
        for column in first..=last {
            if let Err(at) = self.end.hidden_columns.binary_search(&(column - 1)) {
                self.end.hidden_columns.insert(at, column - 1);
            }
        }
    }
}

//! One table of content.xml as rows of text.

use std::collections::HashMap;

use crate::read::gather::Gatherer;
use crate::read::grid::{CellMarkKind, MAX_COLUMNS, MAX_ROWS, MergedRange, ReadProblem, SheetGrid};
use crate::read::legacy::{FontHints, convert_sheet};
use crate::read::ods::cell::Facts;
use crate::read::ods::styles::{Look, Styles};
use crate::read::ods::words::Words;
use crate::read::ods::{TableHead, skip};
use crate::read::problem::TooLarge;
use crate::read::xml::{Piece, Tag, Xml};

/// Most cells that come from repeating filled ones, in one sheet: a few letters may repeat a billion times.
const MAX_REPEATED: u64 = 200_000;
/// Most bytes of text that come from repeating cells and rows, in one sheet.
const MAX_REPEATED_BYTES: usize = 16 * 1024 * 1024;
/// Most merged ranges kept of one sheet.
const MAX_MERGES: usize = 100_000;

/// Reads the table whose start was just read.
pub(super) fn read_table(
    xml: &mut Xml<'_>,
    styles: &Styles,
    head: TableHead,
) -> Result<SheetGrid, ReadProblem> {
    let mut table = Table {
        styles,
        looks: HashMap::new(),
        gathered: Gatherer::new(),
        row: 0,
        columns: Vec::new(),
        hidden_columns: Vec::new(),
        hidden_rows: Vec::new(),
        merges: Vec::new(),
        fonts: FontHints::default(),
        repeated: 0,
        repeated_bytes: 0,
    };
    table.read_rows(xml, false)?;
    let mut grid = table.gathered.finish(head.name, head.hidden);
    for row in &mut grid.rows {
        let at = table.hidden_rows.partition_point(|(first, _)| *first <= row.row_no);
        let range = at.checked_sub(1).and_then(|at| table.hidden_rows.get(at));
        row.hidden = range.is_some_and(|(_, last)| row.row_no <= *last);
    }
    grid.merges = table.merges;
    grid.hidden_columns = table.hidden_columns;
    convert_sheet(&mut grid, &table.fonts);
    Ok(grid)
}

struct Table<'s> {
    styles: &'s Styles,
    looks: HashMap<String, Look>,
    gathered: Gatherer,
    /// Rows passed so far.
    row: u32,
    /// Default style of each column, by its name.
    columns: Vec<String>,
    hidden_columns: Vec<u32>,
    /// First and last Excel row of hidden stretches with something in them, ascending.
    hidden_rows: Vec<(u32, u32)>,
    merges: Vec<MergedRange>,
    fonts: FontHints,
    repeated: u64,
    repeated_bytes: usize,
}

/// What a child of a table is.
enum Child {
    Row(RowHead),
    Rows { hidden: bool },
    Other,
    Inside,
}

struct RowHead {
    repeat: u32,
    hidden: bool,
    style: String,
}

/// A filled cell of the row being read.
struct Filled {
    column: u32,
    repeat: u32,
    text: String,
    mark: Option<CellMarkKind>,
    is_day: bool,
    look: Look,
}

impl Table<'_> {
    /// Reads rows and columns to the end of the element whose start was just read.
    fn read_rows(&mut self, xml: &mut Xml<'_>, hidden: bool) -> Result<(), ReadProblem> {
        let inside = xml.depth();
        while xml.depth() >= inside {
            let child = match xml.next()? {
                Piece::Start(tag) => match tag.name() {
                    "table-row" => Child::Row(RowHead {
                        repeat: tag.number("number-rows-repeated").unwrap_or(1).max(1),
                        hidden: hidden || is_hidden(&tag),
                        style: tag.attribute("default-cell-style-name").unwrap_or_default(),
                    }),
                    "table-column" => {
                        self.add_columns(&tag, hidden);
                        Child::Inside
                    }
                    "table-row-group" | "table-column-group" => {
                        let shown = tag.attribute("display").as_deref() != Some("false");
                        Child::Rows { hidden: hidden || !shown }
                    }
                    "table-rows" | "table-header-rows" | "table-columns" | "table-header-columns" => {
                        Child::Rows { hidden }
                    }
                    _ => Child::Other,
                },
                Piece::Over => break,
                Piece::End(_) | Piece::Text(_) | Piece::Other => Child::Inside,
            };
            match child {
                Child::Row(head) => self.read_row(xml, &head)?,
                Child::Rows { hidden } => self.read_rows(xml, hidden)?,
                Child::Other => skip(xml)?,
                Child::Inside => {}
            }
        }
        Ok(())
    }

    fn add_columns(&mut self, tag: &Tag<'_>, hidden: bool) {
        let style = tag.attribute("default-cell-style-name").unwrap_or_default();
        let hidden = hidden || is_hidden(tag);
        for _ in 0..tag.number("number-columns-repeated").unwrap_or(1) {
            let Some(at) = u32::try_from(self.columns.len()).ok().filter(|at| *at < MAX_COLUMNS) else {
                break;
            };
            self.columns.push(style.clone());
            if hidden {
                self.hidden_columns.push(at);
            }
        }
    }

    fn read_row(&mut self, xml: &mut Xml<'_>, head: &RowHead) -> Result<(), ReadProblem> {
        let mut cells = Vec::new();
        let mut column = 0_u32;
        let inside = xml.depth();
        while xml.depth() >= inside {
            let cell = match xml.next()? {
                Piece::Start(tag) => match tag.name() {
                    "table-cell" => Some(Facts::of(&tag)),
                    // Nobody sees what lies under a merged cell.
                    "covered-table-cell" => Some(Facts::of(&tag).covered()),
                    _ => Some(Facts::of_no_cell()),
                },
                Piece::Over => break,
                Piece::End(_) | Piece::Text(_) | Piece::Other => None,
            };
            let Some(facts) = cell else { continue };
            let repeat = facts.repeat;
            if facts.is_covered || self.row >= MAX_ROWS || column >= MAX_COLUMNS {
                skip(xml)?;
            } else {
                self.merge(&facts, column);
                let words = read_words(xml, self.styles)?;
                let look = self.look(&facts.style, &head.style, column);
                let look = Look { code: words.font.unwrap_or(look.code), ..look };
                let (text, mark) = facts.shown(words.text, look.shape);
                if !text.is_empty() || mark.is_some() {
                    let is_day = facts.is_day() && !text.is_empty();
                    cells.push(Filled { column, repeat, text, mark, is_day, look });
                }
            }
            column = column.saturating_add(repeat);
        }
        self.add_row(&cells, head)
    }

    fn add_row(&mut self, cells: &[Filled], head: &RowHead) -> Result<(), ReadProblem> {
        let first = self.row;
        self.row = self.row.saturating_add(head.repeat);
        if cells.is_empty() || first >= MAX_ROWS {
            return Ok(());
        }
        let end = self.row.min(MAX_ROWS);
        if head.hidden {
            self.hidden_rows.push((first + 1, end));
        }
        for row in first..end {
            for cell in cells {
                let end = cell.column.saturating_add(cell.repeat).min(MAX_COLUMNS);
                for column in cell.column..end {
                    if row > first || column > cell.column {
                        self.count_repeated(cell.text.len())?;
                    }
                    self.gathered.add(row, column, cell.text.clone(), cell.mark)?;
                    if cell.is_day {
                        self.gathered.mark(row, column, CellMarkKind::Date);
                    }
                    if let Some(code) = cell.look.code {
                        self.fonts.note(row + 1, column, code);
                    }
                }
            }
        }
        Ok(())
    }

    fn count_repeated(&mut self, bytes: usize) -> Result<(), ReadProblem> {
        const MEGABYTE: usize = 1024 * 1024;
        self.repeated += 1;
        self.repeated_bytes += bytes;
        if self.repeated > MAX_REPEATED {
            return Err(ReadProblem::too_large(TooLarge::Cells, MAX_REPEATED, self.repeated));
        }
        if self.repeated_bytes > MAX_REPEATED_BYTES {
            let (limit, found) = (MAX_REPEATED_BYTES / MEGABYTE, self.repeated_bytes / MEGABYTE + 1);
            return Err(ReadProblem::too_large(TooLarge::Memory, limit as u64, found as u64));
        }
        Ok(())
    }

    fn merge(&mut self, facts: &Facts, column: u32) {
        let (rows, columns) = (facts.rows_spanned.max(1), facts.columns_spanned.max(1));
        if (rows > 1 || columns > 1) && self.merges.len() < MAX_MERGES {
            self.merges.push(MergedRange {
                first_row: self.row + 1,
                last_row: self.row.saturating_add(rows).min(MAX_ROWS),
                first_column: column,
                last_column: column.saturating_add(columns - 1).min(MAX_COLUMNS - 1),
            });
        }
    }

    /// The look of a cell: its own style, else that of its row, else that of its column.
    fn look(&mut self, own: &str, of_row: &str, column: u32) -> Look {
        let of_column = usize::try_from(column).ok().and_then(|at| self.columns.get(at));
        let names = [own, of_row, of_column.map_or("", String::as_str)];
        let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        if let Some(look) = self.looks.get(name) {
            return *look;
        }
        let look = self.styles.look(name);
        self.looks.insert(name.to_owned(), look);
        look
    }
}

fn is_hidden(tag: &Tag<'_>) -> bool {
    matches!(tag.attribute("visibility").as_deref(), Some("collapse" | "filter"))
}

/// Reads a cell to its end.
fn read_words(xml: &mut Xml<'_>, styles: &Styles) -> Result<Words, ReadProblem> {
    let mut words = Words::default();
    let inside = xml.depth();
    while xml.depth() >= inside {
        let (paragraph, list) = match xml.next()? {
            Piece::Start(tag) => {
                (matches!(tag.name(), "p" | "h"), matches!(tag.name(), "list" | "list-item" | "section"))
            }
            Piece::Over => break,
            Piece::End(_) | Piece::Text(_) | Piece::Other => continue,
        };
        if paragraph {
            words.read_paragraph(xml, styles)?;
        } else if !list {
            skip(xml)?;
        }
    }
    Ok(words)
}

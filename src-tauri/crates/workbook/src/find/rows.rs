//! Tells the lines of a list from everything else that stands below its heading.

use domain::text::{fold, tidy};

use crate::find::field::Field;
use crate::find::heading::Heading;
use crate::find::section::{Marker, Sections, kind_in, kind_in_tab, read_marker};
use crate::find::table::{FoundLine, FoundTable, SkipReason, SkippedRow};
use crate::read::grid::{GridRow, MergedRange, SheetGrid};

/// Reads everything below a heading.
pub fn read_rows(grid: &SheetGrid, heading: Heading) -> FoundTable {
    let titles: Vec<String> =
        grid.rows.iter().take_while(|row| row.row_no < heading.row).map(row_text).collect();
    let kind = titles.iter().find_map(|title| kind_in(title)).or_else(|| kind_in_tab(&grid.name));
    let reader = RowReader::new(grid, &heading);
    let (lines, skipped) = reader.read();
    FoundTable {
        header_row: heading.row,
        header_rows: heading.rows,
        titles,
        kind,
        columns: heading.columns,
        lines,
        skipped,
    }
}

struct RowReader<'a> {
    grid: &'a SheetGrid,
    heading: &'a Heading,
    /// Position in the heading's columns.
    number: Option<usize>,
    name: Option<usize>,
    /// Excel row of the last numbered line: signatures are only looked for below it.
    last_numbered: u32,
}

impl<'a> RowReader<'a> {
    fn new(grid: &'a SheetGrid, heading: &'a Heading) -> RowReader<'a> {
        let column = |wanted: &[Field]| {
            heading
                .columns
                .iter()
                .position(|column| column.field.is_some_and(|field| wanted.contains(&field)))
        };
        let mut reader = RowReader {
            grid,
            heading,
            number: column(&[Field::Number]),
            name: column(&[Field::Name, Field::UnitName]),
            last_numbered: 0,
        };
        reader.last_numbered =
            reader.below().filter(|row| reader.is_numbered(row)).last().map_or(0, |row| row.row_no);
        reader
    }

    /// The rows below the heading.
    fn below(&self) -> impl Iterator<Item = &'a GridRow> + use<'a> {
        let first = self.heading.row + self.heading.rows;
        self.grid.rows.iter().filter(move |row| row.row_no >= first)
    }

    fn read(&self) -> (Vec<FoundLine>, Vec<SkippedRow>) {
        let mut lines: Vec<FoundLine> = Vec::new();
        let mut skipped = Vec::new();
        let mut sections = Sections::default();
        let mut closing = false;
        let mut expects_numbering = true;
        for row in self.below().filter(|row| row.cells.iter().any(|cell| !tidy(cell).is_empty())) {
            let mut skip =
                |reason| skipped.push(SkippedRow { row_no: row.row_no, reason, text: row_text(row) });
            closing = closing || self.is_closing(row);
            if closing {
                skip(SkipReason::Closing);
            } else if self.is_repeated_heading(row) {
                expects_numbering = true;
                skip(SkipReason::RepeatedHeading);
            } else if expects_numbering && is_numbering(row) {
                expects_numbering = false;
                skip(SkipReason::Numbering);
            } else if is_total(row) {
                // What stands below the count of a numbered list is signatures.
                closing = self.last_numbered > 0 && row.row_no > self.last_numbered && is_count_line(row);
                skip(SkipReason::Total);
            } else if let Some(line) = lines.last_mut().filter(|_| self.continues(row)) {
                self.append(line, row);
                skip(SkipReason::Continuation);
            } else if let Some((marker, title)) = self.section(row) {
                sections.enter(marker, &title);
                skip(SkipReason::Section);
            } else {
                expects_numbering = false;
                lines.push(FoundLine {
                    row_no: row.row_no,
                    section: sections.current(),
                    cells: self.cells(row),
                    marks: row.marks.clone(),
                });
            }
        }
        (lines, skipped)
    }

    /// The row's texts under the headings; a cell merged over several rows counts for each of them.
    fn cells(&self, row: &GridRow) -> Vec<String> {
        let cell = |index: u32| {
            let own = row.cells.get(index as usize).map_or("", String::as_str);
            if !own.is_empty() {
                return own.to_owned();
            }
            let above = self.merge_from_above(row.row_no, index);
            above.map_or_else(String::new, |merge| {
                self.grid.text(merge.first_row, merge.first_column as usize).to_owned()
            })
        };
        self.heading.columns.iter().map(|column| cell(column.index)).collect()
    }

    /// The merge that covers a cell and starts in a row above it, below the heading.
    fn merge_from_above(&self, row: u32, index: u32) -> Option<&'a MergedRange> {
        let first = self.heading.row + self.heading.rows;
        self.grid.merges.iter().find(|merge| {
            merge.first_row >= first
                && merge.first_row < row
                && row <= merge.last_row
                && (merge.first_column..=merge.last_column).contains(&index)
        })
    }

    /// Whether the row goes on with the line above: its name cell is the lower part of a merged one.
    fn continues(&self, row: &GridRow) -> bool {
        let column = self.name.and_then(|name| self.heading.columns.get(name));
        column.is_some_and(|column| self.merge_from_above(row.row_no, column.index).is_some())
    }

    /// Adds what a continuing row says beyond the line above.
    fn append(&self, line: &mut FoundLine, row: &GridRow) {
        for (text, column) in line.cells.iter_mut().zip(&self.heading.columns) {
            let more = row.cells.get(column.index as usize).map_or("", String::as_str);
            if !tidy(more).is_empty() {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(more);
            }
        }
        line.marks.extend(row.marks.iter().copied());
    }

    fn text_at(&self, row: &GridRow, column: Option<usize>) -> String {
        let index = column.and_then(|at| self.heading.columns.get(at)).map(|column| column.index as usize);
        index.and_then(|index| row.cells.get(index)).map_or_else(String::new, |cell| tidy(cell))
    }

    /// A line with a number of its own and a name.
    fn is_numbered(&self, row: &GridRow) -> bool {
        let number = self.text_at(row, self.number);
        let number = number.trim_end_matches(['.', ')']);
        !number.is_empty()
            && number.chars().all(|digit| digit.is_ascii_digit())
            && !self.text_at(row, self.name).is_empty()
    }

    fn is_repeated_heading(&self, row: &GridRow) -> bool {
        let same = self.heading.columns.iter().filter(|column| {
            let cell = row.cells.get(column.index as usize).map_or(String::new(), |cell| fold(cell));
            let heading = fold(&column.heading);
            !cell.is_empty() && (cell == heading || heading.ends_with(&format!("/ {cell}")))
        });
        let filled = row.cells.iter().filter(|cell| !tidy(cell).is_empty()).count();
        let same = same.count();
        same >= 2 && same * 2 >= filled
    }

    /// The heading inside the list that a row holds, with its marker.
    fn section(&self, row: &GridRow) -> Option<(Marker, String)> {
        if self.is_numbered(row) {
            return None;
        }
        let filled: Vec<String> =
            row.cells.iter().map(|cell| tidy(cell)).filter(|cell| !cell.is_empty()).collect();
        let (first, rest) = filled.split_first()?;
        // `A | TẬP THỂ | 5`: the marker has a cell of its own; counts may follow.
        let counts_only = |cells: &[String]| cells.iter().all(|cell| is_count(cell));
        if let (Some((marker, "")), [title, others @ ..]) = (read_marker(first), rest) {
            return (counts_only(others) && !is_count(title)).then(|| (marker, title.clone()));
        }
        if !counts_only(rest) || is_count(first) {
            return None;
        }
        match read_marker(first) {
            Some((_, "")) => None,
            Some((marker, title)) => Some((marker, title.to_owned())),
            // A lone text is the name of a unit above its people, unless lines are not numbered: then it may be a line.
            None if self.last_numbered > 0 && rest.is_empty() => Some((Marker::Bare, first.clone())),
            None => kind_in(first).filter(|_| rest.is_empty()).map(|_| (Marker::Bare, first.clone())),
        }
    }

    /// Place and date, a signer's capacity or `Nơi nhận`, below the last numbered line.
    fn is_closing(&self, row: &GridRow) -> bool {
        if row.row_no <= self.last_numbered {
            return false;
        }
        let filled: Vec<String> =
            row.cells.iter().map(|cell| fold(cell)).filter(|cell| !cell.is_empty()).collect();
        filled.len() <= 4 && filled.iter().any(|cell| closes(cell))
    }
}

/// Whether a folded text stands only at the end of papers.
fn closes(text: &str) -> bool {
    const STARTS: [&str; 13] = [
        "noi nhan",
        "nguoi lap",
        "thu truong",
        "tm.",
        "tm ",
        "kt.",
        "tl.",
        "tuq.",
        "q. ",
        "xac nhan cua",
        "(ky",
        "ky ten",
        "lanh dao don vi",
    ];
    // Alone in a cell these are signers; with more words they may be a person's post.
    const WHOLE: [&str; 10] = [
        "giam doc",
        "chu tich",
        "hieu truong",
        "truong ban",
        "pho giam doc",
        "pho chu tich",
        "truong phong",
        "chanh van phong",
        "bi thu",
        "tong giam doc",
    ];
    let dated = text.contains("ngay") && text.contains("thang") && text.contains("nam") && text.contains(',');
    STARTS.iter().any(|start| text.starts_with(start)) || WHOLE.contains(&text) || (dated && text.len() < 80)
}

/// `Tổng cộng`, `Cộng`, `Danh sách này có …` at the start of a row.
fn is_total(row: &GridRow) -> bool {
    const STARTS: [&str; 8] = [
        "tong cong",
        "tong so",
        "tong:",
        "cong:",
        "danh sach nay co",
        "danh sach tren co",
        "danh sach gom",
        "an dinh danh sach",
    ];
    let first = row.cells.iter().map(|cell| fold(cell)).find(|cell| !cell.is_empty()).unwrap_or_default();
    STARTS.iter().any(|start| first.starts_with(start)) || ["tong", "cong"].contains(&first.as_str())
}

/// `Danh sách này có …`: the sentence that ends a list.
fn is_count_line(row: &GridRow) -> bool {
    row.cells.iter().any(|cell| fold(cell).starts_with("danh sach"))
}

/// `1 | 2 | 3`, `(1) | (2) | (3)` or `A | B | 1 | 2`: columns counted from the left.
fn is_numbering(row: &GridRow) -> bool {
    let marks: Vec<String> = row
        .cells
        .iter()
        .map(|cell| tidy(cell).trim_matches(['(', ')', '[', ']']).to_owned())
        .filter(|cell| !cell.is_empty())
        .collect();
    let numbers: Vec<u32> = marks.iter().filter_map(|mark| mark.parse().ok()).collect();
    let letters = marks.len() - numbers.len();
    let rising = numbers.windows(2).all(|pair| matches!(pair, [left, right] if *right == left + 1));
    let short = marks.iter().all(|mark| mark.chars().count() <= 2);
    marks.len() >= 3 && short && letters <= 2 && numbers.len() >= 2 && rising && numbers.first() == Some(&1)
}

/// `5`, `5 người`, `03 tập thể`: a count beside a heading.
fn is_count(text: &str) -> bool {
    let mut words = text.split(' ');
    let number = words
        .next()
        .is_some_and(|word| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_digit()));
    number && words.count() <= 3 && text.chars().count() <= 24
}

fn row_text(row: &GridRow) -> String {
    let filled: Vec<String> =
        row.cells.iter().map(|cell| tidy(cell)).filter(|cell| !cell.is_empty()).collect();
    filled.join(" ")
}

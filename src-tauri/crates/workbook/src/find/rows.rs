//! Tells the lines of a list from everything else that stands below its heading.

use domain::text::{fold, tidy};

use crate::find::closing::{closes, is_count, is_count_line, is_numbering, is_total};
use crate::find::field::Field;
use crate::find::parts::Parts;
use crate::find::section::{Marker, Sections, kind_in, kind_in_tab, read_marker};
use crate::find::table::{FoundLine, FoundTable, SkipReason, SkippedRow};
use crate::read::grid::{GridRow, MergedRange, SheetGrid};

/// Reads everything below a heading, whose first row and number of rows are given.
pub fn read_rows(grid: &SheetGrid, (header_row, header_rows): (u32, u32), parts: Parts) -> FoundTable {
    let titles: Vec<String> =
        grid.rows.iter().take_while(|row| row.row_no < header_row).map(row_text).collect();
    let kind = titles.iter().find_map(|title| kind_in(title)).or_else(|| kind_in_tab(&grid.name));
    let (lines, skipped) = RowReader::new(grid, &parts).read();
    FoundTable { header_row, header_rows, titles, kind, columns: parts.columns, lines, skipped }
}

struct RowReader<'a> {
    grid: &'a SheetGrid,
    parts: &'a Parts,
    /// Places among the columns.
    number: Option<usize>,
    name: Option<usize>,
    /// Columns in which a signer's capacity is somebody's post.
    posts: Vec<usize>,
    /// Excel row of the last numbered line: signatures are only looked for below it.
    last_numbered: u32,
}

impl<'a> RowReader<'a> {
    fn new(grid: &'a SheetGrid, parts: &'a Parts) -> RowReader<'a> {
        let columns = |wanted: &[Field]| -> Vec<usize> {
            let fields = parts.columns.iter().map(|column| column.field).enumerate();
            let is_wanted = |field: Option<Field>| field.is_some_and(|field| wanted.contains(&field));
            fields.filter(|(_, field)| is_wanted(*field)).map(|(at, _)| at).collect()
        };
        let mut reader = RowReader {
            grid,
            parts,
            number: columns(&[Field::Number]).first().copied(),
            name: columns(&[Field::Name, Field::UnitName]).first().copied(),
            posts: columns(&[Field::Position, Field::PositionAndUnit, Field::Rank, Field::Honorific]),
            last_numbered: 0,
        };
        reader.last_numbered =
            reader.below().filter(|row| reader.is_numbered(row)).last().map_or(0, |row| row.row_no);
        reader
    }

    /// The rows below the heading.
    fn below(&self) -> impl Iterator<Item = &'a GridRow> + use<'a> {
        let first = self.parts.first_row();
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
            let later_heading = self.parts.later_heading(row.row_no);
            closing = later_heading.is_none() && (closing || self.is_closing(row));
            if let Some(is_first) = later_heading {
                // `Họ và tên` below `A. TẬP THỂ` ends that part.
                if is_first && let Some(kind) = self.parts.kind(row.row_no) {
                    sections.end_other_than(kind);
                }
                expects_numbering = true;
                skip(SkipReason::RepeatedHeading);
            } else if closing {
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
            } else if let Some(line) = lines.last_mut().filter(|line| self.continues(line, row)) {
                self.append(line, row);
                skip(SkipReason::Continuation);
            } else if let Some((marker, title)) = self.section(row) {
                sections.enter(marker, &title);
                skip(SkipReason::Section);
            } else {
                expects_numbering = false;
                let section = sections.current();
                let own_kind = section.as_ref().and_then(|section| section.kind);
                lines.push(FoundLine {
                    row_no: row.row_no,
                    more_rows: 0,
                    kind: own_kind.or_else(|| self.parts.kind(row.row_no)),
                    section,
                    cells: self.cells(row),
                    marks: self.parts.marks(row),
                });
            }
        }
        (lines, skipped)
    }

    /// The row's texts under the headings; a cell merged over several rows counts for each of them.
    fn cells(&self, row: &GridRow) -> Vec<String> {
        let cell = |at: usize| {
            let Some(index) = self.parts.source(row.row_no, at) else { return String::new() };
            let own = row.cells.get(index as usize).map_or("", String::as_str);
            if !own.is_empty() {
                return own.to_owned();
            }
            let above = self.merge_from_above(row.row_no, index);
            above.map_or_else(String::new, |merge| {
                self.grid.text(merge.first_row, merge.first_column as usize).to_owned()
            })
        };
        (0..self.parts.columns.len()).map(cell).collect()
    }

    /// The merge that covers a cell and starts in a row above it, below the heading.
    fn merge_from_above(&self, row: u32, index: u32) -> Option<&'a MergedRange> {
        let first = self.parts.first_row();
        self.grid.merges.iter().find(|merge| {
            merge.first_row >= first
                && merge.first_row < row
                && row <= merge.last_row
                && (merge.first_column..=merge.last_column).contains(&index)
        })
    }

    /// Whether the row goes on with the line above: its name cell is the lower part of a merged one, or a long text
    /// was typed over several rows.
    fn continues(&self, line: &FoundLine, row: &GridRow) -> bool {
        if self.goes_on_with_text(line, row) {
            return true;
        }
        let index = self.name.and_then(|name| self.parts.source(row.row_no, name));
        index.is_some_and(|index| self.merge_from_above(row.row_no, index).is_some())
    }

    /// The row directly below a line that has nothing but more text under a column of long texts.
    fn goes_on_with_text(&self, line: &FoundLine, row: &GridRow) -> bool {
        const LONG: [Field; 3] = [Field::Achievement, Field::AwardHistory, Field::Initiative];
        let filled = row.cells.iter().filter(|cell| !tidy(cell).is_empty()).count();
        let is_long = |at: usize| {
            let field = self.parts.columns.get(at).and_then(|column| column.field);
            field.is_some_and(|field| LONG.contains(&field)) && !tidy(self.cell(row, at)).is_empty()
        };
        let long = (0..self.parts.columns.len()).filter(|at| is_long(*at)).count();
        let last_row = line.row_no + line.more_rows;
        row.row_no == last_row + 1 && filled > 0 && long == filled
    }

    /// Adds what a continuing row says beyond the line above.
    fn append(&self, line: &mut FoundLine, row: &GridRow) {
        for (at, text) in line.cells.iter_mut().enumerate() {
            let more = self.cell(row, at);
            if !tidy(more).is_empty() {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(more);
            }
        }
        line.more_rows = row.row_no - line.row_no;
        line.marks.extend(self.parts.marks(row));
    }

    /// A row's own text under a column of the list.
    fn cell<'r>(&self, row: &'r GridRow, at: usize) -> &'r str {
        let index = self.parts.source(row.row_no, at);
        index.and_then(|index| row.cells.get(index as usize)).map_or("", String::as_str)
    }

    fn text_at(&self, row: &GridRow, column: Option<usize>) -> String {
        column.map_or_else(String::new, |at| tidy(self.cell(row, at)))
    }

    /// A line with a number of its own and a name.
    fn is_numbered(&self, row: &GridRow) -> bool {
        let number = self.text_at(row, self.number);
        let number = number.trim_end_matches(['.', ')']);
        !number.is_empty()
            && number.chars().all(|digit| digit.is_ascii_digit())
            && !self.text_at(row, self.name).is_empty()
    }

    /// `1 | Sở Y tế` above `1.1 | Trần Thị Mai`: a number and a title alone, and the next number goes on inside it.
    fn numbers_a_group(&self, row: &GridRow) -> bool {
        let number = self.text_at(row, self.number);
        let inner = format!("{}.", number.trim_end_matches(['.', ')']));
        if row.cells.iter().filter(|cell| !tidy(cell).is_empty()).count() != 2 {
            return false;
        }
        let after = self.below().filter(|other| other.row_no > row.row_no);
        let mut numbers =
            after.map(|other| self.text_at(other, self.number)).filter(|number| !number.is_empty());
        numbers.next().is_some_and(|next| next.starts_with(&inner) && next.len() > inner.len())
    }

    fn is_repeated_heading(&self, row: &GridRow) -> bool {
        let same = self.parts.columns.iter().enumerate().filter(|(at, column)| {
            let cell = fold(self.cell(row, *at));
            let heading = fold(&column.heading);
            !cell.is_empty() && (cell == heading || heading.ends_with(&format!("/ {cell}")))
        });
        let filled = row.cells.iter().filter(|cell| !tidy(cell).is_empty()).count();
        let same = same.count();
        same >= 2 && same * 2 >= filled
    }

    /// The heading inside the list that a row holds, with its marker.
    fn section(&self, row: &GridRow) -> Option<(Marker, String)> {
        if self.is_numbered(row) && !self.numbers_a_group(row) {
            return None;
        }
        let filled: Vec<String> =
            row.cells.iter().map(|cell| tidy(cell)).filter(|cell| !cell.is_empty()).collect();
        let (first, rest) = filled.split_first()?;
        if let [title] = rest
            && self.is_numbered(row)
        {
            return Some((Marker::Arabic, title.clone()));
        }
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
        filled.len() <= 4 && filled.iter().any(|cell| closes(cell)) && !self.is_somebody_with_a_post(row)
    }

    /// `Trần Thị Mai | Bí thư | Tỉnh đoàn` in a list without numbers: the post stands where posts stand, and beside
    /// a name. Signers are two capacities beside each other, in capitals or with nothing else in the row.
    fn is_somebody_with_a_post(&self, row: &GridRow) -> bool {
        let name = fold(&self.text_at(row, self.name));
        let posts: Vec<String> = self.posts.iter().map(|at| tidy(self.cell(row, *at))).collect();
        let filled = row.cells.iter().filter(|cell| !tidy(cell).is_empty());
        let closing = filled.clone().filter(|cell| closes(&fold(cell))).count();
        let as_post = posts.iter().filter(|post| closes(&fold(post))).count();
        let is_line = filled.count() >= 3 || !posts.iter().any(|post| *post == post.to_uppercase());
        !name.is_empty() && !closes(&name) && closing == as_post && is_line
    }
}

fn row_text(row: &GridRow) -> String {
    let filled: Vec<String> =
        row.cells.iter().map(|cell| tidy(cell)).filter(|cell| !cell.is_empty()).collect();
    filled.join(" ")
}

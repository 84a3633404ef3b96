//! Tells the lines of a list from everything else that stands below its heading.

use domain::names::is_whole_name;
use domain::text::{fold, tidy};

use crate::find::blank::{filled, is_blank};
use crate::find::cells::CellReader;
use crate::find::closing::{closes, ends_list, is_count, is_numbering, is_total};
use crate::find::field::Field;
use crate::find::heading::is_name;
use crate::find::heading_rows::{is_letterhead, is_page_number};
use crate::find::merges::Merges;
use crate::find::parts::Parts;
use crate::find::section::{Marker, Sections, kind_in, kind_in_tab, read_marker};
use crate::find::table::{FoundLine, FoundTable, SkipReason, SkippedRow};
use crate::read::grid::{GridRow, SheetGrid};

/// A text merged over so many columns is a heading inside the list.
const WIDE: u32 = 3;

/// Reads everything below a heading, whose first row and number of rows are given.
pub fn read_rows(grid: &SheetGrid, (header_row, header_rows): (u32, u32), parts: Parts) -> FoundTable {
    let titles: Vec<String> =
        grid.rows.iter().take_while(|row| row.row_no < header_row).map(row_text).collect();
    let kind = titles.iter().find_map(|title| kind_in(title)).or_else(|| kind_in_tab(&grid.name));
    let mut reader = RowReader::new(grid, &parts);
    let (mut lines, mut skipped) = reader.read();
    if lines.is_empty() && skipped.iter().any(|row| row.reason == SkipReason::Section) {
        reader.numbered_in_roman = true;
        (lines, skipped) = reader.read();
    }
    FoundTable { header_row, header_rows, titles, kind, columns: parts.columns, lines, skipped }
}

struct RowReader<'a> {
    grid: &'a SheetGrid,
    parts: &'a Parts,
    merges: Merges<'a>,
    cells: CellReader<'a>,
    /// Places among the columns.
    number: Option<usize>,
    name: Option<usize>,
    /// Headings of the columns, folded.
    headings: Vec<String>,
    /// Columns in which a signer's capacity is somebody's post.
    posts: Vec<usize>,
    /// Excel row of the last numbered line: signatures are only looked for below it.
    last_numbered: u32,
    /// `I | Khoa Nội`, `II | Khoa Ngoại` are the lines themselves, because nothing stands under them.
    numbered_in_roman: bool,
}

impl<'a> RowReader<'a> {
    fn new(grid: &'a SheetGrid, parts: &'a Parts) -> RowReader<'a> {
        let columns = |wanted: &[Field]| -> Vec<usize> {
            let fields = parts.columns.iter().map(|column| column.field).enumerate();
            let is_wanted = |field: Option<Field>| field.is_some_and(|field| wanted.contains(&field));
            fields.filter(|(_, field)| is_wanted(*field)).map(|(at, _)| at).collect()
        };
        let is_named = |column: &crate::find::table::FoundColumn| {
            column.field.is_some_and(|field| is_name(field) || field == Field::FamilyName)
        };
        let mut reader = RowReader {
            grid,
            parts,
            merges: Merges::from_row(grid, parts.first_row()),
            cells: CellReader::new(parts),
            number: columns(&[Field::Number]).first().copied(),
            name: parts.columns.iter().position(is_named),
            headings: parts.columns.iter().map(|column| fold(&column.heading)).collect(),
            posts: columns(&[Field::Position, Field::PositionAndUnit, Field::Rank, Field::Honorific]),
            last_numbered: 0,
            numbered_in_roman: false,
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
        let mut last_line = 0;
        let mut row_above = 0;
        for row in self.below().filter(|row| filled(row).next().is_some()) {
            let mut skip =
                |reason| skipped.push(SkippedRow { row_no: row.row_no, reason, text: row_text(row) });
            let below_line = last_line > 0 && row_above == last_line;
            row_above = row.row_no;
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
            } else if self.is_repeated_heading(row) || is_letterhead(row) || is_page_number(row) {
                expects_numbering = true;
                skip(SkipReason::RepeatedHeading);
            } else if expects_numbering && is_numbering(row) {
                expects_numbering = false;
                skip(SkipReason::Numbering);
            } else if is_total(row) {
                // What stands below the count of a numbered list is signatures.
                closing = self.last_numbered > 0 && row.row_no > self.last_numbered && ends_list(row);
                skip(SkipReason::Total);
            } else if let Some(line) = lines.last_mut().filter(|line| self.continues(line, row)) {
                self.append(line, row);
                last_line = row.row_no;
                skip(SkipReason::Continuation);
            } else if let Some((marker, title)) = self.section(row, below_line) {
                sections.enter(marker, &title);
                skip(SkipReason::Section);
            } else {
                expects_numbering = false;
                let line = self.line(row, lines.last(), &sections);
                last_line = row.row_no;
                lines.push(line);
            }
        }
        (lines, skipped)
    }

    fn line(&self, row: &GridRow, above: Option<&FoundLine>, sections: &Sections) -> FoundLine {
        let section = sections.current();
        let own_kind = section.as_ref().and_then(|section| section.kind);
        let read = self.cells.read(self.grid, &self.merges, row, above);
        FoundLine {
            row_no: row.row_no,
            more_rows: 0,
            kind: own_kind.or_else(|| self.parts.kind(row.row_no)),
            section,
            cells: read.texts,
            marks: self.parts.marks(row),
            raws: self.parts.raws(row),
            carried: read.carried,
            hidden: row.hidden,
        }
    }

    /// Whether the row goes on with the line above: its name cell is the lower part of a merged one, or a long text
    /// was typed over several rows.
    fn continues(&self, line: &FoundLine, row: &GridRow) -> bool {
        if self.goes_on_with_text(line, row) {
            return true;
        }
        let index = self.name.and_then(|name| self.parts.source(row.row_no, name));
        if index.is_some_and(|index| self.merges.reaching_down(row.row_no, index).is_some()) {
            return self.text_at(row, self.name).is_empty();
        }
        self.is_rest_of(line, row)
    }

    /// In a list with numbers: the row directly below a numbered line that has neither number nor name.
    fn is_rest_of(&self, line: &FoundLine, row: &GridRow) -> bool {
        let numbered =
            self.number.and_then(|at| line.cells.get(at)).is_some_and(|number| !tidy(number).is_empty());
        let mut cells = row.cells.iter().enumerate().filter(|(_, cell)| !is_blank(cell)).peekable();
        // Only what stands under a meaning goes on; a lone text elsewhere is a heading or a signature. A co-author
        // brings along what else is said of him: `Tỷ lệ %`.
        let field_at = |index: usize| {
            let at = self.parts.columns.iter().position(|column| column.index as usize == index);
            at.and_then(|at| self.parts.columns.get(at)).map(|column| column.field)
        };
        let is_author = cells
            .clone()
            .any(|(index, _)| matches!(field_at(index), Some(Some(Field::Author | Field::CoAuthor))));
        let under_meaning = |index: usize| match field_at(index) {
            Some(Some(field)) => field != Field::Number && !is_name(field),
            Some(None) => is_author,
            None => false,
        };
        let directly = row.row_no == line.row_no + line.more_rows + 1;
        let spread = self.merges.spreads(row.row_no, WIDE);
        let several = filled(row).nth(1).is_some();
        numbered
            && directly
            && !spread
            && row.row_no <= self.last_numbered.max(line.row_no + 1)
            && (several || row.row_no < self.last_numbered)
            && self.name.is_some()
            && self.text_at(row, self.number).is_empty()
            && self.text_at(row, self.name).is_empty()
            && cells.peek().is_some()
            && cells.all(|(index, _)| under_meaning(index))
    }

    /// The row directly below a line that has nothing but more text under a column of long texts.
    fn goes_on_with_text(&self, line: &FoundLine, row: &GridRow) -> bool {
        const LONG: [Field; 3] = [Field::Achievement, Field::AwardHistory, Field::Initiative];
        let filled = filled(row).count();
        let is_long = |at: usize| {
            let field = self.parts.columns.get(at).and_then(|column| column.field);
            field.is_some_and(|field| LONG.contains(&field)) && !is_blank(self.cell(row, at))
        };
        let long = (0..self.parts.columns.len()).filter(|at| is_long(*at)).count();
        let last_row = line.row_no + line.more_rows;
        row.row_no == last_row + 1 && filled > 0 && long == filled
    }

    /// Adds what a continuing row says beyond the line above.
    fn append(&self, line: &mut FoundLine, row: &GridRow) {
        for (at, text) in line.cells.iter_mut().enumerate() {
            let more = self.cell(row, at);
            if !is_blank(more) {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(more);
            }
        }
        line.more_rows = row.row_no - line.row_no;
        line.marks.extend(self.parts.marks(row));
        line.raws.extend(self.parts.raws(row));
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
            && !self.name.is_none_or(|name| is_blank(self.cell(row, name)))
    }

    /// `1 | Sở Y tế` above `1.1 | Trần Thị Mai`: a number and a title alone, and the next number goes on inside it.
    fn numbers_a_group(&self, row: &GridRow) -> bool {
        let number = self.text_at(row, self.number);
        let inner = format!("{}.", number.trim_end_matches(['.', ')']));
        if filled(row).count() != 2 {
            return false;
        }
        let after = self.below().filter(|other| other.row_no > row.row_no);
        let mut numbers =
            after.map(|other| self.text_at(other, self.number)).filter(|number| !number.is_empty());
        numbers.next().is_some_and(|next| next.starts_with(&inner) && next.len() > inner.len())
    }

    fn is_repeated_heading(&self, row: &GridRow) -> bool {
        // Every line begins with a number or a name; only a heading is looked at further.
        let is_heading_at = |at: usize| {
            let cell = self.cell(row, at);
            let heading = self.headings.get(at).map_or("", String::as_str);
            let folded = if cell.len() > 300 { String::new() } else { fold(cell) };
            !folded.is_empty()
                && (folded == heading
                    || heading.strip_suffix(folded.as_str()).is_some_and(|upper| upper.ends_with("/ "))
                    || heading.strip_prefix(folded.as_str()).is_some_and(|lower| lower.starts_with(" /")))
        };
        let begins = [self.number, self.name].into_iter().flatten().any(is_heading_at);
        if !begins && (self.number.is_some() || self.name.is_some()) {
            return false;
        }
        let same = (0..self.parts.columns.len()).filter(|at| is_heading_at(*at));
        let same = same.count();
        same >= 2 && same * 2 >= filled(row).count()
    }

    /// The heading inside the list that a row holds, with its marker; `below_line`: the filled row above is a line.
    fn section(&self, row: &GridRow, below_line: bool) -> Option<(Marker, String)> {
        if self.is_numbered(row) && !self.numbers_a_group(row) || self.is_a_roman_line(row) {
            return None;
        }
        // Behind marker and title stand only counts.
        let may_count = |cell: &str| cell.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '(');
        if !filled(row).skip(2).all(may_count) {
            return None;
        }
        let filled: Vec<String> = filled(row).map(tidy).collect();
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
            None if rest.is_empty()
                && (self.is_beside_names(row)
                    || (self.last_numbered > 0 && !self.is_somebody(row, first, below_line))) =>
            {
                Some((Marker::Bare, first.clone()))
            }
            None => kind_in(first).filter(|_| rest.is_empty()).map(|_| (Marker::Bare, first.clone())),
        }
    }

    /// `II | Khoa Ngoại` where a marker stands under `TT` and a name under the names, in a list of nothing else.
    fn is_a_roman_line(&self, row: &GridRow) -> bool {
        let (number, name) = (self.text_at(row, self.number), self.text_at(row, self.name));
        self.numbered_in_roman
            && read_marker(&number).is_some_and(|(_, rest)| rest.is_empty())
            && !name.is_empty()
            && kind_in(&name).is_none()
    }

    /// A lone text under the names directly below a line: somebody whose number was forgotten, and not the name of a
    /// unit above its people. What is carried into the row from above says so, or the name itself.
    fn is_somebody(&self, row: &GridRow, text: &str, below_line: bool) -> bool {
        if !below_line || is_blank(self.name.map_or("", |name| self.cell(row, name))) {
            return false;
        }
        let is_carried = |at: usize| {
            let index = self.parts.source(row.row_no, at);
            index.is_some_and(|index| self.merges.reaching_down(row.row_no, index).is_some())
        };
        (0..self.parts.columns.len()).any(is_carried)
            || (is_whole_name(text) && !self.starts_numbers_again(row) && !self.is_set_off(row, text))
    }

    /// Capitals among names that are not written in capitals.
    fn is_set_off(&self, row: &GridRow, text: &str) -> bool {
        let in_capitals = |text: &str| !text.chars().any(char::is_lowercase);
        let mut names = self.below().filter(|other| other.row_no != row.row_no && self.is_numbered(other));
        in_capitals(text) && names.any(|other| !in_capitals(&self.text_at(other, self.name)))
    }

    /// Whether the next row is line number 1.
    fn starts_numbers_again(&self, row: &GridRow) -> bool {
        let mut after =
            self.below().filter(|other| other.row_no > row.row_no && filled(other).next().is_some());
        let number = after.next().map(|next| self.text_at(next, self.number)).unwrap_or_default();
        matches!(number.trim_end_matches(['.', ')']), "1" | "01" | "001")
    }

    /// A lone text merged over several columns, or left of the names: no line, even in a list without numbers.
    fn is_beside_names(&self, row: &GridRow) -> bool {
        let name = self.name.and_then(|name| self.parts.source(row.row_no, name));
        let first = row.cells.iter().position(|cell| !is_blank(cell));
        let left = first.zip(name).is_some_and(|(first, name)| first < name as usize);
        left || self.merges.spreads(row.row_no, WIDE)
    }

    /// Place and date, a signer's capacity or `Nơi nhận`, below the last numbered line.
    fn is_closing(&self, row: &GridRow) -> bool {
        if row.row_no <= self.last_numbered {
            return false;
        }
        if filled(row).nth(4).is_some() {
            return false;
        }
        let filled: Vec<String> = filled(row).map(fold).collect();
        filled.iter().any(|cell| closes(cell)) && !self.is_somebody_with_a_post(row)
    }

    /// `Trần Thị Mai | Bí thư | Tỉnh đoàn` in a list without numbers: the post stands where posts stand, and beside
    /// a name. Signers are two capacities beside each other, in capitals or with nothing else in the row.
    fn is_somebody_with_a_post(&self, row: &GridRow) -> bool {
        let name = fold(&self.text_at(row, self.name));
        let posts: Vec<String> = self.posts.iter().map(|at| tidy(self.cell(row, *at))).collect();
        let filled = filled(row);
        let closing = filled.clone().filter(|cell| closes(&fold(cell))).count();
        let as_post = posts.iter().filter(|post| closes(&fold(post))).count();
        let is_line = filled.count() >= 3 || !posts.iter().any(|post| *post == post.to_uppercase());
        !name.is_empty() && !closes(&name) && closing == as_post && is_line
    }
}

fn row_text(row: &GridRow) -> String {
    let filled: Vec<String> = filled(row).map(tidy).collect();
    filled.join(" ")
}

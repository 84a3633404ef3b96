//! The sheet `Tổng hợp`: what was asked for and what the council agreed on, counted from the lines of the lists.

use std::collections::HashMap;

use domain::nominee::NomineeKind;
use domain::session::Outcome;

use crate::book::book_top;
use crate::book::data::{ApprovalBook, BookLine};
use crate::book::lists::lines;
use crate::book::words::{KINDS, OUTCOMES, count_line, kind_title};
use crate::paper::page::{Lie, Page, PageCell, PageNumbers, PageRow, fill_width, needed_height};
use crate::paper::parts::Parts;
use crate::paper::style::{Frame, Style};
use crate::paper::table::{BODY, heading_row, keep_last_lines};
use crate::sheet::{Align, Cell, Column};

/// Counts of the lines of one award and one kind of nominee, or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    /// Lines asking for the award.
    asked: usize,
    /// Lines asking for it by outcome, in the order of [`OUTCOMES`].
    outcomes: [usize; OUTCOMES.len()],
    /// Lines asking for it without an outcome yet.
    open: usize,
    /// Lines the council proposes for the award: those that passed, and those lowered to it.
    agreed: usize,
}

impl Counts {
    fn add_asked(&mut self, line: &BookLine) {
        self.asked += 1;
        match OUTCOMES.iter().zip(&mut self.outcomes).find(|(outcome, _)| Some(**outcome) == line.outcome) {
            Some((_, count)) => *count += 1,
            None => self.open += 1,
        }
    }

    fn add_all(&mut self, other: &Counts) {
        self.asked += other.asked;
        self.open += other.open;
        self.agreed += other.agreed;
        for (count, more) in self.outcomes.iter_mut().zip(&other.outcomes) {
            *count += more;
        }
    }

    fn is_nobody(&self) -> bool {
        *self == Counts::default()
    }
}

type ByKind = [Counts; KINDS.len()];

/// An award and its counts by kind in the order of [`KINDS`].
struct AwardCounts<'a> {
    award: &'a str,
    by_kind: ByKind,
}

/// Counts per award. Awards stand in the order of the lists, which go from the highest to the lowest.
fn count_awards(book: &ApprovalBook) -> Vec<AwardCounts<'_>> {
    let mut awards = order_of_awards(book);
    let names = official_names(book);
    for (kind, section, line) in all_lines(book) {
        if let Some(counts) = counts_of(&mut awards, section, kind) {
            counts.add_asked(line);
        }
        let agreed = match line.outcome {
            Some(Outcome::Passed) => section,
            Some(Outcome::Lowered) => {
                let short = line.award_result.as_str();
                names.get(short).copied().unwrap_or(short)
            }
            Some(Outcome::Rejected | Outcome::Deferred | Outcome::Withdrawn) | None => continue,
        };
        if !awards.iter().any(|known| known.award == agreed) {
            awards.push(AwardCounts { award: agreed, by_kind: ByKind::default() });
        }
        if let Some(counts) = counts_of(&mut awards, agreed, kind) {
            counts.agreed += 1;
        }
    }
    awards
}

/// Merges the orders of the lists: an award another list does not have goes before the next one both have.
fn order_of_awards(book: &ApprovalBook) -> Vec<AwardCounts<'_>> {
    let mut awards: Vec<AwardCounts<'_>> = Vec::new();
    for list in &book.lists {
        let mut below = awards.len();
        for section in list.awards.iter().rev() {
            match awards.iter().position(|known| known.award == section.award) {
                Some(at) => below = at,
                None => {
                    awards.insert(below, AwardCounts { award: &section.award, by_kind: ByKind::default() })
                }
            }
        }
    }
    awards
}

fn counts_of<'c>(
    awards: &'c mut [AwardCounts<'_>],
    award: &str,
    kind: NomineeKind,
) -> Option<&'c mut Counts> {
    let counts = awards.iter_mut().find(|known| known.award == award)?;
    KINDS.iter().zip(&mut counts.by_kind).find(|(known, _)| **known == kind).map(|(_, counts)| counts)
}

/// The names of the sections by what their lines call the award.
fn official_names(book: &ApprovalBook) -> HashMap<&str, &str> {
    all_lines(book).map(|(_, section, line)| (line.award_asked.as_str(), section)).collect()
}

fn all_lines(book: &ApprovalBook) -> impl Iterator<Item = (NomineeKind, &str, &BookLine)> {
    book.lists.iter().flat_map(|list| {
        list.awards.iter().flat_map(move |section| {
            let lines = section.units.iter().flat_map(|unit| &unit.lines);
            lines.map(move |line| (list.kind, section.award.as_str(), line))
        })
    })
}

/// One printed row.
struct SummaryRow {
    number: String,
    label: String,
    counts: Counts,
    bold: bool,
}

fn columns(with_open: bool) -> Vec<Column<SummaryRow>> {
    let figure =
        |header, cell: fn(&SummaryRow) -> Cell| Column { header, width: 78.0, align: Align::Center, cell };
    let mut columns = vec![
        Column {
            header: "TT",
            width: 36.0,
            align: Align::Center,
            cell: |row: &SummaryRow| Cell::text(&row.number),
        },
        Column {
            header: "Danh hiệu thi đua, hình thức khen thưởng",
            width: 350.0,
            align: Align::Left,
            cell: |row| Cell::text(&row.label),
        },
        figure("Đề nghị", |row| count(row.counts.asked)),
        figure("Đạt", |row| outcome(row, Outcome::Passed)),
        figure("Không đạt", |row| outcome(row, Outcome::Rejected)),
        figure("Hạ mức", |row| outcome(row, Outcome::Lowered)),
        figure("Để lại", |row| outcome(row, Outcome::Deferred)),
        figure("Rút", |row| outcome(row, Outcome::Withdrawn)),
    ];
    if with_open {
        columns.push(figure("Chưa có kết quả", |row| count(row.counts.open)));
    }
    columns.push(figure("Hội đồng đề nghị khen", |row| count(row.counts.agreed)));
    columns
}

fn count(number: usize) -> Cell {
    Cell::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

fn outcome(row: &SummaryRow, outcome: Outcome) -> Cell {
    let counts = OUTCOMES.iter().zip(row.counts.outcomes);
    counts.into_iter().find(|(known, _)| **known == outcome).map_or(Cell::Empty, |(_, number)| count(number))
}

/// The sheet.
pub fn summary_page<'a>(book: &ApprovalBook, tab: &'a str) -> Page<'a> {
    let printed = summary_rows(&count_awards(book));
    let columns = columns(printed.iter().any(|row| row.counts.open > 0));
    let shares: Vec<f64> = columns.iter().map(|column| column.width).collect();
    let pixels = fill_width(&shares, Lie::Landscape);
    let parts = Parts::new(&pixels);
    let mut rows = book_top(&parts, book, &book.summary_title);
    let heading = rows.len();
    rows.push(heading_row(&columns, &pixels));
    for row in printed {
        let style = |column: &Column<SummaryRow>| {
            let style = Style::text(BODY + 1, column.align).framed(Frame::Boxed);
            if row.bold { style.bold() } else { style }
        };
        let cells: Vec<PageCell> = (0_u16..)
            .zip(&columns)
            .map(|(at, column)| PageCell::one(at, (column.cell)(&row), style(column)))
            .collect();
        rows.push(PageRow { height: needed_height(&cells, &pixels, 22.0), keep_with_next: false, cells });
    }
    keep_last_lines(&mut rows);
    let counts = KINDS.map(|kind| (kind, kind_count(book, kind)));
    rows.push(parts.line(&count_line(&counts), Style::text(12, Align::Left).bold().italic(), 24.0));
    rows.extend(parts.signatures(&book.signatures));
    Page {
        tab,
        lie: Lie::Landscape,
        pixels,
        rows,
        repeated: Some((heading, heading)),
        numbers: PageNumbers::Number,
    }
}

fn kind_count(book: &ApprovalBook, kind: NomineeKind) -> usize {
    book.lists.iter().filter(|list| list.kind == kind).map(|list| lines(list).count()).sum()
}

fn summary_rows(awards: &[AwardCounts<'_>]) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    let mut total = ByKind::default();
    for (at, counts) in awards.iter().enumerate() {
        push_group(&mut rows, (at + 1).to_string(), counts.award, &counts.by_kind);
        for (sum, more) in total.iter_mut().zip(&counts.by_kind) {
            sum.add_all(more);
        }
    }
    push_group(&mut rows, String::new(), "TỔNG CỘNG", &total);
    rows
}

/// The row of an award, and below it one row per kind of nominee it concerns.
fn push_group(rows: &mut Vec<SummaryRow>, number: String, label: &str, by_kind: &ByKind) {
    let mut all = Counts::default();
    by_kind.iter().for_each(|counts| all.add_all(counts));
    rows.push(SummaryRow { number, label: label.to_owned(), counts: all, bold: true });
    for (kind, counts) in KINDS.iter().zip(by_kind).filter(|(_, counts)| !counts.is_nobody()) {
        let label = format!("    {}", kind_title(*kind));
        rows.push(SummaryRow { number: String::new(), label, counts: *counts, bold: false });
    }
}

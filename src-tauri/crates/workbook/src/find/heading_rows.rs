//! How many rows a heading takes, and which text stands over which column in each of them.

use domain::text::{fold, tidy};

use crate::find::blank::filled;
use crate::find::closing::is_numbering;
use crate::find::heading::{columns_at, makes_a_heading};
use crate::find::section::{kind_in, read_marker};
use crate::find::table::FoundColumn;
use crate::find::words::FieldWords;
use crate::read::grid::{GridRow, MAX_COLUMNS, MergedRange, SheetGrid};

/// Most rows a heading takes.
const MOST_ROWS: u32 = 3;
/// A banner over headings is short; what is longer is a title.
const LONGEST_BANNER: usize = 80;

/// A text over one or several columns of a row.
#[derive(Clone, Debug)]
pub struct Span {
    pub first: u32,
    pub last: u32,
    pub text: String,
    /// Row and column of the cell that holds the text.
    pub origin: (u32, u32),
}

/// One row of a heading.
#[derive(Clone, Debug)]
pub struct Level {
    spans: Vec<Span>,
}

impl Level {
    /// What stands over a column.
    pub fn at(&self, index: u32) -> Option<&Span> {
        let at = self.spans.partition_point(|span| span.last < index);
        self.spans.get(at).filter(|span| span.first <= index)
    }

    /// Columns from the left.
    pub fn width(&self) -> u32 {
        self.spans.last().map_or(0, |span| span.last + 1)
    }
}

/// The rows of a heading from its first one.
pub fn levels(grid: &SheetGrid, row: u32, rows: u32) -> Vec<Level> {
    let width = (row..row + rows).map(|row| width(grid, row)).max().unwrap_or_default();
    let merges: Vec<&MergedRange> = grid
        .merges
        .iter()
        .filter(|merge| merge.first_row < row + rows && merge.last_row >= row && merge.first_column < width)
        .collect();
    (row..row + rows)
        .map(|at| Level { spans: spans(grid, &merges, (row, at, row + rows - 1), width) })
        .collect()
}

/// The texts of one row; `rows` are the heading's first, this and its last.
fn spans(
    grid: &SheetGrid,
    merges: &[&MergedRange],
    (first_row, row, last_row): (u32, u32, u32),
    width: u32,
) -> Vec<Span> {
    let merge_at = |index: u32| {
        merges.iter().find(|merge| {
            (merge.first_row..=merge.last_row).contains(&row)
                && (merge.first_column..=merge.last_column).contains(&index)
        })
    };
    let mut spans = Vec::new();
    let mut index = 0;
    while index < width {
        let span = match merge_at(index) {
            Some(merge) => Span {
                first: index,
                last: merge.last_column.min(width - 1),
                // What comes down from above the heading is a title.
                text: if merge.first_row < first_row {
                    String::new()
                } else {
                    text(grid, merge.first_row, merge.first_column)
                },
                origin: (merge.first_row, merge.first_column),
            },
            None => {
                let own = text(grid, row, index);
                let mut last = index;
                // Without a merge, a heading also covers the empty cells to its right that have one below.
                while !own.is_empty()
                    && row < last_row
                    && last + 1 < width
                    && text(grid, row, last + 1).is_empty()
                    && merge_at(last + 1).is_none()
                    && !text(grid, row + 1, last + 1).is_empty()
                {
                    last += 1;
                }
                Span { first: index, last, text: own, origin: (row, index) }
            }
        };
        index = span.last + 1;
        spans.push(span);
    }
    spans
}

/// How many rows the heading at a row takes.
pub fn rows_of_heading(grid: &SheetGrid, words: &FieldWords, row: u32) -> u32 {
    let Some(own) = grid.row(row).filter(|row| looks_short(row)) else { return 1 };
    if let Some(rows) = rows_by_merges(grid, words, row) {
        return rows;
    }
    // Most rows are lines; nothing in them is a heading.
    if !columns_at(grid, words, row, 1).iter().any(|column| column.field.is_some()) {
        return 1;
    }
    let Some(below) = grid.row(row + 1).filter(|below| looks_short(below) && !is_numbering(below)) else {
        return 1;
    };
    let mut rows = 1;
    if is_divided(grid, words, row) {
        rows = 2;
    } else if says_more(grid, words, own, below, 1) {
        rows = 2;
        let third = grid.row(row + 2).filter(|third| looks_short(third) && !is_numbering(third));
        if third.is_some_and(|third| says_more(grid, words, own, third, 2)) {
            rows = 3;
        }
    }
    // `(ghi rõ)` under headings goes with them.
    match grid.row(row + rows) {
        Some(hints) if rows < MOST_ROWS && is_hints(hints) => rows + 1,
        Some(_) | None => rows,
    }
}

/// Rows that a known heading merged downwards takes.
fn rows_by_merges(grid: &SheetGrid, words: &FieldWords, row: u32) -> Option<u32> {
    let is_known = |merge: &&MergedRange| {
        let heading = text(grid, row, merge.first_column);
        words.suggest_exactly(&heading).is_some() || words.is_other(&heading)
    };
    let down = grid
        .merges
        .iter()
        .filter(|merge| merge.first_row == row && merge.last_row > row && merge.last_row < row + MOST_ROWS);
    let last = down.filter(is_known).map(|merge| merge.last_row).max()?;
    // Rows merged under each other but empty below are one row that was made taller.
    Some(last - row + 1)
}

/// Whether the row below divides headings of this one.
fn is_divided(grid: &SheetGrid, words: &FieldWords, row: u32) -> bool {
    let levels = levels(grid, row, 2);
    let [upper, lower] = levels.as_slice() else { return false };
    // A title above a heading also covers it; a heading says something itself, such as `STT` or `Họ và tên`.
    let mut says_something = false;
    let mut divides = false;
    let mut divided_is_known = false;
    for span in &upper.spans {
        let parts = (span.first..=span.last)
            .filter(|index| {
                lower.at(*index).is_some_and(|lower| !lower.text.is_empty() && lower.origin.0 > row)
            })
            .count();
        let known = || words.suggest_field(&span.text).is_some();
        if parts == 0 {
            says_something = says_something || known();
        } else if span.last == span.first && !span.text.is_empty() {
            // A lower text under an undivided upper one: the row below is a line, or the heading is broken over rows.
            return false;
        } else if !span.text.is_empty() {
            if span.text.chars().count() > LONGEST_BANNER {
                return false;
            }
            divides = true;
            divided_is_known = divided_is_known || known();
        }
    }
    // A banner (`Thông tin cá nhân`, `Đề nghị khen thưởng`) stands over a row that is a heading by itself.
    let is_banner = || {
        let own: Vec<FoundColumn> = columns_at(grid, words, row + 1, 1);
        let spread = upper.spans.iter().filter(|span| !span.text.is_empty()).count();
        divided_is_known && spread >= 2 && makes_a_heading(words, &own)
    };
    divides && (says_something || is_banner())
}

/// Whether headings broken over rows are understood better with so many more rows.
fn says_more(grid: &SheetGrid, words: &FieldWords, own: &GridRow, below: &GridRow, more: u32) -> bool {
    let filled = |row: &GridRow| filled(row).count();
    let has_digits = below.cells.iter().any(|cell| {
        let cell = cell.trim();
        !cell.is_empty() && cell.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
    });
    if has_digits || filled(below) > filled(own) + 1 || is_section(below) {
        return false;
    }
    let known = |column: &FoundColumn| {
        words.suggest_exactly(&column.heading).is_some() || words.is_other(&column.heading)
    };
    let (with, without) =
        (columns_at(grid, words, own.row_no, 1 + more), columns_at(grid, words, own.row_no, more));
    let understood = |columns: &[FoundColumn]| columns.iter().filter(|column| column.field.is_some()).count();
    let exact = |columns: &[FoundColumn]| columns.iter().filter(|column| known(column)).count();
    // `Họ và` over `tên`: each half may be known alone, but all wholes are known only where a heading was broken.
    let is_broken = |column: &FoundColumn| {
        tidy(grid.text(below.row_no, column.index as usize)).is_empty() || known(column)
    };
    understood(&with) >= understood(&without)
        && (exact(&with) > exact(&without) || with.iter().all(is_broken))
}

/// Whether a row is a first heading inside the list: `I. TẬP THỂ`, or `A` beside `TẬP THỂ`. Its words are those of headings.
fn is_section(row: &GridRow) -> bool {
    let texts: Vec<&str> = filled(row).collect();
    match texts.as_slice() {
        [one] => read_marker(one).is_some(),
        [marker, title] => {
            let whole = format!("{}. {title}", marker.trim().trim_end_matches('.'));
            read_marker(&whole).is_some() && kind_in(&whole).is_some()
        }
        _ => false,
    }
}

/// Whether every text of a row is a hint in brackets, and the row no numbering of columns.
fn is_hints(row: &GridRow) -> bool {
    let mut texts = row.cells.iter().map(|cell| tidy(cell)).filter(|cell| !cell.is_empty()).peekable();
    texts.peek().is_some()
        && texts.all(|text| text.starts_with('(') && text.ends_with(')'))
        && !is_numbering(row)
}

/// Whether a row's texts are short enough for headings.
fn looks_short(row: &GridRow) -> bool {
    const LONGEST: usize = 1_000;
    row.cells.iter().all(|cell| cell.len() <= LONGEST) && !is_letterhead(row)
}

/// `Trang 2`, `Trang 1/3` alone in a row.
pub fn is_page_number(row: &GridRow) -> bool {
    let mut texts = filled(row);
    let Some(text) = texts.next().filter(|text| text.len() <= 24) else { return false };
    let counted = |folded: String| {
        folded.strip_prefix("trang").is_some_and(|rest| {
            let rest = rest.trim_start_matches([' ', ':', '-']);
            rest.starts_with(|c: char| c.is_ascii_digit())
        })
    };
    texts.next().is_none() && counted(fold(text))
}

/// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` and what stands beside it.
pub fn is_letterhead(row: &GridRow) -> bool {
    const WORDS: [&str; 3] = ["cong hoa xa hoi chu nghia", "doc lap - tu do", "dang cong san viet nam"];
    if filled(row).nth(4).is_some() {
        return false;
    }
    let long = row.cells.iter().filter(|cell| cell.len() >= 15 && cell.len() < 400);
    long.take(4).any(|cell| {
        let folded = fold(cell);
        WORDS.iter().any(|words| folded.contains(words) && folded.len() < 90)
    })
}

fn width(grid: &SheetGrid, row: u32) -> u32 {
    let cells = grid.row(row).map_or(0, |row| row.cells.len());
    u32::try_from(cells).unwrap_or(MAX_COLUMNS).min(MAX_COLUMNS)
}

fn text(grid: &SheetGrid, row: u32, index: u32) -> String {
    tidy(grid.text(row, index as usize))
}

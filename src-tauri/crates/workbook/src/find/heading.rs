//! Finds the heading of a list: one row, or two when headings such as `Năm sinh` are divided into `Nam` and `Nữ`.

use domain::text::tidy;

use crate::find::field::Field;
use crate::find::table::FoundColumn;
use crate::find::words::FieldWords;
use crate::read::grid::{GridRow, MAX_COLUMNS, SheetGrid};

/// Filled rows from the top in which a heading is looked for.
const LOOKED_AT: usize = 80;
/// A longer text is a title or an achievement, not a heading.
const LONGEST_HEADING: usize = 160;

/// A heading and the columns under it.
#[derive(Clone, Debug)]
pub struct Heading {
    /// Excel number of its first row.
    pub row: u32,
    /// Rows it takes: 1 or 2.
    pub rows: u32,
    pub columns: Vec<FoundColumn>,
}

/// The row that looks most like a heading; the upper one of two that look alike.
pub fn find_heading(grid: &SheetGrid, words: &FieldWords) -> Option<Heading> {
    let mut best: Option<(usize, Heading)> = None;
    for row in grid.rows.iter().take(LOOKED_AT) {
        let heading = heading_at(grid, words, row.row_no);
        if let Some(score) = score(&heading)
            && best.as_ref().is_none_or(|(most, _)| score > *most)
        {
            best = Some((score, heading));
        }
    }
    best.map(|(_, heading)| heading)
}

/// The heading and those of further lists above and below it, from the top.
pub fn list_headings(grid: &SheetGrid, words: &FieldWords, best: Heading) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let own = best.row..best.row + best.rows;
    let may_begin = |row: &&GridRow| !own.contains(&row.row_no) && may_begin_a_list(row, words);
    for row in grid.rows.iter().filter(may_begin) {
        let heading = heading_at(grid, words, row.row_no);
        let inside = headings.last().is_some_and(|above| row.row_no < above.row + above.rows);
        if !inside && heads_a_list(&heading) {
            headings.push(heading);
        }
    }
    headings.push(best);
    headings.sort_by_key(|heading| heading.row);
    headings
}

/// Whether the first filled cell is `STT` or a heading of names, as that of every heading inside a sheet is. Looked at
/// before anything else, because it is done for every row of the sheet.
fn may_begin_a_list(row: &GridRow, words: &FieldWords) -> bool {
    let first = row.cells.iter().map(|cell| tidy(cell)).find(|cell| !cell.is_empty()).unwrap_or_default();
    let is_short =
        first.chars().count() <= LONGEST_HEADING && !first.starts_with(|c: char| c.is_ascii_digit());
    is_short && matches!(words.suggest_exactly(&first), Some(Field::Number | Field::Name | Field::UnitName))
}

/// Whether a heading has, beside names, what only lists of nominees or of units have: a table of counts has not.
fn heads_a_list(heading: &Heading) -> bool {
    const TELLING: [Field; 9] = [
        Field::BirthDate,
        Field::BirthYearMale,
        Field::Position,
        Field::PositionAndUnit,
        Field::Award,
        Field::Achievement,
        Field::ParentCode,
        Field::ParentName,
        Field::UnitKind,
    ];
    let tells = |column: &FoundColumn| column.field.is_some_and(|field| TELLING.contains(&field));
    score(heading).is_some() && heading.columns.iter().any(tells)
}

/// Meanings found, when they make a heading: somebody's name must be among them, and at least one thing more.
fn score(heading: &Heading) -> Option<usize> {
    let mut fields: Vec<Field> = heading.columns.iter().filter_map(|column| column.field).collect();
    fields.sort_unstable();
    fields.dedup();
    let named = fields.iter().any(|field| matches!(field, Field::Name | Field::UnitName));
    let known = heading.columns.iter().filter(|column| column.field.is_some()).count();
    (named && fields.len() >= 2 && known * 2 >= heading.columns.len()).then_some(fields.len() * 2 + known)
}

/// Reads the heading at a row, whether it looks like one or not.
pub fn heading_at(grid: &SheetGrid, words: &FieldWords, row: u32) -> Heading {
    let divided = divided_columns(grid, words, row);
    let rows = if divided.is_empty() { 1 } else { 2 };
    let mut columns = Vec::new();
    for index in 0..MAX_COLUMNS {
        let (upper, lower) = (text(grid, row, index), text(grid, row + 1, index));
        let span = divided.iter().find(|span| (span.first..=span.last).contains(&index));
        let (heading, field) = match span {
            Some(span) if !lower.is_empty() => {
                let joined = if span.heading.is_empty() {
                    lower.clone()
                } else {
                    format!("{} / {lower}", span.heading)
                };
                // `Năm sinh / Nam` is known as a whole; a lower heading may say everything by itself.
                // Award, number and day under `Thành tích đã được khen` are all history, whatever they are called.
                let is_history = words.suggest_field(&span.heading) == Some(Field::AwardHistory);
                let field = words
                    .suggest_exactly(&joined)
                    .or(is_history.then_some(Field::AwardHistory))
                    .or_else(|| words.suggest_field(&lower));
                (joined, field)
            }
            Some(_) | None => (upper.clone(), words.suggest_field(&upper)),
        };
        if !heading.is_empty() && heading.chars().count() <= LONGEST_HEADING {
            columns.push(FoundColumn { index, heading, field });
        }
    }
    settle_name(&mut columns);
    Heading { row, rows, columns }
}

/// A list of collectives often has only `Đơn vị` or `Tên đơn vị`: then that is the name.
fn settle_name(columns: &mut [FoundColumn]) {
    if columns.iter().any(|column| matches!(column.field, Some(Field::Name | Field::UnitName))) {
        return;
    }
    if let Some(column) = columns.iter_mut().find(|column| column.field == Some(Field::Unit)) {
        column.field = Some(Field::Name);
    }
}

/// An upper heading over several lower ones.
struct Divided {
    first: u32,
    last: u32,
    heading: String,
}

/// The upper headings of a two-row heading; empty when the row below is no second heading row.
fn divided_columns(grid: &SheetGrid, words: &FieldWords, row: u32) -> Vec<Divided> {
    let width = width(grid, row).max(width(grid, row + 1));
    let mut divided = Vec::new();
    // A title above a heading also covers it; a heading says something itself, such as `STT` or `Họ và tên`.
    let mut says_something = false;
    let mut index = 0;
    while index < width {
        let heading = text(grid, row, index);
        let mut last = merged_to(grid, row, index).unwrap_or(index);
        // Without a merge, an upper heading also covers the empty cells to its right that have a lower heading.
        while last + 1 < width
            && text(grid, row, last + 1).is_empty()
            && !text(grid, row + 1, last + 1).is_empty()
        {
            last += 1;
        }
        let parts = (index..=last).filter(|at| !text(grid, row + 1, *at).is_empty()).count();
        if parts > 0 {
            // A lower heading under an undivided upper one means that the row below is a line of the list.
            if last == index && !heading.is_empty() {
                return Vec::new();
            }
            divided.push(Divided { first: index, last, heading });
        } else {
            says_something = says_something || words.suggest_field(&heading).is_some();
        }
        index = last + 1;
    }
    let is_heading = divided.iter().any(|span| !span.heading.is_empty() && span.last > span.first);
    if is_heading && says_something { divided } else { Vec::new() }
}

/// Last column of the horizontal merge that starts at a cell.
fn merged_to(grid: &SheetGrid, row: u32, index: u32) -> Option<u32> {
    let merge = grid
        .merges
        .iter()
        .find(|merge| merge.first_row == row && merge.last_row == row && merge.first_column == index)?;
    Some(merge.last_column)
}

fn width(grid: &SheetGrid, row: u32) -> u32 {
    let cells = grid.row(row).map_or(0, |row| row.cells.len());
    u32::try_from(cells).unwrap_or(MAX_COLUMNS).min(MAX_COLUMNS)
}

fn text(grid: &SheetGrid, row: u32, index: u32) -> String {
    tidy(grid.text(row, index as usize))
}

//! Finding the list on a sheet: its heading, what its columns mean, and which rows are lines.

mod below;
mod beside;
mod blank;
mod cells;
mod closing;
pub mod decision;
pub mod field;
mod heading;
mod heading_key;
mod heading_rows;
mod headings;
mod merges;
pub mod name_cell;
mod name_words;
mod parts;
mod rows;
mod section;
pub mod table;
mod word_rules;
pub mod words;

pub use beside::lists_side_by_side;

use crate::read::grid::SheetGrid;
use field::Field;
use heading::Heading;
use parts::Parts;
use table::{FoundColumn, FoundTable};
use words::FieldWords;

/// Finds the list on a sheet; `None` when no row looks like a heading. Lists one below another are read as one; lists
/// side by side are parted by [`lists_side_by_side`] before.
pub fn find_table(grid: &SheetGrid, words: &FieldWords) -> Option<FoundTable> {
    let best = heading::find_heading(grid, words)?;
    let headings = completed(grid, words, heading::list_headings(grid, words, best));
    read_under(grid, headings)
}

/// The list under a heading row that a person pointed at, its columns named by the headings themselves: what
/// [`find_table`] would find if it chose that row. `row` is an Excel row from 1.
pub fn heading_row_at(grid: &SheetGrid, words: &FieldWords, row: u32) -> FoundTable {
    read_under(grid, headings_from(grid, words, row)).unwrap_or_default()
}

/// Reads the list under a heading row that a person pointed at, with the columns a person chose.
/// `words` are those the sheet was searched with, `header_row` is an Excel row from 1; `mapping` pairs a column (its
/// [`FoundColumn::index`]) with its meaning. Columns that are not in the mapping have no meaning; a mapped column may
/// have no heading.
pub fn apply_mapping(
    grid: &SheetGrid,
    words: &FieldWords,
    header_row: u32,
    mapping: &[(usize, Field)],
) -> FoundTable {
    let mut headings = headings_from(grid, words, header_row).into_iter();
    let Some(pointed_at) = headings.next() else { return FoundTable::default() };
    let header = (pointed_at.row, pointed_at.rows);
    let mut parts = Parts::join(grid, pointed_at, headings.collect());
    for column in &mut parts.columns {
        column.field = None;
    }
    for (index, field) in mapping {
        let Ok(index) = u32::try_from(*index) else { continue };
        match parts.columns.iter_mut().find(|column| column.index == index) {
            Some(column) => column.field = Some(*field),
            None => parts.add_column(FoundColumn {
                index,
                heading: String::new(),
                field: Some(*field),
                hidden: grid.hidden_columns.contains(&index),
            }),
        }
    }
    parts.sort();
    rows::read_rows(grid, header, parts)
}

/// The heading at a row and those of further lists below it, at least one.
fn headings_from(grid: &SheetGrid, words: &FieldWords, row: u32) -> Vec<Heading> {
    // The headings the search finds, when the row is one of them; else what the row itself says.
    let best = heading::find_heading(grid, words);
    let mut headings = best.map(|best| heading::list_headings(grid, words, best)).unwrap_or_default();
    if !headings.iter().any(|heading| heading.row == row) {
        headings = heading::list_headings(grid, words, heading::heading_at(grid, words, row));
    }
    headings.retain(|heading| heading.row >= row);
    completed(grid, words, headings)
}

/// The headings with what the cells below say about their columns.
fn completed(grid: &SheetGrid, words: &FieldWords, mut headings: Vec<Heading>) -> Vec<Heading> {
    let ends: Vec<u32> = headings.iter().skip(1).map(|next| next.row).chain([u32::MAX]).collect();
    for (heading, end) in headings.iter_mut().zip(ends) {
        below::complete_columns(grid, words, heading, end);
    }
    headings
}

fn read_under(grid: &SheetGrid, headings: Vec<Heading>) -> Option<FoundTable> {
    let mut headings = headings.into_iter();
    let first = headings.next()?;
    let header = (first.row, first.rows);
    Some(rows::read_rows(grid, header, Parts::join(grid, first, headings.collect())))
}

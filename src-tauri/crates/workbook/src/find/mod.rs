//! Finding the list on a sheet: its heading, what its columns mean, and which rows are lines.

mod closing;
pub mod field;
mod heading;
mod headings;
mod parts;
mod rows;
mod section;
pub mod table;
pub mod words;

use crate::read::grid::SheetGrid;
use field::Field;
use parts::Parts;
use table::{FoundColumn, FoundTable};
use words::FieldWords;

/// Finds the list on a sheet; `None` when no row looks like a heading. Lists one below another are read as one.
pub fn find_table(grid: &SheetGrid, words: &FieldWords) -> Option<FoundTable> {
    let best = heading::find_heading(grid, words)?;
    let mut headings = heading::list_headings(grid, words, best).into_iter();
    let first = headings.next()?;
    let (row, rows) = (first.row, first.rows);
    Some(rows::read_rows(grid, (row, rows), Parts::join(grid, first, headings.collect())))
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
    let pointed_at = heading::heading_at(grid, words, header_row);
    let header = (pointed_at.row, pointed_at.rows);
    let later = heading::list_headings(grid, words, pointed_at.clone());
    let later = later.into_iter().filter(|heading| heading.row > header_row).collect();
    let mut parts = Parts::join(grid, pointed_at, later);
    for column in &mut parts.columns {
        column.field = None;
    }
    for (index, field) in mapping {
        let Ok(index) = u32::try_from(*index) else { continue };
        match parts.columns.iter_mut().find(|column| column.index == index) {
            Some(column) => column.field = Some(*field),
            None => parts.add_column(FoundColumn { index, heading: String::new(), field: Some(*field) }),
        }
    }
    parts.sort();
    rows::read_rows(grid, header, parts)
}

//! Finding the list on a sheet: its heading, what its columns mean, and which rows are lines.

pub mod field;
mod heading;
mod headings;
mod rows;
mod section;
pub mod table;
pub mod words;

use crate::read::grid::SheetGrid;
use field::Field;
use table::{FoundColumn, FoundTable};
use words::FieldWords;

/// Finds the list on a sheet; `None` when no row looks like a heading.
pub fn find_table(grid: &SheetGrid, words: &FieldWords) -> Option<FoundTable> {
    let heading = heading::find_heading(grid, words)?;
    Some(rows::read_rows(grid, heading))
}

/// Reads the list under a heading row that a person pointed at, with the columns a person chose.
/// `header_row` is an Excel row from 1; `mapping` pairs a column of the sheet (from 0) with its meaning.
/// Columns that are not in the mapping have no meaning; a mapped column may have no heading.
pub fn apply_mapping(grid: &SheetGrid, header_row: u32, mapping: &[(usize, Field)]) -> FoundTable {
    let mut heading = heading::heading_at(grid, &FieldWords::nominations(), header_row);
    for column in &mut heading.columns {
        column.field = None;
    }
    for (index, field) in mapping {
        let Ok(index) = u32::try_from(*index) else { continue };
        match heading.columns.iter_mut().find(|column| column.index == index) {
            Some(column) => column.field = Some(*field),
            None => heading.columns.push(FoundColumn { index, heading: String::new(), field: Some(*field) }),
        }
    }
    heading.columns.sort_by_key(|column| column.index);
    rows::read_rows(grid, heading)
}

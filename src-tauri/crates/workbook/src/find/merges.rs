//! Cells merged downwards, found by column and row without looking at all of them.

use std::collections::HashMap;

use crate::read::grid::{MAX_COLUMNS, MergedRange, SheetGrid};

/// The merges of a sheet that cover several rows, by the columns they cover.
#[derive(Debug)]
pub struct Merges<'a> {
    /// In the order of their first rows.
    down: HashMap<u32, Vec<&'a MergedRange>>,
    /// Merges within one row, by that row.
    across: HashMap<u32, Vec<&'a MergedRange>>,
}

impl<'a> Merges<'a> {
    /// Those that begin in `first_row` or below it.
    pub fn from_row(grid: &'a SheetGrid, first_row: u32) -> Merges<'a> {
        let mut merges = Merges { down: HashMap::new(), across: HashMap::new() };
        for merge in grid.merges.iter().filter(|merge| merge.first_row >= first_row) {
            if merge.last_row == merge.first_row {
                merges.across.entry(merge.first_row).or_default().push(merge);
                continue;
            }
            for column in merge.first_column..=merge.last_column.min(MAX_COLUMNS) {
                merges.down.entry(column).or_default().push(merge);
            }
        }
        for column in merges.down.values_mut() {
            column.sort_by_key(|merge| merge.first_row);
        }
        merges
    }

    /// The merge that covers a cell and starts in a row above it.
    pub fn reaching_down(&self, row: u32, index: u32) -> Option<&'a MergedRange> {
        let column = self.down.get(&index)?;
        let at = column.partition_point(|merge| merge.first_row < row).checked_sub(1)?;
        column.get(at).copied().filter(|merge| row <= merge.last_row)
    }

    /// Whether a text of the row is merged over so many columns.
    pub fn spreads(&self, row: u32, columns: u32) -> bool {
        let wide = |merge: &&MergedRange| merge.last_column - merge.first_column + 1 >= columns;
        self.across.get(&row).is_some_and(|merges| merges.iter().any(wide))
    }
}

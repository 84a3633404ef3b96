//! Gathers cells, which come in any order and may lie far apart, into the rows of a grid.

use std::collections::BTreeMap;

use crate::read::budget::Budget;
use crate::read::grid::{CellMark, CellMarkKind, GridRow, MAX_COLUMNS, MAX_ROWS, SheetGrid};
use crate::read::problem::ReadProblem;

/// A sheet being gathered.
pub struct Gatherer {
    rows: BTreeMap<u32, GridRow>,
    budget: Budget,
}

impl Gatherer {
    pub fn new() -> Gatherer {
        Gatherer { rows: BTreeMap::new(), budget: Budget::default() }
    }

    /// Adds the cell at a row and column counted from 0. Cells beyond the limits of a grid are passed over.
    pub fn add(
        &mut self,
        row: u32,
        column: u32,
        text: String,
        mark: Option<CellMarkKind>,
    ) -> Result<(), ReadProblem> {
        self.budget.look()?;
        if (text.is_empty() && mark.is_none()) || row >= MAX_ROWS || column >= MAX_COLUMNS {
            return Ok(());
        }
        self.budget.fill(text.len())?;
        let grid_row =
            self.rows.entry(row).or_insert_with(|| GridRow { row_no: row + 1, ..GridRow::default() });
        let at = column as usize;
        if grid_row.cells.len() <= at {
            self.budget.widen(at + 1 - grid_row.cells.len())?;
            grid_row.cells.resize(at + 1, String::new());
        }
        if let Some(cell) = grid_row.cells.get_mut(at) {
            *cell = text;
        }
        if let Some(kind) = mark {
            grid_row.marks.push(CellMark { column, kind });
        }
        Ok(())
    }

    /// Marks a cell of a row that is there; row and column from 0.
    pub fn mark(&mut self, row: u32, column: u32, kind: CellMarkKind) {
        if let Some(row) = self.rows.get_mut(&row)
            && !row.marks.contains(&CellMark { column, kind })
        {
            row.marks.push(CellMark { column, kind });
        }
    }

    pub fn finish(self, name: String, hidden: bool) -> SheetGrid {
        SheetGrid {
            name,
            hidden,
            rows: self.rows.into_values().collect(),
            merges: Vec::new(),
            hidden_columns: Vec::new(),
        }
    }
}

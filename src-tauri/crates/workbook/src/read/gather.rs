//! Gathers cells, which come in any order and may lie far apart, into the rows of a grid.

use std::collections::BTreeMap;

use crate::read::grid::{
    CellMark, CellMarkKind, GridRow, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, ReadProblem, SheetGrid, TooLarge,
};

/// Most cells looked at, empty ones included: formats painted down whole columns are honest, a billion cells are not.
const MAX_SEEN: u64 = 20_000_000;
/// Most places in the rows of one sheet, empty ones included.
const MAX_PLACES: u64 = 4_000_000;

/// A sheet being gathered.
pub struct Gatherer {
    rows: BTreeMap<u32, GridRow>,
    seen: u64,
    filled: u64,
    places: u64,
}

impl Gatherer {
    pub fn new() -> Gatherer {
        Gatherer { rows: BTreeMap::new(), seen: 0, filled: 0, places: 0 }
    }

    /// Adds the cell at a row and column counted from 0. Cells beyond the limits of a grid are passed over.
    pub fn add(
        &mut self,
        row: u32,
        column: u32,
        text: String,
        mark: Option<CellMarkKind>,
    ) -> Result<(), ReadProblem> {
        self.seen += 1;
        if self.seen > MAX_SEEN {
            return Err(too_many(self.seen));
        }
        if (text.is_empty() && mark.is_none()) || row >= MAX_ROWS || column >= MAX_COLUMNS {
            return Ok(());
        }
        self.filled += 1;
        let grid_row =
            self.rows.entry(row).or_insert_with(|| GridRow { row_no: row + 1, ..GridRow::default() });
        let at = column as usize;
        if grid_row.cells.len() <= at {
            self.places += (at + 1 - grid_row.cells.len()) as u64;
            grid_row.cells.resize(at + 1, String::new());
        }
        if self.filled > MAX_CELLS || self.places > MAX_PLACES {
            return Err(too_many(self.filled));
        }
        if let Some(cell) = grid_row.cells.get_mut(at) {
            *cell = text;
        }
        if let Some(kind) = mark {
            grid_row.marks.push(CellMark { column, kind });
        }
        Ok(())
    }

    /// Replaces the text of a cell that is there; row and column from 0.
    pub fn reword(&mut self, row: u32, column: u32, text: String) {
        if let Some(cell) = self.rows.get_mut(&row).and_then(|row| row.cells.get_mut(column as usize)) {
            *cell = text;
        }
    }

    /// Marks a cell of a row that is there; row and column from 0.
    pub fn mark(&mut self, row: u32, column: u32, kind: CellMarkKind) {
        if let Some(row) = self.rows.get_mut(&row)
            && !row.marks.iter().any(|mark| mark.column == column)
        {
            row.marks.push(CellMark { column, kind });
        }
    }

    pub fn finish(self, name: String, hidden: bool) -> SheetGrid {
        SheetGrid { name, hidden, rows: self.rows.into_values().collect(), merges: Vec::new() }
    }
}

fn too_many(found: u64) -> ReadProblem {
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    ReadProblem::TooLarge { what: TooLarge::Cells, limit: number(MAX_CELLS), found: number(found) }
}

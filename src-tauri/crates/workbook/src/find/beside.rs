//! Lists side by side on one sheet: collectives at the left, people at the right.

use crate::find::field::Field;
use crate::find::heading::{Heading, find_heading, is_name, makes_a_heading};
use crate::find::words::FieldWords;
use crate::read::grid::{GridRow, SheetGrid};
use crate::sheet::column_letters;

/// Gives every list that stands to the right of another a sheet of its own: what is left keeps its place and number, the
/// others follow behind the last sheet, named `Sheet1 (F)` by the column they begin in. Columns keep their letters.
pub fn lists_side_by_side(grids: Vec<SheetGrid>, words: &FieldWords) -> Vec<SheetGrid> {
    let mut whole = Vec::with_capacity(grids.len());
    let mut beside = Vec::new();
    for grid in grids {
        let mut rest = grid;
        if let Some(heading) = find_heading(&rest, words) {
            let mut cuts = starts(words, &heading);
            let name = rest.name.clone();
            // From the right, so that the cuts further left stay what they are.
            let mut parts = Vec::new();
            while let Some(cut) = cuts.pop() {
                let mut part = columns_of(&rest, heading.row, cut, u32::MAX);
                part.name = format!("{name} ({})", column_letters(cut));
                parts.push(part);
                rest = columns_of(&rest, heading.row, 0, cut);
            }
            beside.extend(parts.into_iter().rev());
        }
        whole.push(rest);
    }
    whole.append(&mut beside);
    whole
}

/// Columns in which a further list begins: its own `STT`, or names behind a column without a heading, and enough of a
/// heading by itself on both sides.
fn starts(words: &FieldWords, heading: &Heading) -> Vec<u32> {
    let is_start = |at: usize| {
        let column = heading.columns.get(at)?;
        let before = heading.columns.get(at.checked_sub(1)?)?;
        let gap = column.index > before.index + 1;
        let field = column.field?;
        let starts = field == Field::Number || gap && is_name(field);
        starts.then_some(column.index)
    };
    let mut found: Vec<u32> = (1..heading.columns.len()).filter_map(is_start).collect();
    let ends: Vec<u32> = found.iter().skip(1).copied().chain([u32::MAX]).collect();
    let holds = |from: u32, to: u32| {
        let columns: Vec<_> =
            heading.columns.iter().filter(|column| (from..to).contains(&column.index)).cloned().collect();
        makes_a_heading(words, &columns)
    };
    let mut from = 0;
    let mut kept = Vec::new();
    for (cut, end) in found.drain(..).zip(ends) {
        if holds(from, cut) && holds(cut, end) {
            kept.push(cut);
            from = cut;
        }
    }
    kept
}

/// A sheet with only these columns below the rows above the heading, which stand over all lists.
fn columns_of(grid: &SheetGrid, heading_row: u32, from: u32, to: u32) -> SheetGrid {
    let kept = |row: &GridRow| -> GridRow {
        if row.row_no < heading_row {
            return row.clone();
        }
        let within = |column: u32| (from..to).contains(&column);
        let mut cells: Vec<String> = (0..)
            .zip(&row.cells)
            .map(|(column, cell)| if within(column) { cell.clone() } else { String::new() })
            .collect();
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        GridRow {
            row_no: row.row_no,
            hidden: row.hidden,
            cells,
            marks: row.marks.iter().filter(|mark| within(mark.column)).copied().collect(),
            raws: row.raws.iter().filter(|raw| within(raw.column)).cloned().collect(),
        }
    };
    let rows = grid.rows.iter().map(kept).filter(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    let merges = grid
        .merges
        .iter()
        .filter(|merge| merge.last_row < heading_row || (from..to).contains(&merge.first_column));
    SheetGrid {
        name: grid.name.clone(),
        hidden: grid.hidden,
        rows: rows.collect(),
        merges: merges.copied().collect(),
        hidden_columns: grid.hidden_columns.clone(),
    }
}

//! Sheets written as text.

use workbook::{Field, FoundTable, GridRow, MergedRange, SheetGrid};

/// A sheet from text: one row per line, cells separated by `|`, `\n` in a cell as a line break.
pub fn sheet(rows: &str) -> SheetGrid {
    let rows = (1..).zip(rows.trim_matches('\n').lines()).map(|(row_no, line)| {
        let mut cells: Vec<String> = line.split('|').map(|cell| cell.trim().replace("\\n", "\n")).collect();
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        GridRow { row_no, cells, ..GridRow::default() }
    });
    SheetGrid {
        name: "Sheet1".into(),
        rows: rows.filter(|row| !row.cells.is_empty()).collect(),
        ..SheetGrid::default()
    }
}

/// The same with merged ranges as Excel writes them: `A1:B2`.
pub fn merged(rows: &str, ranges: &[&str]) -> SheetGrid {
    let cell = |text: &str| -> (u32, u32) {
        let letters: String = text.chars().filter(char::is_ascii_uppercase).collect();
        let column = letters.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1) - 1;
        (text.trim_start_matches(|c: char| c.is_ascii_uppercase()).parse().unwrap_or(0), column)
    };
    let merges = ranges.iter().filter_map(|range| range.split_once(':')).map(|(from, to)| {
        let ((first_row, first_column), (last_row, last_column)) = (cell(from), cell(to));
        MergedRange { first_row, last_row, first_column, last_column }
    });
    SheetGrid { merges: merges.collect(), ..sheet(rows) }
}

/// Meanings of the columns, from the left.
pub fn fields(table: &FoundTable) -> Vec<Option<Field>> {
    table.columns.iter().map(|column| column.field).collect()
}

/// What the lines have under a meaning, joined where several columns have it.
pub fn texts(table: &FoundTable, field: Field) -> Vec<String> {
    let of_line = |line: &workbook::FoundLine| {
        let columns = table.columns.iter().zip(&line.cells).filter(|(column, _)| column.field == Some(field));
        let filled: Vec<&str> =
            columns.map(|(_, text)| text.as_str()).filter(|text| !text.is_empty()).collect();
        filled.join("; ")
    };
    table.lines.iter().map(of_line).collect()
}

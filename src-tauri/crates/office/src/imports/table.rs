//! From a file to the rows of a draft.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::records::imports::{ImportColumn, ImportKind, PassedOver};
use domain::refusal::Refusal;
use domain::text::{fold, tidy};
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::imports::{DraftTable, NewRow, SheetCells};
use workbook::{
    CellMarkKind, Field, FoundLine, FoundTable, MAX_FILE_BYTES, ReadProblem, SheetGrid, SkipReason,
    SkippedRow, apply_mapping, find_table, read_sheets,
};

use super::meaning::{field_of, heading_words, meaning_of};
use super::nomination_line::SECTION_MARK;
use crate::OfficeError;
use crate::contract::office::FileInput;

/// Meaning by column of the sheet; an ignored column has none.
pub(super) type Mapping = BTreeMap<u32, Option<String>>;

/// The bytes of a file that was handed in.
pub(super) fn read_file(file: &FileInput) -> Result<Vec<u8>, OfficeError> {
    if tidy(&file.name).is_empty() {
        return Err(Refusal::FieldBlank { field: "name".into() }.into());
    }
    let too_large = |bytes: u64| bytes > MAX_FILE_BYTES;
    match (&file.base64, &file.path) {
        (Some(content), _) => {
            // Four characters carry three bytes; looked at before anything is unpacked.
            if too_large(content.len() as u64 / 4 * 3) {
                return Err(unreadable_code("tooLarge", None));
            }
            STANDARD
                .decode(content.trim())
                .map_err(|error| Refusal::BadRequest { detail: format!("file.base64: {error}") }.into())
        }
        (None, Some(path)) => {
            let size = std::fs::metadata(path).map(|file| file.len());
            match size {
                Ok(size) if too_large(size) => Err(unreadable_code("tooLarge", None)),
                Ok(_) => std::fs::read(path)
                    .map_err(|error| unreadable_code("cannotOpen", Some(error.to_string()))),
                Err(error) => Err(unreadable_code("cannotOpen", Some(error.to_string()))),
            }
        }
        (None, None) => Err(Refusal::FieldBlank { field: "file".into() }.into()),
    }
}

/// The fingerprint by which a file is known again.
pub(super) fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All sheets of a workbook.
pub(super) fn read_grids(bytes: &[u8], file_name: &str) -> Result<Vec<SheetGrid>, OfficeError> {
    read_sheets(bytes, file_name).map_err(unreadable)
}

/// A sheet that was found to hold a list.
pub(super) struct FoundSheet<'g> {
    grid: &'g SheetGrid,
    table: FoundTable,
}

/// Sheets that hold a list, in order; hidden ones (code tables) only where no other does.
pub(super) fn find_sheets(kind: ImportKind, grids: &[SheetGrid]) -> Vec<FoundSheet<'_>> {
    let words = heading_words(kind);
    let found = |hidden: bool| -> Vec<FoundSheet<'_>> {
        grids
            .iter()
            .filter(|grid| grid.hidden == hidden)
            .filter_map(|grid| find_table(grid, &words).map(|table| FoundSheet { grid, table }))
            .collect()
    };
    let visible = found(false);
    if visible.is_empty() { found(true) } else { visible }
}

/// The sheet asked for, else the first.
pub(super) fn choose_sheet<'s, 'g>(
    found: &'s [FoundSheet<'g>],
    grids: &[SheetGrid],
    wanted: Option<&str>,
) -> Result<&'s FoundSheet<'g>, OfficeError> {
    let chosen = match wanted {
        Some(name) => found.iter().find(|sheet| sheet.grid.name == name),
        None => found.first(),
    };
    chosen.ok_or_else(|| {
        Refusal::NoTableFound { sheets: grids.iter().map(|grid| grid.name.clone()).collect() }.into()
    })
}

impl FoundSheet<'_> {
    /// By which these headings are known again.
    pub(super) fn headings_key(&self) -> String {
        key_of(self.table.columns.iter().map(|column| (column.index, column.heading.as_str())))
    }

    /// What the headings themselves say.
    pub(super) fn own_mapping(&self, kind: ImportKind) -> Mapping {
        let meaning =
            |field: Option<Field>| field.and_then(|field| meaning_of(kind, field)).map(str::to_owned);
        self.table.columns.iter().map(|column| (column.index, meaning(column.field))).collect()
    }

    /// The table with these meanings, and its rows. `sheets` are the names of all found.
    pub(super) fn read(
        &self,
        kind: ImportKind,
        sheets: Vec<String>,
        mapping: &Mapping,
    ) -> (DraftTable, Vec<NewRow>) {
        let fields: Vec<(usize, Field)> = mapping
            .iter()
            .filter_map(|(index, meaning)| Some((*index as usize, field_of(kind, meaning.as_deref()?)?)))
            .collect();
        let mapped;
        let table = if *mapping == self.own_mapping(kind) {
            &self.table
        } else {
            mapped = apply_mapping(self.grid, &heading_words(kind), self.table.header_row, &fields);
            &mapped
        };
        let columns: Vec<ImportColumn> = table
            .columns
            .iter()
            .map(|column| ImportColumn {
                index: column.index,
                letter: letter(column.index),
                heading: column.heading.clone(),
                field: mapping.get(&column.index).cloned().flatten(),
            })
            .collect();
        let mut passed_over: Vec<PassedOver> = table
            .skipped
            .iter()
            .filter(|row| match row.reason {
                // Sections are shown with the rows that stand under them, continuations are part of the row above.
                SkipReason::Section => !heads_lines(table, row),
                SkipReason::Continuation => false,
                SkipReason::Numbering
                | SkipReason::RepeatedHeading
                | SkipReason::Total
                | SkipReason::Closing => true,
            })
            .map(|row| PassedOver { row_no: row.row_no, text: row.text.clone() })
            .collect();
        let mut rows = Vec::with_capacity(table.lines.len());
        for line in &table.lines {
            let says_something = columns
                .iter()
                .zip(&line.cells)
                .any(|(column, cell)| column.field.is_some() && !cell.trim().is_empty());
            if says_something {
                rows.push(row(table, line));
            } else {
                // A line number and nothing else.
                passed_over.push(PassedOver { row_no: line.row_no, text: tidy(&line.cells.join(" ")) });
            }
        }
        passed_over.sort_by_key(|row| row.row_no);
        let header_row = table.header_row;
        (DraftTable { sheets, sheet: self.grid.name.clone(), header_row, columns, passed_over }, rows)
    }
}

/// Whether the next line below a heading inside the list stands under it.
fn heads_lines(table: &FoundTable, heading: &SkippedRow) -> bool {
    let next = table.lines.partition_point(|line| line.row_no <= heading.row_no);
    let section = table.lines.get(next).and_then(|line| line.section.as_ref());
    section.is_some_and(|section| {
        section.above.iter().chain([&section.title]).any(|title| heading.text.contains(title.as_str()))
    })
}

/// By which the headings of a draft are known again: their words and places.
pub(super) fn headings_key(columns: &[ImportColumn]) -> String {
    key_of(columns.iter().map(|column| (column.index, column.heading.as_str())))
}

fn key_of<'h>(headings: impl Iterator<Item = (u32, &'h str)>) -> String {
    let headings: Vec<String> =
        headings.map(|(index, heading)| format!("{index} {}", fold(heading))).collect();
    fingerprint(headings.join("\n").as_bytes())
}

/// Names of the sheets found.
pub(super) fn names(found: &[FoundSheet<'_>]) -> Vec<String> {
    found.iter().map(|sheet| sheet.grid.name.clone()).collect()
}

fn row(table: &FoundTable, line: &FoundLine) -> NewRow {
    let is_error =
        |index: u32| line.marks.iter().any(|mark| mark.column == index && mark.kind == CellMarkKind::Error);
    let errors =
        (0_u32..).zip(&table.columns).filter(|(_, column)| is_error(column.index)).map(|(place, _)| place);
    let section = line.section.as_ref().map(|section| {
        section
            .above
            .iter()
            .chain([&section.title])
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(SECTION_MARK)
    });
    NewRow {
        row_no: line.row_no,
        section,
        kind: line.kind,
        cells: SheetCells { text: line.cells.clone(), errors: errors.collect() },
        ..NewRow::default()
    }
}

/// `A`, `Z`, `AA`: a column as Excel names it.
fn letter(index: u32) -> String {
    let mut letters = String::new();
    let mut rest = index + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters
}

/// The reader's problem as a refusal: its tag, and what else it says.
fn unreadable(problem: ReadProblem) -> OfficeError {
    let Ok(Value::Object(mut data)) = serde_json::to_value(&problem) else {
        return unreadable_code("damaged", Some(problem.to_string()));
    };
    let code = data.remove("kind").and_then(|kind| kind.as_str().map(str::to_owned));
    let detail = (!data.is_empty()).then(|| Value::Object(data).to_string());
    unreadable_code(code.as_deref().unwrap_or("damaged"), detail)
}

fn unreadable_code(problem: &str, detail: Option<String>) -> OfficeError {
    Refusal::UnreadableFile { problem: problem.to_owned(), detail }.into()
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn columns_are_named_as_excel_names_them() {
        for (index, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(letter(index), name);
        }
    }
}

//! From a worksheet to the rows of a draft.

use std::collections::BTreeMap;

use domain::dates;
use domain::records::imports::{DateOrder, DraftSheet, ImportColumn, ImportKind, PassedOver};
use domain::text::{fold, tidy};
use store::imports::{KnownColumn, NewRow, RawText, SheetCells};
use workbook::{
    CellMarkKind, Field, FoundLine, FoundTable, SheetGrid, SkipReason, SkippedRow, apply_mapping,
    column_letters, find_table, heading_row_at,
};

use super::file::fingerprint;
use super::meaning::{date_fields, field_of, heading_words, meaning_of};
use super::nomination_line::SECTION_MARK;
use crate::OfficeError;

/// How the columns of a sheet are understood; an ignored column has no field.
pub(super) type Mapping = BTreeMap<u32, KnownColumn>;

/// What earlier lists taught about headings, by [`headings_key`].
pub(super) type Recall<'r> = dyn Fn(&str) -> Result<Option<Mapping>, OfficeError> + 'r;

/// A worksheet as it is understood, and its lines.
pub(super) struct ReadSheet {
    pub(super) sheet: DraftSheet,
    pub(super) rows: Vec<NewRow>,
}

/// How a worksheet is to be understood.
pub(super) enum Reading<'m> {
    /// The list is looked for; `recall` answers what is remembered about its headings.
    Find { recall: &'m Recall<'m> },
    /// The headings stand in this Excel row; they say what the columns mean, unless it is remembered.
    Under { row: u32, recall: &'m Recall<'m> },
    /// The headings stand in this Excel row and the columns mean this.
    As { row: u32, mapping: &'m Mapping, remembered: bool },
}

/// Reads worksheet number `no` (from 1). Whether it is taken in is decided elsewhere.
pub(super) fn read_sheet(
    kind: ImportKind,
    no: u32,
    grid: &SheetGrid,
    how: &Reading<'_>,
) -> Result<ReadSheet, OfficeError> {
    let words = heading_words(kind);
    let found = match how {
        Reading::Find { .. } => find_table(grid, &words),
        Reading::Under { row, .. } | Reading::As { row, .. } => Some(heading_row_at(grid, &words, *row)),
    };
    let Some(table) = found else {
        return Ok(ReadSheet {
            sheet: DraftSheet {
                no,
                name: grid.name.clone(),
                hidden: grid.hidden,
                used: false,
                header_row: None,
                header_rows: 0,
                columns: vec![],
                remembered: false,
                passed_over: vec![],
                lines: 0,
            },
            rows: vec![],
        });
    };
    let own = own_mapping(kind, &table);
    let (mapping, remembered) = match how {
        Reading::Find { recall } | Reading::Under { recall, .. } => {
            match recall(&key_of(table.columns.iter().map(|column| (column.index, column.heading.as_str()))))?
            {
                Some(mapping) => (mapping, true),
                None => (own.clone(), false),
            }
        }
        Reading::As { mapping, remembered, .. } => ((*mapping).clone(), *remembered),
    };
    let is_own = own.iter().all(|(index, column)| field_in(&mapping, *index) == column.field.as_deref())
        && mapping.keys().all(|index| own.contains_key(index));
    if is_own {
        return Ok(draft_sheet(kind, no, grid, table, &mapping, remembered));
    }
    let fields: Vec<(usize, Field)> = mapping
        .iter()
        .filter_map(|(index, column)| {
            let found =
                table.columns.iter().find(|found| found.index == *index).and_then(|found| found.field);
            let meant = column.field.as_deref();
            // What a person left as it was keeps what the Excel room knows of it, line numbers among them.
            let kept = found.filter(|found| meaning_of(kind, *found) == meant);
            Some((*index as usize, kept.or_else(|| field_of(kind, meant?))?))
        })
        .collect();
    let table = apply_mapping(grid, &words, table.header_row, &fields);
    Ok(draft_sheet(kind, no, grid, table, &mapping, remembered))
}

/// What the headings themselves say.
fn own_mapping(kind: ImportKind, table: &FoundTable) -> Mapping {
    let meaning = |field: Option<Field>| field.and_then(|field| meaning_of(kind, field)).map(str::to_owned);
    let column = |field| KnownColumn { field: meaning(field), date_order: None };
    table.columns.iter().map(|found| (found.index, column(found.field))).collect()
}

fn field_in(mapping: &Mapping, index: u32) -> Option<&str> {
    mapping.get(&index).and_then(|column| column.field.as_deref())
}

/// How a column writes its dates, and whether a person said so. What was said of an earlier list counts where this one
/// leaves the same doubt: it may come from another Excel.
fn date_order(
    kind: ImportKind,
    column: &ImportColumn,
    table: &FoundTable,
    place: usize,
    said: Option<DateOrder>,
    remembered: bool,
) -> (Option<DateOrder>, bool) {
    if !column.field.as_deref().is_some_and(|field| date_fields(kind).contains(&field)) {
        return (None, false);
    }
    let is_date = |line: &FoundLine| {
        line.marks.iter().any(|mark| mark.column == column.index && mark.kind == CellMarkKind::Date)
    };
    let cells =
        || table.lines.iter().filter_map(|line| Some((line.cells.get(place)?.as_str(), is_date(line))));
    // Years alone have no order.
    if !cells().any(|(text, excel_date)| excel_date || text.contains(['/', '-', '.'])) {
        return (None, false);
    }
    let judged = match dates::judge_date_column(cells()) {
        dates::DateOrder::DayFirst => DateOrder::DayFirst,
        dates::DateOrder::MonthFirst => DateOrder::MonthFirst,
        dates::DateOrder::Doubtful => DateOrder::Doubtful,
    };
    match said {
        Some(said) if !remembered || judged != DateOrder::DayFirst => (Some(said), true),
        Some(_) | None => (Some(judged), false),
    }
}

fn draft_sheet(
    kind: ImportKind,
    no: u32,
    grid: &SheetGrid,
    table: FoundTable,
    mapping: &Mapping,
    remembered: bool,
) -> ReadSheet {
    let mut columns: Vec<ImportColumn> = table
        .columns
        .iter()
        .map(|column| ImportColumn {
            index: column.index,
            letter: column_letters(column.index),
            heading: column.heading.clone(),
            field: field_in(mapping, column.index).map(str::to_owned),
            hidden: column.hidden,
            date_order: None,
            date_order_said: false,
        })
        .collect();
    for (place, column) in columns.iter_mut().enumerate() {
        let said = mapping.get(&column.index).and_then(|known| known.date_order);
        (column.date_order, column.date_order_said) =
            date_order(kind, column, &table, place, said, remembered);
    }
    let mut passed_over: Vec<PassedOver> = table
        .skipped
        .iter()
        .filter(|row| match row.reason {
            // Sections are shown with the rows that stand under them, continuations are part of the row above.
            SkipReason::Section => !heads_lines(&table, row),
            SkipReason::Continuation => false,
            SkipReason::Numbering | SkipReason::RepeatedHeading | SkipReason::Total | SkipReason::Closing => {
                true
            }
        })
        .map(|row| PassedOver { row_no: row.row_no, text: row.text.clone() })
        .collect();
    let places: BTreeMap<u32, u32> =
        (0_u32..).zip(&table.columns).map(|(place, column)| (column.index, place)).collect();
    let mut rows = Vec::with_capacity(table.lines.len());
    for line in table.lines {
        let says_something = columns
            .iter()
            .zip(&line.cells)
            .any(|(column, cell)| column.field.is_some() && !cell.trim().is_empty());
        if says_something {
            rows.push(row(no, line, &places));
        } else {
            // A line number and nothing else.
            passed_over.push(PassedOver { row_no: line.row_no, text: tidy(&line.cells.join(" ")) });
        }
    }
    passed_over.sort_by_key(|row| row.row_no);
    let sheet = DraftSheet {
        no,
        name: grid.name.clone(),
        hidden: grid.hidden,
        used: false,
        header_row: Some(table.header_row),
        header_rows: table.header_rows,
        columns,
        remembered,
        passed_over,
        lines: u32::try_from(rows.len()).unwrap_or(u32::MAX),
    };
    ReadSheet { sheet, rows }
}

/// Whether the next line below a heading inside the list stands under it.
fn heads_lines(table: &FoundTable, heading: &SkippedRow) -> bool {
    let next = table.lines.partition_point(|line| line.row_no <= heading.row_no);
    let section = table.lines.get(next).and_then(|line| line.section.as_ref());
    section.is_some_and(|section| {
        section.above.iter().chain([&section.title]).any(|title| heading.text.contains(title.as_str()))
    })
}

/// By which the headings of a sheet are known again: their words and places.
pub(super) fn headings_key(columns: &[ImportColumn]) -> String {
    key_of(columns.iter().map(|column| (column.index, column.heading.as_str())))
}

fn key_of<'h>(headings: impl Iterator<Item = (u32, &'h str)>) -> String {
    let headings: Vec<String> =
        headings.map(|(index, heading)| format!("{index} {}", fold(heading))).collect();
    fingerprint(headings.join("\n").as_bytes())
}

/// A line with its marks; `places` are the places of the columns among its cells.
fn row(sheet_no: u32, line: FoundLine, places: &BTreeMap<u32, u32>) -> NewRow {
    let place_of = |column: u32| places.get(&column).copied();
    let marked = |kind: CellMarkKind| -> Vec<u32> {
        let of_kind = line.marks.iter().filter(|mark| mark.kind == kind);
        of_kind.filter_map(|mark| place_of(mark.column)).collect()
    };
    let section = line.section.as_ref().map(|section| {
        let titles: Vec<&str> = section.above.iter().chain([&section.title]).map(String::as_str).collect();
        titles.join(SECTION_MARK)
    });
    let raw = |raw: &workbook::RawCell| {
        Some(RawText { place: place_of(raw.column)?, text: raw.text.clone(), from: raw.from })
    };
    NewRow {
        place: format!("{sheet_no}!{}", line.row_no),
        sheet_no,
        row_no: line.row_no,
        section,
        kind: line.kind,
        is_hidden: line.hidden,
        cells: SheetCells {
            errors: marked(CellMarkKind::Error),
            formulas: marked(CellMarkKind::Formula),
            no_results: marked(CellMarkKind::FormulaWithoutResult),
            dates: marked(CellMarkKind::Date),
            carried: line.carried.iter().filter_map(|column| place_of(*column)).collect(),
            raws: line.raws.iter().filter_map(raw).collect(),
            text: line.cells,
        },
        ..NewRow::default()
    }
}

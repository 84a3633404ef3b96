//! One reader per format. .xlsx and .xlsb are streamed; .xls and .ods only exist as dense tables in calamine.

use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb,
    XlsbError, Xlsx, XlsxError,
};

use crate::read::cell::{cell_text, date_shape};
use crate::read::gather::Gatherer;
use crate::read::grid::{CellMarkKind, MAX_COLUMNS, MAX_ROWS, MergedRange, ReadProblem, SheetGrid};

type Sheets = Result<Vec<SheetGrid>, ReadProblem>;

/// Name and visibility of each worksheet; charts and macro sheets are left out.
fn worksheets<'a, R: Reader<Cursor<&'a [u8]>>>(book: &R) -> Vec<(String, bool)> {
    let is_sheet = |typ: SheetType| matches!(typ, SheetType::WorkSheet);
    book.sheets_metadata()
        .iter()
        .filter(|sheet| is_sheet(sheet.typ))
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect()
}

pub fn read_xlsx(bytes: &[u8]) -> Sheets {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_problem)?;
    let mut grids = Vec::new();
    for (name, hidden) in worksheets(&book) {
        let Some(gathered) = gather_xlsx(&mut book, &name)? else { continue };
        let mut grid = gathered.finish(name, hidden);
        // A list can be read without its merges; a fault there is no reason to refuse it.
        grid.merges = merged_ranges(&book.merge_cells_by_sheet_name(&grid.name).unwrap_or_default());
        grids.push(grid);
    }
    Ok(grids)
}

/// The cells of a sheet; `None` when it is a chart after all.
fn gather_xlsx(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Option<Gatherer>, ReadProblem> {
    let mut gathered = Gatherer::new();
    let shapes = match book.worksheet_cells_reader(name) {
        Ok(mut cells) => {
            while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(xlsx_problem)? {
                let mark = mark_of(&cell.value, cell.formula.is_some());
                gathered.add(cell.pos.0, cell.pos.1, cell_text(&cell.value, None), mark)?;
            }
            let formats = cells.styles().iter().map(|style| style.number_format.as_ref());
            formats
                .map(|format| format.and_then(|format| date_shape(&format.format_code)))
                .collect::<Vec<_>>()
        }
        Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
        Err(problem) => return Err(xlsx_problem(problem)),
    };
    // Formats that hide the day are rare; only then is the sheet read a second time, for its formats.
    if shapes.iter().any(Option::is_some) {
        let mut cells = book.worksheet_cells_reader(name).map_err(xlsx_problem)?;
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(xlsx_problem)? {
            if let Some(shape) = shapes.get(style).copied().flatten()
                && matches!(cell.get_value(), DataRef::DateTime(_))
            {
                let (row, column) = cell.get_position();
                gathered.reword(row, column, cell_text(cell.get_value(), Some(shape)));
            }
        }
    }
    Ok(Some(gathered))
}

pub fn read_xlsb(bytes: &[u8]) -> Sheets {
    let mut book: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(xlsb_problem)?;
    let mut grids = Vec::new();
    for (name, hidden) in worksheets(&book) {
        let mut gathered = Gatherer::new();
        let mut cells = book.worksheet_cells_reader(&name).map_err(xlsb_problem)?;
        while let Some(cell) = cells.next_cell().map_err(xlsb_problem)? {
            let (row, column) = cell.get_position();
            gathered.add(row, column, cell_text(cell.get_value(), None), mark_of(cell.get_value(), false))?;
        }
        grids.push(gathered.finish(name, hidden));
    }
    Ok(grids)
}

pub fn read_xls(bytes: &[u8]) -> Sheets {
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(xls_problem)?;
    let mut grids = Vec::new();
    for (name, hidden) in worksheets(&book) {
        let range = book.worksheet_range(&name).map_err(xls_problem)?;
        let mut gathered = gather_range(&range)?;
        mark_formulas(&mut gathered, book.worksheet_formula(&name).ok());
        let mut grid = gathered.finish(name, hidden);
        grid.merges = merged_ranges(&book.merge_cells_by_sheet_name(&grid.name).unwrap_or_default());
        grids.push(grid);
    }
    Ok(grids)
}

pub fn read_ods(bytes: &[u8]) -> Sheets {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(ods_problem)?;
    let mut grids = Vec::new();
    for (name, hidden) in worksheets(&book) {
        let range = book.worksheet_range(&name).map_err(ods_problem)?;
        let mut gathered = gather_range(&range)?;
        mark_formulas(&mut gathered, book.worksheet_formula(&name).ok());
        grids.push(gathered.finish(name, hidden));
    }
    Ok(grids)
}

fn gather_range(range: &Range<Data>) -> Result<Gatherer, ReadProblem> {
    let mut gathered = Gatherer::new();
    let (first_row, first_column) = range.start().unwrap_or((0, 0));
    for (row, column, value) in range.used_cells() {
        let place = |first: u32, at: usize| u32::try_from(at).ok().and_then(|at| first.checked_add(at));
        let (Some(row), Some(column)) = (place(first_row, row), place(first_column, column)) else {
            continue;
        };
        let value = borrowed(value);
        gathered.add(row, column, cell_text(&value, None), mark_of(&value, false))?;
    }
    Ok(gathered)
}

/// The same value in the form the streaming readers give.
fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(value) => DataRef::Bool(*value),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(iso) => DataRef::DateTimeIso(iso.clone()),
        Data::DurationIso(iso) => DataRef::DurationIso(iso.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// Marks formulas where calamine finds them; a list can be read without.
fn mark_formulas(gathered: &mut Gatherer, formulas: Option<Range<String>>) {
    let Some(formulas) = formulas else { return };
    let (first_row, first_column) = formulas.start().unwrap_or((0, 0));
    for (row, column, formula) in formulas.used_cells() {
        let place = |first: u32, at: usize| u32::try_from(at).ok().and_then(|at| first.checked_add(at));
        let (Some(row), Some(column)) = (place(first_row, row), place(first_column, column)) else {
            continue;
        };
        if !formula.is_empty() {
            gathered.mark(row, column, CellMarkKind::Formula);
        }
    }
}

fn mark_of(value: &DataRef<'_>, formula: bool) -> Option<CellMarkKind> {
    match value {
        DataRef::Error(_) => Some(CellMarkKind::Error),
        DataRef::Int(_)
        | DataRef::Float(_)
        | DataRef::String(_)
        | DataRef::SharedString(_)
        | DataRef::Bool(_)
        | DataRef::DateTime(_)
        | DataRef::DateTimeIso(_)
        | DataRef::DurationIso(_)
        | DataRef::Empty => formula.then_some(CellMarkKind::Formula),
    }
}

/// Ranges from 0 to ranges as people count rows; ranges outside the part of a sheet that is read are left out.
fn merged_ranges(ranges: &[Dimensions]) -> Vec<MergedRange> {
    ranges
        .iter()
        .filter(|range| range.start.0 < MAX_ROWS && range.start.1 < MAX_COLUMNS)
        .map(|range| MergedRange {
            first_row: range.start.0 + 1,
            last_row: range.end.0.min(MAX_ROWS - 1) + 1,
            first_column: range.start.1,
            last_column: range.end.1.min(MAX_COLUMNS - 1),
        })
        .collect()
}

fn damaged(problem: &dyn std::fmt::Display) -> ReadProblem {
    ReadProblem::Damaged { detail: problem.to_string() }
}

fn xlsx_problem(problem: XlsxError) -> ReadProblem {
    if matches!(problem, XlsxError::Password) { ReadProblem::Encrypted } else { damaged(&problem) }
}

fn xlsb_problem(problem: XlsbError) -> ReadProblem {
    if matches!(problem, XlsbError::Password) { ReadProblem::Encrypted } else { damaged(&problem) }
}

fn xls_problem(problem: XlsError) -> ReadProblem {
    if matches!(problem, XlsError::Password) { ReadProblem::Encrypted } else { damaged(&problem) }
}

fn ods_problem(problem: OdsError) -> ReadProblem {
    if matches!(problem, OdsError::Password) { ReadProblem::Encrypted } else { damaged(&problem) }
}

//! Any list on the screen as a sheet: A4 landscape, heading repeated, filter ready.

use rust_xlsxwriter::Workbook;

use crate::paper::measure;
use crate::paper::page::{MARGINS_MM, MAX_ROW_HEIGHT, STREAMED_ROWS};
use crate::paper::pen::{FONT, Frame, Pen, Style, broken, new_workbook};
use crate::paper::tab::tab_names;
use crate::sheet::{Align, Cell, Column, FileFacts, WriteProblem};

/// A list as it stands on the screen.
pub struct ListSheet<'a, T> {
    /// Name on the tab.
    pub name: &'a str,
    /// Title above the list.
    pub title: &'a str,
    /// What was filtered and how it is sorted, in words; empty when all is shown.
    pub filter_line: &'a str,
    /// The columns from the left.
    pub columns: &'a [Column<T>],
    /// The rows from the top.
    pub rows: &'a [T],
    /// The file's own properties.
    pub facts: FileFacts,
}

const TITLE: Style = Style::text(14, Align::Left).bold();
const FILTER: Style = Style::text(11, Align::Left).italic();
const HEADING: Style = Style { shaded: true, ..Style::text(11, Align::Center).bold().framed(Frame::Boxed) };
/// Excel row (from 0) of the heading; title and filter line stand above it.
const HEADING_ROW: u32 = 3;

/// Writes an .xlsx with one sheet.
///
/// # Errors
/// [`WriteProblem`] when a text is too long for a cell or there are too many rows.
pub fn write_list<T>(list: &ListSheet<'_, T>) -> Result<Vec<u8>, WriteProblem> {
    let mut workbook = new_workbook(&list.facts)?;
    write_sheet(&mut workbook, list)?;
    workbook.save_to_buffer().map_err(broken)
}

fn write_sheet<T>(workbook: &mut Workbook, list: &ListSheet<'_, T>) -> Result<(), WriteProblem> {
    let tab = tab_names([list.name].into_iter()).concat();
    let sheet = if list.rows.len() > STREAMED_ROWS {
        workbook.add_worksheet_with_constant_memory().map_err(broken)?
    } else {
        workbook.add_worksheet()
    };
    sheet.set_name(&tab).map_err(broken)?;
    let last_column = u16::try_from(list.columns.len().saturating_sub(1)).map_err(broken)?;
    let first_line = HEADING_ROW + 1;
    let last_row = u32::try_from(list.rows.len())
        .ok()
        .and_then(|count| HEADING_ROW.checked_add(count))
        .ok_or_else(|| WriteProblem::TooManyRows { sheet: tab.clone() })?;
    for (at, column) in (0_u16..).zip(list.columns) {
        sheet.set_column_width(at, column.width).map_err(broken)?;
    }
    let (top, left, right) = MARGINS_MM;
    let inches = |mm: f64| mm / 25.4;
    sheet.set_margins(inches(left), inches(right), inches(top), inches(top), 0.4, 0.4);
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_footer(format!("&C&\"{FONT},Regular\"&11Trang &P/&N"));
    sheet.set_repeat_rows(HEADING_ROW, HEADING_ROW).map_err(broken)?;
    sheet.set_freeze_panes(first_line, 0).map_err(broken)?;
    if !list.columns.is_empty() {
        sheet.autofilter(HEADING_ROW, 0, last_row, last_column).map_err(broken)?;
    }

    let mut pen = Pen::new(sheet);
    // Titles run over the empty cells to their right, so they are not merged: sorting and filtering stay possible.
    pen.put(0, 0, &Cell::text(list.title), Style { runs_over: true, ..TITLE })?;
    pen.put(1, 0, &Cell::text(list.filter_line), Style { runs_over: true, ..FILTER })?;
    let heights = list.columns.iter().map(|column| height(column, &Cell::text(column.header), HEADING));
    pen.set_height(HEADING_ROW, heights.fold(24.0, f64::max))?;
    for (at, column) in (0_u16..).zip(list.columns) {
        pen.put(HEADING_ROW, at, &Cell::text(column.header), HEADING)?;
    }
    for (number, line) in (first_line..).zip(list.rows) {
        let cells: Vec<Cell> = list.columns.iter().map(|column| (column.cell)(line)).collect();
        let style = |column: &Column<T>| Style::text(11, column.align).framed(Frame::Boxed);
        let heights =
            list.columns.iter().zip(&cells).map(|(column, cell)| height(column, cell, style(column)));
        pen.set_height(number, heights.fold(18.0, f64::max).min(MAX_ROW_HEIGHT))?;
        for ((at, column), cell) in (0_u16..).zip(list.columns).zip(&cells) {
            pen.put(number, at, cell, style(column))?;
        }
    }
    Ok(())
}

fn height<T>(column: &Column<T>, cell: &Cell, style: Style) -> f64 {
    /// Pixels of a digit and of the padding of a cell in the sheet's own font, at 96 dpi.
    const DIGIT: f64 = 8.0;
    const PADDING: f64 = 5.0;
    match cell {
        Cell::Text(text) => measure::height(text, (column.width * DIGIT + PADDING) * 0.75, style.face()),
        Cell::Empty | Cell::Integer(_) | Cell::Number(_) | Cell::Date(_) | Cell::Percent { .. } => 0.0,
    }
}

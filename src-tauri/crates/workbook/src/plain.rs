//! Plain sheets, without any layout of ours: sample files and the inputs of tests.

use chrono::NaiveDate;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Formula, Workbook, Worksheet};

use crate::paper::pen::{Pen, broken};
use crate::paper::tab::tab_names;
use crate::read::grid::MergedRange;
use crate::sheet::WriteProblem;

/// A worksheet written as it is given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainSheet {
    /// Name on the tab; made valid and unique when written.
    pub name: String,
    /// Rows from Excel row 1, cells from column A.
    pub rows: Vec<Vec<PlainCell>>,
    /// Ranges to merge; the text is that of the first cell, which must be text or empty.
    pub merges: Vec<MergedRange>,
    /// Widths of column A, B, … in characters; further columns keep Excel's own.
    pub widths: Vec<f64>,
    /// Hidden in Excel. The first sheet must be visible.
    pub hidden: bool,
    /// Excel rows that are hidden, from 1.
    pub hidden_rows: Vec<u32>,
}

/// A cell of a plain sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PlainCell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, never a formula.
    Text(String),
    /// A number without format.
    Number(f64),
    /// A day shown dd/mm/yyyy.
    Date(NaiveDate),
    /// A day with a number format of one's own, such as `mm/yyyy` or `yyyy`.
    DateAs(NaiveDate, &'static str),
    /// TRUE or FALSE.
    Bool(bool),
    /// A formula with the result stored beside it.
    Formula {
        /// The formula with its `=`.
        formula: String,
        /// The stored result; an Excel error name such as `#N/A` is stored as an error.
        result: String,
    },
}

impl From<&str> for PlainCell {
    fn from(text: &str) -> PlainCell {
        if text.is_empty() { PlainCell::Empty } else { PlainCell::Text(text.to_owned()) }
    }
}

impl From<String> for PlainCell {
    fn from(text: String) -> PlainCell {
        PlainCell::from(text.as_str())
    }
}

/// Writes an .xlsx.
///
/// # Errors
/// [`WriteProblem`] when a text is too long for a cell or there are too many rows.
pub fn write_plain(sheets: &[PlainSheet]) -> Result<Vec<u8>, WriteProblem> {
    let mut workbook = Workbook::new();
    // The same sheets give the same bytes: a fixed day stands where Excel notes when a file was made.
    let made = ExcelDateTime::from_ymd(2021, 1, 1).map_err(broken)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let tabs = tab_names(sheets.iter().map(|sheet| sheet.name.as_str()));
    for (plain, tab) in sheets.iter().zip(&tabs) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(tab).map_err(broken)?;
        sheet.set_hidden(plain.hidden);
        write_sheet(sheet, plain)?;
    }
    workbook.save_to_buffer().map_err(broken)
}

fn write_sheet(sheet: &mut Worksheet, plain: &PlainSheet) -> Result<(), WriteProblem> {
    for (column, width) in (0_u16..).zip(&plain.widths) {
        sheet.set_column_width(column, *width).map_err(broken)?;
    }
    for range in &plain.merges {
        let column = |number: u32| u16::try_from(number).map_err(broken);
        let (first, last) = (column(range.first_column)?, column(range.last_column)?);
        let (top, bottom) = (range.first_row.saturating_sub(1), range.last_row.saturating_sub(1));
        sheet.merge_range(top, first, bottom, last, "", &Format::new()).map_err(broken)?;
    }
    for row_no in &plain.hidden_rows {
        sheet.set_row_hidden(row_no.saturating_sub(1)).map_err(broken)?;
    }
    for (row, cells) in (0_u32..).zip(&plain.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(sheet, row, column, cell)?;
        }
    }
    Ok(())
}

fn write_cell(sheet: &mut Worksheet, row: u32, column: u16, cell: &PlainCell) -> Result<(), WriteProblem> {
    match cell {
        PlainCell::Empty => Ok(()),
        PlainCell::Text(text) => Pen::new(sheet).put_plain(row, column, text),
        PlainCell::Number(number) => sheet.write_number(row, column, *number).map(drop).map_err(broken),
        PlainCell::Date(day) => Pen::new(sheet).put_date(row, column, *day, "dd/mm/yyyy"),
        PlainCell::DateAs(day, format) => Pen::new(sheet).put_date(row, column, *day, format),
        PlainCell::Bool(value) => sheet.write_boolean(row, column, *value).map(drop).map_err(broken),
        PlainCell::Formula { formula, result } => {
            let formula = Formula::new(formula).set_result(result);
            sheet.write_formula(row, column, formula).map(drop).map_err(broken)
        }
    }
}

//! Any list on the screen as a sheet: A4 landscape, heading repeated, filter ready.

use std::collections::HashSet;

use rust_xlsxwriter::{Table, TableColumn, TableStyle, Workbook};

use crate::paper::landscape::lay_out;
use crate::paper::measure;
use crate::paper::page::{MAX_ROW_HEIGHT, STREAMED_ROWS};
use crate::paper::pen::{Pen, broken, new_workbook};
use crate::paper::style::{Frame, Style};
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

/// One or more sheets that can stand in one file with others.
pub trait SomeSheets: sealed::SomeSheets {}
impl<S: sealed::SomeSheets> SomeSheets for S {}

pub(crate) mod sealed {
    use rust_xlsxwriter::Workbook;

    use crate::sheet::WriteProblem;

    pub trait SomeSheets {
        /// Wanted names on the tabs.
        fn names(&self) -> Vec<&str>;

        /// Adds the sheets under these names, which are valid and unique in the file.
        fn add_to(&self, workbook: &mut Workbook, tabs: &[String]) -> Result<(), WriteProblem>;
    }
}

const TITLE: Style = Style::text(14, Align::Left).bold();
const FILTER: Style = Style::text(11, Align::Left).italic();
const HEADING: Style = Style { shaded: true, ..Style::text(11, Align::Center).bold().framed(Frame::Boxed) };
/// Excel row (from 0) of the heading; title and filter line stand above it.
const HEADING_ROW: u32 = 3;
/// Deflate level of long lists: a tenth larger than the usual level 6, in a third of the time.
const FAST_DEFLATE: u8 = 1;
/// Widest a sheet may be, in characters: wider ones are too small to read once they are fitted on A4 paper.
const WIDEST: f64 = 172.0;
/// Columns up to this width hold numbers, dates and short words, and keep it.
const SHORT: f64 = 14.0;

/// Writes an .xlsx with one sheet.
///
/// # Errors
/// [`WriteProblem`] when a text is too long for a cell or there are too many rows.
pub fn write_list<T>(list: &ListSheet<'_, T>) -> Result<Vec<u8>, WriteProblem> {
    write_list_as(list, Keeping::for_rows(list.rows.len()))
}

/// Writes an .xlsx with several sheets.
///
/// # Errors
/// [`WriteProblem`] when a text is too long for a cell or there are too many rows.
pub fn write_sheets(facts: &FileFacts, sheets: &[&dyn SomeSheets]) -> Result<Vec<u8>, WriteProblem> {
    let mut workbook = new_workbook(facts)?;
    let tabs = tab_names(sheets.iter().flat_map(|sheets| sheets.names()));
    let mut rest = tabs.as_slice();
    for some in sheets {
        let (own, behind) = rest.split_at(some.names().len().min(rest.len()));
        some.add_to(&mut workbook, own)?;
        rest = behind;
    }
    workbook.save_to_buffer().map_err(broken)
}

/// Where the cells of a sheet stay until the file is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keeping {
    /// In memory, so that the list can be a named table.
    Whole,
    /// In a temporary file, row by row: memory does not grow with the list.
    Streamed,
}

impl Keeping {
    fn for_rows(rows: usize) -> Keeping {
        if rows > STREAMED_ROWS { Keeping::Streamed } else { Keeping::Whole }
    }
}

fn write_list_as<T>(list: &ListSheet<'_, T>, keeping: Keeping) -> Result<Vec<u8>, WriteProblem> {
    let mut workbook = new_workbook(&list.facts)?;
    if keeping == Keeping::Streamed {
        workbook.set_zip_compression_level(FAST_DEFLATE);
    }
    add_sheet(&mut workbook, list, &tab_names([list.name].into_iter()).concat(), keeping)?;
    workbook.save_to_buffer().map_err(broken)
}

impl<T> sealed::SomeSheets for ListSheet<'_, T> {
    fn names(&self) -> Vec<&str> {
        vec![self.name]
    }

    fn add_to(&self, workbook: &mut Workbook, tabs: &[String]) -> Result<(), WriteProblem> {
        let tab = tabs.first().map_or(self.name, String::as_str);
        add_sheet(workbook, self, tab, Keeping::for_rows(self.rows.len()))
    }
}

fn add_sheet<T>(
    workbook: &mut Workbook,
    list: &ListSheet<'_, T>,
    tab: &str,
    keeping: Keeping,
) -> Result<(), WriteProblem> {
    let number = workbook.worksheets().len() + 1;
    let sheet = match keeping {
        Keeping::Streamed => workbook.add_worksheet_with_constant_memory().map_err(broken)?,
        Keeping::Whole => workbook.add_worksheet(),
    };
    sheet.set_name(tab).map_err(broken)?;
    let wanted: Vec<f64> = list.columns.iter().map(|column| column.width).collect();
    let widths = fitted_widths(&wanted);
    lay_out(sheet, &widths, HEADING_ROW, 0)?;
    let first_line = HEADING_ROW + 1;
    let too_many = || WriteProblem::TooManyRows { sheet: tab.to_owned() };
    let last_row = u32::try_from(list.rows.len()).ok().and_then(|count| HEADING_ROW.checked_add(count));
    let last_row = last_row.ok_or_else(too_many)?;
    let last_column = u16::try_from(list.columns.len().saturating_sub(1)).map_err(broken)?;
    if keeping == Keeping::Whole && can_be_a_table(list) {
        let columns: Vec<TableColumn> =
            list.columns.iter().map(|column| TableColumn::new().set_header(column.header)).collect();
        let table = Table::new()
            .set_name(format!("DanhSach{number}"))
            .set_columns(&columns)
            .set_style(TableStyle::None)
            .set_banded_rows(false);
        sheet.add_table(HEADING_ROW, 0, last_row, last_column, &table).map_err(broken)?;
    } else if !list.columns.is_empty() {
        sheet.autofilter(HEADING_ROW, 0, last_row, last_column).map_err(broken)?;
    }

    let mut pen = Pen::new(sheet);
    // Titles run over the empty cells to their right, so they are not merged: sorting and filtering stay possible.
    pen.put(0, 0, &Cell::text(list.title), Style { runs_over: true, ..TITLE })?;
    pen.put(1, 0, &Cell::text(list.filter_line), Style { runs_over: true, ..FILTER })?;
    let heights = list
        .columns
        .iter()
        .zip(&widths)
        .map(|(column, width)| height(*width, &Cell::text(column.header), HEADING));
    pen.set_height(HEADING_ROW, heights.fold(24.0, f64::max))?;
    for (at, column) in (0_u16..).zip(list.columns) {
        pen.put(HEADING_ROW, at, &Cell::text(column.header), HEADING)?;
    }
    let mut cells: Vec<Cell> = Vec::with_capacity(list.columns.len());
    for (number, line) in (first_line..).zip(list.rows) {
        cells.clear();
        cells.extend(list.columns.iter().map(|column| (column.cell)(line)));
        let style = |column: &Column<T>| Style::text(11, column.align).framed(Frame::Boxed);
        let heights = list
            .columns
            .iter()
            .zip(&cells)
            .zip(&widths)
            .map(|((column, cell), width)| height(*width, cell, style(column)));
        pen.set_height(number, heights.fold(18.0, f64::max).min(MAX_ROW_HEIGHT))?;
        for ((at, column), cell) in (0_u16..).zip(list.columns).zip(&cells) {
            pen.put(number, at, cell, style(column))?;
        }
    }
    Ok(())
}

/// Excel's tables have at least one row, and no heading twice.
fn can_be_a_table<T>(list: &ListSheet<'_, T>) -> bool {
    let headings: HashSet<String> = list.columns.iter().map(|column| column.header.to_lowercase()).collect();
    !list.rows.is_empty() && !list.columns.is_empty() && headings.len() == list.columns.len()
}

/// Widths that leave the sheet readable on paper: where the columns are too wide together, those of longer texts give
/// way, each by the same share.
pub fn fitted_widths(wanted: &[f64]) -> Vec<f64> {
    let sum = |of: fn(f64) -> bool| wanted.iter().copied().filter(|width| of(*width)).sum::<f64>();
    let (short, long) = (sum(|width| width <= SHORT), sum(|width| width > SHORT));
    if short + long <= WIDEST {
        return wanted.to_vec();
    }
    let share = (WIDEST - short).max(0.0) / long.max(1.0);
    let fit = |width: &f64| if *width <= SHORT { *width } else { (*width * share).max(SHORT).floor() };
    wanted.iter().map(fit).collect()
}

fn height(width: f64, cell: &Cell, style: Style) -> f64 {
    /// Pixels of a digit and of the padding of a cell in the sheet's own font, at 96 dpi.
    const DIGIT: f64 = 8.0;
    const PADDING: f64 = 5.0;
    match cell {
        Cell::Text(text) => measure::height(text, (width * DIGIT + PADDING) * 0.75, style.face()),
        Cell::Empty | Cell::Integer(_) | Cell::Number(_) | Cell::Date(_) | Cell::Percent { .. } => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;
    use crate::read::read_sheets;

    #[derive(Clone, Debug)]
    struct Row {
        text: String,
        day: Option<NaiveDate>,
        count: i64,
        share: (u32, u32),
    }

    const COLUMNS: &[Column<Row>] = &[
        Column {
            header: "Họ và tên", width: 24.0, align: Align::Left, cell: |row| Cell::text(&row.text)
        },
        Column {
            header: "Ngày",
            width: 12.0,
            align: Align::Center,
            cell: |row| row.day.map_or(Cell::Empty, Cell::Date),
        },
        Column { header: "Số", width: 8.0, align: Align::Right, cell: |row| Cell::Integer(row.count) },
        Column {
            header: "Tỷ lệ",
            width: 10.0,
            align: Align::Right,
            cell: |row| Cell::Percent { part: row.share.0, whole: row.share.1 },
        },
    ];

    fn rows() -> impl Strategy<Value = Vec<Row>> {
        let text = "[ -~\\n\\tàảãáạăằâầđêềôồơờưừỄẬĐ“”–=+@]{0,60}";
        let day = (1_900_i32..2_100, 1_u32..=12, 1_u32..=28);
        let row = (text, proptest::option::of(day), -9_999_i64..99_999, (0_u32..500, 0_u32..500)).prop_map(
            |(text, day, count, share)| Row {
                text,
                day: day.and_then(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day)),
                count,
                share,
            },
        );
        proptest::collection::vec(row, 0..12)
    }

    #[test]
    fn columns_of_long_texts_give_way_when_paper_is_too_narrow() {
        for (wanted, fitted) in [
            (vec![6.0, 30.0, 60.0], vec![6.0, 30.0, 60.0]),
            (vec![12.0, 100.0, 300.0], vec![12.0, 40.0, 120.0]),
            (vec![10.0, 16.0, 400.0], vec![10.0, 14.0, 155.0]),
            (vec![], vec![]),
        ] {
            assert_eq!(fitted_widths(&wanted), fitted);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn kept_whole_and_streamed_lists_have_equal_cells(rows in rows()) {
            let facts = FileFacts { title: "T".into(), author: "A".into(), made_at: NaiveDate::default().and_time(chrono::NaiveTime::MIN) };
            let list = ListSheet { name: "D", title: "T", filter_line: "", columns: COLUMNS, rows: &rows, facts };
            let read = |keeping| read_sheets(&write_list_as(&list, keeping).unwrap(), "a.xlsx").unwrap();
            prop_assert_eq!(read(Keeping::Whole), read(Keeping::Streamed));
        }
    }
}

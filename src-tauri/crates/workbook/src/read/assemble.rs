//! Sheets being put together from their rows, as a reader or the reading process hands them over.

use domain::text::LegacyCode;

use crate::read::budget::Budget;
use crate::read::grid::{GridRow, MergedRange, SheetGrid};
use crate::read::legacy::{FontHints, convert_sheet};
use crate::read::problem::{ReadProblem, TooLarge};
use crate::read::watch::{Reading, ReadingProgress};

/// Most worksheets of one workbook; 150 units on a tab each are honest.
const MAX_SHEETS: u64 = 200;
/// Rows between two looks of whoever watches.
const SHOWN_EVERY: u32 = 256;

/// What takes the sheets of a workbook, piece by piece and in their order.
pub(crate) trait SheetSink {
    /// A sheet begins: name and whether it is hidden.
    fn begin_sheet(&mut self, name: &str, is_hidden: bool) -> Result<(), ReadProblem>;
    /// A row with at least one filled cell. `fonts`: columns whose font implies an encoding of before Unicode.
    /// What the sink keeps it takes out; what it leaves, the reader uses again.
    fn row(&mut self, row: &mut GridRow, fonts: &[(u32, LegacyCode)]) -> Result<(), ReadProblem>;
    /// The sheet is over. Unless it `is_converted`, its fonts are not yet heeded.
    fn end_sheet(&mut self, end: SheetEnd) -> Result<(), ReadProblem>;
}

/// What is known of a sheet when it has been read.
#[derive(Debug, Default)]
pub(crate) struct SheetEnd {
    pub merges: Vec<MergedRange>,
    /// Columns from 0, ascending.
    pub hidden_columns: Vec<u32>,
    /// Whether its text is Unicode already.
    pub is_converted: bool,
}

/// Hands a whole sheet over.
pub(crate) fn hand_over(grid: SheetGrid, sink: &mut impl SheetSink) -> Result<(), ReadProblem> {
    sink.begin_sheet(&grid.name, grid.hidden)?;
    for mut row in grid.rows {
        sink.row(&mut row, &[])?;
    }
    let (merges, hidden_columns) = (grid.merges, grid.hidden_columns);
    sink.end_sheet(SheetEnd { merges, hidden_columns, is_converted: true })
}

/// Puts sheets together and shows how far it has come. It believes nothing: rows may come in any order and number.
pub(crate) struct Assembler<'w> {
    watch: &'w Reading,
    progress: ReadingProgress,
    budget: Budget,
    sheets: Vec<SheetGrid>,
    fonts: FontHints,
    /// Whether rows of the sheet came out of order.
    is_mixed: bool,
}

impl<'w> Assembler<'w> {
    pub(crate) fn new(file_name: &str, watch: &'w Reading) -> Assembler<'w> {
        let progress = ReadingProgress { file_name: file_name.to_owned(), ..ReadingProgress::default() };
        watch.show(Some(progress.clone()));
        Assembler {
            watch,
            progress,
            budget: Budget::default(),
            sheets: Vec::new(),
            fonts: FontHints::default(),
            is_mixed: false,
        }
    }

    /// The sheets; [`ReadProblem::Empty`] when none has a filled cell.
    pub(crate) fn finish(mut self) -> Result<Vec<SheetGrid>, ReadProblem> {
        let sheets = std::mem::take(&mut self.sheets);
        if sheets.iter().all(|sheet| sheet.rows.is_empty()) { Err(ReadProblem::Empty) } else { Ok(sheets) }
    }
}

impl Drop for Assembler<'_> {
    fn drop(&mut self) {
        self.watch.show(None);
    }
}

impl SheetSink for Assembler<'_> {
    fn begin_sheet(&mut self, name: &str, is_hidden: bool) -> Result<(), ReadProblem> {
        let count = self.sheets.len() as u64 + 1;
        if count > MAX_SHEETS {
            return Err(ReadProblem::too_large(TooLarge::Parts, MAX_SHEETS, count));
        }
        self.progress.sheet = name.to_owned();
        self.watch.show(Some(self.progress.clone()));
        self.fonts = FontHints::default();
        self.is_mixed = false;
        self.sheets.push(SheetGrid { name: name.to_owned(), hidden: is_hidden, ..SheetGrid::default() });
        Ok(())
    }

    fn row(&mut self, row: &mut GridRow, fonts: &[(u32, LegacyCode)]) -> Result<(), ReadProblem> {
        self.budget.widen(row.cells.len())?;
        for cell in row.cells.iter().filter(|cell| !cell.is_empty()) {
            self.budget.fill(cell.len())?;
        }
        for mark in &row.marks {
            if row.cells.get(mark.column as usize).is_none_or(String::is_empty) {
                self.budget.fill(0)?;
            }
        }
        for raw in &row.raws {
            self.budget.fill(raw.text.len())?;
        }
        for (column, code) in fonts {
            self.fonts.note(row.row_no, *column, *code);
        }
        self.progress.rows = self.progress.rows.saturating_add(1);
        if self.progress.rows.is_multiple_of(SHOWN_EVERY) {
            self.watch.check()?;
            self.watch.show(Some(self.progress.clone()));
        }
        let Some(sheet) = self.sheets.last_mut() else {
            return Err(ReadProblem::damaged("a row outside of any sheet"));
        };
        self.is_mixed |= sheet.rows.last().is_some_and(|last| last.row_no >= row.row_no);
        sheet.rows.push(std::mem::take(row));
        Ok(())
    }

    fn end_sheet(&mut self, end: SheetEnd) -> Result<(), ReadProblem> {
        let Some(sheet) = self.sheets.last_mut() else {
            return Err(ReadProblem::damaged("an end outside of any sheet"));
        };
        if self.is_mixed {
            sheet.rows.sort_by_key(|row| row.row_no);
            sheet.rows.dedup_by(|later, earlier| {
                let is_same = later.row_no == earlier.row_no;
                if is_same {
                    join_rows(earlier, std::mem::take(later));
                }
                is_same
            });
        }
        sheet.merges = end.merges;
        sheet.hidden_columns = end.hidden_columns;
        if !end.is_converted {
            convert_sheet(sheet, &self.fonts);
        }
        Ok(())
    }
}

/// Two records of one row as one: where both have a cell, the later stands.
fn join_rows(row: &mut GridRow, later: GridRow) {
    row.hidden |= later.hidden;
    row.cells.resize(row.cells.len().max(later.cells.len()), String::new());
    row.marks.retain(|mark| later.cells.get(mark.column as usize).is_none_or(String::is_empty));
    for (cell, text) in row.cells.iter_mut().zip(later.cells) {
        if !text.is_empty() {
            *cell = text;
        }
    }
    row.marks.extend(later.marks);
    row.raws.extend(later.raws);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(row_no: u32, cells: &[&str]) -> GridRow {
        GridRow { row_no, cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), ..GridRow::default() }
    }

    #[test]
    fn rows_come_out_in_order_however_they_came() {
        let watch = Reading::new();
        let mut sheets = Assembler::new("a.xlsx", &watch);
        sheets.begin_sheet("a", false).unwrap();
        for mut next in [row(3, &["c"]), row(1, &["a", "b"]), row(3, &["", "d"]), row(2, &["x"])] {
            sheets.row(&mut next, &[]).unwrap();
        }
        assert_eq!(watch.progress().map(|progress| progress.sheet), Some("a".to_owned()));
        sheets.end_sheet(SheetEnd::default()).unwrap();
        let grids = sheets.finish().unwrap();
        assert_eq!(grids[0].rows, [row(1, &["a", "b"]), row(2, &["x"]), row(3, &["c", "d"])]);
        assert_eq!(watch.progress(), None);
    }

    #[test]
    fn no_number_of_sheets_rows_or_letters_is_too_much_to_be_refused() {
        let watch = Reading::new();
        let mut sheets = Assembler::new("a.xlsx", &watch);
        assert!(sheets.row(&mut row(1, &["a"]), &[]).is_err(), "a row before any sheet");
        sheets.begin_sheet("a", false).unwrap();
        let wide = "x".repeat(1 << 20);
        let refused = (1..).find_map(|at| sheets.row(&mut row(at, &[&wide]), &[]).err());
        assert!(matches!(refused, Some(ReadProblem::TooLarge { what: TooLarge::Memory, .. })), "{refused:?}");
        let refused = (0..).find_map(|_| sheets.begin_sheet("b", false).err());
        assert!(matches!(refused, Some(ReadProblem::TooLarge { what: TooLarge::Parts, .. })), "{refused:?}");
    }
}

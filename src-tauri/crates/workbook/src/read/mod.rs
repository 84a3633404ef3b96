//! Reading: the bytes of a workbook in, sheets of text out.
//!
//! A file that was made to do harm may still exhaust memory inside calamine, whatever is checked here: the office
//! calls this in a worker process with a memory cap.

mod cell;
mod container;
mod gather;
pub mod grid;
mod sources;

use std::panic::{AssertUnwindSafe, catch_unwind};

use grid::{ReadProblem, SheetGrid};

/// Reads every worksheet of a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods; told by content, not by name).
/// `file_name` is only repeated in the answer when the content is no spreadsheet.
///
/// # Errors
/// [`ReadProblem`] as data; a broken file never panics.
pub fn read_sheets(bytes: &[u8], file_name: &str) -> Result<Vec<SheetGrid>, ReadProblem> {
    // calamine has no known panic today; a new one must not take the worker down without an answer.
    catch_unwind(AssertUnwindSafe(|| read_guarded(bytes, file_name))).unwrap_or_else(|panic| {
        let detail = panic.downcast_ref::<&str>().map_or("the reader panicked", |text| text);
        Err(ReadProblem::Damaged { detail: detail.to_owned() })
    })
}

fn read_guarded(bytes: &[u8], file_name: &str) -> Result<Vec<SheetGrid>, ReadProblem> {
    let sheets = match container::look_into(bytes, file_name)? {
        container::Container::Xlsx => sources::read_xlsx(bytes),
        container::Container::Xlsb => sources::read_xlsb(bytes),
        container::Container::Xls => sources::read_xls(bytes),
        container::Container::Ods => sources::read_ods(bytes),
    }?;
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(ReadProblem::Empty);
    }
    Ok(sheets)
}

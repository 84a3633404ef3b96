//! .xls of Excel 5 to 2003: own reading, record by record.
//!
//! calamine says nothing of fonts and of what is hidden, and reserves memory for whatever size a sheet declares.

mod book;
mod compound;
mod records;
mod sheet;
mod texts;

use crate::read::assemble::{SheetSink, hand_over};
use crate::read::problem::ReadProblem;
use crate::read::watch::Reading;
use book::Book;
use sheet::read_sheet;

/// Reads every worksheet.
pub(super) fn read_xls(bytes: &[u8], watch: &Reading, sink: &mut impl SheetSink) -> Result<(), ReadProblem> {
    let stream = compound::workbook_stream(bytes)?;
    let book = Book::read(&stream)?;
    for head in &book.sheets {
        watch.check()?;
        hand_over(read_sheet(&stream, &book, head, watch)?, sink)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;

//! The approval book: what the council agreed on, for the superior.

pub mod data;
mod lists;
mod minutes;
mod summary;
mod votes;
pub mod words;

use crate::paper::finish::finish;
use crate::paper::page::{PageRow, write_page};
use crate::paper::parts::Parts;
use crate::paper::pen::new_workbook;
use crate::paper::style::Style;
use crate::paper::tab::tab_names;
use crate::sheet::{Align, FileFacts, WriteProblem};
use data::{ApprovalBook, BookMinutes, Letterhead};
use words::{KINDS, kind_title};

/// Writes the approval book as an .xlsx with the sheets `Tổng hợp`, `Tập thể`, `Cá nhân`, `Hộ gia đình`,
/// `Kết quả biểu quyết` and `Biên bản`.
///
/// # Errors
/// [`WriteProblem`] when a text is too long for a cell or there are too many rows.
pub fn write_book(book: &ApprovalBook) -> Result<Vec<u8>, WriteProblem> {
    let mut workbook = new_workbook(&book.facts)?;
    let kinds = KINDS.map(kind_title);
    let wanted = ["Tổng hợp"].into_iter().chain(kinds).chain(["Kết quả biểu quyết", "Biên bản"]);
    let tabs = tab_names(wanted);
    let mut tabs = tabs.iter().map(String::as_str);
    let mut next = || tabs.next().unwrap_or_default();

    write_page(&mut workbook, &summary::summary_page(book, next()))?;
    for kind in KINDS {
        write_page(&mut workbook, &lists::list_page(book, kind, next()))?;
    }
    write_page(&mut workbook, &votes::votes_page(book, next()))?;
    write_page(&mut workbook, &minutes::minutes_page(&book.letterhead, &book.minutes, next()))?;
    finish(workbook)
}

/// Writes the minutes alone, laid out as in the book, as an .xlsx with the sheet `Biên bản`.
///
/// # Errors
/// [`WriteProblem`] when a text is too long for a cell.
pub fn write_minutes(
    facts: &FileFacts,
    letterhead: &Letterhead,
    minutes: &BookMinutes,
) -> Result<Vec<u8>, WriteProblem> {
    let mut workbook = new_workbook(facts)?;
    write_page(&mut workbook, &minutes::minutes_page(letterhead, minutes, "Biên bản"))?;
    finish(workbook)
}

/// Header pair, title, movement and the paper a sheet goes with.
fn book_top(parts: &Parts<'_>, book: &ApprovalBook, title: &str) -> Vec<PageRow> {
    let mut rows = parts.header(&book.letterhead, "", &book.place_and_date);
    rows.push(parts.line(title, Style::text(14, Align::Center).bold(), 22.0));
    if !book.movement_line.is_empty() {
        rows.push(parts.line(&book.movement_line, Style::text(13, Align::Center).bold(), 20.0));
    }
    if !book.attached_to.is_empty() {
        rows.push(parts.line(&book.attached_to, Style::text(13, Align::Center).italic(), 20.0));
    }
    rows.push(parts.gap(8.0));
    rows
}

//! Reading: the bytes of a workbook in, sheets of text out.
//!
//! Each format is read by our own reader, which counts as it goes and believes nothing a file declares; the office
//! still calls this in a worker process with a memory cap, for what nobody has thought of.

pub(crate) mod assemble;
mod binary;
mod budget;
mod cell;
mod container;
mod gather;
pub mod grid;
mod legacy;
mod looks;
mod number;
mod ods;
pub mod problem;
pub mod watch;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

use std::panic::{AssertUnwindSafe, catch_unwind};

use assemble::{Assembler, SheetSink};
use container::Container;
use grid::SheetGrid;
use problem::ReadProblem;
use watch::Reading;

/// Reads every worksheet of a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods; told by content, not by name).
/// `file_name` is only repeated in the answer when the content is no spreadsheet.
///
/// # Errors
/// [`ReadProblem`] as data; a broken file never panics.
pub fn read_sheets(bytes: &[u8], file_name: &str) -> Result<Vec<SheetGrid>, ReadProblem> {
    read_watched(bytes, file_name, &Reading::new())
}

/// The same, seen and stopped from elsewhere.
pub(crate) fn read_watched(
    bytes: &[u8],
    file_name: &str,
    watch: &Reading,
) -> Result<Vec<SheetGrid>, ReadProblem> {
    let mut sheets = Assembler::new(file_name, watch);
    read_into(bytes, file_name, watch, &mut sheets)?;
    sheets.finish()
}

/// Hands the sheets over piece by piece, so that nobody need hold them all.
pub(crate) fn read_into(
    bytes: &[u8],
    file_name: &str,
    watch: &Reading,
    sink: &mut impl SheetSink,
) -> Result<(), ReadProblem> {
    watch.check()?;
    // The readers have no known panic today; a new one must not take the office down without an answer.
    catch_unwind(AssertUnwindSafe(|| read_guarded(bytes, file_name, watch, sink))).unwrap_or_else(|panic| {
        let told = panic.downcast_ref::<&str>().copied();
        let told = told.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        Err(ReadProblem::damaged(told.unwrap_or("the reader panicked")))
    })
}

fn read_guarded(
    bytes: &[u8],
    file_name: &str,
    watch: &Reading,
    sink: &mut impl SheetSink,
) -> Result<(), ReadProblem> {
    match container::look_into(bytes, file_name)? {
        Container::Xlsx => xlsx::read_xlsx(bytes, watch, sink),
        Container::Xlsb => xlsb::read_xlsb(bytes, watch, sink),
        Container::Xls => xls::read_xls(bytes, watch, sink),
        Container::Ods => ods::read_ods(bytes, watch, sink),
    }
}

/// Most memory that reading may take besides the file itself, in bytes.
pub(crate) const MEMORY_ALLOWED: u64 = 256 * 1024 * 1024;

/// Memory that a file may take while it is read a piece at a time, besides the file itself, in bytes. Our own reader
/// holds one table of texts; the others hold whole sheets, so that an honest large file takes a multiple of its size.
pub(crate) fn memory_wanted(bytes: &[u8]) -> u64 {
    const PIECEWISE: u64 = 56 * 1024 * 1024;
    const TIMES_XLS: u64 = 16;
    const TIMES_ZIPPED: u64 = 48;
    // A guess without opening anything: the office asks as well, and must not touch the file.
    let times = match bytes {
        [0xd0, 0xcf, ..] => TIMES_XLS,
        [b'P', b'K', ..] if is_held_whole(bytes) => TIMES_ZIPPED,
        _ => 0,
    };
    (PIECEWISE + bytes.len() as u64 * times).min(MEMORY_ALLOWED)
}

/// Whether a zip seems to be an .ods, which begins with its kind, or an .xlsb, whose list of parts at its end says so.
fn is_held_whole(bytes: &[u8]) -> bool {
    const FIRST_NAME: usize = 30;
    const LIST: usize = 256 * 1024;
    const XLSB: &[u8] = b"xl/workbook.bin";
    let list = bytes.get(bytes.len().saturating_sub(LIST)..).unwrap_or_default();
    bytes.get(FIRST_NAME..).is_some_and(|name| name.starts_with(b"mimetype"))
        || list.windows(XLSB.len()).any(|window| window == XLSB)
}

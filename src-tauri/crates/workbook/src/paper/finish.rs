//! The last touch on a file of official papers: what Excel knows and rust_xlsxwriter cannot yet say.

use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::paper::pen::broken;
use crate::sheet::WriteProblem;

/// How the writer begins the headers of a sheet. Text in cells cannot look like it: there `<` is written `&lt;`.
const HEADERS: &str = "<headerFooter>";
/// The same with a header of the first page, which is then empty because none is given.
const HEADERS_WITHOUT_FIRST: &str = "<headerFooter differentFirst=\"1\">";

/// Saves a workbook whose page numbers are hidden on the first page of each sheet (NĐ 30/2020, Phụ lục I).
pub fn finish(mut workbook: Workbook) -> Result<Vec<u8>, WriteProblem> {
    without_first_number(&workbook.save_to_buffer().map_err(broken)?)
}

fn without_first_number(file: &[u8]) -> Result<Vec<u8>, WriteProblem> {
    let mut from = ZipArchive::new(Cursor::new(file)).map_err(broken)?;
    let mut to = ZipWriter::new(Cursor::new(Vec::with_capacity(file.len())));
    for at in 0..from.len() {
        let mut part = from.by_index(at).map_err(broken)?;
        let name = part.name().map_err(broken)?.into_owned();
        if !name.starts_with("xl/worksheets/sheet") {
            to.raw_copy_file(part).map_err(broken)?;
            continue;
        }
        let mut xml = String::new();
        part.read_to_string(&mut xml).map_err(broken)?;
        // The same papers give the same bytes: the writer's own parts carry this day too.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        to.start_file(name, options).map_err(broken)?;
        to.write_all(xml.replacen(HEADERS, HEADERS_WITHOUT_FIRST, 1).as_bytes()).map_err(broken)?;
    }
    Ok(to.finish().map_err(broken)?.into_inner())
}

//! Looks at a file before calamine does: what it is, and whether it is of a size an honest list has.
//!
//! calamine 0.38 reserves memory for whatever count of texts a file declares; four small crafted files abort the
//! process there, which no guard can catch. So sizes are counted here, never believed.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::read::grid::{MAX_FILE_BYTES, ReadProblem, TooLarge};

/// Most parts an honest workbook has: sheets, drawings, printer settings.
const MAX_PARTS: usize = 1_000;
/// Most bytes once unpacked, over all parts that are read.
const MAX_UNPACKED: u64 = 256 * 1024 * 1024;
/// Start of the table of texts in which its declared count stands.
const TABLE_START: usize = 2_048;
/// Shortest way to write one text of that table: `<si/>`.
const SHORTEST_TEXT: u64 = 5;

/// Formats told apart by their content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
}

/// Says what the bytes hold, or why they are not read.
pub fn look_into(bytes: &[u8], file_name: &str) -> Result<Container, ReadProblem> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > MAX_FILE_BYTES {
        return Err(too_large(TooLarge::FileBytes, MAX_FILE_BYTES, size));
    }
    let extension =
        file_name.rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_lowercase());
    match bytes {
        [b'P', b'K', 3, 4, ..] => look_into_zip(bytes, extension),
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => look_into_compound(bytes, extension),
        _ => Err(ReadProblem::NotASpreadsheet { extension }),
    }
}

fn look_into_zip(bytes: &[u8], extension: String) -> Result<Container, ReadProblem> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|problem| damaged(&problem))?;
    if zip.len() > MAX_PARTS {
        return Err(too_large(TooLarge::Parts, MAX_PARTS as u64, zip.len() as u64));
    }
    // A part whose name cannot be read is none that calamine looks for.
    let names: Vec<String> =
        zip.file_names().flatten().map(|name| name.replace('\\', "/").to_lowercase()).collect();
    let has = |path: &str| names.iter().any(|name| name == path);
    let container = if has("xl/workbook.bin") {
        Container::Xlsb
    } else if has("content.xml") && has("mimetype") {
        Container::Ods
    } else if names.iter().any(|name| name.starts_with("xl/") || name == "workbook.xml") {
        Container::Xlsx
    } else {
        return Err(ReadProblem::NotASpreadsheet { extension });
    };
    if container == Container::Ods && !is_spreadsheet(&mut zip) {
        return Err(ReadProblem::NotASpreadsheet { extension });
    }
    count_unpacked(&mut zip)?;
    Ok(container)
}

/// A text or a presentation has the same parts as an .ods and says otherwise in this one.
fn is_spreadsheet(zip: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let mut kind = String::new();
    let read = zip.by_name("mimetype").map(|part| part.take(200).read_to_string(&mut kind));
    matches!(read, Ok(Ok(_)))
        && kind.trim_start_matches("application/vnd.oasis.opendocument.").starts_with("spreadsheet")
}

/// Unpacks every part that will be read, to nowhere, and counts.
fn count_unpacked(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), ReadProblem> {
    let mut left = MAX_UNPACKED;
    for at in 0..zip.len() {
        let part = match zip.by_index(at) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(reason)) if reason.to_lowercase().contains("password") => {
                return Err(ReadProblem::Encrypted);
            }
            Err(problem) => return Err(damaged(&problem)),
        };
        let name = part.name().map(|name| name.to_lowercase()).unwrap_or_default();
        if !(name.ends_with(".xml") || name.ends_with(".bin") || name.ends_with(".rels")) {
            continue;
        }
        let is_text_table = name.ends_with("sharedstrings.xml");
        let mut part = part.take(left + 1);
        let mut start = Vec::new();
        part.by_ref()
            .take(TABLE_START as u64)
            .read_to_end(&mut start)
            .map_err(|problem| damaged(&problem))?;
        let rest = std::io::copy(&mut part, &mut std::io::sink()).map_err(|problem| damaged(&problem))?;
        let size = rest + start.len() as u64;
        if size > left {
            let found = (MAX_UNPACKED - left + size) / 1024;
            return Err(too_large(TooLarge::UnpackedKilobytes, MAX_UNPACKED / 1024, found));
        }
        left -= size;
        if is_text_table && declared_texts(&start).is_some_and(|count| count > size / SHORTEST_TEXT + 1) {
            let detail = "the table of texts declares more texts than it has room for".to_owned();
            return Err(ReadProblem::Damaged { detail });
        }
    }
    Ok(())
}

/// The number after `uniqueCount=` in the start of the table of texts; an absurdly long one counts as endless.
fn declared_texts(start: &[u8]) -> Option<u64> {
    const KEY: &[u8] = b"uniqueCount";
    let at = start.windows(KEY.len()).position(|window| window == KEY)?;
    let after = start.get(at + KEY.len()..)?;
    let digits: String = after
        .iter()
        .skip_while(|byte| !byte.is_ascii_digit())
        .take_while(|byte| byte.is_ascii_digit())
        .map(|byte| char::from(*byte))
        .collect();
    Some(digits.parse().unwrap_or(u64::MAX))
}

/// An old .xls, or an .xlsx inside the envelope that Excel uses for encryption.
fn look_into_compound(bytes: &[u8], extension: String) -> Result<Container, ReadProblem> {
    let holds = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if holds("EncryptedPackage") {
        return Err(ReadProblem::Encrypted);
    }
    if holds("Workbook") || holds("Book") {
        Ok(Container::Xls)
    } else {
        Err(ReadProblem::NotASpreadsheet { extension })
    }
}

fn damaged(problem: &dyn std::fmt::Display) -> ReadProblem {
    ReadProblem::Damaged { detail: problem.to_string() }
}

fn too_large(what: TooLarge, limit: u64, found: u64) -> ReadProblem {
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    ReadProblem::TooLarge { what, limit: number(limit), found: number(found) }
}

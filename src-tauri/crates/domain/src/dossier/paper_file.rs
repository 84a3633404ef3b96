//! What kind of file a paper is, told by its bytes and never by its name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Largest file kept as a paper: 20 MB, some hundred scanned pages.
pub const PAPER_BYTES_LIMIT: u64 = 20 * 1024 * 1024;

/// Kinds of file that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MediaType {
    Pdf,
    Jpeg,
    Png,
    Tiff,
    /// Word up to 2003.
    Doc,
    Docx,
}

/// Why a file is not kept as a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "problem", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum PaperProblem {
    /// No byte in it.
    Empty,
    /// Sizes in bytes.
    TooLarge {
        #[ts(type = "number")]
        bytes: u64,
        #[ts(type = "number")]
        limit: u64,
    },
    /// Neither PDF nor picture nor Word by its first bytes.
    UnknownKind,
    /// It begins as such a file and is not whole: usually a copy that broke off.
    Damaged { media_type: MediaType },
}

/// The kind of a file by its first bytes, refused where its end is missing.
///
/// # Errors
/// The [`PaperProblem`] that keeps it from being a paper.
pub fn recognise(bytes: &[u8]) -> Result<MediaType, PaperProblem> {
    if bytes.is_empty() {
        return Err(PaperProblem::Empty);
    }
    let size = bytes.len() as u64;
    if size > PAPER_BYTES_LIMIT {
        return Err(PaperProblem::TooLarge { bytes: size, limit: PAPER_BYTES_LIMIT });
    }
    let media_type = kind_of(bytes).ok_or(PaperProblem::UnknownKind)?;
    if is_whole(media_type, bytes) { Ok(media_type) } else { Err(PaperProblem::Damaged { media_type }) }
}

/// PDF readers look for the header in the first kilobyte (ISO 32000-1, Annex H, note 13).
const PDF_HEADER_WITHIN: usize = 1024;
/// … and for the end mark in the last one; scanners add padding, so a little more.
const PDF_END_WITHIN: usize = 4096;
/// The end record of a zip archive with the longest comment there may be.
const ZIP_END_WITHIN: usize = 22 + 65_535;
const PNG_HEAD: &[u8] = b"\x89PNG\r\n\x1a\n";
const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// Name of the stream every Word document up to 2003 has, as the compound file spells it.
const WORD_STREAM: &[u8] = b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";
const COMPOUND_SECTOR: usize = 512;

fn kind_of(bytes: &[u8]) -> Option<MediaType> {
    let begins = |mark: &[u8]| bytes.starts_with(mark);
    if holds(head(bytes, PDF_HEADER_WITHIN), b"%PDF-") {
        return Some(MediaType::Pdf);
    }
    if begins(PNG_HEAD) {
        return Some(MediaType::Png);
    }
    if begins(b"\xff\xd8\xff") {
        return Some(MediaType::Jpeg);
    }
    if begins(b"II*\0") || begins(b"MM\0*") {
        return Some(MediaType::Tiff);
    }
    // Excel and PowerPoint use the same two containers; what a document holds tells them apart.
    if begins(COMPOUND_FILE) {
        return holds(bytes, WORD_STREAM).then_some(MediaType::Doc);
    }
    if begins(b"PK\x03\x04") {
        return holds(bytes, b"word/document").then_some(MediaType::Docx);
    }
    None
}

fn is_whole(media_type: MediaType, bytes: &[u8]) -> bool {
    match media_type {
        MediaType::Pdf => holds(tail(bytes, PDF_END_WITHIN), b"%%EOF"),
        MediaType::Png => holds(&bytes[PNG_HEAD.len()..], b"IEND"),
        // Phones write more behind the picture's end, so the mark may stand anywhere.
        MediaType::Jpeg => holds(&bytes[3..], b"\xff\xd9"),
        // The first directory lies where the head says.
        MediaType::Tiff => {
            tiff_directory(bytes).is_some_and(|at| at.checked_add(2).is_some_and(|end| end <= bytes.len()))
        }
        MediaType::Doc => bytes.len() > COMPOUND_SECTOR,
        MediaType::Docx => holds(tail(bytes, ZIP_END_WITHIN), b"PK\x05\x06"),
    }
}

/// Where a TIFF file says its first directory begins.
fn tiff_directory(bytes: &[u8]) -> Option<usize> {
    let place: [u8; 4] = bytes.get(4..8)?.try_into().ok()?;
    let place = if bytes.starts_with(b"II") { u32::from_le_bytes(place) } else { u32::from_be_bytes(place) };
    usize::try_from(place).ok().filter(|at| *at >= 8)
}

fn head(bytes: &[u8], within: usize) -> &[u8] {
    &bytes[..bytes.len().min(within)]
}

fn tail(bytes: &[u8], within: usize) -> &[u8] {
    &bytes[bytes.len().saturating_sub(within)..]
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    let Some(first) = mark.first() else { return true };
    let mut rest = bytes;
    // Jumping from one first byte to the next keeps 20 MB a matter of milliseconds.
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        if rest[at..].starts_with(mark) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

impl MediaType {
    /// Endings Windows opens such a file by; the first is given to a name that has none of them.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            MediaType::Pdf => &["pdf"],
            MediaType::Jpeg => &["jpg", "jpeg", "jfif"],
            MediaType::Png => &["png"],
            MediaType::Tiff => &["tif", "tiff"],
            MediaType::Doc => &["doc"],
            MediaType::Docx => &["docx"],
        }
    }
}

/// The name with an ending that tells what the file is: a copy of it saved later must never start as a program.
pub fn name_with_ending(name: &str, media_type: MediaType) -> String {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    match (ending, media_type.endings()) {
        (Some(ending), endings) if endings.contains(&ending.as_str()) => name.to_owned(),
        (_, [first, ..]) => format!("{name}.{first}"),
        (_, []) => name.to_owned(),
    }
}

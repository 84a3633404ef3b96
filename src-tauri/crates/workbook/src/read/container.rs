//! What a file is, told by its content, and the walls around what is inside it.
//!
//! Sizes are counted while parts are unpacked, never believed: a few crafted bytes may declare or unpack to gigabytes.

use std::collections::HashMap;
use std::io::{self, BufRead, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::read::grid::MAX_FILE_BYTES;
use crate::read::looks::{looks_like, looks_like_compound};
use crate::read::problem::{LooksLike, ReadProblem, TooLarge};
use crate::read::watch::Reading;

/// Most parts a workbook may list: sheets, drawings, pictures, printer settings.
const MAX_PARTS: usize = 1_000;
/// Most parts that are read of one workbook.
const MAX_PARTS_READ: u64 = 200;
/// Most bytes once unpacked, over all parts that are read.
const MAX_UNPACKED: u64 = 256 * 1024 * 1024;
/// Most times a part grows when unpacked; the emptiest formatted sheet measured grows 40 times.
const MAX_RATIO: u64 = 200;
/// Below this many bytes nobody is harmed by any growth.
const RATIO_COUNTS_FROM: u64 = 1024 * 1024;
/// Bytes unpacked at a time.
const CHUNK: usize = 64 * 1024;

/// Formats told apart by their content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
}

/// Says what the bytes hold, or why they are not read.
pub(crate) fn look_into(bytes: &[u8], file_name: &str) -> Result<Container, ReadProblem> {
    let size = bytes.len() as u64;
    if size > MAX_FILE_BYTES {
        return Err(ReadProblem::too_large(TooLarge::FileBytes, MAX_FILE_BYTES, size));
    }
    let not_one = |looks_like: LooksLike| {
        let extension = file_name.rsplit_once('.').map_or(String::new(), |(_, end)| end.to_lowercase());
        ReadProblem::NotASpreadsheet { extension, looks_like }
    };
    match bytes {
        [b'P', b'K', 3, 4, ..] => {
            let package = Package::open(bytes)?;
            // LibreOffice 24 and later encrypts an .ods as a whole.
            if package.has("encrypted-package") {
                return Err(ReadProblem::Encrypted);
            }
            package.kind().map_err(not_one)
        }
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => look_into_compound(bytes, not_one),
        _ => Err(not_one(looks_like(bytes))),
    }
}

/// An old .xls, or an .xlsx inside the envelope that Excel uses for encryption.
fn look_into_compound(
    bytes: &[u8],
    not_one: impl Fn(LooksLike) -> ReadProblem,
) -> Result<Container, ReadProblem> {
    // The directory's entries stand at multiples of their own length and begin with their name.
    const ENTRY: usize = 128;
    let holds = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        bytes.chunks_exact(ENTRY).any(|entry| entry.starts_with(&name))
    };
    if holds("EncryptedPackage") {
        Err(ReadProblem::Encrypted)
    } else if holds("Workbook") || holds("Book") || holds("WORKBOOK") || holds("BOOK") {
        Ok(Container::Xls)
    } else {
        Err(not_one(looks_like_compound(holds)))
    }
}

/// A zip whose parts can be asked for one after another.
pub(crate) struct Package<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// Places of the parts, by their tidied names.
    places: HashMap<String, usize>,
    watch: Reading,
    parts_read: u64,
    unpacked: u64,
}

impl<'b> Package<'b> {
    /// Opens a zip without unpacking anything.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Package<'b>, ReadProblem> {
        // Before the list of parts is gone through: a hundred thousand of them cost time and memory.
        let listed = listed_parts(bytes);
        if listed > MAX_PARTS {
            return Err(ReadProblem::too_large(TooLarge::Parts, MAX_PARTS as u64, listed as u64));
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(ReadProblem::damaged)?;
        if zip.len() > MAX_PARTS {
            return Err(ReadProblem::too_large(TooLarge::Parts, MAX_PARTS as u64, zip.len() as u64));
        }
        let mut places = HashMap::new();
        let mut twice = zip.has_duplicate_names();
        for (at, name) in zip.file_names().enumerate() {
            // A part whose name cannot be read is none that anybody looks for.
            let Ok(name) = name else { continue };
            twice |= places.insert(tidy_name(&name), at).is_some();
        }
        if twice {
            return Err(ReadProblem::damaged("two parts have the same name"));
        }
        Ok(Package { zip, places, watch: Reading::new(), parts_read: 0, unpacked: 0 })
    }

    /// Lets a person stop what is read from here on.
    pub(crate) fn watched(self, watch: &Reading) -> Package<'b> {
        Package { watch: watch.clone(), ..self }
    }

    /// Whether there is a part of this name, in whatever case.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.places.contains_key(&tidy_name(name))
    }

    /// The part of this name, in whatever case, to be read to its end; `None` when there is none.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Part<'_>>, ReadProblem> {
        let Some(at) = self.places.get(&tidy_name(name)) else { return Ok(None) };
        self.parts_read += 1;
        if self.parts_read > MAX_PARTS_READ {
            return Err(ReadProblem::too_large(TooLarge::Parts, MAX_PARTS_READ, self.parts_read));
        }
        let file = match self.zip.by_index(*at) {
            Ok(file) => file,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(ReadProblem::Encrypted);
            }
            Err(problem) => return Err(ReadProblem::damaged(problem)),
        };
        let packed = file.compressed_size().max(1);
        // What is declared is not believed when it is little; when it is too much, nothing need be unpacked.
        check_growth(file.size(), self.unpacked.saturating_add(file.size()), packed)?;
        Ok(Some(Part {
            file: Box::new(file),
            chunk: vec![0; CHUNK],
            at: 0,
            filled: 0,
            grown: 0,
            packed,
            unpacked: &mut self.unpacked,
            watch: &self.watch,
        }))
    }

    /// The whole of a small part as text, at most `most` bytes of it; `None` when there is none.
    pub(crate) fn small_text(&mut self, name: &str, most: u64) -> Result<Option<String>, ReadProblem> {
        let Some(part) = self.part(name)? else { return Ok(None) };
        let mut bytes = Vec::new();
        part.take(most).read_to_end(&mut bytes).map_err(problem_of)?;
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    fn kind(mut self) -> Result<Container, LooksLike> {
        if self.has("xl/workbook.bin") {
            return Ok(Container::Xlsb);
        }
        if self.has("content.xml") && self.has("mimetype") {
            let kind = self.small_text("mimetype", 200).ok().flatten().unwrap_or_default();
            let kind = kind.trim_start_matches("application/vnd.oasis.opendocument.");
            return if kind.starts_with("spreadsheet") {
                Ok(Container::Ods)
            } else if kind.starts_with("text") {
                Err(LooksLike::Word)
            } else {
                Err(LooksLike::Unknown)
            };
        }
        if self.has_folder("xl/") || self.has("workbook.xml") || self.names_a_workbook() {
            Ok(Container::Xlsx)
        } else if self.has_folder("word/") {
            Err(LooksLike::Word)
        } else if self.has_folder("ppt/") || self.has("[content_types].xml") {
            Err(LooksLike::Unknown)
        } else {
            Err(LooksLike::Archive)
        }
    }

    fn has_folder(&self, folder: &str) -> bool {
        self.places.keys().any(|name| name.starts_with(folder))
    }

    /// Whether the list of kinds of parts names a workbook that lies in an unusual folder.
    fn names_a_workbook(&mut self) -> bool {
        let kinds = self.small_text("[Content_Types].xml", 64 * 1024).ok().flatten().unwrap_or_default();
        kinds.contains("spreadsheetml.sheet.main") || kinds.contains("ms-excel.sheet.macroEnabled.main")
    }
}

/// A part being unpacked; every way in which it may be too much ends the reading.
pub(crate) struct Part<'p> {
    file: Box<dyn Read + 'p>,
    chunk: Vec<u8>,
    at: usize,
    filled: usize,
    grown: u64,
    packed: u64,
    unpacked: &'p mut u64,
    watch: &'p Reading,
}

impl Part<'_> {
    fn unpack(&mut self) -> Result<(), ReadProblem> {
        self.watch.check()?;
        self.filled = self.file.read(&mut self.chunk).map_err(ReadProblem::damaged)?;
        self.at = 0;
        self.grown += self.filled as u64;
        *self.unpacked += self.filled as u64;
        check_growth(self.grown, *self.unpacked, self.packed)
    }
}

/// Whether a part that grew to so many bytes, and all parts together, are still what an honest workbook has.
fn check_growth(grown: u64, unpacked: u64, packed: u64) -> Result<(), ReadProblem> {
    if unpacked > MAX_UNPACKED {
        return Err(ReadProblem::too_large(
            TooLarge::UnpackedKilobytes,
            MAX_UNPACKED / 1024,
            unpacked / 1024,
        ));
    }
    let ratio = grown / packed;
    if grown > RATIO_COUNTS_FROM && ratio > MAX_RATIO {
        return Err(ReadProblem::too_large(TooLarge::UnpackedRatio, MAX_RATIO, ratio));
    }
    Ok(())
}

impl BufRead for Part<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.filled {
            self.unpack().map_err(io::Error::other)?;
        }
        Ok(self.chunk.get(self.at..self.filled).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.at = self.filled.min(self.at + amount);
    }
}

impl Read for Part<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut from = self.fill_buf()?;
        let amount = from.read(into)?;
        self.consume(amount);
        Ok(amount)
    }
}

/// The problem inside an error of input that passed through a library.
pub(crate) fn problem_of(error: io::Error) -> ReadProblem {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<ReadProblem>());
    inner.cloned().unwrap_or_else(|| ReadProblem::damaged(error))
}

/// Names as they are compared: some programs write `\`, a leading `/` or another case than they refer by.
fn tidy_name(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// How many parts the end of the zip says there are; 0 when it cannot be found.
fn listed_parts(bytes: &[u8]) -> usize {
    const END: &[u8] = b"PK\x05\x06";
    const LONGEST_COMMENT: usize = 65_535 + 22;
    let tail = bytes.get(bytes.len().saturating_sub(LONGEST_COMMENT)..).unwrap_or_default();
    let end = tail.windows(END.len()).rposition(|window| window == END);
    let count = end.and_then(|at| tail.get(at + 10..at + 12)).and_then(|count| count.try_into().ok());
    count.map_or(0, |count| usize::from(u16::from_le_bytes(count)))
}

//! A file of regulations that was handed in: text, and the pack it holds.

use domain::pack::{PackFault, PackProblem};

use super::Pack;
use super::pack::read_pack;
use crate::OfficeError;
use crate::contract::office::FileInput;
use crate::imports::file::{fingerprint, read_file};

/// More than any pack; the largest that ships has some 80 KB.
const MAX_PACK_BYTES: usize = 2 * 1024 * 1024;

/// A file and what it says.
pub(super) struct PackInFile {
    pub(super) text: String,
    /// Of the file's bytes.
    pub(super) sha256: String,
    pub(super) pack: Result<Pack, Vec<PackProblem>>,
}

/// Reads the file that was handed in. Refuses only one that cannot be opened; what is wrong inside is told as data.
pub(super) fn read_pack_file(file: &FileInput) -> Result<PackInFile, OfficeError> {
    let bytes = read_file(file)?;
    let sha256 = fingerprint(&bytes);
    // Notepad writes a mark in front.
    let content = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = match std::str::from_utf8(content) {
        Ok(text) if text.len() <= MAX_PACK_BYTES && !text.contains('\0') => text.to_owned(),
        Ok(_) | Err(_) => {
            let problems = vec![PackFault::NotText.of_file()];
            return Ok(PackInFile { text: String::new(), sha256, pack: Err(problems) });
        }
    };
    let pack = read_pack(&text);
    Ok(PackInFile { text, sha256, pack })
}

//! Bytes of a file that was handed in: inside the request, or (command line only) by its path.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::refusal::Refusal;
use domain::text::tidy;

use crate::OfficeError;
use crate::contract::office::FileInput;

/// Why a file that was named could not be taken.
pub(crate) enum NotTaken {
    /// Larger than the limit; how large, in bytes, as far as it was looked at.
    TooLarge(u64),
    /// The system does not let it be read.
    CannotOpen(String),
    /// The request itself is not as it must be.
    Asked(Refusal),
}

impl From<Refusal> for NotTaken {
    fn from(refusal: Refusal) -> NotTaken {
        NotTaken::Asked(refusal)
    }
}

/// The bytes of a file, never more than `limit`; its size is looked at before anything is unpacked or read.
pub(crate) fn bytes_of(file: &FileInput, limit: u64) -> Result<Vec<u8>, NotTaken> {
    if tidy(&file.name).is_empty() {
        return Err(Refusal::FieldBlank { field: "name".into() }.into());
    }
    match (&file.base64, &file.path) {
        (Some(content), _) => {
            // Four characters carry three bytes, the last ones perhaps fewer.
            let least = (content.len() as u64 / 4 * 3).saturating_sub(2);
            if least > limit {
                return Err(NotTaken::TooLarge(least));
            }
            STANDARD
                .decode(content.trim())
                .map_err(|error| Refusal::BadRequest { detail: format!("file.base64: {error}") }.into())
        }
        (None, Some(path)) => match std::fs::metadata(path).map(|file| file.len()) {
            Ok(size) if size > limit => Err(NotTaken::TooLarge(size)),
            Ok(_) => std::fs::read(path).map_err(|error| NotTaken::CannotOpen(error.to_string())),
            Err(error) => Err(NotTaken::CannotOpen(error.to_string())),
        },
        (None, None) => Err(Refusal::FieldBlank { field: "file".into() }.into()),
    }
}

impl NotTaken {
    /// As a refusal, where the words for a file that is too large or cannot be opened are the caller's.
    pub(crate) fn or(
        self,
        too_large: impl FnOnce(u64) -> OfficeError,
        cannot_open: impl FnOnce(String) -> OfficeError,
    ) -> OfficeError {
        match self {
            NotTaken::TooLarge(bytes) => too_large(bytes),
            NotTaken::CannotOpen(detail) => cannot_open(detail),
            NotTaken::Asked(refusal) => refusal.into(),
        }
    }
}

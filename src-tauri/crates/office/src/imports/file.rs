//! The file that was handed in: its bytes, its fingerprint, and why it cannot be read.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::refusal::Refusal;
use domain::text::tidy;
use serde_json::Value;
use sha2::{Digest, Sha256};
use workbook::{MAX_FILE_BYTES, ReadProblem};

use crate::OfficeError;
use crate::contract::office::FileInput;

/// The bytes of a file that was handed in.
pub(crate) fn read_file(file: &FileInput) -> Result<Vec<u8>, OfficeError> {
    if tidy(&file.name).is_empty() {
        return Err(Refusal::FieldBlank { field: "name".into() }.into());
    }
    let too_large = |bytes: u64| bytes > MAX_FILE_BYTES;
    match (&file.base64, &file.path) {
        (Some(content), _) => {
            // Four characters carry three bytes; looked at before anything is unpacked.
            if too_large(content.len() as u64 / 4 * 3) {
                return Err(unreadable_code("tooLarge", None));
            }
            STANDARD
                .decode(content.trim())
                .map_err(|error| Refusal::BadRequest { detail: format!("file.base64: {error}") }.into())
        }
        (None, Some(path)) => {
            let size = std::fs::metadata(path).map(|file| file.len());
            match size {
                Ok(size) if too_large(size) => Err(unreadable_code("tooLarge", None)),
                Ok(_) => std::fs::read(path)
                    .map_err(|error| unreadable_code("cannotOpen", Some(error.to_string()))),
                Err(error) => Err(unreadable_code("cannotOpen", Some(error.to_string()))),
            }
        }
        (None, None) => Err(Refusal::FieldBlank { field: "file".into() }.into()),
    }
}

/// The fingerprint by which a file is known again.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The reader's problem as a refusal: its tag, and what else it says.
pub(crate) fn unreadable(problem: ReadProblem) -> OfficeError {
    let Ok(Value::Object(mut data)) = serde_json::to_value(&problem) else {
        return unreadable_code("damaged", Some(problem.to_string()));
    };
    let code = data.remove("kind").and_then(|kind| kind.as_str().map(str::to_owned));
    let detail = (!data.is_empty()).then(|| Value::Object(data).to_string());
    unreadable_code(code.as_deref().unwrap_or("damaged"), detail)
}

fn unreadable_code(problem: &str, detail: Option<String>) -> OfficeError {
    Refusal::UnreadableFile { problem: problem.to_owned(), detail }.into()
}

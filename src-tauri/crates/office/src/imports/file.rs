//! The file that was handed in: its bytes, its fingerprint, and why it cannot be read.

use domain::refusal::Refusal;
use serde_json::Value;
use sha2::{Digest, Sha256};
use workbook::{MAX_FILE_BYTES, ReadProblem};

use crate::OfficeError;
use crate::contract::office::FileInput;
use crate::handed_in::bytes_of;

/// The bytes of a file that was handed in.
pub(crate) fn read_file(file: &FileInput) -> Result<Vec<u8>, OfficeError> {
    bytes_of(file, MAX_FILE_BYTES).map_err(|not_taken| {
        not_taken
            .or(|_| unreadable_code("tooLarge", None), |detail| unreadable_code("cannotOpen", Some(detail)))
    })
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

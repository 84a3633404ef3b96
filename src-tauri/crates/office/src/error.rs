//! Two kinds of failure, never mixed: a refusal is data for people, anything else is broken and goes to the log.

use domain::refusal::Refusal;
use store::{OpenError, StoreError};

/// Why a command did not do what was asked. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The office does not do this; the data says why.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// Something technical failed.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// A technical failure, for the log.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    #[error("store: {0}")]
    Store(#[from] StoreError),
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    /// A file that ships with the program does not hold what it must.
    #[error("shipped file {file}: {detail}")]
    Shipped { file: String, detail: String },
    /// Writing an Excel file failed.
    #[error("workbook: {0}")]
    Workbook(String),
}

impl From<StoreError> for OfficeError {
    fn from(error: StoreError) -> Self {
        OfficeError::Broken(Broken::Store(error))
    }
}

impl From<serde_json::Error> for OfficeError {
    fn from(error: serde_json::Error) -> Self {
        OfficeError::Broken(Broken::Json(error))
    }
}

impl From<std::io::Error> for OfficeError {
    fn from(error: std::io::Error) -> Self {
        OfficeError::Broken(Broken::File(error))
    }
}

impl From<OpenError> for OfficeError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::MadeByNewerVersion { file_version, program_version } => {
                Refusal::MadeByNewerVersion { file_version, program_version }.into()
            }
            OpenError::NotOurFile => Refusal::NotOurFile.into(),
            OpenError::CopyNotSound(detail) => {
                Broken::Shipped { file: "copy before migration".into(), detail }.into()
            }
            OpenError::DanglingReferences { .. } => {
                Broken::Shipped { file: "migration".into(), detail: error.to_string() }.into()
            }
            OpenError::Store(error) => error.into(),
        }
    }
}

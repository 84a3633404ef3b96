//! What can go wrong below the rules.

/// A technical failure of the store; the chain goes to the log, the person gets a reference.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refused or failed.
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// Something kept as JSON text no longer has its shape.
    #[error("stored JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// A stored value is outside what the program knows.
    #[error("stored value {found:?} in {column}")]
    Value { column: String, found: String },
}

/// Why a file was not opened. It was not changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Made by a newer version of the program.
    #[error("made by a newer version: file {file_version}, program {program_version}")]
    MadeByNewerVersion { file_version: u32, program_version: u32 },
    /// A file, but not one of ours.
    #[error("not one of our files")]
    NotOurFile,
    /// The copy made before a migration could not be verified, so the migration did not begin.
    #[error("the copy before migration is not sound: {0}")]
    CopyNotSound(String),
    /// After a migration some rows would have pointed at nothing; the file stayed at its old version.
    #[error("{rows} rows would point at nothing after migration")]
    DanglingReferences {
        /// How many.
        rows: u32,
    },
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        OpenError::Store(StoreError::Sqlite(error))
    }
}

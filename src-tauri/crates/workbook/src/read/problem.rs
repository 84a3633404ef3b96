//! Why a file could not be read.

use serde::{Deserialize, Serialize};

/// Why a file could not be read. Data only: the user interface words it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ReadProblem {
    /// Neither .xlsx, .xlsb, .xls nor .ods inside, whatever its name says.
    #[error("not a spreadsheet (.{extension}, looks like {looks_like:?})")]
    NotASpreadsheet {
        /// The file name's extension in lower case, empty when there is none.
        extension: String,
        /// What the content looks like instead.
        looks_like: LooksLike,
    },
    /// Protected by a password to open.
    #[error("encrypted")]
    Encrypted,
    /// A spreadsheet that cannot be read to its end.
    #[error("damaged: {detail}")]
    Damaged {
        /// Technical detail for the log, in English.
        detail: String,
    },
    /// More than is read at once.
    #[error("too large: {what:?} is {found}, at most {limit}")]
    TooLarge {
        /// What there is too much of.
        what: TooLarge,
        /// The limit.
        limit: u32,
        /// What the file has; when reading stopped early, where it stopped.
        found: u32,
    },
    /// No sheet has a single filled cell.
    #[error("empty")]
    Empty,
    /// A person stopped the reading.
    #[error("stopped")]
    Stopped,
    /// Not read within the time a list may take.
    #[error("not read within {seconds} seconds")]
    TookTooLong {
        /// The time limit, in seconds.
        seconds: u32,
    },
    /// The process that reads files for the office did not answer as it should; the file itself may be sound.
    #[error("the reading process failed: {detail}")]
    WorkerFailed {
        /// Technical detail for the log, in English.
        detail: String,
    },
}

impl ReadProblem {
    /// A spreadsheet that cannot be read to its end.
    pub(crate) fn damaged(detail: impl std::fmt::Display) -> ReadProblem {
        ReadProblem::Damaged { detail: detail.to_string() }
    }

    /// More than is read at once; numbers too great for the answer are cut to its greatest.
    pub(crate) fn too_large(what: TooLarge, limit: u64, found: u64) -> ReadProblem {
        let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        ReadProblem::TooLarge { what, limit: number(limit), found: number(found) }
    }
}

/// What there is too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum TooLarge {
    /// Bytes of the file.
    FileBytes,
    /// Bytes once unpacked, in kilobytes.
    UnpackedKilobytes,
    /// Times a part grows when it is unpacked.
    UnpackedRatio,
    /// Parts inside the file.
    Parts,
    /// Filled cells of the workbook.
    Cells,
    /// Text of one cell, in UTF-16 units.
    CellText,
    /// Levels of elements inside each other.
    Nesting,
    /// Memory needed to read it, in megabytes.
    Memory,
}

/// What a file that is no spreadsheet looks like, so that a person can be told what to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum LooksLike {
    /// A page with a table, as web programs export it under the name .xls.
    Html,
    /// Lines of text with separators.
    Csv,
    /// A table in the XML of Excel 2003.
    Xml2003,
    /// A text document: Word, OpenDocument or RTF.
    Word,
    /// A PDF.
    Pdf,
    /// A picture, a scan perhaps.
    Image,
    /// An archive of other files: .zip, .rar, .7z.
    Archive,
    /// Nothing of these.
    Unknown,
}

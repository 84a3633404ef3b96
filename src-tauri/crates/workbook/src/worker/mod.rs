//! Reading a workbook in a process of its own.
//!
//! A file made to do harm may exhaust memory or time. There it takes down a process that holds nothing but that file;
//! the office only sees an answer: sheets, or the reason why there are none. No file is written on the way.

mod memory;
mod parent;
mod serve;
mod wire;

use std::path::PathBuf;
use std::time::Duration;

use crate::read::grid::SheetGrid;
use crate::read::problem::ReadProblem;
use crate::read::read_watched;
use crate::read::watch::Reading;

pub use serve::run_import_worker;

/// The argument that makes a shell a reading process.
pub const WORKER_ARGUMENT: &str = "--import-worker";

/// Most time one file may take; the slowest honest one measured takes two seconds.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// Reads workbooks for the office: in its own process, or in another that may die.
#[derive(Clone, Debug)]
pub struct SheetReader {
    way: Way,
    time_limit: Duration,
}

#[derive(Clone, Debug)]
enum Way {
    InProcess,
    InWorker { exe: PathBuf, first_args: Vec<String> },
}

impl SheetReader {
    /// Reads in this process: for tests and for files of our own making.
    pub fn in_process() -> SheetReader {
        SheetReader { way: Way::InProcess, time_limit: TIME_LIMIT }
    }

    /// Reads in a process started as `exe first_args… --import-worker`, which must call [`run_import_worker`].
    pub fn in_worker(exe: PathBuf, first_args: Vec<String>) -> SheetReader {
        SheetReader { way: Way::InWorker { exe, first_args }, time_limit: TIME_LIMIT }
    }

    /// The same reader with another limit on the time a file may take in a worker.
    pub fn with_time_limit(self, time_limit: Duration) -> SheetReader {
        SheetReader { time_limit, ..self }
    }

    /// Reads every worksheet, as [`crate::read_sheets`] does, while `watch` shows progress and can stop it.
    ///
    /// # Errors
    /// [`ReadProblem`] as data; whatever the file does, the calling process lives on when a worker reads.
    pub fn read(
        &self,
        bytes: &[u8],
        file_name: &str,
        watch: &Reading,
    ) -> Result<Vec<SheetGrid>, ReadProblem> {
        match &self.way {
            Way::InProcess => read_watched(bytes, file_name, watch),
            Way::InWorker { exe, first_args } => {
                parent::read_in_worker(exe, first_args, self.time_limit, bytes, file_name, watch)
            }
        }
    }
}

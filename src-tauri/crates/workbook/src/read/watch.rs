//! What a person who waits for a reading sees of it, and the button that stops it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::read::problem::ReadProblem;

/// One reading, shared between whoever reads and whoever watches; clones are the same reading.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    stopped: AtomicBool,
    progress: Mutex<Option<ReadingProgress>>,
}

/// How far a reading has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingProgress {
    /// The file being read, by its name.
    pub file_name: String,
    /// Filled rows read so far, over all sheets.
    pub rows: u32,
    /// The sheet being read; empty before the first.
    pub sheet: String,
}

impl Reading {
    /// A reading that has not begun.
    pub fn new() -> Reading {
        Reading::default()
    }

    /// Asks for the reading to stop; it ends with [`ReadProblem::Stopped`] within a tenth of a second.
    pub fn stop(&self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked for it to stop.
    pub fn is_stopped(&self) -> bool {
        self.shared.stopped.load(Ordering::Relaxed)
    }

    /// How far it has come; `None` before it begins and after it has ended.
    pub fn progress(&self) -> Option<ReadingProgress> {
        self.shared.progress.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn show(&self, progress: Option<ReadingProgress>) {
        *self.shared.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }

    pub(crate) fn check(&self) -> Result<(), ReadProblem> {
        if self.is_stopped() { Err(ReadProblem::Stopped) } else { Ok(()) }
    }
}

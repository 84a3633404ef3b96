//! Where files are read for the office, and the buttons that work while one is being read.
//!
//! Reading happens inside a command, which holds the office; watching and stopping must not wait for it. So they are
//! **signals**: commands of the same table that a shell answers through [`Signals`] without taking the office.

use std::sync::{Arc, Mutex, PoisonError};

use domain::records::imports::ImportKind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use workbook::{Reading, ReadingProgress, SheetGrid, SheetReader, lists_side_by_side};

use crate::OfficeError;
use crate::contract::commands::dispatch_signal;
use crate::imports::{heading_words, unreadable};
use crate::office::parse;

/// Reads files, and keeps the last one read: a person tries several columns and sheets on the same file.
pub(crate) struct Desk {
    reader: SheetReader,
    signals: Signals,
    last: Mutex<Option<Kept>>,
}

/// A file as it was read, by its fingerprint and what was looked for.
struct Kept {
    sha256: String,
    kind: ImportKind,
    grids: Arc<Vec<SheetGrid>>,
}

impl Desk {
    pub(crate) fn new(reader: SheetReader) -> Desk {
        Desk { reader, signals: Signals::default(), last: Mutex::new(None) }
    }

    pub(crate) fn signals(&self) -> Signals {
        self.signals.clone()
    }

    /// Every worksheet of a file; a list that stands beside another on a sheet comes as a sheet of its own behind the
    /// last. `sha256` is the file's fingerprint.
    pub(crate) fn read(
        &self,
        sha256: &str,
        bytes: &[u8],
        file_name: &str,
        kind: ImportKind,
    ) -> Result<Arc<Vec<SheetGrid>>, OfficeError> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = last.as_ref().filter(|kept| kept.sha256 == sha256 && kept.kind == kind) {
            return Ok(Arc::clone(&kept.grids));
        }
        // Gone before the next is read: two large files need not be held at once.
        *last = None;
        let reading = self.signals.begin();
        let grids = self.reader.read(bytes, file_name, &reading);
        self.signals.end();
        let grids = Arc::new(lists_side_by_side(grids.map_err(unreadable)?, &heading_words(kind)));
        *last = Some(Kept { sha256: sha256.to_owned(), kind, grids: Arc::clone(&grids) });
        Ok(grids)
    }
}

/// Answers the commands that work while another command is under way.
#[derive(Clone, Default)]
pub struct Signals {
    reading: Arc<Mutex<Option<Reading>>>,
}

impl Signals {
    /// The answer of a signal, as [`crate::Reply::answer`] would hold it; `None` for every other command.
    pub fn answer(&self, name: &str, request: &Value) -> Option<Result<Value, OfficeError>> {
        dispatch_signal(self, name, request)
    }

    /// How far the reading under way has come.
    pub(crate) fn progress(&self) -> Option<ReadingProgress> {
        self.current().as_ref().and_then(Reading::progress)
    }

    /// Stops the reading under way, if there is one.
    pub(crate) fn stop(&self) {
        if let Some(reading) = self.current().as_ref() {
            reading.stop();
        }
    }

    pub(crate) fn run<R: DeserializeOwned, A: Serialize>(
        &self,
        request: &Value,
        act: fn(&Signals, R) -> Result<A, OfficeError>,
    ) -> Result<Value, OfficeError> {
        Ok(serde_json::to_value(act(self, parse(request)?)?)?)
    }

    fn begin(&self) -> Reading {
        let reading = Reading::new();
        *self.current() = Some(reading.clone());
        reading
    }

    fn end(&self) {
        *self.current() = None;
    }

    fn current(&self) -> std::sync::MutexGuard<'_, Option<Reading>> {
        self.reading.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

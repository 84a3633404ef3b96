//! The one command a page may call: `call(name, args)`. Answers `{answer, changed}`; fails with `{refusal}` or
//! `{code: "broken", reference}`.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::Local;
use office::{Caller, Office, OfficeError, Signals, shell};
use serde_json::{Value, json};
use tauri::{State, WebviewWindow};

use crate::files::SavedFiles;
use crate::log::Log;

/// What lives as long as the window.
pub(crate) struct Shell {
    office: Mutex<Office>,
    /// Answers what must not wait for the office.
    signals: Signals,
    data: PathBuf,
    log: Log,
    pub(crate) saved: SavedFiles,
}

impl Shell {
    pub(crate) fn new(office: Office, data: PathBuf, log: Log) -> Shell {
        let signals = office.signals();
        Shell { office: Mutex::new(office), signals, data, log, saved: SavedFiles::default() }
    }

    /// Runs a command of the office.
    fn ask(&self, name: &str, args: &Value) -> Result<Value, OfficeError> {
        shell::refuse_paths(args)?;
        if let Some(answer) = self.signals.answer(name, args) {
            return answer.map(without_changes);
        }
        // A panic inside a command rolled its transaction back; the office behind a poisoned lock is whole.
        let mut office = self.office.lock().unwrap_or_else(PoisonError::into_inner);
        let caller = Caller { now: Local::now().naive_local(), actor: None };
        Ok(serde_json::to_value(office.call(name, args, &caller)?)?)
    }

    fn failed(&self, error: &OfficeError) -> Value {
        match error {
            OfficeError::Refused(refusal) => json!({ "refusal": refusal }),
            OfficeError::Broken(broken) => self.broken(&shell::chain(broken)),
        }
    }

    fn broken(&self, causes: &str) -> Value {
        let reference = shell::reference(Local::now().naive_local());
        self.log.write(&format!("{reference} {causes}"));
        json!({ "code": "broken", "reference": reference })
    }

    /// What the pages may know about the program around them.
    fn describe(&self) -> Value {
        json!({ "version": env!("CARGO_PKG_VERSION"), "dbPath": self.data, "logPath": self.log.path() })
    }

    pub(crate) fn data(&self) -> &Path {
        &self.data
    }
}

/// Carries one call from a page to the office, or does what only the shell can.
#[tauri::command]
pub(crate) async fn call(
    window: WebviewWindow,
    state: State<'_, Arc<Shell>>,
    name: String,
    args: Value,
) -> Result<Value, Value> {
    let shell = Arc::clone(&state);
    let working = Arc::clone(&state);
    // SQLite, workbooks and native dialogs block; the window's own thread must not.
    let done = tauri::async_runtime::spawn_blocking(move || {
        let answered = match name.as_str() {
            "save_exported_file" => working.saved.save(&window, &working, &args).map(without_changes),
            "open_saved_file" => working.saved.open(&args).map(without_changes),
            "read_shell" => Ok(without_changes(working.describe())),
            command => working.ask(command, &args),
        };
        answered.map_err(|error| working.failed(&error))
    });
    done.await.unwrap_or_else(|panicked| Err(shell.broken(&panicked.to_string())))
}

fn without_changes(answer: Value) -> Value {
    json!({ "answer": answer, "changed": [] })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(folder: &Path) -> Shell {
        let data = folder.join("so-vang.db");
        Shell::new(Office::open(&data).unwrap(), data.clone(), Log::beside(&data))
    }

    #[test]
    fn a_refusal_travels_as_data_and_a_failure_as_a_reference_the_log_holds() {
        let folder = tempfile::tempdir().unwrap();
        let shell = shell(folder.path());
        let refused = shell.ask("no_such_command", &json!({})).unwrap_err();
        assert_eq!(
            shell.failed(&refused),
            json!({ "refusal": { "code": "unknownCommand", "name": "no_such_command" } })
        );

        let broken = shell.failed(&std::io::Error::other("đĩa hỏng").into());
        let reference = broken["reference"].as_str().unwrap();
        let log = std::fs::read_to_string(shell.log.path()).unwrap();
        assert!(log.contains(reference) && log.contains("đĩa hỏng"), "{log}");
    }

    #[test]
    fn a_page_cannot_make_the_office_read_a_path() {
        let folder = tempfile::tempdir().unwrap();
        let shell = shell(folder.path());
        let request = json!({ "kind": "units", "file": { "name": "a.xlsx", "path": "/etc/hostname" } });
        assert!(matches!(shell.ask("preview_import", &request), Err(OfficeError::Refused(_))));
    }
}

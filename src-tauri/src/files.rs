//! Files the office has made: saved where the person says, and opened again only if they were saved in this run.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use office::{OfficeError, Refusal, shell};
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;

use crate::call::Shell;

/// Paths saved since the program started.
#[derive(Default)]
pub(crate) struct SavedFiles {
    paths: Mutex<HashSet<PathBuf>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Save {
    file_name: String,
    base64: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Open {
    path: PathBuf,
}

impl SavedFiles {
    /// Asks where, saves whole, answers `{path}`; null when the person changed their mind.
    pub(crate) fn save(
        &self,
        window: &WebviewWindow,
        shell: &Shell,
        args: &Value,
    ) -> Result<Value, OfficeError> {
        let asked: Save = parse(args)?;
        let content = STANDARD.decode(&asked.base64).map_err(|_| invalid("base64"))?;
        let proposed = shell::target_of(Path::new("."), &asked.file_name);
        let name = proposed.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut dialog = window.dialog().file().set_parent(window).set_title("Lưu tệp").set_file_name(&name);
        if let Some(ending) = proposed.extension().and_then(|ending| ending.to_str()) {
            dialog = dialog.add_filter(filter_name(ending), &[ending]);
        }
        let Some(chosen) = dialog.blocking_save_file() else { return Ok(Value::Null) };
        let path = chosen.into_path().map_err(|error| std::io::Error::other(error.to_string()))?;
        let path = with_ending_of(path, &proposed);
        if is_part_of_the_data(&path, shell.data()) {
            return Err(invalid("path"));
        }
        self.keep(&path, &content)?;
        Ok(json!({ "path": path }))
    }

    fn keep(&self, path: &Path, content: &[u8]) -> Result<(), OfficeError> {
        shell::save_whole(path, content)?;
        self.paths.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
        Ok(())
    }

    /// Opens a file saved in this run with the program the system has for it.
    pub(crate) fn open(&self, args: &Value) -> Result<Value, OfficeError> {
        let asked: Open = parse(args)?;
        self.refuse_unsaved(&asked.path)?;
        opener::open(&asked.path).map_err(|error| std::io::Error::other(error.to_string()))?;
        Ok(json!({ "done": true }))
    }

    /// A page must not be able to start whatever file it names.
    fn refuse_unsaved(&self, path: &Path) -> Result<(), OfficeError> {
        let known = self.paths.lock().unwrap_or_else(PoisonError::into_inner).contains(path);
        if known { Ok(()) } else { Err(invalid("path")) }
    }
}

fn parse<R: for<'a> Deserialize<'a>>(args: &Value) -> Result<R, OfficeError> {
    R::deserialize(args).map_err(|error| Refusal::BadRequest { detail: error.to_string() }.into())
}

fn invalid(field: &str) -> OfficeError {
    Refusal::FieldInvalid { field: field.to_owned(), found: String::new() }.into()
}

fn filter_name(ending: &str) -> &'static str {
    if ending == "xlsx" { "Bảng tính Excel" } else { "Tệp" }
}

/// A name typed without an ending gets the one the file was made with: Windows opens files by their ending.
fn with_ending_of(path: PathBuf, proposed: &Path) -> PathBuf {
    match proposed.extension() {
        Some(ending) if path.extension() != Some(ending) => {
            let mut whole = path.into_os_string();
            whole.push(".");
            whole.push(ending);
            PathBuf::from(whole)
        }
        _ => path,
    }
}

/// Saving over the data file or what SQLite keeps beside it would destroy the office.
fn is_part_of_the_data(path: &Path, data: &Path) -> bool {
    let same_folder = path.parent().and_then(|folder| folder.canonicalize().ok())
        == data.parent().and_then(|folder| folder.canonicalize().ok());
    let name =
        |path: &Path| path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    same_folder && name(path).starts_with(&name(data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_saved_in_this_run_open() {
        let folder = tempfile::tempdir().unwrap();
        let (saved, other) = (folder.path().join("Sổ duyệt.xlsx"), folder.path().join("khác.xlsx"));
        std::fs::write(&other, b"x").unwrap();
        let files = SavedFiles::default();
        files.keep(&saved, b"content").unwrap();
        assert!(files.refuse_unsaved(&saved).is_ok());
        for path in [other, folder.path().join(".").join("..").join("x"), PathBuf::from("/usr/bin/true")] {
            assert!(files.refuse_unsaved(&path).is_err(), "{path:?}");
        }
    }

    #[test]
    fn a_name_without_ending_gets_the_files_own() {
        for (typed, whole) in [("so.xlsx", "so.xlsx"), ("so", "so.xlsx"), ("sổ.năm 2022", "sổ.năm 2022.xlsx")]
        {
            assert_eq!(with_ending_of(PathBuf::from(typed), Path::new("book.xlsx")), PathBuf::from(whole));
        }
    }

    #[test]
    fn nothing_is_saved_over_the_data() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("so-vang.db");
        for (name, is_data) in [("so-vang.db", true), ("So-Vang.db-wal", true), ("so-vang.xlsx", false)] {
            assert_eq!(is_part_of_the_data(&folder.path().join(name), &data), is_data, "{name}");
        }
    }
}

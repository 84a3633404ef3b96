//! What every shell around the office (window, command line, test bridge) does alike: naming a failure, refusing a
//! path where only contents may come in, and saving a finished file so that it is whole or absent.
//!
//! Not here: clocks, windows, sockets. Each shell brings its own.

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use domain::refusal::Refusal;
use serde_json::Value;

/// The number a person reads out and the log is searched for: day, month, hour, minute, second ("0807-153012").
pub fn reference(at: NaiveDateTime) -> String {
    at.format("%d%m-%H%M%S").to_string()
}

/// Every cause of a failure in one line, outermost first.
pub fn chain(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let words = inner.to_string();
        // Transparent errors repeat their source's words; once is enough.
        if !line.ends_with(&words) {
            line.push_str(" < ");
            line.push_str(&words);
        }
        cause = inner.source();
    }
    line
}

/// Refuses a request that names a path to be read. A page may hand over the contents of a file a person chose; only
/// the command line, which runs with the rights of whoever typed it, may name files.
pub fn refuse_paths(request: &Value) -> Result<(), Refusal> {
    match request.get("file").and_then(|file| file.get("path")) {
        None | Some(Value::Null) => Ok(()),
        Some(_) => Err(Refusal::FieldInvalid { field: "file".into(), found: "path".into() }),
    }
}

/// Saves a file whole: written under another name in the same folder, flushed to the disk, then renamed over the
/// target. After a power cut there is the old file or the new one, never half of either.
pub fn save_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "no file name"))?;
    let mut beside = name.to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(beside);
    let saved = write_flushed(&part, content).and_then(|()| fs::rename(&part, path));
    if saved.is_err() {
        // The target is untouched; what was begun is of no use to anybody.
        let _ = fs::remove_file(&part);
        return saved;
    }
    flush_folder(path)
}

fn write_flushed(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// The rename itself lives in the folder; Windows flushes it with the file and opens no folders.
#[cfg(unix)]
fn flush_folder(path: &Path) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn flush_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// Where a proposed name lands under a target a person gave: inside it when it is a folder, else the target itself.
/// Only the last part of the proposed name counts, so no name can climb out of the folder.
pub fn target_of(target: &Path, proposed: &str) -> PathBuf {
    let name = proposed
        .rsplit(['/', '\\'])
        .next()
        .filter(|name| !matches!(*name, "" | "." | ".."))
        .unwrap_or("so-vang");
    if target.is_dir() { target.join(name) } else { target.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_reference_reads_day_month_and_time() {
        let at = chrono::NaiveDate::from_ymd_opt(2022, 7, 8).unwrap().and_hms_opt(15, 30, 12).unwrap();
        assert_eq!(reference(at), "0807-153012");
    }

    #[test]
    fn a_path_from_a_page_is_refused_and_contents_are_not() {
        for (request, is_refused) in [
            (json!({ "file": { "name": "a.xlsx", "path": "/etc/hostname" } }), true),
            (json!({ "file": { "name": "a.xlsx", "base64": "UEs=", "path": null } }), false),
            (json!({ "file": { "name": "a.xlsx", "base64": "UEs=" } }), false),
            (json!({ "path": "a" }), false),
        ] {
            assert_eq!(refuse_paths(&request).is_err(), is_refused, "{request}");
        }
    }

    #[test]
    fn a_saved_file_replaces_the_old_one_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Sổ duyệt.xlsx");
        save_whole(&path, b"first").unwrap();
        save_whole(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_proposed_name_cannot_climb_out_of_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        for (proposed, name) in [
            ("so.xlsx", "so.xlsx"),
            ("../so.xlsx", "so.xlsx"),
            ("..\\so.xlsx", "so.xlsx"),
            ("..", "so-vang"),
            ("", "so-vang"),
        ] {
            assert_eq!(target_of(folder.path(), proposed), folder.path().join(name), "{proposed:?}");
        }
        assert_eq!(target_of(Path::new("chosen.xlsx"), "so.xlsx"), Path::new("chosen.xlsx"));
    }
}

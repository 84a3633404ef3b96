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
use workbook::{SheetReader, WORKER_ARGUMENT};

pub use workbook::run_import_worker;

use crate::OfficeError;

/// Reads workbooks in a process of its own: this same program, started again as a reading process.
///
/// # Errors
/// The system does not say where this program lies.
pub fn worker_of_this_program() -> io::Result<SheetReader> {
    Ok(SheetReader::in_worker(std::env::current_exe()?, vec![]))
}

/// Whether this program was started as a reading process; then it calls [`run_import_worker`] and does nothing else.
pub fn is_import_worker() -> bool {
    std::env::args_os().nth(1).is_some_and(|first| first == WORKER_ARGUMENT)
}

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
///
/// # Errors
/// [`Refusal::TargetInUse`] with a free name beside it when another program holds the target open,
/// [`Refusal::TargetNotAFile`], [`Refusal::FolderNotWritable`], [`Refusal::DiskFull`]; anything else is broken. The
/// target is untouched then, and nothing is left beside it.
pub fn save_whole(path: &Path, content: &[u8]) -> Result<(), OfficeError> {
    save_by(path, content, |part, target| fs::rename(part, target))
}

fn save_by(
    path: &Path,
    content: &[u8],
    rename: impl FnOnce(&Path, &Path) -> io::Result<()>,
) -> Result<(), OfficeError> {
    let shown = |path: &Path| path.display().to_string();
    let Some(name) = path.file_name().filter(|_| !path.is_dir()) else {
        return Err(Refusal::TargetNotAFile { path: shown(path) }.into());
    };
    let mut beside = name.to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(beside);
    let folder = || shown(folder_of(path));
    let refused = |error: io::Error| -> OfficeError {
        let is_full = matches!(
            error.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
        );
        if is_full { Refusal::DiskFull { path: folder() }.into() } else { error.into() }
    };
    let saved = write_flushed(&part, content)
        .map_err(|error| {
            if is_denied(&error) {
                Refusal::FolderNotWritable { path: folder() }.into()
            } else {
                refused(error)
            }
        })
        .and_then(|()| {
            // What could be written beside the target but not put in its place is kept away by another program.
            rename(&part, path).map_err(|error| {
                if is_held_open(&error) && path.exists() {
                    let proposed = shown(&free_name(path));
                    return Refusal::TargetInUse { path: shown(path), proposed }.into();
                }
                refused(error)
            })
        });
    if saved.is_err() {
        // The target is untouched; what was begun is of no use to anybody.
        let _ = fs::remove_file(&part);
        return saved;
    }
    // The new file stands; a disk that will not say it is flushed is no reason to make the person save again.
    let _ = flush_folder(path);
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        Some(_) | None => Path::new("."),
    }
}

fn is_denied(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
    )
}

/// Windows refuses to replace a file that Excel has open: access denied, sharing violation or lock violation.
fn is_held_open(error: &io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    let by_code = cfg!(windows) && matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION));
    by_code
        || matches!(
            error.kind(),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy
        )
}

/// `Sổ duyệt (2).xlsx` beside `Sổ duyệt.xlsx`: the first number nobody has.
fn free_name(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map_or_else(String::new, |ending| format!(".{}", ending.to_string_lossy()));
    let numbered = |number: u32| path.with_file_name(format!("{stem} ({number}){ending}"));
    (2..1_000).map(numbered).find(|path| !path.exists()).unwrap_or_else(|| numbered(1_000))
}

fn write_flushed(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// The rename itself lives in the folder; Windows flushes it with the file and opens no folders.
#[cfg(unix)]
fn flush_folder(path: &Path) -> io::Result<()> {
    File::open(folder_of(path))?.sync_all()
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
    fn a_save_that_fails_says_why_and_leaves_everything_as_it_was() {
        type Failure = (&'static str, io::ErrorKind, fn(&Path) -> Option<Refusal>);
        let text = |path: PathBuf| path.display().to_string();
        let failures: [Failure; 4] = [
            ("another program holds the target open", io::ErrorKind::PermissionDenied, |folder| {
                Some(Refusal::TargetInUse {
                    path: folder.join("Sổ duyệt.xlsx").display().to_string(),
                    proposed: folder.join("Sổ duyệt (3).xlsx").display().to_string(),
                })
            }),
            ("the target is busy", io::ErrorKind::ResourceBusy, |folder| {
                Some(Refusal::TargetInUse {
                    path: folder.join("Sổ duyệt.xlsx").display().to_string(),
                    proposed: folder.join("Sổ duyệt (3).xlsx").display().to_string(),
                })
            }),
            ("the disk is full", io::ErrorKind::StorageFull, |folder| {
                Some(Refusal::DiskFull { path: folder.display().to_string() })
            }),
            ("the disk is broken", io::ErrorKind::Other, |_| None),
        ];
        for (sentence, kind, refusal) in failures {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("Sổ duyệt.xlsx");
            fs::write(&path, b"old").unwrap();
            fs::write(folder.path().join("Sổ duyệt (2).xlsx"), b"other").unwrap();
            let failed = save_by(&path, b"new", |_, _| Err(io::Error::from(kind))).unwrap_err();
            match (failed, refusal(folder.path())) {
                (OfficeError::Refused(found), Some(expected)) => assert_eq!(found, expected, "{sentence}"),
                (OfficeError::Broken(_), None) => {}
                (found, _) => panic!("{sentence}: {found:?}"),
            }
            assert_eq!(fs::read(&path).unwrap(), b"old", "{sentence}");
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "{sentence}");
        }

        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("Sổ duyệt.xlsx")).unwrap();
        fs::write(folder.path().join("tệp"), b"").unwrap();
        for (target, refusal) in [
            (
                folder.path().join("Sổ duyệt.xlsx"),
                Refusal::TargetNotAFile { path: text(folder.path().join("Sổ duyệt.xlsx")) },
            ),
            (
                folder.path().join("không có").join("a.xlsx"),
                Refusal::FolderNotWritable { path: text(folder.path().join("không có")) },
            ),
            (
                folder.path().join("tệp").join("a.xlsx"),
                Refusal::FolderNotWritable { path: text(folder.path().join("tệp")) },
            ),
        ] {
            let failed = save_whole(&target, b"new").unwrap_err();
            assert!(matches!(&failed, OfficeError::Refused(found) if *found == refusal), "{failed:?}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_may_not_be_written_to_is_named() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let closed = folder.path().join("chỉ đọc");
        fs::create_dir(&closed).unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
        // Whoever may do everything may write here too; then there is nothing to refuse.
        let is_barred = File::create(closed.join("thử")).is_err();
        let failed = save_whole(&closed.join("a.xlsx"), b"new");
        let path = closed.display().to_string();
        let expected = Refusal::FolderNotWritable { path };
        assert_eq!(is_barred, matches!(failed, Err(OfficeError::Refused(found)) if found == expected));
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
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

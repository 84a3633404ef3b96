//! Opening: finds the data file, opens the office, then the window. A file that cannot be opened is explained before
//! any window appears, and nothing is written to it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::Local;
use office::{Office, OfficeError, Refusal, shell};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

use crate::call::Shell;
use crate::log::Log;
use crate::window;

/// Opens the office and its window, or says why not and ends.
pub(crate) fn start(app: &AppHandle, chosen: Option<PathBuf>) {
    if let Err(words) = open(app, chosen) {
        let ending = app.clone();
        let said = app.dialog().message(words).title("Sổ Vàng").kind(MessageDialogKind::Error);
        said.buttons(MessageDialogButtons::OkCustom("Đóng".to_owned())).show(move |_| ending.exit(1));
    }
}

fn open(app: &AppHandle, chosen: Option<PathBuf>) -> Result<(), String> {
    let path = match chosen {
        Some(path) => path,
        None => own_file(app)
            .map_err(|error| format!("Không xác định được thư mục dữ liệu của người dùng.\n{error}"))?,
    };
    // What people are told about the file must lead to it from anywhere.
    let path = std::path::absolute(&path).unwrap_or(path);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("Không tạo được thư mục {}.\n{error}", folder.display()))?;
    }
    let log = Log::beside(&path);
    log.keep_panics();
    let office = Office::open(&path).map_err(|error| why_not(&error, &path, &log))?;
    let reader = shell::worker_of_this_program()
        .map_err(|error| format!("Không xác định được nơi cài đặt chương trình.\n{error}"))?;
    app.manage(Arc::new(Shell::new(office.with_reader(reader), path, log)));
    window::open(app).map_err(|error| format!("Không mở được cửa sổ.\n{error}"))
}

/// The user's own file on this PC: never in a roaming profile, which copies files while they are in use.
fn own_file(app: &AppHandle) -> tauri::Result<PathBuf> {
    Ok(app.path().local_data_dir()?.join("so-vang").join("so-vang.db"))
}

/// Why a file was not opened, for a person.
fn why_not(error: &OfficeError, path: &Path, log: &Log) -> String {
    let file = path.display();
    match error {
        OfficeError::Refused(Refusal::MadeByNewerVersion { file_version, program_version }) => format!(
            "Tệp dữ liệu do phiên bản Sổ Vàng mới hơn tạo ra (dữ liệu phiên bản {file_version}, chương trình này dùng được đến {program_version}).\n\
             Tệp còn nguyên, chưa bị thay đổi. Hãy cài bản Sổ Vàng mới hơn rồi mở lại.\n\n{file}"
        ),
        OfficeError::Refused(Refusal::NotOurFile) => {
            format!("Đây không phải tệp dữ liệu của Sổ Vàng. Tệp còn nguyên, chưa bị thay đổi.\n\n{file}")
        }
        OfficeError::Refused(other) => format!("Không mở được tệp dữ liệu ({other}).\n\n{file}"),
        OfficeError::Broken(broken) => {
            let reference = shell::reference(Local::now().naive_local());
            log.write(&format!("{reference} {}", shell::chain(broken)));
            format!(
                "Không mở được tệp dữ liệu: có thể chương trình khác đang giữ tệp, ổ đĩa đã đầy, hoặc tài khoản này không có quyền ghi.\n\
                 Dữ liệu chưa bị thay đổi. Mã lỗi {reference}, ghi trong {}.\n\n{file}",
                log.path().display()
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_opened_is_explained_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let foreign = folder.path().join("văn bản.db");
        std::fs::write(&foreign, "một đoạn văn bản, không phải cơ sở dữ liệu. ".repeat(40)).unwrap();
        let newer = folder.path().join("mới hơn.db");
        drop(Office::open(&newer).unwrap());
        raise_version(&newer);
        let missing = folder.path().join("không có").join("so-vang.db");
        for (path, words) in
            [(foreign, "không phải tệp dữ liệu"), (newer, "phiên bản Sổ Vàng mới hơn"), (missing, "Mã lỗi")]
        {
            let before = std::fs::read(&path).ok();
            let error = Office::open(&path).err().unwrap();
            let said = why_not(&error, &path, &Log::beside(&folder.path().join("x.db")));
            assert!(said.contains(words), "{said}");
            assert_eq!(std::fs::read(&path).ok(), before);
        }
    }

    /// Sets `user_version` (offset 60 of SQLite's header, four bytes) far above what any program writes.
    fn raise_version(path: &Path) {
        let mut bytes = std::fs::read(path).unwrap();
        bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
        std::fs::write(path, bytes).unwrap();
    }
}

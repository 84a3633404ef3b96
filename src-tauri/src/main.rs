//! The shell: one window around the office. No rules, no SQL; it opens the file, carries calls, and owns what only a
//! window can do (save dialog, opening a saved file).

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod call;
mod files;
mod log;
mod start;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

/// Sổ Vàng: sổ thi đua, khen thưởng của Hội đồng.
#[derive(Parser)]
#[command(name = "so-vang", version)]
struct Flags {
    /// Tệp dữ liệu; bỏ trống: SOVANG_DB, hoặc tệp trong thư mục dữ liệu của người dùng
    #[arg(long, value_name = "FILE", env = "SOVANG_DB")]
    db: Option<PathBuf>,
}

fn main() -> ExitCode {
    if office::shell::is_import_worker() {
        return office::shell::run_import_worker();
    }
    let flags = Flags::parse();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(move |app| {
            start::start(app.handle(), flags.db);
            Ok(())
        })
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("so-vang: {error}");
            ExitCode::FAILURE
        }
    }
}

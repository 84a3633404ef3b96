//! A reading process for tests; told so, one that misbehaves as a broken or attacked one might.

use std::io::{Read, Write};
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        // Never answers.
        Some("--hang") => loop {
            std::thread::sleep(Duration::from_secs(1));
        },
        // Takes the file and dies without a word, as where memory cannot be had.
        Some("--abort") => {
            let _ = std::io::stdin().read_to_end(&mut Vec::new());
            std::process::abort()
        }
        // Ends as if it had no fault.
        Some("--leave") => ExitCode::SUCCESS,
        // Talks without end and without sense.
        Some("--babble") => loop {
            if std::io::stdout().write_all(&[b'R', 255, 255, 255, 255, 0, 1, 2]).is_err() {
                return ExitCode::FAILURE;
            }
        },
        // Says the same row for ever.
        Some("--flood") => {
            let head = br#"{"name":"a","hidden":false}"#;
            let _ = std::io::stdout()
                .write_all(&[b'S', 27, 0, 0, 0])
                .and_then(|()| std::io::stdout().write_all(head));
            loop {
                if std::io::stdout().write_all(&[b'R', 8, 0, 0, 0, 1, 0, 1, 1, b'x', 0, 0, 0]).is_err() {
                    return ExitCode::FAILURE;
                }
            }
        }
        // Works as it should, and leaves a note of the most memory it held, in kilobytes.
        Some("--measured") => {
            let end = workbook::run_import_worker();
            let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
            let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
            let peak = peak.trim().trim_end_matches(" kB");
            match std::env::args().nth(2).map(|path| std::fs::write(path, peak)) {
                Some(Ok(())) => end,
                Some(Err(_)) | None => ExitCode::FAILURE,
            }
        }
        Some(_) | None => workbook::run_import_worker(),
    }
}

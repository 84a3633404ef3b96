//! Reads one workbook and prints what it cost, as JSON: for benchmarks beside other readers.
//!
//! `read_sheet FILE` reads in this process, `read_sheet --worker FILE` in a process of its own. `read_sheet FILE
//! --digest` prints how many cells are filled and a SHA-256 over their texts instead, for a comparison of readers.

use std::error::Error;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use sha2::{Digest, Sha256};
use workbook::{Reading, SheetGrid, SheetReader, WORKER_ARGUMENT, run_import_worker};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let measured = match arguments.as_slice() {
        [first, ..] if *first == WORKER_ARGUMENT => return run_import_worker(),
        ["--worker", file] => std::env::current_exe()
            .map_err(Into::into)
            .and_then(|exe| measure(&SheetReader::in_worker(exe, vec![]), Path::new(file))),
        [file, "--digest"] => digest(Path::new(file)),
        [file] => measure(&SheetReader::in_process(), Path::new(file)),
        _ => Err("read_sheet [--worker] FILE | read_sheet FILE --digest".into()),
    };
    match measured {
        Ok(figures) => {
            println!("{figures}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("read_sheet: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(reader: &SheetReader, file: &Path) -> Result<String, Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let began = Instant::now();
    let read = reader.read(&bytes, &name, &Reading::new());
    let milliseconds = began.elapsed().as_secs_f64() * 1000.0;
    let (rows, cells, text_bytes, texts, problem) = match &read {
        Ok(grids) => {
            let (rows, cells, bytes) = count(grids);
            (rows, cells, bytes, hash(grids), "null".to_owned())
        }
        Err(problem) => (0, 0, 0, 0, serde_json::to_string(problem)?),
    };
    Ok(format!(
        "{{\"rows\":{rows},\"cells\":{cells},\"textBytes\":{text_bytes},\"texts\":\"{texts:016x}\",\
         \"milliseconds\":{milliseconds:.1},\"peakKilobytes\":{},\"problem\":{problem}}}",
        peak(),
    ))
}

/// Each filled cell's text without blanks around it, and a separator behind it.
fn digest(file: &Path) -> Result<String, Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let grids = SheetReader::in_process().read(&bytes, &name, &Reading::new())?;
    let mut sum = Sha256::new();
    let rows = grids.iter().take(1).flat_map(|grid| &grid.rows);
    let mut filled = 0_u64;
    for text in rows.flat_map(|row| &row.cells).filter(|text| !text.is_empty()) {
        filled += 1;
        sum.update(text.trim().as_bytes());
        sum.update(b"\x1f");
    }
    let digest: String = sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{filled} {digest}"))
}

fn count(grids: &[SheetGrid]) -> (usize, usize, usize) {
    let rows = grids.iter().map(|grid| grid.rows.len()).sum();
    let filled = || {
        grids.iter().flat_map(|grid| &grid.rows).flat_map(|row| &row.cells).filter(|cell| !cell.is_empty())
    };
    (rows, filled().count(), filled().map(String::len).sum())
}

/// The same for the same texts in the same places.
fn hash(grids: &[SheetGrid]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for row in grids.iter().flat_map(|grid| &grid.rows) {
        (row.row_no, &row.cells).hash(&mut hasher);
    }
    hasher.finish()
}

/// Most memory this process held at any time, in kilobytes; 0 where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

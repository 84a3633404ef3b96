//! The corpus on disk: every list by several writers.

use std::path::{Path, PathBuf};
use std::process::Command;

use workbook::{MergedRange, PlainCell, PlainSheet, write_plain};

use crate::sheet::{Sheet, Value};
use crate::typed::Typed;

/// One list by one writer.
pub(crate) struct File {
    /// Place of the list among all.
    pub(crate) list: usize,
    pub(crate) writer: &'static str,
    pub(crate) path: PathBuf,
}

/// Writers by the endings of the files they leave.
const WRITERS: [(&str, &str); 6] = [
    ("rust_xlsxwriter", "rust.xlsx"),
    ("openpyxl", "openpyxl.xlsx"),
    ("XML by hand", "by-hand.xlsx"),
    ("LibreOffice .xlsx", "libre.xlsx"),
    ("LibreOffice .xls", "libre.xls"),
    ("LibreOffice .ods", "libre.ods"),
];

pub(crate) fn write_all(lists: &[Typed], folder: &Path) -> Vec<File> {
    let models: Vec<Vec<Sheet>> = lists.iter().map(Typed::sheets).collect();
    for (number, sheets) in (1..).zip(&models) {
        let bytes = write_plain(&plain(sheets)).unwrap();
        std::fs::write(folder.join(format!("{number:03}.rust.xlsx")), bytes).unwrap();
    }
    let json = folder.join("models.json");
    std::fs::write(&json, serde_json::to_vec(&models).unwrap()).unwrap();
    // `cargo xtask` makes this environment; without it the system's own Python must have openpyxl.
    let python = std::env::var("SOVANG_PYTHON").unwrap_or_else(|_| "python3".into());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/write_lists.py");
    run(Command::new(python).arg(script).arg(&json).arg(folder));
    let written = |number: usize| folder.join(format!("{number:03}.openpyxl.xlsx"));
    for ending in ["xls", "ods", "xlsx"] {
        let made = folder.join(ending);
        std::fs::create_dir(&made).unwrap();
        // Named so that three conversions do not meet in one profile folder.
        let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
        run(Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", ending, "--outdir"])
            .arg(&made)
            .args((1..=lists.len()).map(written)));
        for number in 1..=lists.len() {
            std::fs::rename(
                made.join(format!("{number:03}.openpyxl.{ending}")),
                folder.join(format!("{number:03}.libre.{ending}")),
            )
            .unwrap();
        }
    }
    let mut files = Vec::new();
    for (list, typed) in lists.iter().enumerate() {
        for (writer, ending) in WRITERS.iter().filter(|(writer, _)| !typed.not_by.contains(writer)) {
            files.push(File { list, writer, path: folder.join(format!("{:03}.{ending}", list + 1)) });
        }
    }
    files
}

fn run(command: &mut Command) {
    let made = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(made.status.success(), "{command:?}: {}", String::from_utf8_lossy(&made.stderr));
}

fn plain(sheets: &[Sheet]) -> Vec<PlainSheet> {
    sheets
        .iter()
        .map(|sheet| {
            let last_row = sheet.cells.iter().map(|cell| cell.row).max().unwrap_or(0) as usize;
            let mut rows = vec![Vec::new(); last_row];
            for cell in &sheet.cells {
                let row: &mut Vec<PlainCell> = &mut rows[cell.row as usize - 1];
                let at = cell.column as usize;
                if row.len() <= at {
                    row.resize(at + 1, PlainCell::Empty);
                }
                row[at] = match &cell.value {
                    Value::Text(text) => PlainCell::Text(text.clone()),
                    Value::Number(number) => PlainCell::Number(*number),
                    Value::Date(iso, _) => PlainCell::Date(iso.parse().unwrap()),
                    Value::Formula(formula, result) => {
                        PlainCell::Formula { formula: formula.clone(), result: result.clone() }
                    }
                };
            }
            PlainSheet {
                name: sheet.name.clone(),
                rows,
                merges: sheet
                    .merges
                    .iter()
                    .map(|(first_row, first_column, last_row, last_column)| MergedRange {
                        first_row: *first_row,
                        last_row: *last_row,
                        first_column: *first_column,
                        last_column: *last_column,
                    })
                    .collect(),
                widths: vec![],
                hidden: sheet.hidden,
                ..PlainSheet::default()
            }
        })
        .collect()
}

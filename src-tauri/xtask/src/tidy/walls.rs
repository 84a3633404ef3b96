//! The walls between the rooms, proved from cargo's own tree and from the words in the code.

use super::TextFile;
use crate::steps::{self, command};

/// What must not be reachable from a room by any road, and the sentence of ARCHITECTURE.md that says so.
pub(crate) const WALLS: &[(&str, &[&str], &str)] = &[
    (
        "domain",
        &["store", "workbook", "office", "rusqlite", "calamine", "rust_xlsxwriter", "tauri", "tokio", "axum"],
        "domain does no I/O",
    ),
    (
        "store",
        &["workbook", "office", "calamine", "rust_xlsxwriter", "tauri", "tokio", "axum"],
        "store keeps, and knows neither workbooks nor windows",
    ),
    ("workbook", &["store", "office", "rusqlite", "tauri", "tokio", "axum"], "workbook knows no database"),
    ("office", &["tauri", "tokio", "axum", "clap"], "the office runs without a window"),
    ("cli", &["tauri", "tokio", "axum"], "the command line runs without a window"),
    ("xtask", &["office", "store", "serde"], "xtask compiles in seconds"),
];

/// Names only one room may write, in manifests and in code.
const OWNED: &[(&str, &str)] = &[
    ("rusqlite", "src-tauri/crates/store/"),
    ("calamine", "src-tauri/crates/workbook/"),
    ("rust_xlsxwriter", "src-tauri/crates/workbook/"),
    ("tauri", "src-tauri/"),
    ("axum", "tests/bridge/"),
];

/// Asking the clock; only the shells may.
const CLOCKS: &[&str] = &["Local::now", "Utc::now", "SystemTime::now"];
const WITHOUT_CLOCK: &[&str] = &["domain", "store", "workbook", "office"];

pub(super) fn check(files: &[TextFile]) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    for (room, forbidden, sentence) in WALLS {
        let tree = steps::output(command(
            "cargo",
            [
                "tree",
                "--quiet",
                "--package",
                room,
                "--edges",
                "normal",
                "--prefix",
                "none",
                "--format",
                "{p}",
            ],
        ))?;
        for line in tree.lines().skip(1) {
            let name = line.split(' ').next().unwrap_or_default();
            if forbidden.contains(&name) {
                found.push(format!("{room} reaches {name}: {sentence}"));
            }
        }
    }
    for file in files {
        found.extend(foreign_names(file));
        found.extend(asked_clocks(file));
    }
    found.sort();
    found.dedup();
    Ok(found)
}

fn foreign_names(file: &TextFile) -> Vec<String> {
    let is_manifest = file.path.ends_with("/Cargo.toml");
    if !(is_manifest || file.path.ends_with(".rs")) || file.path.contains("/xtask/") {
        return Vec::new();
    }
    let names = |name: &str| {
        if is_manifest {
            file.text.lines().any(|line| line.split(['.', '=', ' ']).next() == Some(name))
        } else {
            file.text.contains(&format!("{name}::"))
        }
    };
    let is_foreign = |name: &str, owner: &str| {
        !file.path.starts_with(owner) || (name == "tauri" && file.path.starts_with("src-tauri/crates/"))
    };
    OWNED
        .iter()
        .filter(|(name, owner)| is_foreign(name, owner) && names(name))
        .map(|(name, owner)| format!("{}: names {name}, which only {owner} may", file.path))
        .collect()
}

fn asked_clocks(file: &TextFile) -> Vec<String> {
    let is_bound =
        WITHOUT_CLOCK.iter().any(|room| file.path.starts_with(&format!("src-tauri/crates/{room}/src/")));
    if !is_bound {
        return Vec::new();
    }
    CLOCKS
        .iter()
        .filter(|clock| file.text.contains(**clock))
        .map(|clock| format!("{}: asks {clock}; time comes in as an argument", file.path))
        .collect()
}

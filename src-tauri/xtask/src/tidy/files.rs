//! Habits that show in single files: their length, nothing left unfinished, no SQL that nobody runs, nothing of the
//! machine they were written on.

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};

use super::TextFile;

const LONG: usize = 500;
const TOO_LONG: usize = 800;

/// Code people read; data, locks and what is generated may be as long as they are.
const CODE: &[&str] = &[".rs", ".ts", ".tsx", ".css", ".sql"];
const GENERATED: &str = "/generated/";

/// Marks of unfinished work, put together here so that this file does not carry them itself.
const UNFINISHED: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("ST", "UB"),
    concat!("#[ign", "ore"),
    concat!("#[should_", "panic"),
    concat!("test.sk", "ip("),
    concat!("test.on", "ly("),
    concat!("it.sk", "ip("),
    concat!("it.on", "ly("),
    concat!("unimple", "mented!("),
];

/// Places that exist on one machine only.
const MACHINE: &[&str] = &[
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("arti", "factory"),
    concat!("index.cra", "tes.io"),
];

pub(super) fn check(files: &[TextFile]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        found.extend(length(file));
        found.extend(unfinished(file));
        found.extend(
            MACHINE
                .iter()
                .filter(|place| file.text.contains(**place))
                .map(|place| format!("{}: names {place}, a place on one machine", file.path)),
        );
    }
    found.extend(unused_sql(files));
    found
}

fn length(file: &TextFile) -> Option<String> {
    if !file.ends_with(CODE) || file.path.contains(GENERATED) {
        return None;
    }
    let lines = file.text.lines().count();
    if lines > TOO_LONG {
        return Some(format!("{}: {lines} lines, more than {TOO_LONG}", file.path));
    }
    if lines > LONG {
        println!("tidy: {} has {lines} lines; {LONG} is a smell", file.path);
    }
    None
}

fn unfinished(file: &TextFile) -> Vec<String> {
    if !file.ends_with(CODE) {
        return Vec::new();
    }
    let is_word = |text: &str, mark: &str| {
        text.match_indices(mark).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + mark.len()..].chars().next();
            let joins =
                |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
            !mark.chars().all(char::is_alphabetic) || !(joins(before) || joins(after))
        })
    };
    UNFINISHED
        .iter()
        .filter(|mark| is_word(&file.text, mark))
        .map(|mark| format!("{}: holds {mark}", file.path))
        .collect()
}

/// Every `.sql` file is included by some code, or is a law in the list of laws.
fn unused_sql(files: &[TextFile]) -> Vec<String> {
    let mut included: HashSet<PathBuf> = HashSet::new();
    let mut laws: HashSet<&str> = HashSet::new();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        let folder = Path::new(&file.path).parent().unwrap_or(Path::new(""));
        included.extend(quoted_sql(&file.text).map(|name| plain(&folder.join(name))));
        if file.path.ends_with("store/src/laws.rs") {
            laws.extend(file.text.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')));
        }
    }
    files
        .iter()
        .filter(|file| file.path.ends_with(".sql"))
        .filter(|file| {
            let path = Path::new(&file.path);
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            let is_law = file.path.contains("/invariants/") && laws.contains(stem);
            !is_law && !included.contains(path)
        })
        .map(|file| format!("{}: no code runs it", file.path))
        .collect()
}

fn quoted_sql(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').filter(|piece| piece.ends_with(".sql") && !piece.contains(char::is_whitespace))
}

/// A path without `..`, by its words alone.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        if part == Component::ParentDir {
            plain.pop();
        } else {
            plain.push(part);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> TextFile {
        TextFile { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn sql_that_nobody_runs_is_found() {
        let files = [
            file("store/src/units/mod.rs", "include_str!(\"list.sql\") include_str!(\"../shared/one.sql\")"),
            file("store/src/units/list.sql", ""),
            file("store/src/shared/one.sql", ""),
            file("store/src/units/old.sql", ""),
            file("store/src/laws.rs", "laws! { units_form_a_tree }"),
            file("store/invariants/units_form_a_tree.sql", ""),
            file("store/invariants/forgotten.sql", ""),
        ];
        assert_eq!(
            unused_sql(&files),
            ["store/src/units/old.sql: no code runs it", "store/invariants/forgotten.sql: no code runs it"]
        );
    }

    #[test]
    fn marks_of_unfinished_work_are_found_as_words() {
        for (text, count) in [
            (concat!("// TO", "DO later"), 1),
            (concat!("let MUS", "TODOWN = 1;"), 0),
            (concat!("#[ign", "ore]"), 1),
            ("finished", 0),
        ] {
            assert_eq!(unfinished(&file("a.rs", text)).len(), count, "{text}");
        }
    }

    #[test]
    fn a_file_may_be_long_but_not_too_long() {
        assert!(length(&file("a.rs", &"x\n".repeat(TOO_LONG))).is_none());
        assert!(length(&file("a.rs", &"x\n".repeat(TOO_LONG + 1))).is_some());
        assert!(length(&file("ui/src/bridge/generated/contract.ts", &"x\n".repeat(TOO_LONG + 1))).is_none());
    }
}

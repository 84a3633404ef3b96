//! Tidy: what no compiler checks. Each finding says where and which habit.

mod dependencies;
mod files;
mod walls;

use std::fs;
use std::path::PathBuf;

use crate::contract;
use crate::steps::{self, Outcome, command};

/// Runs every check and lists everything found at once.
pub(crate) fn run() -> Outcome {
    let files = project_files()?;
    let mut found = Vec::new();
    found.extend(walls::check(&files)?);
    found.extend(files::check(&files));
    found.extend(dependencies::check(&files));
    found.extend(contract::check().err());
    if found.is_empty() {
        println!("tidy: {} files, {} walls", files.len(), walls::WALLS.len());
        Ok(())
    } else {
        Err(format!("tidy found {}:\n  {}", found.len(), found.join("\n  ")))
    }
}

/// A text file of the project, by its path from the root with `/`.
pub(crate) struct TextFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl TextFile {
    pub(crate) fn ends_with(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }
}

/// Everything that is kept, or would be: tracked files and new ones that are not ignored.
fn project_files() -> Result<Vec<TextFile>, String> {
    let listed =
        steps::output(command("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"]))?;
    let read =
        |path: &str| fs::read(PathBuf::from(path)).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    Ok(listed
        .split('\0')
        .filter(|path| !path.is_empty())
        .filter_map(|path| Some(TextFile { path: path.to_owned(), text: read(path)? }))
        .collect())
}

//! The blank forms for units: written by the program itself, never by hand. A test of `office` says when they are out
//! of date.

use crate::steps::{self, Outcome, command};

const FOLDER: &str = "assets/sheets";

/// Writes them.
pub(crate) fn write() -> Outcome {
    let made = steps::output(command(
        "cargo",
        ["run", "--quiet", "--package", "office", "--example", "write_forms", "--", FOLDER],
    ))?;
    print!("{made}");
    Ok(())
}

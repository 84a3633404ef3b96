//! Licences and sources of dependencies.

use crate::steps::{self, Outcome, command};

/// Advisories are left out: their database comes over git, which many offices and build machines do not let through.
const CHECKS: &[&str] = &["deny", "--config", ".deny.toml", "check", "licenses", "bans", "sources"];

/// Runs cargo-deny, installing it first when it is missing.
pub(crate) fn run() -> Outcome {
    if !is_there() {
        steps::run(command("cargo", ["install", "--locked", "cargo-deny"]))?;
    }
    steps::run(command("cargo", CHECKS))
}

/// Whether cargo-deny can be run without installing anything.
pub(crate) fn is_there() -> bool {
    steps::has("cargo-deny", "--version")
}

/// The check as a suite.
pub(crate) fn suite() -> std::process::Command {
    command("cargo", CHECKS)
}

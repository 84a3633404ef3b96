//! The TypeScript contract: written from the Rust types, never by hand.

use std::fs;

use crate::steps::{self, Outcome, command};

const CONTRACT: &str = "ui/src/bridge/generated/contract.ts";

/// Writes the contract.
pub(crate) fn write() -> Outcome {
    let made = make()?;
    if fs::read_to_string(CONTRACT).is_ok_and(|present| present == made) {
        println!("{CONTRACT} is up to date");
        return Ok(());
    }
    fs::write(CONTRACT, made).map_err(|error| format!("{CONTRACT}: {error}"))?;
    println!("{CONTRACT} written");
    Ok(())
}

/// Fails when the contract is not what the types say.
pub(crate) fn check() -> Outcome {
    let present = fs::read_to_string(CONTRACT).map_err(|error| format!("{CONTRACT}: {error}"))?;
    // A checkout on Windows may have turned line ends around.
    if make()? == present.replace("\r\n", "\n") {
        Ok(())
    } else {
        Err(format!("{CONTRACT} is out of date: cargo xtask contract"))
    }
}

fn make() -> Result<String, String> {
    steps::output(command("cargo", ["run", "--quiet", "--package", "cli", "--", "commands", "--typescript"]))
}

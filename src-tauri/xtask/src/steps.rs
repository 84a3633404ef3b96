//! Running other programs, and saying which one failed.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Nothing, or the sentence that tells why not.
pub(crate) type Outcome = Result<(), String>;

/// The project's root, wherever the command was typed.
pub(crate) fn root() -> PathBuf {
    // What cargo says now comes first: two checkouts may share one folder of built files.
    let built_from = || env!("CARGO_MANIFEST_DIR").into();
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(built_from));
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}

/// A command in the root: `command("cargo", ["fmt", "--all"])`.
pub(crate) fn command<A: AsRef<OsStr>>(program: &str, args: impl IntoIterator<Item = A>) -> Command {
    // On Windows npm is a script, which is found only by its whole name.
    let program = if cfg!(windows) && matches!(program, "npm" | "npx") {
        format!("{program}.cmd")
    } else {
        program.to_owned()
    };
    let mut command = Command::new(program);
    command.args(args);
    command
}

/// A command in `ui/`.
pub(crate) fn in_ui<A: AsRef<OsStr>>(program: &str, args: impl IntoIterator<Item = A>) -> Command {
    let mut command = command(program, args);
    command.current_dir("ui");
    command
}

/// Runs a command with its output shown.
pub(crate) fn run(mut command: Command) -> Outcome {
    let words = words_of(&command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{words}` ended with {status}")),
        Err(error) => Err(format!("`{words}` did not start: {error}")),
    }
}

/// Runs a command and gives what it printed; its errors are shown.
pub(crate) fn output(mut command: Command) -> Result<String, String> {
    let words = words_of(&command);
    let made = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("`{words}` did not start: {error}"))?;
    if !made.status.success() {
        return Err(format!("`{words}` ended with {}", made.status));
    }
    String::from_utf8(made.stdout).map_err(|error| format!("`{words}`: {error}"))
}

/// Whether a program can be started at all.
pub(crate) fn has(program: &str, arg: &str) -> bool {
    command(program, [arg])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// A program cargo built (debug).
pub(crate) fn built(name: &str) -> PathBuf {
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    folder.join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The command as a person would type it.
pub(crate) fn words_of(command: &Command) -> String {
    let args = command.get_args().map(|arg| arg.to_string_lossy().into_owned());
    std::iter::once(command.get_program().to_string_lossy().into_owned())
        .chain(args)
        .collect::<Vec<_>>()
        .join(" ")
}

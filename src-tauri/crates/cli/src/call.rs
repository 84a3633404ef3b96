//! `sovang call`: one command, JSON in, JSON out.

use std::io::Read;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use office::{COMMANDS, OfficeError, Refusal, Reply, shell};
use serde_json::{Value, json};

use crate::{End, Global, print_json};

pub(crate) fn run(
    global: &Global,
    command: &str,
    request: &str,
    out: Option<&Path>,
) -> Result<End, OfficeError> {
    if !COMMANDS.iter().any(|known| known.name == command) {
        // Said before the file is opened, since opening makes a file that is not there.
        return Err(Refusal::UnknownCommand { name: command.to_owned() }.into());
    }
    let text = if request == "-" { read_stdin()? } else { request.to_owned() };
    let request: Value =
        serde_json::from_str(&text).map_err(|error| Refusal::BadRequest { detail: error.to_string() })?;
    let reply = global.open()?.call(command, &request, &global.caller())?;
    match out.zip(made_file(&reply)?) {
        Some((target, file)) => {
            let path = shell::target_of(target, &file.name);
            shell::save_whole(&path, &file.content)?;
            print_json(&json!({ "written": path, "lines": file.lines }));
        }
        None => print_json(&json!({ "answer": reply.answer, "changed": reply.changed })),
    }
    Ok(End::Done)
}

/// A file inside an answer.
pub(crate) struct MadeFile {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
    /// Lines written, headings not counted.
    pub(crate) lines: u64,
}

/// The file an answer carries (`fileName` and `base64`), if it is such an answer.
pub(crate) fn made_file(reply: &Reply) -> Result<Option<MadeFile>, OfficeError> {
    let text = |field: &str| reply.answer.get(field).and_then(Value::as_str);
    let (Some(name), Some(base64)) = (text("fileName"), text("base64")) else { return Ok(None) };
    let content = STANDARD.decode(base64).map_err(|error| std::io::Error::other(error.to_string()))?;
    let lines = reply.answer.get("lines").and_then(Value::as_u64).unwrap_or_default();
    Ok(Some(MadeFile { name: name.to_owned(), content, lines }))
}

fn read_stdin() -> Result<String, OfficeError> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    // PowerShell puts a byte order mark before piped text.
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

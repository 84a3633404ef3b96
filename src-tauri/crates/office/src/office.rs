//! One open office: takes a command's name and JSON, runs it as one action, answers JSON.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDateTime;
use domain::refusal::Refusal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{ActLine, Db, Store, Tx};
use workbook::SheetReader;

use crate::contract::Topic;
use crate::contract::commands::{COMMANDS, dispatch};
use crate::desk::{Desk, Signals};
use crate::error::OfficeError;
use crate::regulations::{LawBook, Regulations};

/// An open office.
pub struct Office {
    store: Store,
    desk: Arc<Desk>,
    law: LawBook,
}

/// Who calls and when. The shells read the clock; tests choose it.
#[derive(Clone, Debug)]
pub struct Caller {
    pub now: NaiveDateTime,
    /// Name for the journal; the office's secretary when absent.
    pub actor: Option<String>,
}

/// What a handler may know besides the store.
pub struct Ctx {
    pub now: NaiveDateTime,
    /// The packs that ship with the program and those the office loaded, with the figures it stands for.
    pub regulations: Arc<Regulations>,
    /// Where files are read.
    pub(crate) desk: Arc<Desk>,
}

/// A command's answer and what it changed.
#[derive(Clone, Debug, Serialize)]
pub struct Reply {
    pub answer: Value,
    pub changed: Vec<Topic>,
}

impl Office {
    /// Opens or creates the file. Workbooks are read in this process until [`Office::with_reader`] says otherwise.
    pub fn open(path: &Path) -> Result<Office, OfficeError> {
        Ok(Office::over(Store::open(path)?))
    }

    /// An office in memory, for tests.
    pub fn in_memory() -> Result<Office, OfficeError> {
        Ok(Office::over(Store::in_memory()?))
    }

    fn over(store: Store) -> Office {
        Office { store, desk: Arc::new(Desk::new(SheetReader::in_process())), law: LawBook::default() }
    }

    /// The same office with workbooks read by `reader`; every shell gives it a process of its own for that.
    pub fn with_reader(self, reader: SheetReader) -> Office {
        Office { desk: Arc::new(Desk::new(reader)), ..self }
    }

    /// Answers the commands that must not wait for the one under way.
    pub fn signals(&self) -> Signals {
        self.desk.signals()
    }

    /// The store under the office, for checks from outside.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Runs one command. A refusal leaves the store as it was.
    pub fn call(&mut self, name: &str, request: &Value, caller: &Caller) -> Result<Reply, OfficeError> {
        let Some(answer) = dispatch(self, name, request, caller) else {
            return Err(Refusal::UnknownCommand { name: name.to_owned() }.into());
        };
        let changed =
            COMMANDS.iter().find(|command| command.name == name).map_or(&[][..], |command| command.changes);
        Ok(Reply { answer: answer?, changed: changed.to_vec() })
    }

    pub(crate) fn run_read<R: DeserializeOwned, A: Serialize>(
        &self,
        request: &Value,
        caller: &Caller,
        act: fn(&Ctx, &Db<'_>, R) -> Result<A, OfficeError>,
    ) -> Result<Value, OfficeError> {
        let request = parse(request)?;
        let answer = self.store.read(|db| {
            let ctx =
                Ctx { now: caller.now, regulations: self.law.current(db)?, desk: Arc::clone(&self.desk) };
            act(&ctx, db, request)
        })?;
        Ok(serde_json::to_value(answer)?)
    }

    pub(crate) fn run_change<R: DeserializeOwned, A: Serialize>(
        &mut self,
        name: &str,
        request: &Value,
        caller: &Caller,
        act: fn(&Ctx, &Tx<'_>, R) -> Result<A, OfficeError>,
    ) -> Result<Value, OfficeError> {
        let parsed = parse(request)?;
        let actor = match &caller.actor {
            Some(name) => name.clone(),
            None => self
                .store
                .read::<_, OfficeError>(|db| Ok(store::profile::read(db)?))?
                .map_or_else(String::new, |office| office.secretary),
        };
        let line = ActLine { at: caller.now, actor, verb: name.to_owned(), request: without_files(request) };
        let (law, desk) = (&self.law, &self.desk);
        let answer = self.store.change(line, |tx| {
            let ctx = Ctx { now: caller.now, regulations: law.current(tx)?, desk: Arc::clone(desk) };
            act(&ctx, tx, parsed)
        })?;
        Ok(serde_json::to_value(answer)?)
    }
}

pub(crate) fn parse<R: DeserializeOwned>(request: &Value) -> Result<R, OfficeError> {
    if !request.is_object() {
        // Serde would take a list as the fields in order; the contract knows only named ones.
        return Err(Refusal::BadRequest { detail: "not an object".into() }.into());
    }
    R::deserialize(request).map_err(|error| Refusal::BadRequest { detail: error.to_string() }.into())
}

/// The request as the journal keeps it: file contents become their size and fingerprint.
fn without_files(request: &Value) -> Value {
    match request {
        Value::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(key, value)| match value {
                    Value::String(content) if key == "base64" => {
                        let hash: String = Sha256::digest(content.as_bytes())
                            .iter()
                            .map(|byte| format!("{byte:02x}"))
                            .collect();
                        (key.clone(), json!({ "length": content.len(), "sha256OfBase64": hash }))
                    }
                    Value::Null
                    | Value::Bool(_)
                    | Value::Number(_)
                    | Value::String(_)
                    | Value::Array(_)
                    | Value::Object(_) => (key.clone(), without_files(value)),
                })
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(without_files).collect()),
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => plain.clone(),
    }
}

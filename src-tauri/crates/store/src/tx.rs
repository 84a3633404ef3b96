//! Reading and changing: [`Db`] reads, [`Tx`] is the inside of one user action.

use std::cell::{OnceCell, RefCell};
use std::ops::Deref;

use chrono::NaiveDateTime;
use rusqlite::{CachedStatement, Connection};
use serde_json::{Map, Value};

use crate::error::StoreError;
use crate::journal;

/// A view of the store for reading.
#[derive(Clone, Copy)]
pub struct Db<'c> {
    conn: &'c Connection,
}

impl<'c> Db<'c> {
    pub(crate) fn new(conn: &'c Connection) -> Db<'c> {
        Db { conn }
    }

    /// A prepared statement, kept for the next time.
    pub(crate) fn prepare(&self, sql: &str) -> Result<CachedStatement<'c>, StoreError> {
        Ok(self.conn.prepare_cached(sql)?)
    }

    pub(crate) fn conn(&self) -> &'c Connection {
        self.conn
    }
}

/// Who does what when: the fixed part of a journal line.
#[derive(Clone, Debug)]
pub struct ActLine {
    pub at: NaiveDateTime,
    pub actor: String,
    /// The command's name.
    pub verb: String,
    /// The request, file contents already replaced by fingerprints.
    pub request: Value,
}

/// The inside of one user action. Dropped without commit, nothing happened.
pub struct Tx<'c> {
    db: Db<'c>,
    line: ActLine,
    named_actor: OnceCell<String>,
    subject: RefCell<String>,
    changes: RefCell<Map<String, Value>>,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(conn: &'c Connection, line: ActLine) -> Tx<'c> {
        Tx {
            db: Db::new(conn),
            line,
            named_actor: OnceCell::new(),
            subject: RefCell::default(),
            changes: RefCell::default(),
        }
    }

    /// When the action happens, by the office's clock.
    pub fn at(&self) -> NaiveDateTime {
        self.line.at
    }

    /// Who acts.
    pub fn actor(&self) -> &str {
        match self.named_actor.get() {
            Some(name) if self.line.actor.is_empty() => name,
            Some(_) | None => &self.line.actor,
        }
    }

    /// Names the actor where the caller named nobody: the action that makes the office knows its secretary first.
    pub fn name_actor(&self, name: &str) {
        self.named_actor.get_or_init(|| name.to_owned());
    }

    /// Says in words what the action is about; the last word counts.
    pub fn subject(&self, words: impl Into<String>) {
        *self.subject.borrow_mut() = words.into();
    }

    /// Puts what changed into the journal line, beside the request: usually `(name, {"old": …, "new": …})`.
    pub fn note(&self, name: &str, change: Value) {
        self.changes.borrow_mut().insert(name.to_owned(), change);
    }

    /// Takes back what was noted so far: an action made of other actions tells its own story, not the last one's.
    pub fn forget_notes(&self) {
        self.changes.borrow_mut().clear();
    }

    /// A new identifier for something that travels between offices.
    pub fn new_uid(&self) -> String {
        uuid::Uuid::now_v7().to_string()
    }

    /// Key of the row just inserted.
    pub(crate) fn last_id(&self) -> i64 {
        self.db.conn.last_insert_rowid()
    }

    pub(crate) fn write_journal(&self) -> Result<(), StoreError> {
        let mut detail = Map::new();
        detail.insert("request".into(), self.line.request.clone());
        detail.extend(self.changes.borrow().clone());
        journal::append(&self.db, &self.line, self.actor(), &self.subject.borrow(), &Value::Object(detail))
    }
}

impl<'c> Deref for Tx<'c> {
    type Target = Db<'c>;
    fn deref(&self) -> &Db<'c> {
        &self.db
    }
}

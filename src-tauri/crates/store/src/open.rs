//! Opens the one file: checks that it is ours, sets durability, brings it up to date.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::error::{OpenError, StoreError};
use crate::migrate;
use crate::tx::{ActLine, Db, Tx};

/// "SVNG": marks a file as ours in SQLite's header.
pub(crate) const APPLICATION_ID: i32 = 0x5356_4E47;

/// An open file.
pub struct Store {
    conn: Connection,
    path: Option<PathBuf>,
}

impl Store {
    /// Opens the file, creating it when absent. A file made by a newer version or by another program is
    /// refused before anything is written to it.
    pub fn open(path: &Path) -> Result<Store, OpenError> {
        if path.metadata().is_ok_and(|file| file.len() > 0) {
            // Looked at read-only first, so that a foreign or newer file stays as it is, byte for byte.
            let look = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
            migrate::refuse_foreign(&look)?;
        }
        let conn = Connection::open(path)?;
        set_up(&conn)?;
        let mut store = Store { conn, path: Some(path.to_owned()) };
        migrate::bring_up_to_date(&mut store.conn, Some(path))?;
        Ok(store)
    }

    /// A store in memory, for tests.
    pub fn in_memory() -> Result<Store, OpenError> {
        let conn = Connection::open_in_memory()?;
        set_up(&conn)?;
        let mut store = Store { conn, path: None };
        migrate::bring_up_to_date(&mut store.conn, None)?;
        Ok(store)
    }

    /// Where the file is; `None` in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Runs reads on one consistent snapshot.
    pub fn read<T, E: From<StoreError>>(&self, act: impl FnOnce(&Db<'_>) -> Result<T, E>) -> Result<T, E> {
        let snapshot = self.conn.unchecked_transaction().map_err(StoreError::from)?;
        let answer = act(&Db::new(&self.conn))?;
        snapshot.finish().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Runs one user action: everything or nothing, with one journal line. The answer leaves only after commit.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        line: ActLine,
        act: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.conn.unchecked_transaction().map_err(StoreError::from)?;
        let tx = Tx::new(&self.conn, line);
        let answer = act(&tx)?;
        tx.write_journal()?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Every row of every table, the journal included, as text, ordered: two stores are logically equal when these are.
    /// For tests of refusals and for comparing copies.
    pub fn logical_dump(&self) -> Result<String, StoreError> {
        let mut dump = String::new();
        let tables: Vec<String> = {
            let mut names = self.conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")?;
            let rows = names.query_map([], |row| row.get("name"))?;
            rows.collect::<Result<_, _>>()?
        };
        for table in tables {
            dump.push_str(&format!("== {table}\n"));
            // Table names come from the schema, never from a request; SQLite takes no parameter in their place.
            let mut all = self.conn.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY 1, 2"))?;
            let columns = all.column_count();
            let mut rows = all.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    dump.push_str(&format!("{:?}|", row.get_ref(column)?));
                }
                dump.push('\n');
            }
        }
        Ok(dump)
    }
}

/// Durability and safety of the connection: WAL with FULL loses nothing acknowledged at a power cut
/// (NORMAL does), secure_delete overwrites what is removed, so a withdrawn entry leaves no trace in free pages.
fn set_up(conn: &Connection) -> Result<(), OpenError> {
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", "ON")?;
    conn.pragma_update(None, "secure_delete", "ON")?;
    conn.pragma_update(None, "trusted_schema", "OFF")?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(())
}

//! Migrations: numbered, append-only, additive, each in one transaction, after a verified copy.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::error::OpenError;
use crate::open::APPLICATION_ID;

/// One migration. Shipped ones are never edited.
pub struct Migration {
    pub name: &'static str,
    pub sql: &'static str,
}

/// All migrations in order; `PRAGMA user_version` counts those that ran.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_first", sql: include_str!("../migrations/0001_first.sql") },
    Migration { name: "0002_excel", sql: include_str!("../migrations/0002_excel.sql") },
    Migration { name: "0003_appraisal", sql: include_str!("../migrations/0003_appraisal.sql") },
    Migration { name: "0004_facts", sql: include_str!("../migrations/0004_facts.sql") },
    Migration { name: "0005_dossier", sql: include_str!("../migrations/0005_dossier.sql") },
    Migration { name: "0006_law", sql: include_str!("../migrations/0006_law.sql") },
    Migration { name: "0007_units", sql: include_str!("../migrations/0007_units.sql") },
];

/// The version this program writes.
pub fn schema_version() -> u32 {
    MIGRATIONS.len() as u32
}

fn file_version(conn: &Connection) -> rusqlite::Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Refuses a file that is not ours or is newer than we are. Reads only.
pub(crate) fn refuse_foreign(conn: &Connection) -> Result<(), OpenError> {
    let id: i32 = match conn.pragma_query_value(None, "application_id", |row| row.get(0)) {
        Ok(id) => id,
        Err(rusqlite::Error::SqliteFailure(failure, _))
            if failure.code == rusqlite::ErrorCode::NotADatabase =>
        {
            return Err(OpenError::NotOurFile);
        }
        Err(other) => return Err(other.into()),
    };
    let tables: u32 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if id != APPLICATION_ID && tables > 0 {
        return Err(OpenError::NotOurFile);
    }
    let version = file_version(conn)?;
    if version > schema_version() {
        return Err(OpenError::MadeByNewerVersion {
            file_version: version,
            program_version: schema_version(),
        });
    }
    Ok(())
}

/// Runs what is missing. A file that already holds data is copied beside itself and the copy checked first.
pub(crate) fn bring_up_to_date(conn: &mut Connection, path: Option<&Path>) -> Result<(), OpenError> {
    bring_up_to(conn, path, MIGRATIONS)
}

fn bring_up_to(
    conn: &mut Connection,
    path: Option<&Path>,
    migrations: &[Migration],
) -> Result<(), OpenError> {
    let have = file_version(conn)? as usize;
    if have >= migrations.len() {
        return Ok(());
    }
    if have > 0
        && let Some(path) = path
    {
        copy_and_verify(conn, &copy_name(path, have))?;
    }
    // Rebuilding a table others point at needs them off (SQLite, "Making other kinds of table schema changes"); the
    // switch works only outside a transaction. What they guard is checked as a whole before anything is kept.
    conn.pragma_update(None, "foreign_keys", false)?;
    let done = run(conn, &migrations[have..], migrations.len() as u32);
    conn.pragma_update(None, "foreign_keys", true)?;
    done
}

fn run(conn: &mut Connection, missing: &[Migration], version: u32) -> Result<(), OpenError> {
    let transaction = conn.transaction()?;
    for migration in missing {
        transaction.execute_batch(migration.sql)?;
    }
    let dangling: u32 =
        transaction.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(OpenError::DanglingReferences { rows: dangling });
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    Ok(())
}

/// `so-vang.db` at version 3 is kept as `so-vang.db.before-version-4`.
fn copy_name(path: &Path, have: usize) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".before-version-{}", have + 1));
    PathBuf::from(name)
}

/// Copies through SQLite's backup (so a running WAL is included), reopens the copy and checks it whole.
fn copy_and_verify(conn: &Connection, to: &Path) -> Result<(), OpenError> {
    if to.exists() {
        std::fs::remove_file(to).map_err(|error| OpenError::CopyNotSound(error.to_string()))?;
    }
    {
        let mut copy = Connection::open(to)?;
        let backup = rusqlite::backup::Backup::new(conn, &mut copy)?;
        backup.run_to_completion(1024, std::time::Duration::ZERO, None)?;
    }
    let copy = Connection::open(to)?;
    let verdict: String = copy.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    if verdict != "ok" {
        return Err(OpenError::CopyNotSound(verdict));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    #[test]
    fn a_newer_file_is_refused_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mới hơn.db");
        drop(Store::open(&path).unwrap());
        Connection::open(&path).unwrap().pragma_update(None, "user_version", schema_version() + 1).unwrap();
        let before = std::fs::read(&path).unwrap();
        let refused = Store::open(&path);
        assert!(
            matches!(refused, Err(OpenError::MadeByNewerVersion { file_version, .. }) if file_version == schema_version() + 1)
        );
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn files_of_other_programs_are_refused_and_stay_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let foreign = folder.path().join("khác.db");
        Connection::open(&foreign)
            .unwrap()
            .execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
            .unwrap();
        let text = folder.path().join("văn bản.db");
        std::fs::write(
            &text,
            "không phải cơ sở dữ liệu, chỉ là một đoạn văn bản đủ dài để không nhầm được. ".repeat(20),
        )
        .unwrap();
        for path in [foreign, text] {
            let before = std::fs::read(&path).unwrap();
            assert!(matches!(Store::open(&path), Err(OpenError::NotOurFile)), "{path:?}");
            assert_eq!(std::fs::read(&path).unwrap(), before);
        }
    }

    #[test]
    fn an_older_file_is_copied_verified_and_then_migrated() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cũ.db");
        let mut conn = Connection::open(&path).unwrap();
        bring_up_to(&mut conn, Some(&path), &MIGRATIONS[..1]).unwrap();
        let more = [
            Migration { name: "0001_first", sql: MIGRATIONS[0].sql },
            Migration { name: "0002_test", sql: "CREATE TABLE added (a INTEGER) STRICT;" },
        ];
        bring_up_to(&mut conn, Some(&path), &more).unwrap();
        assert_eq!(file_version(&conn).unwrap(), 2);
        let copy = Connection::open(copy_name(&path, 1)).unwrap();
        assert_eq!(file_version(&copy).unwrap(), 1);
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_at_its_old_version() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lỗi.db");
        let mut conn = Connection::open(&path).unwrap();
        bring_up_to(&mut conn, Some(&path), &MIGRATIONS[..1]).unwrap();
        let broken = [
            Migration { name: "0001_first", sql: MIGRATIONS[0].sql },
            Migration {
                name: "0002_broken",
                sql: "CREATE TABLE half (a INTEGER) STRICT; SELECT no_such_function();",
            },
        ];
        assert!(bring_up_to(&mut conn, Some(&path), &broken).is_err());
        assert_eq!(file_version(&conn).unwrap(), 1);
        let half: u32 = conn
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'half'", [], |row| row.get(0))
            .unwrap();
        assert_eq!(half, 0);
    }
}

//! The journal: append-only, chained by hash, written in the transaction of what it tells.

use domain::ids::JournalId;
use domain::records::office::JournalLine;
use domain::records::{Page, PageRequest};
use domain::text::fold;
use rusqlite::{OptionalExtension, named_params};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::search::query_words;
use crate::tx::{ActLine, Db};
use crate::wire::{moment, moment_text};

/// Which lines of the journal are meant.
#[derive(Clone, Debug, Default)]
pub struct JournalFilter {
    /// Only this command.
    pub verb: Option<String>,
    /// Words in subject or actor, as typed.
    pub query: Option<String>,
}

pub(crate) fn append(
    db: &Db<'_>,
    line: &ActLine,
    actor: &str,
    subject: &str,
    detail: &Value,
) -> Result<(), StoreError> {
    let previous = head(db)?.unwrap_or_default();
    let (at, detail) = (moment_text(line.at), detail.to_string());
    let hash = chain(&previous, &at, actor, &line.verb, subject, &detail);
    db.prepare(include_str!("journal/insert.sql"))?.execute(named_params! {
        ":at": at, ":actor": actor, ":verb": line.verb, ":subject": subject, ":detail": detail,
        ":search_key": fold(&format!("{subject} {actor}")), ":hash": hash,
    })?;
    Ok(())
}

/// SHA-256 over the previous hash and the line's fields, each preceded by its length so that no two lines read alike.
fn chain(previous: &str, at: &str, actor: &str, verb: &str, subject: &str, detail: &str) -> String {
    let mut hasher = Sha256::new();
    for part in [previous, at, actor, verb, subject, detail] {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hex(&hasher.finalize())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hash of the last line; `None` when the journal is empty.
pub fn head(db: &Db<'_>) -> Result<Option<String>, StoreError> {
    Ok(db
        .prepare("SELECT hash FROM journal ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| row.get("hash"))
        .optional()?)
}

/// Number of lines.
pub(crate) fn count(db: &Db<'_>) -> Result<u32, StoreError> {
    Ok(db.prepare("SELECT count(*) AS n FROM journal")?.query_row([], |row| row.get("n"))?)
}

/// Lines, newest first.
pub fn list(db: &Db<'_>, filter: &JournalFilter, page: PageRequest) -> Result<Page<JournalLine>, StoreError> {
    lines(db, filter, i64::from(page.limit.min(500)), page.offset)
}

/// The same without a page, for exports.
pub fn list_all(db: &Db<'_>, filter: &JournalFilter) -> Result<Vec<JournalLine>, StoreError> {
    Ok(lines(db, filter, -1, 0)?.rows)
}

fn lines(
    db: &Db<'_>,
    filter: &JournalFilter,
    limit: i64,
    offset: u32,
) -> Result<Page<JournalLine>, StoreError> {
    let words = filter.query.as_deref().map(query_words).filter(|words| !words.is_empty());
    let words = words.map(|words| words.json()).transpose()?;
    let total: u32 = db
        .prepare(include_str!("journal/count.sql"))?
        .query_row(named_params! { ":verb": filter.verb, ":words": words }, |row| row.get("n"))?;
    let mut statement = db.prepare(include_str!("journal/list.sql"))?;
    let rows = statement.query_map(
        named_params! { ":verb": filter.verb, ":words": words, ":limit": limit, ":offset": offset },
        |row| {
            Ok(JournalLine {
                id: JournalId(row.get("id")?),
                at: moment(row, "at")?,
                actor: row.get("actor")?,
                verb: row.get("verb")?,
                subject: row.get("subject")?,
                detail: row.get("detail")?,
                hash: row.get("hash")?,
            })
        },
    )?;
    Ok(Page { total, rows: rows.collect::<Result<_, _>>()? })
}

/// Walks the chain and returns the ids of lines whose hash does not follow from the one before.
pub(crate) fn broken_links(db: &Db<'_>) -> Result<Vec<i64>, StoreError> {
    let mut statement =
        db.prepare("SELECT id, at, actor, verb, subject, detail, hash FROM journal ORDER BY id")?;
    let mut rows = statement.query([])?;
    let (mut previous, mut broken) = (String::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let [at, actor, verb, subject, detail, hash]: [String; 6] = [
            row.get("at")?,
            row.get("actor")?,
            row.get("verb")?,
            row.get("subject")?,
            row.get("detail")?,
            row.get("hash")?,
        ];
        if chain(&previous, &at, &actor, &verb, &subject, &detail) != hash {
            broken.push(row.get("id")?);
        }
        previous = hash;
    }
    Ok(broken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    fn act(store: &mut Store, verb: &str) {
        let at =
            chrono::NaiveDate::from_ymd_opt(2022, 1, 12).and_then(|day| day.and_hms_opt(8, 0, 0)).unwrap();
        let line = ActLine { at, actor: "Lâm Thị Hạnh".into(), verb: verb.into(), request: Value::Null };
        store
            .change::<_, StoreError>(line, |tx| {
                tx.subject("thử");
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn a_line_changed_behind_our_back_breaks_the_chain() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.db");
        let mut store = Store::open(&path).unwrap();
        ["add_unit", "add_unit", "close_vote"].iter().for_each(|verb| act(&mut store, verb));
        assert_eq!(store.read::<_, StoreError>(broken_links).unwrap(), Vec::<i64>::new());
        let other = rusqlite::Connection::open(&path).unwrap();
        other
            .execute_batch(
                "DROP TRIGGER journal_is_not_edited; UPDATE journal SET actor = 'ai đó' WHERE id = 2",
            )
            .unwrap();
        assert_eq!(store.read::<_, StoreError>(broken_links).unwrap(), vec![2]);
    }

    #[test]
    fn the_journal_cannot_be_edited_or_shortened() {
        let mut store = Store::in_memory().unwrap();
        act(&mut store, "add_unit");
        for sql in ["UPDATE journal SET actor = 'x'", "DELETE FROM journal"] {
            assert!(store.read::<_, StoreError>(|db| Ok(db.conn().execute(sql, [])?)).is_err(), "{sql}");
        }
    }
}

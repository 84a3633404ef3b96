//! Search over everything, and the words of every search box.

mod words;

use chrono::NaiveDate;
use domain::dates::PartialDate;
use domain::records::office::HitKind;
use rusqlite::named_params;

use crate::error::StoreError;
use crate::tx::Db;
use crate::wire::{from_word, from_word_opt};

pub(crate) use words::query_words;

/// Something whose words fit the query.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub kind: HitKind,
    /// Key in the table of its kind.
    pub id: i64,
    /// Name or title as written.
    pub title: String,
    /// Birth of a nominee, to tell namesakes apart.
    pub born: Option<PartialDate>,
    /// What else helps to recognise it, in reading order.
    pub details: [Option<String>; 2],
    /// Day of a movement, document or submission, where it is a full day.
    pub day: Option<NaiveDate>,
}

/// Everything but sessions (they are few; the office compares their titles itself) in which every word of the query
/// begins a word, at most `limit` of each kind, those whose title begins with the query first. A blank query finds
/// nothing.
pub fn find(db: &Db<'_>, query: &str, limit: u32) -> Result<Vec<Found>, StoreError> {
    let words = query_words(query);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = db.prepare(include_str!("find.sql"))?;
    let found = statement.query_map(
        named_params! { ":words": words.json()?, ":begin": domain::text::fold(query), ":limit": limit },
        |row| {
            let day: Option<PartialDate> = from_word_opt(row, "day")?;
            Ok(Found {
                kind: from_word(row, "kind")?,
                id: row.get("id")?,
                title: row.get("title")?,
                born: from_word_opt(row, "born")?,
                details: [row.get("detail")?, row.get("other_detail")?],
                day: day.and_then(PartialDate::day),
            })
        },
    )?;
    Ok(found.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    #[test]
    fn what_is_typed_never_becomes_sql() {
        let store = Store::in_memory().unwrap();
        for query in ["'", "\"", "%", "_", "a' OR 1=1 --", "{\"a\":1}", "[]", "\u{0}", "đ\u{301}"] {
            assert_eq!(
                store.read::<_, StoreError>(|db| find(db, query, 50)).unwrap(),
                Vec::new(),
                "{query:?}"
            );
        }
    }
}

//! Initiatives and research topics, with their authors in order.
//!
//! The search key is made here from the texts it repeats; it follows when an author or an author's unit is renamed or
//! moves. It is written after the authors, from what is then kept.

mod list;
#[cfg(test)]
mod tests;

use domain::ids::{DraftId, InitiativeId, NomineeId};
use domain::records::history::{InitiativeFields, InitiativeRow};
use domain::standard::InitiativeUse;
use domain::text::fold;
use rusqlite::{Row, named_params};
use serde_json::json;

use crate::error::StoreError;
use crate::nominees::search_words;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, from_word, from_word_opt, json_text, word, word_opt};

pub use list::list;

/// By which titles are compared: folded, so that capitals and tone placement do not count.
pub fn title_key(title: &str) -> String {
    search_words(&fold(title)).join(" ")
}

/// Adds an initiative with its authors; `draft` is the import it comes with. The search key is not written yet: call
/// [`write_search_keys`] once all are added.
pub fn insert(
    tx: &Tx<'_>,
    fields: &InitiativeFields,
    draft: Option<DraftId>,
) -> Result<InitiativeId, StoreError> {
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":kind": word(&fields.kind)?,
        ":title": fields.title,
        ":title_key": title_key(&fields.title),
        ":year": fields.year,
        ":scope": word_opt(&fields.scope)?,
        ":recognised_by": fields.recognised_by,
        ":recognised_on": word_opt(&fields.recognised_on)?,
        ":doc_number": fields.doc_number,
        ":summary": fields.summary,
        ":note": fields.note,
        ":draft": draft.map(|draft| draft.0),
    })?;
    let initiative = InitiativeId(tx.last_id());
    insert_authors(tx, initiative, &fields.authors)?;
    insert_uses(tx, initiative, &fields.uses)?;
    Ok(initiative)
}

/// Replaces what is written about an initiative, its authors included. As with [`insert`], the search key comes after.
/// `is_edited`: it is no longer as it came (false when it is put back).
pub fn update(
    tx: &Tx<'_>,
    initiative: InitiativeId,
    fields: &InitiativeFields,
    is_edited: bool,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": initiative.0,
        ":kind": word(&fields.kind)?,
        ":title": fields.title,
        ":title_key": title_key(&fields.title),
        ":year": fields.year,
        ":scope": word_opt(&fields.scope)?,
        ":recognised_by": fields.recognised_by,
        ":recognised_on": word_opt(&fields.recognised_on)?,
        ":doc_number": fields.doc_number,
        ":summary": fields.summary,
        ":note": fields.note,
        ":is_edited": is_edited,
    })?;
    tx.prepare("DELETE FROM initiative_authors WHERE initiative_id = :id")?
        .execute(named_params! { ":id": initiative.0 })?;
    insert_authors(tx, initiative, &fields.authors)?;
    tx.prepare("DELETE FROM initiative_uses WHERE initiative_id = :id")?
        .execute(named_params! { ":id": initiative.0 })?;
    insert_uses(tx, initiative, &fields.uses)
}

/// Removes initiatives with their authorship; returns how many there were.
pub fn remove(tx: &Tx<'_>, initiatives: &[InitiativeId]) -> Result<u32, StoreError> {
    let removed = tx
        .prepare("DELETE FROM initiatives WHERE id IN (SELECT value FROM json_each(:ids))")?
        .execute(named_params! { ":ids": json_text(&initiatives)? })?;
    Ok(u32::try_from(removed).unwrap_or(u32::MAX))
}

/// Initiatives by id, in the order of the ids, in one statement.
pub fn read(db: &Db<'_>, initiatives: &[InitiativeId]) -> Result<Vec<InitiativeRow>, StoreError> {
    let mut statement = db.prepare(include_str!("rows.sql"))?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&initiatives)? }, initiative_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Initiatives that any of some nominees took part in, newest year first, in two statements.
pub fn of_nominees(db: &Db<'_>, nominees: &[NomineeId]) -> Result<Vec<InitiativeRow>, StoreError> {
    let mut rows = read(db, &ids_of(db, nominees)?)?;
    rows.sort_by_key(|row| (std::cmp::Reverse(row.fields.year), row.id));
    Ok(rows)
}

/// An initiative as kept, for judging and taking back.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptInitiative {
    pub row: InitiativeRow,
    /// Changed since it came.
    pub is_edited: bool,
}

/// Initiatives with any of those titles ([`title_key`]), in one statement: for judging a whole list.
pub fn of_titles(db: &Db<'_>, title_keys: &[String]) -> Result<Vec<KeptInitiative>, StoreError> {
    let mut statement = db.prepare(include_str!("of_titles.sql"))?;
    let rows = statement.query_map(named_params! { ":title_keys": json_text(&title_keys)? }, |row| {
        Ok(KeptInitiative { row: initiative_row(row)?, is_edited: row.get("is_edited")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keys and titles of the initiatives that came with an import, and whether each was changed since.
pub fn of_draft(db: &Db<'_>, draft: DraftId) -> Result<Vec<(InitiativeId, String, bool)>, StoreError> {
    let mut statement = db.prepare(include_str!("of_draft.sql"))?;
    let rows = statement.query_map(named_params! { ":draft": draft.0 }, |row| {
        Ok((InitiativeId(row.get("id")?), row.get("title")?, row.get("is_edited")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes the search keys of initiatives from what is kept now, in two statements however many they are.
pub fn write_search_keys(tx: &Tx<'_>, initiatives: &[InitiativeId]) -> Result<(), StoreError> {
    let keys: Vec<serde_json::Value> =
        read(tx, initiatives)?.into_iter().map(|row| json!({ "id": row.id, "key": key_of(&row) })).collect();
    tx.prepare(include_str!("refresh_search_keys.sql"))?
        .execute(named_params! { ":keys": json_text(&keys)? })?;
    Ok(())
}

/// Rebuilds the search keys of the initiatives these nominees took part in.
pub(crate) fn refresh_search_keys(tx: &Tx<'_>, nominees: &[NomineeId]) -> Result<(), StoreError> {
    write_search_keys(tx, &ids_of(tx, nominees)?)
}

fn ids_of(db: &Db<'_>, nominees: &[NomineeId]) -> Result<Vec<InitiativeId>, StoreError> {
    let mut statement = db.prepare(include_str!("of_authors.sql"))?;
    let rows = statement.query_map(named_params! { ":nominees": json_text(&nominees)? }, |row| {
        Ok(InitiativeId(row.get("id")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn insert_authors(tx: &Tx<'_>, initiative: InitiativeId, authors: &[NomineeId]) -> Result<(), StoreError> {
    tx.prepare(include_str!("insert_authors.sql"))?
        .execute(named_params! { ":id": initiative.0, ":authors": json_text(&authors)? })?;
    Ok(())
}

fn insert_uses(tx: &Tx<'_>, initiative: InitiativeId, uses: &[InitiativeUse]) -> Result<(), StoreError> {
    // Most have served for nothing yet: a list of thousands asks the store once less for each.
    if !uses.is_empty() {
        tx.prepare(include_str!("insert_uses.sql"))?
            .execute(named_params! { ":id": initiative.0, ":uses": json_text(&uses)? })?;
    }
    Ok(())
}

/// What the search box of the list looks through. The authors' names come with their units.
fn key_of(row: &InitiativeRow) -> String {
    let number = row.fields.doc_number.as_deref().unwrap_or_default();
    search_words(&[row.fields.title.as_str(), &row.author_names.join(" "), number].join(" ")).join(" ")
}

fn initiative_row(row: &Row<'_>) -> rusqlite::Result<InitiativeRow> {
    let authors: Vec<(i64, String, String)> = from_json(row, "authors")?;
    Ok(InitiativeRow {
        id: InitiativeId(row.get("id")?),
        fields: InitiativeFields {
            kind: from_word(row, "kind")?,
            title: row.get("title")?,
            authors: authors.iter().map(|(id, _, _)| NomineeId(*id)).collect(),
            year: row.get("year")?,
            scope: from_word_opt(row, "scope")?,
            recognised_by: row.get("recognised_by")?,
            recognised_on: from_word_opt(row, "recognised_on")?,
            doc_number: row.get("doc_number")?,
            summary: row.get("summary")?,
            note: row.get("note")?,
            uses: from_json(row, "uses")?,
        },
        author_names: authors.into_iter().map(|(_, name, unit)| format!("{name}, {unit}")).collect(),
        draft: row.get::<_, Option<i64>>("draft_id")?.map(DraftId),
    })
}

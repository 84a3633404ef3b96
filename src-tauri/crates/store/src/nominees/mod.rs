//! Nominees: people, collectives and households that were nominated, hold an award or wrote an initiative.
//!
//! Keys and sort keys are made here from the fields, so they cannot drift from the name.

mod moves;

use domain::ids::{NomineeId, UnitId};
use domain::names::{name_sort_key, title_sort_key};
use domain::nominee::NomineeKind;
use domain::records::history::{Namesake, NotTheSame};
use domain::records::nominations::NomineeFields;
use domain::text::{fold, name_key};
use rusqlite::{OptionalExtension, Row, named_params};
use serde_json::json;

use crate::error::StoreError;
use crate::search::query_words;
use crate::tx::{Db, Tx};
use crate::wire::{from_word, from_word_opt, json_text, moment_opt, moment_text, word, word_opt};
use crate::{initiatives, past_awards};

pub use moves::{leave_lines_behind, move_to, moves_of, that_are_the_unit};

/// A nominee as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct NomineeRecord {
    pub id: NomineeId,
    pub fields: NomineeFields,
    pub unit_name: String,
    /// [`name_key`] of the name.
    pub same_key: String,
}

/// One nominee.
pub fn read(db: &Db<'_>, nominee: NomineeId) -> Result<Option<NomineeRecord>, StoreError> {
    Ok(db
        .prepare(include_str!("read.sql"))?
        .query_row(named_params! { ":id": nominee.0 }, record)
        .optional()?)
}

/// Nominees by id, in one statement; unknown ids are left out.
pub fn read_all(db: &Db<'_>, nominees: &[NomineeId]) -> Result<Vec<NomineeRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("read_all.sql"))?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&nominees)? }, record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A page of the nominees of whom something is kept that an award can rest on, by name, and how many there are; of a unit
/// and those below it, or of all.
pub fn with_history(
    db: &Db<'_>,
    unit: Option<UnitId>,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<NomineeRecord>), StoreError> {
    let mut statement = db.prepare(include_str!("with_history.sql"))?;
    let params = named_params! { ":unit": unit.map(|unit| unit.0), ":offset": offset, ":limit": limit };
    let found = statement
        .query_map(params, |row| Ok((NomineeId(row.get("id")?), row.get::<_, u32>("total")?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let ids: Vec<NomineeId> = found.iter().map(|(id, _)| *id).collect();
    let mut records = read_all(db, &ids)?;
    records.sort_by_key(|record| ids.iter().position(|id| *id == record.id));
    Ok((found.first().map_or(0, |(_, total)| *total), records))
}

/// The name of a unit; `None` when there is no such unit. Lighter than reading the unit with its counts.
pub fn unit_name(db: &Db<'_>, unit: UnitId) -> Result<Option<String>, StoreError> {
    Ok(db
        .prepare("SELECT name FROM units WHERE id = :unit")?
        .query_row(named_params! { ":unit": unit.0 }, |row| row.get("name"))
        .optional()?)
}

/// Keeps that a nominee is not the same as others of that name, who says so and why.
pub fn say_not_the_same(
    tx: &Tx<'_>,
    nominee: NomineeId,
    others: &[NomineeId],
    reason: Option<&str>,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("say_not_the_same.sql"))?.execute(named_params! {
        ":nominee": nominee.0, ":others": json_text(&others)?, ":said_by": tx.actor(), ":said_at": moment_text(tx.at()),
        ":reason": reason,
    })?;
    Ok(())
}

/// Forgets that two of one name were said to be two; whether anybody had said so.
pub fn take_back_not_the_same(tx: &Tx<'_>, nominee: NomineeId, other: NomineeId) -> Result<bool, StoreError> {
    let forgotten = tx
        .prepare(
            "DELETE FROM not_the_same WHERE nominee_a = min(:one, :other) AND nominee_b = max(:one, :other)",
        )?
        .execute(named_params! { ":one": nominee.0, ":other": other.0 })?;
    Ok(forgotten > 0)
}

/// Others of the same name and kind.
pub fn namesakes_of(db: &Db<'_>, nominee: NomineeId) -> Result<Vec<Namesake>, StoreError> {
    let mut statement = db.prepare(include_str!("namesakes_of.sql"))?;
    let rows = statement.query_map(named_params! { ":id": nominee.0 }, |row| {
        let said_by: Option<String> = row.get("said_by")?;
        let not_the_same = match (said_by, moment_opt(row, "said_at")?) {
            (Some(said_by), Some(said_at)) => {
                Some(NotTheSame { said_by, said_at, reason: row.get("reason")? })
            }
            (Some(_) | None, _) => None,
        };
        Ok(Namesake {
            id: NomineeId(row.get("id")?),
            fields: nominee_fields(row)?,
            unit_name: row.get("unit_name")?,
            nominations: row.get("nominations")?,
            past_awards: row.get("past_awards")?,
            not_the_same,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Nominees whose name or unit holds every word of the query, the equal name first, then names that begin with it.
pub fn choose(db: &Db<'_>, query: &str, limit: u32) -> Result<Vec<NomineeRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("choose.sql"))?;
    let params = named_params! { ":words": query_words(query).json()?, ":key": fold(query), ":limit": limit };
    let rows = statement.query_map(params, record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Nominees of that name and kind; `same_key` is the [`name_key`] of the name.
pub fn find_same(db: &Db<'_>, same_key: &str, kind: NomineeKind) -> Result<Vec<NomineeRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("find_same.sql"))?;
    let rows = statement.query_map(named_params! { ":same_key": same_key, ":kind": word(&kind)? }, record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Nominees with any of those names, of every kind, in one statement: for judging a whole sheet.
pub fn find_same_all(db: &Db<'_>, same_keys: &[String]) -> Result<Vec<NomineeRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("find_same_all.sql"))?;
    let rows = statement.query_map(named_params! { ":same_keys": json_text(&same_keys)? }, record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a nominee.
pub fn insert(tx: &Tx<'_>, fields: &NomineeFields) -> Result<NomineeId, StoreError> {
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":kind": word(&fields.kind)?,
        ":name": fields.name,
        ":name_key": fold(&fields.name),
        ":same_key": name_key(&fields.name),
        ":name_order": order_key(fields),
        ":born": word_opt(&fields.born)?,
        ":sex": word_opt(&fields.sex)?,
        ":position": fields.position,
        ":unit": fields.unit.0,
        ":recipient_class": word_opt(&fields.recipient_class)?,
    })?;
    Ok(NomineeId(tx.last_id()))
}

/// Replaces what is kept about a nominee. The search keys of its nominations, past awards and initiatives follow.
pub fn update(tx: &Tx<'_>, nominee: NomineeId, fields: &NomineeFields) -> Result<(), StoreError> {
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": nominee.0,
        ":kind": word(&fields.kind)?,
        ":name": fields.name,
        ":name_key": fold(&fields.name),
        ":same_key": name_key(&fields.name),
        ":name_order": order_key(fields),
        ":born": word_opt(&fields.born)?,
        ":sex": word_opt(&fields.sex)?,
        ":position": fields.position,
        ":unit": fields.unit.0,
        ":recipient_class": word_opt(&fields.recipient_class)?,
    })?;
    let kept = read(tx, nominee)?;
    refresh_search_keys(tx, kept.as_slice())
}

/// Rebuilds the search keys of whatever names a nominee of the unit: call it when a unit is renamed.
pub fn refresh_search_keys_of_unit(tx: &Tx<'_>, unit: UnitId) -> Result<(), StoreError> {
    let of_unit: Vec<NomineeRecord> = {
        let mut statement = tx.prepare(include_str!("of_unit.sql"))?;
        let rows = statement.query_map(named_params! { ":unit": unit.0 }, record)?;
        rows.collect::<Result<_, _>>()?
    };
    refresh_search_keys(tx, &of_unit)
}

/// Removes those of `nominees` that no nomination, past award or initiative uses; returns how many.
pub fn remove_unused(tx: &Tx<'_>, nominees: &[NomineeId]) -> Result<u32, StoreError> {
    let removed = tx
        .prepare(include_str!("remove_unused.sql"))?
        .execute(named_params! { ":ids": json_text(&nominees)? })?;
    Ok(u32::try_from(removed).unwrap_or(u32::MAX))
}

/// What the search box of the nominations' list looks through: the folded words of name, position and unit.
pub(crate) fn search_key(fields: &NomineeFields, unit_name: &str) -> String {
    let position = fields.position.as_deref().unwrap_or_default();
    search_words(&[fields.name.as_str(), position, unit_name].join(" ")).join(" ")
}

/// The words of a text, folded and without punctuation.
pub(crate) fn search_words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn refresh_search_keys(tx: &Tx<'_>, nominees: &[NomineeRecord]) -> Result<(), StoreError> {
    let keys: Vec<_> = nominees
        .iter()
        .map(|nominee| json!({ "nominee": nominee.id, "key": search_key(&nominee.fields, &nominee.unit_name) }))
        .collect();
    tx.prepare(include_str!("refresh_search_keys.sql"))?
        .execute(named_params! { ":keys": json_text(&keys)? })?;
    let ids: Vec<NomineeId> = nominees.iter().map(|nominee| nominee.id).collect();
    past_awards::refresh_search_keys(tx, &ids)?;
    initiatives::refresh_search_keys(tx, &ids)
}

/// People go by given name, collectives and households by title.
fn order_key(fields: &NomineeFields) -> Vec<u8> {
    match fields.kind {
        NomineeKind::Person => name_sort_key(&fields.name),
        NomineeKind::Collective | NomineeKind::Household => title_sort_key(&fields.name),
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<NomineeRecord> {
    Ok(NomineeRecord {
        id: NomineeId(row.get("id")?),
        fields: nominee_fields(row)?,
        unit_name: row.get("unit_name")?,
        same_key: row.get("same_key")?,
    })
}

/// Reads the columns of a nominee wherever a query gives them under their own names.
pub(crate) fn nominee_fields(row: &Row<'_>) -> rusqlite::Result<NomineeFields> {
    Ok(NomineeFields {
        kind: from_word(row, "kind")?,
        name: row.get("name")?,
        born: from_word_opt(row, "born")?,
        sex: from_word_opt(row, "sex")?,
        position: row.get("position")?,
        unit: UnitId(row.get("unit_id")?),
        recipient_class: from_word_opt(row, "recipient_class")?,
    })
}

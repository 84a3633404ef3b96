//! Units: the tree of offices that send, belong to and are nominated.

mod changes;

use chrono::NaiveDate;
use domain::ids::UnitId;
use domain::names::title_sort_key;
use domain::records::units::{UnitChoice, UnitFields, UnitRow};
use domain::records::{Page, PageRequest};
use domain::text::fold;
use domain::unit::UnitKind;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::search::query_words;
use crate::tx::{Db, Tx};
use crate::wire::{day, day_opt, day_text, from_word, json_text, word, word_opt};

pub use changes::{NewChange, came_from, changes_of, end, hand_down, insert_change, name_on, people_of};

/// Which units are meant. An absent field does not narrow.
#[derive(Clone, Debug, Default)]
pub struct UnitFilter {
    /// Words in name or code, as typed.
    pub query: Option<String>,
    pub kind: Option<UnitKind>,
}

/// What refers to a unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnitUses {
    /// Nominations of its nominees or sent by it.
    pub nominations: u32,
    /// Units directly below it.
    pub units: u32,
    /// Nominees, submissions, council members and imports that name it.
    pub others: u32,
}

/// One unit with its parent's name, depth and counts.
pub fn read(db: &Db<'_>, unit: UnitId) -> Result<Option<UnitRow>, StoreError> {
    Ok(db
        .prepare(include_str!("read.sql"))?
        .query_row(named_params! { ":id": unit.0 }, unit_row)
        .optional()?)
}

/// Units in tree order, siblings by kind and name; by name when words are looked for.
pub fn list(db: &Db<'_>, filter: &UnitFilter, page: PageRequest) -> Result<Page<UnitRow>, StoreError> {
    rows(db, filter, i64::from(page.limit.min(500)), page.offset)
}

/// The same without a page, for exports.
pub fn list_all(db: &Db<'_>, filter: &UnitFilter) -> Result<Vec<UnitRow>, StoreError> {
    Ok(rows(db, filter, -1, 0)?.rows)
}

fn rows(db: &Db<'_>, filter: &UnitFilter, limit: i64, offset: u32) -> Result<Page<UnitRow>, StoreError> {
    let words = filter.query.as_deref().map(query_words).filter(|words| !words.is_empty());
    let (kind, words) = (word_opt(&filter.kind)?, words.map(|words| words.json()).transpose()?);
    let total = db
        .prepare(include_str!("count.sql"))?
        .query_row(named_params! { ":words": words, ":kind": kind }, |row| row.get("n"))?;
    let sql = if words.is_some() { include_str!("list_by_name.sql") } else { include_str!("list_tree.sql") };
    let mut statement = db.prepare(sql)?;
    let rows = match &words {
        Some(words) => statement
            .query_map(
                named_params! { ":words": words, ":kind": kind, ":limit": limit, ":offset": offset },
                unit_row,
            )?
            .collect::<Result<_, _>>()?,
        None => statement
            .query_map(named_params! { ":kind": kind, ":limit": limit, ":offset": offset }, unit_row)?
            .collect::<Result<_, _>>()?,
    };
    Ok(Page { total, rows })
}

/// Units whose name holds every word of the query (folded or as typed), the equal name first, then names that
/// begin with it, then by name.
pub fn choose(db: &Db<'_>, query: &str, limit: u32) -> Result<Vec<UnitChoice>, StoreError> {
    let words = query_words(query).json()?;
    let mut statement = db.prepare(include_str!("choose.sql"))?;
    let found = statement
        .query_map(named_params! { ":words": words, ":key": fold(query), ":limit": limit }, unit_choice)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Units whose folded name is exactly `key`.
pub fn find_by_name_key(db: &Db<'_>, key: &str) -> Result<Vec<UnitChoice>, StoreError> {
    let mut statement = db.prepare(include_str!("find_by_name_key.sql"))?;
    let found = statement.query_map(named_params! { ":key": key }, unit_choice)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The unit with this code; capitals do not matter (A–Z).
pub fn find_by_code(db: &Db<'_>, code: &str) -> Result<Option<UnitId>, StoreError> {
    Ok(db
        .prepare("SELECT id FROM units WHERE code = :code COLLATE NOCASE")?
        .query_row(named_params! { ":code": code }, |row| row.get("id").map(UnitId))
        .optional()?)
}

/// The units above this one, nearest first, itself not included.
pub fn ancestors(db: &Db<'_>, unit: UnitId) -> Result<Vec<UnitId>, StoreError> {
    let mut statement = db.prepare(include_str!("ancestors.sql"))?;
    let found = statement.query_map(named_params! { ":id": unit.0 }, |row| row.get("id").map(UnitId))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The last days of those of some units that have one.
pub fn ends_of(db: &Db<'_>, units: &[UnitId]) -> Result<Vec<(UnitId, NaiveDate)>, StoreError> {
    let mut statement = db.prepare(
        "SELECT id, valid_to FROM units WHERE id IN (SELECT value FROM json_each(:ids)) AND valid_to IS NOT NULL",
    )?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&units)? }, |row| {
        Ok((UnitId(row.get("id")?), day(row, "valid_to")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What refers to the unit.
pub fn uses(db: &Db<'_>, unit: UnitId) -> Result<UnitUses, StoreError> {
    Ok(db.prepare(include_str!("uses.sql"))?.query_row(named_params! { ":id": unit.0 }, |row| {
        Ok(UnitUses {
            nominations: row.get("nominations")?,
            units: row.get("units")?,
            others: row.get("others")?,
        })
    })?)
}

/// How many units there are.
pub fn count(db: &Db<'_>) -> Result<u32, StoreError> {
    Ok(db.prepare("SELECT count(*) AS n FROM units")?.query_row([], |row| row.get("n"))?)
}

/// Adds a unit.
pub fn insert(tx: &Tx<'_>, fields: &UnitFields) -> Result<UnitId, StoreError> {
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(), ":code": fields.code, ":name": fields.name, ":name_key": fold(&fields.name),
        ":name_order": title_sort_key(&fields.name), ":parent": fields.parent.map(|parent| parent.0), ":kind": word(&fields.kind)?,
        ":activity": fields.field_of_activity, ":is_state": fields.is_state, ":bloc": fields.bloc,
        ":is_bloc_leader": fields.is_bloc_leader, ":valid_from": fields.valid_from.map(day_text), ":valid_to": fields.valid_to.map(day_text),
    })?;
    Ok(UnitId(tx.last_id()))
}

/// Replaces what is written about a unit.
pub fn update(tx: &Tx<'_>, unit: UnitId, fields: &UnitFields) -> Result<(), StoreError> {
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": unit.0, ":code": fields.code, ":name": fields.name, ":name_key": fold(&fields.name),
        ":name_order": title_sort_key(&fields.name), ":parent": fields.parent.map(|parent| parent.0), ":kind": word(&fields.kind)?,
        ":activity": fields.field_of_activity, ":is_state": fields.is_state, ":bloc": fields.bloc,
        ":is_bloc_leader": fields.is_bloc_leader, ":valid_from": fields.valid_from.map(day_text), ":valid_to": fields.valid_to.map(day_text),
    })?;
    Ok(())
}

/// Removes a unit nothing refers to; aliases and remembered mappings go with it.
pub fn remove(tx: &Tx<'_>, unit: UnitId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM units WHERE id = :id")?.execute(named_params! { ":id": unit.0 })?;
    Ok(())
}

/// The columns of a unit as `units` names them.
pub(crate) fn unit_fields(row: &Row<'_>) -> rusqlite::Result<UnitFields> {
    Ok(UnitFields {
        code: row.get("code")?,
        name: row.get("name")?,
        parent: row.get::<_, Option<i64>>("parent_id")?.map(UnitId),
        kind: from_word(row, "kind")?,
        field_of_activity: row.get("field_of_activity")?,
        is_state: row.get("is_state")?,
        bloc: row.get("bloc")?,
        is_bloc_leader: row.get("is_bloc_leader")?,
        valid_from: day_opt(row, "valid_from")?,
        valid_to: day_opt(row, "valid_to")?,
    })
}

fn unit_row(row: &Row<'_>) -> rusqlite::Result<UnitRow> {
    Ok(UnitRow {
        id: UnitId(row.get("id")?),
        fields: unit_fields(row)?,
        parent_name: row.get("parent_name")?,
        depth: row.get("depth")?,
        children: row.get("children")?,
        nominations: row.get("nominations")?,
    })
}

fn unit_choice(row: &Row<'_>) -> rusqlite::Result<UnitChoice> {
    Ok(UnitChoice {
        id: UnitId(row.get("id")?),
        name: row.get("name")?,
        parent_name: row.get("parent_name")?,
    })
}

#[cfg(test)]
mod tests;

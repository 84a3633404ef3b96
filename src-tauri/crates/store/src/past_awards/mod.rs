//! Awards of earlier decisions: who held what, when, by which decision.
//!
//! The search key is made here from the texts it repeats; it follows when the nominee or its unit is renamed or moves.

mod list;
#[cfg(test)]
mod tests;

use domain::ids::{DraftId, NomineeId, PastAwardId, UnitId};
use domain::records::appraisals::Revocation;
use domain::records::history::{PastAwardFields, PastAwardRow};
use rusqlite::{Row, named_params};
use serde_json::json;

use crate::error::StoreError;
use crate::nominees::search_words;
use crate::tx::{Db, Tx};
use crate::wire::{day_opt, day_text, from_word, from_word_opt, json_text, word_opt};

pub use list::list;

/// A past award as it is written.
#[derive(Clone, Copy, Debug)]
pub struct NewPastAward<'a> {
    pub fields: &'a PastAwardFields,
    /// Rank of the award in the catalogue; 0 outside it.
    pub award_rank: u32,
    /// Name of the nominee.
    pub name: &'a str,
    /// Name of the nominee's unit.
    pub unit_name: &'a str,
}

/// A past award as kept, without its nominee.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPastAward {
    pub id: PastAwardId,
    pub fields: PastAwardFields,
    pub award_rank: u32,
    /// The import it came with.
    pub draft: Option<DraftId>,
    /// Changed since it came.
    pub is_edited: bool,
}

/// Adds a past award; `draft` is the import it comes with.
pub fn insert(tx: &Tx<'_>, new: NewPastAward<'_>, draft: Option<DraftId>) -> Result<PastAwardId, StoreError> {
    let fields = new.fields;
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":nominee": fields.nominee.0,
        ":award": fields.award_id,
        ":award_name": fields.award_name,
        ":award_rank": new.award_rank,
        ":commendation_type": word_opt(&fields.commendation_type)?,
        ":year": fields.year,
        ":decision_number": fields.decision_number,
        ":decision_on": word_opt(&fields.decision_on)?,
        ":issuer": fields.issuer,
        ":achievement": fields.achievement,
        ":note": fields.note,
        ":draft": draft.map(|draft| draft.0),
        ":search_key": key_of(new.name, new.unit_name, &fields.award_name, fields.decision_number.as_deref()),
    })?;
    Ok(PastAwardId(tx.last_id()))
}

/// Replaces what is written about a past award. `is_edited`: it is no longer as it came (false when it is put back).
pub fn update(
    tx: &Tx<'_>,
    award: PastAwardId,
    new: NewPastAward<'_>,
    is_edited: bool,
) -> Result<(), StoreError> {
    let fields = new.fields;
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": award.0,
        ":nominee": fields.nominee.0,
        ":award": fields.award_id,
        ":award_name": fields.award_name,
        ":award_rank": new.award_rank,
        ":commendation_type": word_opt(&fields.commendation_type)?,
        ":year": fields.year,
        ":decision_number": fields.decision_number,
        ":decision_on": word_opt(&fields.decision_on)?,
        ":issuer": fields.issuer,
        ":achievement": fields.achievement,
        ":note": fields.note,
        ":is_edited": is_edited,
        ":search_key": key_of(new.name, new.unit_name, &fields.award_name, fields.decision_number.as_deref()),
    })?;
    Ok(())
}

/// Writes that a past award was cancelled, or that it was not (`None`). It is no longer as it came.
pub fn set_revoked(tx: &Tx<'_>, award: PastAwardId, revoked: Option<&Revocation>) -> Result<(), StoreError> {
    tx.prepare("UPDATE past_awards SET revoked_on = :on, revoked_by = :by, is_edited = 1 WHERE id = :id")?
        .execute(named_params! {
            ":id": award.0,
            ":on": revoked.map(|revoked| day_text(revoked.on)),
            ":by": revoked.map(|revoked| revoked.document.as_str()),
        })?;
    Ok(())
}

/// Removes past awards; returns how many there were.
pub fn remove(tx: &Tx<'_>, awards: &[PastAwardId]) -> Result<u32, StoreError> {
    let removed = tx
        .prepare("DELETE FROM past_awards WHERE id IN (SELECT value FROM json_each(:ids))")?
        .execute(named_params! { ":ids": json_text(&awards)? })?;
    Ok(u32::try_from(removed).unwrap_or(u32::MAX))
}

/// Past awards by id, in the order of the ids, in one statement.
pub fn read(db: &Db<'_>, awards: &[PastAwardId]) -> Result<Vec<PastAwardRow>, StoreError> {
    let mut statement = db.prepare(include_str!("rows.sql"))?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&awards)? }, past_award_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Past awards of some nominees, newest year first, in one statement: for judging a whole list.
pub fn held_by(db: &Db<'_>, nominees: &[NomineeId]) -> Result<Vec<KeptPastAward>, StoreError> {
    let mut statement = db.prepare(include_str!("held_by.sql"))?;
    let rows = statement.query_map(named_params! { ":nominees": json_text(&nominees)? }, kept)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Past awards that came with an import, in the order they came.
pub fn of_draft(db: &Db<'_>, draft: DraftId) -> Result<Vec<KeptPastAward>, StoreError> {
    let mut statement = db.prepare(include_str!("of_draft.sql"))?;
    let rows = statement.query_map(named_params! { ":draft": draft.0 }, kept)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Past awards of some nominees, by nominee, newest year first, in two statements.
pub fn of_nominees(db: &Db<'_>, nominees: &[NomineeId]) -> Result<Vec<PastAwardRow>, StoreError> {
    let ids: Vec<PastAwardId> = {
        let mut statement = db.prepare(include_str!("of_nominees.sql"))?;
        let rows = statement.query_map(named_params! { ":nominees": json_text(&nominees)? }, |row| {
            Ok(PastAwardId(row.get("id")?))
        })?;
        rows.collect::<Result<_, _>>()?
    };
    read(db, &ids)
}

/// Awards of the collectives that some collectives came from by merge or split, beside the one that follows; newest year
/// first. Each says under which name it was given.
pub fn of_predecessors(
    db: &Db<'_>,
    nominees: &[NomineeId],
) -> Result<Vec<(NomineeId, PastAwardRow)>, StoreError> {
    let pairs: Vec<(NomineeId, PastAwardId)> = {
        let mut statement = db.prepare(include_str!("of_predecessors.sql"))?;
        let rows = statement.query_map(named_params! { ":nominees": json_text(&nominees)? }, |row| {
            Ok((NomineeId(row.get("follower")?), PastAwardId(row.get("id")?)))
        })?;
        rows.collect::<Result<_, _>>()?
    };
    let ids: Vec<PastAwardId> = pairs.iter().map(|(_, id)| *id).collect();
    let followers = pairs.into_iter().map(|(follower, _)| follower);
    let given = |row: PastAwardRow| PastAwardRow { as_unit: row.as_unit.or(Some(row.name.clone())), ..row };
    Ok(followers.zip(read(db, &ids)?.into_iter().map(given)).collect())
}

fn kept(row: &Row<'_>) -> rusqlite::Result<KeptPastAward> {
    Ok(KeptPastAward {
        id: PastAwardId(row.get("id")?),
        fields: past_award_fields(row)?,
        award_rank: row.get("award_rank")?,
        draft: row.get::<_, Option<i64>>("draft_id")?.map(DraftId),
        is_edited: row.get("is_edited")?,
    })
}

/// Rebuilds the search keys of these nominees' past awards.
pub fn refresh_search_keys(tx: &Tx<'_>, nominees: &[NomineeId]) -> Result<(), StoreError> {
    let keys: Vec<serde_json::Value> = {
        let mut statement = tx.prepare(include_str!("keys_of.sql"))?;
        let rows = statement.query_map(named_params! { ":nominees": json_text(&nominees)? }, |row| {
            let text = |column: &str| row.get::<_, String>(column);
            let number: Option<String> = row.get("decision_number")?;
            let key = key_of(&text("name")?, &text("unit_name")?, &text("award_name")?, number.as_deref());
            Ok(json!({ "id": row.get::<_, i64>("id")?, "key": key }))
        })?;
        rows.collect::<Result<_, _>>()?
    };
    tx.prepare(include_str!("refresh_search_keys.sql"))?
        .execute(named_params! { ":keys": json_text(&keys)? })?;
    Ok(())
}

/// What the search box of the list looks through.
fn key_of(name: &str, unit_name: &str, award_name: &str, decision_number: Option<&str>) -> String {
    search_words(&[name, unit_name, award_name, decision_number.unwrap_or_default()].join(" ")).join(" ")
}

fn past_award_fields(row: &Row<'_>) -> rusqlite::Result<PastAwardFields> {
    Ok(PastAwardFields {
        nominee: NomineeId(row.get("nominee_id")?),
        award_id: row.get("award_id")?,
        award_name: row.get("award_name")?,
        commendation_type: from_word_opt(row, "commendation_type")?,
        year: row.get("year")?,
        decision_number: row.get("decision_number")?,
        decision_on: from_word_opt(row, "decision_on")?,
        issuer: row.get("issuer")?,
        achievement: row.get("achievement")?,
        note: row.get("note")?,
    })
}

fn past_award_row(row: &Row<'_>) -> rusqlite::Result<PastAwardRow> {
    Ok(PastAwardRow {
        id: PastAwardId(row.get("id")?),
        fields: past_award_fields(row)?,
        kind: from_word(row, "kind")?,
        name: row.get("name")?,
        born: from_word_opt(row, "born")?,
        unit: UnitId(row.get("unit_id")?),
        unit_name: row.get("unit_name")?,
        draft: row.get::<_, Option<i64>>("draft_id")?.map(DraftId),
        revoked: match (day_opt(row, "revoked_on")?, row.get::<_, Option<String>>("revoked_by")?) {
            (Some(on), Some(document)) => Some(Revocation { on, document }),
            (Some(_) | None, _) => None,
        },
        as_unit: row.get("as_unit")?,
    })
}

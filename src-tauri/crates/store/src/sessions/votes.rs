//! Tallies and frozen results. Totals only: nothing here links a member and a choice.

use chrono::NaiveDate;
use domain::ids::{ItemId, MemberId, MovementId, NominationId, SessionId, UnitId};
use domain::records::sessions::{TallyEntry, VoteResult};
use domain::vote::{Tally, Voters};
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};

use super::AgendaLine;
use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, json_text, moment, moment_text};

/// One entry of a tally, with the room it was counted in.
#[derive(Clone, Debug, PartialEq)]
pub struct TallyLine {
    pub item: ItemId,
    pub entry: TallyEntry,
    pub room: ItemRoom,
}

/// The room an item is voted on in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemRoom {
    #[serde(flatten)]
    pub voters: Voters,
    /// Members who vote on the item, in the room or in writing, by key: who takes part, never how.
    #[serde(default)]
    pub who: Vec<MemberId>,
}

#[derive(Serialize)]
struct RoomOfItem<'a> {
    item: ItemId,
    room: &'a ItemRoom,
}

/// A result with what else its papers say about the line, which later corrections of the line leave alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClosedItem {
    #[serde(flatten)]
    pub result: VoteResult,
    pub line: FrozenLine,
}

/// What a closed item keeps of its line beside the result.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FrozenLine {
    unit: UnitId,
    award_rank: u32,
    received_on: NaiveDate,
    movement: MovementId,
    phase_no: u32,
    movement_title: String,
    has_theme: bool,
}

impl From<&AgendaLine> for FrozenLine {
    fn from(line: &AgendaLine) -> FrozenLine {
        FrozenLine {
            unit: line.row.unit,
            award_rank: line.award_rank,
            received_on: line.received_on,
            movement: line.movement,
            phase_no: line.phase_no,
            movement_title: line.movement_title.clone(),
            has_theme: line.has_theme,
        }
    }
}

/// The entries of items, in their order.
pub fn tallies(db: &Db<'_>, items: &[ItemId]) -> Result<Vec<TallyLine>, StoreError> {
    let mut statement = db.prepare(include_str!("tallies.sql"))?;
    let rows = statement.query_map(named_params! { ":items": json_text(&items)? }, |row| {
        Ok(TallyLine {
            item: ItemId(row.get("item_id")?),
            entry: TallyEntry {
                entry: row.get("entry")?,
                tally: Tally {
                    issued: row.get("issued")?,
                    returned: row.get("returned")?,
                    valid: row.get("valid")?,
                    invalid: row.get("invalid")?,
                    agree: row.get("agree")?,
                    disagree: row.get("disagree")?,
                    blank: row.get("blank")?,
                    written_agree: row.get("written_agree")?,
                    written_disagree: row.get("written_disagree")?,
                    written_blank: row.get("written_blank")?,
                },
                at: moment(row, "at")?,
                actor: row.get("actor")?,
            },
            room: from_json(row, "voters")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes one entry for several items, each with its own room; an entry that stood is replaced.
pub fn put_tally(
    tx: &Tx<'_>,
    entry: u32,
    tally: &Tally,
    rooms: &[(ItemId, ItemRoom)],
) -> Result<(), StoreError> {
    let rooms: Vec<RoomOfItem<'_>> =
        rooms.iter().map(|(item, room)| RoomOfItem { item: *item, room }).collect();
    tx.prepare(include_str!("put_tally.sql"))?.execute(named_params! {
        ":rooms": json_text(&rooms)?,
        ":entry": entry,
        ":issued": tally.issued,
        ":returned": tally.returned,
        ":valid": tally.valid,
        ":invalid": tally.invalid,
        ":agree": tally.agree,
        ":disagree": tally.disagree,
        ":blank": tally.blank,
        ":written_agree": tally.written_agree,
        ":written_disagree": tally.written_disagree,
        ":written_blank": tally.written_blank,
        ":at": moment_text(tx.at()),
        ":actor": tx.actor(),
    })?;
    Ok(())
}

/// Removes an entry of items, or both entries.
pub fn clear_tallies(tx: &Tx<'_>, items: &[ItemId], entry: Option<u32>) -> Result<(), StoreError> {
    tx.prepare(include_str!("clear_tallies.sql"))?
        .execute(named_params! { ":items": json_text(&items)?, ":entry": entry })?;
    Ok(())
}

/// Closes items and freezes their results.
pub fn insert_results(tx: &Tx<'_>, closed: &[ClosedItem]) -> Result<(), StoreError> {
    let frozen = json_text(&closed)?;
    tx.prepare(include_str!("insert_results.sql"))?
        .execute(named_params! { ":results": frozen, ":closed_at": closed.first().map(|item| moment_text(item.result.closed_at)) })?;
    tx.prepare("UPDATE agenda_items SET stage = 'closed' WHERE id IN (SELECT value ->> '$.item' FROM json_each(:results))")?
        .execute(named_params! { ":results": frozen })?;
    Ok(())
}

/// Frozen results of a session in the order of its agenda.
pub fn results(db: &Db<'_>, session: SessionId) -> Result<Vec<VoteResult>, StoreError> {
    let mut statement = db.prepare(include_str!("results.sql"))?;
    let rows = statement.query_map(named_params! { ":session": session.0 }, result)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Frozen results of items, in the order of their agendas.
pub fn results_of(db: &Db<'_>, items: &[ItemId]) -> Result<Vec<VoteResult>, StoreError> {
    let mut statement = db.prepare(include_str!("results_of.sql"))?;
    let rows = statement.query_map(named_params! { ":items": json_text(&items)? }, result)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Frozen results about nominations, the newest last: one that was deferred has several.
pub fn results_about(db: &Db<'_>, nominations: &[NominationId]) -> Result<Vec<VoteResult>, StoreError> {
    let mut statement = db.prepare(include_str!("results_about.sql"))?;
    let rows = statement.query_map(named_params! { ":nominations": json_text(&nominations)? }, result)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The frozen result; its number is the item's place now, which can still move up while items before it are taken off.
fn result(row: &Row<'_>) -> rusqlite::Result<VoteResult> {
    Ok(VoteResult { position: row.get("position")?, ..from_json(row, "frozen")? })
}

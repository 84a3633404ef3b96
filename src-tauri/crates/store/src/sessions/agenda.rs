//! The agenda: items in their order, with everything about them that is shown, sorted by and frozen.

use chrono::NaiveDate;
use domain::dates::PartialDate;
use domain::ids::{ItemId, MovementId, NominationId, SessionId, UnitId};
use domain::records::sessions::AgendaRow;
use domain::session::ItemStage;
use rusqlite::{Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day, from_word, from_word_opt, json_text, word};

/// One item with what its row does not show.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaLine {
    /// As shown. `conflicts` is 0: the store knows no rules.
    pub row: AgendaRow,
    /// Higher award, larger number.
    pub award_rank: u32,
    pub received_on: NaiveDate,
    pub movement: MovementId,
    pub phase_no: u32,
    /// The movement's theme, or its subject where there is none.
    pub movement_title: String,
    /// Whether that title is a theme, which papers put in quotation marks.
    pub has_theme: bool,
    /// The nominee's name as names are compared.
    pub same_key: String,
    pub born: Option<PartialDate>,
    /// Unit that sent the nomination.
    pub sender_name: String,
    pub achievement: String,
    pub award_history: Option<String>,
}

/// What an item is about, without its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemHead {
    pub id: ItemId,
    pub session: SessionId,
    /// 1, 2, 3 …
    pub position: u32,
    pub nomination: NominationId,
    pub stage: ItemStage,
}

/// The agenda of a session in its order. Closed items show names as frozen.
pub fn agenda(db: &Db<'_>, session: SessionId) -> Result<Vec<AgendaLine>, StoreError> {
    lines(db, session, None)
}

/// Some items of a session's agenda in its order.
pub fn agenda_lines(
    db: &Db<'_>,
    session: SessionId,
    items: &[ItemId],
) -> Result<Vec<AgendaLine>, StoreError> {
    lines(db, session, Some(json_text(&items)?))
}

fn lines(db: &Db<'_>, session: SessionId, items: Option<String>) -> Result<Vec<AgendaLine>, StoreError> {
    let mut statement = db.prepare(include_str!("agenda.sql"))?;
    let rows = statement.query_map(named_params! { ":session": session.0, ":items": items }, agenda_line)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn agenda_line(row: &Row<'_>) -> rusqlite::Result<AgendaLine> {
    Ok(AgendaLine {
        row: AgendaRow {
            id: ItemId(row.get("id")?),
            position: row.get("position")?,
            nomination: NominationId(row.get("nomination_id")?),
            kind: from_word(row, "kind")?,
            name: row.get("name")?,
            person_position: row.get("person_position")?,
            unit: UnitId(row.get("unit_id")?),
            unit_name: row.get("unit_name")?,
            award_id: row.get("award_id")?,
            award_name: row.get("award_name")?,
            stage: from_word(row, "stage")?,
            outcome: from_word_opt(row, "outcome")?,
            agree: row.get("agree")?,
            base: row.get("base")?,
            lowered_award_name: row.get("lowered_award_name")?,
            has_tally: row.get("has_tally")?,
            conflicts: 0,
        },
        award_rank: row.get("award_rank")?,
        received_on: day(row, "received_on")?,
        movement: MovementId(row.get("movement_id")?),
        phase_no: row.get("phase_no")?,
        movement_title: row.get("movement_title")?,
        has_theme: row.get("has_theme")?,
        same_key: row.get("same_key")?,
        born: from_word_opt(row, "born")?,
        sender_name: row.get("sender_name")?,
        achievement: row.get("achievement")?,
        award_history: row.get("award_history")?,
    })
}

/// Items by their keys, in the order of their agendas; keys that do not exist are passed over.
pub fn items(db: &Db<'_>, ids: &[ItemId]) -> Result<Vec<ItemHead>, StoreError> {
    let mut statement = db.prepare(include_str!("items.sql"))?;
    let rows = statement.query_map(named_params! { ":items": json_text(&ids)? }, |row| {
        Ok(ItemHead {
            id: ItemId(row.get("id")?),
            session: SessionId(row.get("session_id")?),
            position: row.get("position")?,
            nomination: NominationId(row.get("nomination_id")?),
            stage: from_word(row, "stage")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Puts nominations at the end of the agenda, in the order given.
pub fn append_items(tx: &Tx<'_>, session: SessionId, nominations: &[NominationId]) -> Result<(), StoreError> {
    tx.prepare(include_str!("append_items.sql"))?.execute(named_params! {
        ":session": session.0,
        ":nominations": json_text(&nominations)?,
        ":stage": word(&ItemStage::Waiting)?,
    })?;
    Ok(())
}

/// Takes items off the agenda of a session, with their tallies; those left are numbered from 1 again.
pub fn remove_items(tx: &Tx<'_>, session: SessionId, ids: &[ItemId]) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM agenda_items WHERE id IN (SELECT value FROM json_each(:items))")?
        .execute(named_params! { ":items": json_text(&ids)? })?;
    tx.prepare(include_str!("renumber.sql"))?.execute(named_params! { ":session": session.0 })?;
    Ok(())
}

/// Gives items new places.
pub fn place_items(tx: &Tx<'_>, places: &[(ItemId, u32)]) -> Result<(), StoreError> {
    tx.prepare(include_str!("place_items.sql"))?.execute(named_params! { ":places": json_text(&places)? })?;
    Ok(())
}

/// For every unit a nominee of the agenda belongs to: the unit itself and the units above it, the province left out
/// (everybody is below it).
pub fn unit_chains(db: &Db<'_>, session: SessionId) -> Result<Vec<(UnitId, UnitId)>, StoreError> {
    let mut statement = db.prepare(include_str!("unit_chains.sql"))?;
    let rows = statement.query_map(named_params! { ":session": session.0 }, |row| {
        Ok((UnitId(row.get("unit_id")?), UnitId(row.get("above_id")?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    #[test]
    fn an_agenda_is_read_along_its_index_without_sorting() {
        let store = Store::in_memory().unwrap();
        let plan = store
            .read::<_, StoreError>(|db| {
                let mut statement = db.prepare(concat!("EXPLAIN QUERY PLAN ", include_str!("agenda.sql")))?;
                let steps = statement
                    .query_map(named_params! { ":session": 1, ":items": None::<String> }, |row| {
                        row.get("detail")
                    })?;
                Ok(steps.collect::<Result<Vec<String>, _>>()?)
            })
            .unwrap();
        let first = plan.first().cloned().unwrap_or_default();
        assert!(first.contains("USING INDEX agenda_items_by_session (session_id=?)"), "{plan:#?}");
        assert!(plan.iter().all(|step| !step.contains("USE TEMP B-TREE")), "{plan:#?}");
        let scans: Vec<&String> = plan.iter().filter(|step| step.starts_with("SCAN")).collect();
        assert!(scans.iter().all(|step| step.contains("json_each")), "{plan:#?}");
    }
}

//! Rows of a draft: what the sheet holds, what was repaired, and how each was judged.

use std::collections::BTreeMap;

use domain::ids::{DraftId, InitiativeId, MemberId, NominationId, PastAwardId, UnitId};
use domain::nominee::NomineeKind;
use domain::records::imports::{ImportRow, RowVerdict};
use domain::text::LegacyCode;
use rusqlite::{OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

use super::judged::{JudgedText, judged};
use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, from_word_opt, json_text, word, word_opt};

/// Places of the reading order kept for each sheet; a sheet has fewer rows than this.
const SHEET_STRIDE: u32 = 1_000_000;

/// The cells of a row, parallel to the columns of its sheet. Lists of numbers are places in `text`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SheetCells {
    pub text: Vec<String>,
    /// The formula ended in an error.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<u32>,
    /// The stored result of a formula.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub formulas: Vec<u32>,
    /// A formula whose result was not stored.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub no_results: Vec<u32>,
    /// A day Excel keeps as a number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<u32>,
    /// Carried down from a merged cell that begins further up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub carried: Vec<u32>,
    /// Typed in a font of before Unicode.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub raws: Vec<RawText>,
}

/// The letters of a cell as the file holds them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RawText {
    pub place: u32,
    pub text: String,
    pub from: LegacyCode,
}

/// A person's word on whether a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowDecision {
    Taken,
    LeftOut,
}

/// A row as it is kept before it is judged.
#[derive(Clone, Debug, Default)]
pub struct NewRow {
    /// By which it is named: `2!15`.
    pub place: String,
    /// Number of its sheet in the file, from 1.
    pub sheet_no: u32,
    /// Row in Excel.
    pub row_no: u32,
    pub section: Option<String>,
    /// Kind of nominee the section says.
    pub kind: Option<NomineeKind>,
    /// Hidden in Excel.
    pub is_hidden: bool,
    pub cells: SheetCells,
    /// Typed by hand, by field name.
    pub repairs: BTreeMap<String, String>,
    pub chosen: Option<i64>,
    pub chosen_reason: Option<String>,
    pub decision: Option<RowDecision>,
}

impl NewRow {
    /// Whether a person left it out.
    pub fn is_left_out(&self) -> bool {
        self.decision == Some(RowDecision::LeftOut)
    }
}

/// What an accepted row became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowOutcome {
    Nomination(NominationId),
    Unit(UnitId),
    Member(MemberId),
    PastAward(PastAwardId),
    Initiative(InitiativeId),
}

/// A row with what became of it.
#[derive(Clone, Debug)]
pub struct RowRecord {
    pub row: NewRow,
    pub verdict: Option<RowVerdict>,
    pub outcome: Option<RowOutcome>,
}

/// Keeps rows in the order they come, each with its judgement; rows of sheets that are not taken in have none.
pub fn insert_rows<'r>(
    tx: &Tx<'_>,
    draft: DraftId,
    rows: impl IntoIterator<Item = (&'r NewRow, Option<&'r ImportRow>)>,
) -> Result<(), StoreError> {
    let mut statement = tx.prepare(include_str!("insert_row.sql"))?;
    let (mut sheet_no, mut place) = (0, 0);
    for (row, judged) in rows {
        if row.sheet_no != sheet_no {
            (sheet_no, place) = (row.sheet_no, 0);
        }
        place += 1;
        let judged = judged.map(JudgedText::of).transpose()?;
        statement.execute(named_params! {
            ":draft_id": draft.0,
            ":place": row.place,
            ":sheet_no": row.sheet_no,
            ":row_no": row.row_no,
            ":position": sheet_no.saturating_mul(SHEET_STRIDE).saturating_add(place),
            ":section": row.section,
            ":kind": word_opt(&row.kind)?,
            ":is_hidden": row.is_hidden,
            ":cells": json_text(&row.cells)?,
            ":repairs": json_text(&row.repairs)?,
            ":chosen": row.chosen,
            ":chosen_reason": row.chosen_reason,
            ":decision": word_opt(&row.decision)?,
            ":judged": judged.as_ref().map(|judged| judged.json.as_str()),
            ":verdict": judged.as_ref().map(|judged| judged.verdict.as_str()),
            ":notes": judged.as_ref().map_or("", |judged| judged.notes.as_str()),
        })?;
    }
    Ok(())
}

/// Forgets the rows of one sheet of a draft, or of all (`None`).
pub fn remove_rows(tx: &Tx<'_>, draft: DraftId, sheet_no: Option<u32>) -> Result<(), StoreError> {
    tx.prepare(
        "DELETE FROM import_rows WHERE draft_id = :draft_id AND (:sheet_no IS NULL OR sheet_no = :sheet_no)",
    )?
    .execute(named_params! { ":draft_id": draft.0, ":sheet_no": sheet_no })?;
    Ok(())
}

/// Rows of a draft in reading order: those of the sheets that are taken in, or all.
pub fn load_rows(db: &Db<'_>, draft: DraftId, only_used: bool) -> Result<Vec<RowRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("load_rows.sql"))?;
    let rows =
        statement.query_map(named_params! { ":draft_id": draft.0, ":only_used": only_used }, record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One row of a draft.
pub fn load_row(db: &Db<'_>, draft: DraftId, place: &str) -> Result<Option<RowRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("load_row.sql"))?;
    Ok(statement.query_row(named_params! { ":draft_id": draft.0, ":place": place }, record).optional()?)
}

/// A row as it was judged last; `None` when there is no such row or it is not taken in.
pub fn judged_row(db: &Db<'_>, draft: DraftId, place: &str) -> Result<Option<ImportRow>, StoreError> {
    let mut statement = db.prepare(
        "SELECT judged FROM import_rows WHERE draft_id = :draft_id AND place = :place AND judged IS NOT NULL",
    )?;
    let row = statement.query_row(named_params! { ":draft_id": draft.0, ":place": place }, judged);
    Ok(row.optional()?)
}

fn record(row: &Row<'_>) -> rusqlite::Result<RowRecord> {
    let key = |column: &str| row.get::<_, Option<i64>>(column);
    let outcome = if let Some(id) = key("nomination_id")? {
        Some(RowOutcome::Nomination(NominationId(id)))
    } else if let Some(id) = key("unit_id")? {
        Some(RowOutcome::Unit(UnitId(id)))
    } else if let Some(id) = key("member_id")? {
        Some(RowOutcome::Member(MemberId(id)))
    } else if let Some(id) = key("past_award_id")? {
        Some(RowOutcome::PastAward(PastAwardId(id)))
    } else {
        key("initiative_id")?.map(|id| RowOutcome::Initiative(InitiativeId(id)))
    };
    Ok(RowRecord {
        row: NewRow {
            place: row.get("place")?,
            sheet_no: row.get("sheet_no")?,
            row_no: row.get("row_no")?,
            section: row.get("section")?,
            kind: from_word_opt(row, "kind")?,
            is_hidden: row.get("is_hidden")?,
            cells: from_json(row, "cells")?,
            repairs: from_json(row, "repairs")?,
            chosen: row.get("chosen")?,
            chosen_reason: row.get("chosen_reason")?,
            decision: from_word_opt(row, "decision")?,
        },
        verdict: from_word_opt(row, "verdict")?,
        outcome,
    })
}

/// What a page of rows is narrowed by.
#[derive(Clone, Copy, Debug, Default)]
pub struct RowFilter<'f> {
    pub verdict: Option<RowVerdict>,
    pub sheet_no: Option<u32>,
    /// One of the words its notes are filed under (`judged.rs`).
    pub note: Option<&'f str>,
}

/// A page of judged rows in reading order, and how many there are in all.
pub fn page_rows(
    db: &Db<'_>,
    draft: DraftId,
    filter: RowFilter<'_>,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<ImportRow>), StoreError> {
    let verdict = word_opt(&filter.verdict)?;
    let note = filter.note.map(|note| format!(" {note} "));
    let total =
        db.prepare(include_str!("count_rows.sql"))?.query_row(
            named_params! { ":draft_id": draft.0, ":verdict": verdict, ":sheet_no": filter.sheet_no, ":note": note },
            |row| row.get("total"),
        )?;
    let mut statement = db.prepare(include_str!("page_rows.sql"))?;
    let rows = statement.query_map(
        named_params! {
            ":draft_id": draft.0, ":verdict": verdict, ":sheet_no": filter.sheet_no, ":note": note,
            ":limit": limit, ":offset": offset,
        },
        judged,
    )?;
    Ok((total, rows.collect::<Result<_, _>>()?))
}

/// Writes how rows were judged, where that changed.
pub fn set_judged<'r>(
    tx: &Tx<'_>,
    draft: DraftId,
    rows: impl IntoIterator<Item = &'r ImportRow>,
) -> Result<(), StoreError> {
    let mut statement = tx.prepare(include_str!("set_judged.sql"))?;
    for row in rows {
        let judged = JudgedText::of(row)?;
        statement.execute(named_params! {
            ":draft_id": draft.0, ":place": row.place, ":judged": judged.json, ":verdict": judged.verdict,
            ":notes": judged.notes,
        })?;
    }
    Ok(())
}

/// Forgets how the rows of the sheets that are not taken in were judged.
pub fn clear_unused(tx: &Tx<'_>, draft: DraftId) -> Result<(), StoreError> {
    tx.prepare(include_str!("clear_unused.sql"))?.execute(named_params! { ":draft_id": draft.0 })?;
    Ok(())
}

/// Puts `value` over one field of these rows, in one statement however many they are; `None`: back to what the sheet
/// holds. `field` is a field's name of the wire. Returns how many rows there were.
pub fn repair(
    tx: &Tx<'_>,
    draft: DraftId,
    places: &[String],
    field: &str,
    value: Option<&str>,
) -> Result<usize, StoreError> {
    Ok(tx.prepare(include_str!("repair_rows.sql"))?.execute(named_params! {
        ":draft_id": draft.0,
        ":places": json_text(&places)?,
        ":path": format!("$.\"{field}\""),
        ":value": value,
    })?)
}

/// Writes who the person of a row is and why; 0 means somebody new. False when there is no such row.
pub fn choose(
    tx: &Tx<'_>,
    draft: DraftId,
    place: &str,
    chosen: i64,
    reason: Option<&str>,
) -> Result<bool, StoreError> {
    let changed = tx.prepare(include_str!("choose.sql"))?.execute(
        named_params! { ":draft_id": draft.0, ":place": place, ":chosen": chosen, ":reason": reason },
    )?;
    Ok(changed > 0)
}

/// Leaves rows out or takes them in; says how many of them exist.
pub fn decide(
    tx: &Tx<'_>,
    draft: DraftId,
    places: &[String],
    decision: RowDecision,
) -> Result<usize, StoreError> {
    Ok(tx.prepare(include_str!("decide_rows.sql"))?.execute(named_params! {
        ":draft_id": draft.0, ":places": json_text(&places)?, ":decision": word(&decision)?,
    })?)
}

/// Writes what a row became.
pub fn set_outcome(tx: &Tx<'_>, draft: DraftId, place: &str, outcome: RowOutcome) -> Result<(), StoreError> {
    let (mut nomination, mut unit, mut member, mut past_award, mut initiative) =
        (None, None, None, None, None);
    match outcome {
        RowOutcome::Nomination(id) => nomination = Some(id.0),
        RowOutcome::Unit(id) => unit = Some(id.0),
        RowOutcome::Member(id) => member = Some(id.0),
        RowOutcome::PastAward(id) => past_award = Some(id.0),
        RowOutcome::Initiative(id) => initiative = Some(id.0),
    }
    tx.prepare(include_str!("set_outcome.sql"))?.execute(named_params! {
        ":draft_id": draft.0, ":place": place, ":nomination_id": nomination, ":unit_id": unit,
        ":member_id": member, ":past_award_id": past_award, ":initiative_id": initiative,
    })?;
    Ok(())
}

/// Rows of a sheet from Excel row `first` on, at most `limit`, with the headings they stand under.
pub fn lines_from(
    db: &Db<'_>,
    draft: DraftId,
    sheet_no: u32,
    first: u32,
    limit: u32,
) -> Result<Vec<(u32, Option<String>)>, StoreError> {
    let mut statement = db.prepare(include_str!("lines_from.sql"))?;
    let rows = statement.query_map(
        named_params! {
            ":draft_id": draft.0, ":first": first, ":limit": limit,
            ":begins": sheet_no.saturating_mul(SHEET_STRIDE), ":ends": sheet_no.saturating_add(1).saturating_mul(SHEET_STRIDE),
        },
        |row| Ok((row.get("row_no")?, row.get("section")?)),
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every judged row of a draft in reading order.
pub fn judged_rows(db: &Db<'_>, draft: DraftId) -> Result<Vec<ImportRow>, StoreError> {
    let mut statement = db.prepare(
        "SELECT judged FROM import_rows WHERE draft_id = :draft_id AND judged IS NOT NULL ORDER BY position",
    )?;
    let rows = statement.query_map(named_params! { ":draft_id": draft.0 }, judged)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

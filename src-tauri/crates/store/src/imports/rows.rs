//! Rows of a draft: what the sheet holds, what was repaired, and how each was judged.

use std::collections::BTreeMap;

use domain::ids::{DraftId, NominationId, UnitId};
use domain::nominee::NomineeKind;
use domain::records::imports::{ImportRow, RowVerdict};
use rusqlite::{OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, from_word_opt, json_text, word, word_opt};

/// The cells of a row, parallel to the draft's columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetCells {
    pub text: Vec<String>,
    /// Places in `text` whose formula ended in an error.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<u32>,
}

/// A row as it is kept before it is judged.
#[derive(Clone, Debug, Default)]
pub struct NewRow {
    /// Row in Excel.
    pub row_no: u32,
    pub section: Option<String>,
    /// Kind of nominee the section says.
    pub kind: Option<NomineeKind>,
    pub cells: SheetCells,
    /// Typed by hand, by field name.
    pub repairs: BTreeMap<String, String>,
    pub chosen: Option<i64>,
    pub is_skipped: bool,
}

/// A row with its judgement.
#[derive(Clone, Debug)]
pub struct RowRecord {
    pub row: NewRow,
    /// The judged [`ImportRow`] as JSON text, to see whether judging again changed anything.
    pub judged: Option<String>,
    pub verdict: Option<RowVerdict>,
    pub nomination: Option<NominationId>,
    pub unit: Option<UnitId>,
}

/// Keeps the rows of a table, in reading order.
pub fn insert_rows(tx: &Tx<'_>, draft: DraftId, rows: &[NewRow]) -> Result<(), StoreError> {
    let mut statement = tx.prepare(include_str!("insert_row.sql"))?;
    for (position, row) in (1_u32..).zip(rows) {
        statement.execute(named_params! {
            ":draft_id": draft.0,
            ":row_no": row.row_no,
            ":position": position,
            ":section": row.section,
            ":kind": word_opt(&row.kind)?,
            ":cells": json_text(&row.cells)?,
            ":repairs": json_text(&row.repairs)?,
            ":chosen": row.chosen,
            ":is_skipped": row.is_skipped,
        })?;
    }
    Ok(())
}

/// Forgets the rows of a draft.
pub fn remove_rows(tx: &Tx<'_>, draft: DraftId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM import_rows WHERE draft_id = :draft_id")?
        .execute(named_params! { ":draft_id": draft.0 })?;
    Ok(())
}

/// Every row of a draft, in reading order.
pub fn load_rows(db: &Db<'_>, draft: DraftId) -> Result<Vec<RowRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("load_rows.sql"))?;
    let rows = statement.query_map(named_params! { ":draft_id": draft.0 }, record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One row of a draft.
pub fn load_row(db: &Db<'_>, draft: DraftId, row_no: u32) -> Result<Option<RowRecord>, StoreError> {
    let mut statement = db.prepare(include_str!("load_row.sql"))?;
    Ok(statement.query_row(named_params! { ":draft_id": draft.0, ":row_no": row_no }, record).optional()?)
}

fn record(row: &Row<'_>) -> rusqlite::Result<RowRecord> {
    let nomination: Option<i64> = row.get("nomination_id")?;
    let unit: Option<i64> = row.get("unit_id")?;
    Ok(RowRecord {
        row: NewRow {
            row_no: row.get("row_no")?,
            section: row.get("section")?,
            kind: from_word_opt(row, "kind")?,
            cells: from_json(row, "cells")?,
            repairs: from_json(row, "repairs")?,
            chosen: row.get("chosen")?,
            is_skipped: row.get("is_skipped")?,
        },
        judged: row.get("judged")?,
        verdict: from_word_opt(row, "verdict")?,
        nomination: nomination.map(NominationId),
        unit: unit.map(UnitId),
    })
}

/// A page of judged rows in reading order, and how many there are in all.
pub fn page_rows(
    db: &Db<'_>,
    draft: DraftId,
    verdict: Option<RowVerdict>,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<ImportRow>), StoreError> {
    let Some(verdict) = verdict else {
        let total = db
            .prepare(
                "SELECT count(*) AS total FROM import_rows WHERE draft_id = :draft_id AND judged IS NOT NULL",
            )?
            .query_row(named_params! { ":draft_id": draft.0 }, |row| row.get("total"))?;
        let mut statement = db.prepare(include_str!("page_rows.sql"))?;
        let rows = statement
            .query_map(named_params! { ":draft_id": draft.0, ":limit": limit, ":offset": offset }, |row| {
                from_json(row, "judged")
            })?;
        return Ok((total, rows.collect::<Result<_, _>>()?));
    };
    let verdict = word(&verdict)?;
    let total = db
        .prepare(
            "SELECT count(*) AS total FROM import_rows WHERE draft_id = :draft_id AND verdict = :verdict",
        )?
        .query_row(named_params! { ":draft_id": draft.0, ":verdict": verdict }, |row| row.get("total"))?;
    let mut statement = db.prepare(include_str!("page_rows_by_verdict.sql"))?;
    let rows = statement.query_map(
        named_params! { ":draft_id": draft.0, ":verdict": verdict, ":limit": limit, ":offset": offset },
        |row| from_json(row, "judged"),
    )?;
    Ok((total, rows.collect::<Result<_, _>>()?))
}

/// Writes how a row was judged.
pub fn set_judged(
    tx: &Tx<'_>,
    draft: DraftId,
    row_no: u32,
    judged: &str,
    verdict: RowVerdict,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("set_judged.sql"))?.execute(named_params! {
        ":draft_id": draft.0, ":row_no": row_no, ":judged": judged, ":verdict": word(&verdict)?,
    })?;
    Ok(())
}

/// Replaces the repairs of a row. False when there is no such row.
pub fn repair(
    tx: &Tx<'_>,
    draft: DraftId,
    row_no: u32,
    repairs: &BTreeMap<String, String>,
) -> Result<bool, StoreError> {
    let changed = tx
        .prepare("UPDATE import_rows SET repairs = :repairs WHERE draft_id = :draft_id AND row_no = :row_no")?
        .execute(
            named_params! { ":draft_id": draft.0, ":row_no": row_no, ":repairs": json_text(repairs)? },
        )?;
    Ok(changed > 0)
}

/// Writes who the person of a row is; 0 means somebody new. False when there is no such row.
pub fn choose(tx: &Tx<'_>, draft: DraftId, row_no: u32, chosen: i64) -> Result<bool, StoreError> {
    let changed = tx
        .prepare("UPDATE import_rows SET chosen = :chosen WHERE draft_id = :draft_id AND row_no = :row_no")?
        .execute(named_params! { ":draft_id": draft.0, ":row_no": row_no, ":chosen": chosen })?;
    Ok(changed > 0)
}

/// Leaves rows out or takes them back in; says how many of them exist.
pub fn skip(tx: &Tx<'_>, draft: DraftId, row_nos: &[u32], is_skipped: bool) -> Result<usize, StoreError> {
    Ok(tx.prepare(include_str!("skip_rows.sql"))?.execute(named_params! {
        ":draft_id": draft.0, ":row_nos": json_text(&row_nos)?, ":is_skipped": is_skipped,
    })?)
}

/// Writes what a row became.
pub fn set_outcome(
    tx: &Tx<'_>,
    draft: DraftId,
    row_no: u32,
    nomination: Option<NominationId>,
    unit: Option<UnitId>,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("set_outcome.sql"))?.execute(named_params! {
        ":draft_id": draft.0,
        ":row_no": row_no,
        ":nomination_id": nomination.map(|id| id.0),
        ":unit_id": unit.map(|id| id.0),
    })?;
    Ok(())
}

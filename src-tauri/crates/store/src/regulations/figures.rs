//! Figures of law the office stands for.

use domain::records::regulations::FigureConfirmation;
use rusqlite::{Row, named_params};
use serde_json::Value;

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, json_text, moment, moment_text};

/// A figure the office stands for, and what it was then.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfirmedFigure {
    pub pack: String,
    /// Names the figure inside its pack.
    pub figure: String,
    /// Another value in the pack of now is not confirmed by this.
    pub value: Value,
    pub confirmation: FigureConfirmation,
}

/// Every confirmation in force, oldest first.
pub fn confirmed_figures(db: &Db<'_>) -> Result<Vec<ConfirmedFigure>, StoreError> {
    let mut statement =
        db.prepare("SELECT * FROM figure_confirmations WHERE withdrawn_at IS NULL ORDER BY id")?;
    let figures = statement.query_map([], figure_row)?;
    Ok(figures.collect::<Result<_, _>>()?)
}

/// Keeps a confirmation; the figure must have none.
pub fn insert_confirmation(
    tx: &Tx<'_>,
    pack: &str,
    figure: &str,
    value: &Value,
    document: &str,
    note: Option<&str>,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("insert_confirmation.sql"))?.execute(named_params! {
        ":pack": pack, ":figure": figure, ":value": json_text(value)?, ":document": document, ":note": note,
        ":by": tx.actor(), ":at": moment_text(tx.at()),
    })?;
    Ok(())
}

/// Takes a confirmation back; says whether there was one.
pub fn withdraw_confirmation(
    tx: &Tx<'_>,
    pack: &str,
    figure: &str,
    reason: &str,
) -> Result<bool, StoreError> {
    let lines = tx.prepare(include_str!("withdraw_confirmation.sql"))?.execute(named_params! {
        ":pack": pack, ":figure": figure, ":reason": reason, ":by": tx.actor(), ":at": moment_text(tx.at()),
    })?;
    Ok(lines > 0)
}

fn figure_row(row: &Row<'_>) -> rusqlite::Result<ConfirmedFigure> {
    Ok(ConfirmedFigure {
        pack: row.get("pack_id")?,
        figure: row.get("figure")?,
        value: from_json(row, "value")?,
        confirmation: FigureConfirmation {
            document: row.get("document")?,
            note: row.get("note")?,
            confirmed_by: row.get("confirmed_by")?,
            confirmed_at: moment(row, "confirmed_at")?,
        },
    })
}

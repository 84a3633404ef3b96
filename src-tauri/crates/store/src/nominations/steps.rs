//! The road of nominations: their stages, and the steps that led there.

use domain::ids::NominationId;
use domain::nomination::{Stage, Step};
use rusqlite::{OptionalExtension, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_word, json_text, moment_text, word};

/// Where each of the nominations stands; unknown ids are left out.
pub fn stages_of(
    db: &Db<'_>,
    nominations: &[NominationId],
) -> Result<Vec<(NominationId, Stage)>, StoreError> {
    let mut statement = db.prepare(
        "SELECT id, stage FROM nominations WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
    )?;
    let rows = statement.query_map(named_params! { ":ids": json_text(&nominations)? }, |row| {
        Ok((NominationId(row.get("id")?), from_word(row, "stage")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Moves nominations to `to` by `step` and writes the step of each. Returns how many moved.
pub fn move_stage(
    tx: &Tx<'_>,
    nominations: &[NominationId],
    step: Step,
    reason: Option<&str>,
    to: Stage,
) -> Result<u32, StoreError> {
    let (ids, to) = (json_text(&nominations)?, word(&to)?);
    // The step first: it takes the stage it leads from out of the nomination.
    let moved = tx.prepare(include_str!("insert_steps.sql"))?.execute(named_params! {
        ":ids": ids,
        ":step": word(&step)?,
        ":to_stage": to,
        ":at": moment_text(tx.at()),
        ":actor": tx.actor(),
        ":reason": reason,
    })?;
    tx.prepare("UPDATE nominations SET stage = :to WHERE id IN (SELECT value FROM json_each(:ids))")?
        .execute(named_params! { ":ids": ids, ":to": to })?;
    Ok(u32::try_from(moved).unwrap_or(u32::MAX))
}

/// Writes the first step of a nomination that was just added: received.
pub fn insert_first_step(tx: &Tx<'_>, nomination: NominationId) -> Result<(), StoreError> {
    tx.prepare(include_str!("insert_first_step.sql"))?.execute(named_params! {
        ":id": nomination.0,
        ":step": word(&Step::ReceiveNomination)?,
        ":to_stage": word(&Stage::Received)?,
        ":at": moment_text(tx.at()),
        ":actor": tx.actor(),
    })?;
    Ok(())
}

/// The first of `nominations` beside which the same nominee asks for the same award in the same phase, with
/// neither withdrawn or returned; answers the other one.
pub fn first_double(db: &Db<'_>, nominations: &[NominationId]) -> Result<Option<NominationId>, StoreError> {
    Ok(db
        .prepare(include_str!("first_double.sql"))?
        .query_row(named_params! { ":ids": json_text(&nominations)? }, |row| Ok(NominationId(row.get("id")?)))
        .optional()?)
}

//! What the office adds to the law that ships with the program: its own word on how awards are voted on (lines are
//! only added; the newest of an award counts), packs from files, figures it confirmed, quotas of its statute.

mod figures;
mod packs;
mod quotas;
#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveDateTime};
use domain::award::VoteRule;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day, day_text, from_json, json_text, moment, moment_text};

pub use figures::{ConfirmedFigure, confirmed_figures, insert_confirmation, withdraw_confirmation};
pub use packs::{LoadedPack, insert_pack, loaded_packs, newest_version, stamp, take_out_pack};
pub use quotas::{
    every_local_quota, insert_quota, local_quota, local_quota_like, local_quotas, remove_quota,
};

/// A rule the office confirmed, who did and when.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfirmedRule {
    /// Id of the award in its pack.
    pub award_id: String,
    pub rule: VoteRule,
    pub confirmed_at: NaiveDateTime,
    pub confirmed_by: String,
}

/// The newest confirmation of one award of a pack.
pub fn newest_rule(db: &Db<'_>, pack: &str, award_id: &str) -> Result<Option<ConfirmedRule>, StoreError> {
    Ok(db
        .prepare(include_str!("newest_rule.sql"))?
        .query_row(named_params! { ":pack": pack, ":award": award_id }, read_rule)
        .optional()?)
}

/// The newest confirmation of every award of a pack, in the order they were made.
pub fn newest_rules(db: &Db<'_>, pack: &str) -> Result<Vec<ConfirmedRule>, StoreError> {
    let mut statement = db.prepare(include_str!("newest_rules.sql"))?;
    let rules = statement.query_map(named_params! { ":pack": pack }, read_rule)?;
    Ok(rules.collect::<Result<_, _>>()?)
}

/// Adds a confirmation; the ones before it stay.
pub fn insert_rule(tx: &Tx<'_>, pack: &str, award_id: &str, rule: &VoteRule) -> Result<(), StoreError> {
    tx.prepare(include_str!("insert_rule.sql"))?.execute(named_params! {
        ":pack": pack, ":award": award_id, ":rule": json_text(rule)?, ":at": moment_text(tx.at()), ":by": tx.actor(),
    })?;
    Ok(())
}

fn read_rule(row: &Row<'_>) -> rusqlite::Result<ConfirmedRule> {
    Ok(ConfirmedRule {
        award_id: row.get("award_id")?,
        rule: from_json(row, "rule")?,
        confirmed_at: moment(row, "confirmed_at")?,
        confirmed_by: row.get("confirmed_by")?,
    })
}

/// Awards asked for by nominations that have no outcome yet, each with the days they were received.
pub fn awards_under_way(db: &Db<'_>) -> Result<Vec<(String, NaiveDate)>, StoreError> {
    let mut statement = db.prepare(include_str!("awards_under_way.sql"))?;
    let asked = statement.query_map([], |row| Ok((row.get("award_id")?, day(row, "received_on")?)))?;
    Ok(asked.collect::<Result<_, _>>()?)
}

/// How many nominations were received on these days; an absent side is open.
pub fn nominations_received(
    db: &Db<'_>,
    (from, to): (Option<NaiveDate>, Option<NaiveDate>),
) -> Result<u32, StoreError> {
    let mut statement = db.prepare(
        "SELECT count(*) AS received FROM nominations WHERE received_on BETWEEN ifnull(:from, '') AND ifnull(:to, '9999-12-31')",
    )?;
    let days = named_params! { ":from": from.map(day_text), ":to": to.map(day_text) };
    Ok(statement.query_row(days, |row| row.get("received"))?)
}

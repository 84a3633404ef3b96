//! Quotas of the office's own statute. A later day for the same award and base takes an earlier one's place.

use chrono::NaiveDate;
use domain::ids::LocalQuotaId;
use domain::quota::QuotaBase;
use domain::records::regulations::{LocalQuota, LocalQuotaFields};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day, day_text, from_json, json_text, moment, moment_text};

/// The quotas of the office's own statute that hold on a day, one per award and base.
pub fn local_quotas(db: &Db<'_>, on: NaiveDate) -> Result<Vec<LocalQuota>, StoreError> {
    let mut statement = db.prepare(include_str!("quotas_on.sql"))?;
    let quotas = statement.query_map(named_params! { ":on": day_text(on) }, quota_row)?;
    Ok(quotas.collect::<Result<_, _>>()?)
}

/// Every quota that was not taken back, those of later days included.
pub fn every_local_quota(db: &Db<'_>) -> Result<Vec<LocalQuota>, StoreError> {
    let mut statement = db.prepare(
        "SELECT * FROM local_quotas WHERE removed_at IS NULL ORDER BY award_id, base, valid_from DESC",
    )?;
    let quotas = statement.query_map([], quota_row)?;
    Ok(quotas.collect::<Result<_, _>>()?)
}

/// A quota that was not taken back.
pub fn local_quota(db: &Db<'_>, id: LocalQuotaId) -> Result<Option<LocalQuota>, StoreError> {
    let mut statement = db.prepare("SELECT * FROM local_quotas WHERE id = :id AND removed_at IS NULL")?;
    Ok(statement.query_row(named_params! { ":id": id.0 }, quota_row).optional()?)
}

/// The quota of the same award, base and first day, if there is one.
pub fn local_quota_like(
    db: &Db<'_>,
    award_id: &str,
    of: &QuotaBase,
    valid_from: NaiveDate,
) -> Result<Option<LocalQuota>, StoreError> {
    let mut statement = db.prepare(
        "SELECT * FROM local_quotas WHERE award_id = :award AND base = :base AND valid_from = :from AND removed_at IS NULL",
    )?;
    let same = named_params! { ":award": award_id, ":base": json_text(of)?, ":from": day_text(valid_from) };
    Ok(statement.query_row(same, quota_row).optional()?)
}

/// Keeps a quota.
pub fn insert_quota(tx: &Tx<'_>, fields: &LocalQuotaFields) -> Result<LocalQuotaId, StoreError> {
    tx.prepare(include_str!("insert_quota.sql"))?.execute(named_params! {
        ":award": fields.award_id, ":base": json_text(&fields.of)?, ":max_pct": fields.max_pct,
        ":strict": fields.strict, ":document": fields.document, ":valid_from": day_text(fields.valid_from),
        ":by": tx.actor(), ":at": moment_text(tx.at()),
    })?;
    Ok(LocalQuotaId(tx.last_id()))
}

/// Takes a quota back.
pub fn remove_quota(tx: &Tx<'_>, id: LocalQuotaId, reason: &str) -> Result<(), StoreError> {
    tx.prepare(include_str!("remove_quota.sql"))?.execute(named_params! {
        ":id": id.0, ":by": tx.actor(), ":at": moment_text(tx.at()), ":reason": reason,
    })?;
    Ok(())
}

fn quota_row(row: &Row<'_>) -> rusqlite::Result<LocalQuota> {
    Ok(LocalQuota {
        id: LocalQuotaId(row.get("id")?),
        fields: LocalQuotaFields {
            award_id: row.get("award_id")?,
            of: from_json(row, "base")?,
            max_pct: row.get("max_pct")?,
            strict: row.get("is_strict")?,
            document: row.get("document")?,
            valid_from: day(row, "valid_from")?,
        },
        set_by: row.get("set_by")?,
        set_at: moment(row, "set_at")?,
    })
}

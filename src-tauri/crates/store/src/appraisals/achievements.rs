//! What nominees achieved beside their yearly tasks, and who belongs to a collective.

use domain::ids::{AchievementId, NomineeId};
use domain::records::appraisals::{AchievementFields, AchievementRow, MembershipRow};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_json, json_text, moment, moment_text};

/// Keeps an achievement.
pub fn add_achievement(
    tx: &Tx<'_>,
    nominee: NomineeId,
    fields: &AchievementFields,
) -> Result<AchievementId, StoreError> {
    tx.prepare(include_str!("add_achievement.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(), ":nominee": nominee.0, ":year": fields.year, ":what": json_text(&fields.what)?,
        ":description": fields.description, ":document": fields.document,
    })?;
    Ok(AchievementId(tx.last_id()))
}

/// Replaces what is written about an achievement.
pub fn update_achievement(
    tx: &Tx<'_>,
    achievement: AchievementId,
    fields: &AchievementFields,
) -> Result<(), StoreError> {
    tx.prepare(include_str!("update_achievement.sql"))?.execute(named_params! {
        ":id": achievement.0, ":year": fields.year, ":what": json_text(&fields.what)?,
        ":description": fields.description, ":document": fields.document,
    })?;
    Ok(())
}

/// An achievement and whose it is.
pub fn achievement(
    db: &Db<'_>,
    achievement: AchievementId,
) -> Result<Option<(NomineeId, AchievementRow)>, StoreError> {
    let mut statement = db.prepare("SELECT * FROM achievements WHERE id = :id")?;
    let found = statement.query_row(named_params! { ":id": achievement.0 }, |row| {
        Ok((NomineeId(row.get("nominee_id")?), achievement_row(row)?))
    });
    Ok(found.optional()?)
}

/// Forgets an achievement.
pub fn remove_achievement(tx: &Tx<'_>, achievement: AchievementId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM achievements WHERE id = :id")?.execute(named_params! { ":id": achievement.0 })?;
    Ok(())
}

/// Achievements of a nominee, newest year first.
pub fn achievements_of(db: &Db<'_>, nominee: NomineeId) -> Result<Vec<AchievementRow>, StoreError> {
    let mut statement =
        db.prepare("SELECT * FROM achievements WHERE nominee_id = :nominee ORDER BY year DESC, id")?;
    let rows = statement.query_map(named_params! { ":nominee": nominee.0 }, achievement_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn achievement_row(row: &Row<'_>) -> rusqlite::Result<AchievementRow> {
    Ok(AchievementRow {
        id: AchievementId(row.get("id")?),
        fields: AchievementFields {
            year: row.get("year")?,
            what: from_json(row, "what")?,
            description: row.get("description")?,
            document: row.get("document")?,
        },
    })
}

/// Keeps who belongs to a collective in the year of `row`, over what was kept of that year; who says it and when are taken from the
/// change, not from `row`.
pub fn set_membership(tx: &Tx<'_>, nominee: NomineeId, row: &MembershipRow) -> Result<(), StoreError> {
    tx.prepare(include_str!("set_membership.sql"))?.execute(named_params! {
        ":nominee": nominee.0, ":year": row.year, ":heads": row.heads, ":holders": json_text(&row.holders)?,
        ":document": row.document, ":said_by": tx.actor(), ":said_at": moment_text(tx.at()),
    })?;
    Ok(())
}

/// Forgets who belonged to a collective in a year.
pub fn remove_membership(tx: &Tx<'_>, nominee: NomineeId, year: i32) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM memberships WHERE nominee_id = :nominee AND year = :year")?
        .execute(named_params! { ":nominee": nominee.0, ":year": year })?;
    Ok(())
}

/// Who belonged to a collective, newest year first.
pub fn memberships_of(db: &Db<'_>, nominee: NomineeId) -> Result<Vec<MembershipRow>, StoreError> {
    let mut statement =
        db.prepare("SELECT * FROM memberships WHERE nominee_id = :nominee ORDER BY year DESC")?;
    let rows = statement.query_map(named_params! { ":nominee": nominee.0 }, membership_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn membership_row(row: &Row<'_>) -> rusqlite::Result<MembershipRow> {
    Ok(MembershipRow {
        year: row.get("year")?,
        heads: row.get("heads")?,
        holders: from_json(row, "holders")?,
        document: row.get("document")?,
        said_by: row.get("said_by")?,
        said_at: moment(row, "said_at")?,
    })
}

//! Who is there: the roll of a session and the members who do not vote on one item.

use domain::ids::{ItemId, MemberId, SessionId};
use domain::session::{ItemAbsence, Presence};
use rusqlite::named_params;

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{from_word, from_word_opt, word, word_opt};

/// Presence of one member at a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceLine {
    pub member: MemberId,
    pub presence: Presence,
    pub note: Option<String>,
}

/// What was said about one member and one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AbsenceLine {
    pub item: ItemId,
    pub member: MemberId,
    /// `None`: a conflict the office found was dismissed; the member takes part.
    pub absence: Option<ItemAbsence>,
    pub note: Option<String>,
}

/// Every presence recorded for a session.
pub fn attendance(db: &Db<'_>, session: SessionId) -> Result<Vec<AttendanceLine>, StoreError> {
    let mut statement = db.prepare(
        "SELECT member_id, presence, note FROM attendance WHERE session_id = :session ORDER BY member_id",
    )?;
    let rows = statement.query_map(named_params! { ":session": session.0 }, |row| {
        Ok(AttendanceLine {
            member: MemberId(row.get("member_id")?),
            presence: from_word(row, "presence")?,
            note: row.get("note")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Records the presence of members; a later line about the same member counts.
pub fn set_presence(tx: &Tx<'_>, session: SessionId, lines: &[AttendanceLine]) -> Result<(), StoreError> {
    let mut statement = tx.prepare(include_str!("set_presence.sql"))?;
    for line in lines {
        statement.execute(named_params! {
            ":session": session.0,
            ":member": line.member.0,
            ":presence": word(&line.presence)?,
            ":note": line.note,
        })?;
    }
    Ok(())
}

/// Everything said about members and items of a session.
pub fn absences(db: &Db<'_>, session: SessionId) -> Result<Vec<AbsenceLine>, StoreError> {
    let mut statement = db.prepare(include_str!("absences.sql"))?;
    let rows = statement.query_map(named_params! { ":session": session.0 }, |row| {
        Ok(AbsenceLine {
            item: ItemId(row.get("item_id")?),
            member: MemberId(row.get("member_id")?),
            absence: from_word_opt(row, "absence")?,
            note: row.get("note")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Says whether a member votes on an item.
pub fn set_absence(tx: &Tx<'_>, line: &AbsenceLine) -> Result<(), StoreError> {
    tx.prepare(include_str!("set_absence.sql"))?.execute(named_params! {
        ":item": line.item.0,
        ":member": line.member.0,
        ":absence": word_opt(&line.absence)?,
        ":note": line.note,
    })?;
    Ok(())
}

/// Takes back what was said about a member and an item.
pub fn remove_absence(tx: &Tx<'_>, item: ItemId, member: MemberId) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM item_absences WHERE item_id = :item AND member_id = :member")?
        .execute(named_params! { ":item": item.0, ":member": member.0 })?;
    Ok(())
}

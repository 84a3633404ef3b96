//! The same of many nominees at once, each in one statement: for judging a whole list.

use domain::ids::NomineeId;
use domain::records::appraisals::{
    AchievementRow, DisciplineRow, LookedInto, MembershipRow, ProceedingRow, RatingRow,
};
use rusqlite::{Row, named_params};

use super::achievements::{achievement_row, membership_row};
use super::{discipline_row, looked_row, proceeding_row, rating_row};
use crate::error::StoreError;
use crate::tx::Db;
use crate::wire::json_text;

/// Ratings of some nominees, by nominee, newest year first.
pub fn ratings_of_many(
    db: &Db<'_>,
    nominees: &[NomineeId],
) -> Result<Vec<(NomineeId, RatingRow)>, StoreError> {
    rows(
        db,
        "SELECT r.nominee_id, r.year, r.rating, r.document, r.said_by, r.said_at
         FROM json_each(:nominees) who CROSS JOIN ratings r ON r.nominee_id = who.value
         ORDER BY r.nominee_id, r.year DESC",
        nominees,
        rating_row,
    )
}

/// Disciplinary measures of some nominees, by nominee, newest first.
pub fn disciplines_of_many(
    db: &Db<'_>,
    nominees: &[NomineeId],
) -> Result<Vec<(NomineeId, DisciplineRow)>, StoreError> {
    rows(
        db,
        "SELECT d.id, d.nominee_id, d.level, d.decided_on, d.ends_on, d.document
         FROM json_each(:nominees) who CROSS JOIN disciplines d ON d.nominee_id = who.value
         ORDER BY d.nominee_id, d.decided_on DESC, d.id",
        nominees,
        discipline_row,
    )
}

/// Proceedings of some nominees, by nominee, newest first.
pub fn proceedings_of_many(
    db: &Db<'_>,
    nominees: &[NomineeId],
) -> Result<Vec<(NomineeId, ProceedingRow)>, StoreError> {
    rows(
        db,
        "SELECT p.id, p.nominee_id, p.kind, p.opened_on, p.closed_on, p.document
         FROM json_each(:nominees) who CROSS JOIN proceedings p ON p.nominee_id = who.value
         ORDER BY p.nominee_id, p.opened_on DESC, p.id",
        nominees,
        proceeding_row,
    )
}

/// Achievements of some nominees, by nominee, newest year first.
pub fn achievements_of_many(
    db: &Db<'_>,
    nominees: &[NomineeId],
) -> Result<Vec<(NomineeId, AchievementRow)>, StoreError> {
    rows(
        db,
        "SELECT a.id, a.nominee_id, a.year, a.what, a.description, a.document
         FROM json_each(:nominees) who CROSS JOIN achievements a ON a.nominee_id = who.value
         ORDER BY a.nominee_id, a.year DESC, a.id",
        nominees,
        achievement_row,
    )
}

/// Who belonged to some collectives, by collective, newest year first.
pub fn memberships_of_many(
    db: &Db<'_>,
    nominees: &[NomineeId],
) -> Result<Vec<(NomineeId, MembershipRow)>, StoreError> {
    rows(
        db,
        "SELECT m.nominee_id, m.year, m.heads, m.holders, m.document, m.said_by, m.said_at
         FROM json_each(:nominees) who CROSS JOIN memberships m ON m.nominee_id = who.value
         ORDER BY m.nominee_id, m.year DESC",
        nominees,
        membership_row,
    )
}

/// What somebody looked for at some nominees.
pub fn looked_into_many(
    db: &Db<'_>,
    nominees: &[NomineeId],
) -> Result<Vec<(NomineeId, LookedInto)>, StoreError> {
    rows(
        db,
        "SELECT l.nominee_id, l.what, l.said_by, l.said_at
         FROM json_each(:nominees) who CROSS JOIN looked_into l ON l.nominee_id = who.value
         ORDER BY l.nominee_id, l.what",
        nominees,
        looked_row,
    )
}

fn rows<T>(
    db: &Db<'_>,
    sql: &str,
    nominees: &[NomineeId],
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<(NomineeId, T)>, StoreError> {
    let mut statement = db.prepare(sql)?;
    let rows = statement.query_map(named_params! { ":nominees": json_text(&nominees)? }, |row| {
        Ok((NomineeId(row.get("nominee_id")?), read(row)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

//! Councils and their members, one row per term.

use chrono::NaiveDate;
use domain::ids::{CouncilId, MemberId, UnitId};
use domain::records::council::{CouncilFields, CouncilRow, MemberFields, MemberRow};
use domain::session::QuorumRule;
use rusqlite::{Row, named_params};

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day, day_opt, day_text, from_word, word};

/// Councils, newest establishing decision first. `on` is the day whose members are counted.
pub fn list(db: &Db<'_>, on: NaiveDate) -> Result<Vec<CouncilRow>, StoreError> {
    councils(db, None, on)
}

/// One council. `on` is the day whose members are counted.
pub fn find(db: &Db<'_>, council: CouncilId, on: NaiveDate) -> Result<Option<CouncilRow>, StoreError> {
    Ok(councils(db, Some(council), on)?.pop())
}

fn councils(db: &Db<'_>, council: Option<CouncilId>, on: NaiveDate) -> Result<Vec<CouncilRow>, StoreError> {
    let mut statement = db.prepare(include_str!("list.sql"))?;
    let rows = statement.query_map(
        named_params! { ":council": council.map(|council| council.0), ":on": day_text(on) },
        |row| {
            Ok(CouncilRow {
                id: CouncilId(row.get("id")?),
                fields: CouncilFields {
                    name: row.get("name")?,
                    doc_number: row.get("doc_number")?,
                    doc_on: day(row, "doc_on")?,
                    issuer: row.get("issuer")?,
                    quorum: QuorumRule {
                        numerator: row.get("quorum_numerator")?,
                        denominator: row.get("quorum_denominator")?,
                        legal_basis: row.get("quorum_basis")?,
                    },
                },
                members_today: row.get("members_today")?,
                sessions: row.get("sessions")?,
            })
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes a new council without members.
pub fn insert(tx: &Tx<'_>, fields: &CouncilFields) -> Result<CouncilId, StoreError> {
    tx.prepare(include_str!("insert.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":name": fields.name,
        ":doc_number": fields.doc_number,
        ":doc_on": day_text(fields.doc_on),
        ":issuer": fields.issuer,
        ":numerator": fields.quorum.numerator,
        ":denominator": fields.quorum.denominator,
        ":basis": fields.quorum.legal_basis,
    })?;
    Ok(CouncilId(tx.last_id()))
}

/// Replaces what is written about a council.
pub fn update(tx: &Tx<'_>, council: CouncilId, fields: &CouncilFields) -> Result<(), StoreError> {
    tx.prepare(include_str!("update.sql"))?.execute(named_params! {
        ":id": council.0,
        ":name": fields.name,
        ":doc_number": fields.doc_number,
        ":doc_on": day_text(fields.doc_on),
        ":issuer": fields.issuer,
        ":numerator": fields.quorum.numerator,
        ":denominator": fields.quorum.denominator,
        ":basis": fields.quorum.legal_basis,
    })?;
    Ok(())
}

/// All terms of a council in its order; of one place, the earlier term first.
pub fn members(db: &Db<'_>, council: CouncilId) -> Result<Vec<MemberRow>, StoreError> {
    read_members(db, Some(council), None, None)
}

/// Members whose term covers the day, in the council's order.
pub fn members_on(db: &Db<'_>, council: CouncilId, on: NaiveDate) -> Result<Vec<MemberRow>, StoreError> {
    read_members(db, Some(council), None, Some(on))
}

/// One member.
pub fn find_member(db: &Db<'_>, member: MemberId) -> Result<Option<MemberRow>, StoreError> {
    Ok(read_members(db, None, Some(member), None)?.pop())
}

fn read_members(
    db: &Db<'_>,
    council: Option<CouncilId>,
    member: Option<MemberId>,
    on: Option<NaiveDate>,
) -> Result<Vec<MemberRow>, StoreError> {
    let mut statement = db.prepare(include_str!("members.sql"))?;
    let rows = statement.query_map(
        named_params! {
            ":council": council.map(|council| council.0),
            ":member": member.map(|member| member.0),
            ":on": on.map(day_text),
        },
        member_row,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn member_row(row: &Row<'_>) -> rusqlite::Result<MemberRow> {
    Ok(MemberRow {
        id: MemberId(row.get("id")?),
        council: CouncilId(row.get("council_id")?),
        position: row.get("position")?,
        fields: MemberFields {
            name: row.get("name")?,
            role: from_word(row, "role")?,
            post: row.get("post")?,
            unit: row.get::<_, Option<i64>>("unit_id")?.map(UnitId),
            from_on: day(row, "from_on")?,
            to_on: day_opt(row, "to_on")?,
            by_decision: row.get("by_decision")?,
        },
        unit_name: row.get("unit_name")?,
    })
}

/// Last place in the council's order; 0 without members.
pub fn last_position(db: &Db<'_>, council: CouncilId) -> Result<u32, StoreError> {
    Ok(db
        .prepare("SELECT coalesce(max(position), 0) AS last FROM members WHERE council_id = :council")?
        .query_row(named_params! { ":council": council.0 }, |row| row.get("last"))?)
}

/// Writes a member at a place of the council's order.
pub fn insert_member(
    tx: &Tx<'_>,
    council: CouncilId,
    position: u32,
    fields: &MemberFields,
) -> Result<MemberId, StoreError> {
    tx.prepare(include_str!("insert_member.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":council": council.0,
        ":position": position,
        ":name": fields.name,
        ":role": word(&fields.role)?,
        ":post": fields.post,
        ":unit": fields.unit.map(|unit| unit.0),
        ":from_on": day_text(fields.from_on),
        ":to_on": fields.to_on.map(day_text),
        ":by_decision": fields.by_decision,
    })?;
    Ok(MemberId(tx.last_id()))
}

/// Replaces what is written about a member.
pub fn update_member(tx: &Tx<'_>, member: MemberId, fields: &MemberFields) -> Result<(), StoreError> {
    tx.prepare(include_str!("update_member.sql"))?.execute(named_params! {
        ":id": member.0,
        ":name": fields.name,
        ":role": word(&fields.role)?,
        ":post": fields.post,
        ":unit": fields.unit.map(|unit| unit.0),
        ":from_on": day_text(fields.from_on),
        ":to_on": fields.to_on.map(day_text),
        ":by_decision": fields.by_decision,
    })?;
    Ok(())
}

/// Removes a member and, when nobody else holds the place, moves those behind up by one.
pub fn remove_member(tx: &Tx<'_>, member: &MemberRow) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM members WHERE id = :id")?.execute(named_params! { ":id": member.id.0 })?;
    tx.prepare(include_str!("close_gap.sql"))?
        .execute(named_params! { ":council": member.council.0, ":position": member.position })?;
    Ok(())
}

/// Days of the sessions that name the member: on the roll, in the chair, or absent for an item.
pub fn session_days(db: &Db<'_>, member: MemberId) -> Result<Vec<NaiveDate>, StoreError> {
    let mut statement = db.prepare(include_str!("session_days.sql"))?;
    let days = statement.query_map(named_params! { ":member": member.0 }, |row| day(row, "held_on"))?;
    Ok(days.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tx::ActLine;
    use crate::{Store, StoreError};
    use domain::council::CouncilRole;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn members_of_a_day_are_those_whose_term_covers_it_both_ends_included() {
        let mut store = Store::in_memory().unwrap();
        let line = ActLine {
            at: on("2022-01-01").and_time(Default::default()),
            actor: "Thử".into(),
            verb: "thử".into(),
            request: serde_json::Value::Null,
        };
        let quorum = QuorumRule { numerator: 2, denominator: 3, legal_basis: "Quy chế".into() };
        let council = store
            .change::<_, StoreError>(line, |tx| {
                let fields = CouncilFields {
                    name: "Hội đồng".into(),
                    doc_number: "1/QĐ".into(),
                    doc_on: on("2021-01-01"),
                    issuer: "UBND".into(),
                    quorum,
                };
                let council = insert(tx, &fields)?;
                for (place, name, from_on, to_on) in
                    [(1, "Danh A", "2021-01-01", Some("2021-06-30")), (1, "Danh B", "2021-07-01", None)]
                {
                    let member = MemberFields {
                        name: name.into(),
                        role: CouncilRole::Chair,
                        post: "Chủ tịch".into(),
                        unit: None,
                        from_on: on(from_on),
                        to_on: to_on.map(on),
                        by_decision: None,
                    };
                    insert_member(tx, council, place, &member)?;
                }
                Ok(council)
            })
            .unwrap();
        for (day, names) in [
            ("2020-12-31", vec![]),
            ("2021-01-01", vec!["Danh A"]),
            ("2021-06-30", vec!["Danh A"]),
            ("2021-07-01", vec!["Danh B"]),
        ] {
            let found = store.read::<_, StoreError>(|db| members_on(db, council, on(day))).unwrap();
            assert_eq!(
                found.iter().map(|member| member.fields.name.as_str()).collect::<Vec<_>>(),
                names,
                "{day}"
            );
        }
    }
}

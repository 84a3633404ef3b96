//! Units that change, and what is found of their past.

use chrono::NaiveDate;
use domain::ids::NomineeId;
use domain::nominee::NomineeKind;
use domain::records::history::PastAwardFields;
use domain::records::nominations::NomineeFields;

use super::*;
use crate::past_awards::NewPastAward;
use crate::testing::person;
use crate::{nominees, past_awards};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn happened(tx: &Tx<'_>, unit: UnitId, kind: UnitChangeKind, on: &str, old_name: &str, into: &[UnitId]) {
    let change = NewChange { unit, kind, on: day(on), document: "45/QĐ-UBND", old_name, into };
    insert_change(tx, change).unwrap();
}

#[test]
fn a_unit_bears_its_old_name_until_the_day_of_the_new_one() {
    let mut store = Store::in_memory().unwrap();
    let unit = change(&mut store, |tx| {
        let unit = insert(tx, &unit_fields("Trạm C"))?;
        happened(tx, unit, UnitChangeKind::Rename, "2019-07-01", "Trạm A", &[]);
        happened(tx, unit, UnitChangeKind::Rename, "2021-01-01", "Trạm B", &[]);
        Ok(unit)
    });
    for (on, name) in [
        ("1990-01-01", Some("Trạm A")),
        ("2019-06-30", Some("Trạm A")),
        ("2019-07-01", Some("Trạm B")),
        ("2020-12-31", Some("Trạm B")),
        ("2021-01-01", Some("Trạm C")),
        ("2030-01-01", Some("Trạm C")),
    ] {
        let found = store.read::<_, StoreError>(|db| name_on(db, unit, day(on))).unwrap();
        assert_eq!(found.as_deref(), name, "{on}");
    }
    assert_eq!(store.read::<_, StoreError>(|db| name_on(db, UnitId(99), day("2020-01-01"))).unwrap(), None);
}

/// A collective in a unit with one award of 2020.
fn awarded(tx: &Tx<'_>, name: &str, unit: UnitId) -> Result<NomineeId, StoreError> {
    let unit_name = nominees::unit_name(tx, unit)?.unwrap_or_default();
    let fields = NomineeFields { kind: NomineeKind::Collective, ..person(name, unit) };
    let nominee = nominees::insert(tx, &fields)?;
    let award = PastAwardFields {
        nominee,
        award_id: Some("tap_the_ldxs".into()),
        award_name: "Tập thể lao động xuất sắc".into(),
        commendation_type: None,
        year: 2020,
        decision_number: None,
        decision_on: None,
        issuer: None,
        achievement: None,
        note: None,
    };
    past_awards::insert(
        tx,
        NewPastAward { fields: &award, award_rank: 620, name, unit_name: &unit_name },
        None,
    )?;
    Ok(nominee)
}

#[test]
fn a_merged_collective_is_found_through_every_merge_and_split_before_it() {
    let mut store = Store::in_memory().unwrap();
    let (units, collectives) = change(&mut store, |tx| {
        let names = ["Trạm A", "Trạm B", "Trạm C", "Trạm D"];
        let units: Vec<UnitId> =
            names.iter().map(|name| insert(tx, &unit_fields(name))).collect::<Result<_, _>>()?;
        let collectives: Vec<NomineeId> = names
            .iter()
            .zip(&units)
            .map(|(name, unit)| awarded(tx, name, *unit))
            .collect::<Result<_, _>>()?;
        // Another collective inside A is not A.
        awarded(tx, "Tổ Dược", units[0])?;
        happened(tx, units[0], UnitChangeKind::Merge, "2020-01-01", "Trạm A", &[units[1]]);
        happened(tx, units[1], UnitChangeKind::Split, "2021-01-01", "Trạm B", &[units[2], units[3]]);
        Ok((units, collectives))
    });
    for (at, before) in
        [(0, &[][..]), (1, &["Trạm A"]), (2, &["Trạm A", "Trạm B"]), (3, &["Trạm A", "Trạm B"])]
    {
        let mut found: Vec<String> = store
            .read::<_, StoreError>(|db| past_awards::of_predecessors(db, &[collectives[at]]))
            .unwrap()
            .into_iter()
            .filter_map(|(_, row)| row.as_unit)
            .collect();
        found.sort();
        assert_eq!(found, before, "{at}");
        let came: Vec<UnitId> = store
            .read::<_, StoreError>(|db| came_from(db, units[at]))
            .unwrap()
            .into_iter()
            .map(|change| change.unit)
            .collect();
        assert_eq!(came.len(), before.len(), "{at}");
    }
    let all = store.read::<_, StoreError>(|db| past_awards::of_predecessors(db, &collectives)).unwrap();
    assert_eq!(all.len(), 5, "one statement finds those of all");
    let health = store.read::<_, StoreError>(crate::check_laws).unwrap();
    assert!(health.healthy, "{:?}", health.laws);
}

#[test]
fn a_past_is_found_without_reading_all_of_history() {
    let store = Store::in_memory().unwrap();
    for (name, sql) in [
        ("of_predecessors", include_str!("../../past_awards/of_predecessors.sql")),
        ("of_nominees", include_str!("../../past_awards/of_nominees.sql")),
        ("rows", include_str!("../../past_awards/rows.sql")),
        ("under_way", include_str!("../../nominations/under_way.sql")),
        ("came_from", include_str!("../came_from.sql")),
        ("leave_lines_behind", include_str!("../../nominees/leave_lines_behind.sql")),
    ] {
        let plan: Vec<String> = store
            .read::<_, StoreError>(|db| {
                let mut statement = db.conn().prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                let mut rows = statement.raw_query();
                let mut plan = Vec::new();
                while let Some(row) = rows.next()? {
                    plan.push(row.get::<_, String>("detail")?);
                }
                Ok(plan)
            })
            .unwrap();
        // What is scanned are the rows asked for and what was found so far, never a table.
        let scans: Vec<&String> = plan
            .iter()
            .filter(|step| step.starts_with("SCAN"))
            .filter(|step| {
                !step.contains("VIRTUAL TABLE") && !["SCAN a", "SCAN came"].contains(&step.as_str())
            })
            .collect();
        assert!(scans.is_empty(), "{name}: {scans:?} in {plan:#?}");
    }
}

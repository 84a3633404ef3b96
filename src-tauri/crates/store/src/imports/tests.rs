use chrono::{NaiveDate, NaiveDateTime};
use domain::ids::UnitId;
use domain::records::imports::{DraftStage, ImportColumn, ImportKind, RowVerdict};
use domain::unit::UnitKind;

use super::*;
use crate::{ActLine, Store, StoreError, Tx};

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2022, 1, 12).and_then(|day| day.and_hms_opt(8, 0, 0)).unwrap()
}

fn change<T>(store: &mut Store, act: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> T {
    let line =
        ActLine { at: now(), actor: "Thử".into(), verb: "test".into(), request: serde_json::Value::Null };
    store.change(line, act).unwrap()
}

fn table() -> DraftTable {
    DraftTable {
        sheets: vec!["DS".into()],
        sheet: "DS".into(),
        header_row: 3,
        columns: vec![ImportColumn {
            index: 1,
            letter: "B".into(),
            heading: "Họ và tên".into(),
            field: Some("name".into()),
        }],
        passed_over: vec![],
    }
}

fn draft(tx: &Tx<'_>, sha256: &str) -> Result<domain::ids::DraftId, StoreError> {
    let table = table();
    insert(
        tx,
        &NewDraft {
            kind: ImportKind::Units,
            file_name: "ds.xlsx",
            sha256,
            file: b"bytes",
            table: &table,
            target: None,
        },
    )
}

#[test]
fn a_draft_comes_back_as_it_was_kept_and_drops_its_file_when_closed() {
    let mut store = Store::in_memory().unwrap();
    let id = change(&mut store, |tx| draft(tx, "aa"));
    store
        .read::<_, StoreError>(|db| {
            let kept = read(db, id)?.unwrap();
            assert_eq!((kept.table, kept.row.stage, kept.row.counts.total), (table(), DraftStage::Open, 0));
            assert_eq!(file(db, id)?.as_deref(), Some(&b"bytes"[..]));
            assert_eq!(list(db, Some(ImportKind::Units), true)?.len(), 1);
            assert_eq!(list(db, Some(ImportKind::Nominations), false)?.len(), 0);
            Ok(())
        })
        .unwrap();
    change(&mut store, |tx| {
        close(tx, id, DraftStage::Accepted, Some(&serde_json::json!({ "restored": [] })))
    });
    let again = change(&mut store, |tx| draft(tx, "aa"));
    store
        .read::<_, StoreError>(|db| {
            assert_eq!(file(db, id)?, None);
            assert_eq!(read(db, id)?.unwrap().row.accepted_at, Some(now()));
            assert!(undo_record(db, id)?.is_some());
            assert_eq!(accepted_before(db, again)?, Some(id));
            assert_eq!(accepted_before(db, id)?, None);
            assert_eq!(list(db, None, true)?.len(), 1, "only the second is open");
            Ok(())
        })
        .unwrap();
}

#[test]
fn rows_are_paged_and_counted_by_verdict() {
    let mut store = Store::in_memory().unwrap();
    let verdicts = [RowVerdict::New, RowVerdict::Problem, RowVerdict::New, RowVerdict::Skipped];
    let id = change(&mut store, |tx| {
        let id = draft(tx, "bb")?;
        let rows: Vec<NewRow> = (4..8).map(|row_no| NewRow { row_no, ..NewRow::default() }).collect();
        insert_rows(tx, id, &rows)?;
        for (row_no, verdict) in (4_u32..).zip(verdicts) {
            let judged = serde_json::json!({
                "rowNo": row_no, "verdict": verdict, "kind": null, "section": null, "values": [], "problems": [],
                "changes": [], "candidates": [], "chosen": null,
            });
            set_judged(tx, id, row_no, &judged.to_string(), verdict)?;
        }
        assert_eq!(skip(tx, id, &[4, 99], true)?, 1);
        assert!(choose(tx, id, 5, 0)? && !choose(tx, id, 99, 0)?);
        assert!(repair(tx, id, 5, &[("born".to_owned(), "1980".to_owned())].into())?);
        Ok(id)
    });
    store
        .read::<_, StoreError>(|db| {
            let (total, page) = page_rows(db, id, Some(RowVerdict::New), 1, 10)?;
            assert_eq!((total, page.iter().map(|row| row.row_no).collect::<Vec<_>>()), (2, vec![6]));
            let (total, page) = page_rows(db, id, None, 0, 3)?;
            assert_eq!((total, page.len()), (4, 3));
            let counts = read(db, id)?.unwrap().row.counts;
            assert_eq!((counts.total, counts.new, counts.problem, counts.skipped), (4, 2, 1, 1));
            let rows = load_rows(db, id)?;
            assert!(
                rows[0].row.is_skipped
                    && rows[1].row.repairs["born"] == "1980"
                    && rows[1].row.chosen == Some(0)
            );
            Ok(())
        })
        .unwrap();
}

#[test]
fn pages_of_rows_stand_on_an_index() {
    let store = Store::in_memory().unwrap();
    store
        .read::<_, StoreError>(|db| {
            for sql in [
                include_str!("page_rows.sql"),
                include_str!("page_rows_by_verdict.sql"),
                include_str!("load_rows.sql"),
            ] {
                let mut plan = db.conn().prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                let mut rows = plan.raw_query();
                let mut steps: Vec<String> = Vec::new();
                while let Some(row) = rows.next()? {
                    steps.push(row.get("detail")?);
                }
                assert!(steps.iter().all(|step| step.starts_with("SEARCH")), "{steps:?}");
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_newest_word_about_a_heading_or_a_name_counts() {
    let mut store = Store::in_memory().unwrap();
    let unit = change(&mut store, |tx| {
        tx.prepare(
            "INSERT INTO units (uid, name, name_key, name_order, kind, is_state, is_bloc_leader)
             VALUES (:uid, 'Sở Y tế', 'so y te', x'00', 'department', 1, 0)",
        )?
        .execute(rusqlite::named_params! { ":uid": tx.new_uid() })?;
        let unit = UnitId(tx.last_id());
        for sender in [None, Some(unit)] {
            remember_alias(tx, sender, "SYT", "syt", unit)?;
            remember_alias(tx, sender, "S.Y.T", "syt", unit)?;
        }
        for meaning in [None, Some("name".to_owned())] {
            remember_mapping(tx, unit, "key", &[(2, meaning)].into())?;
        }
        Ok(unit)
    });
    store
        .read::<_, StoreError>(|db| {
            assert_eq!(aliases(db, Some(unit))?.len(), 2);
            assert_eq!(aliases(db, None)?.len(), 1);
            assert_eq!(mapping(db, unit, "key")?.unwrap()[&2].as_deref(), Some("name"));
            assert_eq!(mapping(db, unit, "other")?, None);
            assert_eq!(all_units(db)?[0].1.kind, UnitKind::Department);
            Ok(())
        })
        .unwrap();
}

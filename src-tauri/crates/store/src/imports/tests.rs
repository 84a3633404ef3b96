mod upgrade;

use domain::ids::UnitId;
use domain::records::imports::{
    DraftSheet, DraftStage, ImportColumn, ImportKind, ImportRow, RowValue, RowVerdict, ValueNote,
};
use domain::text::LegacyCode;
use domain::unit::UnitKind;

use super::*;
use crate::testing::{change, now};
use crate::{Store, StoreError, Tx};

fn sheet(no: u32, lines: u32) -> DraftSheet {
    DraftSheet {
        no,
        name: format!("DS{no}"),
        hidden: false,
        used: no == 1,
        header_row: Some(3),
        header_rows: 1,
        columns: vec![ImportColumn {
            index: 1,
            letter: "B".into(),
            heading: "Họ và tên".into(),
            field: Some("name".into()),
            hidden: false,
            date_order: None,
            date_order_said: false,
        }],
        remembered: false,
        passed_over: vec![],
        lines,
    }
}

fn draft(tx: &Tx<'_>, sha256: &str) -> Result<domain::ids::DraftId, StoreError> {
    let new = NewDraft {
        kind: ImportKind::Units,
        file_name: "ds.xlsx",
        sha256,
        file: b"bytes",
        target: None,
        council: None,
        sender: None,
        decision: None,
    };
    insert(tx, &new)
}

#[test]
fn a_draft_comes_back_as_it_was_kept_and_drops_its_file_when_closed() {
    let mut store = Store::in_memory().unwrap();
    let id = change(&mut store, |tx| {
        let id = draft(tx, "aa")?;
        put_sheet(tx, id, &sheet(1, 7))?;
        put_sheet(tx, id, &sheet(2, 0))?;
        put_sheet(tx, id, &sheet(1, 0))?;
        Ok(id)
    });
    store
        .read::<_, StoreError>(|db| {
            let kept = read(db, id)?.unwrap();
            assert_eq!(kept.sheets, [sheet(1, 0), sheet(2, 0)]);
            assert_eq!((kept.row.stage, kept.row.counts.total), (DraftStage::Open, 0));
            assert_eq!(kept.row.sheets, ["DS1"]);
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

fn new_row(sheet_no: u32, row_no: u32) -> NewRow {
    NewRow { place: format!("{sheet_no}!{row_no}"), sheet_no, row_no, ..NewRow::default() }
}

fn judged(row: &NewRow, verdict: RowVerdict, notes: Vec<ValueNote>) -> ImportRow {
    let value = RowValue {
        field: "name".into(),
        value: "Lê A".into(),
        raw: "Lê A".into(),
        repaired: false,
        notes,
        column: Some(1),
    };
    ImportRow {
        place: row.place.clone(),
        sheet_no: row.sheet_no,
        row_no: row.row_no,
        hidden: false,
        verdict,
        kind: None,
        section: None,
        values: vec![value],
        problems: vec![],
        changes: vec![],
        candidates: vec![],
        chosen: None,
        chosen_reason: None,
    }
}

#[test]
fn rows_are_paged_and_counted_by_verdict_sheet_and_note() {
    let mut store = Store::in_memory().unwrap();
    let verdicts = [RowVerdict::New, RowVerdict::Problem, RowVerdict::New, RowVerdict::Skipped];
    let id = change(&mut store, |tx| {
        let id = draft(tx, "bb")?;
        put_sheet(tx, id, &sheet(1, 4))?;
        put_sheet(tx, id, &sheet(2, 2))?;
        let rows: Vec<NewRow> =
            (8..12).map(|row_no| new_row(1, row_no)).chain((4..6).map(|row_no| new_row(2, row_no))).collect();
        insert_rows(tx, id, rows.iter().map(|row| (row, None)))?;
        let notes = |verdict| {
            let both = [ValueNote::Formula, ValueNote::Converted { from: LegacyCode::Vni }];
            both.into_iter().filter(|_| verdict == RowVerdict::Problem).collect()
        };
        let judged: Vec<ImportRow> =
            rows.iter().zip(verdicts).map(|(row, verdict)| judged(row, verdict, notes(verdict))).collect();
        set_judged(tx, id, &judged)?;
        assert_eq!(decide(tx, id, &["1!8".into(), "1!99".into()], RowDecision::LeftOut)?, 1);
        assert!(choose(tx, id, "1!9", 0, Some("khác"))? && !choose(tx, id, "1!99", 0, None)?);
        let places = ["1!9".to_owned()];
        assert_eq!(repair(tx, id, &places, "name", Some("Sai"))?, 1);
        assert_eq!(repair(tx, id, &places, "born", Some("1980"))?, 1);
        assert_eq!(repair(tx, id, &places, "name", None)?, 1);
        assert_eq!(repair(tx, id, &["1!99".to_owned()], "born", Some("1980"))?, 0);
        Ok(id)
    });
    store
        .read::<_, StoreError>(|db| {
            let page = |filter: RowFilter<'_>, offset, limit| {
                let (total, rows) = page_rows(db, id, filter, offset, limit).unwrap();
                (total, rows.iter().map(|row| row.row_no).collect::<Vec<_>>())
            };
            let of = |verdict| RowFilter { verdict: Some(verdict), ..RowFilter::default() };
            assert_eq!(page(of(RowVerdict::New), 1, 10), (2, vec![10]));
            assert_eq!(page(RowFilter::default(), 0, 3), (4, vec![8, 9, 10]), "9 stands before 10");
            assert_eq!(page(RowFilter { sheet_no: Some(2), ..RowFilter::default() }, 0, 9), (0, vec![]));
            assert_eq!(page(RowFilter { note: Some("formula"), ..RowFilter::default() }, 0, 9), (1, vec![9]));
            assert_eq!(page(RowFilter { note: Some("form"), ..RowFilter::default() }, 0, 9), (0, vec![]));
            let counts = read(db, id)?.unwrap().row.counts;
            assert_eq!((counts.total, counts.new, counts.problem, counts.skipped), (4, 2, 1, 1));
            assert_eq!(load_rows(db, id, true)?.len(), 4);
            let rows = load_rows(db, id, false)?;
            assert_eq!(rows.len(), 6);
            assert!(
                rows[0].row.is_left_out()
                    && rows[1].row.repairs["born"] == "1980"
                    && rows[1].row.chosen == Some(0)
                    && rows[1].row.chosen_reason.as_deref() == Some("khác")
            );
            let lines = lines_from(db, id, 1, 9, 2)?;
            assert_eq!(lines.iter().map(|(row_no, _)| *row_no).collect::<Vec<_>>(), [9, 10]);
            Ok(())
        })
        .unwrap();
    change(&mut store, |tx| {
        use_sheets(tx, id, &[2])?;
        clear_unused(tx, id)
    });
    store
        .read::<_, StoreError>(|db| {
            assert_eq!(page_rows(db, id, RowFilter::default(), 0, 9)?.0, 0);
            assert_eq!(read(db, id)?.unwrap().row.sheets, ["DS2"]);
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
                include_str!("count_rows.sql"),
                include_str!("lines_from.sql"),
                include_str!("load_rows.sql"),
            ] {
                let mut plan = db.conn().prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                let mut rows = plan.raw_query();
                let mut steps: Vec<String> = Vec::new();
                while let Some(row) = rows.next()? {
                    steps.push(row.get("detail")?);
                }
                assert!(
                    !steps
                        .iter()
                        .any(|step| step.starts_with("SCAN import_rows") || step.contains("TEMP B-TREE")),
                    "{steps:?}"
                );
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_is_put_right_by_itself_is_kept_by_sender_and_can_be_forgotten() {
    let mut store = Store::in_memory().unwrap();
    let fix = |value| NewFix {
        kind: ImportKind::Nominations,
        sender: None,
        field: "award",
        found: "BK tỉnh",
        found_key: "bk tinh",
        value,
    };
    change(&mut store, |tx| {
        remember_fix(tx, fix("Giấy khen"))?;
        remember_fix(tx, fix("Bằng khen"))
    });
    let listed = store
        .read::<_, StoreError>(|db| {
            assert_eq!(fixes(db, ImportKind::Nominations, Some(UnitId(7)))?, []);
            assert_eq!(fixes(db, ImportKind::Nominations, None)?[0].value, "Bằng khen");
            list_fixes(db, None, 0, 10)
        })
        .unwrap();
    assert_eq!((listed.total, listed.rows[0].said_by.as_str()), (1, "Kim Thị Thử"));
    change(&mut store, |tx| forget_fix(tx, listed.rows[0].id));
    store
        .read::<_, StoreError>(|db| {
            assert_eq!(read_fix(db, listed.rows[0].id)?, None);
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
        for field in [None, Some("name".to_owned())] {
            let column = KnownColumn { field, date_order: None };
            remember_mapping(tx, ImportKind::Units, Some(unit), "key", &[(2, column)].into())?;
        }
        Ok(unit)
    });
    store
        .read::<_, StoreError>(|db| {
            assert_eq!(aliases(db, Some(unit))?.len(), 2);
            assert_eq!(aliases(db, None)?.len(), 1);
            let known = mapping(db, ImportKind::Units, Some(unit), "key")?.unwrap();
            assert_eq!(known[&2].field.as_deref(), Some("name"));
            assert_eq!(mapping(db, ImportKind::Units, Some(unit), "other")?, None);
            assert_eq!(mapping(db, ImportKind::Units, None, "key")?, None);
            assert_eq!(all_units(db)?[0].1.kind, UnitKind::Department);
            Ok(())
        })
        .unwrap();
}

//! A file of version 1 comes up at the version of today with nothing lost.

use domain::ids::{DraftId, NominationId, SubmissionId, UnitId};
use domain::records::imports::{CellProblem, DraftStage, ImportKind, RowVerdict};
use rusqlite::Connection;

use crate::imports::{RowFilter, RowOutcome, load_rows, mapping, page_rows, read};
use crate::open::APPLICATION_ID;
use crate::{Store, StoreError, check_laws};

#[test]
fn drafts_and_accepted_imports_of_version_1_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cũ.db");
    let old = Connection::open(&path).unwrap();
    old.execute_batch(include_str!("../../../migrations/0001_first.sql")).unwrap();
    old.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    old.execute_batch(include_str!("version_1.sql")).unwrap();
    drop(old);

    let store = Store::open(&path).unwrap();
    store
        .read::<_, StoreError>(|db| {
            let accepted = read(db, DraftId(1))?.unwrap();
            assert_eq!((accepted.row.stage, accepted.row.counts.new), (DraftStage::Accepted, 1));
            assert_eq!(
                (accepted.row.sender, accepted.row.submission),
                (Some(UnitId(1)), Some(SubmissionId(1)))
            );
            let [sheet] = accepted.sheets.as_slice() else { panic!("{:?}", accepted.sheets) };
            assert_eq!((sheet.name.as_str(), sheet.header_row, sheet.lines), ("Trang 2", Some(3), 1));
            assert_eq!((sheet.used, sheet.columns.len(), sheet.passed_over.len()), (true, 2, 1));
            assert_eq!(
                load_rows(db, DraftId(1), true)?[0].outcome,
                Some(RowOutcome::Nomination(NominationId(1)))
            );
            let (_, rows) = page_rows(db, DraftId(1), RowFilter::default(), 0, 9)?;
            assert_eq!((rows[0].place.as_str(), rows[0].sheet_no, rows[0].row_no), ("1!4", 1, 4));
            assert_eq!((rows[0].values.len(), rows[0].values[1].repaired), (2, true));
            assert_eq!((rows[0].values[0].value.as_str(), rows[0].candidates.len()), ("Lý Mẫu", 1));

            let open = read(db, DraftId(2))?.unwrap();
            assert_eq!((open.row.stage, open.row.counts.total), (DraftStage::Open, 2));
            assert_eq!(crate::imports::file(db, DraftId(2))?.as_deref(), Some(&b"PK"[..]));
            let rows = load_rows(db, DraftId(2), true)?;
            assert_eq!(rows.iter().map(|row| row.row.row_no).collect::<Vec<_>>(), [2, 10]);
            assert!(rows[0].row.is_left_out() && rows[0].row.chosen == Some(5));
            assert_eq!((rows[1].row.repairs["name"].as_str(), rows[1].row.cells.errors.len()), ("Lý Ba", 1));
            let (_, judged) = page_rows(db, DraftId(2), RowFilter::default(), 0, 9)?;
            assert_eq!(judged[1].verdict, RowVerdict::Problem);
            let twice =
                CellProblem::TwiceInSheet { other: "1!2".into(), other_sheet: "DS".into(), other_row: 2 };
            assert_eq!(judged[1].problems[0].problem, twice);
            assert_eq!(judged[1].problems[1].problem, CellProblem::UnknownUnit { nearest: vec![] });

            let known = mapping(db, ImportKind::Nominations, Some(UnitId(1)), "key")?.unwrap();
            assert_eq!((known[&1].field.as_deref(), &known[&2].field), (Some("name"), &None));
            let health = check_laws(db)?;
            let broken: Vec<_> = health.laws.iter().filter(|law| law.broken > 0).collect();
            assert!(health.healthy, "{broken:?}");
            Ok(())
        })
        .unwrap();
}

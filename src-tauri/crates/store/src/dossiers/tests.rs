//! Files are kept once by content, go with their last attachment, and are never handed out damaged.

use domain::award::CommendationType;
use domain::nomination::Step;
use domain::records::nominations::{AskFields, SubmissionFields};
use rusqlite::params;
use serde_json::json;

use super::*;
use crate::nominations::NewNomination;
use crate::testing::{change, person, unit_fields};
use crate::{Store, check_laws, movements, nominations, nominees, submissions, units};

const PDF: &[u8] = b"%PDF-1.4 %%EOF";
const OTHER: &[u8] = b"%PDF-1.7 %%EOF";

/// A submission of two lines.
struct Desk {
    store: Store,
    submission: SubmissionId,
    lines: [NominationId; 2],
}

fn desk() -> Desk {
    let mut store = Store::in_memory().unwrap();
    let (submission, lines) = change(&mut store, |tx| {
        let fields = json!({
            "docKind": "plan", "docNumber": null, "launchedOn": null, "issuer": "UBND tỉnh", "signer": null, "title": "A",
            "subject": null, "slogan": null, "isSpecial": false, "scope": null, "durationBand": null, "method": null,
            "purposes": [], "contents": [], "targetGroups": [], "awardForms": [], "proposers": [], "appraiser": null,
            "decider": null, "reviews": null, "awardTiming": null, "parent": null, "cites": [], "notes": [],
            "phases": [{ "no": 1, "fromOn": null, "fromCondition": null, "toOn": null, "endCondition": null }],
        });
        let movement = movements::insert(tx, "A", &serde_json::from_value(fields)?)?;
        let unit = units::insert(tx, &unit_fields("Sở Y tế"))?;
        let head = SubmissionFields {
            movement,
            phase_no: 1,
            unit,
            doc_number: None,
            doc_on: None,
            received_on: "2021-12-22".parse().unwrap(),
            note: None,
        };
        let submission = submissions::insert(tx, &head, None)?;
        let head = submissions::read(tx, submission)?.unwrap();
        let ask = AskFields {
            award_id: "bang_khen_tinh".into(),
            commendation_type: CommendationType::Merit,
            period_from: None,
            period_to: None,
            achievement: String::new(),
            initiatives: None,
            award_history: None,
            note: None,
        };
        let add = |name: &str| -> Result<NominationId, StoreError> {
            let nominee = nominees::insert(tx, &person(name, unit))?;
            let nominee = nominees::read(tx, nominee)?.unwrap();
            let line = NewNomination {
                submission: &head,
                nominee: &nominee,
                ask: &ask,
                award_name: "Bằng khen",
                award_rank: 1,
                source: None,
            };
            let id = nominations::insert(tx, line)?;
            nominations::insert_first_step(tx, id)?;
            Ok(id)
        };
        Ok((submission, [add("Thạch Thị Lan")?, add("Trần Văn Bình")?]))
    });
    Desk { store, submission, lines }
}

impl Desk {
    fn attach(&mut self, owner: PaperOwner, component: Option<&str>, bytes: &[u8]) -> (AttachmentId, bool) {
        let new =
            NewAttachment { owner, component, file_name: "Báo cáo.pdf", media_type: MediaType::Pdf, bytes };
        change(&mut self.store, |tx| attach(tx, new))
    }

    fn line(&self, at: usize) -> PaperOwner {
        PaperOwner::Nomination(self.lines[at])
    }

    /// How many files lie in the store, and their bytes.
    fn kept(&self) -> (usize, i64) {
        self.store
            .read::<_, StoreError>(|db| {
                let count: i64 = db.conn().query_row("SELECT count(*) FROM blobs", [], |row| row.get(0))?;
                Ok((usize::try_from(count).unwrap(), bytes_kept(db)?))
            })
            .unwrap()
    }

    /// Laws that do not hold.
    fn broken(&self) -> Vec<String> {
        let health = self.store.read::<_, StoreError>(check_laws).unwrap();
        health.laws.into_iter().filter(|law| law.broken > 0).map(|law| law.law).collect()
    }
}

#[test]
fn the_same_bytes_are_kept_once_and_go_with_the_last_attachment() {
    let mut desk = desk();
    let (first, was_kept) = desk.attach(desk.line(0), Some("bao_cao_thanh_tich"), PDF);
    assert!(!was_kept);
    let (second, was_kept) = desk.attach(desk.line(1), Some("bao_cao_thanh_tich"), PDF);
    assert!(was_kept);
    desk.attach(PaperOwner::Submission(desk.submission), Some("to_trinh"), OTHER);
    assert_eq!(desk.kept(), (2, 28));
    change(&mut desk.store, |tx| remove_attachment(tx, first));
    assert_eq!(desk.kept(), (2, 28));
    change(&mut desk.store, |tx| remove_attachment(tx, second));
    assert_eq!(desk.kept(), (1, 14));
    assert_eq!(desk.broken(), Vec::<String>::new());
}

#[test]
fn files_go_with_the_line_they_belong_to() {
    let mut desk = desk();
    desk.attach(desk.line(0), None, PDF);
    desk.attach(desk.line(1), None, PDF);
    desk.attach(desk.line(0), None, OTHER);
    let gone = desk.lines[0];
    change(&mut desk.store, |tx| {
        set_mark(tx, PaperOwner::Nomination(gone), "to_trinh", Some((PaperMark::OnPaper, None)))?;
        nominations::remove(tx, &[gone])
    });
    assert_eq!(desk.kept(), (1, 14));
    let marks = desk.store.read::<_, StoreError>(|db| marks(db, &[gone], &[])).unwrap();
    assert_eq!(marks, []);
    assert_eq!(desk.broken(), Vec::<String>::new());
}

#[test]
fn a_file_is_attached_once_for_one_paper_of_one_owner() {
    let mut desk = desk();
    let head = PaperOwner::Submission(desk.submission);
    desk.attach(desk.line(0), Some("bao_cao_thanh_tich"), PDF);
    desk.attach(head, None, PDF);
    let sha256 = fingerprint(PDF);
    for (owner, component, expected) in [
        (desk.line(0), Some("bao_cao_thanh_tich"), true),
        (desk.line(0), Some("bao_cao_tom_tat"), false),
        (desk.line(0), None, false),
        (desk.line(1), Some("bao_cao_thanh_tich"), false),
        (head, None, true),
        (head, Some("to_trinh"), false),
    ] {
        let found =
            desk.store.read::<_, StoreError>(|db| is_attached(db, owner, component, &sha256)).unwrap();
        assert_eq!(found, expected, "{owner:?} {component:?}");
    }
}

#[test]
fn bytes_that_are_no_longer_what_was_kept_are_found_and_not_handed_out() {
    let mut desk = desk();
    desk.attach(desk.line(0), None, PDF);
    let sha256 = fingerprint(PDF);
    let read = |desk: &Desk| desk.store.read::<_, StoreError>(|db| sound_bytes(db, &sha256)).unwrap();
    assert_eq!(read(&desk).as_deref(), Some(PDF));
    assert_eq!(desk.broken(), Vec::<String>::new());
    change(&mut desk.store, |tx| {
        tx.conn().execute("UPDATE blobs SET bytes = ?1", params![OTHER])?;
        Ok(())
    });
    assert_eq!(read(&desk), None);
    assert_eq!(desk.broken(), ["attached_files_are_what_was_kept"]);
}

#[test]
fn a_blob_nobody_attached_and_a_supplement_of_a_line_that_is_not_returned_break_a_law() {
    let mut desk = desk();
    let [line, _] = desk.lines;
    change(&mut desk.store, |tx| {
        let sha256 = fingerprint(PDF);
        tx.conn()
            .execute("INSERT INTO blobs (sha256, size, bytes) VALUES (?1, 14, ?2)", params![sha256, PDF])?;
        ask_supplement(tx, line, &[LineField::Achievement], &[], "Chưa có số liệu", None)
    });
    assert_eq!(
        desk.broken(),
        ["an_open_supplement_waits_at_a_returned_nomination", "every_blob_is_attached"]
    );
}

#[test]
fn the_newest_word_about_a_paper_counts_and_can_be_taken_back() {
    let mut desk = desk();
    let (line, head) = (desk.lines[0], desk.submission);
    let said = change(&mut desk.store, |tx| {
        set_mark(tx, PaperOwner::Nomination(line), "to_trinh", Some((PaperMark::OnPaper, None)))?;
        set_mark(
            tx,
            PaperOwner::Nomination(line),
            "to_trinh",
            Some((PaperMark::NotNeeded, Some("Đã có ở hồ sơ trước"))),
        )?;
        set_mark(tx, PaperOwner::Submission(head), "to_trinh", Some((PaperMark::OnPaper, Some("Tủ 3"))))?;
        marks(tx, &[line], &[head])
    });
    let said: Vec<_> = said.iter().map(|mark| (mark.owner, mark.mark, mark.note.as_deref())).collect();
    assert_eq!(
        said,
        [
            (PaperOwner::Nomination(line), PaperMark::NotNeeded, Some("Đã có ở hồ sơ trước")),
            (PaperOwner::Submission(head), PaperMark::OnPaper, Some("Tủ 3")),
        ]
    );
    let left = change(&mut desk.store, |tx| {
        set_mark(tx, PaperOwner::Nomination(line), "to_trinh", None)?;
        marks(tx, &[line], &[head])
    });
    assert_eq!(left.len(), 1);
}

#[test]
fn one_request_for_supplement_is_open_and_the_closed_ones_stay() {
    let mut desk = desk();
    let line = desk.lines[0];
    let ask = |tx: &Tx<'_>, reason: &str| {
        nominations::move_stage(tx, &[line], Step::ReturnNomination, Some(reason), Stage::Returned)?;
        ask_supplement(tx, line, &[LineField::Born], &["to_trinh".into()], reason, "2022-01-20".parse().ok())
    };
    let open = change(&mut desk.store, |tx| {
        ask(tx, "Thiếu ngày sinh")?;
        open_supplement(tx, line)
    });
    let open = open.unwrap();
    assert_eq!((open.fields, open.components), (vec![LineField::Born], vec!["to_trinh".to_owned()]));
    let (open, all) = change(&mut desk.store, |tx| {
        close_supplements(tx, &[line])?;
        nominations::move_stage(tx, &[line], Step::ReceiveAgain, None, Stage::Received)?;
        assert_eq!(open_supplement(tx, line)?, None);
        ask(tx, "Vẫn thiếu")?;
        Ok((open_supplement(tx, line)?, supplements(tx, &[line])?))
    });
    assert_eq!(open.map(|row| row.reason).as_deref(), Some("Vẫn thiếu"));
    assert_eq!(all.iter().map(|row| row.closed_at.is_some()).collect::<Vec<_>>(), [false, true]);
    assert_eq!(desk.broken(), Vec::<String>::new());
}

#[test]
fn what_is_kept_of_papers_comes_off_indices() {
    let desk = desk();
    desk.store
        .read::<_, StoreError>(|db| {
            for (sql, name) in [
                (include_str!("marks.sql"), "marks"),
                (include_str!("attachments.sql"), "attachments"),
                (include_str!("supplements.sql"), "supplements"),
            ] {
                let mut plan = db.conn().prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                // Unbound parameters are NULL, which no plan depends on.
                let mut rows = plan.raw_query();
                while let Some(row) = rows.next()? {
                    let step: String = row.get("detail")?;
                    let scans = ["SCAN m", "SCAN a", "SCAN b", "SCAN s"];
                    let is_scan = |scan: &&str| step == **scan || step.starts_with(&format!("{scan} "));
                    assert!(!scans.iter().any(is_scan), "{name}: {step}");
                }
            }
            Ok(())
        })
        .unwrap();
}

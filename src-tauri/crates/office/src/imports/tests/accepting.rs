//! Taking in, putting away, taking back.

use domain::records::imports::RowVerdict::{Changed, New, Same};
use serde_json::json;

use super::{BANG_KHEN, desk};
use crate::testing::{answer, check_laws, refusal};

const TWO: &[&[&str]] = &[
    &["1", "Đỗ Mẫu", "1982", "Chuyên viên", "Sở Y tế", "Tổng hợp số liệu", BANG_KHEN],
    &["2", "Quách Mẫu", "1987", "Dược sĩ", "TTYT huyện Bình Mẫu", "Kiểm tra thuốc", BANG_KHEN],
];

#[test]
fn a_list_becomes_a_submission_with_its_lines() {
    let mut desk = desk();
    let draft = desk.preview(TWO);
    assert_eq!(answer(&mut desk.office, "list_imports", json!({ "kind": "nominations", "onlyOpen": true }))["drafts"].as_array().unwrap().len(), 1);
    let accepted = desk.accept(draft);
    assert_eq!(
        (&accepted["added"], &accepted["changed"], &accepted["same"]),
        (&json!(2), &json!(0), &json!(0))
    );
    let rows = desk.nominations();
    assert!(rows.iter().all(|row| row["submission"] == accepted["submission"] && row["stage"] == "received"));
    let detail = answer(&mut desk.office, "read_nomination", json!({ "nomination": rows[0]["id"] }));
    assert!(detail["sourceRow"].as_u64().unwrap() > 3);
    assert_eq!(detail["submission"]["fileName"], "ds.xlsx");
    assert_eq!(detail["ask"]["commendationType"], "thematic");
    check_laws(&desk.office);
}

#[test]
fn a_list_is_taken_in_once_however_often_it_is_accepted() {
    let mut desk = desk();
    let draft = desk.preview(TWO);
    desk.accept(draft);
    let refused = refusal(&mut desk.office, "accept_import", json!({ "draft": draft }));
    assert_eq!(refused, json!({ "code": "alreadyAccepted", "acceptedOn": "2022-01-12", "lines": 2 }));
    for (command, request) in [
        ("repair_import_row", json!({ "draft": draft, "place": "1!4", "field": "note", "value": "x" })),
        ("discard_import", json!({ "draft": draft })),
        ("use_import_sheets", json!({ "draft": draft, "sheets": [1] })),
        ("set_import_target", json!({ "draft": draft, "target": desk.target() })),
    ] {
        assert_eq!(refusal(&mut desk.office, command, request)["code"], "alreadyAccepted", "{command}");
    }
    assert_eq!(desk.nominations().len(), 2);
    check_laws(&desk.office);
}

#[test]
fn a_draft_put_away_is_not_taken_in() {
    let mut desk = desk();
    let draft = desk.preview(TWO);
    answer(&mut desk.office, "discard_import", json!({ "draft": draft }));
    assert_eq!(
        refusal(&mut desk.office, "accept_import", json!({ "draft": draft }))["code"],
        "draftDiscarded"
    );
    assert_eq!(
        refusal(&mut desk.office, "undo_import", json!({ "draft": draft, "reason": "x" }))["code"],
        "draftDiscarded"
    );
    assert_eq!(desk.nominations().len(), 0);
    check_laws(&desk.office);
}

#[test]
fn one_bad_row_keeps_the_whole_list_out() {
    let mut desk = desk();
    let bad: &[&str] = &["3", "Tạ Mẫu", "31/02/1980", "", "Sở Y tế", "Góp sức", BANG_KHEN];
    let draft = desk.preview(&[TWO[0], TWO[1], bad]);
    assert_eq!(
        refusal(&mut desk.office, "accept_import", json!({ "draft": draft })),
        json!({ "code": "rowsNeedRepair", "rows": 1 })
    );
    assert_eq!(desk.nominations().len(), 0);
    check_laws(&desk.office);
}

#[test]
fn a_name_in_nfd_is_the_same_name() {
    let mut desk = desk();
    let draft =
        desk.preview(&[&["1", "Nguyễn Thị Diễm Mẫu", "1993", "Hộ sinh", "Sở Y tế", "Đỡ đẻ", BANG_KHEN]]);
    desk.accept(draft);
    let nfd = "Nguye\u{302}\u{303}n Thi\u{323} Die\u{302}\u{303}m Ma\u{302}\u{303}u";
    let again = desk.preview(&[&[
        "1",
        nfd,
        "1993",
        "Hộ sinh",
        "So\u{31b}\u{309} Y te\u{302}\u{301}",
        "Đỡ đẻ",
        BANG_KHEN,
    ]]);
    assert_eq!(desk.verdicts(again), [Same]);
    check_laws(&desk.office);
}

#[test]
fn taking_back_leaves_what_was_there_before() {
    let mut desk = desk();
    let first = desk.preview(&TWO[..1]);
    desk.accept(first);
    let before = desk.nominations();
    let again: &[&[&str]] = &[
        &["1", "Đỗ Mẫu", "1982", "Phó Trưởng phòng", "Sở Y tế", "Tổng hợp 07 ngày trong tuần", BANG_KHEN],
        TWO[1],
        &["3", "Đỗ Mẫu", "1982", "Phó Trưởng phòng", "Sở Y tế", "Sáng kiến", "Chiến sĩ thi đua cấp tỉnh"],
    ];
    let second = desk.preview(again);
    assert_eq!(desk.verdicts(second), [Changed, New, New]);
    desk.accept(second);
    assert_eq!(desk.nominations().len(), 3);

    let undo = |reason: &str| json!({ "draft": second, "reason": reason });
    assert_eq!(refusal(&mut desk.office, "undo_import", undo("  "))["code"], "reasonMissing");
    let undone = answer(&mut desk.office, "undo_import", undo("Nhập nhầm danh sách"));
    assert_eq!(undone, json!({ "removed": 2, "restored": 1 }));
    assert_eq!(desk.nominations(), before);
    let submissions = answer(&mut desk.office, "list_submissions", json!({}));
    assert_eq!(submissions["submissions"].as_array().unwrap().len(), 1);
    assert_eq!(refusal(&mut desk.office, "undo_import", undo("lần nữa"))["code"], "draftUndone");

    let third = desk.preview(again);
    assert_eq!(desk.verdicts(third), [Changed, New, New], "the same list can come again");
    check_laws(&desk.office);
}

#[test]
fn a_line_that_has_moved_on_keeps_the_import() {
    let mut desk = desk();
    let draft = desk.preview(TWO);
    desk.accept(draft);
    let first = desk.nominations()[0]["id"].clone();
    answer(&mut desk.office, "mark_eligible", json!({ "nominations": [first], "reason": null }));
    let refused = refusal(&mut desk.office, "undo_import", json!({ "draft": draft, "reason": "Nhập nhầm" }));
    assert_eq!(refused, json!({ "code": "linesHaveMovedOn", "lines": 1, "examples": ["Quách Mẫu"] }));
    check_laws(&desk.office);
}

#[test]
fn another_target_judges_the_rows_again() {
    let mut desk = desk();
    let rows: &[&[&str]] = &[&["1", "Đỗ Mẫu", "1982", "Chuyên viên", "xã Thạnh Phú", "Chống dịch", ""]];
    let draft = desk.preview(rows);
    let mut target = desk.target_of(desk.district);
    target["defaultAward"] = json!("bang_khen_tinh");
    let preview = answer(&mut desk.office, "set_import_target", json!({ "draft": draft, "target": target }));
    assert_eq!(preview["draft"]["unitName"], "UBND huyện Bình Mẫu");
    assert_eq!(
        desk.verdicts(draft),
        [New],
        "the commune below the sender is meant, and the list's award counts"
    );
    check_laws(&desk.office);
}

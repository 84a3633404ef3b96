//! Lists of units.

use domain::records::imports::RowVerdict::{Changed, New, Problem, Same};
use serde_json::{Value, json};

use super::{Case, Desk, desk, problems, value};
use crate::testing::{answer, check_laws, refusal};

const HEADINGS: [&str; 8] = [
    "Mã đơn vị",
    "Tên đơn vị",
    "Mã đơn vị cấp trên",
    "Loại đơn vị",
    "Lĩnh vực hoạt động",
    "Khối thi đua",
    "Trưởng khối",
    "Nhà nước",
];

fn units(desk: &mut Desk) -> Vec<Value> {
    let request = json!({ "query": null, "kind": null, "page": { "offset": 0, "limit": 500 } });
    answer(&mut desk.office, "list_units", request)["rows"].as_array().unwrap().clone()
}

#[test]
fn two_hundred_units_come_in_with_parents_after_their_children() {
    let mut desk = desk();
    let mut rows: Vec<[String; 4]> = Vec::new();
    for district in 0..10 {
        for commune in 0..19 {
            let name = format!("UBND xã Mẫu {district} số {commune}");
            rows.push([format!("H{district}-{commune}"), name, format!("H{district}"), "Xã".into()]);
        }
        rows.push([
            format!("H{district}"),
            format!("UBND huyện Mẫu {district}"),
            "TINH".into(),
            "Huyện".into(),
        ]);
    }
    rows.push(["TINH".into(), "UBND tỉnh Mới".into(), String::new(), "Tỉnh".into()]);
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let before = units(&mut desk);
    let draft = desk.preview_units(&HEADINGS[..4], &rows);
    let judged = desk.rows(draft);
    assert!(
        judged.iter().all(|row| row.verdict == New),
        "{:?}",
        judged.iter().find(|row| row.verdict != New)
    );
    assert_eq!(value(&judged[0], "parentCode"), "UBND huyện Mẫu 0");
    assert_eq!(desk.accept(draft)["added"], 201);
    let kept = units(&mut desk);
    assert_eq!(kept.len(), before.len() + 201);
    let commune = kept.iter().find(|unit| unit["code"] == "H7-3").unwrap();
    assert_eq!((&commune["parentName"], &commune["depth"]), (&json!("UBND huyện Mẫu 7"), &json!(2)));

    let again = desk.preview_units(&HEADINGS[..4], &rows);
    assert!(desk.verdicts(again).iter().all(|verdict| *verdict == Same));
    check_laws(&desk.office);
    let undone = answer(&mut desk.office, "undo_import", json!({ "draft": draft, "reason": "Sai danh mục" }));
    assert_eq!(undone["removed"], 201);
    assert_eq!(units(&mut desk), before);
    check_laws(&desk.office);
}

#[test]
fn every_row_of_units_gets_its_verdict() {
    let mut desk = desk();
    // Code, name, parent, kind, field, bloc, leader, state; verdict and problems.
    let cases: &[Case<'_>] = &[
        (&["", "Sở Y tế", "UBND tỉnh Thử Nghiệm", "", "", "", "", ""], Same, &[]),
        (&["TTYT", "TTYT huyện Bình Mẫu", "Sở Y tế", "Đơn vị sự nghiệp", "Y tế", "", "", ""], Changed, &[]),
        (&["BV", "Bệnh viện Mẫu", "Sở Y tế", "", "Y tế", "", "", "x"], New, &[]),
        (&["BV", "Bệnh viện Khác", "Sở Y tế", "", "", "", "", ""], Problem, &[("code", "codeTwice")]),
        (&["", "Bệnh viện Mẫu", "Sở Y tế", "", "", "", "", ""], Problem, &[("name", "twiceInSheet")]),
        (&["", "Sở Mới", "UBND tỉnh Thử Nghiệm", "Cấp tỉnh", "", "", "", ""], New, &[]),
        (&["", "Khoa Mẫu", "BV", "", "", "", "", ""], New, &[]),
        (&["", "Phòng Mẫu", "KHÔNG CÓ", "", "", "", "", ""], Problem, &[("parentCode", "unknownParent")]),
        (&["A", "Đội A", "B", "", "", "", "", ""], Problem, &[("parentCode", "unknownParent")]),
        (&["B", "Đội B", "A", "", "", "", "", ""], Problem, &[("parentCode", "unknownParent")]),
        (&["C", "Đội C", "", "Loại lạ", "", "", "", ""], Problem, &[("kind", "unknownUnitKind")]),
        (&["D", "Đội D", "", "", "", "", "có lẽ", ""], Problem, &[("isBlocLeader", "notInList")]),
        (&["E", "Đội E", "", "", "", "", "x", ""], Problem, &[("bloc", "blank")]),
        (&["F", "", "", "", "", "", "", ""], Problem, &[("name", "blank")]),
    ];
    let rows: Vec<&[&str]> = cases.iter().map(|(row, _, _)| *row).collect();
    let draft = desk.preview_units(&HEADINGS, &rows);
    let judged = desk.rows(draft);
    assert_eq!(judged.len(), cases.len());
    for (row, (cells, verdict, expected)) in judged.iter().zip(cases) {
        let expected: Vec<(String, String)> =
            expected.iter().map(|(field, kind)| ((*field).into(), (*kind).into())).collect();
        assert_eq!((row.verdict, problems(row)), (*verdict, expected), "{cells:?}");
    }
    assert_eq!(value(&judged[2], "kind"), "Đơn vị sự nghiệp", "told by its name");
    let changes: Vec<&str> = judged[1].changes.iter().map(|change| change.field.as_str()).collect();
    assert_eq!(changes, ["code", "fieldOfActivity"]);
    assert_eq!(
        refusal(&mut desk.office, "accept_import", json!({ "draft": draft }))["code"],
        "rowsNeedRepair"
    );
    check_laws(&desk.office);
}

#[test]
fn changed_units_go_back_unless_somebody_changed_them_since() {
    let mut desk = desk();
    let row: &[&str] = &["SYT", "Sở Y tế", "UBND tỉnh Thử Nghiệm", "", "Y tế", "", "", ""];
    let before = units(&mut desk);
    let draft = desk.preview_units(&HEADINGS, &[row]);
    desk.accept(draft);
    assert_ne!(units(&mut desk), before);
    assert_eq!(
        answer(&mut desk.office, "undo_import", json!({ "draft": draft, "reason": "Sai" }))["restored"],
        1
    );
    assert_eq!(units(&mut desk), before);

    let draft = desk.preview_units(&HEADINGS, &[row, &["MOI", "Phòng Mới", "SYT", "", "", "", "", ""]]);
    desk.accept(draft);
    let new =
        units(&mut desk).into_iter().find(|unit| unit["code"] == "MOI").unwrap()["id"].as_i64().unwrap();
    crate::testing::add_unit(&mut desk.office, "Tổ con", "other", Some(new));
    let refused = refusal(&mut desk.office, "undo_import", json!({ "draft": draft, "reason": "Sai" }));
    assert_eq!(refused, json!({ "code": "linesHaveMovedOn", "lines": 1, "examples": ["Phòng Mới"] }));
    check_laws(&desk.office);
}

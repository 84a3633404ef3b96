//! What a person did once is done by itself the next time, and can be forgotten; what went in can come out again.

use serde_json::{Value, json};
use workbook::{PlainSheet, write_plain};

use crate::import_sheets::{BANG_KHEN, Ground, HEADINGS, sheet, value};
use crate::support::{Journey, add_unit, file_input, number};

const UNIT: &str = "Bệnh viện Đa khoa tỉnh";

fn list(name: &str, unit: &str, award: &str) -> PlainSheet {
    sheet("DS", &[&HEADINGS, &["1", name, "1980", "Bác sĩ", unit, award]])
}

#[test]
fn a_word_put_right_everywhere_is_put_right_by_itself_next_time_until_it_is_forgotten() {
    let mut ground = Ground::begin();
    let line = |no: &'static str, name: &'static str| [no, name, "1980", "Bác sĩ", UNIT, "Khen mức 2"];
    let (first, second, third) = (line("1", "Lý Mẫu"), line("2", "Lý Hai"), line("3", "Lý Ba"));
    let draft = ground.preview(&[sheet("DS", &[&HEADINGS, &first, &second, &third])]);
    assert!(ground.verdicts(draft).iter().all(|(_, verdict)| verdict == "problem"));
    let repair =
        json!({ "draft": draft, "place": "1!2", "field": "award", "value": BANG_KHEN, "everywhere": true });
    ground.journey.ask("repair_import_row", repair);
    assert!(ground.verdicts(draft).iter().all(|(_, verdict)| verdict == "new"));
    ground.journey.ask("accept_import", json!({ "draft": draft }));

    let again = ground.preview(&[list("Lý Bốn", UNIT, "khen mức 2")]);
    let row = ground.rows(again).remove(0);
    assert_eq!(row["verdict"], "new");
    assert_eq!(value(&row, "award")["notes"], json!([{ "kind": "asBefore" }]));
    assert_eq!(
        (&value(&row, "award")["raw"], &value(&row, "award")["repaired"]),
        (&json!("khen mức 2"), &json!(false))
    );

    let page = json!({ "offset": 0, "limit": 10 });
    let fixes = ground.journey.ask("list_import_fixes", json!({ "sender": ground.hospital, "page": page }));
    assert_eq!((&fixes["total"], &fixes["rows"][0]["found"]), (&json!(1), &json!("Khen mức 2")));
    ground.journey.ask("forget_import_fix", json!({ "fix": fixes["rows"][0]["id"] }));
    assert_eq!(ground.verdicts(again), [("1!2".into(), "problem".into())], "the open draft is judged anew");
    let gone = json!({ "fix": fixes["rows"][0]["id"] });
    assert_eq!(ground.journey.refused("forget_import_fix", gone)["code"], "notFound");
}

#[test]
fn a_word_that_also_meant_itself_is_not_remembered() {
    let mut ground = Ground::begin();
    let rows: [[&str; 6]; 2] = [
        ["1", "Lý Mẫu", "1980", "Bác sĩ", UNIT, BANG_KHEN],
        ["2", "Lý Hai", "1980", "Bác sĩ", UNIT, BANG_KHEN],
    ];
    let draft = ground.preview(&[sheet("DS", &[&HEADINGS, &rows[0], &rows[1]])]);
    let repair =
        json!({ "draft": draft, "place": "1!3", "field": "award", "value": "Chiến sĩ thi đua cấp tỉnh" });
    ground.journey.ask("repair_import_row", repair);
    let name = json!({ "draft": draft, "place": "1!2", "field": "name", "value": "Lý Một" });
    ground.journey.ask("repair_import_row", name);
    ground.journey.ask("accept_import", json!({ "draft": draft }));
    let fixes = ground.journey.ask("list_import_fixes", json!({ "sender": null, "page": { "limit": 10 } }));
    assert_eq!(fixes["total"], 0, "{fixes}");
}

#[test]
fn a_units_name_is_learnt_from_a_repair_and_from_a_choice() {
    let mut ground = Ground::begin();
    let first = ground.preview(&[list("Lý Mẫu", "Viện lớn", BANG_KHEN)]);
    let repair = json!({ "draft": first, "place": "1!2", "field": "unit", "value": UNIT });
    ground.journey.ask("repair_import_row", repair);
    ground.journey.ask("accept_import", json!({ "draft": first }));
    let second = ground.preview(&[list("Lý Hai", "Viện nhỏ", BANG_KHEN)]);
    let choice = json!({ "draft": second, "found": "Viện nhỏ", "unit": ground.hospital });
    ground.journey.ask("resolve_import_unit", choice);
    ground.journey.ask("accept_import", json!({ "draft": second }));

    for (name, unit) in [("Lý Ba", "Viện lớn"), ("Lý Bốn", "VIỆN NHỎ")] {
        let draft = ground.preview(&[list(name, unit, BANG_KHEN)]);
        let row = ground.rows(draft).remove(0);
        assert_eq!((&row["verdict"], &value(&row, "unit")["value"]), (&json!("new"), &json!(UNIT)));
        assert_eq!(value(&row, "unit")["notes"], json!([{ "kind": "asBefore" }]));
    }
    let fixes = ground.journey.ask("list_import_fixes", json!({ "sender": null, "page": { "limit": 10 } }));
    assert_eq!(fixes["total"], 2);
    for fix in fixes["rows"].as_array().unwrap() {
        ground.journey.ask("forget_import_fix", json!({ "fix": fix["id"] }));
    }
    let forgotten = ground.preview(&[list("Lý Năm", "Viện nhỏ", BANG_KHEN)]);
    assert_eq!(ground.verdicts(forgotten), [("1!2".into(), "problem".into())]);
}

#[test]
fn columns_are_remembered_for_every_sheet_by_its_headings() {
    let mut ground = Ground::begin();
    let rows = |name: &'static str| -> [[&'static str; 5]; 2] {
        [
            ["STT", "Họ và tên", "Năm sinh", "Nơi đang làm", "Hình thức khen thưởng"],
            ["1", name, "1980", UNIT, BANG_KHEN],
        ]
    };
    let (first, second) = (rows("Lý Mẫu"), rows("Lý Hai"));
    let draft = ground.preview(&[sheet("A", &[&first[0], &first[1]])]);
    let column = json!({ "draft": draft, "sheet": 1, "index": 3, "field": "unit", "dateOrder": null });
    ground.journey.ask("set_import_column", column);
    ground.journey.ask("accept_import", json!({ "draft": draft }));
    let again = ground.preview(&[list("Lý Ba", UNIT, BANG_KHEN), sheet("B", &[&second[0], &second[1]])]);
    let preview = ground.journey.ask("read_import", json!({ "draft": again }));
    let remembered: Vec<&Value> =
        preview["sheets"].as_array().unwrap().iter().map(|sheet| &sheet["remembered"]).collect();
    assert_eq!(remembered, [&json!(false), &json!(true)]);
    assert_eq!(value(&ground.rows(again)[1], "unit")["column"], 3);
}

#[test]
fn somebody_new_beside_namesakes_needs_a_reason_which_is_kept() {
    let mut ground = Ground::begin();
    let first = ground.preview(&[list("Lý Mẫu", UNIT, BANG_KHEN)]);
    ground.journey.ask("accept_import", json!({ "draft": first }));
    let second = ground.preview(&[list("Lý Mẫu", "Sở Y tế", BANG_KHEN)]);
    let row = ground.rows(second).remove(0);
    assert_eq!(row["verdict"], "conflict");
    let choice = |reason: Value| json!({ "draft": second, "place": "1!2", "nominee": 0, "reason": reason });
    for blank in [Value::Null, json!("  ")] {
        let refused = ground.journey.refused("choose_import_nominee", choice(blank));
        assert_eq!(refused, json!({ "code": "fieldBlank", "field": "reason" }));
    }
    ground.journey.ask("choose_import_nominee", choice(json!("Khác đơn vị, khác chức vụ")));
    assert_eq!(ground.rows(second)[0]["chosenReason"], "Khác đơn vị, khác chức vụ");
    ground.journey.ask("accept_import", json!({ "draft": second }));
    let kept = row["candidates"][0]["nominee"].clone();
    let nominee = ground.journey.ask("read_nominee", json!({ "nominee": kept }));
    assert_eq!(nominee["namesakes"][0]["notTheSame"]["reason"], "Khác đơn vị, khác chức vụ");
}

#[test]
fn an_undone_import_says_so_and_one_that_moved_on_names_its_lines() {
    let mut ground = Ground::begin();
    let draft = ground.preview(&[list("Lý Mẫu", UNIT, BANG_KHEN)]);
    ground.journey.ask("accept_import", json!({ "draft": draft }));
    let undo = json!({ "draft": draft, "reason": "Nhập nhầm" });
    let filter = json!({ "filter": {}, "order": "received", "descending": false, "page": { "limit": 9 } });
    let nomination = ground.journey.ask("list_nominations", filter)["rows"][0]["id"].clone();
    ground.journey.ask("mark_eligible", json!({ "nominations": [nomination], "reason": null }));
    assert_eq!(
        ground.journey.refused("undo_import", undo.clone()),
        json!({ "code": "linesHaveMovedOn", "lines": 1, "examples": ["Lý Mẫu"] })
    );
    ground.journey.ask("reconsider_nomination", json!({ "nominations": [nomination], "reason": "Xem lại" }));
    assert_eq!(ground.journey.ask("undo_import", undo.clone())["removed"], 1);
    assert_eq!(ground.journey.refused("undo_import", undo)["code"], "draftUndone");
    let again = ground.preview(&[list("Lý Mẫu", UNIT, BANG_KHEN)]);
    let preview = ground.journey.ask("read_import", json!({ "draft": again }));
    assert_eq!((&preview["draft"]["counts"]["new"], &preview["acceptedBefore"]), (&json!(1), &Value::Null));
}

#[test]
fn units_swap_their_codes_and_get_them_back() {
    let mut journey = Journey::in_office();
    add_unit(&mut journey, "UBND tỉnh Thử Nghiệm", "province", None);
    let headings = ["Mã đơn vị", "Tên đơn vị", "Mã đơn vị cấp trên", "Ngày thành lập"];
    let mut take_in = |a: &str, b: &str, founded: &str| {
        let rows: [[&str; 4]; 3] = [headings, [a, "Sở Một", "", founded], [b, "Sở Hai", "", ""]];
        let rows: Vec<&[&str]> = rows.iter().map(<[&str; 4]>::as_slice).collect();
        let file = file_input("đơn vị.xlsx", &write_plain(&[sheet("Đơn vị", &rows)]).unwrap());
        let draft =
            number(&journey.ask("preview_import", json!({ "kind": "units", "file": file }))["draft"], "id");
        let repairs =
            journey.ask("read_import", json!({ "draft": draft }))["draft"]["counts"]["problem"].clone();
        assert_eq!(repairs, 0);
        journey.ask("accept_import", json!({ "draft": draft }));
        draft
    };
    take_in("S1", "S2", "02/9/1992");
    let swapped = take_in("S2", "S1", "02/9/1992");
    let codes = |journey: &mut Journey| -> Vec<(String, Value)> {
        let request = json!({ "query": "Sở", "kind": null, "page": { "offset": 0, "limit": 9 } });
        let units = journey.ask("list_units", request);
        let mut codes: Vec<(String, Value)> = units["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|unit| (unit["name"].as_str().unwrap().to_owned(), unit["code"].clone()))
            .collect();
        codes.sort_by(|a, b| a.0.cmp(&b.0));
        codes
    };
    assert_eq!(codes(&mut journey), [("Sở Hai".into(), json!("S1")), ("Sở Một".into(), json!("S2"))]);
    journey.ask("undo_import", json!({ "draft": swapped, "reason": "Đổi nhầm mã" }));
    assert_eq!(codes(&mut journey), [("Sở Hai".into(), json!("S2")), ("Sở Một".into(), json!("S1"))]);
}

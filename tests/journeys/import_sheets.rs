//! Files of several sheets: what is taken in, what a person may say otherwise, and what every cell tells about itself.

use serde_json::{Value, json};
use workbook::{PlainCell, PlainSheet, write_plain};

use crate::support::{Journey, add_movement, add_unit, file_input, number};

pub(crate) const BANG_KHEN: &str = "Bằng khen của Chủ tịch UBND tỉnh";
pub(crate) const HEADINGS: [&str; 6] =
    ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Hình thức khen thưởng"];

/// An office with a hospital and a movement, and what a list of it is handed in with.
pub(crate) struct Ground {
    pub(crate) journey: Journey,
    pub(crate) hospital: i64,
    movement: i64,
}

impl Ground {
    pub(crate) fn begin() -> Ground {
        let mut journey = Journey::in_office();
        let province = add_unit(&mut journey, "UBND tỉnh Thử Nghiệm", "province", None);
        let health = add_unit(&mut journey, "Sở Y tế", "department", Some(province));
        let hospital = add_unit(&mut journey, "Bệnh viện Đa khoa tỉnh", "public_service", Some(health));
        let movement = add_movement(&mut journey);
        Ground { journey, hospital, movement }
    }

    pub(crate) fn preview(&mut self, sheets: &[PlainSheet]) -> i64 {
        let target = json!({
            "movement": self.movement, "phaseNo": 1, "unit": self.hospital, "docNumber": null, "docOn": null,
            "receivedOn": "2021-12-22", "defaultAward": null,
        });
        let file = file_input("danh sách.xlsx", &write_plain(sheets).unwrap());
        let request = json!({ "kind": "nominations", "file": file, "target": target });
        number(&self.journey.ask("preview_import", request)["draft"], "id")
    }

    pub(crate) fn rows(&mut self, draft: i64) -> Vec<Value> {
        let request = json!({ "draft": draft, "page": { "offset": 0, "limit": 500 } });
        self.journey.ask("list_import_rows", request)["rows"].as_array().unwrap().clone()
    }

    /// Place and verdict of every row.
    pub(crate) fn verdicts(&mut self, draft: i64) -> Vec<(String, String)> {
        let text = |row: &Value, field: &str| row[field].as_str().unwrap().to_owned();
        self.rows(draft).iter().map(|row| (text(row, "place"), text(row, "verdict"))).collect()
    }
}

pub(crate) fn sheet(name: &str, rows: &[&[&str]]) -> PlainSheet {
    let rows = rows.iter().map(|row| row.iter().map(|cell| PlainCell::from(*cell)).collect()).collect();
    PlainSheet { name: name.into(), rows, ..PlainSheet::default() }
}

pub(crate) fn value<'r>(row: &'r Value, field: &str) -> &'r Value {
    row["values"].as_array().unwrap().iter().find(|value| value["field"] == field).unwrap()
}

pub(crate) fn problems(row: &Value) -> Vec<(&str, &str)> {
    row["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| (problem["field"].as_str().unwrap(), problem["problem"]["kind"].as_str().unwrap()))
        .collect()
}

fn used(preview: &Value) -> Vec<bool> {
    preview["sheets"].as_array().unwrap().iter().map(|sheet| sheet["used"].as_bool().unwrap()).collect()
}

#[test]
fn every_sheet_that_lists_people_is_one_submission_and_the_others_stay_in_sight() {
    let mut ground = Ground::begin();
    let collectives: &[&[&str]] =
        &[&["STT", "Tên tập thể", "Hình thức khen thưởng"], &["1", "Khoa Hồi sức", BANG_KHEN]];
    let people: &[&[&str]] =
        &[&HEADINGS, &["1", "Lý Mẫu", "1980", "Bác sĩ", "Bệnh viện Đa khoa tỉnh", BANG_KHEN]];
    let codes: &[&[&str]] = &[&["STT", "Tên tập thể"], &["1", "Khoa Nội"]];
    let draft = ground.preview(&[
        sheet("Tập thể", collectives),
        sheet("Cá nhân", people),
        sheet("Cá nhân (2)", people),
        PlainSheet { hidden: true, ..sheet("Mã", codes) },
        sheet("Danh mục", codes),
        sheet("Thư ngỏ", &[&["Kính gửi Sở Nội vụ"], &["Đơn vị gửi danh sách"]]),
    ]);
    let preview = ground.journey.ask("read_import", json!({ "draft": draft }));
    assert_eq!(used(&preview), [true, true, false, false, false, false]);
    assert_eq!(preview["draft"]["sheets"], json!(["Tập thể", "Cá nhân"]));
    assert_eq!(preview["sheets"][5]["headerRow"], Value::Null);
    assert_eq!(preview["sheets"][2]["lines"], 1, "a copy is not lost, only not taken in");
    assert_eq!(ground.verdicts(draft), [("1!2".into(), "new".into()), ("2!2".into(), "new".into())]);

    let both = ground.journey.ask("use_import_sheets", json!({ "draft": draft, "sheets": [1, 2, 3] }));
    assert_eq!(both["draft"]["counts"]["problem"], 1);
    let double = ground.rows(draft).pop().unwrap();
    let twice = json!({ "kind": "twiceInSheet", "other": "2!2", "otherSheet": "Cá nhân", "otherRow": 2 });
    assert_eq!(double["problems"][0]["problem"], twice);
    for (request, code) in [
        (json!({ "draft": draft, "sheets": [] }), "nothingChosen"),
        (json!({ "draft": draft, "sheets": [6] }), "fieldInvalid"),
        (json!({ "draft": draft, "sheets": [9] }), "fieldInvalid"),
    ] {
        assert_eq!(ground.journey.refused("use_import_sheets", request)["code"], code);
    }
    ground.journey.ask("use_import_sheets", json!({ "draft": draft, "sheets": [1, 2] }));
    assert_eq!(ground.journey.ask("accept_import", json!({ "draft": draft }))["added"], 2);
    let filter = json!({ "filter": {}, "order": "received", "descending": false, "page": { "limit": 9 } });
    let nomination = ground.journey.ask("list_nominations", filter)["rows"][0]["id"].clone();
    let detail = ground.journey.ask("read_nomination", json!({ "nomination": nomination }));
    assert_eq!(
        (&detail["sourceSheet"], &detail["sourceRow"], &detail["sourceFile"]),
        (&json!("Cá nhân"), &json!(2), &json!("danh sách.xlsx"))
    );
}

#[test]
fn a_person_points_at_the_heading_of_a_sheet_nothing_was_found_on() {
    let mut ground = Ground::begin();
    let odd: &[&[&str]] =
        &[&["Kính gửi"], &["Ai", "Được gì", "Ở đâu"], &["Lý Mẫu", BANG_KHEN, "Bệnh viện Đa khoa tỉnh"]];
    let draft = ground.preview(&[sheet("DS", odd)]);
    let preview = ground.journey.ask("read_import", json!({ "draft": draft }));
    assert_eq!((&preview["draft"]["counts"]["total"], used(&preview)), (&json!(0), vec![false]));
    assert_eq!(ground.journey.refused("accept_import", json!({ "draft": draft }))["code"], "nothingToAccept");
    for (sheet, row_no) in [(2, 2), (1, 99)] {
        let request = json!({ "draft": draft, "sheet": sheet, "rowNo": row_no });
        assert_eq!(ground.journey.refused("set_import_heading", request)["code"], "fieldInvalid");
    }
    let heading = json!({ "draft": draft, "sheet": 1, "rowNo": 2 });
    assert_eq!(used(&ground.journey.ask("set_import_heading", heading)), [true]);
    for (index, field) in [(0, "name"), (1, "award"), (2, "unit")] {
        let request =
            json!({ "draft": draft, "sheet": 1, "index": index, "field": field, "dateOrder": null });
        ground.journey.ask("set_import_column", request);
    }
    assert_eq!(ground.verdicts(draft), [("1!3".into(), "new".into())]);
    let stretch = json!({ "draft": draft, "sheet": 1, "fromRow": 1, "rows": 500 });
    let shown = ground.journey.ask("read_import_sheet", stretch);
    let roles: Vec<&str> =
        shown["rows"].as_array().unwrap().iter().map(|row| row["role"].as_str().unwrap()).collect();
    assert_eq!((roles, &shown["lastRow"]), (vec!["title", "heading", "line"], &json!(3)));
}

#[test]
fn a_repair_or_a_choice_stays_with_its_row_when_the_sheet_is_read_again() {
    let mut ground = Ground::begin();
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên", "Năm sinh", "Nơi đang làm", "Hình thức khen thưởng"],
        &["1", "Lý Mẫu", "31/02/1980", "Bệnh viện Đa khoa tỉnh", BANG_KHEN],
        &["2", "Lý Hai", "1981", "Bệnh viện Đa khoa tỉnh", BANG_KHEN],
    ];
    let draft = ground.preview(&[sheet("DS", rows)]);
    let repair = json!({ "draft": draft, "place": "1!2", "field": "born", "value": "28/02/1980" });
    ground.journey.ask("repair_import_row", repair);
    ground.journey.ask("skip_import_rows", json!({ "draft": draft, "places": ["1!3"], "skip": true }));
    let column = json!({ "draft": draft, "sheet": 1, "index": 3, "field": "unit", "dateOrder": null });
    ground.journey.ask("set_import_column", column);
    let rows = ground.rows(draft);
    assert_eq!(value(&rows[0], "born")["value"], "28/02/1980");
    assert_eq!((&rows[0]["verdict"], &rows[1]["verdict"]), (&json!("new"), &json!("skipped")));
    assert_eq!(value(&rows[0], "unit")["column"], 3);
}

#[test]
fn hidden_rows_wait_for_a_word_and_formulas_say_what_they_are() {
    let mut ground = Ground::begin();
    let people: &[&[&str]] = &[
        &HEADINGS,
        &["1", "Lý Mẫu", "1980", "Bác sĩ", "Bệnh viện Đa khoa tỉnh", BANG_KHEN],
        &["2", "Lý Hai", "1981", "Bác sĩ", "Bệnh viện Đa khoa tỉnh", BANG_KHEN],
        &["3", "Lý Ba", "1982", "", "Bệnh viện Đa khoa tỉnh", BANG_KHEN],
    ];
    let mut list = PlainSheet { hidden_rows: vec![3], ..sheet("DS", people) };
    list.rows[1][3] = PlainCell::Formula { formula: "=A1".into(), result: "Điều dưỡng".into() };
    let draft = ground.preview(&[list]);
    let rows = ground.rows(draft);
    assert_eq!(problems(&rows[1]), [("row", "hiddenRow")]);
    assert_eq!(value(&rows[0], "position")["notes"], json!([{ "kind": "formula" }]));
    for (note, places) in [("formula", vec!["1!2"]), ("hidden", vec!["1!3"]), ("converted", vec![])] {
        let request = json!({ "draft": draft, "note": note, "page": { "limit": 9 } });
        let listed = ground.journey.ask("list_import_rows", request);
        let found: Vec<&str> =
            listed["rows"].as_array().unwrap().iter().map(|row| row["place"].as_str().unwrap()).collect();
        assert_eq!(found, places, "{note}");
    }
    ground.journey.ask("skip_import_rows", json!({ "draft": draft, "places": ["1!3"], "skip": false }));
    assert_eq!(ground.rows(draft)[1]["verdict"], "new");
    ground.journey.ask("skip_import_rows", json!({ "draft": draft, "places": ["1!3"], "skip": true }));
    assert_eq!(ground.journey.ask("accept_import", json!({ "draft": draft }))["added"], 2);
}

#[test]
fn dates_that_excel_may_have_turned_round_are_asked_about_and_settled_for_the_column() {
    let mut ground = Ground::begin();
    let unit = "Bệnh viện Đa khoa tỉnh";
    let people: &[&[&str]] = &[
        &["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng"],
        &["1", "Lý Mẫu", "", unit, BANG_KHEN],
        &["2", "Lý Hai", "13/06/1980", unit, BANG_KHEN],
        &["3", "Lý Ba", "25/12/1981", unit, BANG_KHEN],
        &["4", "Lý Bốn", "", unit, BANG_KHEN],
    ];
    let mut list = sheet("DS", people);
    let day = |text: &str| PlainCell::Date(text.parse().unwrap());
    list.rows[1][2] = day("1980-05-06");
    list.rows[4][2] = day("1985-02-01");
    let draft = ground.preview(&[list]);
    let preview = ground.journey.ask("read_import", json!({ "draft": draft }));
    assert_eq!(preview["sheets"][0]["columns"][2]["dateOrder"], "doubtful");
    let row = &ground.rows(draft)[0];
    assert_eq!(
        row["problems"][0]["problem"],
        json!({ "kind": "ambiguousDate", "readings": ["05/06/1980", "06/05/1980"] })
    );
    let mut order = |order: Value| {
        let request = json!({ "draft": draft, "sheet": 1, "index": 2, "field": "born", "dateOrder": order });
        ground.journey.ask("set_import_column", request);
        let rows = ground.rows(draft);
        [0, 1, 3].map(|at: usize| value(&rows[at], "born")["value"].as_str().unwrap().to_owned())
    };
    assert_eq!(order(json!("month_first")), ["05/06/1980", "13/06/1980", "02/01/1985"]);
    assert_eq!(order(json!("day_first")), ["06/05/1980", "13/06/1980", "01/02/1985"]);
    assert_eq!(order(Value::Null), ["", "13/06/1980", ""], "back to what the cells leave open");
}

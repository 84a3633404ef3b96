//! Lists made in a test, and what the office makes of them: looked at, taken in, taken back.

use serde_json::{Value, json};
use workbook::{PlainCell, PlainSheet, write_plain};

use super::{Journey, add_unit, file_input, number};

/// Headings of a list of past awards.
pub(crate) const AWARD_HEADINGS: [&str; 9] = [
    "STT",
    "Họ và tên",
    "Năm sinh",
    "Chức vụ",
    "Đơn vị",
    "Danh hiệu, hình thức khen thưởng",
    "Năm",
    "Số quyết định",
    "Ngày quyết định",
];

/// A file of one sheet with these rows.
pub(crate) fn file_of(rows: &[&[&str]]) -> Value {
    sheets(&[("Danh sách", rows)])
}

pub(crate) fn sheets(sheets: &[(&str, &[&[&str]])]) -> Value {
    let sheets: Vec<PlainSheet> = sheets
        .iter()
        .map(|(name, rows)| PlainSheet {
            name: (*name).to_owned(),
            rows: rows.iter().map(|row| row.iter().map(|cell| PlainCell::from(*cell)).collect()).collect(),
            ..PlainSheet::default()
        })
        .collect();
    file_input("danh-sach.xlsx", &write_plain(&sheets).unwrap())
}

/// An office with the units lists name.
pub(crate) fn begin() -> Journey {
    let mut journey = Journey::in_office();
    let province = add_unit(&mut journey, "UBND tỉnh Thử Nghiệm", "province", None);
    for name in ["Sở Y tế", "Sở Tài chính", "Sở Nội vụ"] {
        add_unit(&mut journey, name, "department", Some(province));
    }
    journey
}

pub(crate) fn preview(journey: &mut Journey, kind: &str, file: Value, more: Value) -> i64 {
    let mut request = json!({ "kind": kind, "file": file });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    number(&journey.ask("preview_import", request)["draft"], "id")
}

pub(crate) fn rows(journey: &mut Journey, draft: i64) -> Vec<Value> {
    let request = json!({ "draft": draft, "page": { "offset": 0, "limit": 500 } });
    journey.ask("list_import_rows", request)["rows"].as_array().unwrap().clone()
}

/// Verdicts in order, `problem` with its field and kind.
pub(crate) fn verdicts(journey: &mut Journey, draft: i64) -> Vec<String> {
    rows(journey, draft)
        .iter()
        .map(|row| {
            let problems: Vec<String> = row["problems"]
                .as_array()
                .unwrap()
                .iter()
                .map(|problem| {
                    format!(
                        "{} {}",
                        problem["field"].as_str().unwrap(),
                        problem["problem"]["kind"].as_str().unwrap()
                    )
                })
                .collect();
            match problems.as_slice() {
                [] => row["verdict"].as_str().unwrap().to_owned(),
                _ => problems.join(", "),
            }
        })
        .collect()
}

pub(crate) fn value(row: &Value, field: &str) -> String {
    let values = row["values"].as_array().unwrap();
    let value =
        values.iter().find(|value| value["field"] == field).unwrap_or_else(|| panic!("no {field} in {row}"));
    value["value"].as_str().unwrap().to_owned()
}

pub(crate) fn notes(row: &Value, field: &str) -> Vec<String> {
    let values = row["values"].as_array().unwrap();
    let value = values.iter().find(|value| value["field"] == field).unwrap();
    value["notes"].as_array().unwrap().iter().map(|note| note["kind"].as_str().unwrap().to_owned()).collect()
}

pub(crate) fn accept(journey: &mut Journey, draft: i64) -> Value {
    journey.ask("accept_import", json!({ "draft": draft }))
}

pub(crate) fn undo(journey: &mut Journey, draft: i64) -> Value {
    journey.ask("undo_import", json!({ "draft": draft, "reason": "Nhập nhầm tệp" }))
}

//! Imports through the public commands: lists are real .xlsx files made by the Excel room.

mod accepting;
mod judging;
mod kinds_and_names;
mod many_rows;
mod unit_lists;
mod unseen_lists;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::records::imports::{ImportRow, RowVerdict};
use serde_json::{Value, json};
use workbook::{PlainCell, PlainSheet, write_plain};

use crate::Office;
use crate::testing::{add_movement, add_unit, answer, office_with_profile};

pub(super) const BANG_KHEN: &str = "Bằng khen của Chủ tịch UBND tỉnh";
pub(super) const HEADINGS: [&str; 8] = [
    "STT",
    "Họ và tên",
    "Năm sinh",
    "Chức vụ",
    "Đơn vị",
    "Tóm tắt thành tích",
    "Hình thức khen thưởng",
    "Ghi chú",
];

/// Cells of a row, its verdict, and its problems as field and kind.
pub(super) type Case<'c> = (&'c [&'c str], RowVerdict, &'c [(&'c str, &'c str)]);

/// An office with a few units and a movement.
pub(super) struct Desk {
    pub(super) office: Office,
    pub(super) movement: i64,
    pub(super) health: i64,
    pub(super) center: i64,
    pub(super) district: i64,
}

pub(super) fn desk() -> Desk {
    let mut office = office_with_profile();
    let province = add_unit(&mut office, "UBND tỉnh Thử Nghiệm", "province", None);
    let health = add_unit(&mut office, "Sở Y tế", "department", Some(province));
    let center = add_unit(&mut office, "Trung tâm Y tế huyện Bình Mẫu", "public_service", Some(health));
    let district = add_unit(&mut office, "UBND huyện Bình Mẫu", "district", Some(province));
    add_unit(&mut office, "UBND xã Thạnh Phú", "commune", Some(district));
    let other = add_unit(&mut office, "UBND huyện Long Mẫu", "district", Some(province));
    add_unit(&mut office, "UBND xã Thạnh Phú", "commune", Some(other));
    let movement = add_movement(&mut office, "Chung sức chống dịch");
    Desk { office, movement, health, center, district }
}

impl Desk {
    /// The head of a list that the health department sends.
    pub(super) fn target(&self) -> Value {
        self.target_of(self.health)
    }

    pub(super) fn target_of(&self, unit: i64) -> Value {
        json!({
            "movement": self.movement, "phaseNo": 1, "unit": unit, "docNumber": "218/TTr-SYT", "docOn": "2021-12-20",
            "receivedOn": "2021-12-22", "defaultAward": null,
        })
    }

    /// Previews a list of nominees and returns the draft.
    pub(super) fn preview(&mut self, rows: &[&[&str]]) -> i64 {
        let target = self.target();
        self.preview_for(target, &[HEADINGS.as_slice()], rows)
    }

    pub(super) fn preview_for(&mut self, target: Value, headings: &[&[&str]], rows: &[&[&str]]) -> i64 {
        let request = json!({ "kind": "nominations", "file": file(headings, rows), "target": target });
        draft_of(&answer(&mut self.office, "preview_import", request))
    }

    pub(super) fn preview_units(&mut self, headings: &[&str], rows: &[&[&str]]) -> i64 {
        let request = json!({ "kind": "units", "file": file(&[headings], rows) });
        draft_of(&answer(&mut self.office, "preview_import", request))
    }

    /// All rows of a draft, in the order of the sheet.
    pub(super) fn rows(&mut self, draft: i64) -> Vec<ImportRow> {
        let request = json!({ "draft": draft, "page": { "offset": 0, "limit": 500 } });
        serde_json::from_value(answer(&mut self.office, "list_import_rows", request)["rows"].clone()).unwrap()
    }

    pub(super) fn verdicts(&mut self, draft: i64) -> Vec<RowVerdict> {
        self.rows(draft).iter().map(|row| row.verdict).collect()
    }

    pub(super) fn accept(&mut self, draft: i64) -> Value {
        answer(&mut self.office, "accept_import", json!({ "draft": draft }))
    }

    pub(super) fn nominations(&mut self) -> Vec<Value> {
        let request =
            json!({ "filter": {}, "order": "received", "descending": false, "page": { "limit": 500 } });
        answer(&mut self.office, "list_nominations", request)["rows"].as_array().unwrap().clone()
    }
}

pub(super) fn draft_of(preview: &Value) -> i64 {
    preview["draft"]["id"].as_i64().unwrap()
}

/// The value of a field of a judged row.
pub(super) fn value<'r>(row: &'r ImportRow, field: &str) -> &'r str {
    row.values.iter().find(|value| value.field == field).map_or("(absent)", |value| value.value.as_str())
}

/// The problems of a row as the wire has them: field and kind.
pub(super) fn problems(row: &ImportRow) -> Vec<(String, String)> {
    row.problems
        .iter()
        .map(|problem| {
            let kind = serde_json::to_value(&problem.problem).unwrap()["kind"].as_str().unwrap().to_owned();
            (problem.field.clone(), kind)
        })
        .collect()
}

/// A workbook of one sheet: a title, the headings and the rows; a row of one cell is a section.
pub(super) fn file(headings: &[&[&str]], rows: &[&[&str]]) -> Value {
    let title: &[&str] = &["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"];
    let rows: Vec<Vec<PlainCell>> = [title, &[]]
        .into_iter()
        .chain(headings.iter().copied())
        .chain(rows.iter().copied())
        .map(|row| row.iter().map(|cell| PlainCell::from(*cell)).collect())
        .collect();
    file_of(rows)
}

pub(super) fn file_of(rows: Vec<Vec<PlainCell>>) -> Value {
    let bytes = write_plain(&[PlainSheet { name: "DS".into(), rows, ..PlainSheet::default() }]).unwrap();
    json!({ "name": "ds.xlsx", "base64": STANDARD.encode(bytes) })
}

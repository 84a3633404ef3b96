//! Every list leaves the office as it stands on the screen; official lists hold what the record holds.

use office::contract::office::SamplePoint;
use office::sample::road;
use serde_json::{Value, json};
use workbook::{GridRow, SheetGrid, read_sheets};

use crate::support::Journey;

/// The sample office at the end of its road.
fn signed() -> Journey {
    let mut journey = Journey::begin();
    road(SamplePoint::Signed, &mut |name, request| journey.call(name, &request)).unwrap();
    journey
}

fn sheets(journey: &mut Journey, name: &str, request: Value) -> Vec<SheetGrid> {
    read_sheets(&journey.file(name, request), "a.xlsx").unwrap()
}

/// Texts under a heading, from the heading row down, as long as the first column is filled.
fn under<'a>(grid: &'a SheetGrid, heading: &str) -> Vec<&'a str> {
    let is_heading = |row: &&GridRow| row.cells.iter().any(|cell| cell == heading);
    let head = grid.rows.iter().find(is_heading).unwrap_or_else(|| panic!("{heading} in {}", grid.name));
    let at = head.cells.iter().position(|cell| cell == heading).unwrap();
    let lines = grid.rows.iter().filter(|row| row.row_no > head.row_no && !row.cells[0].is_empty());
    lines.map(|row| row.cells.get(at).map_or("", String::as_str)).collect()
}

fn texts<'a>(rows: &'a Value, field: &str) -> Vec<&'a str> {
    let rows = rows.as_array().unwrap();
    rows.iter().map(|row| row[field].as_str().unwrap_or_default()).collect()
}

#[test]
fn lists_have_the_rows_of_their_screens_in_the_same_order() {
    let mut journey = signed();
    let page = json!({ "offset": 0, "limit": 500 });
    let session = json!({ "session": 1 });
    let cases: [(&str, Value, &str, Value, &str, &str, &str); 8] = [
        (
            "export_movements",
            json!({}),
            "list_movements",
            json!({}),
            "movements",
            "displayTitle",
            "Phong trào thi đua",
        ),
        (
            "export_submissions",
            json!({ "movement": 1 }),
            "list_submissions",
            json!({ "movement": 1 }),
            "submissions",
            "unitName",
            "Đơn vị trình",
        ),
        (
            "export_members",
            json!({ "council": 1 }),
            "read_council",
            json!({ "council": 1 }),
            "members",
            "name",
            "Họ và tên",
        ),
        ("export_sessions", json!({}), "list_sessions", json!({}), "sessions", "title", "Phiên họp"),
        (
            "export_agenda",
            session.clone(),
            "read_session",
            session.clone(),
            "agenda",
            "name",
            "Họ và tên, tên tập thể",
        ),
        (
            "export_results",
            session.clone(),
            "list_results",
            session,
            "results",
            "name",
            "Họ và tên, tên tập thể",
        ),
        ("export_units", json!({}), "list_units", json!({ "page": page }), "rows", "name", "Tên đơn vị"),
        (
            "export_nominations",
            json!({ "filter": {}, "order": "name", "descending": false }),
            "list_nominations",
            json!({ "filter": {}, "order": "name", "descending": false, "page": page }),
            "rows",
            "name",
            "Họ và tên, tên tập thể",
        ),
    ];
    for (export, request, list, of_list, rows, field, heading) in cases {
        let shown = journey.ask(list, of_list);
        let grid = sheets(&mut journey, export, request).remove(0);
        let names = texts(&shown[rows], field);
        assert!(!names.is_empty(), "{export}");
        assert_eq!(under(&grid, heading), names, "{export}");
    }

    let board = journey.ask("read_submission_board", json!({ "movement": 1, "phaseNo": 1 }));
    let grids = sheets(&mut journey, "export_submission_board", json!({ "movement": 1, "phaseNo": 1 }));
    assert_eq!(under(&grids[0], "Đơn vị chưa gửi"), texts(&board["notSent"], "name"));
    assert_eq!(under(&grids[1], "Đơn vị trình"), texts(&board["sent"], "unitName"));

    let awards = journey.ask("list_awards", json!({ "on": "2022-01-12" }));
    let names: Vec<&str> = awards["awards"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["award"]["name"].as_str().unwrap())
        .collect();
    let grid = sheets(&mut journey, "export_awards", json!({ "on": "2022-01-12" })).remove(0);
    assert_eq!(under(&grid, "Danh hiệu, hình thức khen thưởng"), names);
}

#[test]
fn official_lists_name_whom_the_record_names_each_once() {
    let mut journey = signed();
    let results = journey.ask("list_results", json!({ "session": 1 }))["results"].clone();
    let names = |keep: &dyn Fn(&Value) -> bool| -> Vec<String> {
        let rows = results.as_array().unwrap().iter().filter(|row| keep(row));
        let mut names: Vec<String> = rows.map(|row| row["name"].as_str().unwrap().to_owned()).collect();
        names.sort();
        names
    };
    let given = |row: &Value| ["passed", "lowered"].contains(&row["outcome"].as_str().unwrap());
    let source = json!({ "kind": "session", "session": 1 });
    for group_by in ["kind", "award", "unit"] {
        for (list, expected) in [
            ("summary", names(&|_| true)),
            ("council", names(&|_| true)),
            ("results", names(&|_| true)),
            ("submission_annex", names(&given)),
            ("decision_annex", names(&given)),
        ] {
            let request = json!({ "list": list, "source": source, "groupBy": group_by });
            let grid = sheets(&mut journey, "export_official_list", request).remove(0);
            let mut found: Vec<String> = grid
                .rows
                .iter()
                .filter(|row| row.cells.first().is_some_and(|cell| cell.parse::<u32>().is_ok()))
                .map(|row| row.cells[1].clone())
                .collect();
            found.sort();
            assert_eq!(found, expected, "{list} by {group_by}");
            let all: String =
                grid.rows.iter().flat_map(|row| &row.cells).map(|cell| format!("{cell}\n")).collect();
            assert!(all.contains("Danh sách này có "), "{list} by {group_by}");
            let is_annex = list.ends_with("annex");
            assert_eq!(all.contains("(Kèm theo "), is_annex, "{list} by {group_by}");
        }
    }

    let request = json!({
        "list": "decision_annex", "source": source, "groupBy": "award", "docNumber": "137/QĐ-UBND", "docOn": "2022-01-20",
    });
    let grid = sheets(&mut journey, "export_official_list", request).remove(0);
    let line =
        "(Kèm theo Quyết định số 137/QĐ-UBND ngày 20 tháng 01 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh)";
    assert!(grid.rows.iter().any(|row| row.cells.first().is_some_and(|cell| cell == line)), "{line}");

    let of_movement = json!({ "kind": "movement", "movement": 1 });
    let refusal = journey.refused(
        "export_official_list",
        json!({ "list": "results", "source": of_movement, "groupBy": "kind" }),
    );
    assert_eq!((&refusal["code"], &refusal["field"]), (&json!("fieldInvalid"), &json!("source")));
}

#[test]
fn a_lowered_line_stands_under_the_award_it_was_given() {
    let mut journey = signed();
    let results = journey.ask("list_results", json!({ "session": 1 }))["results"].clone();
    let lowered = results.as_array().unwrap().iter().find(|row| row["outcome"] == "lowered").unwrap();
    let request = json!({
        "list": "decision_annex", "source": { "kind": "session", "session": 1 }, "groupBy": "unit",
    });
    let grid = sheets(&mut journey, "export_official_list", request).remove(0);
    let name = lowered["name"].as_str().unwrap();
    let line = grid.rows.iter().find(|row| row.cells.get(1).is_some_and(|cell| cell == name)).unwrap();
    let given = lowered["loweredAwardName"].as_str().unwrap();
    assert!(line.cells.iter().any(|cell| cell == given), "{given} in {:?}", line.cells);
}

#[test]
fn rows_sent_back_to_a_unit_say_what_is_wrong_and_come_back_as_they_were() {
    let mut journey = signed();
    let drafts = journey.ask("list_imports", json!({ "kind": "nominations", "onlyOpen": false }));
    for draft in drafts["drafts"].as_array().unwrap() {
        let page = json!({ "offset": 0, "limit": 500 });
        let rows = journey.ask("list_import_rows", json!({ "draft": draft["id"], "page": page }));
        let grids = sheets(&mut journey, "export_import_rows", json!({ "draft": draft["id"] }));
        let value = |row: &Value, field: &str| {
            let values = row["values"].as_array().unwrap();
            let found = values.iter().find(|value| value["field"] == field);
            found.map_or("", |value| value["value"].as_str().unwrap()).to_owned()
        };
        let mut names: Vec<String> =
            rows["rows"].as_array().unwrap().iter().map(|row| value(row, "name")).collect();
        assert_eq!(under(&grids[0], "Họ và tên, tên tập thể"), names, "{draft}");
        // The same lines stand on the sheets of the form, each under its kind.
        let heads =
            [("TẬP THỂ", "Tên tập thể *"), ("CÁ NHÂN", "Họ và tên *"), ("HỘ GIA ĐÌNH", "Tên hộ gia đình *")];
        let mut filled: Vec<String> = Vec::new();
        for (tab, heading) in heads {
            let grid = grids.iter().find(|grid| grid.name == tab).unwrap();
            filled.extend(under(grid, heading).into_iter().map(str::to_owned));
        }
        names.sort();
        filled.sort();
        assert_eq!(filled, names, "{draft}");
    }
}

#[test]
fn forms_of_every_kind_are_read_as_lists_without_lines() {
    let mut journey = Journey::in_office();
    for kind in ["nominations", "units", "members", "past_awards", "initiatives"] {
        let grids = sheets(&mut journey, "export_form", json!({ "kind": kind }));
        let words = match kind {
            "nominations" => workbook::FieldWords::nominations(),
            "units" => workbook::FieldWords::units(),
            "members" => workbook::FieldWords::members(),
            "past_awards" => workbook::FieldWords::past_awards(),
            _ => workbook::FieldWords::initiatives(),
        };
        for grid in &grids {
            let found = workbook::find_table(grid, &words);
            let is_list = !["Hướng dẫn", "Danh mục"].contains(&grid.name.as_str());
            if !is_list {
                continue;
            }
            let table = found.unwrap_or_else(|| panic!("{kind} {}: no list found", grid.name));
            assert!(table.lines.is_empty(), "{kind} {}", grid.name);
            let unknown: Vec<_> = table.columns.iter().filter(|column| column.field.is_none()).collect();
            assert!(unknown.is_empty(), "{kind} {}: {unknown:?}", grid.name);
        }
    }
}

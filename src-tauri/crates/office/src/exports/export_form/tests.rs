use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::records::imports::ImportKind;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use workbook::{BlankForm, FileFacts, read_sheets, write_form};

use super::{FormHead, blank_form, general_forms, plan};
use crate::Office;
use crate::regulations::Regulations;
use crate::testing::{add_movement, add_unit, answer, check_laws, now, office_with_profile};

/// Read back, so that a new release of a compressor changes nothing.
#[test]
fn the_forms_in_assets_are_those_the_program_makes() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/sheets");
    let forms = general_forms().unwrap();
    assert_eq!(forms.len(), 5);
    for (name, made) in forms {
        let kept = std::fs::read(format!("{folder}/{name}")).unwrap_or_default();
        let read = |content: &[u8]| read_sheets(content, &name).ok();
        assert!(read(&made).is_some() && read(&kept) == read(&made), "{name}: cargo xtask sheets");
    }
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 5, "nothing else lies there");
}

#[test]
fn a_form_names_the_unit_the_movement_and_only_units_below() {
    let mut office = office_with_profile();
    let movement = add_movement(&mut office, "Toàn dân đoàn kết");
    let health = add_unit(&mut office, "Sở Y tế", "department", None);
    let hospital = add_unit(&mut office, "Bệnh viện Mẫu", "public_service", Some(health));
    add_unit(&mut office, "Khoa Nội", "other", Some(hospital));
    add_unit(&mut office, "Công an tỉnh", "armed_forces", None);
    let request = json!({ "kind": "nominations", "movement": movement, "phaseNo": 1, "unit": health });
    let made = answer(&mut office, "export_form", request);
    assert_eq!(made["fileName"], "Mau-danh-sach-de-nghi-khen-thuong-so-y-te.xlsx");
    let content = STANDARD.decode(made["base64"].as_str().unwrap()).unwrap();
    let grids = read_sheets(&content, "a.xlsx").unwrap();
    let names: Vec<&str> = grids.iter().map(|grid| grid.name.as_str()).collect();
    assert_eq!(names, ["TẬP THỂ", "CÁ NHÂN", "HỘ GIA ĐÌNH", "Hướng dẫn", "Danh mục"]);
    for grid in &grids[..3] {
        assert_eq!(grid.text(2, 0), "Đơn vị: Sở Y tế", "{}", grid.name);
        assert_eq!(grid.text(3, 0), "Phong trào thi đua: “Toàn dân đoàn kết”, đợt 1", "{}", grid.name);
    }
    let catalogue = &grids[4];
    let column = (0..20).find(|at| catalogue.text(1, *at) == "Đơn vị").unwrap();
    let units: Vec<&str> = (2..6).map(|row| catalogue.text(row, column)).collect();
    assert_eq!(units, ["Sở Y tế", "Bệnh viện Mẫu", "Khoa Nội", ""]);
}

/// Lines as a unit would type them, by the columns of each sheet.
fn typed(kind: ImportKind, units: &[&str], seed: &[u32]) -> BlankForm {
    let pack = Regulations::shipped().unwrap().pack_on(now().date()).unwrap();
    let facts = FileFacts { title: "Mẫu".into(), author: "Cơ quan mẫu".into(), made_at: now() };
    let names = units.iter().map(|unit| (*unit).to_owned()).collect();
    let mut form = blank_form(kind, &FormHead::default(), pack, names, facts);
    let catalogues = form.catalogues.clone();
    for (at, sheet) in form.sheets.iter_mut().enumerate() {
        let lines =
            seed.iter().enumerate().filter(|(line, _)| line % 3 == at || kind != ImportKind::Nominations);
        sheet.filled = lines
            .map(|(line, roll)| {
                let planned = plan(kind).swap_remove(at).columns;
                planned.iter().map(|column| cell(column, &catalogues, line, *roll)).collect()
            })
            .collect();
    }
    form
}

fn cell(
    column: &super::columns::Planned,
    catalogues: &[workbook::Catalogue],
    line: usize,
    roll: u32,
) -> String {
    const GIVEN: [&str; 6] = ["Lan", "Hòa", "Xuyến", "Thúy", "Khởi", "Đệ"];
    const FAMILY: [&str; 5] = ["Nguyễn", "Thạch", "Lý", "Sơn", "Trần"];
    let pick = |of: &[&str]| of[roll as usize % of.len()].to_owned();
    let is_blank = !column.column.is_required && roll.is_multiple_of(4);
    if is_blank {
        return String::new();
    }
    match (column.field, column.column.input) {
        ("", _) => (line + 1).to_string(),
        ("name", _) if column.column.heading == "Họ và tên" => {
            format!("{} Thị {} {}", pick(&FAMILY), pick(&GIVEN), ["An", "Bình", "Cúc", "Dung"][line % 4])
        }
        ("name", _) if column.column.heading.contains("hộ") => format!("Hộ ông Trần Văn Số {line}"),
        ("name", _) => format!("Đội Y tế lưu động số {line}"),
        (_, workbook::FormInput::Choice { catalogue, .. }) => {
            let entries = &catalogues[catalogue].entries;
            entries[roll as usize % entries.len()].clone()
        }
        (_, workbook::FormInput::Date) => {
            let (day, month, year) = (roll % 28 + 1, roll % 12 + 1, 1955 + roll % 40);
            match roll % 3 {
                0 => format!("{day:02}/{month:02}/{year}"),
                1 => format!("{month:02}/{year}"),
                _ => year.to_string(),
            }
        }
        (_, workbook::FormInput::Year) => (2010 + roll % 12).to_string(),
        (_, workbook::FormInput::Text | workbook::FormInput::Number) => [
            "42 ngày đêm; chăm sóc 118 ca",
            "Phó Trưởng khoa",
            "Số 77/QĐ-SYT, ngày 15/01/2021",
            "“Ngọn lửa nhỏ” – đợt 2",
        ][roll as usize % 4]
            .to_owned(),
    }
}

/// What the import understood of each row, by place of its sheet.
fn previewed(office: &mut Office, request: Value) -> (Value, Vec<Value>) {
    let preview = answer(office, "preview_import", request);
    let page = json!({ "offset": 0, "limit": 500 });
    let rows = answer(office, "list_import_rows", json!({ "draft": preview["draft"]["id"], "page": page }));
    (preview, rows["rows"].as_array().unwrap().clone())
}

#[test]
fn what_units_type_into_the_form_comes_back_word_for_word_without_mapping() {
    let mut office = office_with_profile();
    let movement = add_movement(&mut office, "Toàn dân đoàn kết");
    let units = ["Sở Y tế", "Bệnh viện Đa khoa tỉnh", "Chi cục Dân số - Kế hoạch hóa gia đình", "Xã Hòa Tú"];
    let keys: Vec<i64> = units.iter().map(|unit| add_unit(&mut office, unit, "department", None)).collect();
    let mut runner = TestRunner::new(Config::with_cases(24));
    let seeds = proptest::collection::vec(0_u32..10_000, 1..12);
    let office = std::cell::RefCell::new(office);
    runner
        .run(&seeds, |seed| {
            let form = typed(ImportKind::Nominations, &units, &seed);
            let file = STANDARD.encode(write_form(&form).unwrap());
            let request = json!({
                "kind": "nominations", "file": { "name": "Danh sách.xlsx", "base64": file },
                "target": { "movement": movement, "phaseNo": 1, "unit": keys[0], "docNumber": null, "docOn": null,
                    "receivedOn": "2022-01-12", "defaultAward": null },
            });
            let (preview, rows) = previewed(&mut office.borrow_mut(), request);
            let expected: usize = form.sheets.iter().map(|sheet| sheet.filled.len()).sum();
            prop_assert_eq!(rows.len(), expected);
            let mut rows = rows.iter();
            for (at, sheet) in form.sheets.iter().enumerate() {
                let planned = plan(ImportKind::Nominations).swap_remove(at);
                for line in &sheet.filled {
                    let row = rows.next().unwrap();
                    let doubles = |problem: &Value| problem["problem"]["kind"] == "twiceInSheet";
                    let problems = row["problems"].as_array().unwrap();
                    prop_assert!(problems.iter().all(doubles), "{}", row);
                    let shown = |field: &str| {
                        let values = row["values"].as_array().unwrap();
                        let value = values.iter().find(|value| value["field"] == field);
                        value.map_or("", |value| value["value"].as_str().unwrap()).to_owned()
                    };
                    let kind = planned.kind.map(|kind| crate::imports::kind_text(kind).to_owned());
                    prop_assert_eq!(Some(shown("kind")), kind);
                    for (column, text) in planned.columns.iter().zip(line) {
                        if !column.field.is_empty() && !text.is_empty() {
                            prop_assert_eq!(&shown(column.field), text, "{} {}", column.field, row);
                        }
                    }
                }
            }
            answer(&mut office.borrow_mut(), "discard_import", json!({ "draft": preview["draft"]["id"] }));
            Ok(())
        })
        .unwrap();
    check_laws(&office.borrow());
}

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{safe_stem, words};
use crate::COMMANDS;
use crate::testing::{add_unit, answer, office_with_profile};

/// The cells of the only sheet, row by row.
fn cells(exported: &Value) -> Vec<Vec<String>> {
    let bytes = STANDARD.decode(exported["base64"].as_str().unwrap()).unwrap();
    let mut sheets = workbook::read_sheets(&bytes, exported["fileName"].as_str().unwrap()).unwrap();
    sheets.remove(0).rows.into_iter().map(|row| row.cells).collect()
}

#[test]
fn the_file_of_units_says_what_the_screen_says() {
    let mut office = office_with_profile();
    for (name, kind) in
        [("Sở Y tế", "department"), ("=1+1 Sở Nội vụ", "department"), ("Công ty Mẫu", "enterprise")]
    {
        add_unit(&mut office, name, kind, None);
    }
    let file = answer(&mut office, "export_units", json!({ "query": "so", "kind": "department" }));
    assert_eq!((&file["fileName"], &file["lines"]), (&json!("Danh-sach-don-vi.xlsx"), &json!(2)));
    let cells = cells(&file);
    let text = cells.iter().map(|row| row.join("|")).collect::<Vec<_>>().join("\n");
    for part in
        ["DANH SÁCH ĐƠN VỊ", "Chỉ gồm: loại Sở; có chữ “so”", "Tên đơn vị", "Sở Y tế", "=1+1 Sở Nội vụ"]
    {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert!(!text.contains("Công ty Mẫu"));
}

#[test]
fn the_file_of_the_journal_names_actions_in_words() {
    let mut office = office_with_profile();
    add_unit(&mut office, "Sở Y tế", "department", None);
    let file = answer(&mut office, "export_journal", json!({ "verb": "add_unit", "query": null }));
    let text = cells(&file).iter().map(|row| row.join("|")).collect::<Vec<_>>().join("\n");
    assert_eq!(file["lines"], 1);
    for part in ["Chỉ gồm: việc Thêm đơn vị", "Kim Thị Thử", "12/01/2022 08:00:00", "Sở Y tế"]
    {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[test]
fn the_file_of_nominations_has_its_heading_even_when_empty() {
    let mut office = office_with_profile();
    let request = json!({ "filter": { "kind": "person", "stages": ["eligible", "deferred"] }, "order": "name", "descending": false });
    let file = answer(&mut office, "export_nominations", request);
    let text = cells(&file).iter().map(|row| row.join("|")).collect::<Vec<_>>().join("\n");
    assert_eq!(file["lines"], 0);
    for part in ["Chỉ gồm: Đủ điều kiện, Để lại; cá nhân", "Tóm tắt thành tích", "Tình trạng"]
    {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[test]
fn every_change_has_a_word_and_every_word_a_change() {
    let changes: Vec<&str> =
        COMMANDS.iter().filter(|command| command.is_change).map(|command| command.name).collect();
    let worded: Vec<&str> = words::VERBS.iter().map(|(name, _)| *name).collect();
    for name in &changes {
        assert!(worded.contains(name), "{name} has no word");
    }
    for name in &worded {
        assert!(changes.contains(name), "{name} is no change");
    }
}

#[test]
fn file_names_are_safe_on_windows() {
    for (stem, name) in [
        ("Sổ duyệt: phiên họp 1/2022", "So-duyet-phien-hop-1-2022"),
        ("ĐỀ NGHỊ?*", "De-nghi"),
        ("…", "Danh-sach"),
        (&"a".repeat(200), &format!("A{}", "a".repeat(79))),
    ] {
        assert_eq!(safe_stem(stem), name);
    }
}

//! Members of the council from Excel.

use serde_json::{Value, json};

use crate::support::establish_council;
use crate::support::imports::{accept, begin, file_of, preview, rows, undo, value, verdicts};

#[test]
fn members_join_their_council_in_the_order_of_the_list() {
    let mut journey = begin();
    let council = establish_council(&mut journey, 2);
    let list: &[&[&str]] = &[
        &["DANH SÁCH THÀNH VIÊN HỘI ĐỒNG"],
        &["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Chức danh trong Hội đồng", "Từ ngày", "Đến ngày"],
        &["1", "Ông Trần Văn Bình", "Giám đốc", "Sở Nội vụ", "PCT thường trực HĐ", "01/7/2021", ""],
        &["2", "Bà Thạch Thị Lan", "Giám đốc Sở Y tế", "", "Ủy viên", "", ""],
        &["3", "Đại tá Lâm Văn Ân", "Phó Giám đốc Công an tỉnh", "", "UV", "", ""],
        &["4", "Đỗ Thị Đào", "Phó Giám đốc Sở Nội vụ", "", "Ủy viên, thư ký", "", ""],
    ];
    let draft = preview(&mut journey, "members", file_of(list), json!({ "council": council }));
    assert_eq!(verdicts(&mut journey, draft), ["new", "new", "new", "new"]);
    let shown = rows(&mut journey, draft);
    for (row, field, expected) in [
        (0, "name", "Trần Văn Bình"),
        (0, "role", "Phó Chủ tịch thường trực"),
        (0, "post", "Giám đốc Sở Nội vụ"),
        (1, "unit", "Sở Y tế"),
        (2, "name", "Lâm Văn Ân"),
        (2, "post", "Đại tá, Phó Giám đốc Công an tỉnh"),
        (3, "role", "Ủy viên, thư ký"),
    ] {
        assert_eq!(value(&shown[row], field), expected, "row {row} {field}");
    }
    accept(&mut journey, draft);
    let detail = journey.ask("read_council", json!({ "council": council }));
    let names: Vec<&str> = detail["members"]
        .as_array()
        .unwrap()
        .iter()
        .skip(2)
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Trần Văn Bình", "Thạch Thị Lan", "Lâm Văn Ân", "Đỗ Thị Đào"]);
    let again = preview(&mut journey, "members", file_of(list), json!({ "council": council }));
    assert_eq!(verdicts(&mut journey, again), ["same", "same", "same", "same"]);

    let changes: &[&[&str]] = &[
        &["TT", "Họ và tên", "Chức vụ", "Chức danh trong Hội đồng"],
        &["1", "Thạch Thị Lan", "Giám đốc Sở Y tế", "Phó Chủ tịch"],
        &["2", "Kim Văn Tư", "Chánh Văn phòng", "Chủ tịch Hội đồng"],
        &["3", "Danh Thị Út", "Chuyên viên", ""],
        &["4", "Lý Văn Năm", "Chuyên viên", "Quan sát"],
    ];
    let changed = preview(&mut journey, "members", file_of(changes), json!({ "council": council }));
    assert_eq!(
        verdicts(&mut journey, changed),
        ["changed", "role secondChair", "role blank", "role unknownRole"]
    );
    let places: Vec<Value> =
        rows(&mut journey, changed).iter().skip(1).map(|row| row["place"].clone()).collect();
    journey.ask("skip_import_rows", json!({ "draft": changed, "places": places, "skip": true }));
    accept(&mut journey, changed);
    assert_eq!(
        journey.refused("undo_import", json!({ "draft": draft, "reason": "Nhầm" }))["code"],
        "linesHaveMovedOn"
    );
    assert_eq!(undo(&mut journey, changed)["restored"], 1);
    assert_eq!(undo(&mut journey, draft)["removed"], 4);
    let detail = journey.ask("read_council", json!({ "council": council }));
    assert_eq!(detail["members"].as_array().unwrap().len(), 2);
}

//! Lists as offices really type them: shortened words, several lists on a sheet, what Excel leaves behind.

use domain::records::imports::RowVerdict::New;
use serde_json::json;
use workbook::PlainCell;

use super::{BANG_KHEN, desk, draft_of, file_of, problems, value};
use crate::testing::{add_unit, answer, check_laws};

/// Previews rows of one sheet for the health department and shows these fields of each row, which must all be new.
fn read(rows: &[&[&str]], fields: &[&str]) -> Vec<Vec<String>> {
    let mut desk = desk();
    add_unit(&mut desk.office, "Trung tâm Kiểm soát bệnh tật tỉnh", "public_service", Some(desk.health));
    add_unit(&mut desk.office, "Phòng Tài chính Sở Y tế", "other", Some(desk.health));
    let rows = rows.iter().map(|row| row.iter().map(|cell| PlainCell::from(*cell)).collect()).collect();
    let request = json!({ "kind": "nominations", "file": file_of(rows), "target": desk.target() });
    let draft = draft_of(&answer(&mut desk.office, "preview_import", request));
    let judged = desk.rows(draft);
    let shown = |row| fields.iter().map(|field| value(row, field).to_owned()).collect();
    for row in &judged {
        assert_eq!((row.verdict, problems(row)), (New, vec![]), "{}", value(row, "name"));
    }
    desk.accept(draft);
    check_laws(&desk.office);
    judged.iter().map(shown).collect()
}

#[test]
fn ranks_stand_before_posts_and_comrades_lose_their_title() {
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên", "Cấp bậc", "Chức vụ", "Hình thức"],
        &["1", "Đ/c Lâm Mẫu", "Thượng tá", "Trưởng phòng", "BK"],
        &["2", "Đồng chí Ngô Thử", "Đại úy", "", "BK Chủ tịch UBND tỉnh"],
        &["3", "Đồng Chí Linh", "", "Lái xe", "Bằng khen cấp tỉnh"],
    ];
    assert_eq!(
        read(rows, &["name", "position", "award"]),
        [
            ["Lâm Mẫu", "Thượng tá, Trưởng phòng", BANG_KHEN],
            ["Ngô Thử", "Đại úy", BANG_KHEN],
            ["Linh", "Lái xe", BANG_KHEN],
        ]
    );
}

#[test]
fn what_excel_leaves_of_birth_dates_is_read() {
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên", "Năm sinh", "Giới tính", "", "Hình thức"],
        &["", "", "", "Nam", "Nữ", ""],
        &["1", "Kim Mẫu", "1975.0", "x", "", "BK"],
        &["2", "Kim Thử", "29221", "", "x", "BK"],
        &["3", "Kim Ba", "Sinh năm 1980", "", "X", "BK"],
    ];
    assert_eq!(
        read(rows, &["name", "born", "sex"]),
        [["Kim Mẫu", "1975", "Nam"], ["Kim Thử", "01/01/1980", "Nữ"], ["Kim Ba", "1980", "Nữ"]]
    );
}

#[test]
fn the_sender_leaves_out_what_goes_without_saying() {
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên", "Chức vụ và nơi công tác", "Hình thức"],
        &["1", "Kim Mẫu", "Kế toán/CDC", "BK"],
        &["2", "Kim Thử", "Kế toán, Phòng Tài chính", "BK"],
        &["3", "Kim Ba", "Chủ tịch Hội LHPN xã Thạnh Phú, huyện Bình Mẫu", "BK"],
    ];
    assert_eq!(
        read(rows, &["position", "unit"]),
        [
            ["Kế toán", "Trung tâm Kiểm soát bệnh tật tỉnh"],
            ["Kế toán", "Phòng Tài chính Sở Y tế"],
            ["Chủ tịch Hội LHPN", "UBND xã Thạnh Phú, UBND huyện Bình Mẫu"],
        ]
    );
}

#[test]
fn a_sheet_with_several_lists_is_one_submission() {
    let rows: &[&[&str]] = &[
        &["I. TẬP THỂ"],
        &["STT", "Tên tập thể", "Hình thức", "Thành tích"],
        &["1", "Nhà máy Nước", "BK", "a"],
        &["II. CÁ NHÂN"],
        &["STT", "Họ và tên", "Chức vụ", "Hình thức", "Thành tích"],
        &["1", "Kim Mẫu", "Giám đốc", "BK", "b"],
        &["III. HỘ GIA ĐÌNH"],
        &["STT", "Chủ hộ", "Hình thức", "Địa chỉ"],
        &["1", "Kim Thử", "BK", "Ấp Giữa"],
    ];
    assert_eq!(
        read(rows, &["kind", "name", "position", "achievement"]),
        [
            ["Tập thể", "Nhà máy Nước", "", "a"],
            ["Cá nhân", "Kim Mẫu", "Giám đốc", "b"],
            ["Hộ gia đình", "Kim Thử", "", ""],
        ]
    );
}

#[test]
fn heads_of_households_are_households_and_a_heading_without_lines_is_shown() {
    let mut desk = desk();
    let rows =
        [vec!["STT", "Họ và tên chủ hộ", "Hình thức"], vec!["1", "Kim Mẫu", "BK"], vec!["Kim Sót Lại"]];
    let rows = rows.iter().map(|row| row.iter().map(|cell| PlainCell::from(*cell)).collect()).collect();
    let request = json!({ "kind": "nominations", "file": file_of(rows), "target": desk.target() });
    let preview = answer(&mut desk.office, "preview_import", request);
    assert_eq!(preview["passedOver"], json!([{ "rowNo": 3, "text": "Kim Sót Lại" }]));
    assert_eq!(value(&desk.rows(draft_of(&preview))[0], "kind"), "Hộ gia đình");
}

//! Lists as offices really type them: shortened words, several lists on a sheet, what Excel leaves behind.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::records::imports::RowVerdict::New;
use serde_json::json;
use workbook::{PlainCell, PlainSheet, write_plain};

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
    assert_eq!(preview["sheets"][0]["passedOver"], json!([{ "rowNo": 3, "text": "Kim Sót Lại" }]));
    assert_eq!(value(&desk.rows(draft_of(&preview))[0], "kind"), "Hộ gia đình");
}

#[test]
fn names_share_their_cell_with_what_is_said_of_the_person() {
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên, chức vụ, đơn vị công tác", "Hình thức"],
        &["1", "Ông Kim Văn Mẫu (1980), Kế toán, Trung tâm Kiểm soát bệnh tật tỉnh", "BKCT"],
        &["2", "BS.CKI Kim Thị Thử - Trưởng phòng - CDC", "B/khen"],
        &["3", "Kim Văn Ba\nsinh năm 1979\nLái xe", "BK CT UBND tỉnh"],
    ];
    assert_eq!(
        read(rows, &["name", "born", "sex", "position", "unit", "award"]),
        [
            ["Kim Văn Mẫu", "1980", "Nam", "Kế toán", "Trung tâm Kiểm soát bệnh tật tỉnh", BANG_KHEN],
            ["Kim Thị Thử", "", "", "BS.CKI, Trưởng phòng", "Trung tâm Kiểm soát bệnh tật tỉnh", BANG_KHEN],
            ["Kim Văn Ba", "1979", "", "Lái xe", "Sở Y tế", BANG_KHEN],
        ]
    );
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên đệm", "Tên", "Năm sinh, giới tính", "Chức vụ", "Hình thức"],
        &["1", "Thượng úy Kim Văn", "Mẫu", "1980, Nam", "Đội phó", "Bằng khen"],
        &["2", "Kim Thị", "Thử", "05/6/1979 - Nữ", "", "Bằng khen"],
    ];
    assert_eq!(
        read(rows, &["name", "born", "sex", "position"]),
        [["Kim Văn Mẫu", "1980", "Nam", "Thượng úy, Đội phó"], ["Kim Thị Thử", "05/06/1979", "Nữ", ""]]
    );
}

#[test]
fn collectives_and_people_share_a_column() {
    let rows: &[&[&str]] = &[
        &["STT", "Tên tập thể, cá nhân; chức vụ, đơn vị công tác", "Hình thức"],
        &["A", "TẬP THỂ"],
        &["1", "Tổ Hành chính - Quản trị, Phòng Tài chính Sở Y tế", "BK"],
        &["B", "CÁ NHÂN"],
        &["1", "Bà Kim Thị Mẫu, Tổ trưởng, CDC", "BK"],
    ];
    assert_eq!(
        read(rows, &["kind", "name", "position", "unit"]),
        [
            ["Tập thể", "Tổ Hành chính - Quản trị", "", "Phòng Tài chính Sở Y tế"],
            ["Cá nhân", "Kim Thị Mẫu", "Tổ trưởng", "Trung tâm Kiểm soát bệnh tật tỉnh"],
        ]
    );
}

#[test]
fn a_place_whose_name_is_left_out_is_asked_about() {
    let mut desk = desk();
    let rows: &[&[&str]] =
        &[&["1", "Kim Mẫu", "Chủ tịch Hội LHPN huyện", "BK"], &["2", "Kim Thử", "Y sĩ", "BK"]];
    let headings: &[&[&str]] = &[&["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Hình thức"]];
    let target = desk.target();
    let draft = desk.preview_for(target, headings, rows);
    let judged = desk.rows(draft);
    assert_eq!(problems(&judged[0]), [("unit".to_owned(), "unknownUnit".to_owned())]);
    assert_eq!(problems(&judged[1]), []);
}

#[test]
fn days_that_excel_may_have_turned_round_wait_for_a_word() {
    let mut desk = desk();
    let day = |year, month, day| PlainCell::Date(chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap());
    let text = |text: &str| PlainCell::from(text);
    let rows = vec![
        vec![text("STT"), text("Họ và tên"), text("Ngày sinh"), text("Hình thức")],
        vec![text("1"), text("Kim Mẫu"), day(1980, 5, 6), text("BK")],
        vec![text("2"), text("Kim Thử"), text("13/06/1980"), text("BK")],
    ];
    let request = json!({ "kind": "nominations", "file": file_of(rows), "target": desk.target() });
    let draft = draft_of(&answer(&mut desk.office, "preview_import", request));
    let judged = desk.rows(draft);
    assert_eq!(problems(&judged[0]), [("born".to_owned(), "ambiguousDate".to_owned())]);
    assert_eq!(value(&judged[1], "born"), "13/06/1980");
}

#[test]
fn a_tab_named_after_a_unit_says_where_its_people_work() {
    let mut desk = desk();
    let sheet = |name: &str, rows: &[&[&str]]| PlainSheet {
        name: name.into(),
        rows: rows.iter().map(|row| row.iter().map(|cell| PlainCell::from(*cell)).collect()).collect(),
        ..PlainSheet::default()
    };
    let sheets = [
        sheet(
            "TTYT huyện Bình Mẫu",
            &[
                &["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức"],
                &["1", "Kim Văn Mẫu", "Bác sĩ", "", "BK"],
                &["2", "Lâm Thị Thử", "Kế toán", "UBND huyện Long Mẫu", "BK"],
            ],
        ),
        sheet(
            "Khác",
            &[
                &["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức"],
                &["1", "Trần Văn Ba", "Lái xe", "", "BK"],
            ],
        ),
    ];
    let bytes = write_plain(&sheets).unwrap();
    let file = json!({ "name": "ds.xlsx", "base64": STANDARD.encode(bytes) });
    let request = json!({ "kind": "nominations", "file": file, "target": desk.target() });
    let draft = draft_of(&answer(&mut desk.office, "preview_import", request));
    let units: Vec<(String, String)> = desk
        .rows(draft)
        .iter()
        .map(|row| (value(row, "name").to_owned(), value(row, "unit").to_owned()))
        .collect();
    let expected = [
        ("Kim Văn Mẫu", "Trung tâm Y tế huyện Bình Mẫu"),
        ("Lâm Thị Thử", "UBND huyện Long Mẫu"),
        ("Trần Văn Ba", "Sở Y tế"),
    ];
    assert_eq!(units, expected.map(|(name, unit)| (name.to_owned(), unit.to_owned())));
}

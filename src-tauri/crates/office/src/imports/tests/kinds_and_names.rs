//! Who is meant by a name, of which kind, of which unit, and what is told where that cannot be known.

use domain::records::imports::ImportRow;
use serde_json::{Value, json};

use super::{BANG_KHEN, Desk, desk, draft_of, problems, value};
use crate::testing::answer;

/// Rows under headings, judged for the health department.
fn judged(headings: &[&str], rows: &[&[&str]]) -> Vec<ImportRow> {
    let mut desk = desk();
    let target = desk.target();
    let draft = desk.preview_for(target, &[headings], rows);
    desk.rows(draft)
}

fn notes(row: &ImportRow, field: &str) -> Vec<String> {
    let value = serde_json::to_value(row.values.iter().find(|value| value.field == field)).unwrap();
    let kinds = value["notes"].as_array().into_iter().flatten();
    kinds.filter_map(|note| note["kind"].as_str().map(str::to_owned)).collect()
}

#[test]
fn the_name_tells_the_kind_and_a_heading_that_says_otherwise_is_noted() {
    for (heading, name, kind, is_doubtful) in [
        ("Họ và tên", "Nguyễn Văn Ấn", "Cá nhân", false),
        ("Họ và tên", "Đảng ủy xã Tham Đôn", "Tập thể", true),
        ("Họ và tên", "CLB Thiện nguyện Hoa Sen", "Tập thể", true),
        ("Họ và tên", "DNTN Hữu Lộc", "Tập thể", true),
        ("Họ và tên", "Lớp 12A1", "Tập thể", true),
        ("Họ và tên", "Linh", "Cá nhân", false),
        ("Tập thể, cá nhân", "Nguyễn Văn Ấn", "Cá nhân", false),
        ("Tập thể, cá nhân", "Trần Thị Bé", "Cá nhân", false),
        ("Tập thể, cá nhân", "Thạch Sa Rươl", "Cá nhân", false),
        ("Tập thể, cá nhân", "Khoa Nội", "Tập thể", false),
        ("Tập thể, cá nhân", "Gia đình chị Na", "Hộ gia đình", false),
        ("Tập thể, cá nhân", "Vợ chồng ông Lê Văn Sáu", "Hộ gia đình", false),
        ("Tập thể, cá nhân", "Hộ kinh doanh Hữu Lộc", "Hộ gia đình", true),
        ("Tập thể, cá nhân", "Bé Ba", "Tập thể", true),
        ("Tên tập thể", "Nguyễn Văn Ấn", "Tập thể", true),
        ("Tên tập thể", "Khoa Nội", "Tập thể", false),
    ] {
        let rows = judged(&["STT", heading, "Hình thức"], &[&["1", name, BANG_KHEN]]);
        let doubtful = notes(&rows[0], "kind").contains(&"doubtfulKind".to_owned());
        assert_eq!((value(&rows[0], "kind"), doubtful), (kind, is_doubtful), "{heading}: {name}");
    }
}

#[test]
fn the_heading_of_collectives_wins_over_the_post_of_their_heads() {
    let headings = ["STT", "Tên tập thể", "Người đứng đầu", "Chức vụ", "Hình thức"];
    let rows = judged(&headings, &[&["1", "Khoa Nội", "Nguyễn Văn Ấn", "Trưởng khoa", BANG_KHEN]]);
    assert_eq!(["kind", "name", "position"].map(|field| value(&rows[0], field)), ["Tập thể", "Khoa Nội", ""]);
}

#[test]
fn a_name_that_is_several_or_none_is_a_problem_and_a_remark_goes_to_the_note() {
    for (name, shown, problem, note) in [
        ("Nguyễn Văn Ấn; Trần Thị Bé", None, "severalPeople", ""),
        ("Lê Hữu Lộc\nSơn Thị Mỹ", None, "severalPeople", ""),
        ("Nguyễn Văn\nẤn", Some("Nguyễn Văn Ấn"), "", ""),
        ("12345", None, "notAName", ""),
        ("Nguyễn Văn Ấn (truy tặng)", Some("Nguyễn Văn Ấn"), "", "truy tặng"),
        ("Cụ bà Lê Thị Quý, 90 tuổi", Some("Lê Thị Quý"), "", "90 tuổi"),
        ("04) Bà Sơn Thị Mỹ", Some("Sơn Thị Mỹ"), "", ""),
    ] {
        let headings = ["STT", "Họ và tên", "Năm sinh", "Hình thức", "Ghi chú"];
        let rows = judged(&headings, &[&["1", name, "1950", BANG_KHEN, ""]]);
        let told: Vec<String> = problems(&rows[0]).into_iter().map(|(_, kind)| kind).collect();
        let wanted: Vec<&str> = [problem].into_iter().filter(|kind| !kind.is_empty()).collect();
        assert_eq!(
            (told, value(&rows[0], "note")),
            (wanted.iter().map(|kind| (*kind).to_owned()).collect(), note),
            "{name}"
        );
        if let Some(shown) = shown {
            assert_eq!(value(&rows[0], "name"), shown);
        }
    }
}

#[test]
fn a_unit_that_only_a_section_names_is_asked_about_and_a_blank_one_is_noted() {
    let headings = ["STT", "Họ và tên", "Chức vụ", "Hình thức"];
    let rows = judged(
        &headings,
        &[
            &["I. Trường Tiểu học Tham Đôn 2"],
            &["1", "Nguyễn Thị Ấn", "Giáo viên", BANG_KHEN],
            &["II. Trung tâm Y tế Bình Mẫu"],
            &["1", "Trần Thị Bé", "Y sĩ", BANG_KHEN],
        ],
    );
    for (row, found) in rows.iter().zip(["Trường Tiểu học Tham Đôn 2", "Trung tâm Y tế Bình Mẫu"])
    {
        assert_eq!(problems(row), [("unit".to_owned(), "unknownUnit".to_owned())], "{found}");
        assert_eq!(row.problems[0].found, found);
    }
    let headings = ["STT", "Đơn vị", "Họ và tên", "Chức vụ", "Hình thức"];
    let rows = judged(
        &headings,
        &[
            &["1", "Trung tâm Y tế huyện Bình Mẫu", "Nguyễn Văn Ấn", "Bác sĩ", BANG_KHEN],
            &["2", "", "Trần Thị Bé", "Hộ sinh", BANG_KHEN],
        ],
    );
    assert_eq!(
        [&rows[0], &rows[1]].map(|row| notes(row, "unit")),
        [vec![], vec!["senderAssumed".to_owned()]]
    );
}

#[test]
fn several_awards_in_a_cell_are_named_and_what_the_list_sets_aside_waits_for_a_word() {
    let headings = ["STT", "Họ và tên", "Chức vụ", "Hình thức", "Ghi chú"];
    let rows = judged(
        &headings,
        &[
            &["1", "Nguyễn Văn Ấn", "Bác sĩ", "CSTĐCS;\nBKT", ""],
            &["2", "Trần Thị Bé", "Y sĩ", BANG_KHEN, "Rút hồ sơ"],
            &["II. Không đề nghị (chưa đủ điều kiện)"],
            &["1", "Lê Hữu Lộc", "Y sĩ", BANG_KHEN, ""],
        ],
    );
    let told: Vec<Value> = rows.iter().map(|row| json!(row.problems[0].problem)).collect();
    assert_eq!(
        told,
        [
            json!({ "kind": "severalAwards", "awards": ["Chiến sĩ thi đua cơ sở", BANG_KHEN] }),
            json!({ "kind": "setAside" }),
            json!({ "kind": "setAside" }),
        ]
    );
}

#[test]
fn an_award_that_only_the_title_names_is_taken_from_it() {
    let mut desk: Desk = desk();
    let rows = [
        vec!["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
        vec!["STT", "Họ và tên", "Chức vụ"],
        vec!["1", "Nguyễn Văn Ấn", "Bác sĩ"],
    ];
    let rows =
        rows.iter().map(|row| row.iter().map(|cell| workbook::PlainCell::from(*cell)).collect()).collect();
    let request = json!({ "kind": "nominations", "file": super::file_of(rows), "target": desk.target() });
    let draft = draft_of(&answer(&mut desk.office, "preview_import", request));
    let row = desk.rows(draft).remove(0);
    assert_eq!((value(&row, "award"), notes(&row, "award")), (BANG_KHEN, vec!["fromSheet".to_owned()]));
}

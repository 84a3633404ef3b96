//! The sheets of a form for nominations: collectives, people and households each have their own.

use domain::nominee::NomineeKind;
use workbook::FormInput;

use super::columns::{NARROW, Planned, PlannedSheet, WIDE, column, note, number, required};
use super::place::Place;

/// The sheets, in the order of official lists.
pub(super) fn all() -> Vec<PlannedSheet> {
    vec![collectives(), people(), households()]
}

/// A sheet of nominees: between who they are and what they did stands what is asked for them; `class` comes behind it.
fn nominees(
    (tab, title, kind): (&'static str, &'static str, NomineeKind),
    who: impl IntoIterator<Item = Planned>,
    awards: Place,
    class: Option<Planned>,
) -> PlannedSheet {
    let mut columns = vec![number()];
    columns.extend(who);
    columns.extend(asked(awards));
    columns.extend(class);
    columns.push(achievement());
    columns.extend(history());
    columns.push(note());
    PlannedSheet { tab, title, kind: Some(kind), columns }
}

fn collectives() -> PlannedSheet {
    let unit = "Đơn vị mà tập thể này trực thuộc; chọn trong danh sách. Để trống nếu trực thuộc đơn vị gửi.";
    let name = "Tên đầy đủ. Ví dụ: Khoa Truyền nhiễm, Bệnh viện Đa khoa tỉnh.";
    nominees(
        ("TẬP THỂ", "DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG", NomineeKind::Collective),
        [
            required(column("name", "Tên tập thể", 40.0, FormInput::Text, name)),
            column("unit", "Đơn vị", WIDE, Place::Units.open(), unit),
        ],
        Place::AwardsOfCollectives,
        None,
    )
}

fn people() -> PlannedSheet {
    let name = "Họ và tên đầy đủ, không ghi Ông, Bà. Ví dụ: Thạch Thị Lan.";
    let born = "Ngày, tháng, năm sinh hoặc chỉ năm sinh. Ví dụ: 9/9/1975 hoặc 1975.";
    let class = "Chọn trong danh sách; để trống nếu không rõ.";
    let unit = "Đơn vị đang công tác; chọn trong danh sách. Để trống nếu là đơn vị gửi.";
    nominees(
        ("CÁ NHÂN", "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG", NomineeKind::Person),
        [
            required(column("name", "Họ và tên", 28.0, FormInput::Text, name)),
            column("born", "Ngày, tháng, năm sinh", NARROW, FormInput::Date, born),
            column("sex", "Giới tính", 9.0, Place::Sexes.closed(), "Nam hoặc Nữ."),
            column(
                "position",
                "Chức vụ",
                24.0,
                FormInput::Text,
                "Chức vụ, chức danh. Ví dụ: Phó Trưởng khoa.",
            ),
            column("unit", "Đơn vị công tác", WIDE, Place::Units.open(), unit),
        ],
        Place::AwardsOfPeople,
        Some(column("recipientClass", "Phân loại đối tượng", 22.0, Place::Classes.closed(), class)),
    )
}

fn households() -> PlannedSheet {
    let unit = "Xã, phường, thị trấn nơi ở; chọn trong danh sách. Để trống nếu là đơn vị gửi.";
    let name = "Ví dụ: Hộ ông Sơn Văn Hòa.";
    nominees(
        ("HỘ GIA ĐÌNH", "DANH SÁCH HỘ GIA ĐÌNH ĐỀ NGHỊ KHEN THƯỞNG", NomineeKind::Household),
        [
            required(column("name", "Tên hộ gia đình", 36.0, FormInput::Text, name)),
            column("unit", "Địa phương", WIDE, Place::Units.open(), unit),
        ],
        Place::AwardsOfHouseholds,
        None,
    )
}

fn achievement() -> Planned {
    let hint = "Vài câu nêu thành tích chính, có số liệu. Ví dụ: Tham gia lấy mẫu xét nghiệm 42 ngày; chăm sóc 118 ca F0.";
    required(column("achievement", "Tóm tắt thành tích", 56.0, FormInput::Text, hint))
}

/// The columns every nominee has behind name and unit.
fn asked(awards: Place) -> [Planned; 2] {
    let hint =
        "Chọn trong danh sách, hoặc ghi đúng tên đầy đủ. Ví dụ: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.";
    let of_type = "Chọn trong danh sách; để trống nếu theo phong trào của danh sách này.";
    [
        required(column("award", "Hình thức đề nghị", WIDE, awards.open(), hint)),
        column("commendationType", "Loại hình khen thưởng", 20.0, Place::Types.closed(), of_type),
    ]
}

fn history() -> [Planned; 2] {
    let awards = "Hình thức, số và ngày quyết định; mỗi lần khen một dòng (Alt+Enter để xuống dòng). Ví dụ: Giấy khen, 77/QĐ-SYT, 15/01/2021.";
    [
        column("awardHistory", "Đã được khen (số, ngày quyết định)", 32.0, FormInput::Text, awards),
        column(
            "initiatives",
            "Sáng kiến, đề tài",
            32.0,
            FormInput::Text,
            "Tên, số và ngày quyết định công nhận.",
        ),
    ]
}

//! The sheets of a form for units and of one for members of the council.

use workbook::FormInput;

use super::columns::{NARROW, PlannedSheet, WIDE, column, number, required};
use super::place::Place;

pub(super) fn unit_sheet() -> PlannedSheet {
    let parent =
        "Tên đơn vị cấp trên trực tiếp; chọn trong danh sách, hoặc ghi tên một đơn vị khác trong bảng này.";
    PlannedSheet {
        tab: "ĐƠN VỊ",
        title: "DANH SÁCH ĐƠN VỊ",
        kind: None,
        columns: vec![
            number(),
            column(
                "code",
                "Mã đơn vị",
                NARROW,
                FormInput::Text,
                "Mã do Hội đồng cấp, nếu có. Ví dụ: SYT-01.",
            ),
            required(column(
                "name",
                "Tên đơn vị",
                44.0,
                FormInput::Text,
                "Tên đầy đủ. Ví dụ: Trung tâm Y tế huyện Mỹ Xuyên.",
            )),
            column(
                "parentCode",
                "Mã đơn vị cấp trên",
                NARROW,
                FormInput::Text,
                "Mã của đơn vị cấp trên, nếu có.",
            ),
            column("parentName", "Tên đơn vị cấp trên", WIDE, Place::Units.open(), parent),
            column("kind", "Loại đơn vị", 24.0, Place::UnitKinds.closed(), "Chọn trong danh sách."),
            column("fieldOfActivity", "Lĩnh vực hoạt động", 26.0, FormInput::Text, "Ví dụ: Y tế."),
            column("bloc", "Khối, cụm thi đua", 26.0, FormInput::Text, "Tên khối, cụm thi đua của đơn vị."),
            column(
                "isBlocLeader",
                "Trưởng khối",
                12.0,
                Place::YesNo.closed(),
                "Có nếu là trưởng khối, trưởng cụm năm nay.",
            ),
            column("isState", "Thuộc nhà nước", 12.0, Place::YesNo.closed(), "Có hoặc Không."),
        ],
    }
}

pub(super) fn member_sheet() -> PlannedSheet {
    let role = "Chọn trong danh sách. Ví dụ: Phó Chủ tịch thường trực Hội đồng.";
    PlannedSheet {
        tab: "THÀNH VIÊN",
        title: "DANH SÁCH THÀNH VIÊN HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        kind: None,
        columns: vec![
            number(),
            required(column(
                "name",
                "Họ và tên",
                28.0,
                FormInput::Text,
                "Họ và tên đầy đủ, theo thứ tự của quyết định.",
            )),
            required(column("role", "Chức danh trong Hội đồng", 32.0, Place::Roles.closed(), role)),
            column("post", "Chức vụ", 36.0, FormInput::Text, "Chức vụ đang giữ. Ví dụ: Giám đốc Sở Y tế."),
            column("unit", "Đơn vị công tác", WIDE, Place::Units.open(), "Chọn trong danh sách."),
            column(
                "fromOn",
                "Từ ngày",
                NARROW,
                FormInput::Date,
                "Ngày bắt đầu tham gia; để trống nếu từ ngày quyết định.",
            ),
            column("toOn", "Đến ngày", NARROW, FormInput::Date, "Ngày thôi tham gia, nếu đã thôi."),
        ],
    }
}

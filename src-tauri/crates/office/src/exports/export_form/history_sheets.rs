//! The sheets of a form for past awards and of one for initiatives.

use workbook::FormInput;

use super::columns::{NARROW, PlannedSheet, WIDE, column, note, number, required};
use super::place::Place;

pub(super) fn past_award_sheet() -> PlannedSheet {
    PlannedSheet {
        tab: "KHEN THƯỞNG",
        title: "DANH SÁCH KHEN THƯỞNG CÁC NĂM TRƯỚC",
        kind: None,
        columns: vec![
            number(),
            required(column(
                "kind",
                "Loại đối tượng",
                NARROW,
                Place::Kinds.closed(),
                "Tập thể, Cá nhân hoặc Hộ gia đình.",
            )),
            required(column(
                "name",
                "Tên tập thể, cá nhân",
                32.0,
                FormInput::Text,
                "Tên đầy đủ của tập thể, cá nhân hoặc hộ gia đình.",
            )),
            column("born", "Năm sinh", NARROW, FormInput::Date, "Của cá nhân. Ví dụ: 9/9/1975 hoặc 1975."),
            column(
                "unit",
                "Đơn vị",
                WIDE,
                Place::Units.open(),
                "Đơn vị công tác, hoặc đơn vị mà tập thể trực thuộc; chọn trong danh sách.",
            ),
            required(column(
                "award",
                "Danh hiệu, hình thức khen thưởng",
                WIDE,
                Place::Awards.open(),
                "Chọn trong danh sách, hoặc ghi đúng tên trong quyết định.",
            )),
            required(column("year", "Năm", 8.0, FormInput::Year, "Năm được khen. Ví dụ: 2019.")),
            column("decisionNumber", "Số quyết định", 18.0, FormInput::Text, "Ví dụ: 1234/QĐ-UBND."),
            column("decisionOn", "Ngày quyết định", NARROW, FormInput::Date, "Ví dụ: 5/6/2019."),
            column("issuer", "Cơ quan ban hành", 30.0, FormInput::Text, "Ví dụ: Chủ tịch UBND tỉnh."),
            column(
                "commendationType",
                "Loại hình khen thưởng",
                20.0,
                Place::Types.closed(),
                "Chọn trong danh sách; để trống nếu không rõ.",
            ),
            column("achievement", "Nội dung khen thưởng", 44.0, FormInput::Text, "Khen về việc gì."),
            note(),
        ],
    }
}

pub(super) fn initiative_sheet() -> PlannedSheet {
    PlannedSheet {
        tab: "SÁNG KIẾN",
        title: "DANH SÁCH SÁNG KIẾN, ĐỀ TÀI ĐÃ ĐƯỢC CÔNG NHẬN",
        kind: None,
        columns: vec![
            number(),
            column("kind", "Loại", NARROW, Place::InitiativeKinds.closed(), "Sáng kiến hoặc Đề tài."),
            required(column(
                "title",
                "Tên sáng kiến, đề tài",
                48.0,
                FormInput::Text,
                "Tên như trong quyết định công nhận.",
            )),
            required(column(
                "authors",
                "Tác giả, đồng tác giả",
                34.0,
                FormInput::Text,
                "Họ và tên, cách nhau bằng dấu chấm phẩy. Ví dụ: Thạch Thị Lan; Lý Hoàng Nam.",
            )),
            column(
                "unit",
                "Đơn vị",
                WIDE,
                Place::Units.open(),
                "Đơn vị công tác của tác giả; chọn trong danh sách.",
            ),
            required(column("year", "Năm công nhận", 10.0, FormInput::Year, "Ví dụ: 2021.")),
            column("scope", "Phạm vi ảnh hưởng", 24.0, Place::Scopes.closed(), "Chọn trong danh sách."),
            column(
                "recognisedBy",
                "Đơn vị công nhận",
                30.0,
                FormInput::Text,
                "Ví dụ: Hội đồng Sáng kiến Sở Y tế.",
            ),
            column("recognisedOn", "Ngày công nhận", NARROW, FormInput::Date, "Ví dụ: 20/12/2021."),
            column("docNumber", "Số quyết định", 18.0, FormInput::Text, "Ví dụ: 150/QĐ-SYT."),
            column("summary", "Hiệu quả", 44.0, FormInput::Text, "Tóm tắt nội dung và hiệu quả."),
            note(),
        ],
    }
}

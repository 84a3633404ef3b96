//! Headings of lists of council members.

use crate::find::field::Field;
use crate::find::headings::Headings;

/// Headings of lists of members of a council, beside [`super::PEOPLE`].
pub const MEMBERS: Headings = &[
    (Field::Name, &["Họ và tên", "Họ tên", "Thành viên", "Họ và tên thành viên", "Tên", "Tên thành viên"]),
    (
        Field::Position,
        &[
            "Chức vụ",
            "Chức vụ công tác",
            "Chức vụ chính quyền",
            "Chức vụ, chức danh",
            "Chức vụ hiện nay",
            "Chức danh",
        ],
    ),
    (
        Field::CouncilRole,
        &[
            "Chức danh trong Hội đồng",
            "Chức vụ trong Hội đồng",
            "Chức danh Hội đồng",
            "Chức danh HĐ",
            "Chức vụ HĐ",
            "Nhiệm vụ trong Hội đồng",
            "Nhiệm vụ",
            "Nhiệm vụ được phân công",
            "Vai trò",
            "Vai trò trong Hội đồng",
            "Tham gia Hội đồng",
            "Cương vị",
            "Cương vị trong Hội đồng",
            "Thành phần",
            "Thành phần Hội đồng",
            "Tư cách",
            "Phân công",
        ],
    ),
    (
        Field::FromDate,
        &[
            "Từ ngày",
            "Từ",
            "Tham gia từ",
            "Tham gia từ ngày",
            "Ngày tham gia",
            "Ngày vào",
            "Hiệu lực từ",
            "Từ ngày, tháng, năm",
            "Bắt đầu",
        ],
    ),
    (
        Field::ToDate,
        &[
            "Đến ngày",
            "Đến",
            "Tham gia đến",
            "Ngày thôi",
            "Ngày ra",
            "Thôi tham gia",
            "Hiệu lực đến",
            "Đến ngày, tháng, năm",
            "Kết thúc",
        ],
    ),
];

//! Headings of lists of units.

use crate::find::field::Field;
use crate::find::headings::Headings;

/// Headings of lists of units.
pub const UNITS: Headings = &[
    (Field::Number, &["STT", "TT", "Số TT", "Số thứ tự"]),
    (Field::UnitCode, &["Mã đơn vị", "Mã", "Mã số", "Mã định danh", "Mã ĐV", "Ký hiệu"]),
    (
        Field::UnitName,
        &[
            "Tên đơn vị",
            "Đơn vị",
            "Tên",
            "Tên cơ quan",
            "Tên cơ quan, đơn vị",
            "Cơ quan, đơn vị",
            "Tên đơn vị, địa phương",
            "Đơn vị, địa phương",
            "Xã, phường",
            "Tên xã, phường",
            "Xã, phường, thị trấn",
            "Tên xã, phường, thị trấn",
            "Unit",
        ],
    ),
    (
        Field::ParentCode,
        &[
            "Mã đơn vị cấp trên",
            "Mã cấp trên",
            "Mã đơn vị cha",
            "Mã cha",
            "Mã đơn vị quản lý",
            "Mã cơ quan chủ quản",
            "Thuộc mã",
        ],
    ),
    (
        Field::ParentName,
        &[
            "Đơn vị cấp trên",
            "Tên đơn vị cấp trên",
            "Cấp trên",
            "Cấp trên trực tiếp",
            "Trực thuộc",
            "Thuộc",
            "Thuộc đơn vị",
            "Cơ quan chủ quản",
            "Đơn vị chủ quản",
            "Đơn vị quản lý",
            "Đơn vị cha",
        ],
    ),
    (
        Field::UnitKind,
        &["Loại đơn vị", "Loại", "Loại hình", "Loại hình đơn vị", "Phân loại", "Phân loại đơn vị", "Cấp"],
    ),
    (Field::FieldOfActivity, &["Lĩnh vực hoạt động", "Lĩnh vực", "Ngành, lĩnh vực"]),
    (
        Field::Bloc,
        &["Khối thi đua", "Cụm thi đua", "Khối", "Cụm", "Khối/cụm", "Khối, cụm thi đua", "Cụm, khối thi đua"],
    ),
    (
        Field::BlocLeader,
        &["Trưởng khối", "Trưởng khối thi đua", "Trưởng khối, cụm", "Khối trưởng", "Trưởng cụm"],
    ),
    (Field::StateOwned, &["Nhà nước", "Thuộc nhà nước", "Khu vực nhà nước", "Khu vực", "Công lập"]),
    (Field::Enterprise, &["Doanh nghiệp", "Là doanh nghiệp"]),
    (Field::Address, &["Địa chỉ", "Trụ sở"]),
    (Field::ValidFrom, &["Hiệu lực từ", "Từ ngày", "Có từ ngày", "Ngày thành lập"]),
    (Field::ValidTo, &["Hiệu lực đến", "Đến ngày", "Có đến ngày", "Ngày giải thể"]),
    (Field::Note, &["Ghi chú"]),
];

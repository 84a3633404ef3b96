//! What a column of a unit's list can mean.

use serde::{Deserialize, Serialize};

/// The meaning of one column. Both kinds of list share it: nominations and the units of a province.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// STT, TT.
    Number,
    /// Họ và tên; tên tập thể, cá nhân, hộ gia đình.
    Name,
    /// Tên gọi (Ông/Bà/Chức danh).
    Honorific,
    /// Ngày sinh, năm sinh.
    BirthDate,
    /// Năm sinh | Nam: a birth year whose column also says the sex.
    BirthYearMale,
    /// Năm sinh | Nữ.
    BirthYearFemale,
    /// Giới tính.
    Sex,
    /// Chức vụ, chức danh.
    Position,
    /// Cấp bậc: the rank of a soldier or police officer.
    Rank,
    /// Đơn vị công tác.
    Unit,
    /// Phòng ban, khối, tổ công tác: the part of the unit a person works in.
    UnitPart,
    /// Chức vụ, đơn vị công tác in one cell.
    PositionAndUnit,
    /// Hình thức khen thưởng, danh hiệu thi đua that is asked for.
    Award,
    /// Phân loại khen thưởng, loại hình khen thưởng.
    CommendationType,
    /// Phân loại đối tượng, phân loại cán bộ.
    RecipientClass,
    /// Tập thể, cá nhân or hộ gia đình as a column.
    RecipientKind,
    /// Tóm tắt thành tích.
    Achievement,
    /// Thành tích đã được khen (số, ngày quyết định).
    AwardHistory,
    /// Sáng kiến, đề tài.
    Initiative,
    /// Địa chỉ, nơi ở.
    Address,
    /// Ý kiến thẩm định.
    Appraisal,
    /// Số phiếu đồng ý/Tổng số.
    VoteCount,
    /// Tỷ lệ %.
    VoteShare,
    /// Ghi chú.
    Note,
    /// Mã đơn vị.
    UnitCode,
    /// Tên đơn vị.
    UnitName,
    /// Mã đơn vị cấp trên.
    ParentCode,
    /// Tên đơn vị cấp trên.
    ParentName,
    /// Loại đơn vị.
    UnitKind,
    /// Lĩnh vực hoạt động.
    FieldOfActivity,
    /// Khối, cụm thi đua.
    Bloc,
    /// Trưởng khối.
    BlocLeader,
    /// Nhà nước / ngoài nhà nước.
    StateOwned,
    /// Doanh nghiệp, as a yes/no column.
    Enterprise,
    /// Hiệu lực từ, ngày thành lập.
    ValidFrom,
    /// Hiệu lực đến, ngày giải thể.
    ValidTo,
}

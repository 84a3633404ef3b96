//! What a column of a list can mean.

use serde::{Deserialize, Serialize};

/// The meaning of one column. All kinds of list share it: nominations, units, members of the council, past awards and
/// initiatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// STT, TT.
    Number,
    /// Họ và tên; tên tập thể, cá nhân, hộ gia đình.
    Name,
    /// Họ và tên đệm, where the given name has a column of its own.
    FamilyName,
    /// Tên, beside a column of family names.
    GivenName,
    /// Họ và tên, năm sinh in one cell (see [`crate::split_name_cell`]).
    NameAndBirth,
    /// Họ và tên, chức vụ, đơn vị in one cell (see [`crate::split_name_cell`]).
    NameAndPlace,
    /// Tên gọi (Ông/Bà/Chức danh).
    Honorific,
    /// Ngày sinh, năm sinh.
    BirthDate,
    /// Năm sinh | Nam: a birth year whose column also says the sex.
    BirthYearMale,
    /// Năm sinh | Nữ.
    BirthYearFemale,
    /// Năm sinh, giới tính in one cell.
    BirthAndSex,
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
    /// Chức danh trong Hội đồng.
    CouncilRole,
    /// Từ ngày, of a member of the council.
    FromDate,
    /// Đến ngày, of a member of the council.
    ToDate,
    /// Năm khen thưởng, năm công nhận.
    Year,
    /// Số quyết định.
    DecisionNumber,
    /// Ngày quyết định.
    DecisionDate,
    /// Số, ngày quyết định in one cell; often the issuer too.
    DecisionNumberAndDate,
    /// Cơ quan ban hành quyết định, cấp khen.
    Issuer,
    /// Tên sáng kiến, tên đề tài.
    InitiativeTitle,
    /// Loại: sáng kiến or đề tài.
    InitiativeKind,
    /// Tác giả; tác giả, đồng tác giả.
    Author,
    /// Đồng tác giả in a column of its own.
    CoAuthor,
    /// Phạm vi ảnh hưởng.
    Scope,
    /// Đơn vị công nhận.
    RecognisedBy,
    /// Ngày công nhận.
    RecognisedOn,
    /// Tóm tắt nội dung, hiệu quả of an initiative.
    Summary,
}

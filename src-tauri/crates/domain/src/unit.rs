//! Organisational units: their kinds.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of a unit (loại đơn vị).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// UBND tỉnh, the root of the tree.
    Province,
    /// Sở.
    Department,
    /// Ban, cơ quan Đảng, cơ quan trung ương đóng trên địa bàn.
    Board,
    /// Mặt trận, đoàn thể, hội.
    Union,
    /// Công an, quân đội, biên phòng.
    ArmedForces,
    /// Huyện, thị xã, thành phố (until 30/06/2025).
    District,
    /// Xã, phường, thị trấn, đặc khu.
    Commune,
    /// Đơn vị sự nghiệp.
    PublicService,
    /// Doanh nghiệp, tổ chức kinh tế.
    Enterprise,
    /// Khối, cụm thi đua.
    Bloc,
    /// Everything else.
    Other,
}

/// How a unit changed (sắp xếp tổ chức).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnitChangeKind {
    /// Đổi tên: the same unit under another name; everything stays with it.
    Rename,
    /// Sáp nhập, hợp nhất: it ends, another one goes on.
    Merge,
    /// Chia: it ends, several go on.
    Split,
    /// Giải thể: it ends, none goes on.
    Dissolve,
}

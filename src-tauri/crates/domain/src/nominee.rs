//! Who can be nominated.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of nominee (đối tượng).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NomineeKind {
    /// Tập thể, including enterprises.
    Collective,
    /// Cá nhân.
    Person,
    /// Hộ gia đình.
    Household,
}

/// Sex as written in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    Male,
    Female,
}

/// Recipient class of a person, as the statutory statistics count them (TT 02/2023/TT-BNV, form 0603.N).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecipientClass {
    /// Lãnh đạo cấp tỉnh.
    ProvinceLeader,
    /// Lãnh đạo cấp sở và tương đương.
    DepartmentLeader,
    /// Doanh nhân.
    BusinessPerson,
    /// Phó phòng trở lên.
    DivisionLeader,
    /// Trực tiếp lao động, công tác.
    DirectWorker,
}

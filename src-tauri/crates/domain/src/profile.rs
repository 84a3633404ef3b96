//! The office itself: its level, how it signs and how it writes numbers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Level of the office (cấp).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfficeLevel {
    /// Tỉnh, thành phố trực thuộc Trung ương.
    Province,
    /// Sở, ban, ngành.
    Department,
    /// Xã, phường, đặc khu.
    Commune,
    /// Doanh nghiệp.
    Enterprise,
}

/// Capacity in which a paper is signed (quyền hạn ký; NĐ 30/2020, Phụ lục I).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SigningCapacity {
    /// The head signs in the head's own name: no prefix.
    Head,
    /// `TM.` thay mặt.
    OnBehalf,
    /// `KT.` ký thay.
    ForHead,
    /// `TL.` thừa lệnh.
    ByOrder,
    /// `TUQ.` thừa uỷ quyền.
    ByDelegation,
    /// `Q.` quyền.
    Acting,
}

impl SigningCapacity {
    /// The prefix printed before the post, empty for [`SigningCapacity::Head`].
    pub fn prefix(self) -> &'static str {
        match self {
            SigningCapacity::Head => "",
            SigningCapacity::OnBehalf => "TM.",
            SigningCapacity::ForHead => "KT.",
            SigningCapacity::ByOrder => "TL.",
            SigningCapacity::ByDelegation => "TUQ.",
            SigningCapacity::Acting => "Q.",
        }
    }
}

/// How prize money is rounded (NĐ 152/2025, Điều 49 khoản 2 rounds up to 10.000 đ; offices differ).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoneyRounding {
    /// Up to the next 10.000 đồng.
    UpTo10000,
    /// To the nearest 1.000 đồng.
    Nearest1000,
    /// As computed.
    Exact,
}

/// `linh` or `lẻ` between hundreds and units in amounts written as words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ZeroWord {
    Linh,
    Le,
}

/// `nghìn` or `ngàn` in amounts written as words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ThousandWord {
    Nghin,
    Ngan,
}

//! Council members and how many they are on a given day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Role in the council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CouncilRole {
    /// Chủ tịch Hội đồng.
    Chair,
    /// Phó Chủ tịch thứ nhất.
    FirstViceChair,
    /// Phó Chủ tịch thường trực.
    StandingViceChair,
    /// Phó Chủ tịch.
    ViceChair,
    /// Ủy viên.
    Member,
    /// Ủy viên, thư ký.
    Secretary,
}

/// A member's term: both days inclusive, open when `to_on` is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    pub from_on: NaiveDate,
    pub to_on: Option<NaiveDate>,
}

impl Term {
    /// Whether the member belongs to the council on `day`. The denominator of a vote is the membership
    /// on the session's date, not today's (domain.md B: members change by decision, "kiện toàn").
    pub fn covers(self, day: NaiveDate) -> bool {
        self.from_on <= day && self.to_on.is_none_or(|end| day <= end)
    }
}

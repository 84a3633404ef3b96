//! A session of the council: its stages, who is there, what an item can end in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Stage of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionStage {
    /// Called; agenda and papers are being prepared.
    Planned,
    /// The council sits.
    Open,
    /// Every item has an outcome; minutes are being written.
    Concluded,
    /// Minutes are signed; nothing can change.
    Signed,
}

/// A member's presence at a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    Present,
    Absent,
    /// Absent, but answered in writing (phiếu xin ý kiến).
    WrittenOpinion,
}

/// Why a member who is present at the session does not vote on one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemAbsence {
    /// Conflict of interest: stays in the room, does not vote.
    Conflict,
    /// Left the room: is not present for the item.
    Left,
}

/// Stage of one agenda item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemStage {
    /// Not closed yet.
    Waiting,
    /// Closed: its result is frozen.
    Closed,
}

/// What an item ended in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Đạt.
    Passed,
    /// Không đạt.
    Rejected,
    /// Hạ mức: passed for a lower award.
    Lowered,
    /// Để lại, bổ sung hồ sơ.
    Deferred,
    /// Rút.
    Withdrawn,
}

/// The share of members that must be present (số thành viên tối thiểu).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuorumRule {
    pub numerator: u32,
    pub denominator: u32,
    /// The office's own statute; the share differs by province.
    pub legal_basis: String,
}

impl QuorumRule {
    /// Fewest members that must be present: the share of `members`, rounded up.
    pub fn required(&self, members: u32) -> u32 {
        let needed =
            (u64::from(self.numerator) * u64::from(members)).div_ceil(u64::from(self.denominator.max(1)));
        u32::try_from(needed).unwrap_or(u32::MAX)
    }

    /// `present × denominator ≥ numerator × members`; nobody is no quorum.
    pub fn is_met(&self, present: u32, members: u32) -> bool {
        members > 0 && present > 0 && present >= self.required(members)
    }

    /// A share must lie above nothing and not above the whole.
    pub fn is_sound(&self) -> bool {
        self.numerator > 0
            && self.denominator > 0
            && self.numerator <= self.denominator
            && self.denominator <= 10_000
    }
}

#[cfg(test)]
mod tests;

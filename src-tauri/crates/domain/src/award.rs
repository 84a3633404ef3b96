//! Awards and the rule by which a council votes on each of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::nominee::NomineeKind;

/// Danh hiệu thi đua or hình thức khen thưởng.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AwardKind {
    /// Danh hiệu thi đua.
    EmulationTitle,
    /// Hình thức khen thưởng.
    CommendationForm,
    /// Thư khen, thưởng nóng: recorded, never a stepping stone.
    Informal,
}

/// Who decides the award.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AuthorityLevel {
    Enterprise,
    Commune,
    District,
    Department,
    Province,
    Central,
    State,
}

/// Loại hình khen thưởng (Luật 06/2022/QH15, Điều 8; `Resistance` is still reported by TT 02/2023/TT-BNV).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CommendationType {
    /// Công trạng.
    Merit,
    /// Đột xuất.
    Sudden,
    /// Phong trào thi đua, theo chuyên đề.
    Thematic,
    /// Quá trình cống hiến.
    Dedication,
    /// Niên hạn.
    Seniority,
    /// Đối ngoại.
    Foreign,
    /// Kháng chiến.
    Resistance,
}

/// How the council votes on an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VoteMethod {
    /// Bỏ phiếu kín: only totals are kept.
    SecretBallot,
    /// Biểu quyết công khai.
    OpenVote,
    /// No vote: simplified procedure, or the award is not for this council.
    None,
}

/// What a share is taken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VoteBase {
    /// All members named in the establishing decision, absent ones included.
    TotalMembers,
    /// Members present and voting on the item.
    PresentMembers,
}

/// An exact share: `numerator / denominator`, reached (`strict = false`) or exceeded (`strict = true`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Threshold {
    pub numerator: u32,
    pub denominator: u32,
    pub strict: bool,
}

impl Threshold {
    /// "From `pct` per cent".
    pub const fn percent(pct: u32) -> Threshold {
        Threshold { numerator: pct, denominator: 100, strict: false }
    }

    /// A share must lie above nothing and not above the whole.
    pub fn is_sound(self) -> bool {
        self.denominator > 0
            && self.numerator > 0
            && self.numerator <= self.denominator
            && !(self.strict && self.numerator == self.denominator)
            && self.denominator <= 10_000
    }
}

/// How sure we are of a figure of law. Anything but `Confirmed` is shown as unverified wherever it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The office confirmed it with name, date and document.
    Confirmed,
    /// A public page quotes the article.
    Page,
    /// Some of it is quoted, some remembered.
    Mixed,
    /// From memory.
    Memory,
    /// Not known: the local statute decides and the office must say.
    Unknown,
}

/// The rule a council votes by, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoteRule {
    pub method: VoteMethod,
    /// Absent when nobody has said it yet; a vote cannot be closed without it.
    pub threshold: Option<Threshold>,
    pub base: VoteBase,
    /// Absent members may answer in writing and count in the same base.
    pub written_opinions: bool,
    /// Article or document the rule comes from.
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// One award of a regulation pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Award {
    /// Stable across eras ("bang_khen_tinh").
    pub id: String,
    pub name: String,
    pub short_name: String,
    pub kind: AwardKind,
    pub recipients: Vec<NomineeKind>,
    pub authority: AuthorityLevel,
    /// Higher award, larger number; orders the papers.
    pub rank: u32,
    /// Awards a council may lower this one to.
    pub lower_awards: Vec<String>,
    /// Other spellings met in lists.
    pub synonyms: Vec<String>,
    pub rule: VoteRule,
}

#[cfg(test)]
mod tests;

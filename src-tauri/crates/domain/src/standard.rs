//! The standard of an award (tiêu chuẩn) as data, and whether a nominee meets it.
//!
//! A standard is an OR of alternatives, each an AND of conditions; a regulation pack holds it as TOML. [`evaluate`] asks it of
//! the [`Facts`] that are known of a nominee and answers with data: what is met, what is missing, by how much, on what
//! evidence. Whatever is not known ends in [`Status::CannotKnow`], never in [`Status::NotMet`]; whatever rests on a figure
//! nobody has read in its source ends in [`Verdict::NeedsAPerson`].
//!
//! Not here: words for people, the store, the clock, quotas, votes and money.

mod chain;
mod condition;
mod counting;
mod evaluate;
mod facts;
mod finding;
mod members;
mod next;
mod obstacles;
mod reported;
mod rules;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::Certainty;
use crate::nominee::NomineeKind;

pub use condition::{
    ClusterOrganiser, Condition, ConsecutiveAward, DisciplineLevel, HeldAward, InitiativeCount, Launcher,
    LeadsCluster, Manual, MemberHas, MovementResult, NoDiscipline, Rating, RatingAtLeast, RatingConsecutive,
    Reach, ShareOfMembers, SuddenAchievement,
};
pub use evaluate::{Law, Question, evaluate};
pub use facts::{
    AnswerFact, ClusterFact, Coverage, DisciplineFact, Facts, HeldFact, InitiativeFact, InitiativeUse,
    Listed, Looked, MemberAwardFact, MembersCount, MembersFacts, MovementFact, ProceedingFact,
    ProceedingKind, RatingFact, SuddenFact, UnitFact,
};
pub use finding::{
    AlternativeFinding, Break, BreakReason, ConditionFinding, Detail, Evaluation, Evidence, NeedsReason,
    ObstacleFinding, ObstacleKind, SetAside, SetAsideReason, Status, Unknown, Verdict, YearRun,
};
pub use next::{Missing, NextStep, Want, YearStep, next_steps};
pub use rules::{
    DissolvedUnits, EraRules, Freeze, InitiativeReuse, MinimumGap, NoSteppingStone, OneStateFormAYear, Reuse,
    SimplifiedProcedure,
};

/// What an award asks of its nominees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Standard {
    /// Any one of these is enough.
    Known {
        /// At least one; each kind of recipient has at least one.
        alternatives: Vec<Alternative>,
    },
    /// Nobody has read the standard, or no national text sets one: a person decides.
    Unknown {
        /// Why none is given, in the words of the pack.
        why: String,
    },
}

/// One way to deserve an award: all its conditions together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Alternative {
    /// Kinds of nominee it is for; every recipient of the award when absent.
    #[serde(rename = "for")]
    #[ts(rename = "for")]
    pub recipients: Option<Vec<NomineeKind>>,
    /// Never empty.
    pub all: Vec<Condition>,
    /// Article or document the alternative comes from.
    #[serde(alias = "legal_basis")]
    pub legal_basis: String,
    /// How sure we are of its weakest figure.
    pub certainty: Certainty,
}

impl Alternative {
    /// Whether a nominee of this kind may be judged by it.
    pub fn is_for(&self, kind: NomineeKind) -> bool {
        self.recipients.as_ref().is_none_or(|kinds| kinds.contains(&kind))
    }
}

impl Certainty {
    /// Read in its source, or confirmed by the office. Anything else lets no program decide alone.
    pub fn is_verified(self) -> bool {
        match self {
            Certainty::Confirmed | Certainty::Page => true,
            Certainty::Mixed | Certainty::Memory | Certainty::Unknown => false,
        }
    }

    /// The less sure of the two.
    pub fn weaker(self, other: Certainty) -> Certainty {
        if other.doubt() > self.doubt() { other } else { self }
    }

    /// The surer of the two.
    pub fn surer(self, other: Certainty) -> Certainty {
        if other.doubt() < self.doubt() { other } else { self }
    }

    fn doubt(self) -> u8 {
        match self {
            Certainty::Confirmed => 0,
            Certainty::Page => 1,
            Certainty::Mixed => 2,
            Certainty::Memory => 3,
            Certainty::Unknown => 4,
        }
    }
}

//! The road of a nomination: its stages, and which action leads where.

mod doubles;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::Refusal;
use crate::session::Outcome;

pub use doubles::{Claim, DoubleKind, double_of};

/// Stage of a nomination (product.md N6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Đã nhận.
    Received,
    /// Đang thẩm định.
    UnderAppraisal,
    /// Trả lại đơn vị.
    Returned,
    /// Đủ điều kiện.
    Eligible,
    /// Không đủ điều kiện.
    Ineligible,
    /// Đưa vào phiên họp.
    OnAgenda,
    /// Đạt.
    Passed,
    /// Không đạt.
    Rejected,
    /// Hạ mức.
    Lowered,
    /// Để lại.
    Deferred,
    /// Rút.
    Withdrawn,
}

/// Every way a nomination moves. The names are the commands' names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    ReceiveNomination,
    BeginAppraisal,
    ReturnNomination,
    ReceiveAgain,
    MarkEligible,
    MarkIneligible,
    ReconsiderNomination,
    WithdrawNomination,
    PutOnAgenda,
    TakeOffAgenda,
    CloseVote,
}

impl Stage {
    /// All stages, in the order of the road.
    pub const ALL: [Stage; 11] = [
        Stage::Received,
        Stage::UnderAppraisal,
        Stage::Returned,
        Stage::Eligible,
        Stage::Ineligible,
        Stage::OnAgenda,
        Stage::Passed,
        Stage::Rejected,
        Stage::Lowered,
        Stage::Deferred,
        Stage::Withdrawn,
    ];

    /// Where `step` leads from here; refused when the step does not fit the stage.
    /// `CloseVote` needs the outcome and goes through [`Stage::closed_with`].
    pub fn after(self, step: Step) -> Result<Stage, Refusal> {
        use Stage::*;
        let next = match (step, self) {
            (Step::BeginAppraisal, Received) => Some(UnderAppraisal),
            (Step::ReturnNomination, Received | UnderAppraisal) => Some(Returned),
            (Step::ReceiveAgain, Returned) => Some(Received),
            (Step::MarkEligible, Received | UnderAppraisal) => Some(Eligible),
            (Step::MarkIneligible, Received | UnderAppraisal) => Some(Ineligible),
            (Step::ReconsiderNomination, Eligible | Ineligible | Deferred) => Some(UnderAppraisal),
            (
                Step::WithdrawNomination,
                Received | UnderAppraisal | Returned | Eligible | Ineligible | Deferred,
            ) => Some(Withdrawn),
            (Step::PutOnAgenda, Eligible | Deferred) => Some(OnAgenda),
            (Step::TakeOffAgenda, OnAgenda) => Some(Eligible),
            (Step::ReceiveNomination | Step::CloseVote, _)
            | (
                Step::BeginAppraisal,
                UnderAppraisal | Returned | Eligible | Ineligible | OnAgenda | Passed | Rejected | Lowered
                | Deferred | Withdrawn,
            )
            | (
                Step::ReturnNomination,
                Returned | Eligible | Ineligible | OnAgenda | Passed | Rejected | Lowered | Deferred
                | Withdrawn,
            )
            | (
                Step::ReceiveAgain,
                Received | UnderAppraisal | Eligible | Ineligible | OnAgenda | Passed | Rejected | Lowered
                | Deferred | Withdrawn,
            )
            | (
                Step::MarkEligible | Step::MarkIneligible,
                Returned | Eligible | Ineligible | OnAgenda | Passed | Rejected | Lowered | Deferred
                | Withdrawn,
            )
            | (
                Step::ReconsiderNomination,
                Received | UnderAppraisal | Returned | OnAgenda | Passed | Rejected | Lowered | Withdrawn,
            )
            | (Step::WithdrawNomination, OnAgenda | Passed | Rejected | Lowered | Withdrawn)
            | (
                Step::PutOnAgenda,
                Received | UnderAppraisal | Returned | Ineligible | OnAgenda | Passed | Rejected | Lowered
                | Withdrawn,
            )
            | (
                Step::TakeOffAgenda,
                Received | UnderAppraisal | Returned | Eligible | Ineligible | Passed | Rejected | Lowered
                | Deferred | Withdrawn,
            ) => None,
        };
        next.ok_or(Refusal::StepDoesNotFit { step, stage: self })
    }

    /// Where closing a vote leads: only from the agenda.
    pub fn closed_with(self, outcome: Outcome) -> Result<Stage, Refusal> {
        if self != Stage::OnAgenda {
            return Err(Refusal::StepDoesNotFit { step: Step::CloseVote, stage: self });
        }
        Ok(match outcome {
            Outcome::Passed => Stage::Passed,
            Outcome::Rejected => Stage::Rejected,
            Outcome::Lowered => Stage::Lowered,
            Outcome::Deferred => Stage::Deferred,
            Outcome::Withdrawn => Stage::Withdrawn,
        })
    }
}

impl Step {
    /// Steps the office must give a reason for.
    pub fn needs_reason(self) -> bool {
        match self {
            Step::ReturnNomination
            | Step::MarkIneligible
            | Step::ReconsiderNomination
            | Step::WithdrawNomination => true,
            Step::ReceiveNomination
            | Step::BeginAppraisal
            | Step::ReceiveAgain
            | Step::MarkEligible
            | Step::PutOnAgenda
            | Step::TakeOffAgenda
            | Step::CloseVote => false,
        }
    }
}

#[cfg(test)]
mod tests;

//! Counting a vote. Integers only: no floating point decides anything.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::{Threshold, VoteBase, VoteMethod, VoteRule};
use crate::refusal::Refusal;

/// What tellers count for one item. All figures are numbers of ballots or members.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Phiếu phát ra.
    pub issued: u32,
    /// Phiếu thu về.
    pub returned: u32,
    /// Phiếu hợp lệ.
    pub valid: u32,
    /// Phiếu không hợp lệ.
    pub invalid: u32,
    /// Đồng ý.
    pub agree: u32,
    /// Không đồng ý.
    pub disagree: u32,
    /// Phiếu trắng, không có ý kiến.
    pub blank: u32,
    /// Ý kiến bằng văn bản của thành viên vắng mặt: đồng ý.
    pub written_agree: u32,
    /// … không đồng ý.
    pub written_disagree: u32,
    /// … không có ý kiến.
    pub written_blank: u32,
}

/// Who can vote on an item at the moment its vote is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Voters {
    /// Members of the council on the session's date.
    pub members: u32,
    /// Members in the room for this item (roll-call minus those who left).
    pub present: u32,
    /// Members in the room who do not vote on this item because of a conflict of interest.
    pub recused: u32,
    /// Absent members whose written opinion was received.
    pub written: u32,
}

impl Voters {
    /// Members in the room who vote.
    pub fn voting(self) -> u32 {
        self.present.saturating_sub(self.recused)
    }
}

/// How a vote came out under a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// Agreeing votes, written opinions included.
    pub agree: u32,
    /// What the share is taken of.
    pub base: u32,
    /// Fewest agreeing votes that pass.
    pub needed: u32,
    pub passed: bool,
}

impl Threshold {
    /// Fewest agreeing votes out of `base` that reach the threshold.
    pub fn needed(self, base: u32) -> u32 {
        let (share, whole) = (u64::from(self.numerator) * u64::from(base), u64::from(self.denominator));
        let needed = if self.strict { share / whole + 1 } else { share.div_ceil(whole) };
        u32::try_from(needed).unwrap_or(u32::MAX)
    }

    /// `agree × denominator ≥ numerator × base`, or `>` when strict. A base of nobody never passes.
    pub fn reached(self, agree: u32, base: u32) -> bool {
        let left = u64::from(agree) * u64::from(self.denominator);
        let right = u64::from(self.numerator) * u64::from(base);
        base > 0 && if self.strict { left > right } else { left >= right }
    }
}

/// Checks that a tally adds up and fits the room:
/// issued = returned + not returned; returned = valid + invalid; agree + disagree + blank = valid;
/// no more ballots than voters; no more written opinions than were received, and none where the rule allows none.
pub fn check_tally(tally: &Tally, voters: &Voters, rule: &VoteRule) -> Result<(), Refusal> {
    let refuse = |problem| Err(Refusal::TallyDoesNotAddUp { problem });
    let (issued, returned) = (u64::from(tally.issued), u64::from(tally.returned));
    if returned > issued {
        return refuse(TallyProblem::ReturnedMoreThanIssued {
            issued: tally.issued,
            returned: tally.returned,
        });
    }
    let judged = u64::from(tally.valid) + u64::from(tally.invalid);
    if judged != returned {
        return refuse(TallyProblem::ReturnedIsNotValidPlusInvalid {
            returned: tally.returned,
            valid: tally.valid,
            invalid: tally.invalid,
        });
    }
    let chosen = u64::from(tally.agree) + u64::from(tally.disagree) + u64::from(tally.blank);
    if chosen != u64::from(tally.valid) {
        return refuse(TallyProblem::ValidIsNotTheSumOfChoices {
            valid: tally.valid,
            agree: tally.agree,
            disagree: tally.disagree,
            blank: tally.blank,
        });
    }
    if issued > u64::from(voters.voting()) {
        return refuse(TallyProblem::MoreBallotsThanVoters { issued: tally.issued, voters: voters.voting() });
    }
    let written =
        u64::from(tally.written_agree) + u64::from(tally.written_disagree) + u64::from(tally.written_blank);
    let allowed = if rule.written_opinions { voters.written } else { 0 };
    if written > u64::from(allowed) {
        return refuse(TallyProblem::MoreWrittenOpinionsThanReceived {
            written: u32::try_from(written).unwrap_or(u32::MAX),
            received: allowed,
        });
    }
    if rule.method == VoteMethod::OpenVote
        && (tally.invalid > 0 || issued != returned || issued != u64::from(voters.voting()))
    {
        return refuse(TallyProblem::OpenVoteMustCountEveryVoter {
            counted: tally.agree.saturating_add(tally.disagree).saturating_add(tally.blank),
            voters: voters.voting(),
        });
    }
    Ok(())
}

/// Applies the rule to a checked tally. Refuses when the award's threshold is not known yet or nobody is in the base.
pub fn decide(tally: &Tally, voters: &Voters, rule: &VoteRule) -> Result<Verdict, Refusal> {
    let Some(threshold) = rule.threshold else { return Err(Refusal::ThresholdNotConfirmed) };
    let base = match rule.base {
        VoteBase::TotalMembers => voters.members,
        VoteBase::PresentMembers => {
            let written = tally
                .written_agree
                .saturating_add(tally.written_disagree)
                .saturating_add(tally.written_blank);
            voters.voting().saturating_add(written)
        }
    };
    if base == 0 {
        return Err(Refusal::NobodyInTheBase);
    }
    let agree = tally.agree.saturating_add(tally.written_agree);
    Ok(Verdict { agree, base, needed: threshold.needed(base), passed: threshold.reached(agree, base) })
}

/// Which sum failed, with its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum TallyProblem {
    ReturnedMoreThanIssued { issued: u32, returned: u32 },
    ReturnedIsNotValidPlusInvalid { returned: u32, valid: u32, invalid: u32 },
    ValidIsNotTheSumOfChoices { valid: u32, agree: u32, disagree: u32, blank: u32 },
    MoreBallotsThanVoters { issued: u32, voters: u32 },
    MoreWrittenOpinionsThanReceived { written: u32, received: u32 },
    OpenVoteMustCountEveryVoter { counted: u32, voters: u32 },
}

#[cfg(test)]
mod tests;

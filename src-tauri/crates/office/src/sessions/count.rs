//! When the tellers' entries make a count that stands.

use domain::award::{VoteMethod, VoteRule};
use domain::refusal::Refusal;
use domain::vote::{Tally, check_tally};
use store::sessions::{ItemRoom, TallyLine};

/// The count of an item: a secret ballot needs two independent entries that agree; for an open vote one is enough, and
/// a second must agree with it. Refused when the room changed since an entry was made,
/// even where somebody left and somebody else came.
pub(crate) fn standing_count(
    entries: &[&TallyLine],
    room: &ItemRoom,
    rule: &VoteRule,
) -> Result<Tally, Refusal> {
    let entry = |no: u32| entries.iter().find(|line| line.entry.entry == no).map(|line| line.entry.tally);
    let tally = match (rule.method, entry(1), entry(2)) {
        (VoteMethod::None, _, _) => return Err(Refusal::NoVoteForThisAward),
        (VoteMethod::SecretBallot | VoteMethod::OpenVote, None, _) => return Err(Refusal::TallyMissing),
        (VoteMethod::SecretBallot, Some(_), None) => return Err(Refusal::SecondEntryMissing),
        (VoteMethod::SecretBallot | VoteMethod::OpenVote, Some(first), Some(second)) if first != second => {
            return Err(Refusal::TallyEntriesDiffer);
        }
        (VoteMethod::OpenVote, Some(first), None)
        | (VoteMethod::SecretBallot | VoteMethod::OpenVote, Some(first), Some(_)) => first,
    };
    if entries.iter().any(|line| line.room != *room) {
        return Err(Refusal::TallyOutOfDate);
    }
    // The office may have confirmed another rule since the entry was made.
    check_tally(&tally, &room.voters, rule)?;
    Ok(tally)
}

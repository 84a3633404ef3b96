//! Enters what one team of tellers counted, for one item or for a whole list voted together.
//! Who: the tellers, through the secretary. When: the session is open, the items wait and are voted on, the quorum is met for
//! each. Changes: the entry; entering again replaces it until the vote is closed.
//! Not here: the threshold, which is asked for when the vote is closed.

use domain::award::VoteMethod;
use domain::ids::ItemId;
use domain::refusal::Refusal;
use domain::session::SessionStage;
use domain::vote::check_tally;
use store::Tx;
use store::sessions::ItemRoom;

use super::room::Room;
use super::rules::RuleBook;
use super::{require_stage, require_waiting};
use crate::contract::Done;
use crate::contract::sessions::RecordTally;
use crate::{Ctx, OfficeError};

pub(crate) fn record_tally(ctx: &Ctx, tx: &Tx<'_>, request: RecordTally) -> Result<Done, OfficeError> {
    if !(1..=2).contains(&request.entry) {
        return Err(Refusal::FieldInvalid { field: "entry".into(), found: request.entry.to_string() }.into());
    }
    let (session, heads) = require_waiting(tx, &request.items)?;
    let room = Room::read(tx, session)?;
    require_stage(&room.session, &[SessionStage::Open])?;
    let items: Vec<ItemId> = heads.iter().map(|head| head.id).collect();
    let mut rules = RuleBook::new(ctx, tx);
    let mut rooms: Vec<(ItemId, ItemRoom)> = Vec::new();
    for line in store::sessions::agenda_lines(tx, session, &items)? {
        let rule = rules.of(&line)?.rule;
        if rule.method == VoteMethod::None {
            return Err(Refusal::NoVoteForThisAward.into());
        }
        let voting = room.voting_on(line.row.id);
        room.require_quorum(voting.voters.present)?;
        check_tally(&request.tally, &voting.voters, &rule)?;
        rooms.push((line.row.id, voting));
    }
    store::sessions::put_tally(tx, request.entry, &request.tally, &rooms)?;
    tx.subject(room.session.fields.title);
    Ok(Done::OK)
}

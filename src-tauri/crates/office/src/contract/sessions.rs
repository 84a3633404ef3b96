//! Requests about sessions, votes, minutes and the approval book.

use chrono::NaiveDate;
use domain::ids::{ItemId, MemberId, NominationId, SessionId};
use domain::records::sessions::{AgendaOrder, SessionFields, SessionRow};
use domain::session::{ItemAbsence, Outcome, Presence};
use domain::vote::Tally;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::request;

request! {
    /// Sessions, newest first.
    ListSessions {}
    /// Calls a session.
    PlanSession { fields: SessionFields }
    /// Corrects the notice of a session that is not signed.
    UpdateSession { session: SessionId, fields: SessionFields }
    /// The room: roll, agenda, quorum.
    ReadSession { session: SessionId }
    /// Puts eligible or deferred lines on the agenda.
    PutOnAgenda { session: SessionId, nominations: Vec<NominationId> }
    /// Takes items off the agenda.
    TakeOffAgenda { items: Vec<ItemId> }
    /// Moves an item to a place (1 is first).
    MoveAgendaItem { item: ItemId, position: u32 }
    /// Orders the whole agenda.
    SortAgenda { session: SessionId, order: AgendaOrder }
    /// Records presence of members; those not named keep theirs.
    RecordPresence { session: SessionId, roll: Vec<PresenceEntry> }
    /// Opens the session: needs a full roll-call and a quorum.
    OpenSession { session: SessionId }
    /// One item opened for the vote.
    ReadAgendaItem { item: ItemId }
    /// Says that a member does not vote on an item; `absence` absent: takes part again.
    RecordItemAbsence { item: ItemId, member: MemberId, absence: Option<ItemAbsence>, note: Option<String> }
    /// Enters the tally of one or more items (a whole list voted together), once per team of tellers.
    RecordTally {
        items: Vec<ItemId>,
        /// 1 or 2.
        entry: u32,
        tally: Tally
    }
    /// Takes back an entry that is not closed.
    ClearTally { items: Vec<ItemId>, entry: u32 }
    /// Closes the vote on items and freezes each result. `outcome` absent: as computed.
    CloseVote {
        items: Vec<ItemId>,
        outcome: Option<Outcome>,
        lowered_award_id: Option<String>,
        reason: Option<String>
    }
    /// Frozen results of a session.
    ListResults { session: SessionId }
    /// Concludes a session whose items are all closed.
    ConcludeSession { session: SessionId }
    /// Drafts the minutes from the record, keeping narrative parts already written.
    DraftMinutes { session: SessionId }
    /// Minutes as they stand; null before the first draft.
    ReadMinutes { session: SessionId }
    /// Writes narrative parts and the number.
    WriteMinutes { session: SessionId, doc_number: Option<String>, narratives: Vec<Narrative> }
    /// Signs the minutes and locks the session.
    SignMinutes {
        session: SessionId,
        #[ts(type = "string")]
        signed_on: NaiveDate,
        chair_name: String,
        secretary_name: String
    }
    /// Writes the approval book for the superior.
    ExportApprovalBook { session: SessionId }
    /// Writes the minutes as one sheet.
    ExportMinutes { session: SessionId }
}

/// Presence of one member.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PresenceEntry {
    pub member: MemberId,
    pub presence: Presence,
    pub note: Option<String>,
}

/// Text of one part of the minutes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Narrative {
    /// Id of the part.
    pub part: String,
    pub text: String,
}

/// All sessions.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sessions {
    pub sessions: Vec<SessionRow>,
}

/// A session was called.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionPlanned {
    pub session: SessionId,
}

/// Frozen results in agenda order.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Results {
    pub results: Vec<domain::records::sessions::VoteResult>,
}

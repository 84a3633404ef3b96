//! Requests about councils and members.

use chrono::NaiveDate;
use domain::ids::{CouncilId, MemberId};
use domain::records::council::{CouncilFields, CouncilRow, MemberFields};
use serde::Serialize;
use ts_rs::TS;

use super::request;

request! {
    /// Councils, newest first.
    ListCouncils {}
    /// One council with all members, past ones included.
    ReadCouncil { council: CouncilId }
    /// Establishes a council by its decision, with its members in order.
    EstablishCouncil { fields: CouncilFields, members: Vec<MemberFields> }
    /// Corrects what is written about the council.
    UpdateCouncil { council: CouncilId, fields: CouncilFields }
    /// Adds a member.
    AddMember { council: CouncilId, fields: MemberFields }
    /// Corrects a member.
    UpdateMember { member: MemberId, fields: MemberFields }
    /// Ends a member's term and, if given, lets a successor take the place from the next day (kiện toàn).
    ReplaceMember {
        member: MemberId,
        #[ts(type = "string")]
        last_day: NaiveDate,
        by_decision: String,
        successor: Option<MemberFields>
    }
    /// Removes a member who was entered by mistake.
    RemoveMember { member: MemberId }
}

/// All councils.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Councils {
    pub councils: Vec<CouncilRow>,
}

/// A council was established.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CouncilEstablished {
    pub council: CouncilId,
}

/// A member was added.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberAdded {
    pub member: MemberId,
}

//! Councils and their members as listed and edited (S1).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::council::CouncilRole;
use crate::ids::{CouncilId, MemberId, UnitId};
use crate::session::QuorumRule;

/// The establishing decision and the rules the council sits by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CouncilFields {
    pub name: String,
    /// Number of the establishing decision.
    pub doc_number: String,
    #[ts(type = "string")]
    pub doc_on: NaiveDate,
    pub issuer: String,
    pub quorum: QuorumRule,
}

/// A member for one term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberFields {
    pub name: String,
    pub role: CouncilRole,
    /// Post outside the council ("Giám đốc Sở Y tế").
    pub post: String,
    /// Unit of that post, to find conflicts of interest.
    pub unit: Option<UnitId>,
    #[ts(type = "string")]
    pub from_on: NaiveDate,
    #[ts(type = "string | null")]
    pub to_on: Option<NaiveDate>,
    /// Decision that named or replaced the member, if not the establishing one.
    pub by_decision: Option<String>,
}

/// A member in a list, in the council's order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberRow {
    pub id: MemberId,
    pub council: CouncilId,
    /// 1, 2, 3 … as the decision lists them.
    pub position: u32,
    #[serde(flatten)]
    pub fields: MemberFields,
    pub unit_name: Option<String>,
}

/// A council in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CouncilRow {
    pub id: CouncilId,
    #[serde(flatten)]
    pub fields: CouncilFields,
    /// Members whose term covers the day asked about.
    pub members_today: u32,
    pub sessions: u32,
}

/// A council opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CouncilDetail {
    pub council: CouncilRow,
    pub members: Vec<MemberRow>,
}

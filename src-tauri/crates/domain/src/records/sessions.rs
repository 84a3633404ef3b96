//! Sessions, agenda, attendance, votes and results (S1–S6).

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::{Award, VoteRule};
use crate::council::CouncilRole;
use crate::dates::ClockTime;
use crate::ids::{CouncilId, ItemId, MemberId, NominationId, SessionId, UnitId};
use crate::nominee::NomineeKind;
use crate::session::{ItemAbsence, ItemStage, Outcome, Presence, QuorumRule, SessionStage};
use crate::vote::{Tally, Verdict, Voters};

/// What the notice of a session says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionFields {
    pub council: CouncilId,
    /// "Phiên họp lần 1/2022".
    pub title: String,
    #[ts(type = "string")]
    pub held_on: NaiveDate,
    #[ts(as = "Option<String>")]
    pub held_at: Option<ClockTime>,
    pub place: String,
    /// Member who presides.
    pub chair: Option<MemberId>,
    /// Who writes the minutes.
    pub secretary_name: String,
    /// Ban kiểm phiếu; the first leads.
    pub tellers: Vec<String>,
}

/// A session in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionRow {
    pub id: SessionId,
    #[serde(flatten)]
    pub fields: SessionFields,
    pub stage: SessionStage,
    pub items: u32,
    pub closed: u32,
    pub passed: u32,
}

/// How agenda items are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgendaOrder {
    /// Higher award first, then collectives, people, households, then unit and name.
    Award,
    /// Sending unit, then award.
    Unit,
    /// Items on which a member has a conflict last, grouped.
    Conflict,
}

/// One line of the agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaRow {
    pub id: ItemId,
    /// 1, 2, 3 …
    pub position: u32,
    pub nomination: NominationId,
    pub kind: NomineeKind,
    pub name: String,
    pub person_position: Option<String>,
    pub unit: UnitId,
    pub unit_name: String,
    pub award_id: String,
    pub award_name: String,
    pub stage: ItemStage,
    pub outcome: Option<Outcome>,
    /// Agreeing votes and base of the closed vote.
    pub agree: Option<u32>,
    pub base: Option<u32>,
    /// Name of the award given when lowered.
    pub lowered_award_name: Option<String>,
    /// True when a first tally stands but the item is not closed.
    pub has_tally: bool,
    /// Members found or declared in conflict on this item.
    pub conflicts: u32,
}

/// A member on the session's roll.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RollRow {
    pub member: MemberId,
    pub position: u32,
    pub name: String,
    pub role: CouncilRole,
    pub post: String,
    /// Absent until the roll is called.
    pub presence: Option<Presence>,
    /// Reason for absence, in words.
    pub note: Option<String>,
}

/// The room: everything around the items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionRoom {
    pub session: SessionRow,
    pub council_name: String,
    pub quorum: QuorumRule,
    /// Members of the council on the session's date.
    pub members: u32,
    pub present: u32,
    pub absent: u32,
    /// Of the absent, those who answered in writing.
    pub written: u32,
    /// Members whose presence is not recorded.
    pub not_called: u32,
    pub quorum_required: u32,
    pub quorum_met: bool,
    pub roll: Vec<RollRow>,
    pub agenda: Vec<AgendaRow>,
    /// Awards on the agenda whose rule is not confirmed by the office, by id.
    pub unconfirmed_awards: Vec<String>,
}

/// A member who does not vote on the item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemAbsenceRow {
    pub member: MemberId,
    pub name: String,
    pub absence: ItemAbsence,
    pub note: Option<String>,
}

/// Why a member may be in conflict on the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictReason {
    /// The nominee bears the member's name.
    IsNominee,
    /// The member's unit is the nominee's unit or above it.
    SameUnit,
}

/// A conflict the office found; the secretary declares or dismisses it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundConflict {
    pub member: MemberId,
    pub name: String,
    pub reason: ConflictReason,
}

/// A tally as one team of tellers entered it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TallyEntry {
    /// 1 or 2.
    pub entry: u32,
    pub tally: Tally,
    #[ts(type = "string")]
    pub at: NaiveDateTime,
    pub actor: String,
}

/// One item opened for the vote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    pub row: AgendaRow,
    /// Regulation pack of the day the nomination was received ("e2017"): the office confirms the rule there.
    pub pack: String,
    /// The award as the pack has it; `award.rule` is the pack's rule.
    pub award: Award,
    /// The rule in force for this session, the office's confirmation applied.
    pub rule: VoteRule,
    pub voters: Voters,
    pub quorum_met: bool,
    /// Fewest agreeing votes that pass, when the rule and base are known.
    pub needed: Option<u32>,
    pub absences: Vec<ItemAbsenceRow>,
    pub found_conflicts: Vec<FoundConflict>,
    pub tallies: Vec<TallyEntry>,
    /// Both entries stand and are equal, or one stands where one is enough.
    pub tallies_agree: bool,
    /// What the tally means under the rule, when it can be said.
    pub verdict: Option<Verdict>,
    /// Awards this one may be lowered to.
    pub lower_awards: Vec<Award>,
    pub result: Option<VoteResult>,
}

/// The frozen result of a closed item: figures, names and titles as they were.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoteResult {
    pub item: ItemId,
    pub position: u32,
    pub nomination: NominationId,
    pub kind: NomineeKind,
    pub name: String,
    pub born: Option<String>,
    pub person_position: Option<String>,
    pub unit_name: String,
    /// Unit that sent the nomination.
    pub sender_name: String,
    pub achievement: String,
    pub award_history: Option<String>,
    pub award_id: String,
    pub award_name: String,
    pub rule: VoteRule,
    /// Pack the rule and the award come from; absent in results of before it was kept.
    #[serde(default)]
    pub pack_id: Option<String>,
    #[serde(default)]
    pub pack_version: Option<u32>,
    pub voters: Voters,
    pub quorum_required: u32,
    /// Absent when the item was closed without a vote.
    pub tally: Option<Tally>,
    pub verdict: Option<Verdict>,
    pub outcome: Outcome,
    /// True when the outcome differs from the computed one.
    pub is_overridden: bool,
    pub reason: Option<String>,
    pub lowered_award_id: Option<String>,
    pub lowered_award_name: Option<String>,
    #[ts(type = "string")]
    pub closed_at: NaiveDateTime,
    pub closed_by: String,
    /// Names of members who did not vote because of a conflict.
    pub recused: Vec<String>,
}

//! Requests about prize money.

use chrono::NaiveDate;
use domain::award::{Certainty, CommendationType};
use domain::ids::{MovementId, NominationId, NomineeId, UnitId};
use domain::money::{FundTotal, PaymentLine};
use domain::nominee::NomineeKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::request;

request! {
    /// What the nominations that passed in a phase of a movement are paid by a decision of that day.
    ListPrizes {
        movement: MovementId,
        phase_no: u32,
        /// Day of the decision: it chooses the base salary and the regulations.
        #[ts(type = "string")]
        decision_on: NaiveDate,
        /// Amounts the decision fixes itself; the one that says most about a line is taken.
        fixed: Option<Vec<FixedPrize>>
    }
}

/// An amount the decision fixes for some of its lines. Both `kind` and `awardId` absent: for every line.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FixedPrize {
    pub kind: Option<NomineeKind>,
    pub award_id: Option<String>,
    /// Đồng, from 0.
    #[ts(type = "number")]
    pub amount: i64,
    /// The document that fixes it.
    pub legal_basis: Option<String>,
}

/// Prizes of a phase: lines by higher award, kind, sending unit and name, with their totals.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Prizes {
    /// Pack of the decision's day.
    pub pack: String,
    pub lines: Vec<PrizeRow>,
    /// By sending unit, in the order of their names.
    pub units: Vec<UnitPrizes>,
    pub funds: Vec<FundTotal>,
    /// Đồng.
    #[ts(type = "number")]
    pub total: i64,
    /// The total in words, as the office writes numbers.
    pub total_in_words: String,
    /// Lines whose amount nobody has said; they are not in the totals.
    pub unknown: u32,
    /// Lines a person must look at; they are in the totals as they stand.
    pub to_look_at: u32,
    /// Of the least sure line.
    pub certainty: Certainty,
}

/// What one nomination is paid. Names are those frozen with its vote.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrizeRow {
    pub nomination: NominationId,
    pub nominee: NomineeId,
    pub kind: NomineeKind,
    pub name: String,
    pub position: Option<String>,
    pub unit_name: String,
    /// Sending unit.
    pub sender: UnitId,
    pub sender_name: String,
    /// The award that is given: the lower one where the council lowered it.
    pub award_id: String,
    pub award_name: String,
    pub commendation_type: CommendationType,
    /// Present where the dossier was received in another era whose regulations would pay another amount: the office
    /// must say which holds (khoản 3 Điều 60 NĐ 152/2025/NĐ-CP keeps dossiers received before under the older text).
    pub other_era: Option<OtherEra>,
    pub payment: PaymentLine,
}

/// What the pack of the day of receipt would pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherEra {
    /// Id of the pack.
    pub pack: String,
    /// Đồng; absent where that pack names no prize.
    #[ts(type = "number | null")]
    pub amount: Option<i64>,
}

/// What the nominees of one sending unit are paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitPrizes {
    pub unit: UnitId,
    pub unit_name: String,
    /// Lines that are paid.
    pub lines: u32,
    /// Đồng.
    #[ts(type = "number")]
    pub paid: i64,
}

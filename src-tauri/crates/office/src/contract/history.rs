//! Requests about past awards, initiatives and nominees.

use chrono::NaiveDate;
use domain::ids::{AchievementId, DisciplineId, InitiativeId, NomineeId, PastAwardId, ProceedingId, UnitId};
use domain::records::PageRequest;
use domain::records::appraisals::{
    AchievementFields, AwardHolders, DisciplineFields, LookedFor, ProceedingFields,
};
use domain::records::history::{HistoryFilter, InitiativeFields, PastAwardFields};
use domain::records::nominations::NomineeFields;
use domain::standard::Rating;
use serde::Serialize;
use ts_rs::TS;

use super::request;

request! {
    /// Past awards, newest year first, then higher awards, then names.
    ListPastAwards { filter: HistoryFilter, page: PageRequest }
    /// Enters one by hand.
    AddPastAward { fields: PastAwardFields }
    /// Corrects one.
    UpdatePastAward { past_award: PastAwardId, fields: PastAwardFields }
    /// Removes one that was entered by mistake.
    RemovePastAward { past_award: PastAwardId, reason: String }
    /// Past awards as an Excel file, as filtered on screen.
    ExportPastAwards { filter: HistoryFilter }
    /// Initiatives, newest year first.
    ListInitiatives { filter: HistoryFilter, page: PageRequest }
    AddInitiative { fields: InitiativeFields }
    UpdateInitiative { initiative: InitiativeId, fields: InitiativeFields }
    RemoveInitiative { initiative: InitiativeId, reason: String }
    /// Initiatives as an Excel file, as filtered on screen.
    ExportInitiatives { filter: HistoryFilter }
    /// Everything known about one nominee.
    ReadNominee { nominee: NomineeId }
    /// Replaces what is kept about a nominee. With `movedOn` it goes to another unit from that day on; without, the unit is
    /// corrected.
    UpdateNominee { nominee: NomineeId, fields: NomineeFields, #[ts(type = "string | null")] moved_on: Option<NaiveDate>, document: Option<String> }
    /// What leads to every award, in the year and the one after it; absent: the year of the call.
    ReadNextSteps { nominee: NomineeId, year: Option<i32> }
    /// Who is within reach of which award, among a page of nominees; of a unit and those below it, or of all;
    /// in a year, or in that of the call.
    ListSuggestions { year: Option<i32>, unit: Option<UnitId>, page: PageRequest }
    /// Nominees whose name begins so, for choosing one.
    ChooseNominee { query: String, limit: Option<u32> }
    /// Says of two of one name that they are two, and why.
    SayNotTheSame { nominee: NomineeId, other: NomineeId, reason: String }
    /// Takes that word back.
    TakeBackNotTheSame { nominee: NomineeId, other: NomineeId }
    /// Says that an award was cancelled, by which decision.
    RevokePastAward { past_award: PastAwardId, #[ts(type = "string")] on: NaiveDate, document: String }
    /// Takes that back.
    RestorePastAward { past_award: PastAwardId, reason: String }
    /// How well the tasks of a year were done; absent: forget it.
    SetRating { nominee: NomineeId, year: i32, rating: Option<Rating>, document: Option<String> }
    AddDiscipline { nominee: NomineeId, fields: DisciplineFields }
    UpdateDiscipline { discipline: DisciplineId, fields: DisciplineFields }
    RemoveDiscipline { discipline: DisciplineId, reason: String }
    AddProceeding { nominee: NomineeId, fields: ProceedingFields }
    UpdateProceeding { proceeding: ProceedingId, fields: ProceedingFields }
    RemoveProceeding { proceeding: ProceedingId, reason: String }
    AddAchievement { nominee: NomineeId, fields: AchievementFields }
    UpdateAchievement { achievement: AchievementId, fields: AchievementFields }
    RemoveAchievement { achievement: AchievementId, reason: String }
    /// How many belong to a collective in a year and who of them hold which award; no heads: forget that year.
    SetMembership { nominee: NomineeId, year: i32, heads: Option<u32>, holders: Vec<AwardHolders>, document: Option<String> }
    /// Says that somebody looked.
    SayLookedInto { nominee: NomineeId, what: LookedFor }
}

/// A past award was entered.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastAwardAdded {
    pub past_award: PastAwardId,
}

/// An initiative was entered.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InitiativeAdded {
    pub initiative: InitiativeId,
}

/// A disciplinary measure was entered.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisciplineAdded {
    pub discipline: DisciplineId,
}

/// An achievement was entered.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AchievementAdded {
    pub achievement: AchievementId,
}

/// A proceeding was entered.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProceedingAdded {
    pub proceeding: ProceedingId,
}

/// Nominees to choose from.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NomineeChoices {
    pub nominees: Vec<NomineeChoice>,
}

/// A nominee to choose.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NomineeChoice {
    pub nominee: NomineeId,
    pub name: String,
    /// Birth, unit, position: what tells namesakes apart.
    pub detail: String,
}

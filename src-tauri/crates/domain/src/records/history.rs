//! What a nominee brings along: awards of earlier decisions and initiatives (U5, N1).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::CommendationType;
use crate::dates::PartialDate;
use crate::ids::{DraftId, InitiativeId, NomineeId, PastAwardId, UnitId};
use crate::nominee::NomineeKind;
use crate::records::appraisals::{
    AchievementRow, DisciplineRow, LookedInto, MembershipRow, ProceedingRow, RatingRow, Revocation,
};
use crate::records::nominations::{NomineeFields, OtherNomination};
use crate::standard::InitiativeUse;

/// An award somebody holds, as the decision gave it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastAwardFields {
    pub nominee: NomineeId,
    /// Catalogue id of the award; absent for awards the catalogue does not know.
    pub award_id: Option<String>,
    /// Name of the award, as the catalogue or the list has it.
    pub award_name: String,
    pub commendation_type: Option<CommendationType>,
    /// The year the award is for; not always that of the decision.
    pub year: i32,
    /// "1234/QĐ-UBND".
    pub decision_number: Option<String>,
    #[ts(as = "Option<String>")]
    pub decision_on: Option<PartialDate>,
    /// Who gave it ("Chủ tịch UBND tỉnh").
    pub issuer: Option<String>,
    /// What it was given for.
    pub achievement: Option<String>,
    pub note: Option<String>,
}

/// An award in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastAwardRow {
    pub id: PastAwardId,
    #[serde(flatten)]
    pub fields: PastAwardFields,
    pub kind: NomineeKind,
    pub name: String,
    #[ts(as = "Option<String>")]
    pub born: Option<PartialDate>,
    pub unit: UnitId,
    pub unit_name: String,
    /// The import it came with, absent when typed in.
    pub draft: Option<DraftId>,
    /// Cancelled: kept, and no basis for anything.
    pub revoked: Option<Revocation>,
    /// The name the collective had when it was given, where it has another one now or was merged into another since.
    pub as_unit: Option<String>,
}

/// How far an initiative reaches (phạm vi ảnh hưởng).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InfluenceScope {
    /// Cấp cơ sở.
    Base,
    /// Cấp bộ, ban, ngành, tỉnh.
    Province,
    /// Toàn quốc.
    National,
}

/// Sáng kiến or đề tài nghiên cứu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InitiativeKind {
    Initiative,
    ResearchTopic,
}

/// An initiative as it was recognised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InitiativeFields {
    pub kind: InitiativeKind,
    pub title: String,
    /// Author and co-authors; at least one.
    pub authors: Vec<NomineeId>,
    /// The year it was recognised for.
    pub year: i32,
    pub scope: Option<InfluenceScope>,
    /// Who recognised it ("Hội đồng sáng kiến Sở Y tế").
    pub recognised_by: Option<String>,
    #[ts(as = "Option<String>")]
    pub recognised_on: Option<PartialDate>,
    /// Number of the recognising decision or certificate.
    pub doc_number: Option<String>,
    /// What it achieved.
    pub summary: Option<String>,
    pub note: Option<String>,
    /// The awards it has served for, each award and year once.
    #[serde(default)]
    pub uses: Vec<InitiativeUse>,
}

/// An initiative in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InitiativeRow {
    pub id: InitiativeId,
    #[serde(flatten)]
    pub fields: InitiativeFields,
    /// Names of the authors with their units, parallel to `authors`.
    pub author_names: Vec<String>,
    /// The import it came with, absent when typed in.
    pub draft: Option<DraftId>,
}

/// A nominee opened: everything the office knows, on one screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NomineeDetail {
    pub id: NomineeId,
    pub fields: NomineeFields,
    pub unit_name: String,
    /// Newest year first.
    pub past_awards: Vec<PastAwardRow>,
    /// Awards of collectives that were merged into this one, or of the one it was split from; newest year first. Whether
    /// they count for it, a person says.
    pub predecessor_awards: Vec<PastAwardRow>,
    /// Units it belonged to before, newest first.
    pub moves: Vec<NomineeMove>,
    /// Newest year first.
    pub initiatives: Vec<InitiativeRow>,
    /// Newest first.
    pub nominations: Vec<OtherNomination>,
    /// Those of the same name.
    pub namesakes: Vec<Namesake>,
    /// Newest year first.
    pub ratings: Vec<RatingRow>,
    /// Newest first.
    pub disciplines: Vec<DisciplineRow>,
    /// Newest first.
    pub proceedings: Vec<ProceedingRow>,
    /// Newest year first.
    pub achievements: Vec<AchievementRow>,
    /// Of a collective, newest year first.
    pub memberships: Vec<MembershipRow>,
    pub looked_into: Vec<LookedInto>,
}

/// A nominee went from one unit to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NomineeMove {
    pub from_unit: UnitId,
    /// By its name of that day.
    pub from_name: String,
    pub to_unit: UnitId,
    pub to_name: String,
    /// The first day in the new unit.
    #[ts(type = "string")]
    pub on: chrono::NaiveDate,
    /// The decision, where one is known.
    pub document: Option<String>,
}

/// Somebody of the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Namesake {
    pub id: NomineeId,
    pub fields: NomineeFields,
    pub unit_name: String,
    /// Nominations and past awards kept under this one.
    pub nominations: u32,
    pub past_awards: u32,
    /// Said to be somebody else: by whom, when (yyyy-mm-ddThh:mm:ss) and why.
    pub not_the_same: Option<NotTheSame>,
}

/// A person's word that two of one name are two.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotTheSame {
    pub said_by: String,
    #[ts(type = "string")]
    pub said_at: chrono::NaiveDateTime,
    pub reason: Option<String>,
}

/// What lists of past awards and initiatives are narrowed by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct HistoryFilter {
    pub nominee: Option<NomineeId>,
    /// The nominee's (an author's) unit.
    pub unit: Option<UnitId>,
    pub year_from: Option<i32>,
    pub year_to: Option<i32>,
    /// Catalogue id of the award; past awards only.
    pub award: Option<String>,
    pub scope: Option<InfluenceScope>,
    /// Words in name, title, award or decision number, folded.
    pub query: Option<String>,
}

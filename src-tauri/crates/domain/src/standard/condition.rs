//! The conditions a standard is made of. Counts are numbers of times or of heads, shares whole per cent, years civil years.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::records::history::InfluenceScope;

/// One condition of an alternative. The year it is asked for is the evaluation year: the last of the achievements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Condition {
    /// Holds an award.
    HeldAward(HeldAward),
    /// Holds an award several times in a row (liên tục).
    ConsecutiveAward(ConsecutiveAward),
    /// Was rated so in the evaluation year.
    Rating(RatingAtLeast),
    /// Was rated so for years on end.
    RatingConsecutive(RatingConsecutive),
    /// Has recognised initiatives or research topics.
    Initiative(InitiativeCount),
    /// A share of the members of the collective hold a title of the evaluation year.
    ShareOfMembers(ShareOfMembers),
    /// Some members of the collective hold a title of the evaluation year.
    MemberHas(MemberHas),
    /// Nobody was disciplined in the evaluation year.
    NoDiscipline(NoDiscipline),
    /// Excelled in a movement.
    MovementResult(MovementResult),
    /// Did something beyond plan and duty (NĐ 152/2025, Điều 3 khoản 3).
    SuddenAchievement(SuddenAchievement),
    /// Leads its bloc or cluster.
    LeadsCluster(LeadsCluster),
    /// Only a person can say.
    Manual(Manual),
}

/// Holds `award` in at least `count` different years: two of one year count once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HeldAward {
    pub award: String,
    #[serde(default = "once")]
    pub count: u32,
    /// Only the award of the evaluation year counts.
    #[serde(default, alias = "same_year")]
    pub same_year: bool,
    /// Meeting that award's own standard is as good as holding it.
    #[serde(default, alias = "or_standard_met")]
    pub or_standard_met: bool,
    /// Only awards of so many years count, the evaluation year being the last.
    #[serde(alias = "within_years")]
    pub within_years: Option<u32>,
    /// Only awards of later years than this one count ("sau đó").
    #[serde(alias = "after_award")]
    pub after_award: Option<String>,
}

/// Holds `award` `count` times in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConsecutiveAward {
    pub award: String,
    pub count: u32,
    /// How many years two of them may lie apart and still be in a row: 1 = every year.
    #[serde(default = "once", alias = "apart_years")]
    pub apart_years: u32,
    /// How many years before the evaluation year the last of them may lie: 0 = it is of that year.
    #[serde(default, alias = "may_end_years_before")]
    pub may_end_years_before: u32,
}

/// How well the tasks of a year were done (xếp loại mức độ hoàn thành nhiệm vụ).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// Không hoàn thành nhiệm vụ.
    NotDone,
    /// Hoàn thành nhiệm vụ.
    Done,
    /// Hoàn thành tốt nhiệm vụ.
    Good,
    /// Hoàn thành xuất sắc nhiệm vụ.
    Excellent,
}

/// Rated `min` or better in the evaluation year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RatingAtLeast {
    pub min: Rating,
}

/// Rated `min` or better in each of `years` years on end, the evaluation year being the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RatingConsecutive {
    pub min: Rating,
    pub years: u32,
    /// A year with this award is as good as one with the rating.
    #[serde(alias = "or_award")]
    pub or_award: Option<String>,
    /// Only later years than that of this award count ("năm tiếp theo").
    #[serde(alias = "after_award")]
    pub after_award: Option<String>,
}

/// Has `count` initiatives that reach as far as `scope` or farther. Research topics count as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InitiativeCount {
    pub scope: InfluenceScope,
    pub count: u32,
    /// Research topics (đề tài) do not count.
    #[serde(default, alias = "no_topic")]
    pub no_topic: bool,
    /// Only those of so many years count, the evaluation year being the last.
    #[serde(alias = "within_years")]
    pub within_years: Option<u32>,
    /// Only those of later years than this award count ("trong thời gian đó").
    #[serde(alias = "after_award")]
    pub after_award: Option<String>,
}

/// `holders × 100 ≥ min_pct × heads`, or `>` when strict; in integers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShareOfMembers {
    pub award: String,
    /// 1 to 100.
    #[serde(alias = "min_pct")]
    pub min_pct: u32,
    #[serde(default)]
    pub strict: bool,
}

/// At least `min` members hold `award`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MemberHas {
    pub award: String,
    pub min: u32,
}

/// Disciplinary measures, mildest first (NĐ 112/2020/NĐ-CP, Điều 7 and 15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DisciplineLevel {
    /// Khiển trách.
    Reprimand,
    /// Cảnh cáo.
    Warning,
    /// Hạ bậc lương.
    PayReduction,
    /// Giáng chức.
    Demotion,
    /// Cách chức.
    RemovalFromPost,
    /// Buộc thôi việc, khai trừ.
    Dismissal,
}

/// No measure as hard as `from`, or harder, was decided in the evaluation year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoDiscipline {
    /// The mildest measure that bars.
    pub from: DisciplineLevel,
}

/// Who launched a movement (phát động).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Launcher {
    /// Thủ tướng Chính phủ.
    PrimeMinister,
    /// Hội đồng Thi đua - Khen thưởng Trung ương.
    NationalCouncil,
    /// Bộ, ban, ngành, đoàn thể Trung ương.
    Ministry,
    /// UBND tỉnh, Chủ tịch UBND tỉnh, Hội đồng Thi đua - Khen thưởng tỉnh.
    Province,
    /// Sở, xã, doanh nghiệp, đơn vị.
    Unit,
}

/// Was judged excellent in a movement of one of these launchers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MovementResult {
    /// Never empty.
    pub launchers: Vec<Launcher>,
    /// The movement must have run so many years when it was reviewed (sơ kết, tổng kết).
    #[serde(alias = "min_years")]
    pub min_years: Option<u32>,
}

/// How far an achievement reaches, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// A unit or a commune.
    Unit,
    /// One field of a ministry or province.
    Field,
    /// A whole ministry or province.
    Province,
    /// The country.
    National,
}

/// A sudden achievement that reaches as far as `reach` or farther.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SuddenAchievement {
    pub reach: Reach,
}

/// Who organises a bloc or cluster (khối, cụm thi đua).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClusterOrganiser {
    /// The province.
    Province,
    /// Hội đồng Thi đua - Khen thưởng Trung ương.
    National,
}

/// Leads a bloc or cluster in the evaluation year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LeadsCluster {
    #[serde(alias = "organised_by")]
    pub organised_by: ClusterOrganiser,
}

/// A person must say whether it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Manual {
    /// Names the question; the same in every alternative of the award that asks it.
    pub code: String,
    /// What is asked, in the words of the pack.
    pub text: String,
}

fn once() -> u32 {
    1
}

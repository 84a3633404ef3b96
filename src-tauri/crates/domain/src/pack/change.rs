//! One difference between two packs. Where both sides may be absent, none on the left means new, none on the right gone.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::{AuthorityLevel, AwardKind, VoteRule};
use crate::deadline::Deadline;
use crate::money::{Coefficient, Figure, Fund, Rounding, SamePeriodTitles};
use crate::nominee::NomineeKind;
use crate::quota::Quota;
use crate::standard::{
    Alternative, DissolvedUnits, Freeze, InitiativeReuse, MinimumGap, NoSteppingStone, OneStateFormAYear,
    SimplifiedProcedure,
};

/// A property of an award besides its vote and its standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "detail", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum AwardDetail {
    Name {
        old: String,
        new: String,
    },
    ShortName {
        old: String,
        new: String,
    },
    Kind {
        old: AwardKind,
        new: AwardKind,
    },
    Recipients {
        added: Vec<NomineeKind>,
        removed: Vec<NomineeKind>,
    },
    Authority {
        old: AuthorityLevel,
        new: AuthorityLevel,
    },
    Rank {
        old: u32,
        new: u32,
    },
    /// Awards a council may lower it to, by id.
    LowerAwards {
        added: Vec<String>,
        removed: Vec<String>,
    },
    /// Spellings met in lists.
    Synonyms {
        added: Vec<String>,
        removed: Vec<String>,
    },
}

/// A rule for every award of an era.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "rule", content = "says", rename_all = "snake_case")]
pub enum EraRule {
    NoSteppingStone(NoSteppingStone),
    InitiativeReuse(InitiativeReuse),
    OneStateFormAYear(OneStateFormAYear),
    MinimumGap(MinimumGap),
    Freeze(Freeze),
    DissolvedUnits(DissolvedUnits),
    SimplifiedProcedure(SimplifiedProcedure),
}

/// A rule of money that is said with yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoneyRule {
    /// Titles of different periods are all paid.
    TitlesOtherPeriodsPaid,
    /// A title and a form are both paid.
    TitleAndFormPaid,
    /// Forms for different achievements are all paid.
    FormsOtherAchievementsPaid,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum PackChange {
    /// Laws and decrees the pack rests on.
    Sources {
        added: Vec<String>,
        removed: Vec<String>,
    },
    AwardAdded {
        award: String,
        name: String,
    },
    AwardRemoved {
        award: String,
        name: String,
    },
    /// `name` is the new one here and below.
    AwardDetail {
        award: String,
        name: String,
        change: AwardDetail,
    },
    Vote {
        award: String,
        name: String,
        old: VoteRule,
        new: VoteRule,
    },
    /// One way to deserve it. Both sides present: the same conditions for the same nominees rest on something else, or
    /// the only way that changed.
    Alternative {
        award: String,
        name: String,
        old: Option<Alternative>,
        new: Option<Alternative>,
    },
    /// Why no standard is given; absent where one is.
    StandardUnknown {
        award: String,
        name: String,
        old: Option<String>,
        new: Option<String>,
    },
    Quota {
        award: String,
        name: String,
        old: Option<Quota>,
        new: Option<Quota>,
    },
    /// Papers of its dossier, by name; `rewritten`: when they are needed, or on what ground, has changed.
    Papers {
        award: String,
        name: String,
        added: Vec<String>,
        removed: Vec<String>,
        rewritten: bool,
    },
    Coefficient {
        award: String,
        name: String,
        recipient: NomineeKind,
        old: Option<Figure<Coefficient>>,
        new: Option<Figure<Coefficient>>,
    },
    Multiplier {
        recipient: NomineeKind,
        award_kind: AwardKind,
        old: Option<Figure<Coefficient>>,
        new: Option<Figure<Coefficient>>,
    },
    Fund {
        authority: AuthorityLevel,
        old: Option<Figure<Fund>>,
        new: Option<Figure<Fund>>,
    },
    Rounding {
        old: Figure<Rounding>,
        new: Figure<Rounding>,
    },
    SamePeriodTitles {
        old: Figure<SamePeriodTitles>,
        new: Figure<SamePeriodTitles>,
    },
    MoneyRule {
        rule: MoneyRule,
        old: Figure<bool>,
        new: Figure<bool>,
    },
    Deadline {
        old: Option<Deadline>,
        new: Option<Deadline>,
    },
    Rule {
        old: Option<EraRule>,
        new: Option<EraRule>,
    },
}

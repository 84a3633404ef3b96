//! What can be wrong with a file of regulations, as data: the screen words it, a log reads the English.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::AuthorityLevel;
use crate::nominee::NomineeKind;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "camelCase")]
#[error("{path}: {fault}")]
pub struct PackProblem {
    /// Line of the file, from 1; absent where the problem is no single place.
    pub line: Option<u32>,
    /// Where, as the file names it: `award.cstd_co_so.alternative.1.all.2`; blank for the file as a whole.
    pub path: String,
    pub fault: PackFault,
}

/// Why a condition is one that nobody can ever meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "why", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum NeverMet {
    /// More than all of the members.
    #[error("more than 100 % can never be met")]
    MoreThanAll,
    /// Several awards of one year count once.
    #[error("several of one year can never be met: they count once")]
    SeveralOfOneYear,
    #[error("{count} times within {years} years can never be met")]
    MoreTimesThanYears { count: u32, years: u32 },
    #[error("can never be met: {kind:?} cannot hold {award}")]
    KindCannotHold { kind: NomineeKind, award: String },
    #[error("can never be met: only collectives have members")]
    OnlyCollectivesHaveMembers,
    /// The standards it leads to lead back to itself.
    #[error("or_standard_met leads back to the award itself")]
    LeadsBack,
    /// Nobody could be the first: what it asks for asks for it.
    #[error("can never be met by {kind:?}, its alternatives ask for awards that ask for it")]
    NobodyFirst { kind: NomineeKind },
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum PackFault {
    // The file.
    /// Not text, or larger than any pack.
    #[error("no text of a sensible size")]
    NotText,
    /// No TOML; `detail` is the reader's own word, in English.
    #[error("no TOML: {detail}")]
    NotToml { detail: String },
    #[error("unknown field `{key}`")]
    UnknownKey { key: String, allowed: Vec<String> },
    #[error("missing field `{key}`")]
    MissingKey { key: String },
    #[error("`{key}` stands twice")]
    KeyTwice { key: String },
    /// A value of another type; both in the reader's own words.
    #[error("found {found}, expected {expected}")]
    WrongType { found: String, expected: String },
    #[error("unknown variant `{found}`")]
    UnknownValue { found: String, allowed: Vec<String> },
    /// A value of the right type that says nothing, like the 31st of April.
    #[error("no such value: {detail}")]
    NoSuchValue { detail: String },
    #[error("schema_version {found} is not known")]
    SchemaNotKnown { found: u32 },

    // Names.
    #[error("{found:?} is no id: small letters, digits and _ only")]
    NotAnId { found: String },
    #[error("{id} stands twice")]
    StandsTwice { id: String },
    #[error("no award {award} in this pack")]
    UnknownAward { award: String },

    // Texts.
    #[error("{key} is blank")]
    Blank { key: String },
    #[error("no legal basis")]
    NoLegalBasis,
    #[error("only the office confirms")]
    OnlyTheOfficeConfirms,
    #[error("names nothing")]
    NamesNothing,

    // Numbers.
    #[error("{key} is {found}, not {least} to {most}")]
    OutOfRange { key: String, found: u32, least: u32, most: u32 },
    /// No share of a whole.
    #[error("{found} is no share")]
    NoShare { found: u32 },
    #[error("the deadline cannot be kept")]
    TermNotSound,
    #[error("the multiplier {found} is more than 10")]
    MultiplierTooLarge { found: String },

    // Awards and their standards.
    #[error("{award} is not lower")]
    NotLower { award: String },
    #[error("has alternatives and yet standard_unknown")]
    StandardAndUnknown,
    #[error("has neither alternatives nor standard_unknown")]
    NoStandard,
    #[error("the alternative stands twice")]
    SameAlternative,
    #[error("no alternative for {kind:?}")]
    NoWayFor { kind: NomineeKind },
    #[error("{kind:?} cannot receive the award")]
    CannotReceive { kind: NomineeKind },
    #[error("{kind:?} is named twice")]
    KindTwice { kind: NomineeKind },
    #[error("question {question} is asked in two wordings")]
    TwoWordings { question: String },
    #[error("{one} and {other} exclude each other")]
    Exclude { one: String, other: String },
    #[error("the standard of {award} is not known")]
    StandardNotKnown { award: String },
    /// Everybody meets it: rated not done or better.
    #[error("everybody meets it")]
    AsksForNothing,
    #[error("{0}")]
    NeverMet(NeverMet),

    // Money.
    #[error("a person's coefficient is not multiplied")]
    PersonNotMultiplied,
    #[error("the award has a coefficient")]
    HasCoefficient,
    #[error("nobody pays what {authority:?} decides")]
    NoFund { authority: AuthorityLevel },
    #[error("no coefficient of {award} for {kind:?} and no reason in without_coefficient")]
    NoCoefficient { award: String, kind: NomineeKind },

    // Dossiers.
    #[error("no rule asks for {component}")]
    NotAskedFor { component: String },
    #[error("no component {component}")]
    UnknownComponent { component: String },
    /// Under the simplified procedure, or under the ordinary one.
    #[error("no rule for {award} to {kind:?}, simplified: {simplified}")]
    NoPapersFor { award: String, kind: NomineeKind, simplified: bool },

    // Eras beside each other.
    #[error("the era ends before it begins")]
    EndsBeforeItBegins,
    /// Both hold on these days; `to` absent: without end.
    #[error("{pack} holds from {from} as well")]
    Overlaps {
        pack: String,
        #[ts(type = "string")]
        from: NaiveDate,
        #[ts(type = "string | null")]
        to: Option<NaiveDate>,
    },
    /// No pack would hold on these days.
    #[error("no pack holds from {from} to {to}")]
    Gap {
        #[ts(type = "string")]
        from: NaiveDate,
        #[ts(type = "string")]
        to: NaiveDate,
    },
    /// The pack it says it follows is not the one before it.
    #[error("{pack} is not the pack before it")]
    NotThePackBefore { pack: String },
    /// The same pack is in force in this version or a later one.
    #[error("version {in_force} is in force already")]
    NotNewer { in_force: u32 },
}

impl PackFault {
    /// This fault of the file as a whole.
    pub fn of_file(self) -> PackProblem {
        PackProblem { line: None, path: String::new(), fault: self }
    }
}

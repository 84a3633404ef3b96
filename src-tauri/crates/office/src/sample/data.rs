//! What the sample office is made of: the files in assets/samples, as they are written there.

use chrono::NaiveDate;
use domain::award::{VoteBase, VoteMethod};
use domain::council::CouncilRole;
use domain::dates::PartialDate;
use domain::movement::{DurationBand, GuidingDocKind, LaunchDocKind, MovementMethod, MovementScope};
use domain::profile::{MoneyRounding, OfficeLevel, SigningCapacity, ThousandWord, ZeroWord};
use domain::records::imports::ImportKind;
use domain::unit::UnitKind;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::OfficeError;
use crate::error::Broken;

/// All sample files, read.
pub(super) struct SampleData {
    pub(super) office: OfficeFile,
    pub(super) movements: Vec<Movement>,
    pub(super) documents: Vec<Document>,
    pub(super) units: Vec<Unit>,
    pub(super) council: CouncilFile,
    pub(super) lists: Vec<List>,
    pub(super) history: Vec<HistoryList>,
}

impl SampleData {
    /// Reads the files compiled into the program.
    pub(super) fn shipped() -> Result<SampleData, OfficeError> {
        Ok(SampleData {
            office: read("office.toml", include_str!("../../../../../assets/samples/office.toml"))?,
            movements: read::<MovementsFile>(
                "movements.toml",
                include_str!("../../../../../assets/samples/movements.toml"),
            )?
            .movement,
            documents: read::<DocumentsFile>(
                "documents.toml",
                include_str!("../../../../../assets/samples/documents.toml"),
            )?
            .document,
            units: read::<UnitsFile>("units.toml", include_str!("../../../../../assets/samples/units.toml"))?
                .unit,
            council: read("council.toml", include_str!("../../../../../assets/samples/council.toml"))?,
            lists: read::<ListsFile>(
                "submissions.toml",
                include_str!("../../../../../assets/samples/submissions.toml"),
            )?
            .file,
            history: read::<HistoryFile>(
                "history.toml",
                include_str!("../../../../../assets/samples/history.toml"),
            )?
            .file,
        })
    }
}

fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, OfficeError> {
    toml::from_str(text)
        .map_err(|error| Broken::Shipped { file: file.to_owned(), detail: error.to_string() }.into())
}

#[derive(Deserialize)]
pub(super) struct OfficeFile {
    pub(super) office: Profile,
    pub(super) signer: Vec<SignerInFile>,
    pub(super) local_vote_rule: Vec<LocalRule>,
}

#[derive(Deserialize)]
pub(super) struct Profile {
    pub(super) name: String,
    pub(super) level: OfficeLevel,
    pub(super) governing_agency: String,
    pub(super) issuing_agency: String,
    pub(super) place: String,
    pub(super) standing_agency: String,
    pub(super) secretary: String,
    pub(super) default_regulation: String,
    pub(super) money_rounding: MoneyRounding,
    pub(super) zero_word: ZeroWord,
    pub(super) thousand_word: ThousandWord,
}

#[derive(Deserialize)]
pub(super) struct SignerInFile {
    pub(super) name: String,
    pub(super) capacity: SigningCapacity,
    pub(super) post: String,
}

/// What the sample council's own statute says about several awards.
#[derive(Deserialize)]
pub(super) struct LocalRule {
    pub(super) awards: Vec<String>,
    pub(super) method: VoteMethod,
    pub(super) threshold_pct: u32,
    pub(super) strict: bool,
    pub(super) base: VoteBase,
    pub(super) absent: Option<String>,
    pub(super) legal_basis: String,
}

#[derive(Deserialize)]
struct MovementsFile {
    movement: Vec<Movement>,
}

#[derive(Deserialize)]
pub(super) struct Movement {
    pub(super) code: String,
    pub(super) source: String,
    pub(super) doc_kind: LaunchDocKind,
    pub(super) doc_number: Option<String>,
    pub(super) launched_on: Option<PartialDate>,
    pub(super) issuer: String,
    pub(super) signer: Option<String>,
    pub(super) signer_post: Option<String>,
    pub(super) title: Option<String>,
    pub(super) subject: Option<String>,
    pub(super) slogan: Option<String>,
    pub(super) special: bool,
    pub(super) scope: Option<MovementScope>,
    pub(super) duration_band: Option<DurationBand>,
    pub(super) method: Option<MovementMethod>,
    pub(super) purposes: Vec<String>,
    #[serde(default)]
    pub(super) requirements: Vec<String>,
    pub(super) contents: Vec<Content>,
    pub(super) target_groups: Vec<Target>,
    #[serde(default)]
    pub(super) phases: Vec<PhaseInFile>,
    pub(super) awards: Vec<String>,
    pub(super) award_criteria: Option<String>,
    pub(super) award_timing: Option<String>,
    pub(super) proposers: Vec<String>,
    pub(super) appraiser: Option<String>,
    pub(super) decider: Option<String>,
    pub(super) reviews: Option<String>,
    pub(super) recipients: Vec<String>,
    pub(super) parent: Option<Parent>,
    #[serde(default)]
    pub(super) cites: Vec<Cited>,
    pub(super) notes: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Content {
    pub(super) title: String,
    pub(super) text: String,
}

#[derive(Deserialize)]
pub(super) struct Target {
    pub(super) kind: String,
    pub(super) text: String,
}

#[derive(Deserialize)]
pub(super) struct PhaseInFile {
    pub(super) no: u32,
    pub(super) from_on: Option<PartialDate>,
    pub(super) from_condition: Option<String>,
    pub(super) to_on: Option<PartialDate>,
    pub(super) end_condition: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Parent {
    pub(super) title: String,
    pub(super) launched_on: Option<PartialDate>,
    pub(super) launched_by: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Cited {
    pub(super) number: Option<String>,
    pub(super) date: Option<PartialDate>,
    pub(super) subject: Option<String>,
}

#[derive(Deserialize)]
struct DocumentsFile {
    document: Vec<Document>,
}

#[derive(Deserialize)]
pub(super) struct Document {
    pub(super) kind: GuidingDocKind,
    pub(super) number: Option<String>,
    pub(super) date: Option<NaiveDate>,
    pub(super) issuer: String,
    pub(super) signer: Option<String>,
    pub(super) subject: String,
    pub(super) commendation_clause: Option<String>,
    pub(super) text: Option<String>,
    pub(super) parent: Option<CarriedOut>,
}

#[derive(Deserialize)]
pub(super) struct CarriedOut {
    pub(super) number: String,
    pub(super) date: Option<NaiveDate>,
}

#[derive(Deserialize)]
struct UnitsFile {
    unit: Vec<Unit>,
}

#[derive(Deserialize)]
pub(super) struct Unit {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) parent_code: Option<String>,
    pub(super) kind: UnitKind,
    pub(super) field_of_activity: Option<String>,
    pub(super) state: bool,
    pub(super) bloc: Option<String>,
    #[serde(default)]
    pub(super) bloc_leader: bool,
}

#[derive(Deserialize)]
pub(super) struct CouncilFile {
    pub(super) council: Council,
    pub(super) member: Vec<Member>,
}

#[derive(Deserialize)]
pub(super) struct Council {
    pub(super) name: String,
    pub(super) decision_number: String,
    pub(super) decided_on: NaiveDate,
    pub(super) decided_by: String,
    /// "2/3".
    pub(super) quorum: String,
    pub(super) quorum_basis: String,
}

#[derive(Deserialize)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) role: CouncilRole,
    pub(super) post: String,
    pub(super) unit_code: String,
    pub(super) from_on: NaiveDate,
}

#[derive(Deserialize)]
struct ListsFile {
    file: Vec<List>,
}

/// One unit's Excel list.
#[derive(Deserialize)]
pub(super) struct List {
    pub(super) name: String,
    pub(super) unit_code: String,
    pub(super) doc_number: String,
    pub(super) doc_on: NaiveDate,
    pub(super) movement_code: String,
    pub(super) received_on: NaiveDate,
    #[serde(flatten)]
    pub(super) table: Table,
}

#[derive(Deserialize)]
struct HistoryFile {
    file: Vec<HistoryList>,
}

/// A list of past awards or initiatives as the standing agency keeps it.
#[derive(Deserialize)]
pub(super) struct HistoryList {
    pub(super) kind: ImportKind,
    pub(super) name: String,
    #[serde(flatten)]
    pub(super) table: Table,
}

/// The only sheet of a list's file.
#[derive(Deserialize)]
pub(super) struct Table {
    pub(super) sheet: String,
    pub(super) title_rows: Vec<String>,
    pub(super) headings: Vec<Vec<String>>,
    pub(super) widths: Vec<f64>,
    pub(super) rows: Vec<Vec<Typed>>,
    pub(super) footer_rows: Vec<String>,
}

/// A cell as typed.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Typed {
    Number(i64),
    Text(String),
}

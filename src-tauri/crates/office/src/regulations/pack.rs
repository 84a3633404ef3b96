//! Regulation packs that ship with the program: read once, checked, then only looked up.

mod base_salary;
mod deadlines;
mod dossier;
mod figure;
mod holidays;
mod money;
mod standards;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::award::{AuthorityLevel, Award, AwardKind, Certainty, Threshold, VoteBase, VoteMethod, VoteRule};
use domain::calendar::Calendar;
use domain::deadline::Deadline;
use domain::dossier::{DossierLaw, DossierRules};
use domain::money::{BaseSalaries, PrizeRules};
use domain::nominee::NomineeKind;
use domain::refusal::Refusal;
use domain::standard::{Alternative, EraRules, Evaluation, Facts, Law, Question, Standard, evaluate};
use serde::Deserialize;

use super::spelling::award_key;
use crate::OfficeError;
use crate::error::Broken;

const FILES: [(&str, &str); 4] = [
    ("2017.toml", include_str!("../../../../../assets/regulations/2017.toml")),
    ("2024.toml", include_str!("../../../../../assets/regulations/2024.toml")),
    ("2025.toml", include_str!("../../../../../assets/regulations/2025.toml")),
    ("2026.toml", include_str!("../../../../../assets/regulations/2026.toml")),
];

const BASE_SALARY: (&str, &str) =
    ("base_salary.toml", include_str!("../../../../../assets/regulations/base_salary.toml"));
const HOLIDAYS: (&str, &str) =
    ("holidays.toml", include_str!("../../../../../assets/regulations/holidays.toml"));

/// All packs, oldest era first, never empty; and what every era shares.
#[derive(Debug)]
pub struct Regulations {
    packs: Vec<Pack>,
    base_salaries: BaseSalaries,
    calendar: Calendar,
}

/// The awards of one legal era.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Stable id ("e2017").
    pub id: String,
    pub title: String,
    /// First day of the era.
    pub valid_from: NaiveDate,
    /// Last day of the era; absent while no end was enacted.
    pub valid_to: Option<NaiveDate>,
    pub laws: Vec<String>,
    pub decrees: Vec<String>,
    /// Higher rank first.
    pub awards: Vec<Award>,
    /// What the awards are worth and who pays.
    pub prizes: PrizeRules,
    pub deadlines: Vec<Deadline>,
    /// Which papers a dossier needs; empty where the pack does not say.
    pub papers: DossierRules,
    /// Rules of the era that hold for every award.
    pub rules: EraRules,
    /// Every award of `awards` has an entry.
    standards: BTreeMap<String, Standard>,
}

impl Regulations {
    /// The packs compiled into the program. Fails only when a shipped file is damaged.
    pub fn shipped() -> Result<&'static Regulations, OfficeError> {
        static SHIPPED: LazyLock<Result<Regulations, (String, String)>> =
            LazyLock::new(|| read_files(&FILES)?.with_shared(BASE_SALARY, HOLIDAYS));
        match &*SHIPPED {
            Ok(regulations) => Ok(regulations),
            Err((file, detail)) => Err(Broken::Shipped { file: file.clone(), detail: detail.clone() }.into()),
        }
    }

    /// The same packs with the lists that cross the eras.
    fn with_shared(
        self,
        (salary_file, salaries): (&str, &str),
        (holiday_file, holidays): (&str, &str),
    ) -> Result<Regulations, (String, String)> {
        Ok(Regulations {
            packs: self.packs,
            base_salaries: base_salary::read(salaries).map_err(|detail| (salary_file.to_owned(), detail))?,
            calendar: holidays::read(holidays).map_err(|detail| (holiday_file.to_owned(), detail))?,
        })
    }

    /// Base salaries through the years.
    pub fn base_salaries(&self) -> &BaseSalaries {
        &self.base_salaries
    }

    /// Working days and holidays of the years that are known.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// All packs, oldest era first.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// The pack with this id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// The pack whose era covers the day. A day before the first era stands under the first, a day between two
    /// eras under the earlier. Refuses only where there is no pack at all.
    pub fn pack_on(&self, day: NaiveDate) -> Result<&Pack, Refusal> {
        let begun = self.packs.iter().rev().find(|pack| pack.valid_from <= day);
        begun
            .or(self.packs.first())
            .ok_or_else(|| Refusal::FieldInvalid { field: "on".into(), found: day.to_string() })
    }
}

impl Pack {
    /// The award with this id.
    pub fn award(&self, id: &str) -> Result<&Award, Refusal> {
        self.awards
            .iter()
            .find(|award| award.id == id)
            .ok_or_else(|| Refusal::UnknownAward { award_id: id.to_owned() })
    }

    /// The deadline with this id.
    pub fn deadline(&self, id: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }

    /// What the award asks of its nominees.
    pub fn standard(&self, award_id: &str) -> Result<&Standard, Refusal> {
        self.standards.get(award_id).ok_or_else(|| Refusal::UnknownAward { award_id: award_id.to_owned() })
    }

    /// Awards, standards and rules of the era, as [`evaluate`] asks for them.
    pub fn law(&self) -> Law<'_> {
        Law { awards: &self.awards, standards: &self.standards, rules: &self.rules }
    }

    /// Papers and rules of the era, as [`domain::dossier::required_components`] asks for them.
    pub fn dossier_law(&self) -> DossierLaw<'_> {
        DossierLaw { papers: &self.papers, era: &self.rules }
    }

    /// Judges one nominee for one award under this pack. Refuses only an award the pack does not hold.
    pub fn evaluate(&self, question: Question<'_>, facts: &Facts) -> Result<Evaluation, Refusal> {
        evaluate(self.law(), question, facts)
    }

    /// The award a list means by these words: its name, else its short name, else another spelling met in lists.
    /// Marks, capitals, punctuation, "tặng", "của" and the province's name behind "tỉnh" do not matter.
    /// `None` when nothing fits, or when the words fit several awards ("Giấy khen").
    pub fn award_named(&self, typed: &str) -> Option<&Award> {
        let key = award_key(typed);
        if key.is_empty() {
            return None;
        }
        self.award_with_key(&key).or_else(|| self.award_with_key(&without_place(&key)?))
    }

    fn award_with_key(&self, key: &str) -> Option<&Award> {
        let tiers: [fn(&Award, &str) -> bool; 3] = [
            |award, key| award_key(&award.name) == key,
            |award, key| award_key(&award.short_name) == key,
            |award, key| award.synonyms.iter().any(|spelling| award_key(spelling) == key),
        ];
        for fits in tiers {
            let mut found = self.awards.iter().filter(|award| fits(award, key));
            match (found.next(), found.next()) {
                (Some(award), None) => return Some(award),
                (Some(_), Some(_)) => return None,
                (None, _) => {}
            }
        }
        None
    }
}

/// `bang khen chu tich ubnd tinh` for `… tinh soc trang`: at most three words of a place behind the last "tinh".
fn without_place(key: &str) -> Option<String> {
    let (before, place) = key.rsplit_once(" tinh ")?;
    (place.split(' ').count() <= 3).then(|| format!("{before} tinh"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    schema_version: u32,
    id: String,
    title: String,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
    laws: Vec<String>,
    decrees: Vec<String>,
    rules: EraRules,
    award: Vec<AwardInFile>,
    money: money::MoneyInFile,
    deadline: Vec<deadlines::DeadlineInFile>,
    dossier: Option<dossier::DossierInFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AwardInFile {
    id: String,
    name: String,
    short_name: String,
    kind: AwardKind,
    recipients: Vec<NomineeKind>,
    authority_level: AuthorityLevel,
    rank: u32,
    lower_awards: Vec<String>,
    synonyms: Vec<String>,
    vote: VoteInFile,
    #[serde(default)]
    alternative: Vec<Alternative>,
    standard_unknown: Option<standards::UnknownInFile>,
}

/// How a file words a vote rule. What does not apply to an award without a vote may be left out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VoteInFile {
    method: MethodInFile,
    threshold_pct: Option<u32>,
    #[serde(default)]
    strict: bool,
    #[serde(default = "total_members")]
    base: VoteBase,
    absent: Option<AbsentInFile>,
    legal_basis: String,
    certainty: Certainty,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum MethodInFile {
    SecretBallot,
    OpenVote,
    None,
    /// The council's own statute decides: shown as an open vote until the office says otherwise.
    Local,
}

/// What absent members may do.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum AbsentInFile {
    /// Asked in writing, counted in the same base.
    WrittenOpinion,
}

fn total_members() -> VoteBase {
    VoteBase::TotalMembers
}

impl From<VoteInFile> for VoteRule {
    fn from(vote: VoteInFile) -> VoteRule {
        // Where the local statute decides, a former national figure is no rule: it stays in the words of the basis, and a
        // vote cannot be closed before the office has said its own.
        let is_local = matches!(vote.method, MethodInFile::Local);
        VoteRule {
            method: match vote.method {
                MethodInFile::SecretBallot => VoteMethod::SecretBallot,
                MethodInFile::OpenVote | MethodInFile::Local => VoteMethod::OpenVote,
                MethodInFile::None => VoteMethod::None,
            },
            threshold: vote
                .threshold_pct
                .filter(|_| !is_local)
                .map(|pct| Threshold { strict: vote.strict, ..Threshold::percent(pct) }),
            base: vote.base,
            written_opinions: match vote.absent {
                Some(AbsentInFile::WrittenOpinion) => true,
                None => false,
            },
            legal_basis: vote.legal_basis,
            certainty: if is_local { Certainty::Unknown } else { vote.certainty },
        }
    }
}

impl TryFrom<PackFile> for Pack {
    type Error = String;

    fn try_from(file: PackFile) -> Result<Pack, String> {
        let mut standards = BTreeMap::new();
        let mut awards = Vec::new();
        for award in file.award {
            let standard = standards::standard_of(&award.id, award.alternative, award.standard_unknown)?;
            standards.insert(award.id.clone(), standard);
            awards.push(Award {
                id: award.id,
                name: award.name,
                short_name: award.short_name,
                kind: award.kind,
                recipients: award.recipients,
                authority: award.authority_level,
                rank: award.rank,
                lower_awards: award.lower_awards,
                synonyms: award.synonyms,
                rule: award.vote.into(),
            });
        }
        awards.sort_by_key(|award| std::cmp::Reverse(award.rank));
        Ok(Pack {
            id: file.id,
            title: file.title,
            valid_from: file.valid_from,
            valid_to: file.valid_to,
            laws: file.laws,
            decrees: file.decrees,
            awards,
            prizes: file.money.into(),
            deadlines: file.deadline.into_iter().map(Deadline::from).collect(),
            papers: file.dossier.map(DossierRules::from).unwrap_or_default(),
            rules: file.rules,
            standards,
        })
    }
}

/// Reads and checks the files; the error names the file and what is wrong with it.
pub(super) fn read_files(files: &[(&str, &str)]) -> Result<Regulations, (String, String)> {
    let mut packs = Vec::new();
    for (name, text) in files {
        let complain = |detail: String| ((*name).to_owned(), detail);
        let file: PackFile = toml::from_str(text).map_err(|error| complain(error.to_string()))?;
        if file.schema_version != 1 {
            return Err(complain(format!("schema_version {} is not known", file.schema_version)));
        }
        let pack = Pack::try_from(file).map_err(complain)?;
        check_pack(&pack).map_err(complain)?;
        if packs
            .last()
            .is_some_and(|earlier: &Pack| earlier.valid_to.is_none_or(|end| end >= pack.valid_from))
        {
            return Err(complain("the era begins before the previous one has ended".to_owned()));
        }
        packs.push(pack);
    }
    match packs.is_empty() {
        true => Err(("regulations".to_owned(), "no pack".to_owned())),
        false => {
            Ok(Regulations { packs, base_salaries: BaseSalaries::default(), calendar: Calendar::default() })
        }
    }
}

/// Ids stand once, an award is lowered only to lower awards of the same pack, every threshold is a share.
fn check_pack(pack: &Pack) -> Result<(), String> {
    let mut ids = HashSet::new();
    for award in &pack.awards {
        if !ids.insert(award.id.as_str()) {
            return Err(format!("award {} stands twice", award.id));
        }
        if award.rule.threshold.is_some_and(|threshold| !threshold.is_sound()) {
            return Err(format!("award {}: the threshold is no share", award.id));
        }
        for lower in &award.lower_awards {
            match pack.award(lower) {
                Ok(other) if other.rank < award.rank => {}
                Ok(_) => return Err(format!("award {}: {lower} is not lower", award.id)),
                Err(_) => return Err(format!("award {}: no award {lower} to lower to", award.id)),
            }
        }
    }
    standards::check(pack)?;
    money::check(pack)?;
    deadlines::check(pack)?;
    dossier::check(pack)
}

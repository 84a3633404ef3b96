//! How a file of regulations is written: its shapes, and the way from its text to a checked [`Pack`].

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::award::{AuthorityLevel, Award, AwardKind, Certainty, Threshold, VoteBase, VoteMethod, VoteRule};
use domain::deadline::Deadline;
use domain::dossier::DossierRules;
use domain::nominee::NomineeKind;
use domain::pack::{PackFault, PackProblem};
use domain::quota::{Quota, QuotaBase};
use domain::standard::{Alternative, EraRules};
use serde::Deserialize;

use super::document::Document;
use super::slip::Slip;
use super::{Pack, checks, deadlines, dossier, money, standards};

/// The shape of files this program reads.
const SCHEMA: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    schema_version: u32,
    id: String,
    #[serde(default = "first_version")]
    version: u32,
    title: String,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
    /// Id of the pack that ends the day before this one begins, whatever end its own file says.
    follows: Option<String>,
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
    quota: Vec<QuotaInFile>,
    #[serde(default)]
    alternative: Vec<Alternative>,
    standard_unknown: Option<standards::UnknownInFile>,
}

/// How a file words a quota.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuotaInFile {
    of: QuotaBase,
    max_pct: u32,
    #[serde(default)]
    strict: bool,
    legal_basis: String,
    certainty: Certainty,
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

fn first_version() -> u32 {
    1
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

/// Reads and checks one file. The first fault of its shape is told alone; of what its values say, every one.
pub(in crate::regulations) fn read_pack(text: &str) -> Result<Pack, Vec<PackProblem>> {
    let document = Document::parse(text)?;
    let file: PackFile = document.read().map_err(|problem| vec![problem])?;
    if file.schema_version != SCHEMA {
        let slip = Slip::from(PackFault::SchemaNotKnown { found: file.schema_version });
        return Err(vec![slip.inside("schema_version").in_file(&document)]);
    }
    let mut slips = Vec::new();
    checks::check_twice(file.award.iter().map(|award| award.id.as_str()), &mut slips);
    let pack = build(file, &mut slips);
    checks::check(&pack, &mut slips);
    let mut problems: Vec<PackProblem> = Vec::new();
    for problem in slips.into_iter().map(|slip| slip.in_file(&document)) {
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    problems.sort_by_key(|problem| problem.line);
    match problems.is_empty() {
        true => Ok(pack),
        false => Err(problems),
    }
}

/// The line of a field of the file itself.
pub(super) fn line_of(text: &str, field: &str) -> Option<u32> {
    Document::parse(text).ok()?.line_of(&[field.to_owned()])
}

/// What the file says, as far as it can be said; the rest is in `slips`.
fn build(file: PackFile, slips: &mut Vec<Slip>) -> Pack {
    let mut standards = BTreeMap::new();
    let mut awards = Vec::new();
    let mut quotas = Vec::new();
    for award in file.award {
        match standards::standard_of(award.alternative, award.standard_unknown) {
            Ok(standard) => {
                standards.insert(award.id.clone(), standard);
            }
            Err(slip) => slips.push(slip.inside(&award.id).inside("award")),
        }
        quotas.extend(award.quota.into_iter().map(|quota| Quota {
            award: award.id.clone(),
            of: quota.of,
            max_pct: quota.max_pct,
            strict: quota.strict,
            legal_basis: quota.legal_basis,
            certainty: quota.certainty,
        }));
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
    Pack {
        id: file.id,
        version: file.version,
        title: file.title,
        valid_from: file.valid_from,
        valid_to: file.valid_to,
        follows: file.follows,
        laws: file.laws,
        decrees: file.decrees,
        awards,
        prizes: file.money.into(),
        deadlines: file.deadline.into_iter().map(Deadline::from).collect(),
        quotas,
        papers: file.dossier.map(DossierRules::from).unwrap_or_default(),
        rules: file.rules,
        standards,
    }
}

//! The dossier (hồ sơ): which papers a nomination needs, and how each of them stands.
//!
//! What the law asks is data of the regulation packs; here it is only applied. Deliberately absent: the papers
//! themselves (the store keeps them) and how they are worded in a letter (the pages do that).

mod paper_file;
mod status;
mod supplement;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::award::{Certainty, CommendationType};
use crate::nomination::Stage;
use crate::nominee::{NomineeKind, RecipientClass};
use crate::standard::EraRules;
use crate::unit::UnitKind;

pub use paper_file::{MediaType, PAPER_BYTES_LIMIT, PaperProblem, name_with_ending, recognise};
pub use status::{PaperMark, PaperStatus, Standing, status_of};
pub use supplement::{LineField, changed_fields, closed_fields};

/// What one paper of a dossier is for: the whole submission, or one line of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperScope {
    /// One paper serves every line of the submission (tờ trình, danh sách, biên bản).
    Submission,
    /// Each line has its own (báo cáo thành tích).
    Nomination,
}

/// A paper a dossier may need (thành phần hồ sơ).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Component {
    /// Stable across eras ("to_trinh").
    pub code: String,
    pub name: String,
    pub scope: PaperScope,
    /// What the paper must show, where the text says it.
    pub note: Option<String>,
}

/// A rule of an era: these papers belong to the dossier of these cases. An absent condition does not narrow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperRule {
    /// Ids of awards.
    pub awards: Vec<String>,
    pub recipients: Option<Vec<NomineeKind>>,
    pub types: Option<Vec<CommendationType>>,
    /// Only for enterprises and their heads, or only for everybody else.
    pub enterprise: Option<bool>,
    /// Only under the simplified procedure, or only under the ordinary one.
    pub simplified: Option<bool>,
    /// Codes of components. None: such a case needs no paper, which is known.
    pub components: Vec<String>,
    /// Sets of the dossier (số bộ), where the text says it.
    pub sets: Option<u32>,
    /// Article or source the rule comes from.
    pub legal_basis: String,
    pub certainty: Certainty,
}

/// The papers of an era: what they are called, and when each is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DossierRules {
    /// In the order lists show them.
    pub components: Vec<Component>,
    pub rules: Vec<PaperRule>,
}

/// The law a dossier stands under: that of the day its submission was received.
#[derive(Clone, Copy, Debug)]
pub struct DossierLaw<'a> {
    pub papers: &'a DossierRules,
    /// Says which types take the simplified procedure.
    pub era: &'a EraRules,
}

/// A paper a case needs, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredPaper<'a> {
    pub component: &'a Component,
    /// The rule that asks for it with the surest source; of equally sure ones the first.
    pub rule: &'a PaperRule,
}

/// What the law asks of one dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredPapers<'a> {
    /// In the order of the catalogue.
    pub papers: Vec<RequiredPaper<'a>>,
    /// The rule that says how many sets; the surest one.
    pub sets: Option<(u32, &'a PaperRule)>,
    pub is_simplified: bool,
    /// No rule speaks of this case: what it needs is not known, which is not the same as nothing.
    pub is_unknown: bool,
}

/// Which papers a nomination needs under `law`. The simplified procedure follows from the commendation type
/// (Luật 06/2022/QH15, Điều 85; earlier eras: the pack's own rule).
pub fn required_components<'a>(
    law: DossierLaw<'a>,
    award: &str,
    kind: NomineeKind,
    commendation_type: CommendationType,
    is_enterprise: bool,
) -> RequiredPapers<'a> {
    let is_simplified = law.era.simplified_for(commendation_type).is_some();
    let applying: Vec<&PaperRule> = law
        .papers
        .rules
        .iter()
        .filter(|rule| rule.applies(award, kind, commendation_type, is_enterprise, is_simplified))
        .collect();
    let papers = law.papers.components.iter().filter_map(|component| {
        let asking = applying.iter().filter(|rule| rule.components.contains(&component.code));
        surest(asking.copied()).map(|rule| RequiredPaper { component, rule })
    });
    let sets = surest(applying.iter().copied().filter(|rule| rule.sets.is_some()))
        .and_then(|rule| rule.sets.map(|sets| (sets, rule)));
    RequiredPapers { papers: papers.collect(), sets, is_simplified, is_unknown: applying.is_empty() }
}

impl PaperRule {
    fn applies(
        &self,
        award: &str,
        kind: NomineeKind,
        commendation_type: CommendationType,
        is_enterprise: bool,
        is_simplified: bool,
    ) -> bool {
        self.awards.iter().any(|id| id == award)
            && self.recipients.as_ref().is_none_or(|kinds| kinds.contains(&kind))
            && self.types.as_ref().is_none_or(|types| types.contains(&commendation_type))
            && self.enterprise.is_none_or(|wanted| wanted == is_enterprise)
            && self.simplified.is_none_or(|wanted| wanted == is_simplified)
    }
}

/// The first rule of the highest certainty.
fn surest<'a>(rules: impl Iterator<Item = &'a PaperRule>) -> Option<&'a PaperRule> {
    rules.reduce(|best, next| if sureness(next.certainty) > sureness(best.certainty) { next } else { best })
}

fn sureness(certainty: Certainty) -> u8 {
    match certainty {
        Certainty::Confirmed => 4,
        Certainty::Page => 3,
        Certainty::Mixed => 2,
        Certainty::Memory => 1,
        Certainty::Unknown => 0,
    }
}

/// Whether a nominee is asked for what enterprises are asked for: the enterprise itself, or the person who leads
/// one. Its workers are not (hồ sơ doanh nghiệp: xác nhận nghĩa vụ thuế, bảo hiểm xã hội).
pub fn is_enterprise(kind: NomineeKind, unit: UnitKind, class: Option<RecipientClass>) -> bool {
    match kind {
        NomineeKind::Collective => unit == UnitKind::Enterprise,
        NomineeKind::Person => class == Some(RecipientClass::BusinessPerson),
        NomineeKind::Household => false,
    }
}

/// Whether papers may still be added, marked and taken out: until the nomination was decided upon or withdrawn.
/// What the council decided on stays as it lay before it.
pub fn is_open(stage: Stage) -> bool {
    match stage {
        Stage::Received
        | Stage::UnderAppraisal
        | Stage::Returned
        | Stage::Eligible
        | Stage::Ineligible
        | Stage::OnAgenda
        | Stage::Deferred => true,
        Stage::Passed | Stage::Rejected | Stage::Lowered | Stage::Withdrawn => false,
    }
}

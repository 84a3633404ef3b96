//! The `[dossier]` section of a pack: its schema, and what must hold.

use std::collections::HashSet;

use domain::award::{Award, Certainty, CommendationType};
use domain::dossier::{Component, DossierRules, PaperRule};
use domain::nominee::NomineeKind;
use domain::pack::PackFault;
use serde::Deserialize;

use super::Pack;
use super::checks::check_id;
use super::slip::{Checked, Slip, check_source};

/// More sets than the central councils ever asked for is a slip of the pen.
const MOST_SETS: u32 = 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DossierInFile {
    component: Vec<Component>,
    rule: Vec<RuleInFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleInFile {
    awards: Vec<String>,
    #[serde(rename = "for")]
    recipients: Option<Vec<NomineeKind>>,
    types: Option<Vec<CommendationType>>,
    enterprise: Option<bool>,
    simplified: Option<bool>,
    components: Vec<String>,
    sets: Option<u32>,
    legal_basis: String,
    certainty: Certainty,
}

impl From<DossierInFile> for DossierRules {
    fn from(file: DossierInFile) -> DossierRules {
        let rules = file.rule.into_iter().map(|rule| PaperRule {
            awards: rule.awards,
            recipients: rule.recipients,
            types: rule.types,
            enterprise: rule.enterprise,
            simplified: rule.simplified,
            components: rule.components,
            sets: rule.sets,
            legal_basis: rule.legal_basis,
            certainty: rule.certainty,
        });
        DossierRules { components: file.component, rules: rules.collect() }
    }
}

/// Codes stand once and are asked for, rules name awards and papers of the pack, every rule has a source, and no award
/// is left without a rule. A pack without the section is sound: what its dossiers need is then not known.
pub(super) fn check(pack: &Pack, slips: &mut Vec<Slip>) {
    let papers = &pack.papers;
    if *papers == DossierRules::default() {
        return;
    }
    let mut codes = HashSet::new();
    for (number, component) in (1..).zip(&papers.components) {
        let found = check_component(papers, component, &mut codes);
        slips.extend(found.err().map(|slip| slip.inside(number).inside("component").inside("dossier")));
    }
    for (number, rule) in (1..).zip(&papers.rules) {
        let found = check_rule(pack, &codes, rule);
        slips.extend(found.err().map(|slip| slip.inside(number).inside("rule").inside("dossier")));
    }
    for award in &pack.awards {
        slips.extend(check_award(papers, award).err().map(|slip| slip.inside("rule").inside("dossier")));
    }
}

fn check_component<'p>(
    papers: &'p DossierRules,
    component: &'p Component,
    codes: &mut HashSet<&'p str>,
) -> Checked {
    check_id(&component.code).map_err(|slip| slip.inside("code"))?;
    if component.name.trim().is_empty() {
        return Err(Slip::from(PackFault::Blank { key: "name".into() }).inside("name"));
    }
    if !codes.insert(component.code.as_str()) {
        return Err(Slip::from(PackFault::StandsTwice { id: component.code.clone() }).inside("code"));
    }
    match papers.rules.iter().any(|rule| rule.components.contains(&component.code)) {
        true => Ok(()),
        false => Err(Slip::from(PackFault::NotAskedFor { component: component.code.clone() }).inside("code")),
    }
}

fn check_rule(pack: &Pack, codes: &HashSet<&str>, rule: &PaperRule) -> Checked {
    if rule.awards.is_empty() {
        return Err(Slip::from(PackFault::NamesNothing).inside("awards"));
    }
    for id in &rule.awards {
        let award = pack
            .award(id)
            .map_err(|_| Slip::from(PackFault::UnknownAward { award: id.clone() }).inside("awards"))?;
        let foreign = rule.recipients.iter().flatten().find(|kind| !award.recipients.contains(kind));
        if let Some(kind) = foreign {
            return Err(Slip::from(PackFault::CannotReceive { kind: *kind }).inside("for"));
        }
    }
    if let Some(unknown) = rule.components.iter().find(|code| !codes.contains(code.as_str())) {
        let fault = PackFault::UnknownComponent { component: unknown.clone() };
        return Err(Slip::from(fault).inside("components"));
    }
    let mut asked = HashSet::new();
    if let Some(twice) = rule.components.iter().find(|code| !asked.insert(code.as_str())) {
        return Err(Slip::from(PackFault::StandsTwice { id: twice.clone() }).inside("components"));
    }
    if rule.recipients.as_ref().is_some_and(Vec::is_empty) {
        return Err(Slip::from(PackFault::NamesNothing).inside("for"));
    }
    if rule.types.as_ref().is_some_and(Vec::is_empty) {
        return Err(Slip::from(PackFault::NamesNothing).inside("types"));
    }
    if let Some(found) = rule.sets.filter(|sets| *sets == 0 || *sets > MOST_SETS) {
        let fault = PackFault::OutOfRange { key: "sets".into(), found, least: 1, most: MOST_SETS };
        return Err(Slip::from(fault).inside("sets"));
    }
    check_source(&rule.legal_basis, rule.certainty)
}

/// Whoever is no enterprise is covered by a rule, for each recipient and under both procedures.
fn check_award(papers: &DossierRules, award: &Award) -> Checked {
    for kind in &award.recipients {
        for simplified in [false, true] {
            let is_covered = papers.rules.iter().any(|rule| {
                rule.awards.contains(&award.id)
                    && rule.recipients.as_ref().is_none_or(|kinds| kinds.contains(kind))
                    && rule.enterprise != Some(true)
                    && rule.simplified.is_none_or(|wanted| wanted == simplified)
            });
            if !is_covered {
                let fault = PackFault::NoPapersFor { award: award.id.clone(), kind: *kind, simplified };
                return Err(fault.into());
            }
        }
    }
    Ok(())
}

//! The `[dossier]` section of a pack: its schema, and what must hold.

use std::collections::HashSet;

use domain::award::{Award, Certainty, CommendationType};
use domain::dossier::{Component, DossierRules, PaperRule};
use domain::nominee::NomineeKind;
use serde::Deserialize;

use super::Pack;
use super::figure::check_source;

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
pub(super) fn check(pack: &Pack) -> Result<(), String> {
    let papers = &pack.papers;
    if *papers == DossierRules::default() {
        return Ok(());
    }
    let mut codes = HashSet::new();
    for component in &papers.components {
        let place = format!("dossier component {}", component.code);
        if component.code.trim().is_empty() || component.name.trim().is_empty() {
            return Err(format!("{place}: code and name must be written"));
        }
        if !codes.insert(component.code.as_str()) {
            return Err(format!("{place} stands twice"));
        }
        if !papers.rules.iter().any(|rule| rule.components.contains(&component.code)) {
            return Err(format!("{place}: no rule asks for it"));
        }
    }
    for (number, rule) in (1..).zip(&papers.rules) {
        check_rule(pack, &codes, rule).map_err(|problem| format!("dossier rule {number}: {problem}"))?;
    }
    pack.awards.iter().try_for_each(|award| check_award(papers, award))
}

fn check_rule(pack: &Pack, codes: &HashSet<&str>, rule: &PaperRule) -> Result<(), String> {
    if rule.awards.is_empty() {
        return Err("names no award".to_owned());
    }
    for id in &rule.awards {
        let award = pack.award(id).map_err(|_| format!("no award {id}"))?;
        let foreign = rule.recipients.iter().flatten().find(|kind| !award.recipients.contains(kind));
        if let Some(kind) = foreign {
            return Err(format!("{id} cannot go to a {}", word(*kind)));
        }
    }
    if let Some(unknown) = rule.components.iter().find(|code| !codes.contains(code.as_str())) {
        return Err(format!("no component {unknown}"));
    }
    let mut asked = HashSet::new();
    if let Some(twice) = rule.components.iter().find(|code| !asked.insert(code.as_str())) {
        return Err(format!("asks for {twice} twice"));
    }
    if rule.recipients.as_ref().is_some_and(Vec::is_empty) || rule.types.as_ref().is_some_and(Vec::is_empty) {
        return Err("a condition without a value fits nobody".to_owned());
    }
    if rule.sets.is_some_and(|sets| sets == 0 || sets > MOST_SETS) {
        return Err(format!("sets must be 1 to {MOST_SETS}"));
    }
    check_source("it", &rule.legal_basis, rule.certainty)
}

/// Whoever is no enterprise is covered by a rule, for each recipient and under both procedures.
fn check_award(papers: &DossierRules, award: &Award) -> Result<(), String> {
    for kind in &award.recipients {
        for simplified in [false, true] {
            let is_covered = papers.rules.iter().any(|rule| {
                rule.awards.contains(&award.id)
                    && rule.recipients.as_ref().is_none_or(|kinds| kinds.contains(kind))
                    && rule.enterprise != Some(true)
                    && rule.simplified.is_none_or(|wanted| wanted == simplified)
            });
            if !is_covered {
                let procedure =
                    if simplified { "the simplified procedure" } else { "the ordinary procedure" };
                return Err(format!("dossier: no rule for {} to a {} by {procedure}", award.id, word(*kind)));
            }
        }
    }
    Ok(())
}

fn word(kind: NomineeKind) -> &'static str {
    match kind {
        NomineeKind::Person => "person",
        NomineeKind::Collective => "collective",
        NomineeKind::Household => "household",
    }
}

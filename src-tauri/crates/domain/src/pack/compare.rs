//! What changes from one pack to another. The order in which a file lists things is no change.

use std::collections::BTreeMap;

use super::{AwardDetail, EraRule, MoneyRule, PackChange, PackContent};
use crate::award::Award;
use crate::dossier::{DossierRules, PaperRule};
use crate::money::{Figure, PrizeRules};
use crate::nominee::NomineeKind;
use crate::standard::{Alternative, EraRules, Standard};

/// Every difference, awards first in the order of the new pack, then rules, money and deadlines. A pack compared with
/// itself gives none. Why an award has no coefficient is told only where it gains or loses one.
pub fn compare_packs(old: PackContent<'_>, new: PackContent<'_>) -> Vec<PackChange> {
    let mut changes = Vec::new();
    let sources =
        |pack: PackContent<'_>| -> Vec<String> { pack.laws.iter().chain(pack.decrees).cloned().collect() };
    let (added, removed) = apart(&sources(old), &sources(new));
    if !added.is_empty() || !removed.is_empty() {
        changes.push(PackChange::Sources { added, removed });
    }
    let of_old = |id: &str| old.awards.iter().find(|award| award.id == id);
    for award in new.awards {
        match of_old(&award.id) {
            None => {
                changes.push(PackChange::AwardAdded { award: award.id.clone(), name: award.name.clone() })
            }
            Some(before) => compare_award(&mut changes, before, award, (old, new)),
        }
    }
    for gone in old.awards.iter().filter(|award| new.awards.iter().all(|other| other.id != award.id)) {
        changes.push(PackChange::AwardRemoved { award: gone.id.clone(), name: gone.name.clone() });
    }
    compare_rules(&mut changes, old.rules, new.rules);
    compare_money(&mut changes, old.prizes, new.prizes);
    let by_id = |pack: PackContent<'_>| -> BTreeMap<String, _> {
        pack.deadlines.iter().map(|deadline| (deadline.id.clone(), deadline.clone())).collect()
    };
    for (_, old, new) in pairs(by_id(old), by_id(new)) {
        changes.push(PackChange::Deadline { old, new });
    }
    changes
}

fn compare_award(
    changes: &mut Vec<PackChange>,
    before: &Award,
    award: &Award,
    (old, new): (PackContent<'_>, PackContent<'_>),
) {
    let (id, name) = (&award.id, &award.name);
    for change in details(before, award) {
        changes.push(PackChange::AwardDetail { award: id.clone(), name: name.clone(), change });
    }
    if before.rule != award.rule {
        changes.push(PackChange::Vote {
            award: id.clone(),
            name: name.clone(),
            old: before.rule.clone(),
            new: award.rule.clone(),
        });
    }
    let (old_ways, old_why) = ways(old.standards.get(id));
    let (new_ways, new_why) = ways(new.standards.get(id));
    for (old, new) in alternatives(old_ways, new_ways) {
        changes.push(PackChange::Alternative { award: id.clone(), name: name.clone(), old, new });
    }
    if old_why != new_why {
        changes.push(PackChange::StandardUnknown {
            award: id.clone(),
            name: name.clone(),
            old: old_why.map(str::to_owned),
            new: new_why.map(str::to_owned),
        });
    }
    let quotas = |pack: PackContent<'_>| -> BTreeMap<_, _> {
        let own = pack.quotas.iter().filter(|quota| quota.award == *id);
        own.map(|quota| (quota.of.clone(), quota.clone())).collect()
    };
    for (_, old, new) in pairs(quotas(old), quotas(new)) {
        changes.push(PackChange::Quota { award: id.clone(), name: name.clone(), old, new });
    }
    changes.extend(papers(award, old.papers, new.papers));
    for recipient in [NomineeKind::Person, NomineeKind::Collective, NomineeKind::Household] {
        let of = |pack: PackContent<'_>| pack.prizes.coefficient(id, recipient).cloned();
        let (old, new) = (of(old), of(new));
        if old != new {
            let (award, name) = (id.clone(), name.clone());
            changes.push(PackChange::Coefficient { award, name, recipient, old, new });
        }
    }
}

/// What its dossier needs; the other awards a rule names are theirs to tell.
fn papers(award: &Award, old: &DossierRules, new: &DossierRules) -> Option<PackChange> {
    let own = |papers: &DossierRules| -> Vec<PaperRule> {
        let rules = papers.rules.iter().filter(|rule| rule.awards.contains(&award.id));
        rules.map(|rule| PaperRule { awards: Vec::new(), ..rule.clone() }).collect()
    };
    let names = |papers: &DossierRules, rules: &[PaperRule]| -> Vec<String> {
        let asked = |code: &String| rules.iter().any(|rule| rule.components.contains(code));
        papers.components.iter().filter(|paper| asked(&paper.code)).map(|paper| paper.name.clone()).collect()
    };
    let (old_rules, new_rules) = (own(old), own(new));
    let (added, removed) = apart(&names(old, &old_rules), &names(new, &new_rules));
    let (come, gone) = apart(&old_rules, &new_rules);
    let rewritten = !come.is_empty() || !gone.is_empty();
    (rewritten || !added.is_empty() || !removed.is_empty()).then(|| PackChange::Papers {
        award: award.id.clone(),
        name: award.name.clone(),
        added,
        removed,
        rewritten,
    })
}

fn details(old: &Award, new: &Award) -> Vec<AwardDetail> {
    let mut found = Vec::new();
    if old.name != new.name {
        found.push(AwardDetail::Name { old: old.name.clone(), new: new.name.clone() });
    }
    if old.short_name != new.short_name {
        found.push(AwardDetail::ShortName { old: old.short_name.clone(), new: new.short_name.clone() });
    }
    if old.kind != new.kind {
        found.push(AwardDetail::Kind { old: old.kind, new: new.kind });
    }
    let (added, removed) = apart(&old.recipients, &new.recipients);
    if !added.is_empty() || !removed.is_empty() {
        found.push(AwardDetail::Recipients { added, removed });
    }
    if old.authority != new.authority {
        found.push(AwardDetail::Authority { old: old.authority, new: new.authority });
    }
    if old.rank != new.rank {
        found.push(AwardDetail::Rank { old: old.rank, new: new.rank });
    }
    let (added, removed) = apart(&old.lower_awards, &new.lower_awards);
    if !added.is_empty() || !removed.is_empty() {
        found.push(AwardDetail::LowerAwards { added, removed });
    }
    let (added, removed) = apart(&old.synonyms, &new.synonyms);
    if !added.is_empty() || !removed.is_empty() {
        found.push(AwardDetail::Synonyms { added, removed });
    }
    found
}

fn ways(standard: Option<&Standard>) -> (&[Alternative], Option<&str>) {
    match standard {
        Some(Standard::Known { alternatives }) => (alternatives, None),
        Some(Standard::Unknown { why }) => (&[], Some(why)),
        None => (&[], None),
    }
}

/// Alternatives that are not on both sides. Those with the same conditions for the same nominees belong together, and so
/// do the one left over on each side.
fn alternatives(old: &[Alternative], new: &[Alternative]) -> Vec<(Option<Alternative>, Option<Alternative>)> {
    let (mut gone, mut come): (Vec<&Alternative>, Vec<&Alternative>) = (
        old.iter().filter(|way| !new.contains(way)).collect(),
        new.iter().filter(|way| !old.contains(way)).collect(),
    );
    let mut found = Vec::new();
    come.retain(|way| {
        let same = |other: &&Alternative| other.recipients == way.recipients && other.all == way.all;
        match gone.iter().position(same) {
            Some(at) => {
                found.push((Some(gone.remove(at).clone()), Some((*way).clone())));
                false
            }
            None => true,
        }
    });
    if let ([old], [new]) = (gone.as_slice(), come.as_slice()) {
        found.push((Some((*old).clone()), Some((*new).clone())));
        return found;
    }
    found.extend(gone.into_iter().map(|way| (Some(way.clone()), None)));
    found.extend(come.into_iter().map(|way| (None, Some(way.clone()))));
    found
}

fn compare_rules(changes: &mut Vec<PackChange>, old: &EraRules, new: &EraRules) {
    let single = |rules: &EraRules| {
        [
            rules.no_stepping_stone.clone().map(EraRule::NoSteppingStone),
            rules.initiative_reuse.clone().map(EraRule::InitiativeReuse),
            rules.one_state_form_a_year.clone().map(EraRule::OneStateFormAYear),
            rules.freeze.clone().map(EraRule::Freeze),
            rules.dissolved_units.clone().map(EraRule::DissolvedUnits),
            rules.simplified_procedure.clone().map(EraRule::SimplifiedProcedure),
        ]
    };
    for (old, new) in single(old).into_iter().zip(single(new)) {
        if old != new {
            changes.push(PackChange::Rule { old, new });
        }
    }
    // Several gaps may be asked for one award: only whole rules are told apart then.
    let (added, removed) = apart(&old.minimum_gap, &new.minimum_gap);
    let of_award = |award: &str| {
        let alone = |gaps: &[_]| {
            let mut own = gaps.iter().filter(|gap: &&crate::standard::MinimumGap| gap.award == award);
            let first = own.next();
            own.next().is_none().then_some(first).flatten().cloned()
        };
        (alone(&removed), alone(&added))
    };
    let mut told = Vec::new();
    for gap in &added {
        let old = of_award(&gap.award).0.filter(|_| of_award(&gap.award).1.is_some());
        told.extend(old.clone());
        let (old, new) = (old.map(EraRule::MinimumGap), Some(EraRule::MinimumGap(gap.clone())));
        changes.push(PackChange::Rule { old, new });
    }
    for gap in removed.iter().filter(|gap| !told.contains(gap)) {
        changes.push(PackChange::Rule { old: Some(EraRule::MinimumGap(gap.clone())), new: None });
    }
}

fn compare_money(changes: &mut Vec<PackChange>, old: &PrizeRules, new: &PrizeRules) {
    if old.rounding != new.rounding {
        changes.push(PackChange::Rounding { old: old.rounding.clone(), new: new.rounding.clone() });
    }
    if old.titles_same_period != new.titles_same_period {
        let (old, new) = (old.titles_same_period.clone(), new.titles_same_period.clone());
        changes.push(PackChange::SamePeriodTitles { old, new });
    }
    let yes_or_no = |rules: &PrizeRules| -> [(MoneyRule, Figure<bool>); 3] {
        [
            (MoneyRule::TitlesOtherPeriodsPaid, rules.titles_other_periods_paid.clone()),
            (MoneyRule::TitleAndFormPaid, rules.title_and_form_paid.clone()),
            (MoneyRule::FormsOtherAchievementsPaid, rules.forms_other_achievements_paid.clone()),
        ]
    };
    for ((rule, old), (_, new)) in yes_or_no(old).into_iter().zip(yes_or_no(new)) {
        if old != new {
            changes.push(PackChange::MoneyRule { rule, old, new });
        }
    }
    let multipliers = |rules: &PrizeRules| -> Vec<_> {
        rules.multipliers.iter().map(|rule| ((rule.recipient, rule.award_kind), rule.times.clone())).collect()
    };
    for ((recipient, award_kind), old, new) in listed_pairs(multipliers(old), multipliers(new)) {
        changes.push(PackChange::Multiplier { recipient, award_kind, old, new });
    }
    let funds = |rules: &PrizeRules| -> BTreeMap<_, _> {
        rules.funds.iter().map(|rule| (rule.authority, rule.fund.clone())).collect()
    };
    for (authority, old, new) in pairs(funds(old), funds(new)) {
        changes.push(PackChange::Fund { authority, old, new });
    }
}

/// What stands under a key on one side only, or otherwise on both.
fn pairs<K: Ord + Clone, V: PartialEq>(
    mut old: BTreeMap<K, V>,
    new: BTreeMap<K, V>,
) -> Vec<(K, Option<V>, Option<V>)> {
    let mut found = Vec::new();
    for (key, value) in new {
        match old.remove(&key) {
            Some(before) if before == value => {}
            before @ (Some(_) | None) => found.push((key, before, Some(value))),
        }
    }
    found.extend(old.into_iter().map(|(key, before)| (key, Some(before), None)));
    found
}

/// [`pairs`] for keys without an order.
fn listed_pairs<K: PartialEq, V: PartialEq>(
    mut old: Vec<(K, V)>,
    new: Vec<(K, V)>,
) -> Vec<(K, Option<V>, Option<V>)> {
    let mut found = Vec::new();
    for (key, value) in new {
        let before = old.iter().position(|(other, _)| *other == key).map(|place| old.swap_remove(place).1);
        if before.as_ref() != Some(&value) {
            found.push((key, before, Some(value)));
        }
    }
    found.extend(old.into_iter().map(|(key, before)| (key, Some(before), None)));
    found
}

/// What only the new list holds, and what only the old one does.
fn apart<T: PartialEq + Clone>(old: &[T], new: &[T]) -> (Vec<T>, Vec<T>) {
    let without = |list: &[T], other: &[T]| -> Vec<T> {
        list.iter().filter(|entry| !other.contains(entry)).cloned().collect()
    };
    (without(new, old), without(old, new))
}

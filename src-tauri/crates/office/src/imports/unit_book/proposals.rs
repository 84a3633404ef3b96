//! What a person is shown of units: their names, and which units a name may mean.

use std::collections::{HashMap, HashSet};

use domain::ids::UnitId;
use domain::records::imports::{CellProblem, UnitSuggestion};

use super::{UnitBook, alias_key};
use crate::imports::abbreviations::readings;
use crate::imports::likeness::likeness;

/// Most units proposed for a name that is not known.
const MAX_PROPOSED: usize = 5;

impl UnitBook {
    /// The unit's name as people read it, with the unit above it where several share the name.
    pub(in crate::imports) fn shown_name(&self, unit: UnitId) -> String {
        self.shown.borrow_mut().entry(unit).or_insert_with(|| self.name_to_show(unit)).clone()
    }

    fn name_to_show(&self, unit: UnitId) -> String {
        let Some(fields) = self.units.get(&unit) else { return String::new() };
        let shared = readings(&fields.name)
            .first()
            .and_then(|name| self.exact.get(name))
            .is_some_and(|same| same.len() > 1);
        match fields.parent.and_then(|parent| self.units.get(&parent)) {
            Some(parent) if shared => format!("{}, {}", fields.name, parent.name),
            Some(_) | None => fields.name.clone(),
        }
    }

    /// Units as they are proposed to a person.
    pub(in crate::imports) fn suggestions(&self, units: &[UnitId]) -> Vec<UnitSuggestion> {
        units.iter().map(|unit| UnitSuggestion { unit: *unit, name: self.shown_name(*unit) }).collect()
    }

    /// The units most like the text, best first, at most five.
    pub(in crate::imports) fn nearest(&self, text: &str) -> Vec<UnitId> {
        let name = alias_key(text);
        let wanted: HashSet<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
        let mut scores: HashMap<UnitId, f64> = HashMap::new();
        for word in &wanted {
            // Each unit counts its best word once.
            let mut best: HashMap<UnitId, f64> = HashMap::new();
            for (known, units) in &self.vocabulary {
                let likeness = likeness(word, known);
                if likeness > 0.0 {
                    for unit in units {
                        let score = best.entry(*unit).or_default();
                        *score = score.max(likeness);
                    }
                }
            }
            for (unit, likeness) in best {
                *scores.entry(unit).or_default() += likeness;
            }
        }
        let mut ranked: Vec<(UnitId, f64)> = scores
            .into_iter()
            .map(|(unit, shared)| {
                let words = self.word_counts.get(&unit).copied().unwrap_or_default() + wanted.len();
                let own = if self.below_sender.contains(&unit) { 0.05 } else { 0.0 };
                (unit, 2.0 * shared / words.max(1) as f64 + own)
            })
            .filter(|(_, score)| *score >= 0.5)
            .collect();
        ranked.sort_by(|(a, of_a), (b, of_b)| of_b.total_cmp(of_a).then(a.cmp(b)));
        ranked.into_iter().take(MAX_PROPOSED).map(|(unit, _)| unit).collect()
    }

    /// The problem of a name that several units have.
    pub(in crate::imports) fn ambiguous(&self, units: &[UnitId]) -> CellProblem {
        CellProblem::AmbiguousUnit { candidates: self.suggestions(units) }
    }

    /// The problem of a name that no unit has.
    pub(in crate::imports) fn unknown(&self, found: &str) -> CellProblem {
        let mut proposed = self.proposed.borrow_mut();
        let nearest =
            proposed.entry(found.to_owned()).or_insert_with(|| self.suggestions(&self.nearest(found)));
        CellProblem::UnknownUnit { nearest: nearest.clone() }
    }
}

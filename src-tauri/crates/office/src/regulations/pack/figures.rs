//! The figures of a pack that an office can stand for: each has a name inside the pack, a value and a certainty.
//!
//! Not here: vote rules, which an office does not only confirm but sets itself.

use domain::award::Certainty;
use domain::standard::Standard;
use serde::Serialize;
use serde_json::Value;

use super::Pack;

/// A figure as it stands in its pack.
#[derive(Clone, Debug, PartialEq)]
pub struct PackFigure {
    /// `award.cstd_co_so.alternative.1`, `money.coefficients.person.bang_khen_tinh`, `deadline.recovery`.
    pub key: String,
    /// What it says, without source and certainty.
    pub value: Value,
    pub legal_basis: String,
    pub certainty: Certainty,
}

impl Pack {
    /// Every figure that an office can stand for, in the order of the pack.
    pub fn figures(&self) -> Vec<PackFigure> {
        let mut found = Vec::new();
        let mut pack = self.clone();
        pack.each_figure(&mut |key, value, legal_basis, certainty| {
            let legal_basis = legal_basis.to_owned();
            found.push(PackFigure { key, value, legal_basis, certainty: *certainty });
        });
        found
    }

    /// How many of them nobody has verified.
    pub fn unverified(&self) -> u32 {
        let unsure = self.figures().into_iter().filter(|figure| !figure.certainty.is_verified());
        u32::try_from(unsure.count()).unwrap_or(u32::MAX)
    }

    /// Raises the certainty of each figure for which `stands` says so, by name and value.
    pub(in crate::regulations) fn confirm(&mut self, stands: impl Fn(&str, &Value) -> bool) {
        self.each_figure(&mut |key, value, _, certainty| {
            if !certainty.is_verified() && stands(&key, &value) {
                *certainty = Certainty::Confirmed;
            }
        });
    }

    fn each_figure(&mut self, visit: &mut dyn FnMut(String, Value, &str, &mut Certainty)) {
        macro_rules! figure {
            ($key:expr, $figure:expr) => {{
                let key = $key;
                let figure = $figure;
                let value = bare(&*figure);
                visit(key, value, &figure.legal_basis, &mut figure.certainty);
            }};
        }
        for award in &self.awards {
            if let Some(Standard::Known { alternatives }) = self.standards.get_mut(&award.id) {
                for (number, alternative) in (1..).zip(alternatives) {
                    figure!(alternative_key(&award.id, number), alternative);
                }
            }
        }
        let mut of_award = std::collections::BTreeMap::new();
        for quota in &mut self.quotas {
            let number: &mut usize = of_award.entry(quota.award.clone()).or_insert(0);
            *number += 1;
            figure!(quota_key(&quota.award, *number), quota);
        }
        let rules = &mut self.rules;
        if let Some(rule) = &mut rules.no_stepping_stone {
            figure!("rules.no_stepping_stone".into(), rule);
        }
        if let Some(rule) = &mut rules.initiative_reuse {
            figure!("rules.initiative_reuse".into(), rule);
        }
        if let Some(rule) = &mut rules.one_state_form_a_year {
            figure!("rules.one_state_form_a_year".into(), rule);
        }
        for (number, rule) in (1..).zip(&mut rules.minimum_gap) {
            figure!(gap_key(number), rule);
        }
        if let Some(rule) = &mut rules.freeze {
            figure!("rules.freeze".into(), rule);
        }
        if let Some(rule) = &mut rules.dissolved_units {
            figure!("rules.dissolved_units".into(), rule);
        }
        if let Some(rule) = &mut rules.simplified_procedure {
            figure!("rules.simplified_procedure".into(), rule);
        }
        let prizes = &mut self.prizes;
        figure!("money.rounding".into(), &mut prizes.rounding);
        figure!("money.titles_same_period".into(), &mut prizes.titles_same_period);
        figure!("money.titles_other_periods_paid".into(), &mut prizes.titles_other_periods_paid);
        figure!("money.title_and_form_paid".into(), &mut prizes.title_and_form_paid);
        figure!("money.forms_other_achievements_paid".into(), &mut prizes.forms_other_achievements_paid);
        for rule in &mut prizes.coefficients {
            let key = format!("money.coefficients.{}.{}", word(&rule.recipient), rule.award_id);
            figure!(key, &mut rule.coefficient);
        }
        for rule in &mut prizes.multipliers {
            let key = format!("money.multipliers.{}.{}", word(&rule.recipient), word(&rule.award_kind));
            figure!(key, &mut rule.times);
        }
        for (award, reason) in &mut prizes.without_coefficient {
            figure!(format!("money.without_coefficient.{award}"), reason);
        }
        for rule in &mut prizes.funds {
            figure!(format!("money.funds.{}", word(&rule.authority)), &mut rule.fund);
        }
        for deadline in &mut self.deadlines {
            figure!(deadline_key(&deadline.id), deadline);
        }
    }
}

/// Names an alternative, numbered from 1.
pub(in crate::regulations) fn alternative_key(award: &str, number: usize) -> String {
    format!("award.{award}.alternative.{number}")
}

/// Names a quota of an award, numbered from 1.
pub(in crate::regulations) fn quota_key(award: &str, number: usize) -> String {
    format!("award.{award}.quota.{number}")
}

/// Names a minimum gap, numbered from 1.
pub(in crate::regulations) fn gap_key(number: usize) -> String {
    format!("rules.minimum_gap.{number}")
}

/// Names a deadline.
pub(in crate::regulations) fn deadline_key(id: &str) -> String {
    format!("deadline.{id}")
}

/// A code as the files write it.
pub(in crate::regulations) fn word<T: Serialize>(code: &T) -> String {
    serde_json::to_value(code).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A figure without its source: a better citation needs no new confirmation.
fn bare<T: Serialize>(figure: &T) -> Value {
    let mut value = serde_json::to_value(figure).unwrap_or_default();
    if let Some(fields) = value.as_object_mut() {
        fields.remove("legalBasis");
        fields.remove("certainty");
    }
    value
}

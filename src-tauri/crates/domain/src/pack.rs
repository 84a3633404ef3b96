//! A regulation pack as a whole: what can be wrong with a file that says it is one, and what changes from one to another.
//!
//! Not here: how a file is written (the office reads it), the store, the words for people.

mod change;
mod compare;
mod fault;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::award::Award;
use crate::deadline::Deadline;
use crate::dossier::DossierRules;
use crate::money::PrizeRules;
use crate::quota::Quota;
use crate::standard::{EraRules, Standard};

pub use change::{AwardDetail, EraRule, MoneyRule, PackChange};
pub use compare::compare_packs;
pub use fault::{NeverMet, PackFault, PackProblem};

/// Everything a pack says, to be compared.
#[derive(Clone, Copy, Debug)]
pub struct PackContent<'a> {
    pub laws: &'a [String],
    pub decrees: &'a [String],
    pub awards: &'a [Award],
    /// By id of the award.
    pub standards: &'a BTreeMap<String, Standard>,
    pub quotas: &'a [Quota],
    pub rules: &'a EraRules,
    pub prizes: &'a PrizeRules,
    pub deadlines: &'a [Deadline],
    pub papers: &'a DossierRules,
}

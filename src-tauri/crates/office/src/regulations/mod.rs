//! Regulations: the awards of each legal era and the rule by which the council votes on them.
//!
//! A pack is a file that ships with the program or that the office loaded; what the office confirmed lies in the store
//! and wins over it.
//! A nomination stands under the pack of the day it was received, never of today (transition rule: dossiers
//! received stay under the text of that day).

pub(crate) mod confirm_award_rule;
pub(crate) mod confirm_figure;
pub(crate) mod export_pack;
pub(crate) mod list_awards;
pub(crate) mod load_pack;
pub(crate) mod preview_pack;
pub(crate) mod read_regulations;
pub(crate) mod remove_local_quota;
pub(crate) mod set_local_quota;
pub(crate) mod unload_pack;
pub(crate) mod withdraw_confirmation;

mod law_book;
mod pack;
mod pack_file;
mod prizes;
mod spelling;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use domain::award::{Award, VoteRule};
use store::Db;

use crate::OfficeError;

pub(crate) use law_book::LawBook;
pub use pack::{LeftOut, Pack, PackFigure, Regulations};
pub(crate) use prizes::amount_under;
pub use prizes::{PrizeAsk, prizes_of};
pub(crate) use spelling::award_key;

/// The rule the council votes by on this award: the office's newest confirmation, else the pack's.
pub fn rule_in_force(db: &Db<'_>, pack: &Pack, award: &Award) -> Result<VoteRule, OfficeError> {
    let confirmed = store::regulations::newest_rule(db, &pack.id, &award.id)?;
    Ok(confirmed.map_or_else(|| award.rule.clone(), |confirmed| confirmed.rule))
}

/// The rules in force of a whole pack by award id, in one query: for agendas with many items.
pub fn rules_in_force(db: &Db<'_>, pack: &Pack) -> Result<HashMap<String, VoteRule>, OfficeError> {
    let mut rules: HashMap<String, VoteRule> =
        pack.awards.iter().map(|award| (award.id.clone(), award.rule.clone())).collect();
    for confirmed in store::regulations::newest_rules(db, &pack.id)? {
        if let Some(rule) = rules.get_mut(&confirmed.award_id) {
            *rule = confirmed.rule;
        }
    }
    Ok(rules)
}

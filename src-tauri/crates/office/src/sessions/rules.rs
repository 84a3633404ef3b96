//! The award and the rule in force for every item of an agenda, with one look-up per regulation pack.

use std::collections::HashMap;

use domain::award::{Award, VoteRule};
use domain::refusal::Refusal;
use store::Db;
use store::sessions::AgendaLine;

use crate::regulations::{Pack, rules_in_force};
use crate::{Ctx, OfficeError};

/// Rules of the packs met so far.
pub(crate) struct RuleBook<'a> {
    ctx: &'a Ctx,
    db: &'a Db<'a>,
    rules: HashMap<String, HashMap<String, VoteRule>>,
}

/// What an item is voted on by.
pub(crate) struct ItemRule<'a> {
    pub pack: &'a Pack,
    pub award: &'a Award,
    /// The office's confirmation applied.
    pub rule: VoteRule,
}

impl<'a> RuleBook<'a> {
    pub(crate) fn new(ctx: &'a Ctx, db: &'a Db<'a>) -> RuleBook<'a> {
        RuleBook { ctx, db, rules: HashMap::new() }
    }

    /// The rule of an item. The pack is that of the day the nomination was received: a dossier stays under the text
    /// of that day whatever changed before the session.
    pub(crate) fn of(&mut self, line: &AgendaLine) -> Result<ItemRule<'a>, OfficeError> {
        let pack = self.ctx.regulations.pack_on(line.received_on)?;
        let award = pack.award(&line.row.award_id)?;
        if !self.rules.contains_key(&pack.id) {
            self.rules.insert(pack.id.clone(), rules_in_force(self.db, pack)?);
        }
        let rule = self.rules.get(&pack.id).and_then(|rules| rules.get(&award.id));
        let rule = rule.ok_or_else(|| Refusal::UnknownAward { award_id: award.id.clone() })?.clone();
        Ok(ItemRule { pack, award, rule })
    }
}

impl<'a> ItemRule<'a> {
    /// Awards this one may be lowered to for a nominee of this kind.
    pub(crate) fn lower_awards(&self, line: &AgendaLine) -> Vec<&'a Award> {
        self.award
            .lower_awards
            .iter()
            .filter_map(|id| self.pack.award(id).ok())
            .filter(|award| award.recipients.contains(&line.row.kind))
            .collect()
    }
}

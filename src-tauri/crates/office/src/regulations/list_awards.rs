//! Lists the awards in force on a day, with the office's confirmations applied.
//! Who: the secretary. When: always; without a day, the day of the call. Changes: nothing.

use store::Db;

use super::Pack;
use crate::contract::movements::{AwardCatalogue, AwardEntry, ListAwards};
use crate::{Ctx, OfficeError};

pub(crate) fn list_awards(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ListAwards,
) -> Result<AwardCatalogue, OfficeError> {
    let pack = ctx.regulations.pack_on(request.on.unwrap_or(ctx.now.date()))?;
    Ok(AwardCatalogue {
        pack: pack.id.clone(),
        title: pack.title.clone(),
        valid_from: pack.valid_from,
        valid_to: pack.valid_to,
        awards: entries(db, pack)?,
    })
}

/// The awards of a pack, each with the rule in force and the pack's own beside it.
pub(super) fn entries(db: &Db<'_>, pack: &Pack) -> Result<Vec<AwardEntry>, OfficeError> {
    let confirmed = store::regulations::newest_rules(db, &pack.id)?;
    let awards = pack
        .awards
        .iter()
        .map(|award| match confirmed.iter().find(|rule| rule.award_id == award.id) {
            Some(by_office) => {
                let mut in_force = award.clone();
                in_force.rule = by_office.rule.clone();
                AwardEntry {
                    award: in_force,
                    pack_rule: award.rule.clone(),
                    confirmed_by: Some(by_office.confirmed_by.clone()),
                    confirmed_at: Some(by_office.confirmed_at),
                }
            }
            None => AwardEntry {
                award: award.clone(),
                pack_rule: award.rule.clone(),
                confirmed_by: None,
                confirmed_at: None,
            },
        })
        .collect();
    Ok(awards)
}

//! Counts the quotas that ticked lines fall under: how many stand, how many are ticked, how many may.
//! Who: everybody. When: always. Changes: nothing.

use std::collections::BTreeMap;

use domain::ids::{MovementId, NominationId, UnitId};
use domain::quota::{Quota, QuotaBase};
use domain::records::appraisals::AwardHolders;
use domain::records::quotas::{BaseSource, QuotaCount, TickedName};
use store::Db;
use store::nominations::{Standing, TickedLine};

use crate::contract::nominations::{CountQuotas, QuotaCounts};
use crate::regulations::Pack;
use crate::{Ctx, OfficeError};

pub(crate) fn count_quotas(ctx: &Ctx, db: &Db<'_>, request: CountQuotas) -> Result<QuotaCounts, OfficeError> {
    let lines = store::nominations::ticked_lines(db, &request.nominations)?;
    let mut groups: BTreeMap<Key, Group<'_>> = BTreeMap::new();
    for line in &lines {
        let pack = ctx.regulations.pack_on(line.received_on)?;
        let local = store::regulations::local_quotas(db, line.received_on)?;
        let local = local.iter().map(|quota| quota.quota());
        for quota in pack.quotas.iter().cloned().chain(local).filter(|quota| quota.award == line.award_id) {
            let key = Key::of(&quota, line);
            groups
                .entry(key)
                .or_insert_with(|| Group { quota, pack, first: line, ticked: Vec::new() })
                .ticked
                .push(TickedName { nomination: line.id, name: line.name.clone() });
        }
    }
    let awards: Vec<String> = lines.iter().map(|line| line.award_id.clone()).collect();
    let standing = match groups.is_empty() {
        true => Vec::new(),
        false => store::nominations::standing(db, &awards, &request.nominations)?,
    };
    let quotas = groups
        .into_iter()
        .map(|(key, group)| count(db, &key, group, &standing, &request.nominations))
        .collect::<Result<_, OfficeError>>()?;
    Ok(QuotaCounts { quotas })
}

/// What one quota is counted over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    award: String,
    of: QuotaBase,
    max_pct: u32,
    strict: bool,
    legal_basis: String,
    over: Over,
    year: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Over {
    Unit(UnitId),
    Movement(MovementId),
}

impl Key {
    fn of(quota: &Quota, line: &TickedLine) -> Key {
        Key {
            award: quota.award.clone(),
            of: quota.of.clone(),
            max_pct: quota.max_pct,
            strict: quota.strict,
            legal_basis: quota.legal_basis.clone(),
            over: match quota.of {
                QuotaBase::Members | QuotaBase::HoldersOf { .. } => Over::Unit(line.unit),
                QuotaBase::Nominees => Over::Movement(line.movement),
            },
            year: line.year,
        }
    }
}

/// Ticked lines under one quota.
struct Group<'a> {
    quota: Quota,
    pack: &'a Pack,
    first: &'a TickedLine,
    ticked: Vec<TickedName>,
}

fn count(
    db: &Db<'_>,
    key: &Key,
    group: Group<'_>,
    standing: &[Standing],
    ticked: &[NominationId],
) -> Result<QuotaCount, OfficeError> {
    let (base, base_from) = base_of(db, key, ticked)?;
    let is_of = |row: &&Standing| {
        row.award_id == key.award
            && row.year == key.year
            && match key.over {
                Over::Unit(unit) => row.unit == unit,
                Over::Movement(movement) => row.movement == movement,
            }
    };
    let base_award_name = match &key.of {
        QuotaBase::HoldersOf { award } => {
            Some(group.pack.award(award).map_or_else(|_| award.clone(), |award| award.name.clone()))
        }
        QuotaBase::Members | QuotaBase::Nominees => None,
    };
    let line = group.first;
    let (unit, movement) = match key.over {
        Over::Unit(unit) => (Some(unit), None),
        Over::Movement(movement) => (None, Some(movement)),
    };
    Ok(QuotaCount {
        quota: group.quota,
        award_name: line.award_name.clone(),
        base_award_name,
        unit,
        unit_name: unit.map(|_| line.unit_name.clone()),
        movement,
        movement_title: movement.map(|_| line.movement_title.clone()),
        year: key.year,
        standing: standing.iter().filter(is_of).map(|row| row.nominees).sum(),
        ticked: group.ticked,
        base,
        base_from,
        allowed: None,
        over: Vec::new(),
    }
    .judged())
}

/// The base and where it comes from. A paper of the unit counts before what this file keeps, and nobody kept is not nobody.
fn base_of(
    db: &Db<'_>,
    key: &Key,
    ticked: &[NominationId],
) -> Result<(Option<u32>, Option<BaseSource>), OfficeError> {
    let unit = match key.over {
        Over::Movement(movement) => {
            let lines = store::nominations::lines_in_movement(db, movement)?;
            return Ok((Some(lines), Some(BaseSource::Kept)));
        }
        Over::Unit(unit) => unit,
    };
    let paper = store::nominations::membership_of_unit(db, unit, key.year)?;
    let (by_paper, kept) = match &key.of {
        QuotaBase::Members => (paper.map(|(heads, _)| heads), None),
        QuotaBase::HoldersOf { award } => {
            let counted = match paper {
                Some((_, holders)) => {
                    let holders: Vec<AwardHolders> = serde_json::from_str(&holders)?;
                    holders.into_iter().find(|counted| counted.award == *award).map(|counted| counted.holders)
                }
                None => None,
            };
            let kept = store::nominations::holders_in(db, unit, award, key.year, ticked)?;
            (counted, Some(kept).filter(|kept| *kept > 0))
        }
        QuotaBase::Nominees => (None, None),
    };
    Ok(match (by_paper, kept) {
        (Some(counted), _) => (Some(counted), Some(BaseSource::Paper)),
        (None, Some(kept)) => (Some(kept), Some(BaseSource::Kept)),
        (None, None) => (None, None),
    })
}

//! Conditions on the members of a collective, counted by heads in integers.

use std::collections::{BTreeMap, BTreeSet};

use super::condition::{MemberHas, ShareOfMembers};
use super::counting::count;
use super::evaluate::Case;
use super::finding::{Detail, Evidence, SetAside, SetAsideReason, Status, Unknown};
use crate::ids::{NomineeId, PastAwardId};

/// Members that hold the award of the evaluation year, written into the detail.
fn holders(case: &Case<'_>, award: &str) -> Detail {
    let mut detail =
        Detail { heads: case.facts.members.heads.get(&case.question.year).copied(), ..Detail::default() };
    let mut rows: BTreeMap<NomineeId, BTreeSet<PastAwardId>> = BTreeMap::new();
    for row in &case.facts.members.awards {
        if row.award != award || row.year != case.question.year {
            continue;
        }
        if row.revoked {
            let evidence = Evidence::MemberAward { id: row.id, member: row.member };
            detail.set_aside.push(SetAside { evidence, reason: SetAsideReason::Revoked });
        } else {
            rows.entry(row.member).or_default().insert(row.id);
        }
    }
    for (member, ids) in &rows {
        for (place, id) in ids.iter().enumerate() {
            let evidence = Evidence::MemberAward { id: *id, member: *member };
            match place {
                0 => detail.evidence.push(evidence),
                _ => detail.set_aside.push(SetAside { evidence, reason: SetAsideReason::CountsOnce }),
            }
        }
    }
    detail.set_aside.sort();
    detail.found = count(rows.len());
    let counted = case.facts.members.counted.iter();
    for counted in counted.filter(|counted| counted.award == award && counted.year == case.question.year) {
        if counted.holders < detail.found {
            detail.unknown.push(Unknown::MembersContradict);
        } else {
            detail.found = counted.holders;
        }
        detail.evidence.push(Evidence::MembersCounted { year: counted.year, holders: counted.holders });
    }
    detail
}

/// [`ShareOfMembers`]: `holders × 100 ≥ min_pct × heads`, in integers.
pub(super) fn share_of_members(case: &Case<'_>, asked: &ShareOfMembers) -> (Status, Detail) {
    let mut detail = holders(case, &asked.award);
    let Some(heads) = detail.heads.filter(|heads| *heads > 0) else {
        detail.unknown.push(Unknown::HeadsMissing);
        return (Status::CannotKnow, detail);
    };
    let share = u64::from(asked.min_pct) * u64::from(heads);
    let needed = if asked.strict { share / 100 + 1 } else { share.div_ceil(100) };
    detail.needed = u32::try_from(needed).unwrap_or(u32::MAX);
    if detail.found > heads {
        detail.unknown.push(Unknown::HeadsTooFew);
        return (Status::CannotKnow, detail);
    }
    let reached = {
        let holding = u64::from(detail.found) * 100;
        if asked.strict { holding > share } else { holding >= share }
    };
    (short_of(case, reached, &mut detail), detail)
}

/// [`MemberHas`].
pub(super) fn member_has(case: &Case<'_>, asked: &MemberHas) -> (Status, Detail) {
    let mut detail = Detail { needed: asked.min, ..holders(case, &asked.award) };
    let reached = detail.found >= asked.min;
    (short_of(case, reached, &mut detail), detail)
}

fn short_of(case: &Case<'_>, reached: bool, detail: &mut Detail) -> Status {
    let is_counted = detail.evidence.iter().any(|row| matches!(row, Evidence::MembersCounted { .. }));
    if !detail.unknown.is_empty() {
        Status::CannotKnow
    } else if reached {
        Status::Met
    } else if is_counted || case.facts.members.awards_known.has(case.question.year) {
        Status::NotMet
    } else {
        detail.unknown.push(Unknown::MemberAwardsNotComplete);
        Status::CannotKnow
    }
}

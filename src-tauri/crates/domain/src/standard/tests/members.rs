use super::*;
use crate::ids::NomineeId;

use Status::{CannotKnow, Met, NotMet};

fn member(id: i64, member: i64, year: i32) -> MemberAwardFact {
    MemberAwardFact {
        id: PastAwardId(id),
        member: NomineeId(member),
        award: "lao_dong_tien_tien".into(),
        year,
        revoked: false,
    }
}

fn collective(heads: Option<u32>, holders: i64) -> Facts {
    let heads = heads.map(|heads| (YEAR, heads)).into_iter().collect();
    let awards = (1..=holders).map(|id| member(id, id, YEAR)).collect();
    Facts {
        members: MembersFacts { heads, awards, awards_known: Coverage::Everything, counted: vec![] },
        ..Facts::unknown(NomineeKind::Collective)
    }
}

fn share(min_pct: u32, strict: bool) -> Condition {
    Condition::ShareOfMembers(ShareOfMembers { award: "lao_dong_tien_tien".into(), min_pct, strict })
}

#[test]
fn the_share_of_members_is_compared_exactly() {
    for (holders, heads, pct, strict, needed, status) in [
        (7, 10, 70, false, 7, Met),
        (6, 10, 70, false, 7, NotMet),
        (7, 11, 70, false, 8, NotMet),
        (8, 11, 70, false, 8, Met),
        (5, 10, 50, true, 6, NotMet),
        (6, 10, 50, true, 6, Met),
        (5, 9, 50, true, 5, Met),
        (4, 9, 50, true, 5, NotMet),
        (3, 3, 100, false, 3, Met),
        (2, 3, 100, false, 3, NotMet),
        (1, 1, 1, false, 1, Met),
        (0, 1, 1, false, 1, NotMet),
        (70, 100, 70, true, 71, NotMet),
        (71, 100, 70, true, 71, Met),
    ] {
        let finding = ask(&share(pct, strict), &collective(Some(heads), holders));
        let told = (finding.status, finding.detail.needed, finding.detail.found);
        assert_eq!(told, (status, needed, u32::try_from(holders).unwrap()), "{holders}/{heads} {pct}");
    }
}

#[test]
fn a_share_of_nobody_knows_how_many_is_not_known() {
    for (facts, unknown) in [
        (collective(None, 5), Unknown::HeadsMissing),
        (collective(Some(0), 0), Unknown::HeadsMissing),
        (collective(Some(4), 5), Unknown::HeadsTooFew),
    ] {
        let finding = ask(&share(70, false), &facts);
        assert_eq!((finding.status, finding.detail.unknown), (CannotKnow, vec![unknown]));
    }
    for (known, status) in [
        (Coverage::Nothing, CannotKnow),
        (Coverage::Since(YEAR + 1), CannotKnow),
        (Coverage::Since(YEAR), NotMet),
    ] {
        let mut facts = collective(Some(10), 6);
        facts.members.awards_known = known;
        assert_eq!(ask(&share(70, false), &facts).status, status, "{known:?}");
        assert_eq!(ask(&share(60, false), &facts).status, Met, "enough is enough, {known:?}");
    }
}

#[test]
fn what_the_units_paper_counts_stands_for_the_list_of_its_members_awards() {
    let count = |year, holders| MembersCount { award: "lao_dong_tien_tien".into(), year, holders };
    for (counted, listed, status, unknown) in [
        (vec![count(YEAR, 7)], 0, Met, None),
        (vec![count(YEAR, 6)], 0, NotMet, None),
        (vec![count(YEAR, 7)], 6, Met, None),
        (vec![count(YEAR, 7)], 8, CannotKnow, Some(Unknown::MembersContradict)),
        (vec![count(YEAR, 11)], 0, CannotKnow, Some(Unknown::HeadsTooFew)),
        (vec![count(YEAR - 1, 9)], 0, CannotKnow, Some(Unknown::MemberAwardsNotComplete)),
    ] {
        let mut facts = collective(Some(10), listed);
        facts.members.awards_known = Coverage::Nothing;
        facts.members.counted = counted.clone();
        let finding = ask(&share(70, false), &facts);
        let told = (finding.status, finding.detail.unknown.first().copied());
        assert_eq!(told, (status, unknown), "{counted:?} {listed}");
    }
}

#[test]
fn a_member_counts_once_in_the_evaluation_year_unless_revoked() {
    let asked = |min| Condition::MemberHas(MemberHas { award: "lao_dong_tien_tien".into(), min });
    let gone = MemberAwardFact { revoked: true, ..member(2, 2, YEAR) };
    let other = MemberAwardFact { award: "cstd_co_so".into(), ..member(2, 2, YEAR) };
    for (rows, min, status) in [
        (vec![member(1, 1, YEAR)], 1, Met),
        (vec![member(1, 1, YEAR), member(2, 1, YEAR)], 2, NotMet),
        (vec![member(1, 1, YEAR), member(2, 2, YEAR)], 2, Met),
        (vec![member(1, 1, YEAR - 1)], 1, NotMet),
        (vec![member(1, 1, YEAR), gone], 2, NotMet),
        (vec![member(1, 1, YEAR), other], 2, NotMet),
    ] {
        let mut facts = collective(Some(10), 0);
        facts.members.awards = rows.clone();
        assert_eq!(ask(&asked(min), &facts).status, status, "{rows:?}");
    }
}

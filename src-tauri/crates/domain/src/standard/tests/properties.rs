use proptest::prelude::*;

use super::*;
use crate::ids::InitiativeId;
use crate::records::history::{InfluenceScope, InitiativeKind};

fn a_row() -> impl Strategy<Value = HeldFact> {
    let award = prop_oneof![Just("cstd_co_so"), Just("bang_khen_tinh"), Just("cstd_tinh")];
    let kind =
        prop_oneof![Just(None), Just(Some(CommendationType::Merit)), Just(Some(CommendationType::Sudden)),];
    (1_i64..1000, award, 2015_i32..2026, kind, prop::bool::weighted(0.2)).prop_map(
        |(id, award, year, commendation_type, revoked)| HeldFact {
            commendation_type,
            revoked,
            ..holds(id, award, year)
        },
    )
}

pub(super) fn some_rows() -> impl Strategy<Value = Vec<HeldFact>> {
    prop::collection::vec(a_row(), 0..14)
}

pub(super) fn coverage() -> impl Strategy<Value = Coverage> {
    prop_oneof![
        Just(Coverage::Nothing),
        Just(Coverage::Everything),
        (2014_i32..2025).prop_map(Coverage::Since),
    ]
}

fn a_rating() -> impl Strategy<Value = RatingFact> {
    let rating = prop_oneof![Just(Rating::Done), Just(Rating::Good), Just(Rating::Excellent)];
    (2015_i32..2026, rating).prop_map(|(year, rating)| RatingFact { year, rating })
}

fn an_initiative() -> impl Strategy<Value = InitiativeFact> {
    let scope =
        prop_oneof![Just(None), Just(Some(InfluenceScope::Base)), Just(Some(InfluenceScope::Province)),];
    let used = prop_oneof![Just(None), Just(Some("cstd_co_so")), Just(Some("bang_khen_tinh"))];
    (1_i64..1_000_000, scope, 2015_i32..2026, used).prop_map(|(id, scope, year, used)| InitiativeFact {
        id: InitiativeId(id),
        kind: InitiativeKind::Initiative,
        scope,
        year,
        used_for: used.map(|award| InitiativeUse { award: award.into(), year }).into_iter().collect(),
    })
}

/// Conditions that count awards of the history.
fn counting_conditions() -> Vec<Condition> {
    let form = held("bang_khen_tinh");
    vec![
        Condition::HeldAward(form.clone()),
        Condition::HeldAward(HeldAward { count: 3, within_years: Some(6), ..form.clone() }),
        Condition::HeldAward(HeldAward { after_award: Some("cstd_co_so".into()), ..form.clone() }),
        Condition::HeldAward(HeldAward { same_year: true, ..form }),
        Condition::ConsecutiveAward(in_a_row(2)),
        Condition::ConsecutiveAward(ConsecutiveAward {
            apart_years: 3,
            may_end_years_before: 2,
            ..in_a_row(3)
        }),
        Condition::RatingConsecutive(RatingConsecutive {
            min: Rating::Good,
            years: 2,
            or_award: Some("cstd_co_so".into()),
            after_award: Some("bang_khen_tinh".into()),
        }),
    ]
}

fn all_conditions() -> Vec<Condition> {
    let mut all = counting_conditions();
    all.push(Condition::Initiative(InitiativeCount {
        scope: InfluenceScope::Base,
        count: 2,
        no_topic: false,
        within_years: Some(5),
        after_award: Some("bang_khen_tinh".into()),
    }));
    all.push(Condition::Rating(RatingAtLeast { min: Rating::Good }));
    all
}

proptest! {
    #[test]
    fn another_award_never_makes_a_met_condition_unmet(
        rows in some_rows(), one_more in a_row(), known in coverage(),
        ratings in prop::collection::vec(a_rating(), 0..8),
    ) {
        let before = Facts { awards_known: known, ratings, ..with_awards(rows.clone()) };
        let mut more = rows;
        more.push(HeldFact { id: PastAwardId(5000), ..one_more });
        let after = Facts { awards: more, ..before.clone() };
        for condition in counting_conditions() {
            if ask(&condition, &before).status == Status::Met {
                prop_assert_eq!(ask(&condition, &after).status, Status::Met, "{:?}", condition);
            }
        }
    }

    #[test]
    fn the_order_of_facts_does_not_matter(
        (rows, shuffled) in some_rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
        (ratings, mixed) in prop::collection::vec(a_rating(), 0..8)
            .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
        (ideas, others) in prop::collection::btree_map(1_i64..50, an_initiative(), 0..8)
            .prop_map(|by_id| by_id
                .into_iter()
                .map(|(id, idea)| InitiativeFact { id: InitiativeId(id), ..idea })
                .collect::<Vec<_>>())
            .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
        known in coverage(),
    ) {
        let one = Facts {
            awards_known: known, ratings, initiatives: ideas, initiatives_known: known, ..with_awards(rows)
        };
        let other = Facts { awards: shuffled, ratings: mixed, initiatives: others, ..one.clone() };
        let standard = [(ASKED, all_conditions().into_iter().map(|c| alternative(vec![c])).collect())];
        let judged = |facts| judge(&standard, &rules(), question(ASKED), facts);
        prop_assert_eq!(judged(&one), judged(&other));
    }

    #[test]
    fn the_run_is_as_long_as_counting_back_year_by_year(years in prop::collection::vec(1990_i32..2026, 0..40)) {
        let finding = ask(&Condition::ConsecutiveAward(in_a_row(1)), &with_awards(titles_of(&years)));
        let mut counted = 0;
        while years.contains(&(YEAR - counted)) {
            counted += 1;
        }
        prop_assert_eq!(finding.detail.found, u32::try_from(counted).unwrap());
    }

    #[test]
    fn knowing_more_never_turns_a_certain_answer_round(rows in some_rows(), known in coverage()) {
        let less = Facts { awards_known: known, ..with_awards(rows.clone()) };
        let all = with_awards(rows);
        for condition in counting_conditions() {
            let (before, after) = (ask(&condition, &less).status, ask(&condition, &all).status);
            prop_assert!(before == Status::CannotKnow || before == after, "{condition:?}: {before:?} {after:?}");
        }
    }

    #[test]
    fn what_cannot_be_known_says_what_is_missing(
        rows in some_rows(), known in coverage(), ratings in prop::collection::vec(a_rating(), 0..8),
    ) {
        let facts = Facts { awards_known: known, ratings, ..with_awards(rows) };
        for condition in all_conditions() {
            let finding = ask(&condition, &facts);
            prop_assert_eq!(finding.status == Status::CannotKnow, !finding.detail.unknown.is_empty());
        }
    }

    #[test]
    fn a_share_is_reached_exactly_when_the_integers_say_so(
        heads in 1_u32..300, holders in 0_i64..300, pct in 1_u32..101, strict in any::<bool>(),
    ) {
        prop_assume!(holders <= i64::from(heads));
        let awards = (1..=holders)
            .map(|id| MemberAwardFact {
                id: PastAwardId(id),
                member: crate::ids::NomineeId(id),
                award: "lao_dong_tien_tien".into(),
                year: YEAR,
                revoked: false,
            })
            .collect();
        let members = MembersFacts { heads: [(YEAR, heads)].into(), awards, awards_known: Coverage::Everything, counted: vec![] };
        let facts = Facts { members, ..Facts::unknown(NomineeKind::Collective) };
        let asked = ShareOfMembers { award: "lao_dong_tien_tien".into(), min_pct: pct, strict };
        let finding = ask(&Condition::ShareOfMembers(asked), &facts);
        let (left, right) = (holders * 100, i64::from(pct) * i64::from(heads));
        let reached = if strict { left > right } else { left >= right };
        prop_assert_eq!(finding.status == Status::Met, reached);
        prop_assert_eq!(finding.detail.found >= finding.detail.needed, reached);
    }
}

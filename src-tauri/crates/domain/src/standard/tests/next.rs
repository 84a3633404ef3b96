use proptest::prelude::*;

use super::properties::{coverage, some_rows};
use super::*;
use crate::ids::InitiativeId;
use crate::records::history::{InfluenceScope, InitiativeKind};

/// Three base titles in a row and an initiative of the province: what the law asks for the title of the province.
fn province_title() -> Vec<Alternative> {
    vec![alternative(vec![
        Condition::ConsecutiveAward(in_a_row(3)),
        an_initiative_of(InfluenceScope::Province),
    ])]
}

fn an_initiative_of(scope: InfluenceScope) -> Condition {
    Condition::Initiative(InitiativeCount {
        scope,
        count: 1,
        no_topic: false,
        within_years: None,
        after_award: None,
    })
}

fn two_good_years() -> Condition {
    Condition::RatingConsecutive(RatingConsecutive {
        min: Rating::Excellent,
        years: 2,
        or_award: None,
        after_award: None,
    })
}

/// The steps of a nominee under these standards.
fn steps_under(standards: &[(&str, Vec<Alternative>)], rules: &EraRules, facts: &Facts) -> Vec<NextStep> {
    let awards = catalogue();
    let standards: BTreeMap<String, Standard> = standards
        .iter()
        .map(|(id, alternatives)| ((*id).to_owned(), Standard::Known { alternatives: alternatives.clone() }))
        .collect();
    next_steps(Law { awards: &awards, standards: &standards, rules }, YEAR, day("2023-12-20"), facts).unwrap()
}

fn steps(standards: &[(&str, Vec<Alternative>)], facts: &Facts) -> Vec<NextStep> {
    steps_under(standards, &rules(), facts)
}

/// The one step towards [`ASKED`].
fn towards(alternatives: Vec<Alternative>, facts: &Facts) -> NextStep {
    steps(&[(ASKED, alternatives)], facts).remove(0)
}

fn reaches(scope: InfluenceScope) -> Facts {
    Facts {
        initiatives: vec![InitiativeFact {
            id: InitiativeId(1),
            kind: InitiativeKind::Initiative,
            scope: Some(scope),
            year: 2020,
            used_for: Vec::new(),
        }],
        initiatives_known: Coverage::Everything,
        ..with_awards(Vec::new())
    }
}

#[test]
fn a_run_lacks_the_years_it_still_needs_with_this_year_among_them() {
    // Titles held; lacking, found and whether it can be had in the year, for 2023 and for 2024.
    for (years, this_year, next_year) in [
        (&[2021, 2022][..], (1, 2, true), (3, 0, false)),
        (&[2022, 2023], (1, 2, false), (1, 2, true)),
        (&[2023], (2, 1, false), (2, 1, false)),
        (&[2020, 2021], (3, 0, false), (3, 0, false)),
        (&[], (3, 0, false), (3, 0, false)),
        (&[2019, 2021, 2022], (1, 2, true), (3, 0, false)),
    ] {
        let facts = Facts { awards: titles_of(years), ..reaches(InfluenceScope::Province) };
        let step = towards(province_title(), &facts);
        for (of, expected) in [(&step.this_year, this_year), (&step.next_year, next_year)] {
            let of = of.as_ref().unwrap();
            let run = &of.missing[0];
            assert!(matches!(&run.what, Want::Award { award, in_a_row: true, .. } if award == "cstd_co_so"));
            assert_eq!((run.more, run.found, run.in_year), expected, "{years:?} in {}", of.year);
            assert_eq!(of.lacking, run.more, "{years:?}");
        }
    }
}

#[test]
fn whoever_lacks_nothing_is_told_so_and_only_for_sure_where_the_figures_are_verified() {
    let facts = Facts { awards: titles_of(&[2021, 2022, 2023]), ..reaches(InfluenceScope::National) };
    for (certainty, sure) in [
        (Certainty::Confirmed, true),
        (Certainty::Page, true),
        (Certainty::Mixed, false),
        (Certainty::Memory, false),
        (Certainty::Unknown, false),
    ] {
        let way = province_title().into_iter().map(|way| Alternative { certainty, ..way }).collect();
        let step = towards(way, &facts).this_year.unwrap();
        assert_eq!((step.missing.len(), step.lacking, step.is_sure()), (0, 0, sure), "{certainty:?}");
        assert_eq!(step.certainty, certainty);
    }
}

#[test]
fn each_condition_says_what_is_missing_in_its_own_kind() {
    let award = |id: &str, year| Want::Award {
        award: id.into(),
        in_a_row: false,
        year,
        after_award: None,
        or_standard_met: false,
    };
    let rated = |min| Want::Ratings { min, or_award: None, after_award: None };
    let all_known = Facts {
        initiatives_known: Coverage::Everything,
        ratings: vec![RatingFact { year: 2022, rating: Rating::Excellent }],
        discipline: Listed::whole(Vec::new()),
        ..with_awards(Vec::new())
    };
    for (condition, what, more, is_open, in_year) in [
        (Condition::HeldAward(held("bang_khen_tinh")), award("bang_khen_tinh", None), 1, false, true),
        (
            Condition::HeldAward(HeldAward { count: 3, ..held("bang_khen_tinh") }),
            award("bang_khen_tinh", None),
            3,
            false,
            false,
        ),
        (
            Condition::HeldAward(HeldAward { same_year: true, ..held("lao_dong_tien_tien") }),
            award("lao_dong_tien_tien", Some(YEAR)),
            1,
            false,
            true,
        ),
        (
            Condition::Rating(RatingAtLeast { min: Rating::Good }),
            Want::Rating { min: Rating::Good, year: YEAR },
            1,
            true,
            true,
        ),
        (two_good_years(), rated(Rating::Excellent), 1, true, true),
        (
            an_initiative_of(InfluenceScope::Province),
            Want::Initiative { scope: InfluenceScope::Province, no_topic: false, after_award: None },
            1,
            false,
            true,
        ),
    ] {
        let step = towards(vec![alternative(vec![condition.clone()])], &all_known).this_year.unwrap();
        let missing = &step.missing[0];
        assert_eq!(
            (&missing.what, missing.more, missing.is_open, missing.in_year),
            (&what, more, is_open, in_year),
            "{condition:?}"
        );
    }
}

#[test]
fn a_year_rated_too_low_begins_a_new_run() {
    for (ratings, more, in_year) in [
        (&[(2022, Rating::Excellent)][..], 1, true),
        (&[(2023, Rating::Excellent)], 1, false),
        (&[(2022, Rating::Excellent), (2023, Rating::Good)], 2, false),
        (&[], 2, false),
    ] {
        let facts = Facts { ratings: rated(ratings), ..with_awards(Vec::new()) };
        let step = towards(vec![alternative(vec![two_good_years()])], &facts).this_year.unwrap();
        assert_eq!((step.missing[0].more, step.missing[0].in_year), (more, in_year), "{ratings:?}");
    }
}

#[test]
fn questions_and_checks_are_told_and_move_nothing_away() {
    let facts = Facts { awards: titles_of(&[2021, 2022, 2023]), ..with_awards(Vec::new()) };
    let frozen = EraRules {
        freeze: Some(Freeze {
            pending: vec![ProceedingKind::Investigation],
            legal_basis: "Điều 4".into(),
            certainty: Certainty::Page,
        }),
        ..rules()
    };
    let way = vec![alternative(vec![Condition::ConsecutiveAward(in_a_row(3)), question_to_a_person("best")])];
    let step = steps_under(&[(ASKED, way.clone())], &frozen, &facts).remove(0).this_year.unwrap();
    let kinds: Vec<bool> = step.missing.iter().map(|missing| missing.is_open).collect();
    assert_eq!((step.lacking, kinds), (0, vec![true, true]));

    let pending =
        ProceedingFact { kind: ProceedingKind::Investigation, opened_on: day("2023-11-01"), closed_on: None };
    let stopped = Facts { proceedings: Listed::whole(vec![pending]), ..facts };
    let step = steps_under(&[(ASKED, way)], &frozen, &stopped).remove(0).this_year.unwrap();
    assert_eq!(step.lacking, 1, "what stands in the way is not only a question");
}

#[test]
fn awards_no_history_leads_to_are_left_out() {
    let held_now = Facts { awards: vec![holds(1, ASKED, YEAR)], ..with_awards(Vec::new()) };
    let sudden = Condition::SuddenAchievement(SuddenAchievement { reach: Reach::Unit });
    let movement =
        Condition::MovementResult(MovementResult { launchers: vec![Launcher::Province], min_years: None });
    let run = Condition::ConsecutiveAward(in_a_row(3));
    for (name, way, facts, left) in [
        ("questions alone", vec![question_to_a_person("best")], with_awards(vec![]), 0),
        ("a sudden deed", vec![sudden.clone()], with_awards(vec![]), 0),
        ("a run and a sudden deed", vec![run.clone(), sudden], with_awards(vec![]), 0),
        ("a movement", vec![movement], with_awards(vec![]), 0),
        ("a run", vec![run.clone()], with_awards(vec![]), 1),
        ("a run, and the award of the year is held", vec![run.clone()], held_now, 1),
        ("a household", vec![run], Facts::unknown(NomineeKind::Household), 0),
    ] {
        assert_eq!(steps(&[(ASKED, vec![alternative(way)])], &facts).len(), left, "{name}");
    }
    let standing = [("bang_khen_ttg", vec![alternative(vec![Condition::HeldAward(held("bang_khen_tinh"))])])];
    let holder = with_awards(vec![holds(1, "bang_khen_ttg", 2010)]);
    assert!(steps(&standing, &holder).is_empty(), "what the State gives it does not give again");
    assert_eq!(steps(&standing, &with_awards(vec![])).len(), 1);
}

#[test]
fn the_award_of_the_year_is_not_told_again() {
    let facts = Facts { awards: vec![holds(1, ASKED, YEAR)], ..with_awards(Vec::new()) };
    let step = towards(province_title(), &facts);
    assert_eq!((step.held_in, step.this_year.is_none(), step.next_year.is_some()), (Some(YEAR), true, true));
}

#[test]
fn nearest_comes_first_then_the_higher_award() {
    let one = || vec![alternative(vec![Condition::HeldAward(held("lao_dong_tien_tien"))])];
    let three = || vec![alternative(vec![Condition::ConsecutiveAward(in_a_row(3))])];
    let found =
        steps(&[("cstd_tinh", three()), ("tap_the_ldxs", one()), ("bang_khen_tinh", one())], &person());
    let order: Vec<&str> = found.iter().map(|step| step.award_id.as_str()).collect();
    assert_eq!(order, ["bang_khen_tinh", "tap_the_ldxs", "cstd_tinh"], "equal ranks go by id");
}

#[test]
fn what_a_predecessor_was_given_is_a_question_to_a_person() {
    let collective = |own: Vec<HeldFact>, before: Vec<HeldFact>| Facts {
        awards: own,
        awards_known: Coverage::Everything,
        predecessor_awards: before,
        ..Facts::unknown(NomineeKind::Collective)
    };
    let asked = Condition::HeldAward(HeldAward { count: 2, ..held("tap_the_ldxs") });
    let of = |id, year| holds(id, "tap_the_ldxs", year);
    for (name, facts, status, reason) in [
        ("its own", collective(vec![of(1, 2021), of(2, 2022)], vec![]), Status::Met, None),
        (
            "one of a predecessor",
            collective(vec![of(1, 2022)], vec![of(2, 2021)]),
            Status::CannotKnow,
            Some(SetAsideReason::OfPredecessor),
        ),
        (
            "both of one year",
            collective(vec![of(1, 2022)], vec![of(2, 2022)]),
            Status::NotMet,
            Some(SetAsideReason::CountsOnce),
        ),
        (
            "revoked",
            collective(vec![of(1, 2022)], vec![revoked(of(2, 2021))]),
            Status::NotMet,
            Some(SetAsideReason::Revoked),
        ),
    ] {
        let finding = ask(&asked, &facts);
        let reasons: Vec<_> = finding.detail.set_aside.into_iter().map(|aside| aside.reason).collect();
        assert_eq!((finding.status, reasons), (status, reason.into_iter().collect::<Vec<_>>()), "{name}");
    }
}

#[test]
fn a_predecessors_award_of_the_state_leaves_open_whether_the_year_is_taken() {
    let rule = EraRules {
        one_state_form_a_year: Some(OneStateFormAYear {
            except: vec![CommendationType::Sudden],
            legal_basis: "Thông tư 08/2017/TT-BNV".into(),
            certainty: Certainty::Page,
        }),
        ..rules()
    };
    let standard = [("bang_khen_ttg", vec![alternative(vec![Condition::HeldAward(held("bang_khen_tinh"))])])];
    for (before, status) in [
        (vec![], Status::Met),
        (vec![holds(1, "huan_chuong_lao_dong_3", YEAR)], Status::CannotKnow),
        (vec![holds(1, "huan_chuong_lao_dong_3", YEAR - 1)], Status::Met),
        (vec![revoked(holds(1, "huan_chuong_lao_dong_3", YEAR))], Status::Met),
        (vec![given_as(CommendationType::Sudden, holds(1, "huan_chuong_lao_dong_3", YEAR))], Status::Met),
    ] {
        let facts = Facts {
            predecessor_awards: before.clone(),
            awards_known: Coverage::Everything,
            ..Facts::unknown(NomineeKind::Collective)
        };
        let found = judge(&standard, &rule, question("bang_khen_ttg"), &facts);
        assert_eq!(found.obstacles[0].status, status, "{before:?}");
    }
}

/// Standards that count every kind of thing of a history.
fn many_standards() -> Vec<(&'static str, Vec<Alternative>)> {
    let after = Some("bang_khen_tinh".to_owned());
    vec![
        ("tap_the_ldxs", province_title()),
        (
            "bang_khen_ttg",
            vec![
                alternative(vec![
                    Condition::HeldAward(held("bang_khen_tinh")),
                    Condition::HeldAward(HeldAward {
                        count: 3,
                        within_years: Some(5),
                        after_award: after.clone(),
                        ..held("cstd_co_so")
                    }),
                ]),
                alternative(vec![Condition::RatingConsecutive(RatingConsecutive {
                    min: Rating::Good,
                    years: 3,
                    or_award: Some("cstd_co_so".into()),
                    after_award: after,
                })]),
            ],
        ),
        (
            "huan_chuong_lao_dong_3",
            vec![alternative(vec![Condition::ConsecutiveAward(ConsecutiveAward {
                apart_years: 3,
                may_end_years_before: 2,
                ..in_a_row(4)
            })])],
        ),
    ]
}

fn lacking(steps: &[NextStep], award: &str) -> (Option<u32>, Option<u32>) {
    let step = steps.iter().find(|step| step.award_id == award);
    let of = |year: fn(&NextStep) -> &Option<YearStep>| {
        step.and_then(|step| year(step).as_ref()).map(|s| s.lacking)
    };
    (of(|step| &step.this_year), of(|step| &step.next_year))
}

proptest! {
    #[test]
    fn another_award_never_moves_an_award_farther_away(
        rows in some_rows(), id in 2000_i64..3000, year in 2015_i32..2026, known in coverage(),
        award in prop_oneof![Just("cstd_co_so"), Just("bang_khen_tinh")],
    ) {
        let before = Facts { awards_known: known, ..with_awards(rows) };
        let mut after = before.clone();
        after.awards.push(given_as(CommendationType::Merit, holds(id, award, year)));
        let (one, other) = (steps(&many_standards(), &before), steps(&many_standards(), &after));
        for (award, _) in many_standards() {
            let ((now, next), (then, after_then)) = (lacking(&one, award), lacking(&other, award));
            prop_assert!(then <= now, "{award}: {now:?} became {then:?}");
            prop_assert!(after_then <= next, "{award} the year after: {next:?} became {after_then:?}");
        }
    }

    #[test]
    fn nothing_lacking_means_that_every_condition_that_counts_is_met(rows in some_rows(), known in coverage()) {
        let facts = Facts { awards_known: known, initiatives_known: known, ..with_awards(rows) };
        for step in steps(&many_standards(), &facts) {
            let Some(this_year) = step.this_year else { continue };
            let standards = many_standards();
            let asked = Question { award: &step.award_id, ..question(ASKED) };
            let found = judge(&standards, &rules(), asked, &facts);
            let met = found.alternatives.iter().any(|way| way.verdict == Verdict::Eligible);
            prop_assert_eq!(this_year.lacking == 0, met, "{}", step.award_id);
            prop_assert!(this_year.missing.iter().all(|missing| missing.more >= 1));
        }
    }
}

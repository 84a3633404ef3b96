use super::*;

use Rating::{Done, Excellent, Good, NotDone};
use Status::{CannotKnow, Met, NotMet};

#[test]
fn the_rating_of_the_year_decides_and_a_year_without_one_is_not_known() {
    for (ratings, min, status) in [
        (&[(2023, Good)][..], Good, Met),
        (&[(2023, Excellent)], Good, Met),
        (&[(2023, Done)], Good, NotMet),
        (&[(2023, NotDone)], Done, NotMet),
        (&[(2023, Good)], Excellent, NotMet),
        (&[(2022, Excellent)], Good, CannotKnow),
        (&[], Good, CannotKnow),
        (&[(2023, Good), (2023, Good)], Good, Met),
        (&[(2023, Good), (2023, Excellent)], Good, CannotKnow),
    ] {
        let facts = Facts { ratings: rated(ratings), ..person() };
        let finding = ask(&Condition::Rating(RatingAtLeast { min }), &facts);
        assert_eq!(finding.status, status, "{ratings:?} {min:?}");
    }
}

fn good_for(years: u32) -> RatingConsecutive {
    RatingConsecutive { min: Good, years, or_award: None, after_award: None }
}

#[test]
fn ratings_on_end_break_on_a_lower_year_and_are_open_where_a_year_is_missing() {
    for (ratings, years, status, found, broke) in [
        (&[(2021, Good), (2022, Good), (2023, Good)][..], 3, Met, 3, 2020),
        (&[(2021, Good), (2022, Done), (2023, Good)], 3, NotMet, 1, 2022),
        (&[(2021, Good), (2023, Good)], 3, CannotKnow, 1, 2022),
        (&[(2021, Done), (2023, Good)], 3, NotMet, 1, 2021),
        (&[(2023, Good)], 1, Met, 1, 2022),
        (&[(2021, Good), (2022, Good)], 2, CannotKnow, 0, 2023),
        (&[(2021, Good), (2022, Good), (2023, Done)], 2, NotMet, 0, 2023),
        (&[(2022, Good), (2023, Good), (2023, Done)], 2, CannotKnow, 0, 2023),
    ] {
        let facts = Facts { ratings: rated(ratings), ..person() };
        let finding = ask(&Condition::RatingConsecutive(good_for(years)), &facts);
        assert_eq!((finding.status, finding.detail.found), (status, found), "{ratings:?}");
        assert_eq!(finding.detail.broke.map(|broke| broke.year), Some(broke), "{ratings:?}");
        assert_eq!(finding.detail.unknown.is_empty(), status != CannotKnow, "{ratings:?}");
    }
}

#[test]
fn a_year_with_the_award_is_as_good_as_one_with_the_rating() {
    let asked = RatingConsecutive { or_award: Some("tap_the_ldxs".into()), min: Excellent, ..good_for(2) };
    for (ratings, held, known, status) in [
        (&[(2022, Excellent), (2023, Excellent)][..], &[][..], Coverage::Nothing, Met),
        (&[(2022, Excellent), (2023, Good)], &[2023], Coverage::Nothing, Met),
        (&[], &[2022, 2023], Coverage::Nothing, Met),
        (&[(2022, Excellent)], &[2023], Coverage::Nothing, Met),
        (&[(2022, Excellent), (2023, Good)], &[], Coverage::Everything, NotMet),
        (&[(2022, Excellent), (2023, Good)], &[], Coverage::Since(2023), NotMet),
        (&[(2022, Excellent), (2023, Good)], &[], Coverage::Nothing, CannotKnow),
        (&[(2023, Excellent)], &[], Coverage::Everything, CannotKnow),
    ] {
        let awards = (1..).zip(held).map(|(id, year)| holds(id, "tap_the_ldxs", *year)).collect();
        let facts = Facts { ratings: rated(ratings), awards, awards_known: known, ..person() };
        let finding = ask(&Condition::RatingConsecutive(asked.clone()), &facts);
        assert_eq!(finding.status, status, "{ratings:?} {held:?} {known:?}");
    }
}

#[test]
fn years_after_an_award_begin_with_the_next_one() {
    let asked = RatingConsecutive { after_award: Some("cstd_co_so".into()), ..good_for(3) };
    let ratings = rated(&[(2019, Good), (2020, Good), (2021, Good), (2022, Good), (2023, Good)]);
    for (held, known, status, found) in [
        (&[2020][..], Coverage::Everything, Met, 3),
        (&[2021], Coverage::Everything, NotMet, 2),
        (&[2021], Coverage::Nothing, CannotKnow, 2),
        (&[2020, 2022], Coverage::Everything, Met, 3),
        (&[], Coverage::Everything, NotMet, 0),
        (&[], Coverage::Nothing, CannotKnow, 0),
    ] {
        let facts =
            Facts { ratings: ratings.clone(), awards: titles_of(held), awards_known: known, ..person() };
        let finding = ask(&Condition::RatingConsecutive(asked.clone()), &facts);
        assert_eq!((finding.status, finding.detail.found), (status, found), "{held:?} {known:?}");
    }
}

#[test]
fn discipline_bars_from_its_level_on_in_the_year_it_was_decided() {
    let measure = |level, on: &str| DisciplineFact { level, decided_on: day(on), ends_on: None };
    let (mild, hard) = (DisciplineLevel::Reprimand, DisciplineLevel::Warning);
    for (facts, from, status) in [
        (None, mild, CannotKnow),
        (Some(vec![]), mild, Met),
        (Some(vec![measure(mild, "2023-03-01")]), mild, NotMet),
        (Some(vec![measure(mild, "2023-03-01")]), hard, Met),
        (Some(vec![measure(hard, "2023-12-31")]), hard, NotMet),
        (Some(vec![measure(DisciplineLevel::Dismissal, "2023-01-01")]), hard, NotMet),
        (Some(vec![measure(hard, "2022-12-31")]), hard, Met),
    ] {
        let facts = Facts { discipline: listed(facts), ..person() };
        let finding = ask(&Condition::NoDiscipline(NoDiscipline { from }), &facts);
        assert_eq!(finding.status, status, "{:?} {from:?}", facts.discipline);
    }
}

#[test]
fn one_movement_of_a_named_launcher_is_enough() {
    let result = |launcher, year, years_run, excellent| MovementFact { launcher, year, years_run, excellent };
    let (tinh, unit) = (Launcher::Province, Launcher::Unit);
    for (facts, min_years, status) in [
        (None, None, CannotKnow),
        (Some(vec![]), None, NotMet),
        (Some(vec![result(tinh, YEAR, None, Some(true))]), None, Met),
        (Some(vec![result(tinh, YEAR, None, Some(false))]), None, NotMet),
        (Some(vec![result(tinh, YEAR, None, None)]), None, CannotKnow),
        (Some(vec![result(unit, YEAR, None, Some(true))]), None, NotMet),
        (Some(vec![result(tinh, YEAR - 1, None, Some(true))]), None, NotMet),
        (Some(vec![result(tinh, YEAR, Some(3), Some(true))]), Some(3), Met),
        (Some(vec![result(tinh, YEAR, Some(2), Some(true))]), Some(3), NotMet),
        (Some(vec![result(tinh, YEAR, None, Some(true))]), Some(3), CannotKnow),
        (Some(vec![result(tinh, YEAR, None, None), result(tinh, YEAR, None, Some(true))]), None, Met),
    ] {
        let facts = Facts { movements: listed(facts), ..person() };
        let asked = MovementResult { launchers: vec![Launcher::Ministry, tinh], min_years };
        let finding = ask(&Condition::MovementResult(asked), &facts);
        assert_eq!(finding.status, status, "{:?} {min_years:?}", facts.movements);
    }
}

#[test]
fn a_sudden_achievement_must_reach_far_enough() {
    for (facts, reach, status) in [
        (None, Reach::Unit, CannotKnow),
        (Some(vec![]), Reach::Unit, NotMet),
        (Some(vec![(YEAR, Some(Reach::Field))]), Reach::Field, Met),
        (Some(vec![(YEAR, Some(Reach::National))]), Reach::Field, Met),
        (Some(vec![(YEAR, Some(Reach::Field))]), Reach::Province, NotMet),
        (Some(vec![(YEAR, None)]), Reach::Unit, CannotKnow),
        (Some(vec![(YEAR - 1, Some(Reach::National))]), Reach::Unit, NotMet),
    ] {
        let sudden = facts
            .map(|list| list.into_iter().map(|(year, reach)| SuddenFact { year, reach }).collect::<Vec<_>>());
        let facts = Facts { sudden: listed(sudden), ..person() };
        let finding = ask(&Condition::SuddenAchievement(SuddenAchievement { reach }), &facts);
        assert_eq!(finding.status, status, "{:?} {reach:?}", facts.sudden);
    }
}

#[test]
fn leading_the_right_cluster_counts() {
    let place = |organiser, year, leads| ClusterFact { organiser, year, leads };
    let (tinh, centre) = (ClusterOrganiser::Province, ClusterOrganiser::National);
    for (facts, status) in [
        (None, CannotKnow),
        (Some(vec![]), NotMet),
        (Some(vec![place(tinh, YEAR, Some(true))]), Met),
        (Some(vec![place(tinh, YEAR, Some(false))]), NotMet),
        (Some(vec![place(tinh, YEAR, None)]), CannotKnow),
        (Some(vec![place(centre, YEAR, Some(true))]), NotMet),
        (Some(vec![place(tinh, YEAR - 1, Some(true))]), NotMet),
    ] {
        let facts = Facts { clusters: listed(facts), ..person() };
        let finding = ask(&Condition::LeadsCluster(LeadsCluster { organised_by: tinh }), &facts);
        assert_eq!(finding.status, status, "{:?}", facts.clusters);
    }
}

#[test]
fn what_is_entered_counts_and_what_is_not_is_unknown_until_somebody_looks() {
    let measure = |on: &str| DisciplineFact {
        level: DisciplineLevel::Warning,
        decided_on: day(on),
        ends_on: Some(day("2023-06-30")),
    };
    let excelled = |excellent| MovementFact {
        launcher: Launcher::Province,
        year: YEAR,
        years_run: None,
        excellent: Some(excellent),
    };
    let saved = |reach| SuddenFact { year: YEAR, reach: Some(reach) };
    let place = |leads| ClusterFact { organiser: ClusterOrganiser::Province, year: YEAR, leads: Some(leads) };
    let no_discipline = Condition::NoDiscipline(NoDiscipline { from: DisciplineLevel::Reprimand });
    let movement =
        Condition::MovementResult(MovementResult { launchers: vec![Launcher::Province], min_years: None });
    let sudden = Condition::SuddenAchievement(SuddenAchievement { reach: Reach::Province });
    let leads = Condition::LeadsCluster(LeadsCluster { organised_by: ClusterOrganiser::Province });
    let before = Some(day("2023-11-30"));
    let old = Looked::Before(day("2023-11-30"));
    for (condition, facts, status, unknown) in [
        // One closed case of an earlier year says nothing of this one.
        (
            &no_discipline,
            Facts { discipline: entered(vec![measure("2022-01-01")]), ..person() },
            CannotKnow,
            Some(Unknown::DisciplineMissing { looked_on: None }),
        ),
        (
            &no_discipline,
            Facts { discipline: Listed { rows: vec![measure("2022-01-01")], looked: old }, ..person() },
            CannotKnow,
            Some(Unknown::DisciplineMissing { looked_on: before }),
        ),
        (
            &no_discipline,
            Facts { discipline: entered(vec![measure("2023-01-01")]), ..person() },
            NotMet,
            None,
        ),
        (&movement, Facts { movements: entered(vec![excelled(true)]), ..person() }, Met, None),
        (
            &movement,
            Facts { movements: entered(vec![excelled(false)]), ..person() },
            CannotKnow,
            Some(Unknown::MovementsMissing { looked_on: None }),
        ),
        (&sudden, Facts { sudden: entered(vec![saved(Reach::Province)]), ..person() }, Met, None),
        (
            &sudden,
            Facts { sudden: Listed { rows: vec![saved(Reach::Unit)], looked: old }, ..person() },
            CannotKnow,
            Some(Unknown::SuddenMissing { looked_on: before }),
        ),
        (&leads, Facts { clusters: entered(vec![place(true)]), ..person() }, Met, None),
        (
            &leads,
            Facts { clusters: entered(vec![place(false)]), ..person() },
            CannotKnow,
            Some(Unknown::ClustersMissing { looked_on: None }),
        ),
    ] {
        let finding = ask(condition, &facts);
        let told = (finding.status, finding.detail.unknown.first().copied());
        assert_eq!(told, (status, unknown), "{condition:?}");
    }
}

#[test]
fn what_only_a_person_can_say_stays_open_until_one_does() {
    for (answers, status, unknown) in [
        (&[][..], CannotKnow, Some(Unknown::PersonMustSay)),
        (&[("other", true)], CannotKnow, Some(Unknown::PersonMustSay)),
        (&[("united", true)], Met, None),
        (&[("united", false)], NotMet, None),
        (&[("united", true), ("united", false)], CannotKnow, Some(Unknown::AnswersContradict)),
    ] {
        let answers =
            answers.iter().map(|(code, met)| AnswerFact { code: (*code).to_owned(), met: *met }).collect();
        let facts = Facts { answers, ..person() };
        let finding = ask(&question_to_a_person("united"), &facts);
        assert_eq!(finding.status, status, "{:?}", facts.answers);
        assert_eq!(finding.detail.unknown.first().copied(), unknown, "{:?}", facts.answers);
    }
}

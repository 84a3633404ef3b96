use super::*;

use CommendationType::{Dedication, Merit, Sudden, Thematic};
use Status::{CannotKnow, Met, NotMet};

#[test]
fn a_gap_year_breaks_the_run() {
    for (years, needed, status, found, run, broke) in [
        (&[2019, 2021, 2022, 2023][..], 3, Met, 3, Some((2021, 2023)), 2020),
        (&[2019, 2021, 2022, 2023], 4, NotMet, 3, Some((2021, 2023)), 2020),
        (&[2021, 2022, 2023], 3, Met, 3, Some((2021, 2023)), 2020),
        (&[2022, 2023], 3, NotMet, 2, Some((2022, 2023)), 2021),
        (&[2020, 2021, 2022], 3, NotMet, 0, None, 2023),
        (&[2021, 2023], 2, NotMet, 1, Some((2023, 2023)), 2022),
        (&[2023, 2023, 2023], 2, NotMet, 1, Some((2023, 2023)), 2022),
        (&[2022, 2023, 2023], 2, Met, 2, Some((2022, 2023)), 2021),
        (&[2022, 2023, 2024], 3, NotMet, 2, Some((2022, 2023)), 2021),
        (&[], 1, NotMet, 0, None, 2023),
    ] {
        let finding = ask(&Condition::ConsecutiveAward(in_a_row(needed)), &with_awards(titles_of(years)));
        let detail = &finding.detail;
        assert_eq!((finding.status, detail.found, detail.needed), (status, found, needed), "{years:?}");
        assert_eq!(detail.run.map(|run| (run.from, run.to)), run, "{years:?}");
        assert_eq!(detail.broke.map(|broke| broke.year), Some(broke), "{years:?}");
    }
}

#[test]
fn what_a_list_does_not_cover_is_not_known() {
    let three = Condition::ConsecutiveAward(in_a_row(3));
    let once = Condition::HeldAward(held("cstd_co_so"));
    let recent = Condition::HeldAward(HeldAward { within_years: Some(2), ..held("cstd_co_so") });
    for (condition, years, known, status) in [
        (&three, &[2021, 2022, 2023][..], Coverage::Nothing, Met),
        (&three, &[2022, 2023], Coverage::Nothing, CannotKnow),
        (&three, &[2022, 2023], Coverage::Since(2021), NotMet),
        (&three, &[2022, 2023], Coverage::Since(2022), CannotKnow),
        (&three, &[2022, 2023], Coverage::Everything, NotMet),
        (&three, &[2021, 2022], Coverage::Since(2023), NotMet),
        (&three, &[2021, 2022], Coverage::Since(2024), CannotKnow),
        (&once, &[], Coverage::Nothing, CannotKnow),
        (&once, &[], Coverage::Since(1990), CannotKnow),
        (&once, &[], Coverage::Everything, NotMet),
        (&once, &[2001], Coverage::Nothing, Met),
        (&recent, &[2021], Coverage::Since(2022), NotMet),
        (&recent, &[2021], Coverage::Since(2023), CannotKnow),
        (&recent, &[2022], Coverage::Nothing, Met),
    ] {
        let facts = Facts { awards_known: known, ..with_awards(titles_of(years)) };
        let finding = ask(condition, &facts);
        assert_eq!(finding.status, status, "{years:?} {known:?}");
        let told = finding.detail.unknown.contains(&Unknown::AwardsNotComplete);
        assert_eq!(told, status == CannotKnow, "{years:?} {known:?}");
    }
}

#[test]
fn times_in_a_row_may_lie_apart_or_end_earlier_only_where_the_standard_says_so() {
    for (years, apart, back, status) in [
        (&[2020, 2023][..], 1, 0, NotMet),
        (&[2020, 2023], 3, 0, Met),
        (&[2019, 2023], 3, 0, NotMet),
        (&[2021, 2022], 1, 0, NotMet),
        (&[2021, 2022], 1, 1, Met),
        (&[2020, 2021], 1, 1, NotMet),
        (&[2020, 2021, 2023], 1, 2, Met),
    ] {
        let asked = ConsecutiveAward { apart_years: apart, may_end_years_before: back, ..in_a_row(2) };
        let finding = ask(&Condition::ConsecutiveAward(asked), &with_awards(titles_of(years)));
        assert_eq!(finding.status, status, "{years:?} {apart} {back}");
    }
}

#[test]
fn awards_count_once_a_year_and_only_in_the_years_asked_for() {
    let base = held("bang_khen_tinh");
    let merit = |id, year| given_as(Merit, holds(id, "bang_khen_tinh", year));
    let two = HeldAward { count: 2, ..base.clone() };
    let this_year = HeldAward { same_year: true, ..base.clone() };
    let after = HeldAward { after_award: Some("cstd_tinh".into()), ..base.clone() };
    for (asked, rows, status, found) in [
        (&base, vec![merit(1, 2023)], Met, 1),
        (&base, vec![merit(1, 2024)], NotMet, 0),
        (&two, vec![merit(1, 2020), merit(2, 2020)], NotMet, 1),
        (&two, vec![merit(1, 2020), merit(2, 2021)], Met, 2),
        (&this_year, vec![merit(1, 2022)], NotMet, 0),
        (&this_year, vec![merit(1, 2023)], Met, 1),
        (&after, vec![merit(1, 2022)], NotMet, 0),
        (&after, vec![merit(1, 2022), holds(2, "cstd_tinh", 2022)], NotMet, 0),
        (&after, vec![merit(1, 2022), holds(2, "cstd_tinh", 2021)], Met, 1),
        (&after, vec![merit(1, 2022), holds(2, "cstd_tinh", 2021), holds(3, "cstd_tinh", 2023)], Met, 1),
    ] {
        let finding = ask(&Condition::HeldAward(asked.clone()), &with_awards(rows.clone()));
        assert_eq!((finding.status, finding.detail.found), (status, found), "{rows:?}");
    }
}

#[test]
fn whether_an_award_came_after_another_is_not_known_while_the_list_is_not_complete() {
    let asked = HeldAward { after_award: Some("cstd_tinh".into()), ..held("cstd_co_so") };
    let facts = Facts { awards_known: Coverage::Since(2020), ..with_awards(titles_of(&[2022])) };
    let finding = ask(&Condition::HeldAward(asked), &facts);
    assert_eq!((finding.status, finding.detail.perhaps), (CannotKnow, 1));
    assert_eq!(finding.detail.set_aside[0].reason, SetAsideReason::AwardBeforeNotKnown);
}

#[test]
fn rows_that_do_not_count_are_shown_with_their_reason() {
    let form = |id| holds(id, "bang_khen_tinh", 2022);
    for (row, status, reason) in [
        (given_as(Merit, form(1)), Met, None),
        (given_as(Dedication, form(1)), Met, None),
        (given_as(Sudden, form(1)), NotMet, Some(SetAsideReason::NoSteppingStone)),
        (given_as(Thematic, form(1)), NotMet, Some(SetAsideReason::NoSteppingStone)),
        (form(1), CannotKnow, Some(SetAsideReason::TypeNotKnown)),
        (revoked(given_as(Merit, form(1))), NotMet, Some(SetAsideReason::Revoked)),
    ] {
        let finding = ask(&Condition::HeldAward(held("bang_khen_tinh")), &with_awards(vec![row.clone()]));
        assert_eq!(finding.status, status, "{row:?}");
        let aside = finding.detail.set_aside.first().map(|aside| aside.reason.clone());
        assert_eq!(aside, reason, "{row:?}");
        let evidence = Evidence::PastAward { id: PastAwardId(1), year: 2022 };
        assert_eq!(finding.detail.evidence.contains(&evidence), status == Met, "{row:?}");
    }
}

#[test]
fn sudden_and_thematic_awards_are_stepping_stones_only_where_the_era_does_not_bar_them() {
    let facts = with_awards(vec![given_as(Sudden, holds(1, "bang_khen_tinh", 2022))]);
    let condition = Condition::HeldAward(held("bang_khen_tinh"));
    assert_eq!(ask_under(&EraRules::default(), &condition, &facts).status, Met);
    assert_eq!(ask_under(&rules(), &condition, &facts).status, NotMet);
    let standard = [(ASKED, vec![alternative(vec![condition])])];
    for (asked_as, verdict) in
        [(Some(Merit), Verdict::NotEligible), (None, Verdict::NotEligible), (Some(Sudden), Verdict::Eligible)]
    {
        let asked = Question { commendation_type: asked_as, ..question(ASKED) };
        assert_eq!(judge(&standard, &rules(), asked, &facts).verdict, verdict, "{asked_as:?}");
    }
}

#[test]
fn a_revoked_title_breaks_the_run_and_says_so() {
    let mut rows = titles_of(&[2021, 2022, 2023]);
    rows[1] = revoked(rows[1].clone());
    let finding = ask(&Condition::ConsecutiveAward(in_a_row(3)), &with_awards(rows.clone()));
    assert_eq!(finding.status, NotMet);
    assert_eq!(finding.detail.broke, Some(Break { year: 2022, reason: BreakReason::SetAside }));
    assert_eq!(finding.detail.set_aside.len(), 1);
    rows.push(holds(9, "cstd_co_so", 2022));
    let again = ask(&Condition::ConsecutiveAward(in_a_row(3)), &with_awards(rows));
    assert_eq!(again.status, Met, "given anew for the same year");
    assert_eq!(again.detail.evidence.len(), 3);
}

#[test]
fn meeting_the_standard_is_as_good_as_holding_only_where_it_says_so() {
    let holding = HeldAward { same_year: true, ..held("lao_dong_tien_tien") };
    let or_met = HeldAward { or_standard_met: true, ..holding.clone() };
    let inner = alternative(vec![Condition::Rating(RatingAtLeast { min: Rating::Good })]);
    let unread = Alternative { certainty: Certainty::Memory, ..inner.clone() };
    for (asked, inner, rating, status) in [
        (&holding, &inner, Some(Rating::Good), NotMet),
        (&or_met, &inner, Some(Rating::Good), Met),
        (&or_met, &inner, Some(Rating::Done), NotMet),
        (&or_met, &inner, None, CannotKnow),
        (&or_met, &unread, Some(Rating::Good), Met),
    ] {
        let standards = [
            (ASKED, vec![alternative(vec![Condition::HeldAward(asked.clone())])]),
            ("lao_dong_tien_tien", vec![inner.clone()]),
        ];
        let ratings = rating.map(|rating| RatingFact { year: YEAR, rating }).into_iter().collect();
        let facts = Facts { ratings, ..with_awards(Vec::new()) };
        let found = judge(&standards, &rules(), question(ASKED), &facts);
        assert_eq!(found.alternatives[0].conditions[0].status, status, "{rating:?}");
        let rests_on_memory = *inner == unread;
        assert_eq!(found.alternatives[0].certainty == Certainty::Memory, rests_on_memory, "{rating:?}");
    }
    let circle = HeldAward { award: ASKED.into(), or_standard_met: true, ..holding };
    let standards = [(ASKED, vec![alternative(vec![Condition::HeldAward(circle)])])];
    let found = judge(&standards, &rules(), question(ASKED), &with_awards(Vec::new()));
    assert_eq!(found.verdict, Verdict::NeedsAPerson, "a circle ends");
}

#[test]
fn achievements_count_anew_from_the_end_of_a_disciplinary_measure() {
    let frozen = EraRules {
        freeze: Some(Freeze {
            pending: vec![ProceedingKind::Complaint],
            legal_basis: "Điều 4".into(),
            certainty: Certainty::Page,
        }),
        ..rules()
    };
    let measure = |ends: &str| DisciplineFact {
        level: DisciplineLevel::Reprimand,
        decided_on: day("2020-06-01"),
        ends_on: Some(day(ends)),
    };
    let three = Condition::ConsecutiveAward(in_a_row(3));
    let facts = with_awards(titles_of(&[2021, 2022, 2023]));
    for (rules, ends, status) in
        [(&frozen, "2021-06-01", Met), (&frozen, "2022-01-01", NotMet), (&rules(), "2022-01-01", Met)]
    {
        let facts = Facts { discipline: Listed::whole(vec![measure(ends)]), ..facts.clone() };
        let finding = ask_under(rules, &three, &facts);
        assert_eq!(finding.status, status, "{ends}");
        if status == NotMet {
            let broke = Break { year: 2021, reason: BreakReason::Discipline };
            assert_eq!(finding.detail.broke, Some(broke));
        }
    }
}

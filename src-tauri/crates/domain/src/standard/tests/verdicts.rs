use super::*;
use crate::refusal::Refusal;

use NeedsReason::{FactsMissing, PersonMustSay, StandardNotKnown, Unverified};
use Verdict::{Eligible, NeedsAPerson, NotEligible};

/// A condition whose outcome a test chooses: a person's answer, or a rating nobody has recorded.
fn that_is(status: Status) -> Condition {
    match status {
        Status::Met => question_to_a_person("yes"),
        Status::NotMet => question_to_a_person("no"),
        Status::CannotKnow => Condition::Rating(RatingAtLeast { min: Rating::Good }),
    }
}

fn answered() -> Facts {
    let answer = |code: &str, met| AnswerFact { code: code.into(), met };
    Facts { answers: vec![answer("yes", true), answer("no", false)], ..person() }
}

fn ways(of: Ways) -> Vec<Alternative> {
    of.iter()
        .map(|(certainty, statuses)| Alternative {
            certainty: *certainty,
            ..alternative(statuses.iter().map(|status| that_is(*status)).collect())
        })
        .collect()
}

/// How sure each alternative is and how its conditions come out.
type Ways = &'static [(Certainty, &'static [Status])];

#[test]
fn an_award_is_decided_alone_only_on_known_facts_and_verified_figures() {
    use Certainty::{Confirmed, Memory, Mixed, Page};
    use Status::{CannotKnow as Open, Met as Yes, NotMet as No};
    let cases: [(Ways, Verdict, Verdict, &[NeedsReason], u32); 14] = [
        (&[(Page, &[Yes, Yes])], Eligible, Eligible, &[], 0),
        (&[(Confirmed, &[Yes])], Eligible, Eligible, &[], 0),
        (&[(Page, &[Yes, No])], NotEligible, NotEligible, &[], 0),
        (&[(Page, &[Yes, Open])], NeedsAPerson, NeedsAPerson, &[FactsMissing], 0),
        (&[(Page, &[No, Open])], NotEligible, NotEligible, &[], 0),
        (&[(Page, &[No]), (Page, &[Yes])], Eligible, Eligible, &[], 1),
        (&[(Page, &[Open]), (Page, &[Yes])], Eligible, Eligible, &[], 1),
        (&[(Page, &[No]), (Page, &[Open])], NeedsAPerson, NeedsAPerson, &[FactsMissing], 1),
        (&[(Mixed, &[Yes])], NeedsAPerson, Eligible, &[Unverified], 0),
        (&[(Memory, &[No])], NeedsAPerson, NotEligible, &[Unverified], 0),
        (&[(Memory, &[Yes]), (Page, &[Yes])], Eligible, Eligible, &[], 1),
        (&[(Page, &[No]), (Memory, &[No])], NeedsAPerson, NotEligible, &[Unverified], 0),
        (&[(Page, &[No]), (Mixed, &[Open])], NeedsAPerson, NeedsAPerson, &[FactsMissing, Unverified], 1),
        (&[(Page, &[No, No]), (Page, &[Yes, No])], NotEligible, NotEligible, &[], 1),
    ];
    for (alternatives, verdict, once_confirmed, reasons, best) in cases {
        let found = judge(&[(ASKED, ways(alternatives))], &rules(), question(ASKED), &answered());
        let told = (found.verdict, found.once_confirmed, found.reasons.as_slice(), found.best);
        assert_eq!(told, (verdict, once_confirmed, reasons, Some(best)), "{alternatives:?}");
    }
}

#[test]
fn a_question_nobody_has_answered_needs_a_person() {
    let standard = [(ASKED, vec![alternative(vec![question_to_a_person("united")])])];
    let found = judge(&standard, &rules(), question(ASKED), &person());
    assert_eq!((found.verdict, found.reasons), (NeedsAPerson, vec![PersonMustSay]));
}

#[test]
fn an_unknown_standard_needs_a_person_and_an_unknown_award_is_refused() {
    let found = judge(&[], &rules(), question(ASKED), &person());
    assert_eq!((found.verdict, found.reasons), (NeedsAPerson, vec![StandardNotKnown]));
    let (awards, rules) = (catalogue(), rules());
    let law = Law { awards: &awards, standards: &BTreeMap::new(), rules: &rules };
    let refused = evaluate(law, question("sao_vang"), &person());
    assert_eq!(refused, Err(Refusal::UnknownAward { award_id: "sao_vang".into() }));
}

#[test]
fn only_alternatives_for_the_kind_of_nominee_are_asked() {
    let one = |kinds: &[NomineeKind]| Alternative {
        recipients: Some(kinds.to_vec()),
        ..alternative(vec![question_to_a_person("yes")])
    };
    let (person, collective) = (NomineeKind::Person, NomineeKind::Collective);
    for (of, verdict, best) in [
        (vec![one(&[collective]), one(&[person])], Eligible, Some(1)),
        (vec![one(&[collective, person])], Eligible, Some(0)),
        (vec![one(&[collective])], NotEligible, None),
    ] {
        let found = judge(&[(ASKED, of)], &rules(), question(ASKED), &answered());
        assert_eq!((found.verdict, found.best), (verdict, best));
    }
}

#[test]
fn the_nearest_alternative_is_the_one_that_lacks_least() {
    let row = |count| vec![alternative(vec![Condition::ConsecutiveAward(in_a_row(count))])];
    let facts = with_awards(titles_of(&[2022, 2023]));
    for (of, best) in [
        ([row(5), row(3)].concat(), 1),
        ([row(3), row(5)].concat(), 0),
        ([row(4), row(4)].concat(), 0),
        ([row(4), row(2)].concat(), 1),
    ] {
        let found = judge(&[(ASKED, of)], &rules(), question(ASKED), &facts);
        assert_eq!(found.best, Some(best));
    }
}

#[test]
fn a_rule_of_the_era_outweighs_a_standard_that_is_met() {
    let freeze = |certainty| EraRules {
        freeze: Some(Freeze {
            pending: vec![ProceedingKind::Complaint],
            legal_basis: "Điều 4".into(),
            certainty,
        }),
        ..EraRules::default()
    };
    let complaint =
        ProceedingFact { kind: ProceedingKind::Complaint, opened_on: day("2023-12-01"), closed_on: None };
    let clean = Facts { discipline: Listed::whole(vec![]), proceedings: Listed::whole(vec![]), ..answered() };
    let barred = Facts { proceedings: Listed::whole(vec![complaint]), ..clean.clone() };
    let unknown = Facts { proceedings: Listed::unknown(), ..clean.clone() };
    for (certainty, facts, verdict, once_confirmed, reasons) in [
        (Certainty::Page, &clean, Eligible, Eligible, &[][..]),
        (Certainty::Page, &barred, NotEligible, NotEligible, &[]),
        (Certainty::Memory, &barred, NeedsAPerson, NotEligible, &[Unverified]),
        (Certainty::Page, &unknown, NeedsAPerson, NeedsAPerson, &[FactsMissing]),
    ] {
        let standard = [(ASKED, ways(&[(Certainty::Page, &[Status::Met])]))];
        let found = judge(&standard, &freeze(certainty), question(ASKED), facts);
        let told = (found.verdict, found.once_confirmed, found.reasons.as_slice());
        assert_eq!(told, (verdict, once_confirmed, reasons), "{certainty:?}");
    }
}

#[test]
fn what_an_unverified_rule_set_aside_makes_the_alternative_unverified() {
    let mut rules = rules();
    let standard = [(ASKED, vec![alternative(vec![Condition::HeldAward(held("bang_khen_tinh"))])])];
    let facts = with_awards(vec![given_as(CommendationType::Sudden, holds(1, "bang_khen_tinh", 2022))]);
    for (certainty, verdict) in [(Certainty::Page, NotEligible), (Certainty::Memory, NeedsAPerson)] {
        rules.no_stepping_stone.as_mut().unwrap().certainty = certainty;
        let found = judge(&standard, &rules, question(ASKED), &facts);
        assert_eq!((found.verdict, found.once_confirmed), (verdict, NotEligible));
        assert_eq!(found.alternatives[0].certainty, certainty);
    }
}

#[test]
fn a_verdict_is_as_sure_as_what_decides_it() {
    let mut rules = rules();
    rules.no_stepping_stone.as_mut().unwrap().certainty = Certainty::Memory;
    let form = Condition::HeldAward(held("bang_khen_tinh"));
    let sudden = given_as(CommendationType::Sudden, holds(1, "bang_khen_tinh", 2022));
    let merit = given_as(CommendationType::Merit, holds(2, "bang_khen_tinh", 2021));
    for (rows, other, verdict) in [
        (vec![sudden.clone()], that_is(Status::Met), NeedsAPerson),
        (vec![sudden.clone()], that_is(Status::NotMet), NotEligible),
        (vec![sudden.clone(), merit.clone()], that_is(Status::Met), Eligible),
        (vec![merit], that_is(Status::NotMet), NotEligible),
    ] {
        let standard = [(ASKED, vec![alternative(vec![form.clone(), other])])];
        let facts = Facts { answers: answered().answers, ..with_awards(rows.clone()) };
        assert_eq!(judge(&standard, &rules, question(ASKED), &facts).verdict, verdict, "{rows:?}");
    }
}

#[test]
fn awards_the_catalogue_does_not_know_are_told() {
    let unnamed = HeldFact { award: None, ..holds(7, "", 2020) };
    let facts = with_awards(vec![holds(9, "huy_hieu", 2019), unnamed, holds(3, "cstd_co_so", 2020)]);
    let found = judge(&[], &rules(), question(ASKED), &facts);
    assert_eq!(found.unrecognised, [PastAwardId(7), PastAwardId(9)]);
}

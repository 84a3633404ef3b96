use proptest::prelude::*;

use super::*;
use crate::award::Certainty;

const NINETY: Threshold = Threshold::percent(90);
const EIGHTY: Threshold = Threshold::percent(80);
const TWO_THIRDS: Threshold = Threshold { numerator: 2, denominator: 3, strict: false };
const MORE_THAN_HALF: Threshold = Threshold { numerator: 1, denominator: 2, strict: true };

fn rule(
    method: VoteMethod,
    threshold: Option<Threshold>,
    base: VoteBase,
    written_opinions: bool,
) -> VoteRule {
    VoteRule {
        method,
        threshold,
        base,
        written_opinions,
        legal_basis: String::new(),
        certainty: Certainty::Confirmed,
    }
}

fn secret() -> VoteRule {
    rule(VoteMethod::SecretBallot, Some(NINETY), VoteBase::TotalMembers, true)
}

fn room(members: u32, present: u32, recused: u32, written: u32) -> Voters {
    Voters { members, present, recused, written }
}

/// A ballot in which everybody who got a slip gave it back.
fn ballot(agree: u32, disagree: u32, blank: u32, invalid: u32) -> Tally {
    let valid = agree + disagree + blank;
    let returned = valid + invalid;
    Tally { issued: returned, returned, valid, invalid, agree, disagree, blank, ..Tally::default() }
}

#[test]
fn the_share_is_compared_exactly() {
    for (agree, base, threshold, needed, passes) in [
        (19, 21, NINETY, 19, true),
        (18, 21, NINETY, 19, false),
        (18, 20, NINETY, 18, true),
        (17, 20, NINETY, 18, false),
        (19, 22, NINETY, 20, false),
        (20, 22, NINETY, 20, true),
        (16, 20, EIGHTY, 16, true),
        (17, 22, EIGHTY, 18, false),
        (18, 22, EIGHTY, 18, true),
        (14, 21, TWO_THIRDS, 14, true),
        (14, 22, TWO_THIRDS, 15, false),
        (15, 22, TWO_THIRDS, 15, true),
        (11, 22, MORE_THAN_HALF, 12, false),
        (12, 22, MORE_THAN_HALF, 12, true),
        (11, 21, MORE_THAN_HALF, 11, true),
        (10, 21, MORE_THAN_HALF, 11, false),
        (22, 22, Threshold::percent(100), 22, true),
        (21, 22, Threshold::percent(100), 22, false),
        (0, 22, NINETY, 20, false),
    ] {
        assert_eq!(threshold.needed(base), needed, "{threshold:?} of {base}");
        assert_eq!(threshold.reached(agree, base), passes, "{agree} of {base} under {threshold:?}");
    }
}

#[test]
fn a_base_of_nobody_never_passes() {
    for threshold in
        [NINETY, TWO_THIRDS, MORE_THAN_HALF, Threshold { numerator: 0, denominator: 100, strict: false }]
    {
        assert!(!threshold.reached(0, 0), "{threshold:?}");
    }
}

#[test]
fn every_sum_that_fails_is_told_with_its_figures() {
    use TallyProblem::*;
    let base = ballot(18, 1, 1, 0);
    let voters = room(22, 21, 1, 1);
    let open = rule(VoteMethod::OpenVote, Some(EIGHTY), VoteBase::PresentMembers, true);
    let without_written = rule(VoteMethod::SecretBallot, Some(NINETY), VoteBase::TotalMembers, false);
    let cases: Vec<(&str, Tally, VoteRule, Option<TallyProblem>)> = vec![
        ("all came back valid", base, secret(), None),
        ("nobody voted at all", Tally::default(), secret(), None),
        ("two kept their slips, one spoilt it", Tally { issued: 20, ..ballot(15, 1, 1, 1) }, secret(), None),
        ("one written opinion", Tally { written_agree: 1, ..base }, secret(), None),
        (
            "more back than given out",
            Tally { issued: 19, ..base },
            secret(),
            Some(ReturnedMoreThanIssued { issued: 19, returned: 20 }),
        ),
        (
            "one back is neither valid nor not",
            Tally { returned: 19, ..base },
            secret(),
            Some(ReturnedIsNotValidPlusInvalid { returned: 19, valid: 20, invalid: 0 }),
        ),
        (
            "an invalid one too many",
            Tally { invalid: 1, ..base },
            secret(),
            Some(ReturnedIsNotValidPlusInvalid { returned: 20, valid: 20, invalid: 1 }),
        ),
        (
            "one valid choice is missing",
            Tally { agree: 17, ..base },
            secret(),
            Some(ValidIsNotTheSumOfChoices { valid: 20, agree: 17, disagree: 1, blank: 1 }),
        ),
        (
            "a slip for the recused",
            ballot(21, 0, 0, 0),
            secret(),
            Some(MoreBallotsThanVoters { issued: 21, voters: 20 }),
        ),
        (
            "two opinions, one came",
            Tally { written_agree: 1, written_blank: 1, ..base },
            secret(),
            Some(MoreWrittenOpinionsThanReceived { written: 2, received: 1 }),
        ),
        (
            "an opinion where none counts",
            Tally { written_disagree: 1, ..base },
            without_written,
            Some(MoreWrittenOpinionsThanReceived { written: 1, received: 0 }),
        ),
        ("hands: everybody counted", base, open.clone(), None),
        (
            "hands: one not counted",
            ballot(18, 1, 0, 0),
            open.clone(),
            Some(OpenVoteMustCountEveryVoter { counted: 19, voters: 20 }),
        ),
        (
            "hands: a spoilt hand",
            ballot(18, 1, 0, 1),
            open.clone(),
            Some(OpenVoteMustCountEveryVoter { counted: 19, voters: 20 }),
        ),
        (
            "hands: one given out only",
            Tally { issued: 20, ..ballot(19, 0, 0, 0) },
            open,
            Some(OpenVoteMustCountEveryVoter { counted: 19, voters: 20 }),
        ),
        (
            "figures that overflow 32 bits",
            Tally { issued: u32::MAX, returned: u32::MAX, valid: u32::MAX, invalid: u32::MAX, ..base },
            secret(),
            Some(ReturnedIsNotValidPlusInvalid { returned: u32::MAX, valid: u32::MAX, invalid: u32::MAX }),
        ),
    ];
    for (name, tally, rule, problem) in cases {
        let expected = problem.map_or(Ok(()), |problem| Err(Refusal::TallyDoesNotAddUp { problem }));
        assert_eq!(check_tally(&tally, &voters, &rule), expected, "{name}");
    }
}

#[test]
fn absent_members_stay_in_the_base_and_written_opinions_count() {
    let present_only = rule(VoteMethod::SecretBallot, Some(NINETY), VoteBase::PresentMembers, true);
    for (name, tally, voters, rule, agree, base, passed) in [
        ("18 of 22 present, all agree", ballot(18, 0, 0, 0), room(22, 18, 0, 0), secret(), 18, 22, false),
        (
            "… with two written",
            Tally { written_agree: 2, ..ballot(18, 0, 0, 0) },
            room(22, 18, 0, 2),
            secret(),
            20,
            22,
            true,
        ),
        (
            "recusal does not shrink the base",
            ballot(19, 0, 0, 0),
            room(22, 20, 1, 0),
            secret(),
            19,
            22,
            false,
        ),
        (
            "of those present and voting",
            ballot(18, 1, 0, 0),
            room(22, 20, 1, 0),
            present_only.clone(),
            18,
            19,
            true,
        ),
        (
            "… written ones join them",
            Tally { written_disagree: 2, ..ballot(18, 0, 0, 0) },
            room(22, 18, 0, 2),
            present_only,
            18,
            20,
            true,
        ),
    ] {
        let expected = Verdict { agree, base, needed: NINETY.needed(base), passed };
        assert_eq!(decide(&tally, &voters, &rule), Ok(expected), "{name}");
    }
}

#[test]
fn without_a_threshold_or_anybody_nothing_is_decided() {
    let unknown = rule(VoteMethod::OpenVote, None, VoteBase::TotalMembers, true);
    assert_eq!(decide(&ballot(3, 0, 0, 0), &room(3, 3, 0, 0), &unknown), Err(Refusal::ThresholdNotConfirmed));
    assert_eq!(decide(&Tally::default(), &room(0, 0, 0, 0), &secret()), Err(Refusal::NobodyInTheBase));
    let present = rule(VoteMethod::SecretBallot, Some(NINETY), VoteBase::PresentMembers, true);
    assert_eq!(decide(&Tally::default(), &room(22, 1, 1, 0), &present), Err(Refusal::NobodyInTheBase));
}

fn any_threshold() -> impl Strategy<Value = Threshold> {
    (1u32..=10_000, 0u32..=10_000, any::<bool>())
        .prop_map(|(numerator, more, strict)| Threshold {
            numerator,
            denominator: (numerator + more).min(10_000).max(numerator),
            strict,
        })
        .prop_filter("a sound threshold", |threshold| threshold.is_sound())
}

proptest! {
    #[test]
    fn needed_is_the_least_number_that_passes(threshold in any_threshold(), base in 1u32..100_000) {
        let needed = threshold.needed(base);
        prop_assert!(threshold.reached(needed, base));
        prop_assert!(needed == 0 || !threshold.reached(needed - 1, base));
        prop_assert!(needed <= base, "everybody agreeing passes");
    }

    #[test]
    fn one_more_vote_never_loses(threshold in any_threshold(), base in 0u32..10_000, agree in 0u32..10_000) {
        prop_assert!(!threshold.reached(agree, base) || threshold.reached(agree + 1, base));
    }

    #[test]
    fn a_bigger_base_never_helps(threshold in any_threshold(), base in 1u32..10_000, agree in 0u32..10_000) {
        prop_assert!(!threshold.reached(agree, base + 1) || threshold.reached(agree, base));
    }

    #[test]
    fn a_tally_is_accepted_exactly_when_its_sums_hold(
        issued in 0u32..7, returned in 0u32..7, valid in 0u32..7, invalid in 0u32..4, agree in 0u32..7, disagree in 0u32..4,
        blank in 0u32..4, written_agree in 0u32..3, written_disagree in 0u32..2, written_blank in 0u32..2,
        present in 0u32..7, recused in 0u32..2, written in 0u32..4, is_open in any::<bool>(), allows_written in any::<bool>(),
    ) {
        let tally = Tally { issued, returned, valid, invalid, agree, disagree, blank, written_agree, written_disagree, written_blank };
        let voters = room(8, present, recused, written);
        let method = if is_open { VoteMethod::OpenVote } else { VoteMethod::SecretBallot };
        let rule = rule(method, Some(NINETY), VoteBase::TotalMembers, allows_written);
        let sums = returned <= issued && valid + invalid == returned && agree + disagree + blank == valid;
        let fits = issued <= voters.voting()
            && written_agree + written_disagree + written_blank <= if allows_written { written } else { 0 };
        let hands = !is_open || (invalid == 0 && issued == returned && issued == voters.voting());
        prop_assert_eq!(check_tally(&tally, &voters, &rule).is_ok(), sums && fits && hands);
    }

    #[test]
    fn a_checked_tally_never_counts_more_votes_than_its_base(
        agree in 0u32..30, disagree in 0u32..10, blank in 0u32..5, invalid in 0u32..5, kept in 0u32..5,
        written_agree in 0u32..5, written_blank in 0u32..5, recused in 0u32..3, absent in 0u32..9, of_present in any::<bool>(),
    ) {
        let slips = ballot(agree, disagree, blank, invalid);
        let tally = Tally { issued: slips.issued + kept, written_agree, written_blank, ..slips };
        let (present, written) = (tally.issued + recused, written_agree + written_blank);
        let voters = room(present + written + absent, present, recused, written);
        let base = if of_present { VoteBase::PresentMembers } else { VoteBase::TotalMembers };
        let rule = rule(VoteMethod::SecretBallot, Some(TWO_THIRDS), base, true);
        prop_assert_eq!(check_tally(&tally, &voters, &rule), Ok(()));
        if let Ok(verdict) = decide(&tally, &voters, &rule) {
            prop_assert!(verdict.agree <= verdict.base && verdict.base <= voters.members);
            prop_assert_eq!(verdict.passed, verdict.agree >= verdict.needed);
        }
    }
}

#[test]
fn figures_that_were_never_checked_do_not_overflow() {
    let huge = Tally { agree: u32::MAX, written_agree: u32::MAX, written_disagree: 1, ..Tally::default() };
    let rule = rule(VoteMethod::OpenVote, Some(TWO_THIRDS), VoteBase::PresentMembers, true);
    let verdict = decide(&huge, &room(5, 5, 0, 0), &rule).unwrap();
    assert_eq!((verdict.agree, verdict.base), (u32::MAX, u32::MAX));
}

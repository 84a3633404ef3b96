use proptest::prelude::*;

use super::*;

fn share(numerator: u32, denominator: u32) -> QuorumRule {
    QuorumRule { numerator, denominator, legal_basis: String::new() }
}

#[test]
fn the_quorum_is_the_share_rounded_up() {
    for (numerator, denominator, members, required) in [
        (2, 3, 22, 15),
        (2, 3, 21, 14),
        (2, 3, 20, 14),
        (3, 4, 22, 17),
        (1, 2, 22, 11),
        (1, 2, 21, 11),
        (90, 100, 22, 20),
        (1, 1, 22, 22),
        (2, 3, 0, 0),
    ] {
        assert_eq!(
            share(numerator, denominator).required(members),
            required,
            "{numerator}/{denominator} of {members}"
        );
    }
}

#[test]
fn nobody_is_no_quorum() {
    for (present, members, met) in
        [(15, 22, true), (14, 22, false), (0, 22, false), (0, 0, false), (1, 1, true)]
    {
        assert_eq!(share(2, 3).is_met(present, members), met, "{present} of {members}");
    }
}

#[test]
fn a_share_lies_above_nothing_and_not_above_the_whole() {
    for (numerator, denominator, sound) in [
        (2, 3, true),
        (1, 1, true),
        (1, 10_000, true),
        (0, 3, false),
        (3, 2, false),
        (1, 0, false),
        (0, 0, false),
        (1, 10_001, false),
    ] {
        assert_eq!(share(numerator, denominator).is_sound(), sound, "{numerator}/{denominator}");
    }
}

proptest! {
    #[test]
    fn the_quorum_is_the_fewest_that_reach_the_share(numerator in 1u32..100, more in 0u32..100, members in 1u32..2_000) {
        let rule = share(numerator, numerator + more);
        let reaches = |present: u32| u64::from(present) * u64::from(rule.denominator) >= u64::from(rule.numerator) * u64::from(members);
        let required = rule.required(members);
        prop_assert!(reaches(required) && required <= members);
        prop_assert!(required == 0 || !reaches(required - 1));
        for present in [required.saturating_sub(1), required, members] {
            prop_assert_eq!(rule.is_met(present, members), present > 0 && reaches(present));
        }
    }
}

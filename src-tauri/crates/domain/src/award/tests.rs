use super::*;

#[test]
fn a_threshold_lies_above_nothing_and_can_be_reached() {
    for (numerator, denominator, strict, sound) in [
        (90, 100, false, true),
        (2, 3, false, true),
        (1, 2, true, true),
        (100, 100, false, true),
        (100, 100, true, false),
        (0, 100, false, false),
        (101, 100, false, false),
        (1, 0, false, false),
        (10_000, 10_000, false, true),
        (1, 10_001, false, false),
    ] {
        let threshold = Threshold { numerator, denominator, strict };
        assert_eq!(threshold.is_sound(), sound, "{threshold:?}");
    }
}

#[test]
fn from_a_percentage_means_reached() {
    assert_eq!(Threshold::percent(90), Threshold { numerator: 90, denominator: 100, strict: false });
}

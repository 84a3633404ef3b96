use proptest::prelude::*;

use super::*;

fn phase(no: u32, from: Option<&str>, to: Option<&str>) -> Phase {
    let date = |text: &str| text.parse::<PartialDate>().unwrap();
    Phase { no, from_on: from.map(date), from_condition: None, to_on: to.map(date), end_condition: None }
}

#[test]
fn phases_are_numbered_in_order_and_follow_each_other() {
    let both = |no| Refusal::PhaseEndsBeforeItBegins { no };
    let cases: Vec<(&str, Vec<Phase>, Result<(), Refusal>)> = vec![
        ("no phase at all", vec![], Ok(())),
        ("one without any date", vec![phase(1, None, None)], Ok(())),
        (
            "137/KH-UBND: closed, then open",
            vec![phase(1, Some("2021-09-09"), Some("2021-12-31")), phase(2, Some("2022-01-01"), None)],
            Ok(()),
        ),
        ("one day long", vec![phase(1, Some("2021-09-09"), Some("2021-09-09"))], Ok(())),
        ("a month that holds the last day", vec![phase(1, Some("2021-09"), Some("2021-09-09"))], Ok(())),
        ("a year that holds the first day", vec![phase(1, Some("2021-09-09"), Some("2021"))], Ok(())),
        (
            "both begin on one day",
            vec![phase(1, Some("2021-09-09"), None), phase(2, Some("2021-09-09"), None)],
            Ok(()),
        ),
        ("ends a day early", vec![phase(1, Some("2021-09-09"), Some("2021-09-08"))], Err(both(1))),
        ("ends the month before", vec![phase(1, Some("2021-09"), Some("2021-08"))], Err(both(1))),
        ("begins at two", vec![phase(2, None, None)], Err(Refusal::PhaseNumbering { expected: 1, found: 2 })),
        (
            "leaves out two",
            vec![phase(1, None, None), phase(3, None, None)],
            Err(Refusal::PhaseNumbering { expected: 2, found: 3 }),
        ),
        (
            "tells one twice",
            vec![phase(1, None, None), phase(1, None, None)],
            Err(Refusal::PhaseNumbering { expected: 2, found: 1 }),
        ),
        (
            "the second begins first",
            vec![phase(1, Some("2021-09-09"), None), phase(2, Some("2021-09-08"), None)],
            Err(Refusal::PhaseBeginsBeforeThePrevious { no: 2 }),
        ),
        (
            "an undated one between hides nothing",
            vec![
                phase(1, Some("2021-09-09"), None),
                phase(2, None, None),
                phase(3, Some("2021-01-01"), None),
            ],
            Err(Refusal::PhaseBeginsBeforeThePrevious { no: 3 }),
        ),
    ];
    for (name, phases, expected) in cases {
        assert_eq!(check_phases(&phases), expected, "{name}");
    }
}

proptest! {
    #[test]
    fn phases_that_pass_pass_without_their_last_one(years in proptest::collection::vec((1990i32..2030, 1990i32..2030), 0..6)) {
        let phases: Vec<Phase> = years
            .iter()
            .enumerate()
            .map(|(index, (from, to))| phase(index as u32 + 1, Some(&from.to_string()), Some(&to.to_string())))
            .collect();
        let sound = years.iter().all(|(from, to)| from <= to) && years.windows(2).all(|pair| pair[0].0 <= pair[1].0);
        prop_assert_eq!(check_phases(&phases).is_ok(), sound);
        if let (true, Some((_, kept))) = (sound, phases.split_last()) {
            prop_assert!(check_phases(kept).is_ok());
        }
    }
}

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn holiday(occasion: Occasion, from: &str, to: &str) -> Holiday {
    Holiday { occasion, from_on: day(from), to_on: day(to), certainty: Certainty::Page }
}

fn swap(off: &str, work: &str) -> SwappedDay {
    SwappedDay { off_on: day(off), work_on: day(work), certainty: Certainty::Memory }
}

/// 2018 and 2019 as they were, joined by a swap across the turn of the year.
fn years() -> Vec<CalendarYear> {
    use Occasion::*;
    vec![
        CalendarYear {
            year: 2018,
            holidays: vec![
                holiday(NewYear, "2018-01-01", "2018-01-01"),
                holiday(Tet, "2018-02-14", "2018-02-20"),
                holiday(HungKings, "2018-04-25", "2018-04-25"),
                holiday(VictoryAndLabour, "2018-04-30", "2018-05-01"),
                holiday(NationalDay, "2018-09-02", "2018-09-03"),
            ],
            swaps: vec![swap("2018-12-31", "2019-01-05")],
        },
        CalendarYear {
            year: 2019,
            holidays: vec![
                holiday(NewYear, "2019-01-01", "2019-01-01"),
                holiday(Tet, "2019-02-04", "2019-02-08"),
                holiday(HungKings, "2019-04-14", "2019-04-15"),
                holiday(VictoryAndLabour, "2019-04-30", "2019-05-01"),
                holiday(NationalDay, "2019-09-02", "2019-09-02"),
            ],
            swaps: vec![swap("2019-04-29", "2019-05-04")],
        },
    ]
}

fn calendar() -> Calendar {
    Calendar::new(&years()).unwrap()
}

#[test]
fn a_day_is_worked_or_off_for_a_reason() {
    use DayKind::*;
    for (on, kind) in [
        ("2018-02-13", Some(Working)),
        ("2018-02-14", Some(Holiday { occasion: Occasion::Tet })),
        ("2018-02-17", Some(Holiday { occasion: Occasion::Tet })),
        ("2018-02-21", Some(Working)),
        ("2018-02-24", Some(Weekend)),
        ("2018-12-31", Some(SwappedOff { instead: day("2019-01-05") })),
        ("2019-01-05", Some(SwappedOn { instead: day("2018-12-31") })),
        ("2019-01-06", Some(Weekend)),
        ("2020-01-01", None),
        ("2017-12-29", None),
    ] {
        assert_eq!(calendar().day(day(on)), kind, "{on}");
    }
}

#[test]
fn a_period_begins_on_the_day_after_and_passes_over_days_off() {
    for (start, days, end) in [
        // A plain week: received on Monday, 5 working days end on the next Monday.
        ("2018-03-05", 5, "2018-03-12"),
        ("2018-03-05", 0, "2018-03-05"),
        // Received on a Saturday: Monday is the first day.
        ("2018-03-10", 1, "2018-03-12"),
        // Tết 2018: Wednesday to Tuesday off.
        ("2018-02-12", 1, "2018-02-13"),
        ("2018-02-12", 2, "2018-02-21"),
        ("2018-02-09", 10, "2018-03-02"),
        // 30/4 and 1/5/2019 with the Monday before swapped for Saturday 4/5.
        ("2019-04-26", 1, "2019-05-02"),
        ("2019-04-26", 3, "2019-05-04"),
        ("2019-04-26", 4, "2019-05-06"),
        // 2/9/2018 was a Sunday: Monday off instead.
        ("2018-08-31", 1, "2018-09-04"),
        // The turn of 2018: Monday 31/12 off, Saturday 5/1 worked.
        ("2018-12-28", 1, "2019-01-02"),
        ("2018-12-28", 4, "2019-01-05"),
        ("2018-12-28", 5, "2019-01-07"),
    ] {
        let Counted::On { on, .. } = calendar().end_of(day(start), days) else {
            panic!("{start}: not known")
        };
        assert_eq!(on, day(end), "{days} after {start}");
    }
}

#[test]
fn a_period_before_an_event_leaves_whole_working_days_between() {
    for (event, days, latest) in [
        // A council on Monday 19/3/2018: published on Friday 2/3 at the latest, 5–9 and 12–16 March lie between.
        ("2018-03-19", 10, "2018-03-02"),
        ("2018-03-19", 1, "2018-03-15"),
        // The first Wednesday after Tết: only the eve of the holidays lies between.
        ("2018-02-21", 1, "2018-02-12"),
        // Saturday 4/5/2019 is worked.
        ("2019-05-06", 1, "2019-05-03"),
        ("2019-05-06", 3, "2019-04-26"),
    ] {
        let Counted::On { on, .. } = calendar().latest_start(day(event), days) else {
            panic!("{event}: not known")
        };
        assert_eq!(on, day(latest), "{days} before {event}");
    }
}

#[test]
fn a_year_nobody_entered_is_said_to_be_unknown() {
    for (counted, expected) in [
        (
            calendar().end_of(day("2019-12-30"), 5),
            Counted::NotKnown { estimate: day("2020-01-06"), years: vec![2020] },
        ),
        (
            calendar().end_of(day("2019-12-30"), 1),
            Counted::On { on: day("2019-12-31"), certainty: Certainty::Confirmed },
        ),
        (
            calendar().latest_start(day("2018-01-03"), 2),
            Counted::NotKnown { estimate: day("2017-12-28"), years: vec![2017] },
        ),
        (calendar().end_of(day("2019-12-30"), 9_999), Counted::OutOfRange),
        (calendar().end_of(NaiveDate::MAX, 1), Counted::OutOfRange),
    ] {
        assert_eq!(counted, expected);
    }
    let between = calendar().between(day("2019-12-30"), day("2020-01-03"));
    assert_eq!((between.days, between.unknown_years), (4, vec![2020]));
}

#[test]
fn a_count_is_as_sure_as_the_holidays_it_passes() {
    for (start, days, certainty) in [
        ("2019-03-04", 3, Certainty::Confirmed),
        ("2019-02-01", 1, Certainty::Page),
        ("2019-04-26", 1, Certainty::Memory),
    ] {
        let Counted::On { certainty: found, .. } = calendar().end_of(day(start), days) else {
            panic!("{start}")
        };
        assert_eq!(found, certainty, "{start}");
    }
}

#[test]
fn working_days_between_two_days_leave_the_first_out() {
    for (after, until, days) in [
        ("2018-02-12", "2018-02-21", 2),
        ("2018-02-13", "2018-02-20", 0),
        ("2019-04-26", "2019-05-04", 3),
        ("2018-03-05", "2018-03-05", 0),
        ("2018-03-06", "2018-03-05", 0),
    ] {
        assert_eq!(calendar().between(day(after), day(until)).days, days, "{after} to {until}");
    }
}

#[test]
fn a_calendar_with_a_slip_is_refused() {
    use CalendarProblem::*;
    let with = |change: fn(&mut CalendarYear)| {
        let mut years = years();
        change(&mut years[0]);
        Calendar::new(&years).err()
    };
    for (found, problem) in [
        (
            with(|year| year.holidays[1].to_on = day("2019-02-20")),
            OutOfItsYear { year: 2018, day: day("2019-02-20") },
        ),
        (with(|year| year.holidays[1].to_on = day("2018-02-13")), NotASpan(day("2018-02-14"))),
        (with(|year| year.holidays[1].to_on = day("2018-02-28")), NotASpan(day("2018-02-14"))),
        (
            with(|year| year.swaps.push(swap("2019-04-29", "2018-05-04"))),
            OutOfItsYear { year: 2018, day: day("2019-04-29") },
        ),
        (
            with(|year| year.swaps[0] = swap("2018-12-30", "2019-01-05")),
            NotASwap { off_on: day("2018-12-30"), work_on: day("2019-01-05") },
        ),
        (
            with(|year| year.swaps[0] = swap("2018-12-31", "2019-01-04")),
            NotASwap { off_on: day("2018-12-31"), work_on: day("2019-01-04") },
        ),
        (
            with(|year| year.swaps[0] = swap("2018-10-01", "2018-12-01")),
            NotASwap { off_on: day("2018-10-01"), work_on: day("2018-12-01") },
        ),
        (with(|year| year.swaps.push(swap("2018-12-31", "2018-12-29"))), DayTwice(day("2018-12-31"))),
        (with(|year| year.swaps.push(swap("2018-02-15", "2018-02-10"))), DayTwice(day("2018-02-15"))),
        (
            with(|year| year.holidays.retain(|holiday| holiday.occasion != Occasion::Tet)),
            OccasionMissing { year: 2018, occasion: Occasion::Tet },
        ),
    ] {
        assert_eq!(found, Some(problem));
    }
    let only = years().remove(1);
    let empty = CalendarYear { swaps: Vec::new(), ..only.clone() };
    assert!(Calendar::new(&[empty]).is_ok());
    let mut again = only.clone();
    again.holidays.clear();
    again.swaps.clear();
    assert_eq!(
        Calendar::new(&[only, again]).err(),
        Some(OccasionMissing { year: 2019, occasion: Occasion::NewYear })
    );
}

proptest! {
    #[test]
    fn counting_forwards_is_taken_back_by_counting_between(offset in 0..600i64, days in 1u32..20) {
        let start = day("2018-01-02") + chrono::Days::new(u64::try_from(offset).unwrap());
        if let Counted::On { on, .. } = calendar().end_of(start, days) {
            prop_assert_eq!(calendar().between(start, on).days, days);
            prop_assert!(calendar().is_worked(on));
            let before = on.pred_opt().unwrap();
            prop_assert_eq!(calendar().between(start, before).days, days - 1);
        }
    }

    #[test]
    fn a_later_start_never_ends_earlier(offset in 0..600u64, days in 0u32..20) {
        let start = day("2018-01-02") + chrono::Days::new(offset);
        let on = |counted| match counted {
            Counted::On { on, .. } | Counted::NotKnown { estimate: on, .. } => on,
            Counted::OutOfRange => NaiveDate::MAX,
        };
        let next = start.succ_opt().unwrap();
        prop_assert!(on(calendar().end_of(start, days)) <= on(calendar().end_of(next, days)));
        prop_assert!(on(calendar().latest_start(start, days)) <= on(calendar().latest_start(next, days)));
    }
}

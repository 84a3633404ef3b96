use super::*;
use crate::calendar::{CalendarYear, Holiday, Occasion, SwappedDay};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// 2019 as it was.
fn calendar() -> Calendar {
    let holiday = |occasion, from: &str, to: &str| Holiday {
        occasion,
        from_on: day(from),
        to_on: day(to),
        certainty: Certainty::Mixed,
    };
    Calendar::new(&[CalendarYear {
        year: 2019,
        holidays: vec![
            holiday(Occasion::NewYear, "2019-01-01", "2019-01-01"),
            holiday(Occasion::Tet, "2019-02-04", "2019-02-08"),
            holiday(Occasion::HungKings, "2019-04-14", "2019-04-15"),
            holiday(Occasion::VictoryAndLabour, "2019-04-30", "2019-05-01"),
            holiday(Occasion::NationalDay, "2019-09-02", "2019-09-02"),
        ],
        swaps: vec![SwappedDay {
            off_on: day("2019-04-29"),
            work_on: day("2019-05-04"),
            certainty: Certainty::Memory,
        }],
    }])
    .unwrap()
}

fn deadline(term: Term) -> Deadline {
    Deadline {
        id: "mau".into(),
        step: DeadlineStep::Appraisal,
        level: None,
        awards: Vec::new(),
        sector: None,
        term,
        legal_basis: "Điều 35".into(),
        certainty: Certainty::Page,
    }
}

#[test]
fn the_last_day_follows_the_term() {
    for (term, start, due) in [
        (Term::WorkingDaysAfter { days: 10 }, "2019-01-28", "2019-02-18"),
        (Term::WorkingDaysAfter { days: 20 }, "2019-04-08", "2019-05-09"),
        (Term::WorkingDaysBefore { days: 10 }, "2019-02-18", "2019-01-25"),
        (Term::DayOfYear { month: 6, day: 30 }, "2019-01-15", "2019-06-30"),
        (Term::DayOfYear { month: 6, day: 30 }, "2019-06-30", "2019-06-30"),
        (Term::DayOfYear { month: 6, day: 30 }, "2019-07-01", "2020-06-30"),
        (Term::DayOfLaterYear { month: 12, day: 31, years: 1 }, "2019-02-01", "2020-12-31"),
    ] {
        let Counted::On { on, .. } = deadline(term).due(&calendar(), day(start)) else { panic!("{term:?}") };
        assert_eq!(on, day(due), "{term:?} from {start}");
    }
}

#[test]
fn a_last_day_beyond_the_known_years_is_not_known() {
    let due = deadline(Term::WorkingDaysAfter { days: 30 }).due(&calendar(), day("2019-12-16"));
    assert_eq!(due, Counted::NotKnown { estimate: day("2020-01-27"), years: vec![2020] });
    assert_eq!(Standing::of(&due, &calendar(), day("2019-12-20")), Standing::NotKnown);
    assert_eq!(deadline(Term::WorkingDaysAfter { days: 30 }).certainty(&due), Certainty::Unknown);
}

#[test]
fn a_last_day_is_as_sure_as_the_term_and_the_holidays_it_passed() {
    for (start, certainty) in
        [("2019-03-04", Certainty::Page), ("2019-02-01", Certainty::Mixed), ("2019-04-26", Certainty::Memory)]
    {
        let deadline = deadline(Term::WorkingDaysAfter { days: 1 });
        let due = deadline.due(&calendar(), day(start));
        assert_eq!(deadline.certainty(&due), certainty, "{start}");
    }
}

#[test]
fn today_tells_how_many_working_days_are_left_or_gone() {
    let due = deadline(Term::WorkingDaysAfter { days: 5 }).due(&calendar(), day("2019-04-24"));
    // Counted: 25 and 26/4, 2, 3 and the swapped Saturday 4/5.
    for (today, expected) in [
        ("2019-04-24", Some(5)),
        ("2019-04-26", Some(3)),
        ("2019-05-03", Some(1)),
        ("2019-05-04", Some(0)),
        ("2019-05-05", Some(0)),
        ("2019-05-06", Some(-1)),
        ("2019-05-10", Some(-5)),
    ] {
        let signed = match Standing::of(&due, &calendar(), day(today)) {
            Standing::Left(left) => i64::from(left.days),
            Standing::DueToday => 0,
            Standing::Overdue(gone) => -i64::from(gone.days),
            Standing::NotKnown => panic!("{today}: not known"),
        };
        assert_eq!(Some(signed), expected, "{today}");
    }
}

#[test]
fn a_term_must_be_one_an_office_can_keep() {
    for (term, sound) in [
        (Term::WorkingDaysAfter { days: 0 }, false),
        (Term::WorkingDaysAfter { days: 1 }, true),
        (Term::WorkingDaysAfter { days: 120 }, true),
        (Term::WorkingDaysBefore { days: 121 }, false),
        (Term::DayOfYear { month: 2, day: 28 }, true),
        (Term::DayOfYear { month: 2, day: 29 }, false),
        (Term::DayOfYear { month: 13, day: 1 }, false),
        (Term::DayOfLaterYear { month: 12, day: 31, years: 0 }, false),
        (Term::DayOfLaterYear { month: 12, day: 31, years: 1 }, true),
    ] {
        assert_eq!(term.is_sound(), sound, "{term:?}");
    }
}

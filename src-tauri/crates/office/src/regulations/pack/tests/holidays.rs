//! The shipped calendar across Tết, 30/4–1/5, 2/9 and swapped Saturdays, and the deadlines that pass them.

use chrono::NaiveDate;
use domain::calendar::Counted;
use domain::deadline::Standing;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn calendar() -> &'static Calendar {
    Regulations::shipped().unwrap().calendar()
}

#[test]
fn the_working_day_after_the_holidays_of_each_year_is_known() {
    for (last_day_worked, next) in [
        ("2016-12-30", None),
        ("2017-01-25", Some("2017-02-02")),
        ("2017-04-28", Some("2017-05-03")),
        ("2017-09-01", Some("2017-09-05")),
        ("2018-02-13", Some("2018-02-21")),
        ("2018-12-28", Some("2019-01-02")),
        ("2019-01-04", Some("2019-01-05")),
        ("2019-04-26", Some("2019-05-02")),
        ("2019-05-03", Some("2019-05-04")),
        ("2020-01-22", Some("2020-01-30")),
        ("2021-02-09", Some("2021-02-17")),
        ("2021-04-29", Some("2021-05-04")),
        ("2021-09-01", Some("2021-09-06")),
        ("2022-01-28", Some("2022-02-07")),
        ("2022-04-29", Some("2022-05-04")),
        ("2022-08-31", Some("2022-09-05")),
        ("2023-01-19", Some("2023-01-27")),
        ("2023-04-28", Some("2023-05-04")),
        ("2023-08-31", Some("2023-09-05")),
        ("2024-02-07", Some("2024-02-15")),
        ("2024-04-26", Some("2024-05-02")),
        ("2024-05-03", Some("2024-05-04")),
        ("2025-01-24", Some("2025-02-03")),
        ("2025-04-25", Some("2025-04-26")),
        ("2025-04-29", Some("2025-05-05")),
        ("2025-08-29", Some("2025-09-03")),
        ("2025-12-31", Some("2026-01-05")),
        ("2026-01-09", Some("2026-01-10")),
        ("2026-02-13", Some("2026-02-23")),
        ("2026-04-29", Some("2026-05-04")),
        ("2026-08-21", Some("2026-08-22")),
        ("2026-08-28", Some("2026-09-03")),
        ("2026-11-23", Some("2026-11-25")),
        ("2026-12-31", None),
    ] {
        let found = match calendar().end_of(day(last_day_worked), 1) {
            Counted::On { on, .. } => Some(on),
            Counted::NotKnown { .. } | Counted::OutOfRange => None,
        };
        assert_eq!(found, next.map(day), "after {last_day_worked}");
    }
}

#[test]
fn deadlines_of_each_era_pass_over_its_holidays() {
    for (pack, id, start, due) in [
        ("e2017", "appraisal_province", "2021-01-25", Some("2021-03-08")),
        ("e2017", "flag_to_ministry", "2021-02-01", Some("2021-03-31")),
        ("e2017", "national_fighter_to_ministry", "2021-11-01", Some("2022-10-31")),
        ("e2024", "appraisal_province", "2024-04-15", Some("2024-05-16")),
        ("e2024", "national_fighter_to_ministry", "2024-03-01", Some("2025-12-31")),
        ("e2025", "agency_consultation", "2026-02-10", Some("2026-03-03")),
        ("e2025", "public_comment", "2026-03-06", Some("2026-02-12")),
        ("e2025", "appraisal_province_state_merit", "2026-08-10", Some("2026-09-23")),
        ("e2025", "appraisal_province_state_merit_high", "2026-08-10", Some("2026-10-07")),
        ("e2026", "agency_consultation", "2026-11-23", Some("2026-12-08")),
        ("e2026", "appraisal_province_state_merit", "2026-12-01", None),
        ("e2026", "flag_to_ministry", "2026-11-23", Some("2027-06-30")),
    ] {
        let pack = Regulations::shipped().unwrap().pack(pack).unwrap();
        let deadline = pack.deadline(id).unwrap();
        let found = match deadline.due(calendar(), day(start)) {
            Counted::On { on, .. } => Some(on),
            Counted::NotKnown { years, .. } => {
                assert_eq!(years, [2027], "{id} {start}");
                None
            }
            Counted::OutOfRange => panic!("{id} {start}"),
        };
        assert_eq!(found, due.map(day), "{} {id} {start}", pack.id);
    }
}

#[test]
fn a_deadline_in_a_year_nobody_entered_is_neither_left_nor_overdue() {
    let pack = Regulations::shipped().unwrap().pack("e2026").unwrap();
    let deadline = pack.deadline("appraisal_province_state_merit").unwrap();
    let due = deadline.due(calendar(), day("2026-12-01"));
    assert_eq!(Standing::of(&due, calendar(), day("2026-12-15")), Standing::NotKnown);
}

#[test]
fn a_calendar_with_a_slip_is_refused() {
    for (passage, replacement, told) in [
        ("to = \"2018-02-20\"", "to = \"2019-02-20\"", "2019-02-20 does not lie in 2018"),
        ("to = \"2018-02-20\"", "to = \"2018-02-10\"", "the holiday from 2018-02-14 ends before it begins"),
        ("from = \"2018-04-25\"", "from = \"2018-02-15\"", "2018-02-15 is listed twice"),
        ("work = \"2019-05-04\"", "work = \"2019-05-03\"", "2019-04-29 cannot be swapped with 2019-05-03"),
        ("year = 2018", "year = 2017", "2018-01-01 does not lie in 2017"),
        ("occasion = \"tet\"", "occasion = \"trung_thu\"", "unknown variant `trung_thu`"),
        ("occasion = \"tet\"", "occasion = \"national_day\"", "2017 has no Tet"),
        ("schema_version = 1", "schema_version = 0", "schema_version 0 is not known"),
    ] {
        let detail = super::super::holidays::read(&with("holidays.toml", passage, replacement)).unwrap_err();
        assert!(detail.contains(told), "{replacement}: {detail}");
    }
}

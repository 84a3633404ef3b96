use chrono::Month;
use proptest::prelude::*;

use super::*;

mod listed;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

#[test]
fn typed_dates_are_read_in_every_usual_shape() {
    for (typed, date) in [
        ("9/9/2021", day(2021, 9, 9)),
        ("09/09/2021", day(2021, 9, 9)),
        ("09/9/2021", day(2021, 9, 9)),
        ("090921", day(2021, 9, 9)),
        ("09092021", day(2021, 9, 9)),
        ("9.9.21", day(2021, 9, 9)),
        ("9-9-2021", day(2021, 9, 9)),
        ("9 9 2021", day(2021, 9, 9)),
        (" 9 / 9 / 2021 ", day(2021, 9, 9)),
        ("9\u{2013}9\u{2013}2021", day(2021, 9, 9)),
        ("09/09/2021.", day(2021, 9, 9)),
        ("2021-09-09", day(2021, 9, 9)),
        ("2021/9/9", day(2021, 9, 9)),
        ("29082026", day(2026, 8, 29)),
        ("29/2/2024", day(2024, 2, 29)),
        ("1/1/00", day(2000, 1, 1)),
        ("1/1/49", day(2049, 1, 1)),
        ("1/1/50", day(1950, 1, 1)),
        ("311299", day(1999, 12, 31)),
        ("31/12/1945", day(1945, 12, 31)),
    ] {
        assert_eq!(parse_typed_date(typed), Some(date), "{typed:?}");
    }
}

#[test]
fn impossible_or_doubtful_dates_are_refused() {
    for typed in [
        "",
        " ",
        "31/2/2021",
        "29/2/2023",
        "0/9/2021",
        "32/1/2021",
        "9/13/2021",
        "9/0/2021",
        "9/9/0021",
        "9/9/021",
        "9/9/20211",
        "9/9/1899",
        "9/9/2100",
        "009/9/2021",
        "9/9",
        "9/2021",
        "2021",
        "44448",
        "20210909",
        "9//9/2021",
        "/9/9/2021",
        "9/9/2021/",
        "-9/9/2021",
        "9:9:2021",
        "9/9/2021 00:00",
        "1.490.000",
        "9/9/2021/1",
        "mùng 9/9/2021",
        "٩/٩/٢٠٢١",
        "9+9+2021",
    ] {
        assert_eq!(parse_typed_date(typed), None, "{typed:?}");
    }
}

#[test]
fn a_date_may_be_a_month_or_a_year() {
    let september = PartialDate::Month { year: 2021, month: Month::September };
    for (typed, date) in [
        ("1975", PartialDate::Year(1975)),
        ("Năm 1975", PartialDate::Year(1975)),
        ("9/2021", september),
        ("09-2021", september),
        ("2021-09", september),
        ("092021", september),
        ("tháng 9 năm 2021", september),
        ("THÁNG 09 NĂM 2021", september),
        ("thang 9/2021", september),
        ("tháng 9/2021.", september),
        ("tha\u{301}ng 9, năm 2021", september),
        ("ngày 9 tháng 9 năm 2021", PartialDate::Day(day(2021, 9, 9))),
        ("ngày 09 tháng 9, 2021", PartialDate::Day(day(2021, 9, 9))),
        ("9 tháng 9 năm 2021", PartialDate::Day(day(2021, 9, 9))),
        ("ngày 14/8/2021", PartialDate::Day(day(2021, 8, 14))),
        ("14/8/2021", PartialDate::Day(day(2021, 8, 14))),
        ("010221", PartialDate::Day(day(2021, 2, 1))),
    ] {
        assert_eq!(PartialDate::parse_typed(typed), Some(date), "{typed:?}");
    }
    for typed in [
        "",
        "75",
        "9/21",
        "13/2021",
        "0/2021",
        "1899",
        "tháng 13 năm 2021",
        "tháng 9",
        "năm 21",
        "ngày 31 tháng 2 năm 2021",
        "31/2/2021",
        "quý 3/2021",
        "ngày tháng năm",
        "ngày … tháng … năm 2021",
        "44448",
        "không rõ",
    ] {
        assert_eq!(PartialDate::parse_typed(typed), None, "{typed:?}");
    }
}

#[test]
fn a_partial_date_is_stored_as_an_iso_prefix() {
    for (iso, date) in [
        ("2021", PartialDate::Year(2021)),
        ("0900", PartialDate::Year(900)),
        ("2021-09", PartialDate::Month { year: 2021, month: Month::September }),
        ("2021-09-09", PartialDate::Day(day(2021, 9, 9))),
    ] {
        assert_eq!(iso.parse(), Ok(date), "{iso}");
        assert_eq!(String::from(date), iso);
        assert_eq!(PartialDate::try_from(iso.to_owned()), Ok(date));
    }
    for iso in [
        "",
        "21",
        "2021-9",
        "2021-13",
        "2021-00",
        "2021-02-30",
        "2021-09-09-01",
        "+021",
        "0000",
        "2021-",
        "tháng",
    ] {
        assert_eq!(iso.parse::<PartialDate>(), Err(NotAPartialDate), "{iso:?}");
    }
}

#[test]
fn a_partial_date_spans_the_days_it_can_mean() {
    for (iso, first, last) in [
        ("2021", day(2021, 1, 1), day(2021, 12, 31)),
        ("2021-09", day(2021, 9, 1), day(2021, 9, 30)),
        ("2024-02", day(2024, 2, 1), day(2024, 2, 29)),
        ("2021-12", day(2021, 12, 1), day(2021, 12, 31)),
        ("2021-09-09", day(2021, 9, 9), day(2021, 9, 9)),
    ] {
        let date: PartialDate = iso.parse().expect("ISO prefix");
        assert_eq!((date.first_day(), date.last_day(), date.year()), (first, last, first.year()), "{iso}");
    }
    assert_eq!(PartialDate::Year(i32::MAX).first_day(), NaiveDate::MAX);
}

#[test]
fn papers_pad_days_and_the_first_two_months_only() {
    for (date, short, in_table, long) in [
        (day(2021, 9, 9), "09/9/2021", "09/09/2021", "ngày 09 tháng 9 năm 2021"),
        (day(2022, 2, 1), "01/02/2022", "01/02/2022", "ngày 01 tháng 02 năm 2022"),
        (day(2021, 12, 25), "25/12/2021", "25/12/2021", "ngày 25 tháng 12 năm 2021"),
        (day(2021, 10, 5), "05/10/2021", "05/10/2021", "ngày 05 tháng 10 năm 2021"),
        (day(2022, 1, 31), "31/01/2022", "31/01/2022", "ngày 31 tháng 01 năm 2022"),
        (day(2021, 3, 10), "10/3/2021", "10/03/2021", "ngày 10 tháng 3 năm 2021"),
    ] {
        assert_eq!(
            (official(date), table(date), long_official(date)),
            (short.into(), in_table.into(), long.into())
        );
    }
}

#[test]
fn partial_dates_are_printed_as_precisely_as_they_are_known() {
    for (iso, short, in_table, long) in [
        ("2021", "2021", "2021", "năm 2021"),
        ("2021-09", "9/2021", "09/2021", "tháng 9 năm 2021"),
        ("2022-02", "02/2022", "02/2022", "tháng 02 năm 2022"),
        ("2021-09-09", "09/9/2021", "09/09/2021", "ngày 09 tháng 9 năm 2021"),
    ] {
        let date: PartialDate = iso.parse().expect("ISO prefix");
        let printed = (date.official(), date.table(), date.long_official());
        assert_eq!(printed, (short.into(), in_table.into(), long.into()), "{iso}");
    }
}

#[test]
fn times_of_day_are_read_and_told() {
    for (typed, stored, long) in [
        ("8h30", "08:30", "08 giờ 30 phút"),
        ("8:30", "08:30", "08 giờ 30 phút"),
        ("08 giờ 30 phút", "08:30", "08 giờ 30 phút"),
        ("0830", "08:30", "08 giờ 30 phút"),
        ("14g05", "14:05", "14 giờ 05 phút"),
        ("8H", "08:00", "08 giờ 00 phút"),
        ("8 giờ", "08:00", "08 giờ 00 phút"),
        ("23.59", "23:59", "23 giờ 59 phút"),
        ("0h00", "00:00", "00 giờ 00 phút"),
    ] {
        let time = ClockTime::parse_typed(typed).unwrap_or_else(|| panic!("{typed} is a time"));
        assert_eq!((time.to_string(), time.long()), (stored.into(), long.into()), "{typed}");
        assert_eq!(ClockTime::try_from(stored.to_owned()), Ok(time));
    }
    for typed in ["", "8", "24:00", "8:60", "8:", "+8:30", "8:+3", "830", "8h30p1", "tám giờ", "h", "123456"]
    {
        assert_eq!(ClockTime::parse_typed(typed), None, "{typed:?}");
    }
    for stored in ["8:30", "24:00", "08:30:00", "+8:30", "0830", ""] {
        assert!(stored.parse::<ClockTime>().is_err(), "{stored:?}");
    }
    let with_seconds = NaiveTime::from_hms_opt(8, 30, 59).expect("a time");
    assert_eq!(ClockTime::from(with_seconds).to_string(), "08:30");
}

#[test]
fn dates_and_times_are_strings_in_the_contract() {
    let config = ts_rs::Config::default();
    assert_eq!(<PartialDate as ts_rs::TS>::inline(&config), "string");
    assert_eq!(<ClockTime as ts_rs::TS>::inline(&config), "string");
}

/// Days of the years that can be typed.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let first = day(1900, 1, 1);
    (0..=day(2099, 12, 31).signed_duration_since(first).num_days())
        .prop_map(move |after| first + chrono::Duration::days(after))
}

proptest! {
    #[test]
    fn what_is_printed_can_be_typed_back(date in any_day()) {
        let known = Some(PartialDate::Day(date));
        for printed in [official(date), table(date), date.to_string(), date.format("%d%m%Y").to_string()] {
            prop_assert_eq!(parse_typed_date(&printed), Some(date));
            prop_assert_eq!(PartialDate::parse_typed(&printed), known);
        }
        prop_assert_eq!(PartialDate::parse_typed(&long_official(date)), known);
    }

    #[test]
    fn two_digit_years_mean_1950_to_2049(date in any_day().prop_filter("pivot", |d| (1950..2050).contains(&d.year()))) {
        prop_assert_eq!(parse_typed_date(&date.format("%d%m%y").to_string()), Some(date));
        prop_assert_eq!(parse_typed_date(&date.format("%-d.%-m.%y").to_string()), Some(date));
    }

    #[test]
    fn partial_dates_survive_storage_and_print(year in 1900..=2099i32, month in 1..=12u8) {
        let month = Month::try_from(month).expect("1 to 12");
        for date in [PartialDate::Year(year), PartialDate::Month { year, month }] {
            prop_assert_eq!(date.to_string().parse(), Ok(date));
            for printed in [date.official(), date.table(), date.long_official()] {
                prop_assert_eq!(PartialDate::parse_typed(&printed), Some(date));
            }
        }
    }

    #[test]
    fn no_text_makes_reading_fail_badly(text in "\\PC{0,16}|[0-9/.\\- ]{0,12}") {
        let _ = (parse_typed_date(&text), PartialDate::parse_typed(&text), ClockTime::parse_typed(&text));
        let _ = (text.parse::<PartialDate>(), text.parse::<ClockTime>());
    }
}

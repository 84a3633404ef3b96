use super::*;
use crate::ids::UnitId;

fn person(name: &str, born: Option<&str>, unit: i64) -> NomineeFields {
    NomineeFields {
        kind: NomineeKind::Person,
        name: name.into(),
        born: born.map(|text| text.parse().unwrap()),
        sex: None,
        position: None,
        unit: UnitId(unit),
        recipient_class: None,
    }
}

fn of_kind(kind: NomineeKind, name: &str, unit: i64) -> NomineeFields {
    NomineeFields { kind, ..person(name, None, unit) }
}

#[test]
fn people_are_the_same_by_name_unit_and_a_birth_that_does_not_contradict() {
    use Sameness::{Different, Perhaps, Same};
    let cases = [
        ("Trần Thị Hoà", Some("1980-03-05"), 1, "Trần Thị Hòa", Some("1980-03-05"), 1, Same),
        ("Trần Thị Hoa", Some("1980"), 1, "TRẦN THỊ HOA", Some("1980-03-05"), 1, Same),
        ("Trần Thị Hoa", None, 1, "Trần Thị Hoa", Some("1980"), 1, Same),
        ("Trần Thị Hoa", None, 1, "Trần Thị Hoa", None, 1, Same),
        ("Trần Thị Hoa", Some("1980"), 1, "Trần Thị Hoa", Some("1981"), 1, Different),
        ("Trần Thị Hoa", Some("1980-03-05"), 1, "Trần Thị Hoa", Some("1980-03-06"), 1, Different),
        ("Trần Thị Hoa", Some("1980-03-05"), 1, "Trần Thị Hoa", Some("1980-03-05"), 2, Perhaps),
        ("Trần Thị Hoa", Some("1980"), 1, "Trần Thị Hoa", Some("1980-03-05"), 2, Perhaps),
        ("Trần Thị Hoa", Some("1980"), 1, "Trần Thị Hoa", Some("1979"), 2, Different),
        ("Trần Thị Hoa", None, 1, "Trần Thị Hoa", Some("1980"), 2, Different),
        ("Trần Thị Hoa", None, 1, "Trần Thị Hoa", None, 2, Different),
        ("Trần Thị Hoa", Some("1980"), 1, "Trần Thị Hóa", Some("1980"), 1, Different),
        ("Trần Quí", Some("1980"), 1, "Trần Quý", Some("1980"), 1, Different),
    ];
    for (name_a, born_a, unit_a, name_b, born_b, unit_b, expected) in cases {
        let (a, b) = (person(name_a, born_a, unit_a), person(name_b, born_b, unit_b));
        assert_eq!(compare(&a, &b), expected, "{a:?} and {b:?}");
        assert_eq!(compare(&b, &a), expected, "{b:?} and {a:?}");
    }
}

#[test]
fn collectives_and_households_are_the_same_by_name_and_unit() {
    for kind in [NomineeKind::Collective, NomineeKind::Household] {
        assert_eq!(compare(&of_kind(kind, "Khoa Nội", 1), &of_kind(kind, "khoa nội", 1)), Sameness::Same);
        assert_eq!(
            compare(&of_kind(kind, "Khoa Nội", 1), &of_kind(kind, "Khoa Nội", 2)),
            Sameness::Different
        );
        assert_eq!(compare(&of_kind(kind, "Khoa Nội", 1), &person("Khoa Nội", None, 1)), Sameness::Different);
    }
}

#[test]
fn the_fuller_date_is_kept() {
    let date = |text: &str| Some(text.parse::<PartialDate>().unwrap());
    for (a, b, kept) in [
        (date("1980"), date("1980-03-05"), date("1980-03-05")),
        (date("1980-03-05"), date("1980"), date("1980-03-05")),
        (date("1980-03"), date("1980"), date("1980-03")),
        (date("1980-03-05"), None, date("1980-03-05")),
        (None, date("1980"), date("1980")),
        (date("1980-03-05"), date("1981-03-05"), date("1981-03-05")),
        (None, None, None),
    ] {
        assert_eq!(more_precise(a, b), kept, "{a:?} and {b:?}");
    }
}

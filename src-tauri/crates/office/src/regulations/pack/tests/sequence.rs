//! Eras beside each other: what a new file may say of its days.

use domain::pack::PackFault;

use super::super::file::read_pack;
use super::*;

/// The pack of 2026 as another one.
fn later(id: &str, version: u32, from: &str, to: Option<&str>, follows: Option<&str>) -> (Pack, String) {
    let mut text = with("2026.toml", "id = \"e2026\"", &format!("id = \"{id}\""));
    text = text.replacen("version = 1  #", &format!("version = {version}  #"), 1);
    let to = to.map_or_else(String::new, |day| format!("\nvalid_to = \"{day}\""));
    let follows = follows.map_or_else(String::new, |pack| format!("\nfollows = \"{pack}\""));
    text = text.replacen("valid_from = \"2026-10-01\"", &format!("valid_from = \"{from}\"{to}{follows}"), 1);
    (read_pack(&text).unwrap(), text)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_new_era_ends_the_one_it_says_it_follows_the_day_before() {
    let (pack, text) = later("e2027", 1, "2027-03-01", None, Some("e2026"));
    let with = Regulations::shipped().unwrap().with_pack(pack, &text).unwrap();
    for (on, id) in
        [("2027-02-28", "e2026"), ("2027-03-01", "e2027"), ("2040-01-01", "e2027"), ("2026-09-30", "e2025")]
    {
        assert_eq!(with.pack_on(day(on)).unwrap().id, id, "{on}");
    }
    assert_eq!(with.pack("e2026").unwrap().valid_to, Some(day("2027-02-28")));
    assert_eq!(with.days_of("e2026"), (Some(day("2026-10-01")), Some(day("2027-02-28"))));
    assert_eq!(with.days_of("e2027"), (Some(day("2027-03-01")), None));
    // Taken out again, the era before has its own end back.
    let without = with.without_pack("e2027").unwrap();
    assert_eq!(without.pack("e2026").unwrap().valid_to, None);
    assert_eq!(with.text_of("e2027"), Some(text.as_str()));
}

#[test]
fn days_under_two_packs_or_under_none_are_refused() {
    let overlaps = |pack: &str, from: &str, to: Option<&str>| PackFault::Overlaps {
        pack: pack.into(),
        from: day(from),
        to: to.map(day),
    };
    for (id, version, from, to, follows, expected) in [
        ("e2027", 1, "2027-03-01", None, None, overlaps("e2026", "2027-03-01", None)),
        (
            "e2027",
            1,
            "2027-03-01",
            Some("2028-12-31"),
            None,
            overlaps("e2026", "2027-03-01", Some("2028-12-31")),
        ),
        ("e2027", 1, "2027-03-01", None, Some("e2025"), PackFault::NotThePackBefore { pack: "e2025".into() }),
        (
            "e2016",
            1,
            "2010-01-01",
            Some("2017-09-30"),
            Some("e2017"),
            PackFault::NotThePackBefore { pack: "e2017".into() },
        ),
        (
            "e2016",
            1,
            "2010-01-01",
            Some("2017-08-31"),
            None,
            PackFault::Gap { from: day("2017-09-01"), to: day("2017-09-30") },
        ),
        ("e2026", 1, "2026-10-01", None, None, PackFault::NotNewer { in_force: 1 }),
        (
            "e2026",
            2,
            "2026-12-01",
            None,
            None,
            PackFault::Gap { from: day("2026-10-01"), to: day("2026-11-30") },
        ),
        ("e2026", 2, "2026-09-01", None, None, overlaps("e2025", "2026-09-01", Some("2026-09-30"))),
    ] {
        let (pack, text) = later(id, version, from, to, follows);
        let found = Regulations::shipped().unwrap().with_pack(pack, &text).unwrap_err();
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].fault, expected, "{id} {version} {from}");
    }
}

#[test]
fn an_earlier_era_or_a_corrected_one_is_taken() {
    for (id, version, from, to, follows, on, expected) in [
        ("e2010", 1, "2010-01-01", Some("2017-09-30"), None, "2012-01-01", "e2010"),
        ("e2026", 2, "2026-10-01", None, None, "2030-01-01", "e2026"),
        ("e2026", 2, "2026-12-01", None, Some("e2025"), "2026-12-01", "e2026"),
    ] {
        let (pack, text) = later(id, version, from, to, follows);
        let found = Regulations::shipped().unwrap().with_pack(pack, &text);
        if (id, from) == ("e2026", "2026-12-01") {
            // To follow ends what lasts too long; it does not make what ended early last.
            assert!(matches!(found.unwrap_err()[0].fault, PackFault::Gap { .. }));
            continue;
        }
        let with = found.unwrap();
        let pack = with.pack_on(day(on)).unwrap();
        assert_eq!((pack.id.as_str(), pack.version), (expected, version), "{on}");
    }
}

#[test]
fn a_pack_that_another_one_follows_is_needed() {
    let (one, text) = later("e2027", 1, "2027-03-01", None, Some("e2026"));
    let with = Regulations::shipped().unwrap().with_pack(one, &text).unwrap();
    let (two, text) = later("e2028", 1, "2028-01-01", None, Some("e2027"));
    let with = with.with_pack(two, &text).unwrap();
    let (by, _) = with.without_pack("e2027").unwrap_err();
    assert_eq!(by, "e2028");
    assert!(with.without_pack("e2028").is_ok());
}

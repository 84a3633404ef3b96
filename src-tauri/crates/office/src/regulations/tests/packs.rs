//! What a pack may not say of standards and rules, and how it is told.

use domain::award::Certainty;
use domain::nominee::NomineeKind;
use domain::standard::{Condition, Standard};

use super::super::pack::read_files;
use super::regulations;

/// A pack of three awards; each test changes one thing in it.
const PACK: &str = r#"
schema_version = 1
id = "e2017"
title = "Bộ thử"
valid_from = "2017-10-01"
laws = []
decrees = []
deadline = []

[rules.no_stepping_stone]
types = ["sudden"]
legal_basis = "Điều 4"
certainty = "page"
[[rules.minimum_gap]]
award = "form"
after = ["form"]
years = 5
legal_basis = "Điều 33"
certainty = "mixed"

[[award]]
id = "title"
name = "Danh hiệu"
short_name = "DH"
kind = "emulation_title"
recipients = ["person"]
authority_level = "department"
rank = 1
lower_awards = []
synonyms = []
[award.vote]
method = "none"
legal_basis = "Điều 1"
certainty = "page"
[[award.alternative]]
all = [
  { type = "rating", min = "good" },
  { type = "manual", code = "spirit", text = "đoàn kết" },
]
legal_basis = "Điều 24"
certainty = "page"

[[award]]
id = "form"
name = "Bằng khen"
short_name = "BK"
kind = "commendation_form"
recipients = ["person", "collective"]
authority_level = "province"
rank = 2
lower_awards = []
synonyms = []
[award.vote]
method = "none"
legal_basis = "Điều 1"
certainty = "page"
[[award.alternative]]
for = ["person"]
all = [
  { type = "consecutive_award", award = "title", count = 2 },
  { type = "initiative", scope = "base", count = 1 },
]
legal_basis = "Điều 74"
certainty = "page"
[[award.alternative]]
for = ["collective"]
all = [
  { type = "share_of_members", award = "title", min_pct = 70 },
  { type = "member_has", award = "title", min = 1 },
]
legal_basis = "Điều 74"
certainty = "page"

[[award]]
id = "letter"
name = "Thư khen"
short_name = "TK"
kind = "informal"
recipients = ["person"]
authority_level = "province"
rank = 3
lower_awards = []
synonyms = []
[award.vote]
method = "none"
legal_basis = "Điều 1"
certainty = "page"
[award.standard_unknown]
why = "không có trong Luật"

[money]
rounding = { value = { mode = "up", unit = 10000 }, legal_basis = "Điều 49", certainty = "page" }
titles_same_period = { value = "highest_only", legal_basis = "Điều 49", certainty = "page" }
titles_other_periods_paid = { value = true, legal_basis = "Điều 49", certainty = "page" }
title_and_form_paid = { value = true, legal_basis = "Điều 49", certainty = "page" }
forms_other_achievements_paid = { value = true, legal_basis = "Điều 49", certainty = "page" }
[money.funds]
department = { value = "province", legal_basis = "Điều 49", certainty = "page" }
province = { value = "province", legal_basis = "Điều 49", certainty = "page" }
[money.multipliers]
[money.coefficients]
[money.without_coefficient]
title = { legal_basis = "Điều 49", certainty = "page" }
form = { legal_basis = "Điều 49", certainty = "page" }
letter = { legal_basis = "Điều 49", certainty = "page" }
"#;

fn complaint(text: &str) -> Option<String> {
    read_files(&[("pack.toml", text)]).err().map(|(_, detail)| detail)
}

#[test]
fn a_sound_pack_is_read_and_a_slip_is_named_by_award_and_place() {
    assert_eq!(complaint(PACK), None);
    let two = r#"{ type = "consecutive_award", award = "title", count = 2 }"#;
    let rating = r#"{ type = "rating", min = "good" }"#;
    let share = "min_pct = 70 }";
    for (from, to, expected) in [
        (
            two,
            r#"{ type = "held_award", award = "titel" }"#,
            "award.form.alternative.1.all.1: no award titel in this pack",
        ),
        (
            two,
            r#"{ type = "held_award", award = "title", count = 0 }"#,
            "award.form.alternative.1.all.1: count is 0",
        ),
        (two, r#"{ type = "consecutive_award", award = "title", count = 0 }"#, "all.1: count is 0"),
        (
            two,
            r#"{ type = "consecutive_award", award = "title", count = 2, apart_years = 0 }"#,
            "apart_years is 0",
        ),
        (two, r#"{ type = "consecutive_award", award = "title", count = 51 }"#, "count is 51, not 1 to 50"),
        (
            two,
            r#"{ type = "consecutive_award", award = "form", count = 2 }"#,
            "award.form: can never be met by Person",
        ),
        (
            two,
            r#"{ type = "held_award", award = "title", count = 2, same_year = true }"#,
            "several of one year can never be met",
        ),
        (
            two,
            r#"{ type = "held_award", award = "title", count = 3, within_years = 2 }"#,
            "3 times within 2 years can never be met",
        ),
        (
            two,
            r#"{ type = "held_award", award = "title", same_year = true, within_years = 2 }"#,
            "exclude each other",
        ),
        (
            two,
            r#"{ type = "held_award", award = "letter", or_standard_met = true }"#,
            "the standard of letter is not known",
        ),
        (
            two,
            r#"{ type = "held_award", award = "form", or_standard_met = true }"#,
            "award.form: or_standard_met leads back to the award itself",
        ),
        (two, r#"{ type = "rating_consecutive", min = "good", years = 0 }"#, "years is 0"),
        (
            two,
            r#"{ type = "rating_consecutive", min = "good", years = 2, or_award = "x" }"#,
            "no award x in this pack",
        ),
        (
            two,
            r#"{ type = "initiative", scope = "base", count = 1, after_award = "x" }"#,
            "no award x in this pack",
        ),
        (two, r#"{ type = "movement_result", launchers = [] }"#, "names nothing"),
        (two, r#"{ type = "manual", code = " ", text = "x" }"#, "code is blank"),
        (
            two,
            r#"{ type = "share_of_members", award = "title", min_pct = 70 }"#,
            "only collectives have members",
        ),
        (two, r#"{ type = "held_award", award = "title", cout = 2 }"#, "unknown field `cout`"),
        (two, r#"{ type = "held_awards", award = "title" }"#, "unknown variant `held_awards`"),
        (rating, r#"{ type = "rating", min = "not_done" }"#, "award.title.alternative.1.all.1: everybody"),
        (
            rating,
            r#"{ type = "manual", code = "spirit", text = "khác" }"#,
            "question spirit is asked in two wordings",
        ),
        (share, "min_pct = 101 }", "award.form.alternative.2.all.1: 101 is no share"),
        (share, "min_pct = 0 }", "0 is no share"),
        (share, "min_pct = 100, strict = true }", "more than 100 % can never be met"),
        (
            r#"type = "member_has", award = "title", min = 1"#,
            r#"type = "member_has", award = "title", min = 0"#,
            "min is 0",
        ),
        (
            r#"type = "member_has", award = "title", min = 1"#,
            r#"type = "held_award", award = "title""#,
            "can never be met: Collective cannot hold title",
        ),
        (r#"for = ["collective"]"#, r#"for = ["household"]"#, "for: Household cannot receive the award"),
        (
            r#"for = ["collective"]"#,
            r#"for = ["collective", "collective"]"#,
            "for: Collective is named twice",
        ),
        (r#"for = ["collective"]"#, "for = []", "for: names nothing"),
        (
            r#"recipients = ["person", "collective"]"#,
            r#"recipients = ["person", "collective", "household"]"#,
            "award.form: no alternative for Household",
        ),
        (
            r#"legal_basis = "Điều 24""#,
            r#"legal_basis = " ""#,
            "award.title.alternative.1.legal_basis: no legal basis",
        ),
        (
            r#"legal_basis = "Điều 24""#,
            r#"legal_basis = "Điều 24"
cerainty = "page""#,
            "unknown field `cerainty`",
        ),
        (r#"why = "không có trong Luật""#, r#"why = " ""#, "award.letter.standard_unknown.why: why is blank"),
        (
            "[award.standard_unknown]\nwhy = \"không có trong Luật\"",
            "",
            "award.letter: has neither alternatives nor standard_unknown",
        ),
        ("years = 5", "years = 0", "rules.minimum_gap.1.years: years is 0"),
        (r#"after = ["form"]"#, r#"after = ["fomr"]"#, "rules.minimum_gap.1: no award fomr in this pack"),
        (r#"after = ["form"]"#, "after = []", "rules.minimum_gap.1.after: names nothing"),
        (r#"types = ["sudden"]"#, "types = []", "rules.no_stepping_stone.types: names nothing"),
        (r#"types = ["sudden"]"#, r#"types = ["suden"]"#, "unknown variant `suden`"),
        ("[rules.no_stepping_stone]", "[rules.no_steping_stone]", "unknown field `no_steping_stone`"),
        (
            r#"certainty = "mixed""#,
            r#"certainty = "confirmed""#,
            "rules.minimum_gap.1.certainty: only the office confirms",
        ),
    ] {
        assert!(PACK.contains(from), "{from}");
        let told = complaint(&PACK.replacen(from, to, 1)).unwrap_or_default();
        assert!(told.contains(expected), "{to}: {told}");
    }
}

#[test]
fn a_pack_with_both_a_standard_and_none_or_the_same_way_twice_is_refused() {
    let unknown = "\n[award.standard_unknown]\nwhy = \"x\"\n";
    let (head, tail) = PACK.split_once("[[award]]\nid = \"form\"").unwrap();
    let both = format!("{head}{unknown}[[award]]\nid = \"form\"{tail}");
    assert!(
        complaint(&both)
            .unwrap()
            .contains("award.title.standard_unknown: has alternatives and yet standard_unknown")
    );
    let way = &head[head.find("[[award.alternative]]").unwrap()..];
    let twice = format!("{head}{way}[[award]]\nid = \"form\"{tail}");
    assert!(complaint(&twice).unwrap().contains("award.title.alternative.2: the alternative stands twice"));
}

#[test]
fn every_shipped_award_has_a_standard_or_says_why_none_is_known() {
    for pack in regulations().packs() {
        for award in &pack.awards {
            match pack.standard(&award.id).unwrap() {
                Standard::Known { alternatives } => {
                    for kind in [NomineeKind::Person, NomineeKind::Collective, NomineeKind::Household] {
                        let ways = alternatives.iter().filter(|alternative| alternative.is_for(kind)).count();
                        assert_eq!(
                            ways > 0 && award.recipients.contains(&kind),
                            award.recipients.contains(&kind),
                            "{} {} {kind:?}",
                            pack.id,
                            award.id
                        );
                    }
                }
                Standard::Unknown { why } => assert!(!why.is_empty(), "{} {}", pack.id, award.id),
            }
        }
        assert!(pack.standard("no_such_award").is_err());
        assert!(pack.rules.freeze.is_some() && pack.rules.no_stepping_stone.is_some(), "{}", pack.id);
    }
}

#[test]
fn nothing_of_the_unread_law_of_2026_counts_as_verified() {
    let pack = regulations().pack("e2026").unwrap();
    for award in &pack.awards {
        if let Standard::Known { alternatives } = pack.standard(&award.id).unwrap() {
            assert!(alternatives.iter().all(|one| !one.certainty.is_verified()), "{}", award.id);
        }
    }
}

#[test]
fn the_figures_of_the_standards_are_those_of_their_era() {
    let share = |era: &str, award: &str| {
        let pack = regulations().pack(era).unwrap();
        let Standard::Known { alternatives } = pack.standard(award).unwrap() else { return None };
        let conditions = alternatives.iter().flat_map(|alternative| &alternative.all);
        conditions
            .filter_map(|condition| match condition {
                Condition::ShareOfMembers(asked) => Some((asked.min_pct, asked.strict)),
                Condition::HeldAward(_)
                | Condition::ConsecutiveAward(_)
                | Condition::Rating(_)
                | Condition::RatingConsecutive(_)
                | Condition::Initiative(_)
                | Condition::MemberHas(_)
                | Condition::NoDiscipline(_)
                | Condition::MovementResult(_)
                | Condition::SuddenAchievement(_)
                | Condition::LeadsCluster(_)
                | Condition::Manual(_) => None,
            })
            .next()
    };
    for (era, award, figure) in [
        ("e2017", "tap_the_ldxs", (70, false)),
        ("e2017", "tap_the_ldtt", (50, true)),
        ("e2024", "tap_the_ldxs", (70, false)),
        ("e2024", "tap_the_ldtt", (70, false)),
        ("e2025", "tap_the_ldtt", (70, false)),
        ("e2026", "tap_the_ldtt", (70, false)),
    ] {
        assert_eq!(share(era, award), Some(figure), "{era} {award}");
    }
    let certainty = |era: &str| regulations().pack(era).unwrap().rules.freeze.clone().unwrap().certainty;
    assert_eq!(certainty("e2017"), Certainty::Memory);
    assert_eq!(certainty("e2024"), Certainty::Page);
}

use super::*;

use CommendationType::{Dedication, Merit, Seniority, Sudden};
use Status::{CannotKnow, Met, NotMet};

/// An award whose standard anybody meets, under these rules alone.
fn obstacle(rules: &EraRules, asked: Question<'_>, facts: &Facts) -> Option<ObstacleFinding> {
    let always = Condition::NoDiscipline(NoDiscipline { from: DisciplineLevel::Dismissal });
    let standards = [(asked.award, vec![alternative(vec![always])])];
    let mut found = judge(&standards, rules, asked, facts).obstacles;
    assert!(found.len() < 2);
    found.pop()
}

#[test]
fn nobody_is_awarded_while_discipline_lasts_or_something_is_pending() {
    let rules = EraRules {
        freeze: Some(Freeze {
            pending: vec![ProceedingKind::Investigation],
            legal_basis: "Điều 4".into(),
            certainty: Certainty::Page,
        }),
        ..EraRules::default()
    };
    let measure = |from: &str, to: Option<&str>| DisciplineFact {
        level: DisciplineLevel::Reprimand,
        decided_on: day(from),
        ends_on: to.map(day),
    };
    let case = |kind, from: &str, to: Option<&str>| ProceedingFact {
        kind,
        opened_on: day(from),
        closed_on: to.map(day),
    };
    let open = ProceedingKind::Investigation;
    // Judged on 20/12/2023.
    for (discipline, proceedings, status) in [
        (Some(vec![]), Some(vec![]), Met),
        (None, Some(vec![]), CannotKnow),
        (Some(vec![]), None, CannotKnow),
        (Some(vec![measure("2023-06-01", None)]), None, NotMet),
        (Some(vec![measure("2023-06-01", Some("2023-12-20"))]), Some(vec![]), NotMet),
        (Some(vec![measure("2023-06-01", Some("2023-12-19"))]), Some(vec![]), Met),
        (Some(vec![measure("2023-12-21", None)]), Some(vec![]), Met),
        (Some(vec![]), Some(vec![case(open, "2023-12-01", None)]), NotMet),
        (Some(vec![]), Some(vec![case(open, "2023-12-01", Some("2023-12-20"))]), Met),
        (Some(vec![]), Some(vec![case(open, "2023-12-01", Some("2023-12-21"))]), NotMet),
        (Some(vec![]), Some(vec![case(ProceedingKind::Complaint, "2023-12-01", None)]), Met),
    ] {
        let facts = Facts { discipline: listed(discipline), proceedings: listed(proceedings), ..person() };
        let found = obstacle(&rules, question(ASKED), &facts).unwrap();
        assert_eq!((found.kind, found.status), (ObstacleKind::Freeze, status), "{facts:?}");
    }
    // A closed case is no word on whether there is another one.
    let closed = || vec![case(open, "2023-10-01", Some("2023-11-01"))];
    let before = day("2023-12-01");
    for (looked, status, unknown) in [
        (Looked::Yes, Met, None),
        (Looked::Never, CannotKnow, Some(Unknown::ProceedingsMissing { looked_on: None })),
        (Looked::Before(before), CannotKnow, Some(Unknown::ProceedingsMissing { looked_on: Some(before) })),
    ] {
        let proceedings = Listed { rows: closed(), looked };
        let facts = Facts { discipline: Listed::whole(vec![]), proceedings, ..person() };
        let found = obstacle(&rules, question(ASKED), &facts).unwrap();
        assert_eq!((found.status, found.detail.unknown.first().copied()), (status, unknown), "{looked:?}");
    }
    let of_members = Facts {
        discipline: Listed::whole(vec![measure("2023-06-01", None)]),
        proceedings: Listed::whole(vec![]),
        ..Facts::unknown(NomineeKind::Collective)
    };
    let found = obstacle(&rules, question(ASKED), &of_members).unwrap();
    assert_eq!(found.status, Met, "a measure against a member does not freeze the collective");
}

#[test]
fn nobody_gets_two_state_level_forms_in_one_year() {
    let rules = EraRules {
        one_state_form_a_year: Some(OneStateFormAYear {
            except: vec![Sudden, Dedication, Seniority],
            legal_basis: "Thông tư 08/2017/TT-BNV".into(),
            certainty: Certainty::Page,
        }),
        ..EraRules::default()
    };
    let form = |id, award, year| given_as(Merit, holds(id, award, year));
    let decided = |row, year| HeldFact { decided_in: Some(year), ..row };
    let ttg = "bang_khen_ttg";
    for (asked, asked_as, row, status) in [
        ("huan_chuong_lao_dong_3", Merit, form(1, ttg, 2023), Some(NotMet)),
        ("huan_chuong_lao_dong_3", Merit, form(1, ttg, 2022), Some(Met)),
        ("huan_chuong_lao_dong_3", Merit, decided(form(1, ttg, 2022), 2023), Some(NotMet)),
        ("huan_chuong_lao_dong_3", Merit, decided(form(1, ttg, 2023), 2024), Some(Met)),
        ("huan_chuong_lao_dong_3", Merit, form(1, "bang_khen_tinh", 2023), Some(Met)),
        ("huan_chuong_lao_dong_3", Merit, given_as(Sudden, form(1, ttg, 2023)), Some(Met)),
        ("huan_chuong_lao_dong_3", Merit, holds(1, ttg, 2023), Some(CannotKnow)),
        ("huan_chuong_lao_dong_3", Merit, revoked(form(1, ttg, 2023)), Some(Met)),
        ("huan_chuong_lao_dong_3", Dedication, form(1, ttg, 2023), None),
        ("bang_khen_tinh", Merit, form(1, ttg, 2023), None),
        ("cstd_tinh", Merit, form(1, ttg, 2023), None),
    ] {
        let asked = Question { commendation_type: Some(asked_as), ..question(asked) };
        let found = obstacle(&rules, asked, &with_awards(vec![row.clone()]));
        assert_eq!(found.map(|found| found.status), status, "{asked:?} {row:?}");
    }
    let unlisted = Facts { awards_known: Coverage::Since(YEAR + 1), ..with_awards(vec![]) };
    let found = obstacle(&rules, question(ttg), &unlisted).unwrap();
    assert_eq!(found.status, CannotKnow);
}

#[test]
fn years_must_go_by_between_awards_where_the_era_says_so() {
    let rules = EraRules {
        minimum_gap: vec![MinimumGap {
            award: "huan_chuong_lao_dong_3".into(),
            after: vec!["bang_khen_ttg".into(), "huan_chuong_lao_dong_3".into()],
            years: 5,
            except: vec![Sudden],
            legal_basis: "khoản 7 Điều 33".into(),
            certainty: Certainty::Page,
        }],
        ..EraRules::default()
    };
    let ttg = |year| given_as(Merit, holds(1, "bang_khen_ttg", year));
    for (asked_as, row, known, status) in [
        (Merit, ttg(2018), Coverage::Everything, Some(Met)),
        (Merit, ttg(2019), Coverage::Everything, Some(NotMet)),
        (Merit, ttg(2023), Coverage::Nothing, Some(NotMet)),
        (Merit, revoked(ttg(2019)), Coverage::Everything, Some(Met)),
        (Merit, holds(1, "bang_khen_ttg", 2019), Coverage::Everything, Some(CannotKnow)),
        (Merit, given_as(Sudden, ttg(2019)), Coverage::Everything, Some(Met)),
        (Merit, holds(1, "cstd_tinh", 2022), Coverage::Everything, Some(Met)),
        (Merit, ttg(2018), Coverage::Since(2019), Some(Met)),
        (Merit, ttg(2018), Coverage::Since(2020), Some(CannotKnow)),
        (Sudden, ttg(2019), Coverage::Everything, None),
    ] {
        let facts = Facts { awards_known: known, ..with_awards(vec![row.clone()]) };
        let asked = Question { commendation_type: Some(asked_as), ..question("huan_chuong_lao_dong_3") };
        let found = obstacle(&rules, asked, &facts);
        assert_eq!(found.map(|found| found.status), status, "{row:?} {known:?}");
    }
}

#[test]
fn a_collective_that_is_no_more_is_not_awarded_from_the_day_of_the_rule() {
    let rules = EraRules {
        dissolved_units: Some(DissolvedUnits {
            from: day("2023-08-05"),
            legal_basis: "Thông tư 15/2025/TT-BNV".into(),
            certainty: Certainty::Mixed,
        }),
        ..EraRules::default()
    };
    let unit = |on: Option<&str>| Some(UnitFact { dissolved_on: on.map(day) });
    let (collective, person) = (NomineeKind::Collective, NomineeKind::Person);
    for (kind, on, fact, status) in [
        (collective, "2023-12-20", unit(None), Some(Met)),
        (collective, "2023-12-20", unit(Some("2023-12-20")), Some(NotMet)),
        (collective, "2023-12-20", unit(Some("2023-12-21")), Some(Met)),
        (collective, "2023-12-20", None, Some(CannotKnow)),
        (collective, "2023-08-05", unit(Some("2023-07-01")), Some(NotMet)),
        (collective, "2023-08-04", unit(Some("2023-07-01")), None),
        (person, "2023-12-20", unit(Some("2023-07-01")), None),
    ] {
        let facts = Facts { unit: fact, discipline: Listed::whole(vec![]), ..Facts::unknown(kind) };
        let asked = Question { on: day(on), ..question(ASKED) };
        let found = obstacle(&rules, asked, &facts);
        assert_eq!(found.map(|found| found.status), status, "{on} {fact:?}");
    }
}

#[test]
fn only_the_types_of_the_rule_may_take_the_simplified_procedure() {
    let rule = SimplifiedProcedure {
        types: vec![Sudden],
        needs_vote: false,
        legal_basis: "Điều 85".into(),
        certainty: Certainty::Mixed,
    };
    let rules = EraRules { simplified_procedure: Some(rule.clone()), ..EraRules::default() };
    for (asked_as, expected) in [(Some(Sudden), Some(rule)), (Some(Merit), None), (None, None)] {
        let asked = Question { commendation_type: asked_as, ..question(ASKED) };
        let found = judge(&[], &rules, asked, &person());
        assert_eq!(found.simplified, expected, "{asked_as:?}");
    }
}

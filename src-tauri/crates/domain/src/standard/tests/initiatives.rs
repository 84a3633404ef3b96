use super::*;
use crate::ids::InitiativeId;
use crate::records::history::{InfluenceScope, InitiativeKind};

use Status::{CannotKnow, Met, NotMet};

fn idea(id: i64, scope: InfluenceScope, year: i32) -> InitiativeFact {
    InitiativeFact {
        id: InitiativeId(id),
        kind: InitiativeKind::Initiative,
        scope: Some(scope),
        year,
        used_for: Vec::new(),
    }
}

fn used(award: &str, year: i32, fact: InitiativeFact) -> InitiativeFact {
    InitiativeFact { used_for: vec![InitiativeUse { award: award.into(), year }], ..fact }
}

fn with(initiatives: Vec<InitiativeFact>) -> Facts {
    Facts { initiatives, initiatives_known: Coverage::Everything, ..with_awards(Vec::new()) }
}

fn asks(scope: InfluenceScope, count: u32) -> InitiativeCount {
    InitiativeCount { scope, count, no_topic: false, within_years: None, after_award: None }
}

#[test]
fn an_initiative_counts_when_it_reaches_as_far_as_asked_or_farther() {
    use InfluenceScope::{Base, National, Province};
    for (has, asked, status) in [
        (Some(Base), Base, Met),
        (Some(Province), Base, Met),
        (Some(National), Province, Met),
        (Some(Base), Province, NotMet),
        (Some(Province), National, NotMet),
        (None, Base, CannotKnow),
    ] {
        let fact = InitiativeFact { scope: has, ..idea(1, Base, YEAR) };
        let finding = ask(&Condition::Initiative(asks(asked, 1)), &with(vec![fact]));
        assert_eq!(finding.status, status, "{has:?} for {asked:?}");
    }
}

#[test]
fn initiatives_count_in_their_years_and_topics_only_where_they_may() {
    let base = asks(InfluenceScope::Base, 2);
    let two_years = InitiativeCount { within_years: Some(2), ..base.clone() };
    let no_topic = InitiativeCount { no_topic: true, ..base.clone() };
    let plain = |id, year| idea(id, InfluenceScope::Base, year);
    let topic = InitiativeFact { kind: InitiativeKind::ResearchTopic, ..plain(2, 2023) };
    for (asked, facts, status, found) in [
        (&base, vec![plain(1, 2015), plain(2, 2023)], Met, 2),
        (&base, vec![plain(1, 2023), plain(1, 2023)], NotMet, 1),
        (&base, vec![plain(1, 2023), plain(2, 2023)], Met, 2),
        (&base, vec![plain(1, 2023), plain(2, 2024)], NotMet, 1),
        (&two_years, vec![plain(1, 2022), plain(2, 2023)], Met, 2),
        (&two_years, vec![plain(1, 2021), plain(2, 2023)], NotMet, 1),
        (&base, vec![plain(1, 2023), topic.clone()], Met, 2),
        (&no_topic, vec![plain(1, 2023), topic], NotMet, 1),
    ] {
        let finding = ask(&Condition::Initiative(asked.clone()), &with(facts.clone()));
        assert_eq!((finding.status, finding.detail.found), (status, found), "{facts:?}");
    }
}

#[test]
fn an_initiative_serves_once() {
    let fact = idea(1, InfluenceScope::Province, YEAR);
    // Asked for a title of the province in 2023.
    for (fact, status, told) in [
        (fact.clone(), Met, false),
        (used("cstd_tinh", 2020, fact.clone()), NotMet, true),
        (used("cstd_tinh", YEAR, fact.clone()), Met, false),
        (used("bang_khen_tinh", 2022, fact.clone()), NotMet, true),
        (used("cstd_co_so", 2022, fact.clone()), CannotKnow, true),
        (used("thu_khen", 2022, fact.clone()), Met, false),
        (used("no_longer_known", 2022, fact), CannotKnow, true),
    ] {
        let asked = Condition::Initiative(asks(InfluenceScope::Province, 1));
        let finding = ask(&asked, &with(vec![fact.clone()]));
        assert_eq!(finding.status, status, "{:?}", fact.used_for);
        assert_eq!(finding.detail.set_aside.len(), usize::from(told), "{:?}", fact.used_for);
    }
}

#[test]
fn initiatives_nobody_has_listed_are_not_known() {
    let two_years = InitiativeCount { within_years: Some(2), ..asks(InfluenceScope::Base, 1) };
    for (asked, known, status) in [
        (asks(InfluenceScope::Base, 1), Coverage::Nothing, CannotKnow),
        (asks(InfluenceScope::Base, 1), Coverage::Since(2000), CannotKnow),
        (asks(InfluenceScope::Base, 1), Coverage::Everything, NotMet),
        (two_years.clone(), Coverage::Since(2022), NotMet),
        (two_years, Coverage::Since(2023), CannotKnow),
    ] {
        let facts = Facts { initiatives_known: known, ..with(Vec::new()) };
        let finding = ask(&Condition::Initiative(asked), &facts);
        assert_eq!(finding.status, status, "{known:?}");
        let told = finding.detail.unknown == [Unknown::InitiativesNotComplete];
        assert_eq!(told, status == CannotKnow, "{known:?}");
    }
}

#[test]
fn initiatives_in_that_time_are_those_of_later_years_than_the_award() {
    let asked = InitiativeCount { after_award: Some("cstd_co_so".into()), ..asks(InfluenceScope::Base, 1) };
    for (held, year, status) in
        [(&[2020][..], 2020, NotMet), (&[2020], 2021, Met), (&[], 2021, NotMet), (&[2020, 2022], 2021, Met)]
    {
        let facts = Facts { awards: titles_of(held), ..with(vec![idea(1, InfluenceScope::Base, year)]) };
        let finding = ask(&Condition::Initiative(asked.clone()), &facts);
        assert_eq!(finding.status, status, "{held:?} {year}");
    }
}

//! What a pack may say of standards and rules of the era: a slip names the award, the alternative and the condition.

use std::collections::{BTreeMap, BTreeSet};

use domain::award::Award;
use domain::nominee::NomineeKind;
use domain::pack::{NeverMet, PackFault};
use domain::standard::{Alternative, Condition, ConsecutiveAward, HeldAward, Rating, Standard};
use serde::Deserialize;

use super::Pack;
use super::slip::{Checked, Slip, check_source};

/// No count of times, years or initiatives in a standard is larger; more is a slip of the pen.
const MOST: u32 = 50;

/// `[award.standard_unknown]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnknownInFile {
    why: String,
}

/// The standard a file gives an award: alternatives, or why there are none; never both, never neither.
pub(super) fn standard_of(
    alternatives: Vec<Alternative>,
    unknown: Option<UnknownInFile>,
) -> Result<Standard, Slip> {
    match (alternatives.is_empty(), unknown) {
        (false, None) => Ok(Standard::Known { alternatives }),
        (true, Some(unknown)) if !unknown.why.trim().is_empty() => Ok(Standard::Unknown { why: unknown.why }),
        (true, Some(_)) => {
            Err(Slip::from(PackFault::Blank { key: "why".into() }).inside("why").inside("standard_unknown"))
        }
        (false, Some(_)) => Err(Slip::from(PackFault::StandardAndUnknown).inside("standard_unknown")),
        (true, None) => Err(PackFault::NoStandard.into()),
    }
}

/// Every condition can be asked and met, every kind of recipient has a way, no standard asks for itself.
pub(super) fn check(pack: &Pack, slips: &mut Vec<Slip>) {
    let before = slips.len();
    check_rules(pack, slips);
    for award in &pack.awards {
        let Some(Standard::Known { alternatives }) = pack.standards.get(&award.id) else { continue };
        let mut questions = BTreeMap::new();
        let of_award = |slip: Slip| slip.inside(&award.id).inside("award");
        for (number, alternative) in (1_usize..).zip(alternatives) {
            let twice = alternatives.iter().take(number - 1).any(|earlier| {
                earlier.recipients == alternative.recipients && earlier.all == alternative.all
            });
            let found = match twice {
                true => Err(PackFault::SameAlternative.into()),
                false => check_alternative(pack, award, alternative, &mut questions),
            };
            let found = found.map_err(|slip| of_award(slip.inside(number).inside("alternative")));
            slips.extend(found.err());
        }
        let without = award.recipients.iter().find(|kind| !alternatives.iter().any(|way| way.is_for(**kind)));
        slips.extend(without.map(|kind| of_award(Slip::from(PackFault::NoWayFor { kind: *kind }))));
    }
    // Where a condition is unsound already, what it leads to says nothing new.
    if slips.len() == before {
        check_circles(pack, slips);
        check_ways(pack, slips);
    }
}

fn check_alternative<'a>(
    pack: &Pack,
    award: &Award,
    alternative: &'a Alternative,
    questions: &mut BTreeMap<&'a str, &'a str>,
) -> Checked {
    if let Some(kinds) = &alternative.recipients {
        check_kinds(award, kinds).map_err(|slip| slip.inside("for"))?;
    }
    check_source(&alternative.legal_basis, alternative.certainty)?;
    if alternative.all.is_empty() {
        return Err(Slip::from(PackFault::NamesNothing).inside("all"));
    }
    let kinds = alternative.recipients.as_ref().unwrap_or(&award.recipients);
    for (number, condition) in (1..).zip(&alternative.all) {
        let place = |slip: Slip| slip.inside(number).inside("all");
        check_condition(pack, kinds, condition).map_err(place)?;
        if let Condition::Manual(manual) = condition {
            let text = questions.entry(&manual.code).or_insert(&manual.text);
            if *text != manual.text {
                return Err(place(PackFault::TwoWordings { question: manual.code.clone() }.into()));
            }
        }
    }
    Ok(())
}

fn check_kinds(award: &Award, kinds: &[NomineeKind]) -> Checked {
    if kinds.is_empty() {
        return Err(PackFault::NamesNothing.into());
    }
    for (place, kind) in kinds.iter().enumerate() {
        if !award.recipients.contains(kind) {
            return Err(PackFault::CannotReceive { kind: *kind }.into());
        }
        if kinds.iter().take(place).any(|earlier| earlier == kind) {
            return Err(PackFault::KindTwice { kind: *kind }.into());
        }
    }
    Ok(())
}

fn check_condition(pack: &Pack, kinds: &[NomineeKind], condition: &Condition) -> Checked {
    match condition {
        Condition::HeldAward(asked) => check_held(pack, kinds, asked),
        Condition::ConsecutiveAward(asked) => check_consecutive(pack, kinds, asked),
        Condition::Rating(asked) => check_rating(asked.min),
        Condition::RatingConsecutive(asked) => {
            check_rating(asked.min)?;
            check_number("years", asked.years)?;
            check_optional_award(pack, kinds, asked.or_award.as_deref())?;
            check_optional_award(pack, kinds, asked.after_award.as_deref())
        }
        Condition::Initiative(asked) => {
            check_number("count", asked.count)?;
            asked.within_years.map_or(Ok(()), |years| check_number("within_years", years))?;
            check_optional_award(pack, kinds, asked.after_award.as_deref())
        }
        Condition::ShareOfMembers(asked) => {
            if !(1..=100).contains(&asked.min_pct) {
                return Err(PackFault::NoShare { found: asked.min_pct }.into());
            }
            if asked.strict && asked.min_pct == 100 {
                return Err(PackFault::NeverMet(NeverMet::MoreThanAll).into());
            }
            check_members_award(pack, kinds, &asked.award)
        }
        Condition::MemberHas(asked) => {
            check_number("min", asked.min)?;
            check_members_award(pack, kinds, &asked.award)
        }
        Condition::MovementResult(asked) => {
            if asked.launchers.is_empty() {
                return Err(PackFault::NamesNothing.into());
            }
            asked.min_years.map_or(Ok(()), |years| check_number("min_years", years))
        }
        Condition::Manual(asked) => {
            for (key, text) in [("code", &asked.code), ("text", &asked.text)] {
                if text.trim().is_empty() {
                    return Err(PackFault::Blank { key: key.into() }.into());
                }
            }
            Ok(())
        }
        Condition::NoDiscipline(_) | Condition::SuddenAchievement(_) | Condition::LeadsCluster(_) => Ok(()),
    }
}

fn check_held(pack: &Pack, kinds: &[NomineeKind], asked: &HeldAward) -> Checked {
    check_number("count", asked.count)?;
    check_award(pack, kinds, &asked.award)?;
    check_optional_award(pack, kinds, asked.after_award.as_deref())?;
    if asked.same_year && asked.count > 1 {
        return Err(PackFault::NeverMet(NeverMet::SeveralOfOneYear).into());
    }
    if asked.same_year && asked.within_years.is_some() {
        return Err(PackFault::Exclude { one: "same_year".into(), other: "within_years".into() }.into());
    }
    if let Some(years) = asked.within_years {
        check_number("within_years", years)?;
        if years < asked.count {
            let never = NeverMet::MoreTimesThanYears { count: asked.count, years };
            return Err(PackFault::NeverMet(never).into());
        }
    }
    let unknown = matches!(pack.standards.get(&asked.award), Some(Standard::Unknown { .. }) | None);
    match asked.or_standard_met && unknown {
        true => Err(PackFault::StandardNotKnown { award: asked.award.clone() }.into()),
        false => Ok(()),
    }
}

fn check_consecutive(pack: &Pack, kinds: &[NomineeKind], asked: &ConsecutiveAward) -> Checked {
    check_number("count", asked.count)?;
    check_number("apart_years", asked.apart_years)?;
    if asked.may_end_years_before > MOST {
        let (key, found) = ("may_end_years_before".into(), asked.may_end_years_before);
        return Err(PackFault::OutOfRange { key, found, least: 0, most: MOST }.into());
    }
    check_award(pack, kinds, &asked.award)
}

fn check_rating(min: Rating) -> Checked {
    match min {
        Rating::NotDone => Err(PackFault::AsksForNothing.into()),
        Rating::Done | Rating::Good | Rating::Excellent => Ok(()),
    }
}

fn check_number(key: &str, value: u32) -> Checked {
    match value {
        1..=MOST => Ok(()),
        _ => Err(PackFault::OutOfRange { key: key.into(), found: value, least: 1, most: MOST }.into()),
    }
}

fn check_optional_award(pack: &Pack, kinds: &[NomineeKind], id: Option<&str>) -> Checked {
    id.map_or(Ok(()), |id| check_award(pack, kinds, id))
}

/// The award exists and each of these kinds of nominee can hold it.
fn check_award(pack: &Pack, kinds: &[NomineeKind], id: &str) -> Checked {
    let award = pack.award(id).map_err(|_| PackFault::UnknownAward { award: id.to_owned() })?;
    match kinds.iter().find(|kind| !award.recipients.contains(kind)) {
        Some(kind) => {
            let never = NeverMet::KindCannotHold { kind: *kind, award: id.to_owned() };
            Err(PackFault::NeverMet(never).into())
        }
        None => Ok(()),
    }
}

fn check_members_award(pack: &Pack, kinds: &[NomineeKind], id: &str) -> Checked {
    if kinds.iter().any(|kind| *kind != NomineeKind::Collective) {
        return Err(PackFault::NeverMet(NeverMet::OnlyCollectivesHaveMembers).into());
    }
    check_award(pack, &[NomineeKind::Person], id)
}

fn check_rules(pack: &Pack, slips: &mut Vec<Slip>) {
    let rules = &pack.rules;
    let types = |key: &str, is_empty: bool| -> Checked {
        match is_empty {
            true => Err(Slip::from(PackFault::NamesNothing).inside(key)),
            false => Ok(()),
        }
    };
    let mut add = |rule: &str, found: Option<Checked>| {
        let slip = found.and_then(Checked::err);
        slips.extend(slip.map(|slip| slip.inside(rule).inside("rules")));
    };
    let source = check_source;
    let stone = rules.no_stepping_stone.as_ref();
    add(
        "no_stepping_stone",
        stone.map(|rule| {
            source(&rule.legal_basis, rule.certainty).and_then(|()| types("types", rule.types.is_empty()))
        }),
    );
    let reuse = rules.initiative_reuse.as_ref();
    add("initiative_reuse", reuse.map(|rule| source(&rule.legal_basis, rule.certainty)));
    let one = rules.one_state_form_a_year.as_ref();
    add("one_state_form_a_year", one.map(|rule| source(&rule.legal_basis, rule.certainty)));
    let freeze = rules.freeze.as_ref();
    add(
        "freeze",
        freeze.map(|rule| {
            source(&rule.legal_basis, rule.certainty).and_then(|()| types("pending", rule.pending.is_empty()))
        }),
    );
    let dissolved = rules.dissolved_units.as_ref();
    add("dissolved_units", dissolved.map(|rule| source(&rule.legal_basis, rule.certainty)));
    let simplified = rules.simplified_procedure.as_ref();
    add(
        "simplified_procedure",
        simplified.map(|rule| {
            source(&rule.legal_basis, rule.certainty).and_then(|()| types("types", rule.types.is_empty()))
        }),
    );
    for (number, rule) in (1..).zip(&rules.minimum_gap) {
        let found = source(&rule.legal_basis, rule.certainty)
            .and_then(|()| types("after", rule.after.is_empty()))
            .and_then(|()| check_number("years", rule.years).map_err(|slip| slip.inside("years")))
            .and_then(|()| {
                let mut named = std::iter::once(&rule.award).chain(&rule.after);
                match named.find(|id| pack.award(id).is_err()) {
                    Some(id) => Err(PackFault::UnknownAward { award: id.clone() }.into()),
                    None => Ok(()),
                }
            });
        add("minimum_gap", Some(found.map_err(|slip| slip.inside(number))));
    }
}

/// Meeting the standard of another award must not lead back to the award itself.
fn check_circles(pack: &Pack, slips: &mut Vec<Slip>) {
    for award in &pack.awards {
        let mut seen = BTreeSet::new();
        let mut next = standards_asked(pack, &award.id);
        while let Some(id) = next.pop() {
            if id == award.id {
                let slip = Slip::from(PackFault::NeverMet(NeverMet::LeadsBack));
                slips.push(slip.inside(&award.id).inside("award"));
                break;
            }
            if seen.insert(id) {
                next.extend(standards_asked(pack, id));
            }
        }
    }
}

fn standards_asked<'a>(pack: &'a Pack, award: &str) -> Vec<&'a str> {
    let Some(Standard::Known { alternatives }) = pack.standards.get(award) else { return Vec::new() };
    let conditions = alternatives.iter().flat_map(|alternative| &alternative.all);
    conditions
        .filter_map(|condition| match condition {
            Condition::HeldAward(asked) if asked.or_standard_met => Some(asked.award.as_str()),
            Condition::HeldAward(_)
            | Condition::ConsecutiveAward(_)
            | Condition::Rating(_)
            | Condition::RatingConsecutive(_)
            | Condition::Initiative(_)
            | Condition::ShareOfMembers(_)
            | Condition::MemberHas(_)
            | Condition::NoDiscipline(_)
            | Condition::MovementResult(_)
            | Condition::SuddenAchievement(_)
            | Condition::LeadsCluster(_)
            | Condition::Manual(_) => None,
        })
        .collect()
}

/// No nominee of a kind could be the first to hold an award all of whose alternatives ask for awards that ask for it.
fn check_ways(pack: &Pack, slips: &mut Vec<Slip>) {
    let receivers =
        pack.awards.iter().flat_map(|award| award.recipients.iter().map(move |kind| (award, *kind)));
    let mut reached: BTreeSet<(&str, NomineeKind)> = BTreeSet::new();
    loop {
        let before = reached.len();
        for (award, kind) in receivers.clone() {
            let open = match pack.standards.get(&award.id) {
                Some(Standard::Known { alternatives }) => alternatives.iter().any(|alternative| {
                    let mut asked = alternative.all.iter().flat_map(|condition| awards_held(condition, kind));
                    alternative.is_for(kind) && asked.all(|held| reached.contains(&held))
                }),
                Some(Standard::Unknown { .. }) | None => true,
            };
            if open {
                reached.insert((&award.id, kind));
            }
        }
        if reached.len() == before {
            break;
        }
    }
    for (award, kind) in receivers.filter(|(award, kind)| !reached.contains(&(award.id.as_str(), *kind))) {
        let slip = Slip::from(PackFault::NeverMet(NeverMet::NobodyFirst { kind }));
        slips.push(slip.inside(&award.id).inside("award"));
    }
}

/// The awards that must be held for a condition, and by whom.
fn awards_held(condition: &Condition, by: NomineeKind) -> impl Iterator<Item = (&str, NomineeKind)> {
    let (held, after) = match condition {
        Condition::HeldAward(asked) => (Some((asked.award.as_str(), by)), asked.after_award.as_deref()),
        Condition::ConsecutiveAward(asked) => (Some((asked.award.as_str(), by)), None),
        Condition::RatingConsecutive(asked) => (None, asked.after_award.as_deref()),
        Condition::Initiative(asked) => (None, asked.after_award.as_deref()),
        Condition::ShareOfMembers(asked) => (Some((asked.award.as_str(), NomineeKind::Person)), None),
        Condition::MemberHas(asked) => (Some((asked.award.as_str(), NomineeKind::Person)), None),
        Condition::Rating(_)
        | Condition::NoDiscipline(_)
        | Condition::MovementResult(_)
        | Condition::SuddenAchievement(_)
        | Condition::LeadsCluster(_)
        | Condition::Manual(_) => (None, None),
    };
    held.into_iter().chain(after.map(|id| (id, by)))
}

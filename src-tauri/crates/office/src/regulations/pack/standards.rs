//! What a pack may say of standards and rules of the era: an error names the award, the alternative and the condition.

use std::collections::{BTreeMap, BTreeSet};

use domain::award::{Award, Certainty};
use domain::nominee::NomineeKind;
use domain::standard::{Alternative, Condition, ConsecutiveAward, EraRules, HeldAward, Rating, Standard};
use serde::Deserialize;

use super::Pack;

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
    award: &str,
    alternatives: Vec<Alternative>,
    unknown: Option<UnknownInFile>,
) -> Result<Standard, String> {
    match (alternatives.is_empty(), unknown) {
        (false, None) => Ok(Standard::Known { alternatives }),
        (true, Some(unknown)) if !unknown.why.trim().is_empty() => Ok(Standard::Unknown { why: unknown.why }),
        (true, Some(_)) => Err(format!("award {award}: standard_unknown does not say why")),
        (false, Some(_)) => Err(format!("award {award}: has alternatives and yet standard_unknown")),
        (true, None) => Err(format!("award {award}: has neither alternatives nor standard_unknown")),
    }
}

/// Every condition can be asked and met, every kind of recipient has a way, no standard asks for itself.
pub(super) fn check(pack: &Pack) -> Result<(), String> {
    check_rules(pack, &pack.rules)?;
    for award in &pack.awards {
        let Some(Standard::Known { alternatives }) = pack.standards.get(&award.id) else { continue };
        let mut questions = BTreeMap::new();
        for (number, alternative) in (1..).zip(alternatives) {
            check_alternative(pack, award, alternative, &mut questions)
                .map_err(|problem| format!("award {}, alternative {number}: {problem}", award.id))?;
            if alternatives
                .iter()
                .take(number - 1)
                .any(|earlier| earlier.recipients == alternative.recipients && earlier.all == alternative.all)
            {
                return Err(format!("award {}, alternative {number}: stands twice", award.id));
            }
        }
        for kind in &award.recipients {
            if !alternatives.iter().any(|alternative| alternative.is_for(*kind)) {
                return Err(format!("award {}: no alternative for {}", award.id, kind_word(*kind)));
            }
        }
    }
    check_circles(pack)?;
    check_ways(pack)
}

fn check_alternative<'a>(
    pack: &Pack,
    award: &Award,
    alternative: &'a Alternative,
    questions: &mut BTreeMap<&'a str, &'a str>,
) -> Result<(), String> {
    if let Some(kinds) = &alternative.recipients {
        if kinds.is_empty() {
            return Err("\"for\" names nobody".to_owned());
        }
        for (place, kind) in kinds.iter().enumerate() {
            if !award.recipients.contains(kind) {
                return Err(format!("\"for\" names {}, who cannot receive the award", kind_word(*kind)));
            }
            if kinds.iter().take(place).any(|earlier| earlier == kind) {
                return Err(format!("\"for\" names {} twice", kind_word(*kind)));
            }
        }
    }
    check_source(&alternative.legal_basis, alternative.certainty)?;
    if alternative.all.is_empty() {
        return Err("has no condition".to_owned());
    }
    let kinds = alternative.recipients.as_ref().unwrap_or(&award.recipients);
    for (number, condition) in (1..).zip(&alternative.all) {
        check_condition(pack, kinds, condition)
            .map_err(|problem| format!("condition {number} ({}): {problem}", condition_word(condition)))?;
        if let Condition::Manual(manual) = condition {
            let text = questions.entry(&manual.code).or_insert(&manual.text);
            if *text != manual.text {
                return Err(format!("condition {number}: question {} is asked in two wordings", manual.code));
            }
        }
    }
    Ok(())
}

fn check_condition(pack: &Pack, kinds: &[NomineeKind], condition: &Condition) -> Result<(), String> {
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
                return Err(format!("min_pct {} is no share", asked.min_pct));
            }
            if asked.strict && asked.min_pct == 100 {
                return Err("more than 100 % can never be met".to_owned());
            }
            check_members_award(pack, kinds, &asked.award)
        }
        Condition::MemberHas(asked) => {
            check_number("min", asked.min)?;
            check_members_award(pack, kinds, &asked.award)
        }
        Condition::MovementResult(asked) => {
            if asked.launchers.is_empty() {
                return Err("names no launcher".to_owned());
            }
            asked.min_years.map_or(Ok(()), |years| check_number("min_years", years))
        }
        Condition::Manual(asked) => match asked.code.trim().is_empty() || asked.text.trim().is_empty() {
            true => Err("a question needs code and text".to_owned()),
            false => Ok(()),
        },
        Condition::NoDiscipline(_) | Condition::SuddenAchievement(_) | Condition::LeadsCluster(_) => Ok(()),
    }
}

fn check_held(pack: &Pack, kinds: &[NomineeKind], asked: &HeldAward) -> Result<(), String> {
    check_number("count", asked.count)?;
    check_award(pack, kinds, &asked.award)?;
    check_optional_award(pack, kinds, asked.after_award.as_deref())?;
    if asked.same_year && asked.count > 1 {
        return Err("several of one year can never be met: they count once".to_owned());
    }
    if asked.same_year && asked.within_years.is_some() {
        return Err("same_year and within_years exclude each other".to_owned());
    }
    if let Some(years) = asked.within_years {
        check_number("within_years", years)?;
        if years < asked.count {
            return Err(format!("{} times within {years} years can never be met", asked.count));
        }
    }
    let unknown = matches!(pack.standards.get(&asked.award), Some(Standard::Unknown { .. }) | None);
    match asked.or_standard_met && unknown {
        true => Err(format!("or_standard_met: the standard of {} is not known", asked.award)),
        false => Ok(()),
    }
}

fn check_consecutive(pack: &Pack, kinds: &[NomineeKind], asked: &ConsecutiveAward) -> Result<(), String> {
    check_number("count", asked.count)?;
    check_number("apart_years", asked.apart_years)?;
    if asked.may_end_years_before > MOST {
        return Err(format!("may_end_years_before {} is too much", asked.may_end_years_before));
    }
    check_award(pack, kinds, &asked.award)
}

fn check_rating(min: Rating) -> Result<(), String> {
    match min {
        Rating::NotDone => Err("everybody is rated not_done or better".to_owned()),
        Rating::Done | Rating::Good | Rating::Excellent => Ok(()),
    }
}

fn check_number(field: &str, value: u32) -> Result<(), String> {
    match value {
        0 => Err(format!("{field} is 0")),
        1..=MOST => Ok(()),
        _ => Err(format!("{field} {value} is too much")),
    }
}

fn check_optional_award(pack: &Pack, kinds: &[NomineeKind], id: Option<&str>) -> Result<(), String> {
    id.map_or(Ok(()), |id| check_award(pack, kinds, id))
}

/// The award exists and each of these kinds of nominee can hold it.
fn check_award(pack: &Pack, kinds: &[NomineeKind], id: &str) -> Result<(), String> {
    let award = pack.award(id).map_err(|_| format!("no award {id} in this pack"))?;
    match kinds.iter().find(|kind| !award.recipients.contains(kind)) {
        Some(kind) => Err(format!("can never be met: {} cannot hold {id}", kind_word(*kind))),
        None => Ok(()),
    }
}

fn check_members_award(pack: &Pack, kinds: &[NomineeKind], id: &str) -> Result<(), String> {
    if kinds.iter().any(|kind| *kind != NomineeKind::Collective) {
        return Err("can never be met: only collectives have members".to_owned());
    }
    check_award(pack, &[NomineeKind::Person], id)
}

fn check_source(legal_basis: &str, certainty: Certainty) -> Result<(), String> {
    if legal_basis.trim().is_empty() {
        return Err("legal_basis is blank".to_owned());
    }
    match certainty {
        Certainty::Confirmed => Err("only the office confirms".to_owned()),
        Certainty::Page | Certainty::Mixed | Certainty::Memory | Certainty::Unknown => Ok(()),
    }
}

fn check_rules(pack: &Pack, rules: &EraRules) -> Result<(), String> {
    let source = |rule: &str, basis: &str, certainty| {
        check_source(basis, certainty).map_err(|problem| format!("rules.{rule}: {problem}"))
    };
    let types = |rule: &str, is_empty: bool| match is_empty {
        true => Err(format!("rules.{rule}: names nothing")),
        false => Ok(()),
    };
    if let Some(rule) = &rules.no_stepping_stone {
        source("no_stepping_stone", &rule.legal_basis, rule.certainty)?;
        types("no_stepping_stone", rule.types.is_empty())?;
    }
    if let Some(rule) = &rules.initiative_reuse {
        source("initiative_reuse", &rule.legal_basis, rule.certainty)?;
    }
    if let Some(rule) = &rules.one_state_form_a_year {
        source("one_state_form_a_year", &rule.legal_basis, rule.certainty)?;
    }
    if let Some(rule) = &rules.freeze {
        source("freeze", &rule.legal_basis, rule.certainty)?;
        types("freeze", rule.pending.is_empty())?;
    }
    if let Some(rule) = &rules.dissolved_units {
        source("dissolved_units", &rule.legal_basis, rule.certainty)?;
    }
    if let Some(rule) = &rules.simplified_procedure {
        source("simplified_procedure", &rule.legal_basis, rule.certainty)?;
        types("simplified_procedure", rule.types.is_empty())?;
    }
    for (number, rule) in (1..).zip(&rules.minimum_gap) {
        let place = format!("minimum_gap {number}");
        source(&place, &rule.legal_basis, rule.certainty)?;
        types(&place, rule.after.is_empty())?;
        check_number("years", rule.years).map_err(|problem| format!("rules.{place}: {problem}"))?;
        for id in std::iter::once(&rule.award).chain(&rule.after) {
            pack.award(id).map_err(|_| format!("rules.{place}: no award {id} in this pack"))?;
        }
    }
    Ok(())
}

/// Meeting the standard of another award must not lead back to the award itself.
fn check_circles(pack: &Pack) -> Result<(), String> {
    for award in &pack.awards {
        let mut seen = BTreeSet::new();
        let mut next = standards_asked(pack, &award.id);
        while let Some(id) = next.pop() {
            if id == award.id {
                return Err(format!("award {}: or_standard_met leads back to the award itself", award.id));
            }
            if seen.insert(id) {
                next.extend(standards_asked(pack, id));
            }
        }
    }
    Ok(())
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
fn check_ways(pack: &Pack) -> Result<(), String> {
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
    match receivers.clone().find(|(award, kind)| !reached.contains(&(award.id.as_str(), *kind))) {
        Some((award, kind)) => Err(format!(
            "award {}: can never be met by {}, its alternatives ask for awards that ask for it",
            award.id,
            kind_word(kind)
        )),
        None => Ok(()),
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

/// As the files write it.
fn kind_word(kind: NomineeKind) -> &'static str {
    match kind {
        NomineeKind::Collective => "collective",
        NomineeKind::Person => "person",
        NomineeKind::Household => "household",
    }
}

/// As the files write it.
fn condition_word(condition: &Condition) -> &'static str {
    match condition {
        Condition::HeldAward(_) => "held_award",
        Condition::ConsecutiveAward(_) => "consecutive_award",
        Condition::Rating(_) => "rating",
        Condition::RatingConsecutive(_) => "rating_consecutive",
        Condition::Initiative(_) => "initiative",
        Condition::ShareOfMembers(_) => "share_of_members",
        Condition::MemberHas(_) => "member_has",
        Condition::NoDiscipline(_) => "no_discipline",
        Condition::MovementResult(_) => "movement_result",
        Condition::SuddenAchievement(_) => "sudden_achievement",
        Condition::LeadsCluster(_) => "leads_cluster",
        Condition::Manual(_) => "manual",
    }
}

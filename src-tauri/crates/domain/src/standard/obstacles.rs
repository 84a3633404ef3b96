//! Rules of the era that stand in the way of an award whose standard is met.

use super::counting::{count, tidy};
use super::evaluate::Case;
use super::facts::HeldFact;
use super::finding::{
    Detail, Evidence, ObstacleFinding, ObstacleKind, SetAside, SetAsideReason, Status, Unknown,
};
use super::rules::{Freeze, MinimumGap, OneStateFormAYear};
use crate::award::{AuthorityLevel, Award, AwardKind, CommendationType};
use crate::nominee::NomineeKind;

/// Every rule of the era that concerns this award and nominee, met or not.
pub(super) fn obstacles(case: &Case<'_>, award: &Award) -> Vec<ObstacleFinding> {
    let rules = case.law.rules;
    let mut found = Vec::new();
    let mut add = |kind, (status, detail): (Status, Detail), legal_basis: &str, certainty| {
        found.push(ObstacleFinding { kind, status, legal_basis: legal_basis.to_owned(), certainty, detail });
    };
    if let Some(rule) = &rules.freeze {
        add(ObstacleKind::Freeze, freeze(case, rule), &rule.legal_basis, rule.certainty);
    }
    if let Some(rule) = &rules.one_state_form_a_year
        && is_state_form(award)
        && case.question.commendation_type.is_none_or(|asked| !rule.except.contains(&asked))
    {
        let finding = one_state_form(case, rule);
        add(ObstacleKind::OneStateFormAYear, finding, &rule.legal_basis, rule.certainty);
    }
    for rule in rules.minimum_gap.iter().filter(|rule| rule.award == award.id) {
        if case.question.commendation_type.is_none_or(|asked| !rule.except.contains(&asked)) {
            add(ObstacleKind::MinimumGap, minimum_gap(case, rule), &rule.legal_basis, rule.certainty);
        }
    }
    if let Some(rule) = &rules.dissolved_units
        && case.facts.kind == NomineeKind::Collective
        && case.question.on >= rule.from
    {
        add(ObstacleKind::DissolvedUnit, dissolved(case), &rule.legal_basis, rule.certainty);
    }
    found
}

/// Orders, medals, honorary titles and the Prime Minister's certificate (NĐ 152/2025, Điều 3 khoản 1).
fn is_state_form(award: &Award) -> bool {
    award.kind == AwardKind::CommendationForm && award.authority >= AuthorityLevel::Central
}

fn freeze(case: &Case<'_>, rule: &Freeze) -> (Status, Detail) {
    let on = case.question.on;
    let mut detail = Detail::default();
    if let Some(discipline) = case.own_discipline() {
        detail.evidence.extend(
            discipline
                .rows
                .iter()
                .filter(|measure| measure.decided_on <= on && measure.ends_on.is_none_or(|end| end >= on))
                .map(|measure| Evidence::Discipline { level: measure.level, on: measure.decided_on }),
        );
        detail.unknown.extend(discipline.missing(|looked_on| Unknown::DisciplineMissing { looked_on }));
    }
    let proceedings = &case.facts.proceedings;
    detail.evidence.extend(
        proceedings
            .rows
            .iter()
            .filter(|fact| rule.pending.contains(&fact.kind))
            .filter(|fact| fact.opened_on <= on && fact.closed_on.is_none_or(|end| end > on))
            .map(|fact| Evidence::Proceeding { proceeding: fact.kind, on: fact.opened_on }),
    );
    detail.unknown.extend(proceedings.missing(|looked_on| Unknown::ProceedingsMissing { looked_on }));
    stands(detail)
}

fn one_state_form(case: &Case<'_>, rule: &OneStateFormAYear) -> (Status, Detail) {
    let year = case.question.year;
    let mut detail = Detail::default();
    for row in &case.facts.awards {
        let state_form = row.award.as_deref().and_then(|id| case.award(id)).is_some_and(is_state_form);
        if !state_form || row.decided_in.unwrap_or(row.year) != year {
            continue;
        }
        count_row(row, &rule.except, &mut detail);
    }
    let of_year = |row: &HeldFact| {
        row.award.as_deref().and_then(|id| case.award(id)).is_some_and(is_state_form)
            && row.decided_in.unwrap_or(row.year) == year
    };
    doubt_predecessors(case, &of_year, &rule.except, &mut detail);
    if !case.facts.awards_known.has(year) {
        detail.unknown.push(Unknown::AwardsNotComplete);
    }
    stands(detail)
}

/// A row stands in the way unless it is revoked or of an excepted type; where the type is not recorded, a person must say.
/// Tells whether it does.
fn count_row(row: &HeldFact, except: &[CommendationType], detail: &mut Detail) -> bool {
    let evidence = Evidence::PastAward { id: row.id, year: row.year };
    let reason = match row.commendation_type {
        Some(_) | None if row.revoked => SetAsideReason::Revoked,
        Some(held) if except.contains(&held) => SetAsideReason::OtherType,
        Some(_) => {
            detail.evidence.push(evidence);
            return true;
        }
        None => {
            detail.unknown.push(Unknown::DoubtfulRows);
            SetAsideReason::TypeNotKnown
        }
    };
    detail.set_aside.push(SetAside { evidence, reason });
    false
}

/// What a predecessor was given stands in the way only if a person says so.
fn doubt_predecessors(
    case: &Case<'_>,
    stands: &dyn Fn(&HeldFact) -> bool,
    except: &[CommendationType],
    detail: &mut Detail,
) {
    let excepted = |row: &HeldFact| row.commendation_type.is_some_and(|held| except.contains(&held));
    for row in case.facts.predecessor_awards.iter().filter(|row| stands(row) && !row.revoked) {
        if !excepted(row) {
            detail.unknown.push(Unknown::DoubtfulRows);
            let evidence = Evidence::PastAward { id: row.id, year: row.year };
            detail.set_aside.push(SetAside { evidence, reason: SetAsideReason::OfPredecessor });
        }
    }
}

fn minimum_gap(case: &Case<'_>, rule: &MinimumGap) -> (Status, Detail) {
    let year = case.question.year;
    let mut detail = Detail { needed: rule.years, ..Detail::default() };
    let back = i32::try_from(rule.years).unwrap_or(i32::MAX);
    let first_barred = year.saturating_sub(back).saturating_add(1);
    for row in &case.facts.awards {
        let counts = row.award.as_ref().is_some_and(|id| rule.after.contains(id));
        if !counts || row.year < first_barred || row.year > year {
            continue;
        }
        if count_row(row, &rule.except, &mut detail) {
            detail.years.push(row.year);
        }
    }
    let in_reach = |row: &HeldFact| {
        row.award.as_ref().is_some_and(|id| rule.after.contains(id))
            && (first_barred..=year).contains(&row.year)
    };
    doubt_predecessors(case, &in_reach, &rule.except, &mut detail);
    tidy(&mut detail.years);
    if let Some(last) = detail.years.last() {
        detail.found = u32::try_from(year.saturating_sub(*last)).unwrap_or(0);
    }
    if !case.facts.awards_known.has_all_since(Some(first_barred)) {
        detail.unknown.push(Unknown::AwardsNotComplete);
    }
    stands(detail)
}

fn dissolved(case: &Case<'_>) -> (Status, Detail) {
    let mut detail = Detail::default();
    match case.facts.unit {
        Some(unit) => {
            let gone = unit.dissolved_on.filter(|day| *day <= case.question.on);
            detail.evidence.extend(gone.map(|on| Evidence::Dissolved { on }));
        }
        None => detail.unknown.push(Unknown::UnitMissing),
    }
    stands(detail)
}

/// Evidence stands in the way, whatever else is not known.
fn stands(mut detail: Detail) -> (Status, Detail) {
    tidy(&mut detail.evidence);
    tidy(&mut detail.set_aside);
    tidy(&mut detail.unknown);
    if detail.evidence.is_empty() {
        let status = if detail.unknown.is_empty() { Status::Met } else { Status::CannotKnow };
        return (status, detail);
    }
    if detail.found == 0 && detail.needed == 0 {
        detail.found = count(detail.evidence.len());
    }
    (Status::NotMet, detail)
}

//! Councils: who sits by which decision, and who succeeded whom.
//!
//! Members are terms: the denominator of a vote is the membership on the session's date (domain: `council::Term`).
//! Not here: who is present, which is the session's matter.

pub(crate) mod add_member;
pub(crate) mod establish_council;
pub(crate) mod list_councils;
pub(crate) mod read_council;
pub(crate) mod remove_member;
pub(crate) mod replace_member;
pub(crate) mod update_council;
pub(crate) mod update_member;

#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate};
use domain::council::{CouncilRole, Term};
use domain::ids::{CouncilId, MemberId};
use domain::records::council::{CouncilFields, MemberFields, MemberRow};
use domain::refusal::Refusal;
use domain::text::{Name, fold, name_key, tidy, tidy_opt};
use store::Db;

use crate::OfficeError;

/// A required line of text, tidy. `field` is the request's field name.
pub(crate) fn required(typed: &str, field: &str) -> Result<String, Refusal> {
    let text = tidy(typed);
    if text.is_empty() { Err(Refusal::FieldBlank { field: field.to_owned() }) } else { Ok(text) }
}

/// A required name: tidy and of a name's length.
pub(crate) fn required_name(typed: &str, field: &str) -> Result<String, Refusal> {
    required(typed, field)?;
    match Name::parse(typed) {
        Some(name) => Ok(name.into()),
        None => Err(Refusal::FieldInvalid { field: field.to_owned(), found: tidy(typed) }),
    }
}

/// A day of the calendar papers use: the store compares days as text, which holds for four digits of the year only.
pub(crate) fn sound_day(day: NaiveDate, field: &str) -> Result<NaiveDate, Refusal> {
    if (1..=9999).contains(&day.year()) {
        Ok(day)
    } else {
        Err(Refusal::FieldInvalid { field: field.to_owned(), found: day.to_string() })
    }
}

/// The member, or a refusal.
pub(crate) fn require_member(db: &Db<'_>, member: MemberId) -> Result<MemberRow, OfficeError> {
    let found = store::council::find_member(db, member)?;
    Ok(found.ok_or_else(|| Refusal::NotFound { what: "member".into(), id: member.0 })?)
}

/// Refuses when the council does not exist.
fn require_council(db: &Db<'_>, council: CouncilId, on: NaiveDate) -> Result<(), OfficeError> {
    match store::council::find(db, council, on)? {
        Some(_) => Ok(()),
        None => Err(Refusal::NotFound { what: "council".into(), id: council.0 }.into()),
    }
}

/// What is written about a council, tidy and sound.
fn checked_council(fields: CouncilFields) -> Result<CouncilFields, Refusal> {
    if !fields.quorum.is_sound() {
        let found = format!("{}/{}", fields.quorum.numerator, fields.quorum.denominator);
        return Err(Refusal::FieldInvalid { field: "quorum".into(), found });
    }
    let mut quorum = fields.quorum;
    quorum.legal_basis = tidy(&quorum.legal_basis);
    Ok(CouncilFields {
        name: required_name(&fields.name, "name")?,
        doc_number: required(&fields.doc_number, "docNumber")?,
        doc_on: sound_day(fields.doc_on, "docOn")?,
        issuer: required(&fields.issuer, "issuer")?,
        quorum,
    })
}

/// What is written about a member, tidy, with a term that does not end before it begins and a unit that exists.
pub(crate) fn checked_member(db: &Db<'_>, fields: MemberFields) -> Result<MemberFields, OfficeError> {
    if fields.to_on.is_some_and(|end| end < fields.from_on) {
        return Err(Refusal::TermEndsBeforeItBegins.into());
    }
    if let Some(unit) = fields.unit {
        crate::units::require_unit(db, unit)?;
    }
    Ok(MemberFields {
        name: required_name(&fields.name, "name")?,
        post: required(&fields.post, "post")?,
        by_decision: tidy_opt(fields.by_decision.as_deref()),
        role: fields.role,
        unit: fields.unit,
        from_on: sound_day(fields.from_on, "fromOn")?,
        to_on: fields.to_on.map(|day| sound_day(day, "toOn")).transpose()?,
    })
}

/// Checks the terms of one council together: nobody holds the same post twice at a time, never two chairs at a time,
/// and a chair at all.
pub(crate) fn check_membership(members: &[MemberFields]) -> Result<(), Refusal> {
    for (at, member) in members.iter().enumerate() {
        let twin = |other: &&MemberFields| {
            overlap(member, other)
                && name_key(&member.name) == name_key(&other.name)
                && fold(&member.post) == fold(&other.post)
        };
        if members[at + 1..].iter().find(twin).is_some() {
            return Err(Refusal::MemberTwice { name: member.name.clone() });
        }
    }
    let chairs: Vec<&MemberFields> =
        members.iter().filter(|member| member.role == CouncilRole::Chair).collect();
    if chairs.is_empty() {
        return Err(Refusal::ChairMissing);
    }
    let together =
        |(at, chair): (usize, &&MemberFields)| chairs[at + 1..].iter().any(|other| overlap(chair, other));
    if chairs.iter().enumerate().any(together) {
        return Err(Refusal::MoreThanOneChair);
    }
    Ok(())
}

/// Whether two terms share a day: then one of them covers the first day of the other.
fn overlap(a: &MemberFields, b: &MemberFields) -> bool {
    term_of(a).covers(b.from_on) || term_of(b).covers(a.from_on)
}

/// The days a member serves.
pub(crate) fn term_of(member: &MemberFields) -> Term {
    Term { from_on: member.from_on, to_on: member.to_on }
}

/// Refuses when a session that names the member would lie outside the new term.
pub(crate) fn check_sessions(db: &Db<'_>, member: MemberId, term: Term) -> Result<(), OfficeError> {
    let days = store::council::session_days(db, member)?;
    let outside = days.into_iter().filter(|day| !term.covers(*day)).count();
    if outside > 0 {
        return Err(Refusal::MemberInUse { sessions: u32::try_from(outside).unwrap_or(u32::MAX) }.into());
    }
    Ok(())
}

/// The terms of a council with one of them replaced.
fn members_with(
    db: &Db<'_>,
    council: CouncilId,
    changed: Option<(MemberId, &MemberFields)>,
) -> Result<Vec<MemberFields>, OfficeError> {
    let members = store::council::members(db, council)?;
    Ok(members
        .into_iter()
        .map(|member| match changed {
            Some((id, fields)) if id == member.id => fields.clone(),
            Some(_) | None => member.fields,
        })
        .collect())
}

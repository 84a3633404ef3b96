//! Says what accepting a row of a list of past awards would do.
//!
//! Pure: everything the rows are compared with was loaded before, in a fixed number of queries.

use std::collections::HashMap;

use domain::dates::PartialDate;
use domain::ids::NomineeId;
use domain::nominee::{Sameness, compare_namesakes as sameness, compatible, more_precise};
use domain::records::history::PastAwardFields;
use domain::records::imports::{CellProblem, ImportRow, RowVerdict};
use domain::records::nominations::NomineeFields;
use domain::text::fold;
use store::imports::NewRow;
use store::nominees::NomineeRecord;
use store::past_awards::KeptPastAward;

use super::better::{better_date, better_text};
use super::meaning::PAST_AWARD_FIELDS;
use super::namesakes::{Namesakes, Recognised, Who, of_name, shown};
use super::past_award_line::{AwardWords, PastAwardLine};
use super::row_text::{Layouts, changes_between};
use super::words::{commendation_type_text, sex_text};
use crate::history::{award_key_of, number_key};

/// What the office knows about the names of a list.
pub(super) struct Known {
    pub(super) nominees: Namesakes,
    /// What they hold.
    pub(super) held: HashMap<NomineeId, Vec<KeptPastAward>>,
}

/// A judged row and what accepting it does.
#[derive(Clone, Debug)]
pub(super) struct JudgedPastAward {
    pub(super) row: ImportRow,
    pub(super) action: PastAwardAction,
}

#[derive(Clone, Debug)]
pub(super) enum PastAwardAction {
    Nothing,
    Add {
        nominee: NomineeFields,
        award: Box<AwardWords>,
        who: Who,
    },
    Change {
        kept: Box<KeptPastAward>,
        new: Box<PastAwardFields>,
        nominee: Box<(NomineeRecord, NomineeFields)>,
    },
}

/// Judges all rows of a draft. `rows` and `lines` are parallel.
pub(super) fn judge(
    layouts: &Layouts,
    rows: &[NewRow],
    lines: Vec<PastAwardLine>,
    known: &Known,
) -> Vec<JudgedPastAward> {
    let doubles = layouts.doubled(rows, doubles(rows, &lines));
    rows.iter()
        .zip(lines)
        .zip(doubles)
        .map(|((row, line), double)| judge_row(row, line, double, known))
        .collect()
}

fn judge_row(
    row: &NewRow,
    mut line: PastAwardLine,
    double: Option<CellProblem>,
    known: &Known,
) -> JudgedPastAward {
    let meant = recognise(&line, of_name(&known.nominees, &line.nominee.same_key)).settled(row);
    if line.names_no_unit && (meant.kept.is_some() || meant.waits()) {
        // Whoever it is belongs somewhere already; a unit is asked for only of somebody new.
        line.findings.problems.retain(|problem| problem.field != "unit");
    }
    if let Some(problem) = double {
        let name = line.nominee.name.as_ref().map_or("", |name| name.as_str()).to_owned();
        line.findings.complain("name", &name, problem);
    }
    let (action, changes) = match (&line.award, meant.kept) {
        (Some(award), Some(kept)) => {
            let held = known.held.get(&kept.id).map_or(&[][..], Vec::as_slice);
            match same_award(held, award, kept.id) {
                Some(before) => compare(&line, award, kept, before),
                None => {
                    let action = PastAwardAction::Add {
                        nominee: fuller(&line, &kept.fields),
                        award: Box::new(award.clone()),
                        who: meant.who(),
                    };
                    (action, vec![])
                }
            }
        }
        (Some(award), None) => match line.nominee.fields() {
            Some(nominee) => {
                let award = Box::new(award.clone());
                (PastAwardAction::Add { nominee, award, who: meant.who() }, vec![])
            }
            None => (PastAwardAction::Nothing, vec![]),
        },
        (None, _) => (PastAwardAction::Nothing, vec![]),
    };
    let does = match action {
        PastAwardAction::Nothing => RowVerdict::Same,
        PastAwardAction::Add { .. } => RowVerdict::New,
        PastAwardAction::Change { .. } => RowVerdict::Changed,
    };
    let verdict = line.findings.verdict(row, does, meant.waits());
    let judged = ImportRow {
        kind: Some(line.nominee.kind),
        changes,
        candidates: shown(&meant.candidates),
        chosen: meant.chosen,
        ..line.findings.into_row(row, verdict, &PAST_AWARD_FIELDS)
    };
    JudgedPastAward { row: judged, action }
}

/// The nominee a row certainly means, and those a person must choose from. A row that names no unit may mean anybody
/// of that name whose birth does not contradict it; only an equal birth makes one of them certain.
fn recognise<'n>(line: &PastAwardLine, namesakes: &'n [NomineeRecord]) -> Recognised<'n> {
    if let Some(typed) = line.nominee.fields() {
        return Recognised::by_rule(&typed, namesakes);
    }
    if !line.names_no_unit {
        return Recognised::default();
    }
    let possible: Vec<&NomineeRecord> = namesakes
        .iter()
        .filter(|other| other.fields.kind == line.nominee.kind)
        .filter(|other| match (other.fields.born, line.nominee.born) {
            (Some(kept), Some(typed)) => compatible(kept, typed),
            (Some(_) | None, _) => true,
        })
        .collect();
    match possible.as_slice() {
        [only] if line.nominee.born.is_some() && only.fields.born == line.nominee.born => {
            Recognised { certain: Some(only), candidates: vec![] }
        }
        _ => Recognised { certain: None, candidates: possible },
    }
}

/// What is kept about a nominee with what an older list knows better: position and unit of back then are not news.
fn fuller(line: &PastAwardLine, kept: &NomineeFields) -> NomineeFields {
    NomineeFields {
        born: more_precise(kept.born, line.nominee.born),
        sex: kept.sex.or(line.nominee.sex),
        ..kept.clone()
    }
}

/// The award kept that the row means: the same award for the same year, by the same decision where one is named. A
/// form of commendation by another decision of another day is another one; a title is held once a year.
fn same_award<'k>(
    held: &'k [KeptPastAward],
    award: &AwardWords,
    nominee: NomineeId,
) -> Option<&'k KeptPastAward> {
    let typed = award.of(nominee);
    let alike: Vec<&KeptPastAward> = held
        .iter()
        .filter(|kept| kept.fields.year == typed.year && award_key_of(&kept.fields) == award_key_of(&typed))
        .collect();
    let number = |fields: &PastAwardFields| fields.decision_number.as_deref().map(number_key);
    let is_same_day = |kept: &PastAwardFields| match (kept.decision_on, typed.decision_on) {
        (Some(kept), Some(typed)) => compatible(kept, typed),
        (Some(_) | None, _) => true,
    };
    let by_number =
        alike.iter().find(|kept| number(&kept.fields).is_some() && number(&kept.fields) == number(&typed));
    let unnumbered = || {
        alike.iter().find(|kept| {
            (number(&kept.fields).is_none() || number(&typed).is_none()) && is_same_day(&kept.fields)
        })
    };
    let corrected = || alike.iter().find(|kept| award.is_title || is_same_day(&kept.fields));
    by_number.or_else(unnumbered).or_else(corrected).copied()
}

/// Compares with the award kept. What the row leaves blank stays; a number or issuer in other capitals is no change.
fn compare(
    line: &PastAwardLine,
    award: &AwardWords,
    kept: &NomineeRecord,
    before: &KeptPastAward,
) -> (PastAwardAction, Vec<domain::records::imports::FieldChange>) {
    let old = &before.fields;
    let new = PastAwardFields {
        commendation_type: award.commendation_type.or(old.commendation_type),
        decision_number: better_text(&award.decision_number, &old.decision_number, number_key),
        decision_on: better_date(award.decision_on, old.decision_on),
        issuer: better_text(&award.issuer, &old.issuer, fold),
        achievement: better_text(&award.achievement, &old.achievement, fold),
        note: better_text(&award.note, &old.note, fold),
        ..old.clone()
    };
    let nominee = fuller(line, &kept.fields);
    let changes = changes_between(shown_fields(&kept.fields, old), shown_fields(&nominee, &new));
    if changes.is_empty() {
        return (PastAwardAction::Nothing, changes);
    }
    let action = PastAwardAction::Change {
        kept: Box::new(before.clone()),
        new: Box::new(new),
        nominee: Box::new((kept.clone(), nominee)),
    };
    (action, changes)
}

/// Everything that can differ, as a person reads it.
fn shown_fields(nominee: &NomineeFields, award: &PastAwardFields) -> [(&'static str, String); 8] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        ("born", nominee.born.map(PartialDate::table).unwrap_or_default()),
        ("sex", nominee.sex.map(sex_text).unwrap_or_default().to_owned()),
        ("decisionNumber", text(&award.decision_number)),
        ("decisionOn", award.decision_on.map(PartialDate::table).unwrap_or_default()),
        ("issuer", text(&award.issuer)),
        (
            "commendationType",
            award.commendation_type.map(commendation_type_text).unwrap_or_default().to_owned(),
        ),
        ("achievement", text(&award.achievement)),
        ("note", text(&award.note)),
    ]
}

/// The place among `rows` of the first earlier row that gives the same nominee the same award by the same decision,
/// for each row. Rows left out do not count.
fn doubles(rows: &[NewRow], lines: &[PastAwardLine]) -> Vec<Option<usize>> {
    type Earlier<'l> = Vec<(usize, NomineeFields, &'l AwardWords)>;
    let mut seen: HashMap<(&str, String, i32), Earlier<'_>> = HashMap::new();
    rows.iter()
        .zip(lines)
        .enumerate()
        .map(|(at, (row, line))| {
            let (Some(typed), Some(award)) = (line.nominee.fields(), &line.award) else { return None };
            // Somebody chosen by hand is told apart by that choice.
            if row.is_left_out() || row.chosen.is_some() {
                return None;
            }
            let key = (line.nominee.same_key.as_str(), award_key_of(&award.of(NomineeId(0))), award.year);
            let earlier = seen.entry(key).or_default();
            let is_double = |(_, other, before): &&(usize, NomineeFields, &AwardWords)| {
                sameness(other, &typed) == Sameness::Same && is_same_decision(before, award)
            };
            let first = earlier.iter().find(is_double).map(|(at, ..)| *at);
            if first.is_none() {
                earlier.push((at, typed, award));
            }
            first
        })
        .collect()
}

/// Whether two rows of one list mean one award: a title always, a form unless number or day tell two decisions apart.
fn is_same_decision(a: &AwardWords, b: &AwardWords) -> bool {
    let is_other_day = || matches!((a.decision_on, b.decision_on), (Some(a), Some(b)) if !compatible(a, b));
    let is_other_number = || match (&a.decision_number, &b.decision_number) {
        (Some(a), Some(b)) => number_key(a) != number_key(b),
        (Some(_) | None, _) => false,
    };
    a.is_title || !(is_other_day() || is_other_number())
}

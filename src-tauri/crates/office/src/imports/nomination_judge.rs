//! Says what accepting a row of a list of nominees would do.
//!
//! Pure: everything the rows are compared with was loaded before, in a fixed number of queries.

use std::collections::HashMap;

use domain::dates::PartialDate;
use domain::ids::{NominationId, NomineeId};
use domain::nomination::Stage;
use domain::nominee::{Sameness, compare as sameness, more_precise};
use domain::records::imports::{CellProblem, FieldChange, ImportRow, RowVerdict};
use domain::records::nominations::{AskFields, NomineeFields};
use store::imports::NewRow;
use store::nominations::KeptNomination;
use store::nominees::NomineeRecord;

use super::meaning::NOMINATION_FIELDS;
use super::namesakes::{Namesakes, Recognised, Who, of_name, shown};
use super::nomination_line::{Line, LineReader};
use super::row_text::{Layouts, changes_between};
use super::words::{commendation_type_text, recipient_class_text, sex_text};

/// What the office knows about the names of a sheet.
pub(super) struct Known {
    pub(super) nominees: Namesakes,
    /// Active nominations of the movement's phase, by nominee and award.
    pub(super) active: HashMap<(NomineeId, String), KeptNomination>,
}

/// A judged row and what accepting it does.
#[derive(Clone, Debug)]
pub(super) struct JudgedNomination {
    pub(super) row: ImportRow,
    pub(super) action: NominationAction,
}

#[derive(Clone, Debug)]
pub(super) enum NominationAction {
    Nothing,
    Add {
        nominee: NomineeFields,
        ask: AskFields,
        who: Who,
    },
    Change {
        nomination: NominationId,
        old: Box<(NomineeFields, AskFields)>,
        new: Box<(NomineeFields, AskFields)>,
    },
}

/// Judges all rows of a draft. `rows` and `lines` are parallel; what the readers of the sheets share is in `reader`.
pub(super) fn judge(
    reader: &LineReader<'_>,
    layouts: &Layouts,
    rows: &[NewRow],
    lines: Vec<Line<'_>>,
    known: &Known,
) -> Vec<JudgedNomination> {
    let asked: Vec<Option<(NomineeFields, AskFields)>> =
        lines.iter().map(|line| wanted(reader, line)).collect();
    let same_keys: Vec<String> = lines.iter().map(|line| line.nominee.same_key.clone()).collect();
    let doubles = layouts.doubled(rows, doubles(rows, &asked, &same_keys));
    rows.iter()
        .zip(lines.into_iter().zip(asked))
        .zip(doubles)
        .map(|((row, (line, asked)), double)| judge_row(reader, row, line, asked, double, known))
        .collect()
}

fn judge_row(
    reader: &LineReader<'_>,
    row: &NewRow,
    mut line: Line<'_>,
    asked: Option<(NomineeFields, AskFields)>,
    double: Option<CellProblem>,
    known: &Known,
) -> JudgedNomination {
    let namesakes = of_name(&known.nominees, &line.nominee.same_key);
    let meant = asked
        .as_ref()
        .map_or_else(Recognised::default, |(typed, _)| Recognised::by_rule(typed, namesakes))
        .settled(row);
    if let Some(problem) = double {
        line.findings.complain("name", &value_of(&line, "name"), problem);
    }
    let (action, changes) = match asked {
        Some((nominee, ask)) => {
            let before =
                meant.kept.and_then(|kept| Some((kept, known.active.get(&(kept.id, ask.award_id.clone()))?)));
            match before {
                Some((kept, before)) => compare(reader, &mut line, kept, before),
                None => (NominationAction::Add { nominee, ask, who: meant.who() }, vec![]),
            }
        }
        None => (NominationAction::Nothing, vec![]),
    };
    let does = match action {
        NominationAction::Nothing => RowVerdict::Same,
        NominationAction::Add { .. } => RowVerdict::New,
        NominationAction::Change { .. } => RowVerdict::Changed,
    };
    let verdict = line.findings.verdict(row, does, meant.waits());
    let judged = ImportRow {
        kind: Some(line.nominee.kind),
        changes,
        candidates: shown(&meant.candidates),
        chosen: meant.chosen,
        ..line.findings.into_row(row, verdict, &NOMINATION_FIELDS)
    };
    JudgedNomination { row: judged, action }
}

/// The place among `rows` of the first earlier row that asks the same award for the same nominee, for each row. Rows
/// left out do not count.
fn doubles(
    rows: &[NewRow],
    asked: &[Option<(NomineeFields, AskFields)>],
    same_keys: &[String],
) -> Vec<Option<usize>> {
    /// Nominee and place of the lines that ask one award for one name.
    type SameName<'f> = Vec<(&'f NomineeFields, usize)>;
    let mut seen: HashMap<(&str, i64, &str), SameName<'_>> = HashMap::new();
    rows.iter()
        .zip(asked)
        .zip(same_keys)
        .enumerate()
        .map(|(at, ((row, asked), same_key))| {
            let (typed, ask) = asked.as_ref()?;
            // Somebody chosen by hand is told apart by that choice.
            if row.is_left_out() || row.chosen.is_some() {
                return None;
            }
            let same = seen.entry((same_key.as_str(), typed.unit.0, ask.award_id.as_str())).or_default();
            let first =
                same.iter().find(|(other, _)| sameness(other, typed) == Sameness::Same).map(|(_, at)| *at);
            if first.is_none() {
                same.push((typed, at));
            }
            first
        })
        .collect()
}

/// What the row asks to be stored; `None` while something necessary is missing.
fn wanted(reader: &LineReader<'_>, line: &Line<'_>) -> Option<(NomineeFields, AskFields)> {
    let nominee = line.nominee.fields()?;
    let ask = AskFields {
        award_id: line.award?.id.clone(),
        commendation_type: line.commendation_type.unwrap_or(reader.default_type),
        period_from: None,
        period_to: None,
        achievement: line.achievement.clone().unwrap_or_default(),
        initiatives: line.initiatives.clone(),
        award_history: line.award_history.clone(),
        note: line.note.clone(),
    };
    Some((nominee, ask))
}

/// Compares with the nomination that already asks the same. What the row leaves blank stays as it is kept.
fn compare(
    reader: &LineReader<'_>,
    line: &mut Line<'_>,
    kept: &NomineeRecord,
    before: &KeptNomination,
) -> (NominationAction, Vec<FieldChange>) {
    let (old_nominee, old_ask) = (&kept.fields, &before.ask);
    let new_nominee = NomineeFields {
        kind: old_nominee.kind,
        name: old_nominee.name.clone(),
        born: more_precise(old_nominee.born, line.nominee.born),
        sex: line.nominee.sex.or(old_nominee.sex),
        position: line.nominee.position.clone().or_else(|| old_nominee.position.clone()),
        unit: line.nominee.unit.unwrap_or(old_nominee.unit),
        recipient_class: line.nominee.recipient_class.or(old_nominee.recipient_class),
    };
    let new_ask = AskFields {
        commendation_type: line.commendation_type.unwrap_or(old_ask.commendation_type),
        achievement: line.achievement.clone().unwrap_or_else(|| old_ask.achievement.clone()),
        initiatives: line.initiatives.clone().or_else(|| old_ask.initiatives.clone()),
        award_history: line.award_history.clone().or_else(|| old_ask.award_history.clone()),
        note: line.note.clone().or_else(|| old_ask.note.clone()),
        ..old_ask.clone()
    };
    let shown_before = shown_fields(reader, old_nominee, old_ask);
    let shown_after = shown_fields(reader, &new_nominee, &new_ask);
    let changes = changes_between(shown_before, shown_after);
    if changes.is_empty() {
        return (NominationAction::Nothing, changes);
    }
    match before.stage {
        Stage::Received | Stage::UnderAppraisal => {
            let old = Box::new((old_nominee.clone(), old_ask.clone()));
            let new = Box::new((new_nominee, new_ask));
            (NominationAction::Change { nomination: before.id, old, new }, changes)
        }
        Stage::Returned
        | Stage::Eligible
        | Stage::Ineligible
        | Stage::OnAgenda
        | Stage::Passed
        | Stage::Rejected
        | Stage::Lowered
        | Stage::Deferred
        | Stage::Withdrawn => {
            let name = value_of(line, "name");
            line.findings.complain("name", &name, CellProblem::AlreadyNominated { nomination: before.id });
            (NominationAction::Nothing, changes)
        }
    }
}

/// Everything that can differ, as a person reads it.
fn shown_fields(
    reader: &LineReader<'_>,
    nominee: &NomineeFields,
    ask: &AskFields,
) -> [(&'static str, String); 10] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        ("born", nominee.born.map(PartialDate::table).unwrap_or_default()),
        ("sex", nominee.sex.map(sex_text).unwrap_or_default().to_owned()),
        ("position", text(&nominee.position)),
        ("unit", reader.nominees.units.shown_name(nominee.unit)),
        ("recipientClass", nominee.recipient_class.map(recipient_class_text).unwrap_or_default().to_owned()),
        ("commendationType", commendation_type_text(ask.commendation_type).to_owned()),
        ("achievement", ask.achievement.clone()),
        ("awardHistory", text(&ask.award_history)),
        ("initiatives", text(&ask.initiatives)),
        ("note", text(&ask.note)),
    ]
}

fn value_of(line: &Line<'_>, field: &str) -> String {
    line.findings
        .values
        .iter()
        .find(|value| value.field == field)
        .map(|value| value.value.clone())
        .unwrap_or_default()
}

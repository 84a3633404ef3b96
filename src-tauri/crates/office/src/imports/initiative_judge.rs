//! Says what accepting a row of a list of initiatives would do.
//!
//! Pure: everything the rows are compared with was loaded before, in a fixed number of queries.

use std::collections::HashMap;

use domain::dates::PartialDate;
use domain::records::history::{InitiativeFields, InitiativeRow};
use domain::records::imports::{CellProblem, FieldChange, ImportRow, RowVerdict};
use domain::records::nominations::NomineeFields;
use domain::text::{fold, name_key};
use store::imports::NewRow;
use store::initiatives::{KeptInitiative, title_key};

use super::better::{better_date, better_text};
use super::initiative_line::InitiativeLine;
use super::initiative_words::{kind_text, scope_text};
use super::meaning::INITIATIVE_FIELDS;
use super::namesakes::{Namesakes, Recognised, Who, choice_among, of_name, shown};
use super::row_text::{Layouts, changes_between};

/// What the office knows about the names and titles of a list.
pub(super) struct Known {
    pub(super) nominees: Namesakes,
    /// By [`title_key`].
    pub(super) initiatives: HashMap<String, Vec<KeptInitiative>>,
}

/// A judged row and what accepting it does.
#[derive(Clone, Debug)]
pub(super) struct JudgedInitiative {
    pub(super) row: ImportRow,
    pub(super) action: InitiativeAction,
}

#[derive(Clone, Debug)]
pub(super) enum InitiativeAction {
    Nothing,
    /// `fields.authors` are set from `authors` when the row is taken in.
    Add {
        fields: Box<InitiativeFields>,
        authors: Vec<(NomineeFields, Who)>,
    },
    Change {
        kept: Box<KeptInitiative>,
        new: Box<InitiativeFields>,
        authors: Vec<(NomineeFields, Who)>,
    },
}

/// Judges all rows of a draft. `rows` and `lines` are parallel.
pub(super) fn judge(
    layouts: &Layouts,
    rows: &[NewRow],
    lines: Vec<InitiativeLine>,
    known: &Known,
) -> Vec<JudgedInitiative> {
    let doubles = layouts.doubled(rows, doubles(rows, &lines));
    rows.iter()
        .zip(lines)
        .zip(doubles)
        .map(|((row, line), double)| judge_row(row, line, double, known))
        .collect()
}

fn judge_row(
    row: &NewRow,
    mut line: InitiativeLine,
    double: Option<CellProblem>,
    known: &Known,
) -> JudgedInitiative {
    if let Some(problem) = double {
        let title = line.title.clone().unwrap_or_default();
        line.findings.complain("title", &title, problem);
    }
    let recognise = |author: &NomineeFields| {
        Recognised::by_rule(author, of_name(&known.nominees, &name_key(&author.name)))
    };
    let recognised: Vec<Recognised<'_>> = line.authors.iter().map(recognise).collect();
    let candidates: Vec<_> = recognised.iter().flat_map(|author| author.candidates.iter().copied()).collect();
    let chosen = choice_among(row, &candidates);
    // One choice settles one author, "nobody of them" all of them.
    let who: Vec<Option<Who>> = recognised
        .iter()
        .map(|author| match (author.certain, chosen) {
            (Some(certain), _) => Some(Who::Kept(certain.id)),
            (None, _) if author.candidates.is_empty() => Some(Who::FindOrAdd),
            (None, Some(0)) => Some(Who::Newcomer),
            (None, Some(chosen)) => {
                let meant = author.candidates.iter().find(|other| other.id.0 == chosen);
                meant.map(|other| Who::Kept(other.id))
            }
            (None, None) => None,
        })
        .collect();
    let waits = who.iter().any(Option::is_none);
    let settled: Option<Vec<Who>> = who.into_iter().collect();
    let (action, changes) = match (settled, line.title.clone(), line.year) {
        (Some(who), Some(title), Some(year)) if !line.authors.is_empty() => {
            let authors: Vec<(NomineeFields, Who)> = line.authors.iter().cloned().zip(who).collect();
            act(&line, title, year, authors, known)
        }
        _ => (InitiativeAction::Nothing, vec![]),
    };
    let does = match action {
        InitiativeAction::Nothing => RowVerdict::Same,
        InitiativeAction::Add { .. } => RowVerdict::New,
        InitiativeAction::Change { .. } => RowVerdict::Changed,
    };
    let verdict = line.findings.verdict(row, does, waits);
    let judged = ImportRow {
        changes,
        candidates: shown(&candidates),
        chosen,
        ..line.findings.into_row(row, verdict, &INITIATIVE_FIELDS)
    };
    JudgedInitiative { row: judged, action }
}

/// Adds what is not kept, compares with what is: the same title and year by the same main author.
fn act(
    line: &InitiativeLine,
    title: String,
    year: i32,
    authors: Vec<(NomineeFields, Who)>,
    known: &Known,
) -> (InitiativeAction, Vec<FieldChange>) {
    let fields = InitiativeFields {
        kind: line.kind,
        title,
        authors: vec![],
        year,
        scope: line.scope,
        recognised_by: line.recognised_by.clone(),
        recognised_on: line.recognised_on,
        doc_number: line.doc_number.clone(),
        summary: line.summary.clone(),
        note: line.note.clone(),
        uses: vec![],
    };
    let main = match authors.first() {
        Some((_, Who::Kept(main))) => Some(*main),
        Some((_, Who::FindOrAdd | Who::Newcomer)) | None => None,
    };
    let alike = known.initiatives.get(&title_key(&fields.title)).map_or(&[][..], Vec::as_slice);
    let before = alike.iter().find(|kept| {
        main.is_some() && kept.row.fields.year == year && kept.row.fields.authors.first().copied() == main
    });
    match before {
        Some(before) => compare(fields, authors, before),
        None => (InitiativeAction::Add { fields: Box::new(fields), authors }, vec![]),
    }
}

/// Compares with the initiative kept. What the row leaves blank stays; authors are only ever added.
fn compare(
    typed: InitiativeFields,
    authors: Vec<(NomineeFields, Who)>,
    before: &KeptInitiative,
) -> (InitiativeAction, Vec<FieldChange>) {
    let old = &before.row.fields;
    let is_kept = |who: &Who| matches!(who, Who::Kept(id) if old.authors.contains(id));
    let more: Vec<&(NomineeFields, Who)> = authors.iter().filter(|(_, who)| !is_kept(who)).collect();
    let mut names: Vec<String> = before.row.author_names.clone();
    names.extend(more.iter().map(|(author, _)| author.name.clone()));
    let new = InitiativeFields {
        // A list that says nothing of it is taken for one of initiatives.
        kind: old.kind,
        title: old.title.clone(),
        authors: old.authors.clone(),
        year: old.year,
        scope: typed.scope.or(old.scope),
        recognised_by: better_text(&typed.recognised_by, &old.recognised_by, fold),
        recognised_on: better_date(typed.recognised_on, old.recognised_on),
        doc_number: better_text(&typed.doc_number, &old.doc_number, fold),
        summary: better_text(&typed.summary, &old.summary, fold),
        note: better_text(&typed.note, &old.note, fold),
        // No list says it: what the office entered stays.
        uses: old.uses.clone(),
    };
    let changes = changes_between(
        shown_fields(&before.row, old, &before.row.author_names),
        shown_fields(&before.row, &new, &names),
    );
    if changes.is_empty() {
        return (InitiativeAction::Nothing, changes);
    }
    let authors = more.into_iter().cloned().collect();
    (InitiativeAction::Change { kept: Box::new(before.clone()), new: Box::new(new), authors }, changes)
}

/// Everything that can differ, as a person reads it.
fn shown_fields(
    row: &InitiativeRow,
    fields: &InitiativeFields,
    authors: &[String],
) -> [(&'static str, String); 9] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        ("kind", kind_text(row.fields.kind).to_owned()),
        ("authors", authors.join("; ")),
        ("year", fields.year.to_string()),
        ("scope", fields.scope.map(scope_text).unwrap_or_default().to_owned()),
        ("recognisedBy", text(&fields.recognised_by)),
        ("recognisedOn", fields.recognised_on.map(PartialDate::table).unwrap_or_default()),
        ("docNumber", text(&fields.doc_number)),
        ("summary", text(&fields.summary)),
        ("note", text(&fields.note)),
    ]
}

/// The place among `rows` of the first earlier row with the same title, year and main author. Rows left out do not
/// count.
fn doubles(rows: &[NewRow], lines: &[InitiativeLine]) -> Vec<Option<usize>> {
    let mut seen: HashMap<(String, i32, String, i64), usize> = HashMap::new();
    rows.iter()
        .zip(lines)
        .enumerate()
        .map(|(at, (row, line))| {
            let (title, year, main) = (line.title.as_ref()?, line.year?, line.authors.first()?);
            if row.is_left_out() {
                return None;
            }
            let key = (title_key(title), year, name_key(&main.name), main.unit.0);
            match seen.get(&key) {
                Some(earlier) => Some(*earlier),
                None => {
                    seen.insert(key, at);
                    None
                }
            }
        })
        .collect()
}

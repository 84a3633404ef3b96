//! Says what accepting a row of a list of units would do.
//!
//! Parents may stand in the same sheet, above or below their children.

use std::collections::HashMap;

use chrono::{Months, NaiveDate};
use domain::dates::{DateKind, PartialDate};
use domain::ids::UnitId;
use domain::records::imports::{CellProblem, FieldChange, ImportRow, RowVerdict};
use domain::records::units::UnitFields;
use domain::text::{NAME_MAX_CHARS, Name, fold, tidy};
use domain::unit::UnitKind;
use store::imports::NewRow;

use super::birth::read_date;
use super::meaning::UNIT_FIELDS;
use super::row_text::{Findings, Layout, Layouts, changes_between};
use super::unit_book::{UnitBook, alias_key};
use super::unit_relations::{
    check_circles, check_codes, check_doubles, find_parents, is_same_unit_name, kept_by_name,
};
use super::words::{is_level, parse_unit_kind, parse_yes_no, unit_kind_by_name, unit_kind_text, yes_no_text};

/// How far ahead of today a unit may begin or end.
const FORESEEN: Months = Months::new(60);
/// Longest code of a unit, in characters; the same as when it is typed in.
const CODE_MAX_CHARS: u32 = 40;

/// A judged row and what accepting it does.
#[derive(Clone, Debug)]
pub(super) struct JudgedUnit {
    pub(super) row: ImportRow,
    pub(super) action: UnitAction,
}

#[derive(Clone, Debug)]
pub(super) enum UnitAction {
    Nothing,
    /// `fields.parent` is set from `parent` when the row is taken in.
    Add {
        fields: UnitFields,
        parent: Parent,
    },
    Change {
        unit: UnitId,
        old: Box<UnitFields>,
        new: Box<UnitFields>,
        parent: Parent,
    },
}

/// The unit above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Parent {
    Root,
    Kept(UnitId),
    /// A new unit of the same sheet, by its place among the rows.
    Row(usize),
}

/// A row as understood.
pub(super) struct Line {
    pub(super) code: Option<String>,
    pub(super) name: Option<Name>,
    pub(super) name_key: String,
    pub(super) parent_text: String,
    pub(super) parent: Option<Parent>,
    pub(super) kind: Option<UnitKind>,
    pub(super) field_of_activity: Option<String>,
    pub(super) bloc: Option<String>,
    pub(super) is_bloc_leader: Option<bool>,
    pub(super) is_state: Option<bool>,
    pub(super) valid_from: Option<NaiveDate>,
    pub(super) valid_to: Option<NaiveDate>,
    /// The kept unit the row means.
    pub(super) kept: Option<UnitId>,
    pub(super) findings: Findings,
}

/// Judges all rows of a draft.
pub(super) fn judge(
    layouts: &Layouts,
    book: &UnitBook,
    rows: &[NewRow],
    today: NaiveDate,
) -> Vec<JudgedUnit> {
    let latest = today.checked_add_months(FORESEEN).unwrap_or(today);
    let mut lines: Vec<Line> = rows.iter().map(|row| read(layouts.of(row), row, latest)).collect();
    check_codes(layouts, rows, &mut lines);
    let codes_kept: HashMap<&str, UnitId> = book.codes();
    for line in &mut lines {
        line.kept = line.code.as_deref().and_then(|code| codes_kept.get(code).copied());
    }
    find_parents(rows, &mut lines, book, &codes_kept);
    for line in &mut lines {
        line.kept = line.kept.or_else(|| kept_by_name(line, book));
    }
    // A parent in the sheet that is kept already is a kept parent.
    let kept: Vec<Option<UnitId>> = lines.iter().map(|line| line.kept).collect();
    for line in &mut lines {
        if let Some(Parent::Row(at)) = line.parent
            && let Some(unit) = kept.get(at).copied().flatten()
        {
            line.parent = Some(Parent::Kept(unit));
        }
    }
    for line in &mut lines {
        line.kept = line.kept.or_else(|| kept_by_name(line, book));
    }
    check_doubles(layouts, rows, &mut lines);
    check_circles(&mut lines, book);
    let names: Vec<String> =
        lines.iter().map(|line| line.name.as_ref().map(Name::to_string).unwrap_or_default()).collect();
    rows.iter().zip(lines).map(|(row, line)| conclude(row, line, book, &names)).collect()
}

fn read(layout: &Layout, row: &NewRow, latest: NaiveDate) -> Line {
    let given = |field: &str, meanings: &[&str]| layout.given(row, field, meanings);
    let mut findings = Findings::of(row);
    let code = findings.line("code", &given("code", &["code"]));
    if let Some(code) = code.as_ref().filter(|code| code.chars().count() > CODE_MAX_CHARS as usize) {
        findings.complain("code", code, CellProblem::TooLong { limit: CODE_MAX_CHARS });
    }
    let name_cell = given("name", &["name"]);
    let name = Name::parse(&name_cell.text);
    findings.show("name", name.as_ref().map(Name::to_string).unwrap_or_default(), &name_cell);
    if name.is_none() && !name_cell.is_error {
        let limit = u32::try_from(NAME_MAX_CHARS).unwrap_or(u32::MAX);
        let problem = if name_cell.is_blank() { CellProblem::Blank } else { CellProblem::TooLong { limit } };
        findings.complain("name", &name_cell.raw, problem);
    }
    let by_code = given("parentCode", &["parentCode"]);
    let parent_cell = if by_code.is_repaired || !by_code.is_blank() {
        by_code
    } else {
        given("parentCode", &["parentName"])
    };
    findings.show("parentCode", "", &parent_cell);

    let enterprise = parse_yes_no(&given("isEnterprise", &["isEnterprise"]).text).unwrap_or(false);
    let mut kind_cell = given("kind", &["kind"]);
    if is_level(&kind_cell.text) {
        kind_cell.text.clear();
    }
    let mut kind =
        findings.choice("kind", &kind_cell, parse_unit_kind, unit_kind_text, CellProblem::UnknownUnitKind);
    if enterprise && kind.is_none() {
        kind = Some(UnitKind::Enterprise);
    }
    let field_of_activity = findings.line("fieldOfActivity", &given("fieldOfActivity", &["fieldOfActivity"]));
    let bloc = findings.line("bloc", &given("bloc", &["bloc"]));
    let mut yes_no = |field: &str| {
        findings.choice(field, &given(field, &[field]), parse_yes_no, yes_no_text, CellProblem::NotInList)
    };
    let is_bloc_leader = yes_no("isBlocLeader");
    let is_state = yes_no("isState").or(enterprise.then_some(false));
    let mut day = |field: &str| {
        // A year alone is its first day: what is understood is shown.
        let read = read_date(&mut findings, field, &given(field, &[field]), latest, DateKind::Document);
        read.map(PartialDate::first_day)
    };
    let valid_from = day("validFrom");
    let valid_to = day("validTo");
    Line {
        name_key: name.as_ref().map(|name| alias_key(name.as_str())).unwrap_or_default(),
        code,
        name,
        parent_text: tidy(&parent_cell.text),
        parent: None,
        kind,
        field_of_activity,
        bloc,
        is_bloc_leader,
        is_state,
        valid_from,
        valid_to,
        kept: None,
        findings,
    }
}

fn conclude(row: &NewRow, mut line: Line, book: &UnitBook, names: &[String]) -> JudgedUnit {
    let old = line.kept.and_then(|unit| Some((unit, book.fields(unit)?.clone())));
    let parent = line.parent.unwrap_or_else(|| {
        old.as_ref().and_then(|(_, fields)| fields.parent).map_or(Parent::Root, Parent::Kept)
    });
    let parent_name = |parent: Parent| match parent {
        Parent::Root => String::new(),
        Parent::Kept(unit) => book.fields(unit).map(|fields| fields.name.clone()).unwrap_or_default(),
        Parent::Row(at) => names.get(at).cloned().unwrap_or_default(),
    };
    let name = line.name.as_ref().map(Name::to_string).unwrap_or_default();
    let kind =
        line.kind.or(old.as_ref().map(|(_, fields)| fields.kind)).unwrap_or_else(|| unit_kind_by_name(&name));
    let kept = old.as_ref().map(|(_, fields)| fields);
    let text = |own: &Option<String>, before: Option<&Option<String>>| {
        own.clone().or_else(|| before.cloned().flatten())
    };
    let fields = UnitFields {
        code: text(&line.code, kept.map(|kept| &kept.code)),
        // Capitals, tone placement and names written in full are the office's own; a list without marks adds none.
        name: kept
            .filter(|kept| {
                is_same_unit_name(&kept.name, &name) || (name.is_ascii() && fold(&kept.name) == fold(&name))
            })
            .map_or(name.clone(), |kept| kept.name.clone()),
        parent: match parent {
            Parent::Kept(unit) => Some(unit),
            Parent::Root | Parent::Row(_) => None,
        },
        kind,
        field_of_activity: text(&line.field_of_activity, kept.map(|kept| &kept.field_of_activity)),
        is_state: line.is_state.or(kept.map(|kept| kept.is_state)).unwrap_or(kind != UnitKind::Enterprise),
        bloc: text(&line.bloc, kept.map(|kept| &kept.bloc)),
        is_bloc_leader: line.is_bloc_leader.or(kept.map(|kept| kept.is_bloc_leader)).unwrap_or(false),
        valid_from: line.valid_from.or(kept.and_then(|kept| kept.valid_from)),
        valid_to: line.valid_to.or(kept.and_then(|kept| kept.valid_to)),
    };
    if let (Some(from), Some(to)) = (fields.valid_from, fields.valid_to)
        && to < from
    {
        line.findings.complain("validTo", &PartialDate::Day(to).table(), CellProblem::NotADate);
    }
    if fields.is_bloc_leader && fields.bloc.is_none() {
        line.findings.complain("bloc", "", CellProblem::Blank);
    }
    let after = shown_fields(&fields, parent_name(parent));
    let changes: Vec<FieldChange> = kept.map_or_else(Vec::new, |kept| {
        let before = shown_fields(kept, parent_name(kept.parent.map_or(Parent::Root, Parent::Kept)));
        changes_between(before, after.clone())
    });
    let action = match old {
        Some((unit, old)) if !changes.is_empty() => {
            UnitAction::Change { unit, old: Box::new(old), new: Box::new(fields), parent }
        }
        Some(_) => UnitAction::Nothing,
        None => UnitAction::Add { fields, parent },
    };
    let does = match action {
        UnitAction::Nothing => RowVerdict::Same,
        UnitAction::Add { .. } => RowVerdict::New,
        UnitAction::Change { .. } => RowVerdict::Changed,
    };
    let verdict = line.findings.verdict(row, does, false);
    for value in &mut line.findings.values {
        let understood = after.iter().find(|(field, _)| *field == value.field);
        let is_wrong = line.findings.problems.iter().any(|problem| problem.field == value.field);
        if let Some((_, understood)) = understood.filter(|_| !is_wrong) {
            value.value.clone_from(understood);
        }
    }
    JudgedUnit { row: ImportRow { changes, ..line.findings.into_row(row, verdict, &UNIT_FIELDS) }, action }
}

/// Everything a row can say, as a person reads it.
fn shown_fields(fields: &UnitFields, parent_name: String) -> [(&'static str, String); 10] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let day = |day: Option<NaiveDate>| day.map(|day| PartialDate::Day(day).table()).unwrap_or_default();
    [
        ("code", text(&fields.code)),
        ("name", fields.name.clone()),
        ("parentCode", parent_name),
        ("kind", unit_kind_text(fields.kind).to_owned()),
        ("fieldOfActivity", text(&fields.field_of_activity)),
        ("bloc", text(&fields.bloc)),
        ("isBlocLeader", yes_no_text(fields.is_bloc_leader).to_owned()),
        ("isState", yes_no_text(fields.is_state).to_owned()),
        ("validFrom", day(fields.valid_from)),
        ("validTo", day(fields.valid_to)),
    ]
}

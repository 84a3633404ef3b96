//! Says what accepting a row of a list of council members would do.
//!
//! A name that is kept among the council's terms is that member; of several terms of one name, the one of that post,
//! else the last.

use chrono::{Days, NaiveDate};
use domain::council::{CouncilRole, Term};
use domain::dates::{DateKind, PartialDate};
use domain::ids::{MemberId, UnitId};
use domain::records::council::{MemberFields, MemberRow};
use domain::records::imports::{CellProblem, ImportRow, RowVerdict, ValueNote};
use domain::text::{NAME_MAX_CHARS, Name, fold, name_key, tidy};
use store::imports::NewRow;
use workbook::{split_name_cell, split_titles};

use super::birth::read_date;
use super::meaning::MEMBER_FIELDS;
use super::member_role::{parse_role, role_in_post, role_text};
use super::nomination_line::SECTION_MARK;
use super::row_text::{Findings, Given, Layout, Layouts, changes_between};
use super::unit_book::{UnitBook, UnitMatch};

/// A term may end this many days after today: councils are named for five years.
const TERM_DAYS_AHEAD: u64 = 10 * 366;

/// A judged row and what accepting it does.
#[derive(Clone, Debug)]
pub(super) struct JudgedMember {
    pub(super) row: ImportRow,
    pub(super) action: MemberAction,
}

#[derive(Clone, Debug)]
pub(super) enum MemberAction {
    Nothing,
    Add(Box<MemberFields>),
    Change { member: MemberId, old: Box<MemberFields>, new: Box<MemberFields> },
}

/// The council the members join.
pub(super) struct Council {
    /// Every term, past ones included.
    pub(super) members: Vec<MemberRow>,
    /// Day of the establishing decision: from when members serve whose row says nothing else.
    pub(super) since: NaiveDate,
    pub(super) today: NaiveDate,
}

/// A row as understood.
struct Line {
    name: Option<Name>,
    role: Option<CouncilRole>,
    post: Option<String>,
    unit: Option<UnitId>,
    from_on: Option<NaiveDate>,
    to_on: Option<NaiveDate>,
    findings: Findings,
}

/// Judges all rows of a draft.
pub(super) fn judge(
    layouts: &Layouts,
    units: &UnitBook,
    council: &Council,
    rows: &[NewRow],
) -> Vec<JudgedMember> {
    let mut lines: Vec<Line> = rows.iter().map(|row| read(layouts.of(row), units, council, row)).collect();
    check_doubles(layouts, rows, &mut lines);
    let meant: Vec<Option<&MemberRow>> = lines.iter().map(|line| kept(line, council)).collect();
    check_chairs(rows, &mut lines, &meant, council);
    rows.iter()
        .zip(lines)
        .zip(meant)
        .map(|((row, line), kept)| conclude(row, line, kept, units, council))
        .collect()
}

fn read(layout: &Layout, units: &UnitBook, council: &Council, row: &NewRow) -> Line {
    let given = |field: &str, meanings: &[&str]| layout.given(row, field, meanings);
    let mut findings = Findings::of(row);
    let both = given("name", &["nameAndPlace"]);
    let (name_cell, place) = match both.is_blank() || both.is_repaired {
        true => (given("name", &["name", "nameAndPlace"]), String::new()),
        false => {
            let parts = split_name_cell(&both.text);
            let spoken = [parts.honorific, parts.titles, parts.name].join(" ");
            (Given { text: spoken, ..both.clone() }.noted(ValueNote::Split), parts.place)
        }
    };
    let parts = split_titles(&name_cell.text);
    let name = read_name(&mut findings, &name_cell, &parts.name);
    let mut post_cell = given("post", &["post", "postAndUnit"]);
    if post_cell.is_blank() && !post_cell.is_repaired && !place.is_empty() {
        post_cell = Given { text: place, ..both };
        post_cell = post_cell.noted(ValueNote::Split);
    }
    let unit_cell = given("unit", &["unit"]);
    let role = read_role(&mut findings, row, &given("role", &["role"]), &mut post_cell);
    let post = read_post(&mut findings, &post_cell, &parts.titles, &unit_cell);
    let unit = read_unit(&mut findings, units, &unit_cell, post.as_deref());
    let day = |findings: &mut Findings, field: &str, latest: NaiveDate| {
        let cell = given(field, &[field]);
        let date = read_date(findings, field, &cell, latest, DateKind::Document)?;
        if date.day().is_none() {
            // A term is counted by days.
            findings.complain(field, &cell.text, CellProblem::NotADate);
        }
        date.day()
    };
    let ahead = council.today.checked_add_days(Days::new(TERM_DAYS_AHEAD)).unwrap_or(council.today);
    let from_on = day(&mut findings, "fromOn", ahead);
    let to_on = day(&mut findings, "toOn", ahead);
    if to_on.is_some_and(|end| end < from_on.unwrap_or(council.since)) {
        findings.complain("toOn", &given("toOn", &["toOn"]).text, CellProblem::NotADate);
    }
    Line { name, role, post, unit, from_on, to_on, findings }
}

fn read_name(findings: &mut Findings, cell: &Given, bare: &str) -> Option<Name> {
    let name = Name::parse(bare);
    findings.show("name", tidy(bare), cell);
    if name.is_none() && !cell.is_error {
        let limit = u32::try_from(NAME_MAX_CHARS).unwrap_or(u32::MAX);
        let problem = if cell.is_blank() { CellProblem::Blank } else { CellProblem::TooLong { limit } };
        findings.complain("name", &cell.raw, problem);
    }
    name
}

/// The role: its own column, a heading over the row, or a part of the post (`…, Phó Chủ tịch Hội đồng`), which then is
/// no part of the post any more.
fn read_role(findings: &mut Findings, row: &NewRow, cell: &Given, post: &mut Given) -> Option<CouncilRole> {
    if !cell.is_blank() || cell.is_repaired {
        let role = findings.choice("role", cell, parse_role, role_text, CellProblem::UnknownRole);
        if cell.is_blank() {
            findings.complain("role", "", CellProblem::Blank);
        }
        return role;
    }
    let of_section =
        row.section.as_deref().and_then(|section| section.rsplit(SECTION_MARK).find_map(parse_role));
    if let Some(role) = of_section {
        findings.show("role", role_text(role), &cell.clone().noted(ValueNote::FromHeading));
        return Some(role);
    }
    if let Some((role, rest)) = role_in_post(&post.text).filter(|_| !post.is_repaired) {
        let shown = Given { raw: post.raw.clone(), column: post.column, ..cell.clone() };
        findings.show("role", role_text(role), &shown.noted(ValueNote::Split));
        post.text = rest;
        return Some(role);
    }
    findings.show("role", "", cell);
    if !cell.is_error {
        findings.complain("role", "", CellProblem::Blank);
    }
    None
}

/// The post as minutes name it, with the unit where that stands in a column of its own: `Giám đốc` and `Sở Y tế`.
fn read_post(findings: &mut Findings, cell: &Given, titles: &str, unit: &Given) -> Option<String> {
    let mut post = tidy(&cell.text);
    if !cell.is_repaired {
        let unit = tidy(&unit.text);
        if !post.is_empty() && !unit.is_empty() && !fold(&post).contains(&fold(&unit)) {
            post = format!("{post} {unit}");
        }
        if !titles.is_empty() {
            // "Đại tá, Giám đốc Công an tỉnh": a rank is no part of the name.
            let parts = [titles.to_owned(), post];
            post = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        }
    }
    let post = findings.line("post", &Given { text: post, ..cell.clone() });
    if post.is_none() && !cell.is_error {
        findings.complain("post", "", CellProblem::Blank);
    }
    post
}

/// The unit of the post: its own column, else the end of the post (`Giám đốc Sở Y tế`), else none.
fn read_unit(findings: &mut Findings, units: &UnitBook, cell: &Given, post: Option<&str>) -> Option<UnitId> {
    if cell.is_blank() {
        let unit = post.filter(|_| !cell.is_repaired).and_then(|post| units.find_at_end(post));
        let shown = unit.map(|unit| units.shown_name(unit)).unwrap_or_default();
        let cell = if unit.is_some() { cell.clone().noted(ValueNote::Split) } else { cell.clone() };
        findings.show("unit", shown, &cell);
        return unit;
    }
    let found = tidy(&cell.text);
    let (unit, problem) = match units.find(&found) {
        UnitMatch::Known(unit) => (Some(unit), None),
        UnitMatch::Several(several) => (None, Some(units.ambiguous(&several))),
        UnitMatch::Unknown => (None, Some(units.unknown(&found))),
    };
    findings.show("unit", unit.map_or_else(|| found.clone(), |unit| units.shown_name(unit)), cell);
    if let Some(problem) = problem.filter(|_| !cell.is_error) {
        findings.complain("unit", &found, problem);
    }
    unit
}

/// The term kept that a row means.
fn kept<'c>(line: &Line, council: &'c Council) -> Option<&'c MemberRow> {
    let key = name_key(line.name.as_ref()?.as_str());
    let terms: Vec<&MemberRow> =
        council.members.iter().filter(|member| name_key(&member.fields.name) == key).collect();
    let of_post = terms
        .iter()
        .filter(|member| line.post.as_deref().is_some_and(|post| fold(post) == fold(&member.fields.post)));
    of_post
        .max_by_key(|member| member.fields.from_on)
        .or(terms.iter().max_by_key(|member| member.fields.from_on))
        .copied()
}

/// The same name and post twice in one list. Rows left out do not count.
fn check_doubles(layouts: &Layouts, rows: &[NewRow], lines: &mut [Line]) {
    let mut seen: Vec<(String, String, usize)> = Vec::new();
    for (at, (row, line)) in rows.iter().zip(lines).enumerate() {
        let Some(name) = line.name.as_ref().filter(|_| !row.is_left_out()) else { continue };
        let (name_key, post_key) =
            (name_key(name.as_str()), line.post.as_deref().map(fold).unwrap_or_default());
        match seen.iter().find(|(name, post, _)| *name == name_key && *post == post_key) {
            Some((_, _, earlier)) => {
                if let Some(earlier) = rows.get(*earlier) {
                    line.findings.complain("name", name.as_str(), layouts.twice(earlier));
                }
            }
            None => seen.push((name_key, post_key, at)),
        }
    }
}

/// A second chair in the days of another one, kept or of an earlier row.
fn check_chairs(rows: &[NewRow], lines: &mut [Line], meant: &[Option<&MemberRow>], council: &Council) {
    let of_list: Vec<MemberId> = meant.iter().flatten().map(|member| member.id).collect();
    let mut chairs: Vec<(String, Term)> = council
        .members
        .iter()
        .filter(|member| member.fields.role == CouncilRole::Chair && !of_list.contains(&member.id))
        .map(|member| {
            let term = Term { from_on: member.fields.from_on, to_on: member.fields.to_on };
            (member.fields.name.clone(), term)
        })
        .collect();
    for ((row, line), kept) in rows.iter().zip(lines).zip(meant) {
        let role = line.role.or(kept.map(|kept| kept.fields.role));
        let Some(name) =
            line.name.as_ref().filter(|_| role == Some(CouncilRole::Chair) && !row.is_left_out())
        else {
            continue;
        };
        let from_on = line.from_on.or(kept.map(|kept| kept.fields.from_on)).unwrap_or(council.since);
        let term = Term { from_on, to_on: line.to_on.or(kept.and_then(|kept| kept.fields.to_on)) };
        let overlaps = |other: &Term| other.covers(term.from_on) || term.covers(other.from_on);
        if let Some((other, _)) = chairs.iter().find(|(_, other)| overlaps(other)) {
            line.findings.complain("role", other, CellProblem::SecondChair { name: other.clone() });
        }
        chairs.push((name.to_string(), term));
    }
}

fn conclude(
    row: &NewRow,
    mut line: Line,
    kept: Option<&MemberRow>,
    units: &UnitBook,
    council: &Council,
) -> JudgedMember {
    let old = kept.map(|kept| &kept.fields);
    if line.from_on.is_none() && old.is_none() {
        // Serves from the day of the decision that established the council.
        if let Some(shown) = line.findings.values.iter_mut().find(|value| value.field == "fromOn")
            && shown.value.is_empty()
        {
            shown.value = PartialDate::Day(council.since).table();
            shown.notes.push(ValueNote::FromHead);
        }
    }
    let wanted = wanted(&line, old, council);
    let (action, changes) = match (wanted, kept) {
        (Some(new), Some(kept)) => {
            let changes = changes_between(shown_fields(&kept.fields, units), shown_fields(&new, units));
            let action = if changes.is_empty() {
                MemberAction::Nothing
            } else {
                MemberAction::Change {
                    member: kept.id,
                    old: Box::new(kept.fields.clone()),
                    new: Box::new(new),
                }
            };
            (action, changes)
        }
        (Some(new), None) => (MemberAction::Add(Box::new(new)), vec![]),
        (None, _) => (MemberAction::Nothing, vec![]),
    };
    let does = match action {
        MemberAction::Nothing => RowVerdict::Same,
        MemberAction::Add(_) => RowVerdict::New,
        MemberAction::Change { .. } => RowVerdict::Changed,
    };
    let verdict = line.findings.verdict(row, does, false);
    let judged = ImportRow { changes, ..line.findings.into_row(row, verdict, &MEMBER_FIELDS) };
    JudgedMember { row: judged, action }
}

/// What the row asks to be kept: what it leaves blank stays as it is; `None` while something necessary is missing.
fn wanted(line: &Line, old: Option<&MemberFields>, council: &Council) -> Option<MemberFields> {
    let post = line.post.clone()?;
    Some(MemberFields {
        // Capitals and tone placement are the office's own.
        name: old.map_or_else(|| line.name.as_ref().map(Name::to_string), |old| Some(old.name.clone()))?,
        role: line.role.or(old.map(|old| old.role))?,
        post: old.map(|old| old.post.clone()).filter(|kept| fold(kept) == fold(&post)).unwrap_or(post),
        unit: line.unit.or(old.and_then(|old| old.unit)),
        from_on: line.from_on.or(old.map(|old| old.from_on)).unwrap_or(council.since),
        to_on: line.to_on.or(old.and_then(|old| old.to_on)),
        by_decision: old.and_then(|old| old.by_decision.clone()),
    })
}

/// Everything that can differ, as a person reads it.
fn shown_fields(fields: &MemberFields, units: &UnitBook) -> [(&'static str, String); 5] {
    let day = |day: Option<NaiveDate>| day.map(|day| PartialDate::Day(day).table()).unwrap_or_default();
    [
        ("role", role_text(fields.role).to_owned()),
        ("post", fields.post.clone()),
        ("unit", fields.unit.map(|unit| units.shown_name(unit)).unwrap_or_default()),
        ("fromOn", day(Some(fields.from_on))),
        ("toOn", day(fields.to_on)),
    ]
}

//! Reads one row of a list of initiatives: what it is called, who wrote it, for which year it was recognised.

use chrono::NaiveDate;
use domain::dates::{DateKind, PartialDate};
use domain::ids::UnitId;
use domain::nominee::NomineeKind;
use domain::records::history::{InfluenceScope, InitiativeKind};
use domain::records::imports::{CellProblem, ValueNote};
use domain::records::nominations::NomineeFields;
use domain::text::{Name, fold, name_key, tidy};
use store::imports::NewRow;
use workbook::decision_in;

use super::authors::{Author, split_authors};
use super::birth::{read_birth, read_date};
use super::heading_words::{HeadingWords, KnownHeadings, settle_year};
use super::initiative_words::{kind_text, parse_kind, parse_scope, scope_text};
use super::nomination_line::{SECTION_MARK, names_a_collective};
use super::row_text::{Findings, Given, Layout};
use super::unit_book::{UnitBook, UnitMatch};
use crate::history::TITLE_MAX_CHARS;

/// What the rows of one sheet of initiatives are read by.
#[derive(Clone, Copy)]
pub(super) struct InitiativeReader<'a> {
    pub(super) layout: &'a Layout,
    pub(super) units: &'a UnitBook,
    pub(super) sender: Option<UnitId>,
    /// Rows above the list, from the top, and the sheet's name before them.
    pub(super) titles: &'a [String],
    /// The heading over the titles speaks of research topics only.
    pub(super) lists_topics: bool,
    pub(super) today: NaiveDate,
    pub(super) headings: &'a KnownHeadings,
}

/// A row as understood. What is absent was blank or cannot be used (then `findings` says why).
#[derive(Clone, Debug)]
pub(super) struct InitiativeLine {
    pub(super) kind: InitiativeKind,
    pub(super) title: Option<String>,
    /// Author and co-authors; empty while one of them cannot be used.
    pub(super) authors: Vec<NomineeFields>,
    pub(super) year: Option<i32>,
    pub(super) scope: Option<InfluenceScope>,
    pub(super) recognised_by: Option<String>,
    pub(super) recognised_on: Option<PartialDate>,
    pub(super) doc_number: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) note: Option<String>,
    pub(super) findings: Findings,
}

impl InitiativeReader<'_> {
    /// Reads a row.
    pub(super) fn read(&self, row: &NewRow) -> InitiativeLine {
        let given = |field: &str, meanings: &[&str]| self.layout.given(row, field, meanings);
        let mut findings = Findings::of(row);
        let title = self.title(&mut findings, &given("title", &["title"]));
        let kind = self.kind(&mut findings, row, &given("kind", &["kind"]), title.as_deref());
        let (authors, more_note) = self.authors(&mut findings, row);
        let headings = self.headings.over(row, self.titles, self.today);
        let mut number = given("docNumber", &["docNumber"]);
        let mut on = given("recognisedOn", &["recognisedOn"]);
        let mut by = given("recognisedBy", &["recognisedBy"]);
        take_decision(&given("decision", &["decision"]), &mut number, &mut on, &mut by);
        fill_from_headings(&headings, &mut number, &mut on, &mut by);
        let recognised_on = read_date(&mut findings, "recognisedOn", &on, self.today, DateKind::Document);
        let year_elsewhere = headings
            .year
            .map(|year| (year, ValueNote::FromHeading))
            .or(recognised_on.map(|date| (date.year(), ValueNote::FromDate)));
        let year = settle_year(&mut findings, &given("year", &["year"]), self.today, year_elsewhere);
        let scope = findings.choice(
            "scope",
            &given("scope", &["scope"]),
            parse_scope,
            scope_text,
            CellProblem::NotInList,
        );
        let note = findings.lines("note", &with_more(given("note", &["note"]), more_note));
        InitiativeLine {
            kind,
            title,
            authors,
            year,
            scope,
            recognised_by: findings.line("recognisedBy", &by),
            recognised_on,
            doc_number: findings.line("docNumber", &number),
            summary: findings.lines("summary", &given("summary", &["summary"])),
            note,
            findings,
        }
    }

    fn title(&self, findings: &mut Findings, cell: &Given) -> Option<String> {
        let title = tidy(&cell.text);
        findings.show("title", title.clone(), cell);
        if title.is_empty() && !cell.is_error {
            findings.complain("title", "", CellProblem::Blank);
        }
        if title.chars().count() > TITLE_MAX_CHARS {
            let limit = u32::try_from(TITLE_MAX_CHARS).unwrap_or(u32::MAX);
            findings.complain("title", &cell.raw, CellProblem::TooLong { limit });
        }
        (!title.is_empty() && !cell.is_error).then_some(title)
    }

    /// Initiative or research topic: its own column, a heading over the row, the title's own beginning, the heading of
    /// the column.
    fn kind(
        &self,
        findings: &mut Findings,
        row: &NewRow,
        cell: &Given,
        title: Option<&str>,
    ) -> InitiativeKind {
        if !cell.is_blank() {
            let own = findings.choice("kind", cell, parse_kind, kind_text, CellProblem::NotInList);
            return own.unwrap_or(InitiativeKind::Initiative);
        }
        let of_section =
            row.section.as_deref().and_then(|section| section.rsplit(SECTION_MARK).find_map(parse_kind));
        let begins = |start: &str| title.is_some_and(|title| fold(title).starts_with(start));
        let (kind, note) = match of_section {
            Some(kind) => (kind, Some(ValueNote::FromHeading)),
            None if begins("de tai") || self.lists_topics => (InitiativeKind::ResearchTopic, None),
            None => (InitiativeKind::Initiative, None),
        };
        let cell = note.map_or_else(|| cell.clone(), |note| cell.clone().noted(note));
        findings.show("kind", kind_text(kind), &cell);
        kind
    }

    /// The authors with their units, and what their cell says beside names.
    fn authors(&self, findings: &mut Findings, row: &NewRow) -> (Vec<NomineeFields>, Vec<String>) {
        let given = |field: &str, meanings: &[&str]| self.layout.given(row, field, meanings);
        let main_cell = given("authors", &["authors"]);
        let co_cell = self.layout.in_sheet(row, &["coAuthors"]);
        let mut list = split_authors(&main_cell.text);
        if !main_cell.is_repaired && !co_cell.is_blank() {
            let more = split_authors(&co_cell.text);
            list.authors.extend(more.authors);
            list.more.extend(more.more);
        }
        let unit_cell = given("unit", &["unit"]);
        let part = given("unitPart", &["unitPart"]);
        let own_units: Vec<String> =
            unit_cell.text.split([';', '\n']).map(tidy).filter(|text| !text.is_empty()).collect();
        let is_parallel = own_units.len() > 1 && own_units.len() == list.authors.len();
        // A year beside several authors is the main author's.
        let own_born = read_birth(findings, &given("born", &["born"]), self.today);
        let position_cell = given("position", &["position"]);
        let mut people = Vec::new();
        let mut shown_units: Vec<String> = Vec::new();
        let mut is_whole = !list.authors.is_empty();
        for (at, author) in list.authors.iter().enumerate() {
            let named = match (is_parallel, own_units.get(at)) {
                (true, Some(own)) => own.clone(),
                _ => tidy(&unit_cell.text),
            };
            let (unit, position) = self.unit_of(findings, author, &named, &part, unit_cell.is_error);
            is_whole &= unit.is_some();
            let Some(unit) = unit else { continue };
            let shown = self.units.shown_name(unit);
            if is_parallel || !shown_units.contains(&shown) {
                shown_units.push(shown);
            }
            let is_person = !names_a_collective(&author.name);
            let born = author.birth.as_deref().and_then(PartialDate::parse_typed);
            let born = born.or_else(|| own_born.filter(|_| at == 0));
            people.push(NomineeFields {
                kind: if is_person { NomineeKind::Person } else { NomineeKind::Collective },
                name: author.name.clone(),
                born: born.filter(|_| is_person),
                sex: author.sex.filter(|_| is_person),
                position: position
                    .or_else(|| (at == 0).then(|| tidy(&position_cell.text)))
                    .filter(|text| is_person && !text.is_empty()),
                unit,
                recipient_class: None,
            });
        }
        let mut cell = main_cell.clone();
        if list.authors.len() > 1 || !list.more.is_empty() || !co_cell.is_blank() {
            cell = cell.noted(ValueNote::Split);
        }
        if !co_cell.is_blank() && !main_cell.is_repaired {
            cell.raw = [main_cell.raw.as_str(), co_cell.raw.as_str()].join(", ");
        }
        let names: Vec<&str> = list.authors.iter().map(|author| author.name.as_str()).collect();
        findings.show("authors", names.join("; "), &cell);
        if list.authors.is_empty() && !main_cell.is_error {
            findings.complain("authors", &main_cell.text, CellProblem::Blank);
        }
        for author in &list.authors {
            if Name::parse(&author.name).is_none() {
                let limit = u32::try_from(domain::text::NAME_MAX_CHARS).unwrap_or(u32::MAX);
                findings.complain("authors", &author.name, CellProblem::TooLong { limit });
            }
        }
        // Somebody named twice is one author.
        let mut seen: Vec<(String, UnitId)> = Vec::new();
        people.retain(|author| {
            let who = (name_key(&author.name), author.unit);
            let is_first = !seen.contains(&who);
            seen.push(who);
            is_first
        });
        findings.show("unit", shown_units.join("; "), &unit_cell);
        (if is_whole { people } else { vec![] }, list.more)
    }

    /// The unit of one author, and the post that stands with the name.
    fn unit_of(
        &self,
        findings: &mut Findings,
        author: &Author,
        named: &str,
        part: &Given,
        is_error: bool,
    ) -> (Option<UnitId>, Option<String>) {
        let (place, position) = match author.place.as_deref() {
            Some(place) => match self.units.find(place) {
                UnitMatch::Known(unit) => (Some(unit), None),
                UnitMatch::Several(_) => (None, None),
                UnitMatch::Unknown => match self.units.split_position(place) {
                    Some((post, unit)) => (Some(unit), Some(tidy(post))),
                    None => (None, Some(tidy(place))),
                },
            },
            None => (None, None),
        };
        if let Some(unit) = place {
            return (Some(unit), position);
        }
        if named.is_empty() {
            if self.sender.is_none()
                && !findings.problems.iter().any(|problem| problem.field == "unit")
                && !is_error
            {
                findings.complain("unit", "", CellProblem::Blank);
            }
            return (self.sender, position);
        }
        let problem = match self.units.find(named) {
            UnitMatch::Known(unit) => {
                let inner = (!part.is_blank()).then(|| self.units.find_part(&part.text, unit)).flatten();
                return (Some(inner.unwrap_or(unit)), position);
            }
            UnitMatch::Several(units) => self.units.ambiguous(&units),
            UnitMatch::Unknown => match self.units.split_position(named) {
                Some((_, unit)) => return (Some(unit), position),
                None => self.units.unknown(named),
            },
        };
        let is_told = findings.problems.iter().any(|known| known.field == "unit" && known.found == named);
        if !is_told && !is_error {
            findings.complain("unit", named, problem);
        }
        (None, position)
    }
}

/// What a cell of number and date together says, beside the row's own columns.
fn take_decision(both: &Given, number: &mut Given, on: &mut Given, by: &mut Given) {
    if both.is_blank() {
        return;
    }
    let cell = both.clone().noted(ValueNote::Split);
    let take = |own: &mut Given, text: Option<&str>| {
        if let Some(text) = text.filter(|_| own.is_blank() && !own.is_repaired) {
            *own = Given { text: text.to_owned(), ..cell.clone() };
        }
    };
    match decision_in(&both.text) {
        Some(words) => {
            take(number, Some(&words.number));
            take(on, words.day_text.as_deref());
            take(by, words.issuer.as_deref());
        }
        None if PartialDate::parse_typed(&both.text).is_some() => take(on, Some(&both.text)),
        None => take(number, Some(&both.text)),
    }
}

/// What the headings over a row say of the decision of recognition, where the row names no other one.
fn fill_from_headings(headings: &HeadingWords, number: &mut Given, on: &mut Given, by: &mut Given) {
    let take = |own: &mut Given, text: Option<&str>| {
        if let Some(text) = text.filter(|_| own.is_blank() && !own.is_repaired) {
            *own = Given { text: text.to_owned(), ..own.clone() }.noted(ValueNote::FromHeading);
        }
    };
    let has_own = !number.is_blank();
    for words in headings.decisions.iter().filter(|_| !has_own) {
        take(number, Some(&words.number));
        take(on, words.day_text.as_deref());
        take(by, words.issuer.as_deref());
    }
}

/// What stood beside the names goes behind the note: nothing of the list is lost.
fn with_more(note: Given, more: Vec<String>) -> Given {
    if more.is_empty() || note.is_repaired {
        return note;
    }
    let text =
        [tidy(&note.text), more.join("; ")].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    Given { text: text.join("; "), ..note }.noted(ValueNote::Split)
}

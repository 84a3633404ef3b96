//! Reads one row of a list of nominees: who is nominated, for what, and which cells cannot be used.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::NaiveDate;
use domain::award::{Award, CommendationType};
use domain::dates::PartialDate;
use domain::ids::UnitId;
use domain::nominee::{NomineeKind, RecipientClass, Sex};
use domain::records::imports::{CellProblem, ValueNote};
use domain::records::nominations::NomineeFields;
use domain::text::{NAME_MAX_CHARS, Name, fold, name_key, tidy};
use store::imports::NewRow;

use super::award_words::spellings;
use super::birth::read_birth;
pub(super) use super::nomination_name::names_a_collective;
use super::nomination_name::{Named, birth_and_sex};
use super::row_text::{Findings, Given, Layout};
use super::unit_book::UnitBook;
use super::words::{
    commendation_type_text, kind_text, parse_commendation_type, parse_kind, parse_recipient_class, parse_sex,
    recipient_class_text, sex_text,
};
use crate::regulations::Pack;

/// What a row stands between sections of a list is told by (see [`super::table`]).
pub(super) const SECTION_MARK: &str = " › ";

/// What the nominees of one sheet of a draft are read by.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) layout: &'a Layout,
    pub(super) units: &'a UnitBook,
    /// Whose own people are meant where no unit is named.
    pub(super) sender: Option<UnitId>,
    /// Nobody is born after this day.
    pub(super) received_on: NaiveDate,
    /// The name's heading speaks of people only ("Họ và tên").
    pub(super) lists_people: bool,
    /// The name's heading is "Chủ hộ": the heads of households, which are what is commended.
    pub(super) lists_households: bool,
}

/// What the lines of one sheet of a submission are read by.
#[derive(Clone, Copy)]
pub(super) struct LineReader<'a> {
    pub(super) nominees: Reader<'a>,
    pub(super) pack: &'a Pack,
    /// Award of rows that name none.
    pub(super) default_award: Option<&'a Award>,
    /// Loại hình of rows that name none: by theme, unless the movement is the yearly one.
    pub(super) default_type: CommendationType,
    /// What the words of earlier rows turned out to name: a list repeats a few awards many times.
    pub(super) awards_named: &'a RefCell<HashMap<String, Option<&'a Award>>>,
}

/// Who a row is about, as understood. What is absent was blank or cannot be used (then the findings say why).
#[derive(Clone, Debug)]
pub(super) struct NomineeLine {
    pub(super) kind: NomineeKind,
    pub(super) name: Option<Name>,
    /// The name as it is compared; blank without a name.
    pub(super) same_key: String,
    pub(super) born: Option<PartialDate>,
    pub(super) sex: Option<Sex>,
    pub(super) position: Option<String>,
    pub(super) unit: Option<UnitId>,
    pub(super) recipient_class: Option<RecipientClass>,
}

impl NomineeLine {
    /// The nominee as it is kept; `None` while name or unit is missing.
    pub(super) fn fields(&self) -> Option<NomineeFields> {
        Some(NomineeFields {
            kind: self.kind,
            name: self.name.as_ref()?.as_str().to_owned(),
            born: self.born,
            sex: self.sex,
            position: self.position.clone(),
            unit: self.unit?,
            recipient_class: self.recipient_class,
        })
    }
}

/// A row as understood. What is absent was blank or cannot be used (then `findings` says why).
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub(super) nominee: NomineeLine,
    pub(super) award: Option<&'a Award>,
    /// Absent when the row does not say it.
    pub(super) commendation_type: Option<CommendationType>,
    pub(super) achievement: Option<String>,
    pub(super) award_history: Option<String>,
    pub(super) initiatives: Option<String>,
    pub(super) note: Option<String>,
    pub(super) findings: Findings,
}

impl<'a> Reader<'a> {
    /// Reads who a row is about.
    pub(super) fn read(&self, row: &NewRow, findings: &mut Findings) -> NomineeLine {
        let given = |field: &str, meanings: &[&str]| self.layout.given(row, field, meanings);
        let honorific = given("honorific", &["honorific"]);
        let named = self.named(row);
        let bare_name = named.parts.name.clone();

        let posts = (given("position", &["position"]), given("unit", &["unit"]));
        let place = self.place(row, &posts.0, &posts.1, &named.place);
        let class_cell = given("recipientClass", &["recipientClass"]);
        let born_cell = self.born_cell(row, &named);
        let sex_cell = self.sex_cell(row, &honorific, named.sex());
        let kind_cell = given("kind", &["kind"]);
        let kind = self.kind(row, &kind_cell, &class_cell, &named).unwrap_or_else(|| {
            let has_position = place.position.is_some() && !place.is_leftover;
            let is_listed = self.lists_people && !names_a_collective(&named.whole);
            let personal = !born_cell.is_blank() || !sex_cell.is_blank() || has_position || is_listed;
            if personal { NomineeKind::Person } else { NomineeKind::Collective }
        });
        let is_person = kind == NomineeKind::Person;

        findings.show("kind", kind_text(kind), &self.kind_shown(row, &kind_cell));
        if parse_kind(&kind_cell.text).is_none() && !kind_cell.is_blank() && !kind_cell.is_error {
            findings.complain("kind", &kind_cell.text, CellProblem::NotInList);
        }
        let name = self.name(findings, &named.cell, if is_person { &bare_name } else { "" });
        let (mut born, mut sex) = (None, None);
        if is_person {
            let is_mark = is_sex_mark(&born_cell.text);
            let born_cell = if is_mark { Given { text: String::new(), ..born_cell } } else { born_cell };
            born = read_birth(findings, &born_cell, self.received_on);
            sex = findings.choice("sex", &sex_cell, parse_sex, sex_text, CellProblem::NotASex);
        } else {
            // People only; shown so that a row whose kind was misread can be put right.
            findings.show("born", "", &born_cell);
            findings.show("sex", "", &Given { is_error: false, ..sex_cell });
        }
        let (position, unit) = self.settle_place(findings, place, &named, is_person);
        let recipient_class = if is_person && parse_kind(&class_cell.text).is_none() {
            findings.choice(
                "recipientClass",
                &class_cell,
                parse_recipient_class,
                recipient_class_text,
                CellProblem::NotInList,
            )
        } else {
            findings.show("recipientClass", "", &class_cell);
            None
        };
        NomineeLine {
            kind,
            same_key: name.as_ref().map(|name| name_key(name.as_str())).unwrap_or_default(),
            name,
            born,
            sex,
            position,
            unit,
            recipient_class,
        }
    }

    /// What says the kind outright, the nearest to the row first: its own columns, the section, the form of address.
    fn kind(
        &self,
        row: &NewRow,
        kind_cell: &Given,
        class_cell: &Given,
        named: &Named,
    ) -> Option<NomineeKind> {
        let household = ["hộ ", "gia đình ông ", "gia đình bà ", "gia đình: "]
            .iter()
            .any(|start| named.whole.to_lowercase().starts_with(start));
        let addressed = |cell: &Given| parse_sex(&cell.text).map(|_| NomineeKind::Person);
        parse_kind(&kind_cell.text)
            .or_else(|| parse_kind(&class_cell.text))
            .or(row.kind)
            .or_else(|| (household || self.lists_households).then_some(NomineeKind::Household))
            .or_else(|| addressed(&self.layout.given(row, "honorific", &["honorific"])))
            .or_else(|| named.is_addressed().then_some(NomineeKind::Person))
    }

    /// The kind's cell; where it is blank and a heading inside the list says the kind, that is noted.
    fn kind_shown(&self, row: &NewRow, kind_cell: &Given) -> Given {
        if kind_cell.is_blank() && row.kind.is_some() && row.section.is_some() {
            kind_cell.clone().noted(ValueNote::FromHeading)
        } else {
            kind_cell.clone()
        }
    }

    fn name(&self, findings: &mut Findings, cell: &Given, bare_name: &str) -> Option<Name> {
        let text = if bare_name.is_empty() { tidy(&cell.text) } else { bare_name.to_owned() };
        let name = Name::parse(&text);
        findings.show("name", text.clone(), cell);
        if name.is_none() && !cell.is_error {
            let problem = if text.is_empty() {
                CellProblem::Blank
            } else {
                CellProblem::TooLong { limit: u32::try_from(NAME_MAX_CHARS).unwrap_or(u32::MAX) }
            };
            findings.complain("name", &cell.raw, problem);
        }
        name
    }

    /// The birth date: its own column, else the year under Nam or Nữ, where an `x` is no date, else what stands in one
    /// cell with the sex or the name.
    fn born_cell(&self, row: &NewRow, named: &Named) -> Given {
        let given = |meanings: &[&str]| self.layout.given(row, "born", meanings);
        let all = given(&["born", "birthYearMale", "birthYearFemale"]);
        if all.is_repaired {
            return all;
        }
        let says = |cell: &Given| !cell.is_blank() && !is_sex_mark(&cell.text);
        let own = given(&["born"]);
        let by_sex = given(&["birthYearMale", "birthYearFemale"]);
        if !says(&own) && !says(&by_sex) {
            let both = self.layout.in_sheet(row, &["birthAndSex"]);
            let (birth, _) = birth_and_sex(&both.text);
            if !birth.is_empty() {
                return Given { text: birth, ..both }.noted(ValueNote::Split);
            }
            if let Some(birth) = named.birth() {
                return birth;
            }
        }
        match (says(&own), says(&by_sex)) {
            (true, false) => own,
            (false, true) => by_sex,
            (true, true) | (false, false) => all,
        }
    }

    /// The sex: its own column, else the birth year's column, else Ông or Bà.
    fn sex_cell(&self, row: &NewRow, honorific: &Given, title: Option<Sex>) -> Given {
        let own = self.layout.given(row, "sex", &["sex"]);
        if own.is_repaired || !own.is_blank() {
            return own;
        }
        let both = self.layout.in_sheet(row, &["birthAndSex"]);
        let (_, sex) = birth_and_sex(&both.text);
        if !sex.is_empty() {
            return Given { text: sex, ..both }.noted(ValueNote::Split);
        }
        let said = |meaning: &str| !self.layout.given(row, meaning, &[meaning]).is_blank();
        let sex = match (said("birthYearMale"), said("birthYearFemale")) {
            (true, false) => Some(Sex::Male),
            (false, true) => Some(Sex::Female),
            (true, true) | (false, false) => parse_sex(&honorific.text).or(title),
        };
        Given { text: sex.map(sex_text).unwrap_or_default().to_owned(), ..own }
    }
}

impl<'a> LineReader<'a> {
    /// Reads a row.
    pub(super) fn read(&self, row: &NewRow) -> Line<'a> {
        let given = |field: &str, meanings: &[&str]| self.nominees.layout.given(row, field, meanings);
        let mut findings = Findings::of(row);
        let nominee = self.nominees.read(row, &mut findings);
        let award = self.award(&mut findings, row, &given("award", &["award"]), nominee.kind);
        let type_cell = given("commendationType", &["commendationType"]);
        let commendation_type = findings.choice(
            "commendationType",
            &type_cell,
            parse_commendation_type,
            commendation_type_text,
            CellProblem::NotInList,
        );
        if commendation_type.is_none() && type_cell.is_blank() {
            show_default(&mut findings, "commendationType", commendation_type_text(self.default_type));
        }
        Line {
            nominee,
            award,
            commendation_type,
            achievement: findings.lines("achievement", &given("achievement", &["achievement"])),
            award_history: findings.lines("awardHistory", &given("awardHistory", &["awardHistory"])),
            initiatives: findings.lines("initiatives", &given("initiatives", &["initiatives"])),
            note: findings.lines("note", &given("note", &["note"])),
            findings,
        }
    }

    /// The award with this id or name.
    fn award_named(&self, text: &str) -> Option<&'a Award> {
        if let Some(known) = self.awards_named.borrow().get(text) {
            return *known;
        }
        let named = || self.pack.award_named(text);
        let written_out = || spellings(text).iter().find_map(|spelling| self.pack.award_named(spelling));
        let award = self.pack.award(text.trim()).ok().or_else(named).or_else(written_out);
        self.awards_named.borrow_mut().insert(text.to_owned(), award);
        award
    }

    /// The award: the row's own words, else a section heading that names one, else the award of the whole list.
    fn award(
        &self,
        findings: &mut Findings,
        row: &NewRow,
        cell: &Given,
        kind: NomineeKind,
    ) -> Option<&'a Award> {
        let by_section = || {
            row.section
                .as_deref()
                .and_then(|section| section.rsplit(SECTION_MARK).find_map(|title| self.award_named(title)))
        };
        let (award, note) = if cell.is_blank() {
            match by_section() {
                Some(award) => (Some(award), Some(ValueNote::FromHeading)),
                None => (self.default_award, self.default_award.map(|_| ValueNote::FromHead)),
            }
        } else {
            (self.award_named(&cell.text), None)
        };
        let shown = note.map_or_else(|| cell.clone(), |note| cell.clone().noted(note));
        findings.show("award", award.map_or("", |award| award.name.as_str()), &shown);
        match award {
            None if cell.is_error => {}
            None if cell.is_blank() => findings.complain("award", "", CellProblem::Blank),
            None => findings.complain("award", &cell.text, CellProblem::UnknownAward),
            Some(award) if !award.recipients.contains(&kind) => {
                findings.complain("award", &award.name, CellProblem::AwardNotForThisKind);
            }
            Some(_) => {}
        }
        award
    }
}

/// An `x` in the column Nam or Nữ says the sex and no year.
fn is_sex_mark(text: &str) -> bool {
    matches!(fold(text).as_str(), "x" | "nam" | "nu" | "v" | "1")
}

/// Puts the value of the whole list where the row says nothing.
fn show_default(findings: &mut Findings, field: &str, value: &str) {
    if let Some(shown) = findings.values.iter_mut().rev().find(|shown| shown.field == field) {
        value.clone_into(&mut shown.value);
    }
}

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
use workbook::without_list_mark;

use super::birth::read_birth;
use super::nomination_kind::Signs;
pub(super) use super::nomination_kind::{Lists, names_a_collective};
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
    pub(super) lists: Lists,
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
    /// Award of rows that name none, by the sheet's name or the titles above the list.
    pub(super) sheet_award: Option<&'a Award>,
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
    /// What the name's cell says beside all that: `truy tặng`.
    pub(super) remark: String,
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
        let is_honoured = parse_sex(&honorific.text).is_some();
        let signs = Signs {
            said: parse_kind(&kind_cell.text).or_else(|| parse_kind(&class_cell.text)).or(row.kind),
            is_typed: kind_cell.is_repaired,
            is_addressed: is_honoured || named.is_addressed(),
            has_facts: !born_cell.is_blank() || !sex_cell.is_blank(),
            has_position: place.position.is_some() && !place.is_leftover,
        };
        let (kind, is_doubtful) = self.kind_by(&signs, &named);
        let is_person = kind == NomineeKind::Person;

        let kind_shown = self.kind_shown(row, &kind_cell);
        let kind_shown = if is_doubtful { kind_shown.noted(ValueNote::DoubtfulKind) } else { kind_shown };
        findings.show("kind", kind_text(kind), &kind_shown);
        if parse_kind(&kind_cell.text).is_none() && !kind_cell.is_blank() && !kind_cell.is_error {
            findings.complain("kind", &kind_cell.text, CellProblem::NotInList);
        }
        let name = self.name(findings, &named.cell, if is_person { &bare_name } else { "" });
        if is_person && named.people.len() > 1 {
            let problem = CellProblem::SeveralPeople { names: named.people.clone() };
            findings.complain("name", &named.cell.raw, problem);
        }
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
            remark: if is_person { named.parts.remark.clone() } else { String::new() },
        }
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
        let text = if cell.is_repaired { text } else { without_list_mark(&text).to_owned() };
        let has_letters = text.chars().any(char::is_alphabetic);
        let name = Name::parse(&text).filter(|_| has_letters);
        findings.show("name", text.clone(), cell);
        if name.is_none() && !cell.is_error {
            let problem = if text.is_empty() {
                CellProblem::Blank
            } else if !has_letters {
                CellProblem::NotAName
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
            // `1980 (nữ)` under "Năm sinh" alone.
            (true, false) => match birth_and_sex(&own.text) {
                (birth, sex) if !birth.is_empty() && !sex.is_empty() => {
                    Given { text: birth, ..own }.noted(ValueNote::Split)
                }
                _ => own,
            },
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
        let both = if both.is_blank() { self.layout.in_sheet(row, &["born"]) } else { both };
        let (birth, sex) = birth_and_sex(&both.text);
        if !sex.is_empty() && (!birth.is_empty() || !is_sex_mark(&both.text)) {
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

impl Line<'_> {
    /// Whether nothing says the award, neither the row nor the list.
    pub(super) fn lacks_award(&self) -> bool {
        let is_blank = CellProblem::Blank;
        self.findings.problems.iter().any(|known| known.field == "award" && known.problem == is_blank)
    }
}

impl<'a> LineReader<'a> {
    /// Reads a row.
    pub(super) fn read(&self, row: &NewRow) -> Line<'a> {
        let given = |field: &str, meanings: &[&str]| self.nominees.layout.given(row, field, meanings);
        let mut findings = Findings::of(row);
        let nominee = self.nominees.read(row, &mut findings);
        let note = with_remark(given("note", &["note"]), &nominee.remark);
        set_aside(&mut findings, row, &note.text);
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
            note: findings.lines("note", &note),
            findings,
        }
    }
}

/// The note of a row with what the name's cell says beside the name.
fn with_remark(note: Given, remark: &str) -> Given {
    if remark.is_empty() || note.is_repaired || fold(&note.text).contains(&fold(remark)) {
        return note;
    }
    let text = if note.is_blank() { remark.to_owned() } else { format!("{}; {remark}", note.text.trim()) };
    Given { text, ..note }.noted(ValueNote::Split)
}

/// `II. Không đề nghị (chưa đủ điều kiện)` over a row, `Rút hồ sơ` beside it: whether it counts, a person says.
fn set_aside(findings: &mut Findings, row: &NewRow, note: &str) {
    const WORDS: [&str; 11] = [
        "khong de nghi",
        "khong dong y de nghi",
        "khong du dieu kien",
        "chua du dieu kien",
        "chua du tieu chuan",
        "khong du tieu chuan",
        "rut ho so",
        "rut ten",
        "rut khoi danh sach",
        "danh sach du phong",
        "khong xet",
    ];
    if row.decision.is_some() {
        return;
    }
    let over = row.section.as_deref().unwrap_or_default();
    let sets_aside = |text: &&str| {
        let folded = fold(text);
        WORDS.iter().any(|words| folded.contains(words))
    };
    // A note may tell of awards of earlier years; a heading tells of these people.
    let is_done = |text: &&str| fold(text).contains("da duoc khen") || sets_aside(text);
    let said = over.split(SECTION_MARK).find(is_done).or_else(|| Some(note).filter(sets_aside));
    if let Some(said) = said {
        findings.complain("row", said, CellProblem::SetAside);
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

//! Reads one row of a list of past awards: who holds what, for which year, by which decision.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::NaiveDate;
use domain::award::{Award, CommendationType};
use domain::dates::{DateKind, PartialDate};
use domain::ids::NomineeId;
use domain::nominee::NomineeKind;
use domain::records::history::PastAwardFields;
use domain::records::imports::{CellProblem, DecisionHead, ValueNote};
use domain::text::tidy;
use store::imports::NewRow;

use super::award_decision::Decision;
use super::award_words::spellings;
use super::birth::read_date;
use super::heading_words::{HeadingWords, KnownHeadings, settle_year};
use super::nomination_line::{NomineeLine, Reader};
use super::row_text::{Findings, Given};
use super::words::{commendation_type_text, parse_commendation_type};
use crate::history::pack_of_decision;
use crate::regulations::{Pack, Regulations, award_key};

/// Awards that many give: where the list says who gave one, only that tells which it is (a ministry's "Bằng khen" is not
/// the province's).
const GENERIC: [&str; 6] = ["bang khen", "bk", "giay khen", "gk", "co thi dua", "thu khen"];

/// What the rows of one sheet of past awards are read by.
#[derive(Clone, Copy)]
pub(super) struct AwardReader<'a> {
    pub(super) nominees: Reader<'a>,
    pub(super) regulations: &'a Regulations,
    /// What lines that name no decision go by.
    pub(super) head: &'a DecisionHead,
    /// Rows above the list, from the top, and the sheet's name before them.
    pub(super) titles: &'a [String],
    pub(super) today: NaiveDate,
    pub(super) memo: &'a Memo<'a>,
}

/// What earlier rows turned out to say: a list repeats few headings and few awards many times.
#[derive(Default)]
pub(super) struct Memo<'a> {
    headings: KnownHeadings,
    awards: RefCell<HashMap<(String, String), Option<&'a Award>>>,
}

/// The award of a row, whoever holds it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct AwardWords {
    pub(super) award_id: Option<String>,
    pub(super) award_name: String,
    /// 0 outside the catalogue.
    pub(super) rank: u32,
    /// The award is a title that is held once a year; a form of commendation may be given more than once.
    pub(super) is_title: bool,
    pub(super) commendation_type: Option<CommendationType>,
    pub(super) year: i32,
    pub(super) decision_number: Option<String>,
    pub(super) decision_on: Option<PartialDate>,
    pub(super) issuer: Option<String>,
    pub(super) achievement: Option<String>,
    pub(super) note: Option<String>,
}

impl AwardWords {
    /// The award as it is kept of its nominee.
    pub(super) fn of(&self, nominee: NomineeId) -> PastAwardFields {
        PastAwardFields {
            nominee,
            award_id: self.award_id.clone(),
            award_name: self.award_name.clone(),
            commendation_type: self.commendation_type,
            year: self.year,
            decision_number: self.decision_number.clone(),
            decision_on: self.decision_on,
            issuer: self.issuer.clone(),
            achievement: self.achievement.clone(),
            note: self.note.clone(),
        }
    }
}

/// A row as understood. What is absent was blank or cannot be used (then `findings` says why).
#[derive(Clone, Debug)]
pub(super) struct PastAwardLine {
    pub(super) nominee: NomineeLine,
    pub(super) award: Option<AwardWords>,
    /// Nothing says the unit: whoever has the name may be meant.
    pub(super) names_no_unit: bool,
    pub(super) findings: Findings,
}

impl<'a> AwardReader<'a> {
    /// Reads a row.
    pub(super) fn read(&self, row: &NewRow) -> PastAwardLine {
        let line = self.read_as(row);
        // A bare name under "Tên tập thể, cá nhân" says no kind; an award that only people can hold does.
        match self.kind_of_award(row, &line) {
            Some(kind) => self.read_as(&NewRow { kind: Some(kind), ..row.clone() }),
            None => line,
        }
    }

    fn read_as(&self, row: &NewRow) -> PastAwardLine {
        let given = |field: &str, meanings: &[&str]| self.nominees.layout.given(row, field, meanings);
        let mut findings = Findings::of(row);
        let mut nominee = self.nominees.read(row, &mut findings);
        nominee.recipient_class = None;
        findings.values.retain(|value| value.field != "recipientClass");
        findings.problems.retain(|problem| problem.field != "recipientClass");
        self.unit_by_name(&mut nominee, &mut findings);
        let names_no_unit = nominee.unit.is_none()
            && findings
                .problems
                .iter()
                .any(|problem| problem.field == "unit" && problem.problem == CellProblem::Blank);

        let headings = self.memo.headings.over(row, self.titles, self.today);
        let decision = Decision::of(self.nominees.layout, row, &headings, self.head);
        let decision_number = findings.line("decisionNumber", &decision.number);
        let decision_on =
            read_date(&mut findings, "decisionOn", &decision.on, self.today, DateKind::Document);
        let issuer = findings.line("issuer", &decision.issuer);
        let year_elsewhere = headings
            .year
            .map(|year| (year, ValueNote::FromHeading))
            .or(self.head.year.map(|year| (year, ValueNote::FromHead)))
            .or(decision_on.map(|date| (date.year(), ValueNote::FromDate)));
        let year = settle_year(&mut findings, &given("year", &["year"]), self.today, year_elsewhere);
        let commendation_type = findings.choice(
            "commendationType",
            &given("commendationType", &["commendationType"]),
            parse_commendation_type,
            commendation_type_text,
            CellProblem::NotInList,
        );
        let achievement = findings.lines("achievement", &given("achievement", &["achievement"]));
        let note = findings.lines("note", &given("note", &["note"]));
        let pack = year.and_then(|year| pack_of_decision(self.regulations, decision_on, year).ok());
        let named =
            self.award(&mut findings, &given("award", &["award"]), &headings, pack, issuer.as_deref());
        let award = named.zip(year).map(|(named, year)| AwardWords {
            award_id: named.award.map(|award| award.id.clone()),
            award_name: named.name,
            rank: named.award.map_or(0, |award| award.rank),
            is_title: named.award.is_some_and(|award| award.kind == domain::award::AwardKind::EmulationTitle),
            commendation_type,
            year,
            decision_number,
            decision_on,
            issuer,
            achievement,
            note,
        });
        if let Some(award) = named_of(&award, pack).filter(|award| !award.recipients.contains(&nominee.kind))
        {
            findings.complain("award", &award.name, CellProblem::AwardNotForThisKind);
        }
        PastAwardLine { nominee, award, names_no_unit, findings }
    }

    /// The kind the award of a row says, where nothing else said one and the award cannot go to the kind assumed.
    fn kind_of_award(&self, row: &NewRow, line: &PastAwardLine) -> Option<NomineeKind> {
        let says_kind = row.kind.is_some()
            || !self.nominees.layout.given(row, "kind", &["kind"]).is_blank()
            // Whoever has a birth date is a person, whatever award the line names.
            || !self.nominees.layout.given(row, "born", &["born", "birthYearMale", "birthYearFemale"]).is_blank()
            || !line
                .findings
                .problems
                .iter()
                .any(|problem| problem.problem == CellProblem::AwardNotForThisKind);
        let award = line.award.as_ref().filter(|_| !says_kind)?;
        let pack = pack_of_decision(self.regulations, award.decision_on, award.year).ok()?;
        let award = pack.award(award.award_id.as_deref()?).ok()?;
        let mut kinds = award.recipients.iter().copied().filter(|kind| *kind != NomineeKind::Household);
        match (kinds.next(), kinds.next()) {
            (Some(only), None) => Some(only),
            (Some(_) | None, _) => None,
        }
    }

    /// `Sở Y tế` in a list of collectives is its own unit; `Khoa Nội, Bệnh viện X` is one of the hospital's.
    fn unit_by_name(&self, nominee: &mut NomineeLine, findings: &mut Findings) {
        let is_blank = findings
            .problems
            .iter()
            .any(|problem| problem.field == "unit" && problem.problem == CellProblem::Blank);
        let (Some(name), NomineeKind::Collective, true) = (&nominee.name, nominee.kind, is_blank) else {
            return;
        };
        let units = self.nominees.units;
        if let Some(unit) = units.find_at_end(name.as_str()) {
            nominee.unit = Some(unit);
            findings.problems.retain(|problem| problem.field != "unit");
            if let Some(shown) = findings.values.iter_mut().find(|value| value.field == "unit") {
                shown.value = units.shown_name(unit);
                shown.notes.push(ValueNote::Split);
            }
        }
    }

    /// The award: the row's own words, a heading that names one, the head. What the catalogue of the decision's date
    /// does not know is kept as written.
    fn award(
        &self,
        findings: &mut Findings,
        cell: &Given,
        headings: &HeadingWords,
        pack: Option<&'a Pack>,
        issuer: Option<&str>,
    ) -> Option<NamedAward<'a>> {
        let catalogue = |award: &'a Award| NamedAward { award: Some(award), name: award.name.clone() };
        let (named, cell) = if cell.is_blank() {
            let alone = |text: &str| self.award_named(pack?, text, None);
            let by_heading = pack.and_then(|pack| headings.award(pack, alone));
            let by_head = || pack?.award(self.head.award.as_deref()?).ok();
            match by_heading {
                Some(award) => (Some(catalogue(award)), cell.clone().noted(ValueNote::FromHeading)),
                None => match by_head() {
                    Some(award) => (Some(catalogue(award)), cell.clone().noted(ValueNote::FromHead)),
                    None => (None, cell.clone()),
                },
            }
        } else {
            match pack.and_then(|pack| self.award_named(pack, &cell.text, issuer)) {
                Some(award) => (Some(catalogue(award)), cell.clone()),
                None => {
                    let name = tidy(&cell.text);
                    (Some(NamedAward { award: None, name }), cell.clone().noted(ValueNote::NotInCatalogue))
                }
            }
        };
        match &named {
            // Without a year the regulations are not known; that the year is missing is said there.
            Some(named) if named.award.is_none() => {
                findings.line("award", &cell);
            }
            Some(named) => findings.show("award", named.name.as_str(), &cell),
            None => {
                findings.show("award", "", &cell);
                if !cell.is_error && pack.is_some() {
                    findings.complain("award", "", CellProblem::Blank);
                }
            }
        }
        named.filter(|_| !cell.is_error)
    }

    /// The award of these regulations with this id or name; "Giấy khen" alone is told by who gave it.
    fn award_named(&self, pack: &'a Pack, text: &str, issuer: Option<&str>) -> Option<&'a Award> {
        let key = (pack.id.clone(), format!("{text}\n{}", issuer.unwrap_or_default()));
        if let Some(known) = self.memo.awards.borrow().get(&key) {
            return *known;
        }
        let one = |text: &str| {
            pack.award_named(text)
                .or_else(|| spellings(text).iter().find_map(|spelling| pack.award_named(spelling)))
        };
        let by_issuer = || issuer.and_then(|issuer| one(&format!("{text} {issuer}")));
        let award = if issuer.is_some() && GENERIC.contains(&award_key(text).as_str()) {
            by_issuer()
        } else {
            pack.award(text.trim()).ok().or_else(|| one(text)).or_else(by_issuer)
        };
        self.memo.awards.borrow_mut().insert(key, award);
        award
    }
}

/// An award by its name, and what the catalogue knows of it.
struct NamedAward<'a> {
    award: Option<&'a Award>,
    name: String,
}

fn named_of<'a>(award: &Option<AwardWords>, pack: Option<&'a Pack>) -> Option<&'a Award> {
    pack?.award(award.as_ref()?.award_id.as_deref()?).ok()
}

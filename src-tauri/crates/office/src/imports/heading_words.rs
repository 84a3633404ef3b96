//! What the titles of a sheet and the headings inside a list say for the lines below them: a decision, a year, an award.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::{Datelike, NaiveDate};
use domain::award::Award;
use domain::records::imports::{CellProblem, ValueNote};
use domain::text::fold;
use store::imports::NewRow;
use workbook::{DecisionWords, decision_in};

use super::nomination_line::SECTION_MARK;
use super::row_text::{Findings, Given};
use crate::history::FIRST_YEAR;
use crate::regulations::{Pack, award_key};

/// What each sheet's headings say, by sheet and section: a list repeats them on every line.
#[derive(Default)]
pub(super) struct KnownHeadings {
    by_section: RefCell<BTreeMap<SectionKey, Rc<HeadingWords>>>,
}

/// A sheet from 1, and the heading inside the list.
type SectionKey = (u32, Option<String>);

impl KnownHeadings {
    /// What stands over a row; `titles` are the rows above its list, from the top.
    pub(super) fn over(&self, row: &NewRow, titles: &[String], today: NaiveDate) -> Rc<HeadingWords> {
        let key = (row.sheet_no, row.section.clone());
        if let Some(known) = self.by_section.borrow().get(&key) {
            return Rc::clone(known);
        }
        let words = Rc::new(HeadingWords::over(row.section.as_deref(), titles, today));
        self.by_section.borrow_mut().insert(key, Rc::clone(&words));
        words
    }
}

/// Headings over a line, the nearest first, and what they say.
#[derive(Clone, Debug, Default)]
pub(super) struct HeadingWords {
    /// The texts themselves.
    pub(super) texts: Vec<String>,
    /// Decisions they name.
    pub(super) decisions: Vec<DecisionWords>,
    /// The year of the nearest that names one year and no other.
    pub(super) year: Option<i32>,
}

impl HeadingWords {
    /// Of texts, the nearest to the line first.
    pub(super) fn of<'t>(texts: impl IntoIterator<Item = &'t str>, today: NaiveDate) -> HeadingWords {
        let texts: Vec<String> =
            texts.into_iter().filter(|text| !text.trim().is_empty()).map(str::to_owned).collect();
        HeadingWords {
            decisions: texts.iter().filter_map(|text| decision_in(text)).collect(),
            year: texts.iter().find_map(|text| year_named(text, today)),
            texts,
        }
    }

    /// Of the headings inside a list that a row stands under, and the rows above the list.
    pub(super) fn over(section: Option<&str>, titles: &[String], today: NaiveDate) -> HeadingWords {
        let inner = section.into_iter().flat_map(|section| section.rsplit(SECTION_MARK));
        HeadingWords::of(inner.chain(titles.iter().rev().map(String::as_str)), today)
    }

    /// The award that a text names alone or among other words (`Tặng Bằng khen của Chủ tịch UBND tỉnh cho 12 cá nhân`).
    pub(super) fn award<'p>(
        &self,
        pack: &'p Pack,
        alone: impl Fn(&str) -> Option<&'p Award>,
    ) -> Option<&'p Award> {
        self.texts.iter().find_map(|text| alone(text).or_else(|| award_within(pack, text)))
    }
}

/// The award with the longest name that stands among the words of a text. `None` when two as long do.
fn award_within<'p>(pack: &'p Pack, text: &str) -> Option<&'p Award> {
    // Shorter names ("BK") stand in other words too easily.
    const LEAST_WORDS: usize = 2;
    let hay = format!(" {} ", award_key(text));
    let mut best: Option<(usize, &Award)> = None;
    let mut tie = false;
    for award in &pack.awards {
        let names = [&award.name, &award.short_name].into_iter().chain(&award.synonyms);
        let longest = names
            .map(|name| award_key(name))
            .filter(|key| key.split(' ').count() >= LEAST_WORDS && hay.contains(&format!(" {key} ")))
            .map(|key| key.len())
            .max();
        match (longest, best) {
            (Some(len), Some((before, _))) if len == before => tie = true,
            (Some(len), Some((before, _))) if len < before => {}
            (Some(len), _) => (best, tie) = (Some((len, award)), false),
            (None, _) => {}
        }
    }
    best.filter(|_| !tie).map(|(_, award)| award)
}

/// The only year a text speaks of as `năm 2019`; that of a date (`tháng 6 năm 2019`) is not meant.
pub(super) fn year_named(text: &str, today: NaiveDate) -> Option<i32> {
    let folded = fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut years: Vec<i32> = (0..words.len())
        .filter(|at| words.get(*at) == Some(&"nam"))
        .filter(|at| at.checked_sub(2).is_none_or(|month| words.get(month) != Some(&"thang")))
        .filter_map(|at| {
            let year = words.get(at + 1).filter(|word| **word != "hoc").or(words.get(at + 2))?;
            // "Năm học 2018 - 2019" is the year it ends in.
            let is_school = words.get(at + 1) == Some(&"hoc");
            let last = words.get(at + 3).filter(|_| is_school).and_then(|word| sound_year(word, today));
            last.or_else(|| sound_year(year, today))
        })
        .collect();
    years.dedup();
    match years.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// What a cell of a column of years says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum YearReading {
    Blank,
    Year(i32),
    /// None, or several that a person must choose from.
    NoYear,
}

/// Reads `2019`, `2019.0`, `năm 2019`, `2018-2019` and `Giai đoạn 2016 - 2020` (the last year), `31/12/2019`.
fn read_year(text: &str, today: NaiveDate) -> YearReading {
    let folded = fold(text);
    if !folded.chars().any(char::is_alphanumeric) {
        return YearReading::Blank;
    }
    let numbers: Vec<&str> =
        folded.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect();
    let years: Vec<i32> = numbers.iter().filter_map(|digits| sound_year(digits, today)).collect();
    match years.as_slice() {
        [year] => YearReading::Year(*year),
        // A span, not a list of years.
        [first, last] if first < last && is_span(&folded) => YearReading::Year(*last),
        _ => YearReading::NoYear,
    }
}

/// Reads and shows the year of a row: its own cell, else what is known `elsewhere` and from where.
pub(super) fn settle_year(
    findings: &mut Findings,
    cell: &Given,
    today: NaiveDate,
    elsewhere: Option<(i32, ValueNote)>,
) -> Option<i32> {
    let (year, cell, problem) = match (read_year(&cell.text, today), elsewhere) {
        (YearReading::Year(year), _) => (Some(year), cell.clone(), None),
        (YearReading::NoYear, _) => (None, cell.clone(), Some(CellProblem::NotANumber)),
        (YearReading::Blank, Some((year, note))) => (Some(year), cell.clone().noted(note), None),
        (YearReading::Blank, None) => (None, cell.clone(), Some(CellProblem::Blank)),
    };
    findings.show("year", year.map(|year| year.to_string()).unwrap_or_default(), &cell);
    if let Some(problem) = problem.filter(|_| !cell.is_error) {
        findings.complain("year", &cell.text, problem);
    }
    year
}

/// `2016-2020`, `2016 đến 2020`: nothing but a dash or a word for it between two years.
fn is_span(folded: &str) -> bool {
    let mut runs = folded.split(|c: char| c.is_ascii_digit()).filter(|between| !between.is_empty());
    runs.any(|between| matches!(between.trim(), "-" | "den" | "den nam" | "/"))
}

fn sound_year(digits: &str, today: NaiveDate) -> Option<i32> {
    let year: i32 = digits.parse().ok().filter(|_| digits.len() == 4)?;
    (FIRST_YEAR..=today.year()).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regulations::Regulations;

    fn today() -> NaiveDate {
        "2022-01-12".parse().unwrap()
    }

    #[test]
    fn a_year_is_read_as_lists_write_it() {
        for (text, read) in [
            ("2019", YearReading::Year(2019)),
            ("2019.0", YearReading::Year(2019)),
            ("Năm 2019", YearReading::Year(2019)),
            ("2018-2019", YearReading::Year(2019)),
            ("Năm học 2018 - 2019", YearReading::Year(2019)),
            ("Giai đoạn 2016-2020", YearReading::Year(2020)),
            ("2018/2019", YearReading::Year(2019)),
            ("31/12/2019", YearReading::Year(2019)),
            ("2017, 2018", YearReading::NoYear),
            ("2017; 2018; 2019", YearReading::NoYear),
            ("19", YearReading::NoYear),
            ("2091", YearReading::NoYear),
            ("nhiều năm", YearReading::NoYear),
            ("", YearReading::Blank),
            ("-", YearReading::Blank),
        ] {
            assert_eq!(read_year(text, today()), read, "{text}");
        }
    }

    #[test]
    fn a_heading_names_a_year_unless_it_is_that_of_a_date() {
        for (text, year) in [
            ("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN NĂM 2019", Some(2019)),
            ("Kèm theo Quyết định số 1/QĐ-UBND ngày 05 tháng 6 năm 2019", None),
            ("Khen thưởng năm 2019 (Quyết định ngày 10 tháng 01 năm 2020)", Some(2019)),
            ("Từ năm 2016 đến năm 2020", None),
            ("II. Năm học 2018-2019", Some(2019)),
            ("Năm 2017", Some(2017)),
            ("Danh sách", None),
        ] {
            assert_eq!(year_named(text, today()), year, "{text}");
        }
    }

    #[test]
    fn a_heading_names_an_award_among_other_words() {
        let pack = Regulations::shipped().unwrap().pack_on(today()).unwrap();
        for (text, id) in [
            ("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", Some("bang_khen_tinh")),
            ("Tặng danh hiệu Lao động tiên tiến cho 12 cá nhân", Some("lao_dong_tien_tien")),
            ("Danh sách cán bộ", None),
        ] {
            let words = HeadingWords::of([text], today());
            let found = words.award(pack, |text| pack.award_named(text)).map(|award| award.id.as_str());
            assert_eq!(found, id, "{text}");
        }
    }
}

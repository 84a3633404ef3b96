//! Which award a row asks: its own words, a heading's, the whole list's, or those of the sheet.

use domain::award::Award;
use domain::nominee::NomineeKind;
use domain::records::imports::{CellProblem, ValueNote};
use domain::text::fold;
use store::imports::NewRow;

use super::award_words::spellings;
use super::nomination_line::{LineReader, SECTION_MARK};
use super::row_text::{Findings, Given};

impl<'a> LineReader<'a> {
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

    /// The award that the titles above a list name, else the sheet's name: `DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN …`, `LĐTT`.
    pub(super) fn award_over(&self, sheet_name: &str, titles: &[String]) -> Option<&'a Award> {
        titles.iter().find_map(|title| self.award_titled(title)).or_else(|| self.award_named(sheet_name))
    }

    /// The award at the end of a title, whatever announces it.
    fn award_titled(&self, title: &str) -> Option<&'a Award> {
        let words: Vec<&str> = title.split_whitespace().collect();
        let announces = |word: &str| {
            matches!(
                fold(word).trim_end_matches([':', ',']),
                "tang" | "thuong" | "hieu" | "nhan" | "khen" | "nghi"
            )
        };
        let after = (1..words.len())
            .filter(|at| words.get(at - 1).is_some_and(|word| announces(word)))
            .filter_map(|at| words.get(at..));
        after.map(|words| words.join(" ")).find_map(|words| self.award_named(&words))
    }

    /// The awards a cell names one beside the other, by their names.
    fn awards_in(&self, text: &str) -> Vec<String> {
        let text = text.replace(" và ", "\n").replace([';', ',', '+'], "\n");
        let mut names: Vec<String> = Vec::new();
        for award in text.lines().filter_map(|piece| self.award_named(piece.trim())) {
            if !names.contains(&award.name) {
                names.push(award.name.clone());
            }
        }
        names
    }

    /// The award: the row's own words, else a section heading that names one, else the award of the whole list.
    pub(super) fn award(
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
                None if self.default_award.is_some() => (self.default_award, Some(ValueNote::FromHead)),
                None => (self.sheet_award, self.sheet_award.map(|_| ValueNote::FromSheet)),
            }
        } else {
            (self.award_named(&cell.text), None)
        };
        let shown = note.map_or_else(|| cell.clone(), |note| cell.clone().noted(note));
        findings.show("award", award.map_or("", |award| award.name.as_str()), &shown);
        match award {
            None if cell.is_error => {}
            None if cell.is_blank() => findings.complain("award", "", CellProblem::Blank),
            None => {
                let awards = self.awards_in(&cell.text);
                let problem = if awards.len() > 1 {
                    CellProblem::SeveralAwards { awards }
                } else {
                    CellProblem::UnknownAward
                };
                findings.complain("award", &cell.text, problem);
            }
            Some(award) if !award.recipients.contains(&kind) => {
                findings.complain("award", &award.name, CellProblem::AwardNotForThisKind);
            }
            Some(_) => {}
        }
        award
    }
}

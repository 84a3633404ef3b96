//! The decision by which a past award was given, as far as a row, the headings over it and the whole list say it.

use domain::dates::PartialDate;
use domain::records::imports::{DecisionHead, ValueNote};
use store::imports::NewRow;
use workbook::{DecisionWords, decision_in};

use super::heading_words::HeadingWords;
use super::row_text::{Given, Layout};
use crate::history::number_key;

/// The decision of a row as it comes together from the row, the headings and what is said for the whole list.
pub(super) struct Decision {
    pub(super) number: Given,
    pub(super) on: Given,
    pub(super) issuer: Given,
}

impl Decision {
    /// Number, date and issuer: the row's own columns, what stands in one cell with them, the headings over the row,
    /// what is said for the whole list. A heading about another decision than the row's says nothing about it.
    pub(super) fn of(
        layout: &Layout,
        row: &NewRow,
        headings: &HeadingWords,
        head: &DecisionHead,
    ) -> Decision {
        let given = |field: &str| layout.given(row, field, &[field]);
        let mut decision =
            Decision { number: given("decisionNumber"), on: given("decisionOn"), issuer: given("issuer") };
        let both = layout.given(row, "decision", &["decision"]);
        decision.take_from_cell(&both);
        let says_more = decision.number.text.trim().contains(char::is_whitespace);
        let words = says_more.then(|| decision_in(&decision.number.text)).flatten();
        if let Some(words) = words.filter(|words| words.day_text.is_some()) {
            // `1234/QĐ-UBND ngày 05/6/2019` under "Số quyết định".
            let cell = decision.number.clone().noted(ValueNote::Split);
            decision.number.text.clear();
            decision.fill(&words, &cell, &ValueNote::Split);
        }
        for words in &headings.decisions {
            decision.fill(words, &Given::default(), &ValueNote::FromHeading);
        }
        let head = DecisionWords {
            number: head.number.clone().unwrap_or_default(),
            day_text: head.on.map(|day| PartialDate::Day(day).table()),
            issuer: head.issuer.clone(),
        };
        decision.fill(&head, &Given::default(), &ValueNote::FromHead);
        decision
    }

    /// What the cell of number and date together says, beside the row's own columns.
    fn take_from_cell(&mut self, both: &Given) {
        if both.is_blank() {
            return;
        }
        let cell = both.clone().noted(ValueNote::Split);
        match decision_in(&both.text) {
            Some(words) => self.fill(&words, &cell, &ValueNote::Split),
            None if PartialDate::parse_typed(&both.text).is_some() => {
                if self.on.is_blank() && !self.on.is_repaired {
                    self.on = both.clone();
                }
            }
            // "QĐ UBND tỉnh": kept where it can be seen.
            None if both.text.chars().any(|c| c.is_ascii_digit()) => {
                if self.number.is_blank() && !self.number.is_repaired {
                    self.number = both.clone();
                }
            }
            None => {
                if self.issuer.is_blank() && !self.issuer.is_repaired {
                    self.issuer = both.clone();
                }
            }
        }
    }

    /// Takes over what is still missing from words about the same decision, or about one where the row names none.
    fn fill(&mut self, words: &DecisionWords, cell: &Given, note: &ValueNote) {
        let is_same = self.number.is_blank()
            || words.number.is_empty()
            || number_key(&self.number.text) == number_key(&words.number);
        if !is_same {
            return;
        }
        let take = |own: &mut Given, text: Option<&str>| {
            if let Some(text) = text.filter(|text| !text.is_empty() && own.is_blank() && !own.is_repaired) {
                *own = Given { text: text.to_owned(), ..cell.clone() }.noted(note.clone());
            }
        };
        take(&mut self.number, Some(&words.number));
        take(&mut self.on, words.day_text.as_deref());
        take(&mut self.issuer, words.issuer.as_deref());
    }
}

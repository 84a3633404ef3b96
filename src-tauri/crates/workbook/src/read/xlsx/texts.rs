//! The table of texts that cells point into, and what is done to every text of a workbook.

use std::borrow::Cow;

use domain::text::LegacyCode;
use memchr::memchr2;

use crate::read::grid::MAX_CELL_UNITS;
use crate::read::problem::{ReadProblem, TooLarge};
use crate::read::xml::{Piece, Xml};

/// Most bytes of all texts together; each stands once in the table.
const MAX_BYTES: usize = 32 * 1024 * 1024;
/// Most texts.
const MAX_TEXTS: usize = 2_500_000;
/// Longest text of a cell in bytes: a UTF-16 unit is at most three bytes. Escapes are counted before they are resolved.
const MAX_TEXT_BYTES: usize = MAX_CELL_UNITS * 7;

/// What the letters of a text say about its font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum TextFont {
    /// The font of its cell.
    #[default]
    OfCell,
    /// A font of its own, of today.
    Today,
    /// A font of its own, of before Unicode.
    Legacy(LegacyCode),
}

impl TextFont {
    /// By the name of the font.
    pub(super) fn named(name: &str) -> TextFont {
        LegacyCode::of_font(name).map_or(TextFont::Today, TextFont::Legacy)
    }
}

/// The texts of a workbook, end to end in one piece of memory.
#[derive(Debug, Default)]
pub(super) struct Texts {
    letters: String,
    /// Where each text ends, in bytes.
    ends: Vec<u32>,
    /// Fonts of texts that have one of their own, by number, ascending.
    fonts: Vec<(u32, TextFont)>,
}

impl Texts {
    /// Reads the table. What it declares about its length is not even looked at.
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Texts, ReadProblem> {
        let mut texts = Texts::default();
        let mut item = RichText::default();
        loop {
            match xml.next()? {
                Piece::Start(tag) => match tag.name() {
                    "si" => item.begin(),
                    name => item.start(name, || tag.attribute("val")),
                },
                Piece::Text(text) => item.push(&text)?,
                Piece::End(tag) => match tag.name() {
                    "si" => texts.add(&mut item)?,
                    name => item.end(name),
                },
                Piece::Other => {}
                Piece::Over => return Ok(texts),
            }
        }
    }

    /// The text of a number, and what is known of its font.
    pub(super) fn get(&self, number: usize) -> Option<(&str, TextFont)> {
        let end = *self.ends.get(number)? as usize;
        let start =
            number.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |start| *start as usize);
        let text = self.letters.get(start..end)?;
        let font = self.fonts.binary_search_by_key(&number, |(at, _)| *at as usize).ok();
        let font = font.and_then(|at| self.fonts.get(at)).map_or(TextFont::OfCell, |(_, font)| *font);
        Some((text, font))
    }

    fn add(&mut self, item: &mut RichText) -> Result<(), ReadProblem> {
        let font = item.end_in(&mut self.letters)?;
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        if self.letters.len() > MAX_BYTES || self.ends.len() >= MAX_TEXTS {
            let megabytes = |bytes: usize| bytes.div_ceil(1024 * 1024) as u64;
            let found = megabytes(self.letters.len()).max(megabytes(MAX_BYTES) + 1);
            return Err(ReadProblem::too_large(TooLarge::Memory, megabytes(MAX_BYTES), found));
        }
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
        if font != TextFont::OfCell {
            self.fonts.push((number, font));
        }
        Ok(())
    }
}

/// A text in one or several runs, being read; the reading aids over Japanese letters are no part of it.
#[derive(Debug, Default)]
pub(super) struct RichText {
    text: String,
    font: Option<TextFont>,
    run_font: TextFont,
    in_text: bool,
    aids: u32,
}

impl RichText {
    pub(super) fn begin(&mut self) {
        *self = RichText { text: std::mem::take(&mut self.text), ..RichText::default() };
        self.text.clear();
    }

    /// An element inside the text begins; `val` is its value, asked for where it is needed.
    pub(super) fn start(&mut self, name: &str, val: impl FnOnce() -> Option<String>) {
        match name {
            "t" => self.in_text = self.aids == 0,
            "r" => self.run_font = TextFont::OfCell,
            "rPh" => self.aids += 1,
            "rFont" => self.run_font = val().map_or(TextFont::OfCell, |name| TextFont::named(&name)),
            _ => {}
        }
    }

    pub(super) fn end(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "rPh" => self.aids = self.aids.saturating_sub(1),
            _ => {}
        }
    }

    pub(super) fn push(&mut self, text: &str) -> Result<(), ReadProblem> {
        if self.in_text {
            self.font.get_or_insert(self.run_font);
            push_bounded(&mut self.text, text)?;
        }
        Ok(())
    }

    /// Adds the text as a person sees it to `into`; the font of its first run.
    pub(super) fn end_in(&mut self, into: &mut String) -> Result<TextFont, ReadProblem> {
        add_tidy(into, &self.text)?;
        Ok(self.font.take().unwrap_or_default())
    }
}

/// Adds to the text of a cell, which has an end.
pub(super) fn push_bounded(text: &mut String, more: &str) -> Result<(), ReadProblem> {
    if text.len() + more.len() > MAX_TEXT_BYTES {
        return Err(too_long(text.len() + more.len()));
    }
    text.push_str(more);
    Ok(())
}

/// Adds a text without the escapes of spreadsheets (`_x000D_`) and with one kind of line break.
pub(super) fn add_tidy(into: &mut String, text: &str) -> Result<(), ReadProblem> {
    // Nearly all texts are short and have neither.
    if text.len() <= MAX_CELL_UNITS && memchr2(b'_', b'\r', text.as_bytes()).is_none() {
        into.push_str(text);
        return Ok(());
    }
    let mut tidy = Cow::Borrowed(text);
    if tidy.contains("_x") {
        tidy = Cow::Owned(unescape(&tidy));
    }
    if tidy.contains('\r') {
        tidy = Cow::Owned(tidy.replace("\r\n", "\n").replace('\r', "\n"));
    }
    let units = tidy.encode_utf16().count();
    if units > MAX_CELL_UNITS {
        return Err(too_long(units));
    }
    into.push_str(&tidy);
    Ok(())
}

fn too_long(found: usize) -> ReadProblem {
    ReadProblem::too_large(TooLarge::CellText, MAX_CELL_UNITS as u64, found as u64)
}

/// `_xHHHH_` stands for a UTF-16 unit that XML cannot hold; `_x005F_` protects an underscore.
fn unescape(text: &str) -> String {
    const ESCAPE: usize = "_x000D_".len();
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        units.extend(before.encode_utf16());
        let escape = from.get(..ESCAPE).filter(|escape| escape.ends_with('_'));
        let digits = escape.and_then(|escape| escape.get(2..ESCAPE - 1));
        let unit = digits
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let taken = if let Some(unit) = unit {
            units.push(unit);
            ESCAPE
        } else {
            units.extend("_x".encode_utf16());
            2
        };
        rest = from.get(taken..).unwrap_or_default();
    }
    units.extend(rest.encode_utf16());
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_spreadsheets_are_resolved() {
        for (text, tidy) in [
            ("Nguyễn Văn An", "Nguyễn Văn An"),
            ("một_x000D_\nhai", "một\nhai"),
            ("một\r\nhai\rba", "một\nhai\nba"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x0041__x0042_", "AB"),
            ("_xD83C__xDF89_", "🎉"),
            ("_x00G1_ _x41_ _xế00_", "_x00G1_ _x41_ _xế00_"),
            ("a_x", "a_x"),
            ("_x0009_", "\t"),
        ] {
            let mut letters = "a".to_owned();
            assert_eq!(add_tidy(&mut letters, text), Ok(()), "{text}");
            assert_eq!(letters, format!("a{tidy}"));
        }
        let mut letters = String::new();
        assert!(add_tidy(&mut letters, &"ệ".repeat(MAX_CELL_UNITS)).is_ok());
        assert!(add_tidy(&mut letters, &"ệ".repeat(MAX_CELL_UNITS + 1)).is_err());
    }
}

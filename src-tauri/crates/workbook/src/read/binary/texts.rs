//! The table of texts of a binary workbook.

use crate::read::grid::MAX_CELL_UNITS;
use crate::read::problem::{ReadProblem, TooLarge};

/// Most bytes of all texts of the table together.
const MAX_BYTES: usize = 32 * 1024 * 1024;
/// Most texts in the table.
const MAX_TEXTS: usize = 2_500_000;

/// A text and the number of the font of its first letter, where that differs from the cell's.
#[derive(Debug, Default)]
pub(in crate::read) struct Text {
    pub text: String,
    pub font: Option<u16>,
}

impl Text {
    /// The text, unless it is longer than a cell can hold.
    pub(in crate::read) fn checked(self) -> Result<Text, ReadProblem> {
        // A letter is at least a byte for each of its units: most texts need not be counted.
        if self.text.len() > MAX_CELL_UNITS {
            let found = self.text.encode_utf16().count();
            if found > MAX_CELL_UNITS {
                return Err(ReadProblem::too_large(TooLarge::CellText, MAX_CELL_UNITS as u64, found as u64));
            }
        }
        Ok(self)
    }
}

/// The texts of a workbook, end to end in one piece of memory.
#[derive(Debug, Default)]
pub(in crate::read) struct Texts {
    letters: String,
    /// Where each text ends, in bytes.
    ends: Vec<u32>,
    /// Fonts of texts that have one of their own, by number, ascending.
    fonts: Vec<(u32, u16)>,
}

impl Texts {
    /// Adds the next text.
    pub(in crate::read) fn add(&mut self, text: Text) -> Result<(), ReadProblem> {
        let at = self.ends.len();
        if at >= MAX_TEXTS {
            return Err(ReadProblem::too_large(TooLarge::Cells, MAX_TEXTS as u64, at as u64 + 1));
        }
        self.letters.push_str(&text.text);
        if self.letters.len() > MAX_BYTES {
            let megabytes = |bytes: usize| (bytes / (1024 * 1024)) as u64;
            let (limit, found) = (megabytes(MAX_BYTES), megabytes(self.letters.len()) + 1);
            return Err(ReadProblem::too_large(TooLarge::Memory, limit, found));
        }
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
        if let Some((at, font)) = u32::try_from(at).ok().zip(text.font) {
            self.fonts.push((at, font));
        }
        Ok(())
    }

    /// The text of a number, and its own font; damaged when there is none.
    pub(in crate::read) fn get(&self, number: u32) -> Result<Text, ReadProblem> {
        self.found(number).ok_or_else(|| ReadProblem::damaged("a cell points to a text that is not there"))
    }

    fn found(&self, number: u32) -> Option<Text> {
        let at = usize::try_from(number).ok()?;
        let place = |end: u32| usize::try_from(end).ok();
        let end = place(*self.ends.get(at)?)?;
        let start = at.checked_sub(1).map_or(Some(0), |before| place(*self.ends.get(before)?))?;
        let font = self.fonts.binary_search_by_key(&number, |(at, _)| *at).ok();
        Some(Text {
            text: self.letters.get(start..end)?.to_owned(),
            font: font.and_then(|at| self.fonts.get(at)).map(|(_, font)| *font),
        })
    }
}

//! Records of a part: a kind and a length of seven bits a byte, and that many bytes.

use std::io::{Read, copy, sink};

use crate::read::binary::texts::Text;
use crate::read::container::{Part, problem_of};
use crate::read::problem::ReadProblem;

/// Kinds of records, by what they hold.
pub(super) mod kind {
    pub const ROW: u32 = 0;
    pub const CELL_RK: u32 = 2;
    pub const CELL_ERROR: u32 = 3;
    pub const CELL_BOOL: u32 = 4;
    pub const CELL_REAL: u32 = 5;
    pub const CELL_TEXT: u32 = 6;
    pub const CELL_TEXT_NUMBER: u32 = 7;
    pub const FORMULA_TEXT: u32 = 8;
    pub const FORMULA_NUMBER: u32 = 9;
    pub const FORMULA_BOOL: u32 = 10;
    pub const FORMULA_ERROR: u32 = 11;
    pub const TEXT: u32 = 19;
    pub const FONT: u32 = 43;
    pub const FORMAT: u32 = 44;
    pub const LOOK: u32 = 47;
    pub const COLUMN: u32 = 60;
    pub const CELL_RICH_TEXT: u32 = 62;
    pub const END_SHEET: u32 = 130;
    pub const BOOK_PROPERTIES: u32 = 153;
    pub const BUNDLE_SHEET: u32 = 156;
    pub const MERGED: u32 = 176;
    pub const BEGIN_CELL_LOOKS: u32 = 617;
    pub const END_CELL_LOOKS: u32 = 618;
}

/// Longest record kept, in bytes: the longest text of a cell, its fonts and its formula. Longer ones hold no cell.
const MAX_RECORD: u32 = 512 * 1024;

/// The records of a part, one at a time.
pub(super) struct Records<'p> {
    part: Part<'p>,
    data: Vec<u8>,
}

impl<'p> Records<'p> {
    pub(super) fn new(part: Part<'p>) -> Records<'p> {
        Records { part, data: Vec::new() }
    }

    /// The kind of the next record, whose bytes are then asked for; `None` at the end of the part.
    pub(super) fn next(&mut self) -> Result<Option<u32>, ReadProblem> {
        const BYTES_OF_KIND: u32 = 2;
        const BYTES_OF_LENGTH: u32 = 4;
        let Some(kind) = self.number(BYTES_OF_KIND)? else { return Ok(None) };
        let length = self.number(BYTES_OF_LENGTH)?.ok_or_else(breaks_off)?;
        self.data.clear();
        let mut record = (&mut self.part).take(u64::from(length));
        let read = if length > MAX_RECORD {
            copy(&mut record, &mut sink()).map_err(problem_of)?
        } else {
            record.read_to_end(&mut self.data).map_err(problem_of)? as u64
        };
        if read < u64::from(length) { Err(breaks_off()) } else { Ok(Some(kind)) }
    }

    /// A number of seven bits a byte, the lowest first.
    fn number(&mut self, most: u32) -> Result<Option<u32>, ReadProblem> {
        let mut number = 0;
        for at in 0..most {
            let mut byte = [0];
            if self.part.read(&mut byte).map_err(problem_of)? == 0 {
                return if at == 0 { Ok(None) } else { Err(breaks_off()) };
            }
            number |= u32::from(byte[0] & 0x7f) << (7 * at);
            if byte[0] & 0x80 == 0 {
                break;
            }
        }
        Ok(Some(number))
    }

    pub(super) fn u8(&self, at: usize) -> Option<u8> {
        self.data.get(at).copied()
    }

    pub(super) fn u16(&self, at: usize) -> Option<u16> {
        self.data.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&self, at: usize) -> Option<u32> {
        self.data.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
    }

    pub(super) fn f64(&self, at: usize) -> Option<f64> {
        self.data.get(at..at + 8)?.try_into().ok().map(f64::from_le_bytes)
    }

    /// A text that begins with its length, and where it ends. A length of all ones is no text.
    pub(super) fn text(&self, at: usize) -> Option<(String, usize)> {
        let count = self.u32(at)?;
        if count == u32::MAX {
            return Some((String::new(), at + 4));
        }
        let end = (at + 4).checked_add(usize::try_from(count).ok()?.checked_mul(2)?)?;
        let units = self.data.get(at + 4..end)?.chunks_exact(2);
        let letters = char::decode_utf16(units.map(|unit| u16::from_le_bytes([unit[0], unit[1]])));
        Some((letters.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect(), end))
    }

    /// A text that may have fonts of its own behind it.
    pub(super) fn rich_text(&self, at: usize) -> Result<Text, ReadProblem> {
        const RICH: u8 = 1;
        let flags = self.u8(at).ok_or_else(breaks_off)?;
        let (text, end) = self.text(at + 1).ok_or_else(breaks_off)?;
        let first_run = || {
            let runs = self.u32(end)?;
            let (from, font) = (self.u16(end + 4)?, self.u16(end + 6)?);
            (runs > 0 && from == 0).then_some(font)
        };
        let font = if flags & RICH == 0 { None } else { first_run() };
        Text { text, font }.checked()
    }
}

fn breaks_off() -> ReadProblem {
    ReadProblem::damaged("a part breaks off")
}

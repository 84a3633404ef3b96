//! The letters of a part, a stretch at a time.

use std::io::BufRead;
use std::ops::Range;

use crate::read::container::{Part, problem_of};
use crate::read::grid::MAX_CELL_UNITS;
use crate::read::problem::{ReadProblem, TooLarge};

/// Longest tag, comment or instruction, in bytes: more than the longest text of a cell with every letter escaped.
const MAX_PIECE: usize = 256 * 1024;

/// What has been read of a part and not yet passed.
pub(super) struct Letters<'p> {
    part: Part<'p>,
    encoding: Encoding,
    text: String,
    /// How much of the text has been passed.
    at: usize,
    /// Bytes of a letter whose end is yet to be read.
    half: Vec<u8>,
    is_over: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16Little,
    Utf16Big,
}

impl<'p> Letters<'p> {
    pub(super) fn new(mut part: Part<'p>) -> Result<Letters<'p>, ReadProblem> {
        let encoding = match part.fill_buf().map_err(problem_of)? {
            [0xff, 0xfe, ..] | [b'<', 0, ..] => Encoding::Utf16Little,
            [0xfe, 0xff, ..] | [0, b'<', ..] => Encoding::Utf16Big,
            _ => Encoding::Utf8,
        };
        let mut letters =
            Letters { part, encoding, text: String::new(), at: 0, half: Vec::new(), is_over: false };
        letters.read_more()?;
        if letters.text.starts_with('\u{feff}') {
            letters.skip('\u{feff}'.len_utf8());
        }
        Ok(letters)
    }

    /// What was read and not passed.
    pub(super) fn rest(&self) -> &[u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// A stretch of what was read, until more is read.
    pub(super) fn get(&self, place: Range<usize>) -> &str {
        self.text.get(place).unwrap_or_default()
    }

    /// Passes so many bytes, and says where they began.
    pub(super) fn skip(&mut self, bytes: usize) -> usize {
        let here = self.at;
        self.at += bytes;
        here
    }

    /// Reads on; `false` at the end of the part. Too long a piece ends the reading.
    pub(super) fn read_more(&mut self) -> Result<bool, ReadProblem> {
        self.text.drain(..self.at);
        self.at = 0;
        if self.text.len() > MAX_PIECE {
            let (limit, found) = (MAX_CELL_UNITS as u64, self.text.len() as u64);
            return Err(ReadProblem::too_large(TooLarge::CellText, limit, found));
        }
        let before = self.text.len();
        while self.text.len() == before && !self.is_over {
            let bytes = self.part.fill_buf().map_err(problem_of)?;
            let length = bytes.len();
            self.is_over = length == 0;
            if self.is_over && !self.half.is_empty() {
                return Err(no_letters());
            }
            match self.encoding {
                Encoding::Utf8 => add_utf8(&mut self.text, &mut self.half, bytes)?,
                Encoding::Utf16Little => add_utf16(&mut self.text, &mut self.half, bytes, u16::from_le_bytes),
                Encoding::Utf16Big => add_utf16(&mut self.text, &mut self.half, bytes, u16::from_be_bytes),
            }
            self.part.consume(length);
        }
        Ok(self.text.len() > before)
    }
}

fn no_letters() -> ReadProblem {
    ReadProblem::damaged("bytes that are no letters")
}

/// Adds bytes to a text. The start of a letter whose end is yet to come is kept aside.
fn add_utf8(text: &mut String, half: &mut Vec<u8>, bytes: &[u8]) -> Result<(), ReadProblem> {
    let mut bytes = bytes;
    // At most three bytes: letter by letter until the one that was begun is whole.
    while !half.is_empty() {
        let Some((byte, rest)) = bytes.split_first() else { return Ok(()) };
        half.push(*byte);
        bytes = rest;
        match std::str::from_utf8(half) {
            Ok(letter) => {
                text.push_str(letter);
                half.clear();
            }
            Err(error) if error.error_len().is_some() => return Err(no_letters()),
            Err(_) => {}
        }
    }
    match std::str::from_utf8(bytes) {
        Ok(letters) => text.push_str(letters),
        Err(error) if error.error_len().is_some() => return Err(no_letters()),
        Err(error) => {
            let (whole, begun) = bytes.split_at(error.valid_up_to());
            text.push_str(std::str::from_utf8(whole).unwrap_or_default());
            half.extend_from_slice(begun);
        }
    }
    Ok(())
}

/// The same for two bytes a unit; units that are no letter become the sign for that.
fn add_utf16(text: &mut String, half: &mut Vec<u8>, bytes: &[u8], unit_of: fn([u8; 2]) -> u16) {
    half.extend_from_slice(bytes);
    let mut units: Vec<u16> =
        half.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit_of).collect();
    // The first half of a letter of two units waits for the second.
    if units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) && !bytes.is_empty() {
        units.pop();
    }
    half.drain(..units.len() * 2);
    text.extend(char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

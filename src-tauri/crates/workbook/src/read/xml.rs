//! A part as pieces of XML, in pieces of bounded length.
//!
//! Own and small because libraries gather a tag or text of any length before they hand it over, and because most of
//! the time of a reading goes by here. What workbooks have of XML is known: elements, attributes, text, references to
//! letters. Deliberately absent: document types and entities of one's own, which only attacks have, and namespaces:
//! names count without their prefix.

mod letters;
mod tag;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memchr2, memmem};

use crate::read::container::Part;
use crate::read::problem::{ReadProblem, TooLarge};

use letters::Letters;
pub(crate) use tag::{EndTag, Tag, is_yes, resolve};

/// Most elements inside each other; sheets have 8.
const MAX_DEPTH: usize = 64;
/// Longest reference, `&` and `;` included.
const MAX_REFERENCE: usize = 16;

/// A part being read.
pub(crate) struct Xml<'p> {
    letters: Letters<'p>,
    /// Names of the elements that are open, end to end; beyond the last one stand names of closed ones.
    names: String,
    /// Where the name of each open element begins and ends.
    open: Vec<Range<usize>>,
    /// Whether the last tag was its own end, which is yet to be told.
    is_closed: bool,
}

/// A piece of a part. An element without content is a start and an end.
pub(crate) enum Piece<'x> {
    Start(Tag<'x>),
    End(EndTag<'x>),
    /// A stretch of text; a text may come in several, a reference always comes alone.
    Text(Cow<'x, str>),
    /// A comment or an instruction to some program.
    Other,
    /// The end of the part.
    Over,
}

/// A piece by its place.
enum Found {
    /// What stands between the brackets, and whether it is its own end.
    Start(Range<usize>, bool),
    End(Range<usize>),
    Text(Range<usize>),
    Letter(char),
    Other,
    Over,
}

impl<'p> Xml<'p> {
    /// Begins to read a part in UTF-8 or UTF-16.
    pub(crate) fn new(part: Part<'p>) -> Result<Xml<'p>, ReadProblem> {
        let letters = Letters::new(part)?;
        Ok(Xml { letters, names: String::new(), open: Vec::new(), is_closed: false })
    }

    /// How many elements are open: 1 inside the outermost.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// The next piece.
    pub(crate) fn next(&mut self) -> Result<Piece<'_>, ReadProblem> {
        if self.is_closed {
            self.is_closed = false;
            let name = self.open.pop().unwrap_or_default();
            return Ok(Piece::End(EndTag::new(self.names.get(name).unwrap_or_default())));
        }
        match self.find()? {
            Found::Start(place, is_closed) => {
                self.is_closed = is_closed;
                let tag = Tag::new(self.letters.get(place));
                let start = self.open.last().map_or(0, |name| name.end);
                self.names.truncate(start);
                self.names.push_str(tag.full_name());
                self.open.push(start..self.names.len());
                if self.open.len() > MAX_DEPTH {
                    let (limit, found) = (MAX_DEPTH as u64, self.open.len() as u64);
                    return Err(ReadProblem::too_large(TooLarge::Nesting, limit, found));
                }
                Ok(Piece::Start(tag))
            }
            Found::End(place) => {
                let name = self.letters.get(place).trim_ascii_end();
                let begun = self.open.pop().and_then(|open| self.names.get(open));
                if begun != Some(name) {
                    return Err(ReadProblem::damaged(format_args!(
                        "an element ends that was not begun: {name:.40}"
                    )));
                }
                Ok(Piece::End(EndTag::new(name)))
            }
            Found::Text(place) => Ok(Piece::Text(Cow::Borrowed(self.letters.get(place)))),
            Found::Letter(letter) => Ok(Piece::Text(Cow::Owned(letter.to_string()))),
            Found::Other => Ok(Piece::Other),
            Found::Over if self.open.is_empty() => Ok(Piece::Over),
            Found::Over => Err(ReadProblem::damaged("a part ends too early")),
        }
    }

    /// Finds the next piece and goes behind it.
    fn find(&mut self) -> Result<Found, ReadProblem> {
        loop {
            if self.letters.rest().is_empty() && !self.letters.read_more()? {
                return Ok(Found::Over);
            }
            let rest = self.letters.rest();
            let found = match rest.first() {
                None => continue,
                Some(b'<') => markup(rest)?,
                Some(b'&') => reference(rest)?,
                Some(_) => {
                    // What was read so far is a stretch; the rest of the text is another.
                    let length = memchr2(b'<', b'&', rest).unwrap_or(rest.len());
                    Some((Found::Text(0..length), length))
                }
            };
            match found {
                Some((found, length)) => return Ok(self.letters.pass(found, length)),
                None if self.letters.read_more()? => {}
                None => return Err(ReadProblem::damaged("a part ends too early")),
            }
        }
    }
}

impl Letters<'_> {
    /// Goes behind a piece whose places were counted from here.
    fn pass(&mut self, found: Found, length: usize) -> Found {
        let here = self.skip(length);
        let moved = |place: Range<usize>| place.start + here..place.end + here;
        match found {
            Found::Start(place, is_closed) => Found::Start(moved(place), is_closed),
            Found::End(place) => Found::End(moved(place)),
            Found::Text(place) => Found::Text(moved(place)),
            Found::Letter(_) | Found::Other | Found::Over => found,
        }
    }
}

/// A piece and its length.
type Measured = Option<(Found, usize)>;

/// The tag, comment or instruction at the start; `None` when it goes on behind what was read.
fn markup(rest: &[u8]) -> Result<Measured, ReadProblem> {
    const CDATA: &[u8] = b"<![CDATA[";
    const COMMENT: &[u8] = b"<!--";
    let until = |from: usize, end: &[u8]| memmem::find(rest.get(from..)?, end).map(|at| at + from);
    Ok(match rest.get(1) {
        None => None,
        Some(b'/') => memchr(b'>', rest).map(|end| (Found::End(2..end), end + 1)),
        Some(b'?') => until(2, b"?>").map(|end| (Found::Other, end + 2)),
        Some(b'!') if rest.starts_with(COMMENT) => {
            until(COMMENT.len(), b"-->").map(|end| (Found::Other, end + 3))
        }
        Some(b'!') if rest.starts_with(CDATA) => {
            until(CDATA.len(), b"]]>").map(|end| (Found::Text(CDATA.len()..end), end + 3))
        }
        Some(b'!') if CDATA.starts_with(rest) || COMMENT.starts_with(rest) => None,
        // Workbooks have none; whoever writes one wants entities or files of ours.
        Some(b'!') => return Err(ReadProblem::damaged("a document type is declared")),
        Some(_) => tag_end(rest).map(|end| {
            let is_closed = rest.get(end - 1) == Some(&b'/');
            (Found::Start(1..end - usize::from(is_closed), is_closed), end + 1)
        }),
    })
}

/// Where the tag at the start ends: a `>` inside of quotes does not end it.
fn tag_end(rest: &[u8]) -> Option<usize> {
    // Nearly every tag has whole pairs of one kind of quotes before its first `>`, which counting shows at once.
    if let Some(end) = memchr(b'>', rest) {
        let (mut doubles, mut singles) = (0_usize, 0_usize);
        for byte in rest.get(..end).unwrap_or_default() {
            doubles += usize::from(*byte == b'"');
            singles += usize::from(*byte == b'\'');
        }
        if singles == 0 && doubles.is_multiple_of(2) {
            return Some(end);
        }
    }
    let mut quote = None;
    rest.iter().position(|byte| {
        match (quote, byte) {
            (None, b'>') => return true,
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(opened), _) if opened == *byte => quote = None,
            (None | Some(_), _) => {}
        }
        false
    })
}

/// The reference at the start; `None` when it may go on behind what was read.
fn reference(rest: &[u8]) -> Result<Measured, ReadProblem> {
    let start = rest.get(..rest.len().min(MAX_REFERENCE)).unwrap_or_default();
    let Some(end) = start.iter().position(|byte| *byte == b';') else {
        let may_go_on = rest.len() < MAX_REFERENCE;
        return if may_go_on { Ok(None) } else { Err(ReadProblem::damaged("a reference without an end")) };
    };
    let name = start.get(1..end).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default();
    match tag::letter_of(name) {
        Some(letter) => Ok(Some((Found::Letter(letter), end + 1))),
        None => Err(ReadProblem::damaged(format_args!("an unknown entity: {name}"))),
    }
}

//! Texts as records hold them, in the table that cells point into and in cells themselves.

use crate::read::binary::texts::{Text, Texts};
use crate::read::problem::ReadProblem;
use crate::read::xls::records::Stretch;

/// How letters of 8 bits are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// Excel 97 and later: the lower half of Unicode, or Unicode.
    Unicode,
    /// Excel 5 and 95, Windows set to English or anything else but Vietnamese.
    Western,
    /// Excel 5 and 95, Windows set to Vietnamese.
    Vietnamese,
}

impl Letters {
    /// A text whose length takes two bytes. `rich`: of an RSTRING, which has its fonts behind it.
    pub(super) fn long_text(self, stretch: &mut Stretch<'_>, rich: bool) -> Result<Text, ReadProblem> {
        let text = match self {
            Letters::Unicode => unicode_text(stretch, rich),
            Letters::Western | Letters::Vietnamese => self.bytes_text(stretch, rich),
        };
        text.ok_or_else(|| ReadProblem::damaged("a text breaks off"))?.checked()
    }

    /// A text whose length takes one byte: names of sheets and fonts.
    pub(super) fn short_text(self, stretch: &mut Stretch<'_>) -> Option<String> {
        let count = usize::from(stretch.u8()?);
        match self {
            Letters::Unicode => {
                let wide = stretch.u8()? & 1 == 1;
                stretch.letters(count, wide)
            }
            Letters::Western | Letters::Vietnamese => self.letters_of_bytes(stretch, count),
        }
    }

    fn bytes_text(self, stretch: &mut Stretch<'_>, rich: bool) -> Option<Text> {
        let count = usize::from(stretch.u16()?);
        let text = self.letters_of_bytes(stretch, count)?;
        let runs = if rich { stretch.u8().unwrap_or(0) } else { 0 };
        let first = (runs > 0).then(|| Some((stretch.u8()?, stretch.u8()?))).flatten();
        let font = first.filter(|(from, _)| *from == 0).map(|(_, font)| u16::from(font));
        Some(Text { text, font })
    }

    fn letters_of_bytes(self, stretch: &mut Stretch<'_>, count: usize) -> Option<String> {
        (0..count).map(|_| stretch.u8().map(|byte| self.letter(byte))).collect()
    }

    fn letter(self, byte: u8) -> char {
        /// 0x80 to 0x9F; places without a letter keep their number.
        const HIGH: [char; 32] = [
            '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
            '\u{8F}', //
            '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
        ];
        match (self, byte) {
            (Letters::Unicode, _) => char::from(byte),
            (Letters::Vietnamese, 0xc3) => 'Ă',
            (Letters::Vietnamese, 0xcc) => '\u{300}',
            (Letters::Vietnamese, 0xd0) => 'Đ',
            (Letters::Vietnamese, 0xd2) => '\u{309}',
            (Letters::Vietnamese, 0xd5) => 'Ơ',
            (Letters::Vietnamese, 0xdd) => 'Ư',
            (Letters::Vietnamese, 0xde) => '\u{303}',
            (Letters::Vietnamese, 0xe3) => 'ă',
            (Letters::Vietnamese, 0xec) => '\u{301}',
            (Letters::Vietnamese, 0xf0) => 'đ',
            (Letters::Vietnamese, 0xf2) => '\u{323}',
            (Letters::Vietnamese, 0xf5) => 'ơ',
            (Letters::Vietnamese, 0xfd) => 'ư',
            (Letters::Vietnamese, 0xfe) => '₫',
            (Letters::Western | Letters::Vietnamese, 0x80..=0x9f) => {
                HIGH.get(usize::from(byte) - 0x80).copied().unwrap_or(char::from(byte))
            }
            (Letters::Western | Letters::Vietnamese, _) => char::from(byte),
        }
    }
}

/// A text with all that may stand around it: runs of fonts, and readings of Asian letters.
fn unicode_text(stretch: &mut Stretch<'_>, rich_record: bool) -> Option<Text> {
    const BYTES_PER_RUN: usize = 4;
    let count = usize::from(stretch.u16()?);
    let flags = stretch.u8()?;
    let (wide, has_more, rich) = (flags & 1 != 0, flags & 4 != 0, flags & 8 != 0);
    let mut runs = if rich { stretch.u16()? } else { 0 };
    let more = if has_more { stretch.u32()? } else { 0 };
    let text = stretch.letters(count, wide)?;
    if rich_record {
        runs = stretch.u16().unwrap_or(0);
    }
    let mut font = None;
    if runs > 0 {
        let (from, first) = (stretch.u16()?, stretch.u16()?);
        font = (from == 0).then_some(first);
        stretch.skip((usize::from(runs) - 1) * BYTES_PER_RUN)?;
    }
    stretch.skip(usize::try_from(more).ok()?)?;
    Some(Text { text, font })
}

/// Reads the table of texts to its end. How many it declares is not even looked at.
pub(super) fn read_texts(stretch: &mut Stretch<'_>) -> Result<Texts, ReadProblem> {
    const DECLARATIONS: usize = 8;
    let mut texts = Texts::default();
    if stretch.skip(DECLARATIONS).is_none() {
        return Ok(texts);
    }
    while !stretch.is_over() {
        texts.add(Letters::Unicode.long_text(stretch, false)?)?;
    }
    Ok(texts)
}

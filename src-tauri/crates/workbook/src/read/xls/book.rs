//! What stands before the sheets: fonts, formats, texts and the list of sheets.

use crate::read::binary::Shared;
use crate::read::problem::ReadProblem;
use crate::read::xls::records::{Record, Records, kind};
use crate::read::xls::texts::{Letters, read_texts};

/// A workbook without its sheets.
pub(super) struct Book {
    pub letters: Letters,
    pub shared: Shared,
    pub sheets: Vec<SheetHead>,
    /// Whether any formula has a result: not every program that writes .xls can calculate.
    pub calculates: bool,
}

/// A sheet of the list.
pub(super) struct SheetHead {
    pub name: String,
    pub hidden: bool,
    /// Where its records begin.
    pub at: usize,
}

impl Book {
    pub(super) fn read(stream: &[u8]) -> Result<Book, ReadProblem> {
        let mut records = Records::new(stream);
        let start = records.next().filter(|record| record.kind == kind::BOF);
        let letters = match start.and_then(|record| record.u16(0)) {
            Some(0x0600) => Letters::Unicode,
            Some(0x0500) => Letters::Western,
            Some(_) | None => return Err(ReadProblem::damaged("not a workbook of Excel 5 to 2003")),
        };
        let mut book =
            Book { letters, shared: Shared::default(), sheets: Vec::new(), calculates: calculates(stream) };
        book.shared.looks.skips_font_4 = true;
        loop {
            let record = records.next().ok_or_else(|| ReadProblem::damaged("the workbook breaks off"))?;
            match record.kind {
                kind::EOF => return Ok(book),
                kind::FILE_PASS => return Err(ReadProblem::Encrypted),
                kind::CODE_PAGE => book.heed_code_page(record),
                kind::DATE_MODE => book.shared.from_1904 = record.u16(0) == Some(1),
                kind::FONT => {
                    let name = book.letters.short_text(&mut records.with_rest(record, 14));
                    book.shared.looks.add_font(name.as_deref());
                }
                kind::FORMAT => {
                    if let Some((number, format)) = book.read_format(&mut records, record) {
                        book.shared.looks.add_format(number, &format);
                    }
                }
                kind::XF => {
                    let look = (record.u16(0).unwrap_or(0), record.u16(2).unwrap_or(0));
                    book.shared.looks.add_look(look.0, look.1);
                }
                kind::BOUND_SHEET => book.sheets.extend(book.read_head(&mut records, record)),
                kind::SST => book.shared.texts = read_texts(&mut records.with_rest(record, 0))?,
                _ => {}
            }
        }
    }

    /// Whether letters of 8 bits were typed on Windows set to Vietnamese.
    fn heed_code_page(&mut self, record: Record<'_>) {
        const VIETNAMESE: u16 = 1258;
        if self.letters == Letters::Western && record.u16(0) == Some(VIETNAMESE) {
            self.letters = Letters::Vietnamese;
        }
    }

    fn read_format<'s>(&self, records: &mut Records<'s>, record: Record<'s>) -> Option<(u16, String)> {
        let number = record.u16(0)?;
        let mut rest = records.with_rest(record, 2);
        let format = match self.letters {
            Letters::Unicode => self.letters.long_text(&mut rest, false).ok()?.text,
            Letters::Western | Letters::Vietnamese => self.letters.short_text(&mut rest)?,
        };
        Some((number, format))
    }

    /// A worksheet; `None` for charts, macros and what breaks off.
    fn read_head<'s>(&self, records: &mut Records<'s>, record: Record<'s>) -> Option<SheetHead> {
        const WORKSHEET: u8 = 0;
        let at = usize::try_from(record.u32(0)?).ok()?;
        let (state, of_kind) = (record.u8(4)?, record.u8(5)?);
        let name = self.letters.short_text(&mut records.with_rest(record, 6))?;
        let name = name.replace('\0', "");
        (of_kind == WORKSHEET).then_some(SheetHead { name, hidden: state & 3 != 0, at })
    }
}

fn calculates(stream: &[u8]) -> bool {
    let empty_text = |record: Record<'_>| record.u16(12) == Some(0xffff) && record.u8(6) == Some(3);
    let mut records = Records::new(stream);
    std::iter::from_fn(|| records.next()).any(|record| record.kind == kind::FORMULA && !empty_text(record))
}

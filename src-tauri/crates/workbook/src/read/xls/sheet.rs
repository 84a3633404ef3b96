//! One sheet's records as rows of text.

use crate::read::binary::{Place, SheetBuilder, rk_number};
use crate::read::grid::SheetGrid;
use crate::read::problem::ReadProblem;
use crate::read::watch::Reading;
use crate::read::xls::book::{Book, SheetHead};
use crate::read::xls::records::{Record, Records, kind};

/// Records between two looks of whoever watches.
const WATCHED_EVERY: u32 = 4_096;

/// Reads a sheet of the list.
pub(super) fn read_sheet(
    stream: &[u8],
    book: &Book,
    head: &SheetHead,
    watch: &Reading,
) -> Result<SheetGrid, ReadProblem> {
    let breaks_off = || ReadProblem::damaged("a sheet breaks off");
    let mut records = Records::new(stream.get(head.at..).ok_or_else(breaks_off)?);
    if records.next().is_none_or(|record| record.kind != kind::BOF) {
        return Err(breaks_off());
    }
    let mut sheet = Sheet { book, built: SheetBuilder::new(&book.shared), pending: None };
    // Charts lie inside the sheet like sheets of their own.
    let mut inside = 0_u32;
    let mut seen = 0_u32;
    loop {
        let record = records.next().ok_or_else(breaks_off)?;
        seen = seen.wrapping_add(1);
        if seen.is_multiple_of(WATCHED_EVERY) {
            watch.check()?;
        }
        match record.kind {
            kind::BOF => inside += 1,
            kind::EOF if inside == 0 => return Ok(sheet.built.finish(head.name.clone(), head.hidden)),
            kind::EOF => inside -= 1,
            _ if inside > 0 => {}
            _ => sheet.take(&mut records, record)?,
        }
    }
}

struct Sheet<'b> {
    book: &'b Book,
    built: SheetBuilder<'b>,
    /// A formula whose text comes in a record of its own.
    pending: Option<Place>,
}

impl Sheet<'_> {
    fn take<'s>(&mut self, records: &mut Records<'s>, record: Record<'s>) -> Result<(), ReadProblem> {
        match record.kind {
            kind::ROW => self.take_row(record),
            kind::COL_INFO => self.take_columns(record),
            kind::MERGE_CELLS => self.take_merges(record),
            kind::MUL_RK => self.take_numbers(record)?,
            kind::STRING => {
                if let Some(place) = self.pending.take() {
                    let text = self.book.letters.long_text(&mut records.with_rest(record, 0), false)?;
                    self.built.text(place, text, true)?;
                }
            }
            kind::NUMBER
            | kind::RK
            | kind::BOOL_ERR
            | kind::FORMULA
            | kind::LABEL_SST
            | kind::LABEL
            | kind::R_STRING => {
                let place = place(record).ok_or_else(|| ReadProblem::damaged("a cell breaks off"))?;
                self.take_cell(records, record, place)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn take_cell<'s>(
        &mut self,
        records: &mut Records<'s>,
        record: Record<'s>,
        place: Place,
    ) -> Result<(), ReadProblem> {
        let breaks_off = || ReadProblem::damaged("a cell breaks off");
        match record.kind {
            kind::NUMBER => self.built.number(place, record.f64(6).ok_or_else(breaks_off)?, false),
            kind::RK => self.built.number(place, rk_number(record.u32(6).ok_or_else(breaks_off)?), false),
            kind::BOOL_ERR => {
                let value = record.u8(6).ok_or_else(breaks_off)?;
                let is_error = record.u8(7).is_some_and(|flag| flag != 0);
                if is_error { self.built.error(place, value) } else { self.built.bool(place, value, false) }
            }
            kind::LABEL_SST => self.built.text_of_table(place, record.u32(6).ok_or_else(breaks_off)?),
            kind::FORMULA => self.take_formula(record, place),
            _ => {
                let rich = record.kind == kind::R_STRING;
                let text = self.book.letters.long_text(&mut records.with_rest(record, 6), rich)?;
                self.built.text(place, text, false)
            }
        }
    }

    fn take_formula(&mut self, record: Record<'_>, place: Place) -> Result<(), ReadProblem> {
        const NO_NUMBER: u16 = 0xffff;
        self.pending = None;
        if record.u16(12) != Some(NO_NUMBER) {
            let number = record.f64(6).ok_or_else(|| ReadProblem::damaged("a formula breaks off"))?;
            return self.built.number(place, number, true);
        }
        let value = record.u8(8).unwrap_or(0);
        match record.u8(6) {
            Some(0) => {
                self.pending = Some(place);
                Ok(())
            }
            Some(1) => self.built.bool(place, value, true),
            Some(2) => self.built.error(place, value),
            // Excel keeps an empty text as the result of many a formula; who cannot calculate keeps it for all.
            Some(_) | None if self.book.calculates => Ok(()),
            Some(_) | None => self.built.without_result(place),
        }
    }

    fn take_numbers(&mut self, record: Record<'_>) -> Result<(), ReadProblem> {
        const BYTES_PER_CELL: usize = 6;
        let (Some(row), Some(first)) = (record.u16(0), record.u16(2)) else { return Ok(()) };
        // Two bytes at the end repeat the last column.
        let count = record.data.len().saturating_sub(BYTES_PER_CELL) / BYTES_PER_CELL;
        for (column, at) in (u32::from(first)..).zip(0..count) {
            let at = 4 + at * BYTES_PER_CELL;
            if let (Some(look), Some(packed)) = (record.u16(at), record.u32(at + 2)) {
                let place = Place { row: u32::from(row), column, look: u32::from(look) };
                self.built.number(place, rk_number(packed), false)?;
            }
        }
        Ok(())
    }

    fn take_row(&mut self, record: Record<'_>) {
        const HIDDEN: u16 = 0x20;
        if let (Some(row), Some(flags)) = (record.u16(0), record.u16(12))
            && flags & HIDDEN != 0
        {
            self.built.hide_row(u32::from(row));
        }
    }

    fn take_columns(&mut self, record: Record<'_>) {
        const HIDDEN: u16 = 1;
        let (Some(first), Some(last), Some(width)) = (record.u16(0), record.u16(2), record.u16(4)) else {
            return;
        };
        if width == 0 || record.u16(8).is_some_and(|flags| flags & HIDDEN != 0) {
            self.built.hide_columns(u32::from(first), u32::from(last));
        }
    }

    fn take_merges(&mut self, record: Record<'_>) {
        let count = usize::from(record.u16(0).unwrap_or(0));
        let number = |at: usize| record.u16(at).map(u32::from);
        for at in (0..count).map(|at| 2 + at * 8) {
            let (Some(top), Some(bottom), Some(left), Some(right)) =
                (number(at), number(at + 2), number(at + 4), number(at + 6))
            else {
                return;
            };
            self.built.merge((top, bottom), (left, right));
        }
    }
}

/// Row, column and look of a record of one cell.
fn place(record: Record<'_>) -> Option<Place> {
    Some(Place {
        row: u32::from(record.u16(0)?),
        column: u32::from(record.u16(2)?),
        look: u32::from(record.u16(4)?),
    })
}

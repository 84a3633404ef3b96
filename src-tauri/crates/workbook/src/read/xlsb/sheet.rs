//! One sheet's records as rows of text.

use crate::read::binary::texts::Text;
use crate::read::binary::{Place, Shared, SheetBuilder, rk_number};
use crate::read::grid::SheetGrid;
use crate::read::problem::ReadProblem;
use crate::read::xlsb::records::{Records, kind};

/// Where the value of a cell begins.
const VALUE: usize = 8;

pub(super) fn read_sheet(
    mut records: Records<'_>,
    shared: &Shared,
    name: String,
    hidden: bool,
) -> Result<SheetGrid, ReadProblem> {
    let mut built = SheetBuilder::new(shared);
    let mut row = 0;
    let mut ended = false;
    while let Some(kind) = records.next()? {
        match kind {
            kind::ROW => row = begin_row(&records, &mut built)?,
            kind::COLUMN => hide_columns(&records, &mut built),
            kind::MERGED => merge(&records, &mut built),
            kind::END_SHEET => ended = true,
            kind::CELL_RK..=kind::FORMULA_ERROR | kind::CELL_RICH_TEXT => {
                take_cell(kind, &records, row, &mut built)?;
            }
            _ => {}
        }
    }
    if ended { Ok(built.finish(name, hidden)) } else { Err(ReadProblem::damaged("a sheet breaks off")) }
}

fn begin_row(records: &Records<'_>, built: &mut SheetBuilder<'_>) -> Result<u32, ReadProblem> {
    const HIDDEN: u8 = 0x10;
    let row = records.u32(0).ok_or_else(|| ReadProblem::damaged("a row breaks off"))?;
    if records.u8(11).is_some_and(|flags| flags & HIDDEN != 0) {
        built.hide_row(row);
    }
    Ok(row)
}

fn hide_columns(records: &Records<'_>, built: &mut SheetBuilder<'_>) {
    const HIDDEN: u16 = 1;
    let (Some(first), Some(last), Some(width)) = (records.u32(0), records.u32(4), records.u32(8)) else {
        return;
    };
    if width == 0 || records.u16(16).is_some_and(|flags| flags & HIDDEN != 0) {
        built.hide_columns(first, last);
    }
}

fn merge(records: &Records<'_>, built: &mut SheetBuilder<'_>) {
    if let (Some(top), Some(bottom), Some(left), Some(right)) =
        (records.u32(0), records.u32(4), records.u32(8), records.u32(12))
    {
        built.merge((top, bottom), (left, right));
    }
}

fn take_cell(
    kind: u32,
    records: &Records<'_>,
    row: u32,
    built: &mut SheetBuilder<'_>,
) -> Result<(), ReadProblem> {
    const LOOK: u32 = 0x00ff_ffff;
    let breaks_off = || ReadProblem::damaged("a cell breaks off");
    let (column, look) = records.u32(0).zip(records.u32(4)).ok_or_else(breaks_off)?;
    let place = Place { row, column, look: look & LOOK };
    let is_formula =
        matches!(kind, kind::FORMULA_TEXT | kind::FORMULA_NUMBER | kind::FORMULA_BOOL | kind::FORMULA_ERROR);
    match kind {
        kind::CELL_RK => built.number(place, rk_number(records.u32(VALUE).ok_or_else(breaks_off)?), false),
        kind::CELL_REAL | kind::FORMULA_NUMBER => {
            built.number(place, records.f64(VALUE).ok_or_else(breaks_off)?, is_formula)
        }
        kind::CELL_BOOL | kind::FORMULA_BOOL => {
            built.bool(place, records.u8(VALUE).ok_or_else(breaks_off)?, is_formula)
        }
        kind::CELL_ERROR | kind::FORMULA_ERROR => {
            built.error(place, records.u8(VALUE).ok_or_else(breaks_off)?)
        }
        kind::CELL_TEXT | kind::FORMULA_TEXT => {
            let (text, _) = records.text(VALUE).ok_or_else(breaks_off)?;
            built.text(place, Text { text, font: None }.checked()?, is_formula)
        }
        kind::CELL_TEXT_NUMBER => built.text_of_table(place, records.u32(VALUE).ok_or_else(breaks_off)?),
        kind::CELL_RICH_TEXT => built.text(place, records.rich_text(VALUE)?, false),
        _ => Ok(()),
    }
}

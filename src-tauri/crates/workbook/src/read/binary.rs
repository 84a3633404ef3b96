//! What .xls and .xlsb share: numbered looks of cells, a table of texts, cells that come record by record.

pub(in crate::read) mod texts;

use std::collections::{BTreeSet, HashMap};

use domain::text::LegacyCode;

use crate::read::gather::Gatherer;
use crate::read::grid::{CellMarkKind, MAX_COLUMNS, MAX_ROWS, MergedRange, SheetGrid};
use crate::read::legacy::{FontHints, convert_sheet};
use crate::read::number::{CellShape, shape_of_builtin, shape_of_format, show_number};
use crate::read::problem::ReadProblem;
use texts::{Text, Texts};

/// Most fonts, formats and looks of cells kept of each; Excel itself allows 65,490 looks.
const MAX_STYLES: usize = 65_536;
/// Most merged ranges kept of one sheet.
const MAX_MERGES: usize = 100_000;

/// The parts of a workbook that all its sheets share.
#[derive(Debug, Default)]
pub(in crate::read) struct Shared {
    pub texts: Texts,
    pub looks: Looks,
    /// Whether days are counted from 1904.
    pub from_1904: bool,
}

/// Fonts, formats and the looks made of them, by number.
#[derive(Debug, Default)]
pub(in crate::read) struct Looks {
    fonts: Vec<Option<LegacyCode>>,
    formats: HashMap<u16, CellShape>,
    /// Font and format of each look.
    looks: Vec<(u16, u16)>,
    /// In .xls no font has the number 4.
    pub skips_font_4: bool,
}

impl Looks {
    pub(in crate::read) fn add_font(&mut self, name: Option<&str>) {
        if self.fonts.len() < MAX_STYLES {
            self.fonts.push(name.and_then(LegacyCode::of_font));
        }
    }

    pub(in crate::read) fn add_format(&mut self, number: u16, format: &str) {
        if self.formats.len() < MAX_STYLES {
            self.formats.insert(number, shape_of_format(format));
        }
    }

    pub(in crate::read) fn add_look(&mut self, font: u16, format: u16) {
        if self.looks.len() < MAX_STYLES {
            self.looks.push((font, format));
        }
    }

    fn shape(&self, look: u32) -> CellShape {
        let Some((_, format)) = self.look(look) else { return CellShape::default() };
        self.formats.get(&format).copied().unwrap_or_else(|| shape_of_builtin(u32::from(format)))
    }

    /// The old code that the font of a cell stands for; `own` is the font of the text's first letter.
    fn code_of(&self, look: u32, own: Option<u16>) -> Option<LegacyCode> {
        let number = usize::from(own.or_else(|| self.look(look).map(|(font, _)| font))?);
        let at = if self.skips_font_4 && number > 4 { number - 1 } else { number };
        self.fonts.get(at).copied().flatten()
    }

    fn look(&self, number: u32) -> Option<(u16, u16)> {
        usize::try_from(number).ok().and_then(|at| self.looks.get(at)).copied()
    }
}

/// Where a cell lies, from 0, and the number of its look.
#[derive(Clone, Copy, Debug)]
pub(in crate::read) struct Place {
    pub row: u32,
    pub column: u32,
    pub look: u32,
}

/// A sheet being put together.
pub(in crate::read) struct SheetBuilder<'s> {
    shared: &'s Shared,
    gathered: Gatherer,
    hidden_rows: BTreeSet<u32>,
    hidden_columns: BTreeSet<u32>,
    merges: Vec<MergedRange>,
    fonts: FontHints,
}

impl<'s> SheetBuilder<'s> {
    pub(in crate::read) fn new(shared: &'s Shared) -> SheetBuilder<'s> {
        SheetBuilder {
            shared,
            gathered: Gatherer::new(),
            hidden_rows: BTreeSet::new(),
            hidden_columns: BTreeSet::new(),
            merges: Vec::new(),
            fonts: FontHints::default(),
        }
    }

    pub(in crate::read) fn number(
        &mut self,
        place: Place,
        number: f64,
        is_formula: bool,
    ) -> Result<(), ReadProblem> {
        let shown = show_number(number, self.shared.looks.shape(place.look), self.shared.from_1904);
        let mark = is_formula.then_some(CellMarkKind::Formula);
        self.gathered.add(place.row, place.column, shown.text, mark)?;
        if shown.is_day {
            self.gathered.mark(place.row, place.column, CellMarkKind::Date);
        }
        Ok(())
    }

    /// A formula whose result is an empty text shows nothing, and is not marked.
    pub(in crate::read) fn text(
        &mut self,
        place: Place,
        text: Text,
        is_formula: bool,
    ) -> Result<(), ReadProblem> {
        let Text { text, font } = text;
        if text.is_empty() {
            return Ok(());
        }
        if place.row < MAX_ROWS
            && let Some(code) = self.shared.looks.code_of(place.look, font)
        {
            self.fonts.note(place.row + 1, place.column, code);
        }
        let mark = is_formula.then_some(CellMarkKind::Formula);
        self.gathered.add(place.row, place.column, text, mark)
    }

    /// A text of the table, by its number.
    pub(in crate::read) fn text_of_table(&mut self, place: Place, number: u32) -> Result<(), ReadProblem> {
        self.text(place, self.shared.texts.get(number)?, false)
    }

    pub(in crate::read) fn bool(
        &mut self,
        place: Place,
        value: u8,
        is_formula: bool,
    ) -> Result<(), ReadProblem> {
        let text = if value == 0 { "FALSE" } else { "TRUE" };
        let mark = is_formula.then_some(CellMarkKind::Formula);
        self.gathered.add(place.row, place.column, text.to_owned(), mark)
    }

    pub(in crate::read) fn error(&mut self, place: Place, code: u8) -> Result<(), ReadProblem> {
        self.gathered.add(place.row, place.column, error_text(code), Some(CellMarkKind::Error))
    }

    pub(in crate::read) fn without_result(&mut self, place: Place) -> Result<(), ReadProblem> {
        let mark = Some(CellMarkKind::FormulaWithoutResult);
        self.gathered.add(place.row, place.column, String::new(), mark)
    }

    /// Hides a row, from 0.
    pub(in crate::read) fn hide_row(&mut self, row: u32) {
        if row < MAX_ROWS {
            self.hidden_rows.insert(row + 1);
        }
    }

    /// Hides columns, from 0, both ends included.
    pub(in crate::read) fn hide_columns(&mut self, first: u32, last: u32) {
        self.hidden_columns.extend(first..=last.min(MAX_COLUMNS - 1));
    }

    /// Notes a merged range: rows and columns from 0, both ends included.
    pub(in crate::read) fn merge(&mut self, rows: (u32, u32), columns: (u32, u32)) {
        let sound =
            rows.0 <= rows.1 && columns.0 <= columns.1 && rows.0 < MAX_ROWS && columns.0 < MAX_COLUMNS;
        if sound && self.merges.len() < MAX_MERGES {
            self.merges.push(MergedRange {
                first_row: rows.0 + 1,
                last_row: rows.1.min(MAX_ROWS - 1) + 1,
                first_column: columns.0,
                last_column: columns.1.min(MAX_COLUMNS - 1),
            });
        }
    }

    pub(in crate::read) fn finish(self, name: String, hidden: bool) -> SheetGrid {
        let mut grid = self.gathered.finish(name, hidden);
        for row in &mut grid.rows {
            row.hidden = self.hidden_rows.contains(&row.row_no);
        }
        grid.merges = self.merges;
        grid.hidden_columns = self.hidden_columns.into_iter().collect();
        convert_sheet(&mut grid, &self.fonts);
        grid
    }
}

/// A number squeezed into 30 bits: whole or the upper half of a float, perhaps hundredths.
pub(in crate::read) fn rk_number(packed: u32) -> f64 {
    let number = if packed & 2 == 0 {
        f64::from_bits(u64::from(packed & !3) << 32)
    } else {
        // Arithmetic shift: the sign is in the topmost bit.
        f64::from(i32::from_le_bytes(packed.to_le_bytes()) >> 2)
    };
    if packed & 1 == 0 { number } else { number / 100.0 }
}

fn error_text(code: u8) -> String {
    match code {
        0x00 => "#NULL!".to_owned(),
        0x07 => "#DIV/0!".to_owned(),
        0x0f => "#VALUE!".to_owned(),
        0x17 => "#REF!".to_owned(),
        0x1d => "#NAME?".to_owned(),
        0x24 => "#NUM!".to_owned(),
        0x2a => "#N/A".to_owned(),
        0x2b => "#GETTING_DATA".to_owned(),
        // Newer ones are written out in no document; that it is an error is what counts.
        other => format!("#ERR{other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squeezed_numbers_are_unpacked() {
        for (packed, number) in [
            (0x3ff0_0000, 1.0),
            (0x3ff0_0001, 0.01),
            ((1985 << 2) | 2, 1985.0),
            ((12_345 << 2) | 3, 123.45),
            (0xffff_fffe, -1.0),
            (0, 0.0),
        ] {
            assert!((rk_number(packed) - number).abs() < 1e-12, "{packed:x}");
        }
    }
}

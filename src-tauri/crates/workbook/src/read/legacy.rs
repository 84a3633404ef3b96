//! Cells typed in fonts of before Unicode become readable; what they were is kept beside.
//!
//! A font says the code, unless the text itself is sound Unicode: people go on typing Unicode in cells of old forms.
//! Without a font the words decide, first of the column, then of the sheet, then of the cell alone.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::text::{LegacyCode, is_unicode_vietnamese};

use crate::read::grid::{GridRow, RawCell, SheetGrid};

/// Most runs of cells kept; beyond them words alone decide.
const MAX_RUNS: usize = 500_000;
/// Most texts whose code is remembered while a sheet is converted, and the longest of them in bytes.
const MAX_KNOWN: usize = 4_096;
const MAX_KNOWN_BYTES: usize = 256;

/// What the fonts of a sheet say about the encoding of its cells. Only cells in an old font are told here.
#[derive(Debug, Default)]
pub(crate) struct FontHints {
    /// Row and first column of a run of cells: its last column and code.
    runs: BTreeMap<(u32, u32), (u32, LegacyCode)>,
}

impl FontHints {
    /// Notes the encoding that the font of a cell implies: Excel row from 1, column from 0. Quickest from left to right.
    pub(crate) fn note(&mut self, row_no: u32, column: u32, code: LegacyCode) {
        let before = self.runs.range_mut((row_no, 0)..=(row_no, column)).next_back();
        if let Some((_, (last, of_run))) = before {
            if *last >= column {
                return;
            }
            if *of_run == code && *last + 1 == column {
                *last = column;
                return;
            }
        }
        if self.runs.len() < MAX_RUNS {
            self.runs.insert((row_no, column), (column, code));
        }
    }

    /// The encoding that the font of a cell implies; `None` for fonts of today.
    pub(crate) fn code_of(&self, row_no: u32, column: u32) -> Option<LegacyCode> {
        let (_, (last, code)) = self.runs.range((row_no, 0)..=(row_no, column)).next_back()?;
        (*last >= column).then_some(*code)
    }
}

/// Makes the cells of a sheet Unicode; each changed one keeps its raw text in the row.
pub(crate) fn convert_sheet(grid: &mut SheetGrid, fonts: &FontHints) {
    let habits = Habits::of(grid, fonts);
    if habits.doubtful.is_empty() && fonts.runs.is_empty() {
        return;
    }
    let mut known = KnownTexts::default();
    // Where no font is old, nothing changes outside of the columns that hold something doubtful.
    let everywhere = 0..grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let columns: Vec<(u32, usize)> = if fonts.runs.is_empty() {
        habits.doubtful.iter().map(|column| (*column, *column as usize)).collect()
    } else {
        (0..).zip(everywhere).collect()
    };
    for row in &mut grid.rows {
        let mut raws = Vec::new();
        for (column, at) in &columns {
            let (column, Some(cell)) = (*column, row.cells.get_mut(*at)) else { break };
            let font = fonts.code_of(row.row_no, column);
            let Some(code) = habits.code_of(cell, column, font, &mut known) else { continue };
            let text = code.decode(cell).text;
            if text != *cell {
                raws.push(RawCell { column, text: std::mem::replace(cell, text), from: code });
            }
        }
        row.raws.extend(raws);
    }
}

/// How a sheet is written, as far as its cells show together.
struct Habits {
    /// Columns with a text that is neither ASCII nor certainly Unicode.
    doubtful: BTreeSet<u32>,
    /// The code of a column, and whether most of its cells are Unicode all the same.
    columns: BTreeMap<u32, (LegacyCode, bool)>,
    sheet: Option<LegacyCode>,
    /// No cell is Unicode.
    no_unicode: bool,
    /// Cells in old fonts hold old text more often than Unicode.
    fonts_hold: bool,
}

impl Habits {
    fn of(grid: &SheetGrid, fonts: &FontHints) -> Habits {
        let mut doubtful = BTreeSet::new();
        let mut no_unicode = true;
        let (mut old, mut new) = (0_u32, 0_u32);
        for (row_no, column, text) in cells(&grid.rows) {
            if text.is_ascii() {
                continue;
            }
            let unicode = is_unicode_vietnamese(text);
            no_unicode &= !unicode;
            if !unicode {
                doubtful.insert(column);
            }
            if let Some(code) = fonts.code_of(row_no, column) {
                let evidence = code.weigh(text);
                if unicode || evidence.unicode > evidence.legacy {
                    new += 1;
                } else if evidence.legacy > 0 {
                    old += 1;
                }
            }
        }
        let column_code = |column: &u32| {
            let at = usize::try_from(*column).ok()?;
            let texts = || grid.rows.iter().filter_map(move |row| row.cells.get(at)).map(String::as_str);
            let code = LegacyCode::guess(texts())?;
            let unicode = texts().filter(|text| is_unicode_vietnamese(text)).count();
            let old = texts().filter(|text| !text.is_ascii() && code.weigh(text).legacy > 0).count();
            Some((*column, (code, unicode > old)))
        };
        Habits {
            columns: doubtful.iter().filter_map(column_code).collect(),
            // Texts of other columns would be passed over.
            sheet: LegacyCode::guess(doubtful.iter().flat_map(|column| {
                let at = *column as usize;
                grid.rows.iter().filter_map(move |row| row.cells.get(at)).map(String::as_str)
            })),
            no_unicode,
            fonts_hold: old >= new,
            doubtful,
        }
    }

    /// The code to decode a cell with; `None` when it stays as it is.
    fn code_of(
        &self,
        text: &str,
        column: u32,
        font: Option<LegacyCode>,
        known: &mut KnownTexts,
    ) -> Option<LegacyCode> {
        if text.is_ascii() {
            // Small letters of a capital font were seen as capitals.
            return font.filter(|code| *code == LegacyCode::Tcvn3Capitals && self.fonts_hold);
        }
        let column_code = self.columns.get(&column).map(|(code, _)| *code);
        if is_unicode_vietnamese(text) {
            return font.or(column_code).filter(|code| is_another_code_page(text, *code));
        }
        if let Some(code) = font {
            let evidence = code.weigh(text);
            let stays = evidence.unicode > evidence.legacy || (evidence.legacy == 0 && !self.fonts_hold);
            return Some(code).filter(|_| !stays);
        }
        let mostly_unicode = self.columns.get(&column).is_some_and(|(_, unicode)| *unicode);
        column_code
            .filter(|code| follows_column(text, *code, mostly_unicode))
            .or_else(|| self.sheet.filter(|code| self.follows_sheet(text, *code)))
            .or_else(|| known.code_of(text))
    }

    fn follows_sheet(&self, text: &str, code: LegacyCode) -> bool {
        let evidence = code.weigh(text);
        let speaks = evidence.legacy > 0 && evidence.neither <= evidence.legacy;
        evidence.unicode == 0 && (speaks || (self.no_unicode && evidence.either > 0))
    }
}

/// What texts say by themselves: lists repeat a few of them thousands of times.
#[derive(Default)]
struct KnownTexts(HashMap<String, Option<LegacyCode>>);

impl KnownTexts {
    /// The code that the words of one text speak for.
    fn code_of(&mut self, text: &str) -> Option<LegacyCode> {
        if let Some(code) = self.0.get(text) {
            return *code;
        }
        let code = LegacyCode::guess([text].into_iter()).filter(|code| code.weigh(text).unicode == 0);
        if self.0.len() < MAX_KNOWN && text.len() <= MAX_KNOWN_BYTES {
            self.0.insert(text.to_owned(), code);
        }
        code
    }
}

fn follows_column(text: &str, code: LegacyCode, mostly_unicode: bool) -> bool {
    let evidence = code.weigh(text);
    if mostly_unicode && evidence.legacy == 0 {
        return false;
    }
    if evidence.unicode > 0 && evidence.unicode >= evidence.legacy {
        return false;
    }
    // Signs alone (½, §) are signs; a foreign name among old ones was typed like them.
    evidence.legacy + evidence.either > 0
        || (text.contains(|c: char| c.is_ascii_alphabetic()) && code.decode(text).sure)
}

/// Windows set to Vietnamese kept some old letters as ă, ơ and the like. Then every word is sound once decoded, and
/// some are not as they stand.
fn is_another_code_page(text: &str, code: LegacyCode) -> bool {
    let evidence = code.weigh(text);
    evidence.legacy > 0 && evidence.unicode == 0 && evidence.neither == 0
}

fn cells(rows: &[GridRow]) -> impl Iterator<Item = (u32, u32, &str)> {
    rows.iter()
        .flat_map(|row| (0_u32..).zip(&row.cells).map(|(column, text)| (row.row_no, column, text.as_str())))
}

#[cfg(test)]
mod tests;

//! Rows on A4 pages: heights, page breaks, and writing them in order.
//!
//! Page breaks are set here rather than left to Excel, because only then can a heading be kept with its first line
//! and the signatures with the last lines of a list.

use rust_xlsxwriter::{Workbook, Worksheet};

use crate::paper::measure;
use crate::paper::pen::{Pen, broken};
use crate::paper::style::{FONT, Style};
use crate::sheet::{Cell, WriteProblem};

/// Above this many rows a sheet is written row by row to a temporary file instead of being kept in memory.
pub const STREAMED_ROWS: usize = 5_000;
/// Excel's own limit is 1,026 page breaks by hand.
const MAX_BREAKS: usize = 1_000;
/// Excel cannot make a row higher, in points.
pub const MAX_ROW_HEIGHT: f64 = 400.0;
/// Printers and programs round heights differently; this share of the page is used.
const USED_SHARE: f64 = 0.97;
const POINTS_PER_MM: f64 = 72.0 / 25.4;
/// Points in a pixel at 96 dpi.
pub const POINTS_PER_PIXEL: f64 = 0.75;

/// Which way the paper lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    /// 297 × 210 mm: tables.
    Landscape,
    /// 210 × 297 mm: text.
    Portrait,
}

/// Margins in millimetres, within NĐ 30/2020, Phụ lục I: top and bottom 20–25, left 30–35, right 15–20.
/// In this order: top and bottom, left, right.
pub const MARGINS_MM: (f64, f64, f64) = (TOP_BOTTOM_MM, LEFT_MM, RIGHT_MM);
const TOP_BOTTOM_MM: f64 = 20.0;
const LEFT_MM: f64 = 30.0;
const RIGHT_MM: f64 = 15.0;

impl Lie {
    fn paper_mm(self) -> (f64, f64) {
        match self {
            Lie::Landscape => (297.0, 210.0),
            Lie::Portrait => (210.0, 297.0),
        }
    }

    /// Width between the margins in pixels at 96 dpi.
    pub fn width_pixels(self) -> u32 {
        ((self.paper_mm().0 - LEFT_MM - RIGHT_MM) * POINTS_PER_MM / POINTS_PER_PIXEL) as u32 - 4
    }

    /// Height between the margins in points.
    fn height(self) -> f64 {
        (self.paper_mm().1 - 2.0 * TOP_BOTTOM_MM) * POINTS_PER_MM
    }
}

/// One row of a page.
#[derive(Clone, Debug, Default)]
pub struct PageRow {
    /// Height in points.
    pub height: f64,
    /// Never the last row on a page: the next one belongs to it.
    pub keep_with_next: bool,
    /// Its cells, from the left.
    pub cells: Vec<PageCell>,
}

/// A cell, possibly over several columns and rows.
#[derive(Clone, Debug)]
pub struct PageCell {
    /// First and last column, from 0.
    pub columns: (u16, u16),
    /// How many rows it takes; the rows below hold nothing in its columns.
    pub rows: u32,
    pub cell: Cell,
    pub style: Style,
}

impl PageCell {
    pub fn one(column: u16, cell: Cell, style: Style) -> PageCell {
        PageCell { columns: (column, column), rows: 1, cell, style }
    }

    pub fn across(first: u16, last: u16, text: impl Into<String>, style: Style) -> PageCell {
        PageCell { columns: (first, last), rows: 1, cell: Cell::text(text), style }
    }
}

/// A printed sheet.
pub struct Page<'a> {
    /// The name on its tab; valid and unique already.
    pub tab: &'a str,
    pub lie: Lie,
    /// Widths of the columns in pixels at 96 dpi.
    pub pixels: Vec<u32>,
    pub rows: Vec<PageRow>,
    /// Rows (from 0, first and last) printed again on each page.
    pub repeated: Option<(usize, usize)>,
    pub numbers: PageNumbers,
}

/// What stands in the top margin of every page but the first (NĐ 30/2020, Phụ lục I).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageNumbers {
    /// `2`: one of several sheets of a file, which are printed together.
    Number,
    /// `2/5`: the only sheet, so that a lost page is noticed.
    NumberOfAll,
}

/// Width of the columns `first` to `last` in points.
pub fn span_width(pixels: &[u32], first: u16, last: u16) -> f64 {
    let span = pixels.iter().skip(usize::from(first)).take(usize::from(last - first) + 1);
    f64::from(span.sum::<u32>()) * POINTS_PER_PIXEL
}

/// Scales relative widths so that together they are as wide as the page.
pub fn fill_width(shares: &[f64], lie: Lie) -> Vec<u32> {
    let total: f64 = shares.iter().sum();
    let page = f64::from(lie.width_pixels());
    // Rounding the running sum instead of each width leaves nothing of the page over.
    let (mut sum, mut taken) = (0.0, 0);
    shares
        .iter()
        .map(|share| {
            sum += share;
            let end = (sum / total * page).round() as u32;
            let width = end.saturating_sub(taken);
            taken = end;
            width
        })
        .collect()
}

/// The height a row needs so that none of its single-row cells is cut, at least `least` points.
pub fn needed_height(cells: &[PageCell], pixels: &[u32], least: f64) -> f64 {
    let tallest = cells
        .iter()
        .filter(|cell| cell.rows == 1 && !cell.style.upright)
        .map(|cell| match &cell.cell {
            Cell::Text(text) => {
                measure::height(text, span_width(pixels, cell.columns.0, cell.columns.1), cell.style.face())
            }
            Cell::Empty | Cell::Integer(_) | Cell::Number(_) | Cell::Date(_) | Cell::Percent { .. } => 0.0,
        })
        .fold(least, f64::max);
    // Whole pixels, so that every program agrees on where the page ends.
    (tallest / POINTS_PER_PIXEL).ceil() * POINTS_PER_PIXEL
}

/// Adds the sheet to the workbook.
pub fn write_page(workbook: &mut Workbook, page: &Page<'_>) -> Result<(), WriteProblem> {
    let sheet = if page.rows.len() > STREAMED_ROWS {
        workbook.add_worksheet_with_constant_memory().map_err(broken)?
    } else {
        workbook.add_worksheet()
    };
    sheet.set_name(page.tab).map_err(broken)?;
    set_up(sheet, page)?;
    let mut pen = Pen::new(sheet);
    for (number, row) in page.rows.iter().enumerate() {
        let number = u32::try_from(number).map_err(broken)?;
        pen.set_height(number, row.height)?;
        for cell in &row.cells {
            match &cell.cell {
                Cell::Text(text) => {
                    pen.put_across((number, number + cell.rows - 1), cell.columns, text, cell.style)?;
                }
                Cell::Empty if cell.columns.0 != cell.columns.1 => {
                    pen.put_across((number, number + cell.rows - 1), cell.columns, "", cell.style)?;
                }
                value @ (Cell::Empty
                | Cell::Integer(_)
                | Cell::Number(_)
                | Cell::Date(_)
                | Cell::Percent { .. }) => pen.put(number, cell.columns.0, value, cell.style)?,
            }
        }
    }
    Ok(())
}

fn set_up(sheet: &mut Worksheet, page: &Page<'_>) -> Result<(), WriteProblem> {
    for (column, pixels) in (0_u16..).zip(&page.pixels) {
        sheet.set_column_width_pixels(column, *pixels).map_err(broken)?;
    }
    const MM_PER_INCH: f64 = 25.4;
    let vertical = TOP_BOTTOM_MM / MM_PER_INCH;
    sheet.set_margins(LEFT_MM / MM_PER_INCH, RIGHT_MM / MM_PER_INCH, vertical, vertical, 0.4, 0.4);
    match page.lie {
        Lie::Landscape => sheet.set_landscape(),
        Lie::Portrait => sheet.set_portrait(),
    };
    sheet.set_paper_size(9).set_print_fit_to_pages(1, 0).set_print_center_horizontally(true);
    sheet.set_screen_gridlines(false);
    // Each sheet is a paper of its own and counts its pages from 1; the first page's own header, which is empty, is
    // set when the file is finished ([`super::finish`]).
    let number = match page.numbers {
        PageNumbers::Number => "&P",
        PageNumbers::NumberOfAll => "&P/&N",
    };
    sheet.set_header(format!("&C&\"{FONT},Regular\"&13{number}")).set_print_first_page_number(1);
    if let Some((first, last)) = page.repeated {
        let row = |number: usize| u32::try_from(number).map_err(broken);
        sheet.set_repeat_rows(row(first)?, row(last)?).map_err(broken)?;
    }
    let breaks = page_breaks(&page.rows, page.repeated, page.lie.height());
    // Of a longer sheet the last pages matter most: there the signatures stand.
    let kept = breaks.get(breaks.len().saturating_sub(MAX_BREAKS)..).unwrap_or(&[]);
    if !kept.is_empty() {
        sheet.set_page_breaks(kept).map_err(broken)?;
    }
    Ok(())
}

/// First rows of the second and following pages.
fn page_breaks(rows: &[PageRow], repeated: Option<(usize, usize)>, page_height: f64) -> Vec<u32> {
    let repeated_end = repeated.map_or(0, |(_, last)| last);
    let repeated_height: f64 = repeated
        .map_or(0.0, |(first, last)| rows.iter().take(last + 1).skip(first).map(|row| row.height).sum());
    let full = page_height * USED_SHARE;
    let (mut breaks, mut page_start, mut used) = (Vec::new(), 0, 0.0);
    let mut at = 0;
    while at < rows.len() {
        // A block is a row together with all the rows that must follow it on the same page.
        let mut end = at;
        let mut height = rows.get(at).map_or(0.0, |row| row.height);
        while rows.get(end).is_some_and(|row| row.keep_with_next) && end + 1 < rows.len() {
            end += 1;
            height += rows.get(end).map_or(0.0, |row| row.height);
        }
        if used + height > full && at > page_start {
            breaks.push(u32::try_from(at).unwrap_or(u32::MAX));
            page_start = at;
            used = if at > repeated_end { repeated_height } else { 0.0 };
        }
        if used + height > full {
            // Higher than a page even alone: its rows break where they must.
            used += rows.get(at).map_or(0.0, |row| row.height);
            at += 1;
        } else {
            used += height;
            at = end + 1;
        }
    }
    breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(plan: &[(f64, bool)]) -> Vec<PageRow> {
        plan.iter()
            .map(|&(height, keep_with_next)| PageRow { height, keep_with_next, cells: vec![] })
            .collect()
    }

    #[test]
    fn pages_break_before_what_must_stay_together() {
        type Plan = Vec<(f64, bool)>;
        let cases: [(&str, Plan, Vec<u32>); 4] = [
            ("all fit", vec![(30.0, false); 3], vec![]),
            ("the fourth starts a page", vec![(30.0, false); 5], vec![3]),
            (
                "a heading goes with its line",
                vec![(30.0, false), (30.0, false), (30.0, true), (30.0, false)],
                vec![2],
            ),
            (
                "signatures take the last line along",
                vec![(40.0, false), (30.0, true), (20.0, true), (20.0, false)],
                vec![1],
            ),
        ];
        for (sentence, plan, breaks) in cases {
            assert_eq!(page_breaks(&rows(&plan), None, 100.0), breaks, "{sentence}");
        }
    }

    #[test]
    fn repeated_headings_take_room_on_later_pages() {
        let plan = rows(&[
            (10.0, false),
            (20.0, true),
            (30.0, false),
            (30.0, false),
            (30.0, false),
            (30.0, false),
            (30.0, false),
        ]);
        assert_eq!(page_breaks(&plan, Some((1, 1)), 100.0), [4, 6]);
    }

    #[test]
    fn a_block_higher_than_a_page_still_ends() {
        let plan = rows(&[(90.0, true), (90.0, true), (90.0, false)]);
        assert_eq!(page_breaks(&plan, None, 100.0), [1, 2]);
    }
}

//! Lines of a list on paper: one row each, never cut.

use crate::paper::measure;
use crate::paper::page::{MAX_ROW_HEIGHT, PageCell, PageRow, needed_height, span_width};
use crate::paper::style::{Frame, Style};
use crate::sheet::{Align, Cell, Column};

/// Size of the text in tables, in points.
pub const BODY: u8 = 11;
/// Cells of heading rows.
pub const HEADING: Style =
    Style { shaded: true, ..Style::text(BODY, Align::Center).bold().framed(Frame::Boxed) };
/// Lowest row of a line, in points: room to read and to tick.
const LEAST_LINE: f64 = 21.0;

/// The heading row of a table.
pub fn heading_row<T>(columns: &[Column<T>], pixels: &[u32]) -> PageRow {
    let cells: Vec<PageCell> = (0_u16..)
        .zip(columns)
        .map(|(at, column)| PageCell::one(at, Cell::text(column.header), HEADING))
        .collect();
    PageRow { height: needed_height(&cells, pixels, 30.0), keep_with_next: true, cells }
}

/// The last lines go with the signatures, which therefore never stand alone on a page.
pub fn keep_last_lines(rows: &mut [PageRow]) {
    for row in rows.iter_mut().rev().take(2) {
        row.keep_with_next = true;
    }
}

/// Adds one line. It is one row, unless its text is higher than Excel allows a row to be: then it goes on in rows
/// below, so that nothing is cut.
pub fn push_line<T>(columns: &[Column<T>], pixels: &[u32], line: &T, rows: &mut Vec<PageRow>) {
    let style = |column: &Column<T>, frame| Style::text(BODY, column.align).framed(frame);
    let cells: Vec<PageCell> = (0_u16..)
        .zip(columns)
        .map(|(at, column)| PageCell::one(at, (column.cell)(line), style(column, Frame::Boxed)))
        .collect();
    let height = needed_height(&cells, pixels, LEAST_LINE);
    if height <= MAX_ROW_HEIGHT {
        rows.push(PageRow { height, keep_with_next: false, cells });
        return;
    }
    let face = Style::text(BODY, Align::Left).face();
    let per_row = (MAX_ROW_HEIGHT / 2.0 / face.line_height()) as usize;
    let wrapped: Vec<Option<Vec<measure::Line>>> = cells
        .iter()
        .map(|cell| match &cell.cell {
            Cell::Text(text) => {
                Some(measure::wrap(text, span_width(pixels, cell.columns.0, cell.columns.1), face))
            }
            Cell::Empty | Cell::Integer(_) | Cell::Number(_) | Cell::Date(_) | Cell::Percent { .. } => None,
        })
        .collect();
    let longest = wrapped.iter().flatten().map(Vec::len).max().unwrap_or(1);
    let pieces = longest.div_ceil(per_row);
    for piece in 0..pieces {
        let frame = match (piece == 0, piece + 1 == pieces) {
            (true, true) => Frame::Boxed,
            (true, false) => Frame::GoesOn,
            (false, false) => Frame::Between,
            (false, true) => Frame::CameFrom,
        };
        let cells: Vec<PageCell> = cells
            .iter()
            .zip(columns)
            .zip(&wrapped)
            .map(|((cell, column), wrapped)| {
                let value = match wrapped {
                    Some(lines) => {
                        let rest = lines.get(piece * per_row..).unwrap_or(&[]);
                        Cell::text(measure::join(rest.get(..per_row).unwrap_or(rest)))
                    }
                    None if piece == 0 => cell.cell.clone(),
                    None => Cell::Empty,
                };
                PageCell { cell: value, style: Style { top: true, ..style(column, frame) }, ..cell.clone() }
            })
            .collect();
        rows.push(PageRow { height: needed_height(&cells, pixels, 0.0), keep_with_next: false, cells });
    }
}

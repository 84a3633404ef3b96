//! Lists on A4 landscape: as wide as the paper, the heading on every page and in sight on the screen.

use rust_xlsxwriter::Worksheet;

use crate::paper::page::MARGINS_MM;
use crate::paper::pen::broken;
use crate::paper::style::FONT;
use crate::sheet::WriteProblem;

/// Sets widths (in characters), paper, margins, what is repeated and what stays in sight: everything down to the row
/// `heading`, and the first `columns_in_sight` columns.
pub fn lay_out(
    sheet: &mut Worksheet,
    widths: &[f64],
    heading: u32,
    columns_in_sight: u16,
) -> Result<(), WriteProblem> {
    for (at, width) in (0_u16..).zip(widths) {
        sheet.set_column_width(at, *width).map_err(broken)?;
    }
    let (top, left, right) = MARGINS_MM;
    let inches = |mm: f64| mm / 25.4;
    sheet.set_margins(inches(left), inches(right), inches(top), inches(top), 0.4, 0.4);
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_footer(format!("&C&\"{FONT},Regular\"&11Trang &P/&N"));
    sheet.set_repeat_rows(heading, heading).map_err(broken)?;
    sheet.set_freeze_panes(heading + 1, columns_in_sight).map(drop).map_err(broken)
}

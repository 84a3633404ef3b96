//! The sheets beside those to be filled in: how it is done, and what may be chosen.

use rust_xlsxwriter::{Format, Workbook};

use crate::form::data::{BlankForm, FormColumn};
use crate::paper::measure;
use crate::paper::page::{MARGINS_MM, MAX_ROW_HEIGHT};
use crate::paper::pen::{Pen, broken};
use crate::paper::style::{FONT, Frame, Style};
use crate::sheet::{Align, Cell, WriteProblem};

/// Width of the one column of the instructions, in characters: a line of an A4 page.
const GUIDE_WIDTH: f64 = 76.0;

/// The instructions: one column of text, which no reader takes for a list.
pub fn add_guide(workbook: &mut Workbook, form: &BlankForm, tab: &str) -> Result<(), WriteProblem> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(tab).map_err(broken)?;
    sheet.set_column_width(0, GUIDE_WIDTH).map_err(broken)?;
    let (top, left, right) = MARGINS_MM;
    let inches = |mm: f64| mm / 25.4;
    sheet.set_margins(inches(left), inches(right), inches(top), inches(top), 0.4, 0.4);
    sheet.set_portrait().set_paper_size(9).set_print_fit_to_pages(1, 0).set_screen_gridlines(false);
    sheet.set_footer(format!("&C&\"{FONT},Regular\"&11Trang &P/&N"));
    sheet.protect();
    let mut pen = Pen::new(sheet);
    let plain = Style { top: true, ..Style::text(12, Align::Left) };
    let mut lines = vec![(form.guide_title.clone(), Style::text(14, Align::Left).bold())];
    lines.extend(form.guide.iter().map(|text| (text.clone(), plain)));
    for sheet in &form.sheets {
        lines.push((format!("Trang “{}”", sheet.tab), plain.bold()));
        lines.extend(sheet.columns.iter().map(|column| (column_line(column), plain)));
    }
    for (row, (text, style)) in (0..).zip(lines) {
        let width = (GUIDE_WIDTH * 8.0 + 5.0) * 0.75;
        let height = measure::height(&text, width, style.face()) + 4.0;
        pen.set_height(row, height.min(MAX_ROW_HEIGHT))?;
        pen.put(row, 0, &Cell::text(text), style)?;
    }
    Ok(())
}

fn column_line(column: &FormColumn) -> String {
    let must = if column.is_required { " (phải ghi)" } else { "" };
    format!("– {}{must}: {}", column.heading, column.hint)
}

/// The entries of the drop-downs: hidden, but a person who wants to read them can show the sheet.
pub fn add_catalogues(workbook: &mut Workbook, form: &BlankForm, tab: &str) -> Result<(), WriteProblem> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(tab).map_err(broken)?;
    sheet.set_hidden(true).set_screen_gridlines(true);
    sheet.protect();
    let text = Format::new().set_font_name(FONT).set_font_size(11);
    let mut pen = Pen::new(sheet);
    for (column, catalogue) in (0_u16..).zip(&form.catalogues) {
        let heading = Style::text(11, Align::Left).bold().framed(Frame::Boxed);
        pen.put(0, column, &Cell::text(&catalogue.heading), heading)?;
        for (row, entry) in (1..).zip(&catalogue.entries) {
            pen.put(
                row,
                column,
                &Cell::text(entry),
                Style { runs_over: true, ..Style::text(11, Align::Left) },
            )?;
        }
    }
    for (column, catalogue) in (0_u16..).zip(&form.catalogues) {
        let longest = catalogue.entries.iter().map(|entry| entry.chars().count()).max().unwrap_or(0);
        let width = (longest.max(catalogue.heading.chars().count()) as f64).clamp(10.0, 60.0);
        sheet.set_column_width(column, width).map_err(broken)?;
        sheet.set_column_format(column, &text).map_err(broken)?;
    }
    Ok(())
}

//! A sheet of a form: title, headings with their hints, and rows to be filled in.

use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationErrorStyle, DataValidationRule, Format,
    FormatBorder, Formula, IgnoreError, Note, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use crate::form::FORM_ROWS;
use crate::form::data::{BlankForm, FormColumn, FormInput, FormSheet};
use crate::list::fitted_widths;
use crate::paper::landscape::lay_out;
use crate::paper::measure::{self, Face};
use crate::paper::page::MAX_ROW_HEIGHT;
use crate::paper::pen::{Pen, broken};
use crate::paper::style::{Frame, Style};
use crate::sheet::{Align, Cell, WriteProblem, column_letters};

const SIZE: u8 = 12;
const HEADING: Style = Style { shaded: true, ..Style::text(SIZE, Align::Center).bold().framed(Frame::Boxed) };
/// Excel's own limit of the text of a message beside a cell, in characters.
const MESSAGE_CHARS: usize = 250;

/// Adds the sheet; `catalogue_tab` is the sheet its drop-downs take their entries from.
pub fn add_sheet(
    workbook: &mut Workbook,
    form: &BlankForm,
    plan: &FormSheet,
    tab: &str,
    catalogue_tab: &str,
) -> Result<(), WriteProblem> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(tab).map_err(broken)?;
    let last_column = u16::try_from(plan.columns.len().saturating_sub(1)).map_err(broken)?;
    let heading = u32::try_from(plan.lines_above.len()).map_err(broken)? + 2;
    let filled = u32::try_from(plan.filled.len()).map_err(broken)?;
    let lines = Lines { first: heading + 1, last: heading + filled.max(FORM_ROWS) };
    let wanted: Vec<f64> = plan.columns.iter().map(|column| column.width).collect();
    let widths = fitted_widths(&wanted);
    lay_out(sheet, &widths, heading, 2)?;
    write_top(sheet, plan, &widths, heading)?;
    for (at, column) in (0_u16..).zip(&plan.columns) {
        let note = Note::new(column.hint)
            .add_author_prefix(false)
            .set_width(260)
            .set_height(note_height(column.hint));
        sheet.insert_note(heading, at, &note).map_err(broken)?;
        if let Some(validation) = validation(form, column, at, lines, catalogue_tab).map_err(broken)? {
            sheet.add_data_validation(lines.first, at, lines.last, at, &validation).map_err(broken)?;
        }
    }
    write_lines(sheet, plan, &widths, lines)?;
    // A line gets its frame when something is written in it: an empty form then prints as one page, not as twenty.
    let letter = column_letters(u32::from(last_column));
    let rule = format!("=COUNTA($A{0}:${letter}{0})>0", lines.first + 1);
    let framed = Format::new().set_border(FormatBorder::Thin);
    let condition = ConditionalFormatFormula::new().set_rule(rule.as_str()).set_format(framed);
    sheet.add_conditional_format(lines.first, 0, lines.last, last_column, &condition).map_err(broken)?;
    // Years and numbers of documents are text on purpose.
    sheet
        .ignore_error_range(lines.first, 0, lines.last, last_column, IgnoreError::NumberStoredAsText)
        .map_err(broken)?;
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        insert_rows: true,
        delete_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    });
    Ok(())
}

/// First and last row to be filled in, from 0.
#[derive(Clone, Copy)]
struct Lines {
    first: u32,
    last: u32,
}

/// Title, the lines under it, and the headings.
fn write_top(
    sheet: &mut Worksheet,
    plan: &FormSheet,
    widths: &[f64],
    heading: u32,
) -> Result<(), WriteProblem> {
    let mut pen = Pen::new(sheet);
    // The title comes first: the reader takes the kind of nominee from the first line that names one.
    let title = Style { runs_over: true, ..Style::text(14, Align::Left).bold() };
    pen.put(0, 0, &Cell::text(&plan.title), title)?;
    let open = unlocked(Style { runs_over: true, ..Style::text(SIZE, Align::Left) });
    for (row, text) in (1..).zip(&plan.lines_above) {
        pen.put_formatted(row, 0, text, &open)?;
    }
    let texts: Vec<String> = plan.columns.iter().map(heading_text).collect();
    let height =
        widths.iter().zip(&texts).map(|(width, text)| measure::height(text, points(*width), HEADING.face()));
    pen.set_height(heading, height.fold(36.0, f64::max))?;
    for (at, text) in (0_u16..).zip(&texts) {
        pen.put(heading, at, &Cell::text(text), HEADING)?;
    }
    Ok(())
}

/// An asterisk marks what must be written; readers pass over it.
fn heading_text(column: &FormColumn) -> String {
    if column.is_required { format!("{} *", column.heading) } else { column.heading.to_owned() }
}

/// The rows: unlocked, with what is filled in already.
fn write_lines(
    sheet: &mut Worksheet,
    plan: &FormSheet,
    widths: &[f64],
    lines: Lines,
) -> Result<(), WriteProblem> {
    let formats: Vec<Format> = plan
        .columns
        .iter()
        .map(|column| {
            let style = Style { top: true, ..Style::text(SIZE, column.align) };
            match column.input {
                FormInput::Number | FormInput::Year => unlocked(style),
                FormInput::Text | FormInput::Date | FormInput::Choice { .. } => {
                    unlocked(style).set_num_format("@")
                }
            }
        })
        .collect();
    let mut pen = Pen::new(sheet);
    for (number, row) in (0..).zip(lines.first..=lines.last) {
        let filled: &[String] = plan.filled.get(number).map_or(&[], Vec::as_slice);
        for (at, (column, format)) in plan.columns.iter().zip(&formats).enumerate() {
            let index = u16::try_from(at).map_err(broken)?;
            let text = filled.get(at).map_or("", String::as_str);
            match (column.input, text.parse::<u32>()) {
                (FormInput::Number | FormInput::Year, Ok(value)) => {
                    pen.put_number_formatted(row, index, f64::from(value), format)?;
                }
                _ => pen.put_formatted(row, index, text, format)?,
            }
        }
        if !filled.is_empty() {
            let face = Face { size: SIZE, bold: false };
            let heights =
                widths.iter().zip(filled).map(|(width, text)| measure::height(text, points(*width), face));
            pen.set_height(row, heights.fold(18.0, f64::max).min(MAX_ROW_HEIGHT))?;
        }
    }
    Ok(())
}

fn unlocked(style: Style) -> Format {
    style.format().set_unlocked()
}

/// Width in points of a column that is so many characters wide (see [`crate::paper::pen::new_workbook`]).
fn points(characters: f64) -> f64 {
    (characters * 8.0 + 5.0) * 0.75
}

/// Room for a hint of so many letters, in pixels.
fn note_height(hint: &str) -> u32 {
    let lines = hint.lines().map(|line| line.chars().count().div_ceil(38).max(1)).sum::<usize>();
    u32::try_from(lines).unwrap_or(4) * 18 + 14
}

fn validation(
    form: &BlankForm,
    column: &FormColumn,
    at: u16,
    lines: Lines,
    catalogue_tab: &str,
) -> Result<Option<DataValidation>, XlsxError> {
    let (rule, style, message) = match column.input {
        FormInput::Text | FormInput::Number => return Ok(None),
        FormInput::Year => (
            DataValidation::new().allow_whole_number(DataValidationRule::Between(1945, 2100)),
            DataValidationErrorStyle::Warning,
            "Ghi năm bằng bốn chữ số, ví dụ 2021.",
        ),
        FormInput::Date => {
            let cell = format!("{}{}", column_letters(u32::from(at)), lines.first + 1);
            let year = format!("VALUE(RIGHT(TRIM({cell}),4))");
            // A year or a day that Excel made a number of, or a text that ends in a year and is no longer than a day.
            let formula = format!(
                "=OR(AND(ISNUMBER({cell}),{cell}>=1900),IFERROR(AND({year}>=1900,{year}<=2100,LEN(TRIM({cell}))<=10),FALSE))"
            );
            (
                DataValidation::new().allow_custom(Formula::new(formula)),
                DataValidationErrorStyle::Warning,
                "Ghi ngày/tháng/năm (9/9/1975), tháng/năm (9/1975) hoặc chỉ năm (1975).",
            )
        }
        FormInput::Choice { catalogue, is_closed } => {
            let Some(entries) = form.catalogues.get(catalogue).map(|catalogue| catalogue.entries.len())
            else {
                return Ok(None);
            };
            if entries == 0 {
                return Ok(None);
            }
            // A range: a list written into the cell itself may not be longer than 255 letters.
            let letter = column_letters(u32::try_from(catalogue).unwrap_or(0));
            let formula =
                format!("='{}'!${letter}$2:${letter}${}", catalogue_tab.replace('\'', "''"), entries + 1);
            let style =
                if is_closed { DataValidationErrorStyle::Stop } else { DataValidationErrorStyle::Warning };
            let message = if is_closed {
                "Chọn một mục trong danh sách."
            } else {
                "Nên chọn trong danh sách. Nếu không có mục phù hợp, vẫn có thể ghi tên đầy đủ."
            };
            (DataValidation::new().allow_list_formula(Formula::new(formula)), style, message)
        }
    };
    let message: String = message.chars().take(MESSAGE_CHARS).collect();
    rule.ignore_blank(true)
        .set_error_style(style)
        .set_error_title("Kiểm tra lại")?
        .set_error_message(message)
        .map(Some)
}

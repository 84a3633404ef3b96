//! Writes cells in a style; keeps text harmless and whole.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::paper::style::{FONT, Style};
use crate::read::grid::MAX_CELL_UNITS;
use crate::sheet::{Cell, FileFacts, WriteProblem};

/// The format shows a comma before the decimals in every locale that honours Vietnamese (LCID 042A).
const PERCENT: &str = "[$-42A]0.00\" %\"";
const WHOLE_PERCENT: &str = "[$-42A]0\" %\"";
/// First characters that a spreadsheet could take for a formula when a cell is edited (OWASP ASVS 5.0, 1.2.10).
const RISKY_STARTS: &[char] = &['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠'];

/// How the value of a cell is shown, beside its style.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Shape {
    Plain,
    Quoted,
    Integer,
    Date,
    Percent,
    WholePercent,
}

/// Writes into one worksheet.
pub struct Pen<'a> {
    sheet: &'a mut Worksheet,
    name: String,
    /// A sheet has a dozen: a short list is searched faster than anything hashed.
    formats: Vec<((Style, Shape), Format)>,
}

impl<'a> Pen<'a> {
    pub fn new(sheet: &'a mut Worksheet) -> Pen<'a> {
        let name = sheet.name();
        Pen { sheet, name, formats: Vec::new() }
    }

    /// Writes one cell: row and column from 0.
    pub fn put(&mut self, row: u32, column: u16, cell: &Cell, style: Style) -> Result<(), WriteProblem> {
        match cell {
            Cell::Empty => {
                let format = format(&mut self.formats, style, Shape::Plain);
                self.sheet.write_blank(row, column, format).map(drop)
            }
            Cell::Text(text) => {
                let text = self.checked(row, column, text)?;
                if text.is_empty() {
                    return self.put(row, column, &Cell::Empty, style);
                }
                let format = format(&mut self.formats, style, shape_of(&text));
                self.sheet.write_string_with_format(row, column, text.as_ref(), format).map(drop)
            }
            Cell::Integer(number) => {
                let format = format(&mut self.formats, style, Shape::Integer);
                self.sheet.write_number_with_format(row, column, *number as f64, format).map(drop)
            }
            Cell::Number(number) => {
                let format = format(&mut self.formats, style, Shape::Plain);
                self.sheet.write_number_with_format(row, column, *number, format).map(drop)
            }
            Cell::Date(day) => match excel_date(*day) {
                Some(date) => {
                    let format = format(&mut self.formats, style, Shape::Date);
                    self.sheet.write_datetime_with_format(row, column, date, format).map(drop)
                }
                // Excel knows no day before 1900.
                None => return self.put(row, column, &Cell::text(day.format("%d/%m/%Y").to_string()), style),
            },
            Cell::Percent { part, whole } => {
                let Some(hundredths) = percent_hundredths(*part, *whole) else {
                    return self.put(row, column, &Cell::Empty, style);
                };
                let shape = if hundredths % 100 == 0 { Shape::WholePercent } else { Shape::Percent };
                let format = format(&mut self.formats, style, shape);
                self.sheet.write_number_with_format(row, column, hundredths as f64 / 100.0, format).map(drop)
            }
        }
        .map_err(|problem| self.problem(problem))
    }

    /// Writes text without any style.
    pub fn put_plain(&mut self, row: u32, column: u16, text: &str) -> Result<(), WriteProblem> {
        let text = self.checked(row, column, text)?;
        self.sheet.write_string(row, column, text.as_ref()).map(drop).map_err(|problem| self.problem(problem))
    }

    /// Writes text in a format of one's own; blank text leaves the format.
    pub fn put_formatted(
        &mut self,
        row: u32,
        column: u16,
        text: &str,
        format: &Format,
    ) -> Result<(), WriteProblem> {
        let text = self.checked(row, column, text)?;
        let written = if text.is_empty() {
            self.sheet.write_blank(row, column, format)
        } else {
            self.sheet.write_string_with_format(row, column, text.as_ref(), format)
        };
        written.map(drop).map_err(|problem| self.problem(problem))
    }

    /// Writes a number in a format of one's own.
    pub fn put_number_formatted(
        &mut self,
        row: u32,
        column: u16,
        number: f64,
        format: &Format,
    ) -> Result<(), WriteProblem> {
        let written = self.sheet.write_number_with_format(row, column, number, format);
        written.map(drop).map_err(|problem| self.problem(problem))
    }

    /// Writes a day with a number format and no other style; a day before 1900 as text.
    pub fn put_date(
        &mut self,
        row: u32,
        column: u16,
        day: NaiveDate,
        shown: &str,
    ) -> Result<(), WriteProblem> {
        let Some(date) = excel_date(day) else {
            return self.put_plain(row, column, &day.format("%d/%m/%Y").to_string());
        };
        let format = Format::new().set_num_format(shown);
        let written = self.sheet.write_datetime_with_format(row, column, date, &format);
        written.map(drop).map_err(|problem| self.problem(problem))
    }

    /// Writes text over the columns `first` to `last` of one or more rows.
    pub fn put_across(
        &mut self,
        rows: (u32, u32),
        columns: (u16, u16),
        text: &str,
        style: Style,
    ) -> Result<(), WriteProblem> {
        if rows.0 == rows.1 && columns.0 == columns.1 {
            return self.put(rows.0, columns.0, &Cell::text(text), style);
        }
        let text = self.checked(rows.0, columns.0, text)?;
        let format = format(&mut self.formats, style, shape_of(&text));
        self.sheet
            .merge_range(rows.0, columns.0, rows.1, columns.1, &text, format)
            .map(drop)
            .map_err(|problem| self.problem(problem))
    }

    /// Sets the height of a row in points.
    pub fn set_height(&mut self, row: u32, points: f64) -> Result<(), WriteProblem> {
        self.sheet.set_row_height(row, points).map(drop).map_err(|problem| self.problem(problem))
    }

    /// Words a failure of the writer for this sheet.
    fn problem(&self, problem: XlsxError) -> WriteProblem {
        if matches!(problem, XlsxError::RowColumnLimitError) {
            return WriteProblem::TooManyRows { sheet: self.name.clone() };
        }
        broken(problem)
    }

    fn checked<'t>(&self, row: u32, column: u16, text: &'t str) -> Result<Cow<'t, str>, WriteProblem> {
        let clean = clean_text(text);
        // A text has no more UTF-16 units than bytes.
        if clean.len() > MAX_CELL_UNITS && clean.encode_utf16().count() > MAX_CELL_UNITS {
            let (row, column) = (row + 1, u32::from(column));
            return Err(WriteProblem::CellTooLong { sheet: self.name.clone(), row, column });
        }
        Ok(clean)
    }
}

/// The format of a style and shape; each is made once per sheet.
fn format(formats: &mut Vec<((Style, Shape), Format)>, style: Style, shape: Shape) -> &Format {
    let known = formats.iter().position(|(known, _)| *known == (style, shape));
    let at = known.unwrap_or_else(|| {
        formats.push(((style, shape), shaped(style, shape)));
        formats.len() - 1
    });
    &formats[at].1
}

fn shaped(style: Style, shape: Shape) -> Format {
    let format = style.format();
    match shape {
        Shape::Plain => format,
        Shape::Quoted => format.set_quote_prefix(),
        Shape::Integer => format.set_num_format("0"),
        Shape::Date => format.set_num_format("dd/mm/yyyy"),
        Shape::Percent => format.set_num_format(PERCENT),
        Shape::WholePercent => format.set_num_format(WHOLE_PERCENT),
    }
}

/// A failure of the writer that has nothing to do with the data.
pub fn broken(problem: impl std::fmt::Display) -> WriteProblem {
    WriteProblem::Broken { detail: problem.to_string() }
}

/// Drops what XML 1.0 cannot hold and makes every line break a line feed.
pub fn clean_text(text: &str) -> Cow<'_, str> {
    let is_clean = |letter: char| match letter {
        '\t' | '\n' => true,
        '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => false,
        _ => true,
    };
    if text.chars().all(is_clean) {
        return Cow::Borrowed(text);
    }
    let breaks = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(breaks.chars().filter(|letter| is_clean(*letter)).collect())
}

fn shape_of(text: &str) -> Shape {
    if text.trim_start().starts_with(RISKY_STARTS) { Shape::Quoted } else { Shape::Plain }
}

/// `part / whole` in hundredths of a percent, rounded half up; `None` of nothing. Integers: nothing is decided by it.
fn percent_hundredths(part: u32, whole: u32) -> Option<u64> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    (part * 20_000 + whole).checked_div(2 * whole)
}

fn excel_date(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

fn excel_time(moment: NaiveDateTime) -> Option<ExcelDateTime> {
    let (hour, minute) = (u16::try_from(moment.hour()).ok()?, u8::try_from(moment.minute()).ok()?);
    excel_date(moment.date())?.and_hms(hour, minute, f64::from(moment.second())).ok()
}

/// A workbook whose own font is Times New Roman, with its properties set.
pub fn new_workbook(facts: &FileFacts) -> Result<Workbook, WriteProblem> {
    let mut workbook = Workbook::new();
    // The width of columns is counted in digits of this font. At 12 points a digit is exactly 8 pixels wide, so Excel
    // and LibreOffice agree on it; at 11 points one rounds down and the other does not. 21 and 72 pixels follow from it.
    let base = Format::new().set_font_name(FONT).set_font_size(12);
    workbook.set_default_format(&base, 21, 72).map_err(broken)?;
    let mut properties =
        DocProperties::new().set_title(clean_text(&facts.title)).set_author(clean_text(&facts.author));
    if let Some(made_at) = excel_time(facts.made_at) {
        properties = properties.set_creation_datetime(&made_at);
    }
    workbook.set_properties(&properties);
    Ok(workbook)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_rounded_half_up_on_integers() {
        for (part, whole, hundredths) in [
            (19, 22, Some(8636)),
            (21, 22, Some(9545)),
            (18, 20, Some(9000)),
            (1, 800, Some(13)),
            (3, 0, None),
        ] {
            assert_eq!(percent_hundredths(part, whole), hundredths, "{part}/{whole}");
        }
    }

    #[test]
    fn only_what_xml_can_hold_is_written() {
        for (typed, written) in [
            ("a\r\nb\rc", "a\nb\nc"),
            ("\u{0}x\u{b}\u{1f}y\u{fffe}", "xy"),
            ("tab\tgiữ", "tab\tgiữ"),
            ("\u{1b}=1", "=1"),
        ] {
            assert_eq!(clean_text(typed), written);
        }
    }
}

//! A sheet is a list of columns: heading, width and cell in one line of code.

use chrono::NaiveDate;

/// One column of a list of `T`.
pub struct Column<T> {
    /// The heading in Vietnamese.
    pub header: &'static str,
    /// Width in characters of the sheet's font, as Excel counts them (1–255).
    pub width: f64,
    /// How the cells stand.
    pub align: Align,
    /// The cell of one row.
    pub cell: fn(&T) -> Cell,
}

/// Horizontal alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// At the left: text.
    Left,
    /// In the middle: numbers of lines, dates, counts.
    Center,
    /// At the right: amounts.
    Right,
    /// Both edges straight: paragraphs.
    Justify,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text; never read as a formula, whatever it starts with.
    Text(String),
    /// A whole number, shown without grouping: `1985`.
    Integer(i64),
    /// A number, shown as it is.
    Number(f64),
    /// A day, shown dd/mm/yyyy.
    Date(NaiveDate),
    /// `part` of `whole`, shown as a percentage with two decimals: `86,36 %`. Empty when `whole` is 0.
    Percent {
        /// The part.
        part: u32,
        /// The whole.
        whole: u32,
    },
}

impl Cell {
    /// Text, empty when blank.
    pub fn text(text: impl Into<String>) -> Cell {
        let text = text.into();
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }

    /// A year stays a number, so that a superior's Excel can sort by it; anything else stays as it is written.
    pub fn year_or_text(birth: &str) -> Cell {
        match birth.parse::<i64>() {
            Ok(year) if (1000..=9999).contains(&year) => Cell::Integer(year),
            Ok(_) | Err(_) => Cell::text(birth),
        }
    }

    /// Text or nothing.
    pub fn maybe(text: Option<&str>) -> Cell {
        text.map_or(Cell::Empty, Cell::text)
    }
}

/// `A`, `Z`, `AA`: what Excel calls the column with this number, counted from 0.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters.into_iter().rev().collect()
}

/// Why a workbook could not be written. Nothing is ever cut to make it fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteProblem {
    /// A text is longer than the 32.767 UTF-16 units Excel keeps in a cell.
    #[error("cell too long on sheet {sheet}, row {row}, column {column}")]
    CellTooLong {
        /// The sheet's name.
        sheet: String,
        /// Excel row from 1.
        row: u32,
        /// Column from 0.
        column: u32,
    },
    /// More rows than a worksheet holds (1.048.576).
    #[error("too many rows on sheet {sheet}")]
    TooManyRows {
        /// The sheet's name.
        sheet: String,
    },
    /// The writer failed; detail for the log, in English.
    #[error("workbook could not be written: {detail}")]
    Broken {
        /// What the writer said.
        detail: String,
    },
}

/// What a file says about itself under File › Properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// The document's title.
    pub title: String,
    /// The office's name; never a person's.
    pub author: String,
    /// When it was made, local time. Passed in: nothing here reads the clock.
    pub made_at: chrono::NaiveDateTime,
}

#[cfg(test)]
mod tests {
    use super::column_letters;

    #[test]
    fn columns_are_named_as_excel_names_them() {
        for (column, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(column_letters(column), name);
        }
    }
}

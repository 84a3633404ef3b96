//! The text of a cell: paragraphs, in which white space collapses and explicit spaces count.

use domain::text::LegacyCode;

use crate::read::grid::{MAX_CELL_UNITS, ReadProblem};
use crate::read::ods::skip;
use crate::read::ods::styles::Styles;
use crate::read::problem::TooLarge;
use crate::read::xml::{Piece, Xml};

/// What stands in a cell.
#[derive(Default)]
pub(super) struct Words {
    pub text: String,
    /// What the first stretch of text says of its font; `None` when it says nothing.
    pub font: Option<Option<LegacyCode>>,
    units: usize,
    paragraphs: u32,
    /// A space that counts only if something follows.
    space: bool,
    /// Nothing of the paragraph was read yet.
    fresh: bool,
}

impl Words {
    /// Reads the paragraph whose start was just read.
    pub(super) fn read_paragraph(&mut self, xml: &mut Xml<'_>, styles: &Styles) -> Result<(), ReadProblem> {
        if self.paragraphs > 0 {
            self.push('\n')?;
        }
        self.paragraphs += 1;
        self.fresh = true;
        let inside = xml.depth();
        while xml.depth() >= inside {
            let skipped = match xml.next()? {
                Piece::Text(text) => {
                    self.add(&text)?;
                    false
                }
                Piece::Start(tag) => match tag.name() {
                    "s" => {
                        let count = tag.number("c").unwrap_or(1);
                        for _ in 0..count.min(MAX_CELL_UNITS as u32 + 1) {
                            self.add_sign(' ')?;
                        }
                        false
                    }
                    "tab" => {
                        self.add_sign('\t')?;
                        false
                    }
                    "line-break" => {
                        self.add_sign('\n')?;
                        false
                    }
                    "span" => {
                        if self.text.is_empty() && self.font.is_none() {
                            let style = tag.attribute("style-name").unwrap_or_default();
                            self.font = styles.font_of_text(&style);
                        }
                        false
                    }
                    // Remarks, readings above letters and pictures are not the cell's text.
                    "annotation" | "note" | "ruby-text" | "frame" | "custom-shape" | "g" => true,
                    _ => false,
                },
                Piece::Over => break,
                Piece::End(_) | Piece::Other => false,
            };
            if skipped {
                skip(xml)?;
            }
        }
        self.space = false;
        Ok(())
    }

    fn add(&mut self, text: &str) -> Result<(), ReadProblem> {
        let simple =
            !(text.contains(['\t', '\n', '\r']) || self.space || self.fresh && text.starts_with(' '));
        if simple {
            self.fresh &= text.is_empty();
            self.count(text.encode_utf16().count())?;
            self.text.push_str(text);
            return Ok(());
        }
        for c in text.chars() {
            match c {
                ' ' if self.fresh || self.space => {}
                // LibreOffice writes spaces out, broken lines are those of the file.
                '\t' | '\n' | '\r' => self.space = !self.fresh,
                other => self.add_sign(other)?,
            }
        }
        Ok(())
    }

    fn add_sign(&mut self, c: char) -> Result<(), ReadProblem> {
        if std::mem::take(&mut self.space) {
            self.push(' ')?;
        }
        self.fresh = false;
        self.push(c)
    }

    fn push(&mut self, c: char) -> Result<(), ReadProblem> {
        self.count(c.len_utf16())?;
        self.text.push(c);
        Ok(())
    }

    fn count(&mut self, units: usize) -> Result<(), ReadProblem> {
        self.units += units;
        if self.units > MAX_CELL_UNITS {
            let (limit, found) = (MAX_CELL_UNITS as u64, self.units as u64);
            return Err(ReadProblem::too_large(TooLarge::CellText, limit, found));
        }
        Ok(())
    }
}

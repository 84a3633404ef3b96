//! Formats of cells: what their number format makes of a number, and whether their font is one of before Unicode.

use std::collections::HashMap;

use domain::text::LegacyCode;

use crate::read::number::{CellShape, shape_of_builtin, shape_of_format};
use crate::read::problem::{ReadProblem, TooLarge};
use crate::read::xml::{Piece, Xml};

/// Most formats, fonts or number formats; Excel allows 64,000.
const MAX_FORMATS: usize = 70_000;

/// What is known of the format of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub shape: CellShape,
    pub font: Option<LegacyCode>,
}

/// The formats of a workbook by the numbers that cells give.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: Vec<Style>,
}

impl Styles {
    /// The format of a number; cells without one have the first.
    pub(super) fn get(&self, number: usize) -> Style {
        self.styles.get(number).copied().unwrap_or_default()
    }

    pub(super) fn read(mut xml: Xml<'_>) -> Result<Styles, ReadProblem> {
        let mut shapes: HashMap<u32, CellShape> = HashMap::new();
        let mut fonts: Vec<Option<LegacyCode>> = Vec::new();
        let mut formats: Vec<(u32, u32)> = Vec::new();
        let mut list = List::Other;
        loop {
            let depth = xml.depth();
            match xml.next()? {
                Piece::Start(tag) if depth == 1 => list = List::named(tag.name()),
                Piece::Start(tag) => match (list, depth, tag.name()) {
                    (List::NumberFormats, 2, "numFmt") => {
                        let id = tag.number("numFmtId").unwrap_or(0);
                        let shape = shape_of_format(&tag.attribute("formatCode").unwrap_or_default());
                        shapes.insert(id, shape);
                    }
                    (List::Fonts, 2, "font") => fonts.push(None),
                    (List::Fonts, 3, "name") => {
                        let code = tag.attribute("val").and_then(|name| LegacyCode::of_font(&name));
                        if let Some(font) = fonts.last_mut() {
                            *font = code;
                        }
                    }
                    (List::CellFormats, 2, "xf") => {
                        formats
                            .push((tag.number("numFmtId").unwrap_or(0), tag.number("fontId").unwrap_or(0)));
                    }
                    _ => {}
                },
                Piece::End(_) | Piece::Text(_) | Piece::Other => {}
                Piece::Over => break,
            }
            let most = formats.len().max(fonts.len()).max(shapes.len());
            if most > MAX_FORMATS {
                return Err(ReadProblem::too_large(TooLarge::Memory, MAX_FORMATS as u64, most as u64));
            }
        }
        let style = |(number, font): (u32, u32)| Style {
            shape: shapes.get(&number).copied().unwrap_or_else(|| shape_of_builtin(number)),
            font: fonts.get(font as usize).copied().flatten(),
        };
        Ok(Styles { styles: formats.into_iter().map(style).collect() })
    }
}

/// The lists of the part that are read. Others (`dxfs`) have fonts and number formats of their own.
#[derive(Clone, Copy)]
enum List {
    NumberFormats,
    Fonts,
    CellFormats,
    Other,
}

impl List {
    fn named(name: &str) -> List {
        match name {
            "numFmts" => List::NumberFormats,
            "fonts" => List::Fonts,
            "cellXfs" => List::CellFormats,
            _ => List::Other,
        }
    }
}

//! Styles, as far as they tell what is hidden, which font a cell has and what its format leaves out of a date.

use std::collections::HashMap;

use domain::text::LegacyCode;

use crate::read::cell::DateShape;
use crate::read::grid::ReadProblem;
use crate::read::xml::{Piece, Tag, Xml};

/// Most styles kept; LibreOffice writes one for each look of a cell.
const MAX_STYLES: usize = 65_536;
/// Longest chain of parents followed; a ring of them ends there.
const MAX_PARENTS: usize = 16;

/// The styles of a document.
#[derive(Default)]
pub(super) struct Styles {
    /// Fonts by the names that styles refer to.
    faces: HashMap<String, Option<LegacyCode>>,
    /// By family and name; the default of a family has no name.
    styles: HashMap<(Family, String), Style>,
    shapes: HashMap<String, DateShape>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Family {
    Cell,
    Table,
    Text,
}

#[derive(Default)]
struct Style {
    parent: Option<String>,
    format: Option<String>,
    /// `None` where the style says nothing of a font; otherwise the code it stands for, if any.
    font: Option<Option<LegacyCode>>,
    hidden: bool,
}

/// A style whose start was read.
pub(super) struct Begun {
    /// `None` for families that do not matter.
    key: Option<(Family, String)>,
    style: Style,
}

/// What a reader must know of a cell's looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub code: Option<LegacyCode>,
    pub shape: Option<DateShape>,
}

impl Styles {
    pub(super) fn add_face(&mut self, tag: &Tag<'_>) {
        if let Some((name, family)) = tag.attribute("name").zip(tag.attribute("font-family"))
            && self.faces.len() < MAX_STYLES
        {
            self.faces.insert(name, LegacyCode::of_font(&family));
        }
    }

    pub(super) fn begin(&self, tag: &Tag<'_>) -> Begun {
        let family = match tag.attribute("family").as_deref() {
            Some("table-cell") => Some(Family::Cell),
            Some("table") => Some(Family::Table),
            Some("text") => Some(Family::Text),
            Some(_) | None => None,
        };
        let name = tag.attribute("name").unwrap_or_default();
        let style = Style {
            parent: tag.attribute("parent-style-name"),
            format: tag.attribute("data-style-name"),
            ..Style::default()
        };
        Begun { key: family.map(|family| (family, name)), style }
    }

    /// Reads a style to its end.
    pub(super) fn read_style(&mut self, xml: &mut Xml<'_>, begun: Begun) -> Result<(), ReadProblem> {
        let Begun { key, mut style } = begun;
        let inside = xml.depth();
        while xml.depth() >= inside {
            match xml.next()? {
                Piece::Start(tag) => match tag.name() {
                    "text-properties" => style.font = style.font.or(self.font_of(&tag)),
                    "table-properties" => {
                        style.hidden |= tag.attribute("display").as_deref() == Some("false");
                    }
                    _ => {}
                },
                Piece::Over => break,
                Piece::End(_) | Piece::Text(_) | Piece::Other => {}
            }
        }
        if let Some(key) = key
            && self.styles.len() < MAX_STYLES
        {
            self.styles.insert(key, style);
        }
        Ok(())
    }

    fn font_of(&self, tag: &Tag<'_>) -> Option<Option<LegacyCode>> {
        let family = || tag.attribute("font-family").map(|family| LegacyCode::of_font(&family));
        match tag.attribute("font-name") {
            Some(name) => {
                let known = self.faces.get(&name).copied();
                known.or_else(family).or_else(|| Some(LegacyCode::of_font(&name)))
            }
            None => family(),
        }
    }

    /// Reads a format of dates to its end.
    pub(super) fn read_date_style(&mut self, xml: &mut Xml<'_>, name: String) -> Result<(), ReadProblem> {
        let (mut finer, mut month, mut year) = (false, false, false);
        let inside = xml.depth();
        while xml.depth() >= inside {
            match xml.next()? {
                Piece::Start(tag) => match tag.name() {
                    "day" | "day-of-week" | "hours" | "minutes" | "seconds" => finer = true,
                    "month" => month = true,
                    "year" => year = true,
                    _ => {}
                },
                Piece::Over => break,
                Piece::End(_) | Piece::Text(_) | Piece::Other => {}
            }
        }
        let shape = match (finer, month, year) {
            (false, true, true) => DateShape::MonthYear,
            (false, false, true) => DateShape::Year,
            (true, _, _) | (false, _, false) => return Ok(()),
        };
        if self.shapes.len() < MAX_STYLES {
            self.shapes.insert(name, shape);
        }
        Ok(())
    }

    pub(super) fn is_hidden_table(&self, name: &str) -> bool {
        self.styles.get(&(Family::Table, name.to_owned())).is_some_and(|style| style.hidden)
    }

    /// The look that a style gives to a cell.
    pub(super) fn look(&self, name: &str) -> Look {
        let mut look = Look::default();
        let mut format_known = false;
        let mut font_known = false;
        self.along(Family::Cell, name, |style| {
            if !format_known && let Some(format) = &style.format {
                look.shape = self.shapes.get(format).copied();
                format_known = true;
            }
            if !font_known && let Some(font) = style.font {
                look.code = font;
                font_known = true;
            }
        });
        look
    }

    /// What the style of a stretch of text says of its font; `None` when it says nothing.
    pub(super) fn font_of_text(&self, name: &str) -> Option<Option<LegacyCode>> {
        let mut font = None;
        self.along(Family::Text, name, |style| font = font.or(style.font));
        font
    }

    /// Visits a style, its parents and the default of its family.
    fn along(&self, family: Family, name: &str, mut visit: impl FnMut(&Style)) {
        let mut next = Some(name.to_owned());
        for _ in 0..MAX_PARENTS {
            let Some(name) = next.filter(|name| !name.is_empty()) else { break };
            let Some(style) = self.styles.get(&(family, name)) else { break };
            visit(style);
            next = style.parent.clone();
        }
        if let Some(style) = self.styles.get(&(family, String::new())) {
            visit(style);
        }
    }
}

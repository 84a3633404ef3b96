//! How cells look: size, weight, lines around them.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatUnderline};

use crate::paper::measure::Face;
use crate::sheet::Align;

/// The one font of official papers (NĐ 30/2020, Phụ lục I).
pub const FONT: &str = "Times New Roman";
/// Shading of heading rows: light enough for a photocopy.
const HEADING_FILL: u32 = 0x00F0_EEE8;

/// Which lines a cell has around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Frame {
    /// None.
    #[default]
    Open,
    /// All four.
    Boxed,
    /// All but the bottom: the text goes on in the next row.
    GoesOn,
    /// Left and right only: the text comes from the row above and goes on.
    Between,
    /// All but the top: the text comes from the row above.
    CameFrom,
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Style {
    /// Size in points.
    pub size: u8,
    pub bold: bool,
    pub italic: bool,
    pub underlined: bool,
    pub align: Align,
    /// Text at the top of the cell instead of its middle.
    pub top: bool,
    pub frame: Frame,
    /// Shaded, for heading rows.
    pub shaded: bool,
    /// Text runs from bottom to top.
    pub upright: bool,
    /// Text is not wrapped: it runs over the empty cells beside it.
    pub runs_over: bool,
}

impl Style {
    /// Regular text without a frame.
    pub const fn text(size: u8, align: Align) -> Style {
        Style {
            size,
            bold: false,
            italic: false,
            underlined: false,
            align,
            top: false,
            frame: Frame::Open,
            shaded: false,
            upright: false,
            runs_over: false,
        }
    }

    pub const fn bold(mut self) -> Style {
        self.bold = true;
        self
    }

    pub const fn italic(mut self) -> Style {
        self.italic = true;
        self
    }

    pub const fn framed(mut self, frame: Frame) -> Style {
        self.frame = frame;
        self
    }

    /// The face text is measured with.
    pub const fn face(self) -> Face {
        Face { size: self.size, bold: self.bold }
    }

    /// As rust_xlsxwriter wants it.
    pub fn format(self) -> Format {
        let mut format = Format::new().set_font_name(FONT).set_font_size(self.size);
        if !self.runs_over {
            format = format.set_text_wrap();
        }
        format = format.set_align(match self.align {
            Align::Left => FormatAlign::Left,
            Align::Center => FormatAlign::Center,
            Align::Right => FormatAlign::Right,
            Align::Justify => FormatAlign::Justify,
        });
        format = format.set_align(if self.top { FormatAlign::Top } else { FormatAlign::VerticalCenter });
        if self.bold {
            format = format.set_bold();
        }
        if self.italic {
            format = format.set_italic();
        }
        if self.underlined {
            format = format.set_underline(FormatUnderline::Single);
        }
        if self.shaded {
            format = format.set_background_color(HEADING_FILL);
        }
        if self.upright {
            format = format.set_rotation(90);
        }
        let (top, bottom, sides) = match self.frame {
            Frame::Open => (false, false, false),
            Frame::Boxed => (true, true, true),
            Frame::GoesOn => (true, false, true),
            Frame::Between => (false, false, true),
            Frame::CameFrom => (false, true, true),
        };
        if sides {
            format = format.set_border_left(FormatBorder::Thin).set_border_right(FormatBorder::Thin);
        }
        if top {
            format = format.set_border_top(FormatBorder::Thin);
        }
        if bottom {
            format = format.set_border_bottom(FormatBorder::Thin);
        }
        format
    }
}

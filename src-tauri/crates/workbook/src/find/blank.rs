//! Which cells say something. Asked for every cell of a sheet, so without composing its letters.

use crate::read::grid::GridRow;

/// Whether nothing of a text would be left by [`domain::text::tidy`].
pub fn is_blank(text: &str) -> bool {
    let is_unseen = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
    };
    text.chars().all(|letter| is_unseen(letter) || letter.is_control())
}

/// The cells of a row that say something.
pub fn filled(row: &GridRow) -> impl Iterator<Item = &str> + Clone {
    row.cells.iter().map(String::as_str).filter(|cell| !is_blank(cell))
}

//! How much room text takes in Times New Roman.
//!
//! Excel does not grow the rows of merged cells, and LibreOffice grows rows differently from Excel, so every height
//! is computed here. Advance widths are those of Liberation Serif, which has the metrics of Times New Roman.

use std::ops::Range;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

/// Units per em of the width tables.
const EM: f64 = 2048.0;
/// Measured text may turn out wider on another printer or zoom: this share of the width is left unused.
pub const USABLE_SHARE: f64 = 0.97;
/// Space Excel keeps free at both sides of a cell, in points.
pub const CELL_PADDING: f64 = 4.0;
/// The horn of ơ and ư, a combining mark that widens its letter.
const HORN: char = '\u{31b}';

/// Latin letters with marks, up to the last Vietnamese one (ỹ).
const WHOLE_LETTERS: Range<u32> = 0x80..0x1f00;

/// Advance widths of U+0020 to U+007E, regular.
const REGULAR: [u16; 95] = [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479,
    1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479,
    1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569,
    569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410,
    983, 1108,
];

/// Advance widths of U+0020 to U+007E, bold.
const BOLD: [u16; 95] = [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479,
    1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479,
    1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024,
    1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024,
    909, 807, 451, 807, 1065,
];

/// A face of the font; italic is as wide as regular, near enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// Size in points.
    pub size: u8,
    /// Bold or not.
    pub bold: bool,
}

impl Face {
    /// Height of one line in points, with room for stacked marks (Ễ, Ậ).
    pub fn line_height(self) -> f64 {
        f64::from(self.size) * 1.22
    }

    /// Width of a text without line breaks, in points.
    pub fn width(self, text: &str) -> f64 {
        let units: u32 = text.chars().map(|letter| self.whole_letter(letter)).sum();
        f64::from(units) * f64::from(self.size) / EM
    }

    /// Width of a letter with the marks it carries. Taking it apart costs most of the time a long list is measured in,
    /// so that is done once for each of the letters Vietnamese is written with.
    fn whole_letter(self, letter: char) -> u32 {
        static KNOWN: LazyLock<[Vec<u32>; 2]> = LazyLock::new(|| {
            [false, true].map(|bold| {
                let face = Face { size: 1, bold };
                WHOLE_LETTERS
                    .map(|code| char::from_u32(code).map_or(0, |letter| face.taken_apart(letter)))
                    .collect()
            })
        });
        if letter.is_ascii() {
            return self.advance(letter);
        }
        let at = u32::from(letter).checked_sub(WHOLE_LETTERS.start).map(|at| at as usize);
        let [regular, bold] = &*KNOWN;
        let table = if self.bold { bold } else { regular };
        at.and_then(|at| table.get(at)).copied().unwrap_or_else(|| self.taken_apart(letter))
    }

    fn taken_apart(self, letter: char) -> u32 {
        std::iter::once(letter).nfd().map(|part| self.advance(part)).sum()
    }

    fn advance(self, letter: char) -> u32 {
        let ascii = |code: u32| {
            let table = if self.bold { &BOLD } else { &REGULAR };
            table.get(code.wrapping_sub(32) as usize).copied().map(u32::from)
        };
        match letter {
            ' '..='~' => ascii(u32::from(letter)).unwrap_or(1024),
            HORN => {
                if self.bold {
                    151
                } else {
                    110
                }
            }
            // Every other combining mark stands over or under its letter.
            '\u{300}'..='\u{36f}' => 0,
            '\u{a0}' => 512,
            'đ' => ascii(u32::from('d')).unwrap_or(1139),
            'Đ' => 1479,
            '–' | '“' | '”' | '‘' | '’' | '•' => 1024,
            '\u{80}'..='\u{24f}' => 1479,
            // Dashes, ellipses, symbols and other scripts: as wide as the em, so that nothing is ever cut.
            _ => 2048,
        }
    }
}

/// A line as it will stand on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub text: String,
    /// The writer broke the line here, not the width of the column.
    pub ends_paragraph: bool,
}

/// Breaks text into the lines it takes in a column of `column_width` points.
/// [`join`] puts them together again.
pub fn wrap(text: &str, column_width: f64, face: Face) -> Vec<Line> {
    let room = room(column_width, face);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut broken = Vec::new();
        wrap_paragraph(paragraph, room, face, &mut broken);
        lines.extend(broken.into_iter().map(|text| Line { text, ends_paragraph: false }));
        if let Some(last) = lines.last_mut() {
            last.ends_paragraph = true;
        }
    }
    lines
}

fn room(column_width: f64, face: Face) -> f64 {
    ((column_width - CELL_PADDING) * USABLE_SHARE).max(f64::from(face.size))
}

/// The text of some lines: a line feed where the writer broke them, a space elsewhere.
pub fn join(lines: &[Line]) -> String {
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        text.push_str(&line.text);
        if at + 1 < lines.len() {
            text.push(if line.ends_paragraph { '\n' } else { ' ' });
        }
    }
    text
}

fn wrap_paragraph(paragraph: &str, room: f64, face: Face, lines: &mut Vec<String>) {
    let space = face.width(" ");
    let (mut line, mut used) = (String::new(), 0.0);
    for word in paragraph.split(' ') {
        let width = face.width(word);
        if !line.is_empty() && used + space + width > room {
            lines.push(std::mem::take(&mut line));
            used = 0.0;
        }
        if !line.is_empty() {
            line.push(' ');
            used += space;
        }
        if width <= room {
            line.push_str(word);
            used += width;
            continue;
        }
        // A word longer than the column is broken between letters, as Excel does.
        for letter in word.chars() {
            let step = face.width(letter.encode_utf8(&mut [0; 4]));
            if !line.is_empty() && used + step > room {
                lines.push(std::mem::take(&mut line));
                used = 0.0;
            }
            line.push(letter);
            used += step;
        }
    }
    lines.push(line);
}

/// Height of a row that shows `text` whole in a column of `column_width` points.
pub fn height(text: &str, column_width: f64, face: Face) -> f64 {
    let fits = || face.width(text) <= room(column_width, face);
    let lines = if !text.contains('\n') && fits() {
        1
    } else {
        u32::try_from(wrap(text, column_width, face).len()).unwrap_or(u32::MAX)
    };
    f64::from(lines) * face.line_height() + 4.0
}

/// Words that belong together when the name of a body runs over two lines.
const UNBROKEN: [&str; 5] =
    ["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "BAN CHỈ ĐẠO"];

/// Splits a heading over as few lines as it needs, each about as long as the others.
pub fn balance(text: &str, column_width: f64, face: Face) -> String {
    if wrap(text, column_width, face).len() < 2 || text.contains('\n') {
        return text.to_owned();
    }
    let glued = UNBROKEN
        .iter()
        .fold(text.to_owned(), |text, words| text.replace(words, &words.replace(' ', "\u{a0}")));
    let needed = wrap(&glued, column_width, face).len();
    // The narrowest column that still needs no more lines gives the most even lines.
    let (mut narrow, mut wide) = (0.0, column_width);
    for _ in 0..12 {
        let middle = f64::midpoint(narrow, wide);
        if wrap(&glued, middle, face).len() > needed { narrow = middle } else { wide = middle }
    }
    let lines: Vec<String> = wrap(&glued, wide, face).into_iter().map(|line| line.text).collect();
    lines.join("\n").replace('\u{a0}', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWELVE: Face = Face { size: 12, bold: false };

    #[test]
    fn accents_take_no_room_of_their_own() {
        for (accented, plain) in
            [("Ễ", "E"), ("ậ", "a"), ("Nguyễn Đức", "Nguyen Duc"), ("e\u{302}\u{323}", "e")]
        {
            let difference = (TWELVE.width(accented) - TWELVE.width(plain)).abs();
            assert!(difference < 0.8, "{accented} {plain} {difference}");
        }
    }

    #[test]
    fn wrapped_lines_give_the_text_back_and_fit() {
        let text =
            "Tham gia lấy mẫu xét nghiệm 42 ngày đêm tại khu cách ly tập trung; trực tiếp chăm sóc 118 ca F0";
        for width in [60.0, 100.0, 180.0, 700.0] {
            let lines = wrap(text, width, TWELVE);
            assert_eq!(join(&lines), text, "{width}");
            assert!(lines.iter().all(|line| TWELVE.width(&line.text) <= width), "{width}: {lines:?}");
        }
    }

    #[test]
    fn a_word_longer_than_the_column_is_broken_not_lost() {
        let lines = wrap("Đ".repeat(50).as_str(), 60.0, TWELVE);
        assert!(lines.len() > 8);
        assert_eq!(lines.iter().map(|line| line.text.chars().count()).sum::<usize>(), 50);
    }

    #[test]
    fn a_heading_is_split_evenly() {
        let bold = Face { size: 12, bold: true };
        for (name, width, lines) in [
            ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", 200.0, "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG"),
            ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", 300.0, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"),
            ("CÔNG TY CỔ PHẦN THỦY SẢN SÔNG HẬU", 200.0, "CÔNG TY CỔ PHẦN\nTHỦY SẢN SÔNG HẬU"),
        ] {
            assert_eq!(balance(name, width, bold), lines);
        }
    }
}

//! Bytes that Windows kept as other letters, depending on the language it was set to.

/// Where Windows set to Vietnamese (code page 1258) kept a byte as another letter than Windows set to English did.
const OF_1258: [(char, char); 14] = [
    // Greek mu, which some programs put for the micro sign.
    ('\u{3BC}', '\u{B5}'),
    ('Ă', '\u{C3}'),
    ('\u{300}', '\u{CC}'),
    ('Đ', '\u{D0}'),
    ('\u{309}', '\u{D2}'),
    ('Ơ', '\u{D5}'),
    ('Ư', '\u{DD}'),
    ('\u{303}', '\u{DE}'),
    ('ă', '\u{E3}'),
    ('\u{301}', '\u{EC}'),
    ('\u{323}', '\u{F2}'),
    ('ơ', '\u{F5}'),
    ('ư', '\u{FD}'),
    ('₫', '\u{FE}'),
];

/// Undoes code page 1258, where there is anything to undo. Letters of Unicode Vietnamese that the page does not have
/// prove that the text is no such one.
pub fn western(text: &str) -> String {
    let touched = |c: char| OF_1258.iter().any(|(kept, _)| *kept == c);
    if !text.chars().any(touched) || text.chars().any(|c| matches!(c, '\u{1EA0}'..='\u{1EF9}' | 'đ')) {
        return text.to_owned();
    }
    text.chars()
        .map(|c| OF_1258.iter().find(|(kept, _)| *kept == c).map_or(c, |(_, western)| *western))
        .collect()
}

//! VNI for Windows: a letter and, behind it, a Western letter that the font draws as its mark and tone.

use super::Decoded;
use super::code_page::western;

/// The small letters that are kept as two.
const PAIRS: &[(char, &[(char, char)])] = &[
    (
        'a',
        &[
            ('ù', 'á'),
            ('ø', 'à'),
            ('û', 'ả'),
            ('õ', 'ã'),
            ('ï', 'ạ'),
            ('ê', 'ă'),
            ('é', 'ắ'),
            ('è', 'ằ'),
            ('ú', 'ẳ'),
            ('ü', 'ẵ'),
            ('ë', 'ặ'),
            ('â', 'â'),
            ('á', 'ấ'),
            ('à', 'ầ'),
            ('å', 'ẩ'),
            ('ã', 'ẫ'),
            ('ä', 'ậ'),
        ],
    ),
    (
        'e',
        &[
            ('ù', 'é'),
            ('ø', 'è'),
            ('û', 'ẻ'),
            ('õ', 'ẽ'),
            ('ï', 'ẹ'),
            ('â', 'ê'),
            ('á', 'ế'),
            ('à', 'ề'),
            ('å', 'ể'),
            ('ã', 'ễ'),
            ('ä', 'ệ'),
        ],
    ),
    (
        'o',
        &[
            ('ù', 'ó'),
            ('ø', 'ò'),
            ('û', 'ỏ'),
            ('õ', 'õ'),
            ('ï', 'ọ'),
            ('â', 'ô'),
            ('á', 'ố'),
            ('à', 'ồ'),
            ('å', 'ổ'),
            ('ã', 'ỗ'),
            ('ä', 'ộ'),
        ],
    ),
    ('ô', &[('ù', 'ớ'), ('ø', 'ờ'), ('û', 'ở'), ('õ', 'ỡ'), ('ï', 'ợ')]),
    ('u', &[('ù', 'ú'), ('ø', 'ù'), ('û', 'ủ'), ('õ', 'ũ'), ('ï', 'ụ')]),
    ('ö', &[('ù', 'ứ'), ('ø', 'ừ'), ('û', 'ử'), ('õ', 'ữ'), ('ï', 'ự')]),
    ('y', &[('ù', 'ý'), ('ø', 'ỳ'), ('û', 'ỷ'), ('õ', 'ỹ')]),
];

/// The small letters that are kept as one.
const SINGLES: [(char, char); 9] = [
    ('ñ', 'đ'),
    ('ô', 'ơ'),
    ('ö', 'ư'),
    ('í', 'í'),
    ('ì', 'ì'),
    ('æ', 'ỉ'),
    ('ó', 'ĩ'),
    ('ò', 'ị'),
    ('î', 'ỵ'),
];

pub fn decode(text: &str) -> Decoded {
    let mut decoded = String::with_capacity(text.len());
    let mut sure = true;
    let text = western(text);
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if let Some(pair) = letters.peek().and_then(|mark| pair_of(c, *mark)) {
            letters.next();
            decoded.push(pair);
        } else if let Some(single) = single_of(c) {
            decoded.push(single);
        } else {
            sure &= c.is_ascii() || !c.is_alphabetic();
            decoded.push(c);
        }
    }
    Decoded { text: decoded, sure }
}

/// The letter that two stand for. Its own case counts, that of its mark does not.
fn pair_of(base: char, mark: char) -> Option<char> {
    if mark.is_ascii() {
        return None;
    }
    let (small_base, small_mark) = (small(base), small(mark));
    let (_, marks) = PAIRS.iter().find(|(of, _)| *of == small_base)?;
    let (_, letter) = marks.iter().find(|(of, _)| *of == small_mark)?;
    Some(if base == small_base { *letter } else { large(*letter) })
}

fn single_of(c: char) -> Option<char> {
    let small_c = small(c);
    let (_, letter) = SINGLES.iter().find(|(of, _)| *of == small_c)?;
    Some(if c == small_c { *letter } else { large(*letter) })
}

pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for c in text.chars() {
        let small_c = small(c);
        let cased = |kept: char| if c == small_c { kept } else { large(kept) };
        if let Some((kept, _)) = SINGLES.iter().find(|(_, letter)| *letter == small_c) {
            encoded.push(cased(*kept));
            continue;
        }
        let pair = PAIRS.iter().find_map(|(base, marks)| {
            marks.iter().find(|(_, letter)| *letter == small_c).map(|(mark, _)| (*base, *mark))
        });
        match pair {
            Some((base, mark)) => encoded.extend([cased(base), cased(mark)]),
            None => encoded.push(c),
        }
    }
    encoded
}

/// One letter in, one letter out: all letters of the code have both forms.
fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn large(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
}

//! TCVN 5712:1993, third set (TCVN3, ABC): one byte a letter, kept as the Western letter of the same number.
//!
//! The set has no capitals with tones. Keyboards stored the small letter instead and the capital fonts (`.VnTimeH`)
//! showed every letter large; in an ordinary font `NGUYÔN` was seen as "NGUYễN". Capitals are put back here where the
//! letters around them leave no doubt.

use super::Decoded;
use super::code_page::western;

/// The letters at 0xA0 to 0xFF. Those that only the first and second set have (0xAF to 0xB4, 0xBA, 0xBF to 0xC5, 0xCD,
/// 0xD9 to 0xDB, 0xE0, 0xF0, 0xFF) are left as they are: no `.Vn` font draws them.
const HIGH: [char; 96] = [
    '\u{A0}', 'Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư', 'Đ', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'đ', '\u{AF}', //
    '\u{B0}', '\u{B1}', '\u{B2}', '\u{B3}', '\u{B4}', 'à', 'ả', 'ã', 'á', 'ạ', '\u{BA}', 'ằ', 'ẳ', 'ẵ', 'ắ',
    '\u{BF}', //
    '\u{C0}', '\u{C1}', '\u{C2}', '\u{C3}', '\u{C4}', '\u{C5}', 'ặ', 'ầ', 'ẩ', 'ẫ', 'ấ', 'ậ', 'è', '\u{CD}',
    'ẻ', 'ẽ', //
    'é', 'ẹ', 'ề', 'ể', 'ễ', 'ế', 'ệ', 'ì', 'ỉ', '\u{D9}', '\u{DA}', '\u{DB}', 'ĩ', 'í', 'ị', 'ò', //
    '\u{E0}', 'ỏ', 'õ', 'ó', 'ọ', 'ồ', 'ổ', 'ỗ', 'ố', 'ộ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ', 'ù', //
    '\u{F0}', 'ủ', 'ũ', 'ú', 'ụ', 'ừ', 'ử', 'ữ', 'ứ', 'ự', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ', '\u{FF}',
];

/// The letter that a Western letter stands for; `None` when it stands for itself.
fn letter(c: char) -> Option<char> {
    let at = u32::from(c).checked_sub(0xA0)?;
    HIGH.get(usize::try_from(at).ok()?).copied().filter(|letter| *letter != c || c == 'ý')
}

/// Whether every letter beyond ASCII is one of the set.
pub fn knows_all(text: &str) -> bool {
    western(text).chars().all(|c| c.is_ascii() || !c.is_alphabetic() || letter(c).is_some())
}

/// Letter by letter, without a thought for capitals.
pub fn decode_letters(text: &str) -> String {
    western(text).chars().map(|c| letter(c).unwrap_or(c)).collect()
}

pub fn decode(text: &str) -> Decoded {
    let text = western(text);
    let mut words: Vec<Word> = text.split_inclusive(|c: char| !is_of_word(c)).map(Word::of).collect();
    let all_large = words.iter().any(|word| word.is_shouted()) && words.iter().all(|word| word.small == 0);
    let title = words.iter().any(|word| word.small_first == Some(false))
        && words.iter().all(|word| word.small_first != Some(true));
    let mut sure = knows_all(&text);
    for word in &mut words {
        let Some(first) = word.toned.first().copied() else { continue };
        if word.small == 0 && (word.large > 1 || all_large) {
            word.text = word.text.to_uppercase();
        } else if title && first == 0 {
            // Every other word of the name begins with a capital, and this letter has none in the code.
            word.text = capitalised(&word.text);
            sure = false;
        } else {
            sure &= first > 0 || word.small_first.is_some();
        }
    }
    Decoded { text: words.into_iter().map(|word| word.text).collect(), sure }
}

/// A word, decoded, with the sign that ends it.
struct Word {
    text: String,
    letters: usize,
    /// Letters that are certainly small: the code has a capital of each.
    small: usize,
    /// Letters that are certainly large.
    large: usize,
    /// Places of letters with a tone: the code has only the small one.
    toned: Vec<usize>,
    /// Whether the first letter is small; `None` when it has a tone.
    small_first: Option<bool>,
}

impl Word {
    fn of(raw: &str) -> Word {
        let mut word = Word {
            text: String::new(),
            letters: 0,
            small: 0,
            large: 0,
            toned: Vec::new(),
            small_first: None,
        };
        for c in raw.chars() {
            let decoded = letter(c).unwrap_or(c);
            word.text.push(decoded);
            if !decoded.is_alphabetic() {
                continue;
            }
            let has_tone = !decoded.is_ascii() && !"ĂÂÊÔƠƯĐăâêôơưđ".contains(decoded);
            if has_tone {
                word.toned.push(word.letters);
            } else if decoded.is_lowercase() {
                word.small += 1;
            } else {
                word.large += 1;
            }
            if word.letters == 0 && !has_tone {
                word.small_first = Some(decoded.is_lowercase());
            }
            word.letters += 1;
        }
        word
    }

    /// Certainly in capitals, and with a letter that lost its own: THÞ.
    fn is_shouted(&self) -> bool {
        self.small == 0 && self.large > 1 && !self.toned.is_empty()
    }
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphabetic() || letter(c).is_some_and(char::is_alphabetic)
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

pub fn encode(text: &str) -> String {
    let kept = |c: char| {
        let at = HIGH.iter().position(|letter| *letter == c && !c.is_ascii())?;
        char::from_u32(0xA0 + u32::try_from(at).ok()?)
    };
    text.chars()
        .map(|c| {
            let small = c.to_lowercase().next().unwrap_or(c);
            kept(c).or_else(|| kept(small)).unwrap_or(c)
        })
        .collect()
}

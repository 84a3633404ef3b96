//! Vietnamese text as it is stored, searched and compared.
//!
//! Units send the same letters in three spellings: composed (NFC), decomposed (NFD, from macOS) and half
//! composed ("Unicode tổ hợp" of the usual keyboards: â followed by a tone). Everything people read is stored
//! composed; everything the office compares goes through a key made here.
//! What was typed in fonts of before Unicode (TCVN3, VNI) is made readable in [`legacy`].
//! Not here: the order of lists (`names`).

mod legacy;

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

pub use legacy::{Decoded, Evidence, LegacyCode, is_unicode_vietnamese};

/// The longest name of a person, unit or household, in characters after [`tidy`].
pub const NAME_MAX_CHARS: usize = 300;

/// A name as people write it: tidy, never blank, at most [`NAME_MAX_CHARS`] characters.
///
/// Two names are equal here when their letters are equal; whether they name the same person or unit despite
/// capitals and old or new tone placement is asked of [`same_name`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Name(String);

impl Name {
    /// Reads a name that was typed or imported; `None` when nothing is left of it or it is too long.
    pub fn parse(typed: &str) -> Option<Name> {
        let name = tidy(typed);
        let fits = !name.is_empty() && name.chars().count() <= NAME_MAX_CHARS;
        fits.then_some(Name(name))
    }

    /// The tidy text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<Name> for String {
    fn from(name: Name) -> String {
        name.0
    }
}

/// Why a text is no [`Name`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a name needs 1 to {NAME_MAX_CHARS} characters")]
pub struct NotAName;

impl TryFrom<String> for Name {
    type Error = NotAName;

    fn try_from(typed: String) -> Result<Name, NotAName> {
        Name::parse(&typed).ok_or(NotAName)
    }
}

/// One line of text as it is stored: composed (NFC), invisible characters removed, every kind of space and line
/// break turned into one plain space, nothing at the ends. Doing it twice changes nothing more.
pub fn tidy(typed: &str) -> String {
    if is_composed(typed) { join_words(typed) } else { join_words(&compose_visible(typed)) }
}

/// Several lines of text as they are stored: each line as [`tidy`] leaves it, lines ended by `\n`, at most one
/// blank line between paragraphs, none at the ends.
pub fn tidy_lines(typed: &str) -> String {
    if is_composed(typed) && !typed.contains(is_line_break) {
        return join_words(typed);
    }
    let text = compose_visible(typed).replace("\r\n", "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in text.split(is_line_break).map(join_words) {
        let blank_after_blank = line.is_empty() && lines.last().is_none_or(|last| last.is_empty());
        if !blank_after_blank {
            lines.push(line);
        }
    }
    if lines.last().is_some_and(|last| last.is_empty()) {
        lines.pop();
    }
    lines.join("\n")
}

/// [`tidy`] of a text that may be absent; one that says nothing is absent.
pub fn tidy_opt(typed: Option<&str>) -> Option<String> {
    typed.map(tidy).filter(|text| !text.is_empty())
}

/// [`tidy_lines`] of a text that may be absent; one that says nothing is absent.
pub fn tidy_lines_opt(typed: Option<&str>) -> Option<String> {
    typed.map(tidy_lines).filter(|text| !text.is_empty())
}

/// The search key: `nguyen duc an` for `Nguyễn Đức Ân`. No marks, đ as d, lower case, single spaces; old and new
/// tone placement give the same key. Punctuation stays, with one form of apostrophe and of hyphen.
pub fn fold(text: &str) -> String {
    if is_composed(text) { fold_composed(text) } else { fold_any(text) }
}

/// [`fold`] letter by letter, for the texts nearly every cell holds.
fn fold_composed(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        for letter in word.chars() {
            if letter.is_ascii() {
                folded.push(plain_char(letter.to_ascii_lowercase()));
            } else {
                for small in letter.to_lowercase() {
                    decompose_canonical(small, |part| match plain_char(part) {
                        'đ' => folded.push('d'),
                        mark if is_combining_mark(mark) => {}
                        plain => folded.push(plain),
                    });
                }
            }
        }
    }
    folded
}

fn fold_any(text: &str) -> String {
    let bare: String = tidy(text)
        .to_lowercase()
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| match plain_char(c) {
            'đ' => 'd',
            other => other,
        })
        .collect();
    join_words(&bare)
}

/// The other spelling of a folded word that ends in i or y as its only vowel: `my` for `mi`, `quy` for `qui`.
///
/// `None` where the letter makes a different word (`mai` and `may`) and for words that do not end so. For search
/// only: in names Quí and Quý are two names.
pub fn twin_spelling(folded_word: &str) -> Option<String> {
    let (start, twin) = match (folded_word.strip_suffix('i'), folded_word.strip_suffix('y')) {
        (Some(start), _) => (start, 'y'),
        (_, Some(start)) => (start, 'i'),
        (None, None) => return None,
    };
    let consonants = start.strip_suffix("qu").unwrap_or(start);
    let interchangeable =
        !start.is_empty() && consonants.chars().all(|c| c.is_ascii_lowercase() && !"aeiouy".contains(c));
    interchangeable.then(|| format!("{start}{twin}"))
}

/// Whether every word of the needle begins a word of the hay. Both must come from [`fold`]; a blank needle
/// matches everything. A whole word also matches its [`twin_spelling`] (chiến sỹ and chiến sĩ).
pub fn matches_words(hay_folded: &str, needle_folded: &str) -> bool {
    words(needle_folded).all(|wanted| {
        let twin = twin_spelling(wanted);
        words(hay_folded).any(|word| word.starts_with(wanted) || twin.as_deref() == Some(word))
    })
}

/// Whether two names are written with the same letters and tones, whatever the capitals, the encoding and the
/// place of the tone (hoà and hòa, thuỷ and thủy). Quí and Quý differ.
pub fn same_name(a: &str, b: &str) -> bool {
    name_key(a) == name_key(b)
}

/// The key behind [`same_name`]: lower case, marks kept, the tone of each syllable moved behind its last letter,
/// so that old and new placement meet. Made for comparing, not for reading.
pub fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let mut syllable: Vec<char> = Vec::new();
    for c in tidy(name).to_lowercase().nfd().map(plain_char) {
        if c.is_alphabetic() || is_combining_mark(c) {
            syllable.push(c);
        } else {
            push_with_tone_last(&mut key, &mut syllable);
            key.push(c);
        }
    }
    push_with_tone_last(&mut key, &mut syllable);
    key.nfc().collect()
}

/// Empties the syllable into the key. A run of letters with several tones is not one Vietnamese syllable
/// (ĐắkLắk): there the tones stay where they were written.
fn push_with_tone_last(key: &mut String, syllable: &mut Vec<char>) {
    let mut tones = syllable.iter().copied().filter(|c| is_tone(*c));
    match (tones.next(), tones.next()) {
        (Some(tone), None) => {
            key.extend(syllable.iter().filter(|c| !is_tone(**c)));
            key.push(tone);
        }
        (None, _) | (Some(_), Some(_)) => key.extend(syllable.iter()),
    }
    syllable.clear();
}

/// The five written tones: huyền, hỏi, ngã, sắc, nặng.
fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{309}' | '\u{303}' | '\u{301}' | '\u{323}')
}

/// Whether [`compose_visible`] would change nothing, told without taking the text apart: composed Latin letters, plain
/// signs and white space only. A text that it does not know may be composed all the same.
fn is_composed(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~')) || text.chars().all(is_composed_char)
}

fn is_composed_char(c: char) -> bool {
    match c {
        ' '..='~' | '\t'..='\r' => true,
        // Eth, the African D and the soft hyphen are changed.
        '\u{A0}'..='\u{2FF}' => !matches!(c, '\u{AD}' | '\u{D0}' | '\u{189}'),
        '\u{1E00}'..='\u{1EFF}' | '\u{2010}'..='\u{2027}' => true,
        _ => false,
    }
}

/// NFC without the characters nobody sees; white space, line breaks included, is left for the caller.
fn compose_visible(typed: &str) -> String {
    let mut letters: Vec<char> = typed
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            // Eth and the African D look exactly like Đ and come from old converters.
            '\u{D0}' | '\u{189}' => 'Đ',
            other => other,
        })
        .nfd()
        .collect();
    put_tones_after_vowel_marks(&mut letters);
    letters.into_iter().nfc().collect()
}

/// Some converters write the tone before the circumflex or breve (a, acute, circumflex). Unicode keeps that
/// apart from ấ, no reader does; NFC composes it once the order is right.
fn put_tones_after_vowel_marks(decomposed: &mut [char]) {
    let mut at = 0;
    while at < decomposed.len() {
        let marks_of_base: &[char] = match decomposed[at].to_ascii_lowercase() {
            'a' => &['\u{302}', '\u{306}'],
            'e' | 'o' => &['\u{302}'],
            _ => &[],
        };
        at += 1;
        if marks_of_base.is_empty() {
            continue;
        }
        let below = decomposed[at..].iter().take_while(|c| matches!(c, '\u{31B}' | '\u{323}')).count();
        let run = decomposed[at + below..]
            .iter()
            .take_while(|c| {
                marks_of_base.contains(c) || matches!(c, '\u{300}' | '\u{309}' | '\u{303}' | '\u{301}')
            })
            .count();
        decomposed[at + below..at + below + run].sort_by_key(|c| is_tone(*c));
        at += below + run;
    }
}

/// One form for letters and signs that come in several: the lower-case look-alikes of đ, apostrophes (H'Nhuôn)
/// and hyphens. For keys only.
fn plain_char(c: char) -> char {
    match c {
        '\u{F0}' | '\u{256}' => 'đ',
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2BC}' | '\u{2B9}' | '\u{B4}' | '`' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

/// Soft hyphens, zero-width characters, direction marks, byte order marks and control codes other than white
/// space: they arrive by copying from PDF and the web, and make equal names unequal.
fn is_invisible(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    control
        || matches!(
            c,
            '\u{AD}'
                | '\u{34F}'
                | '\u{180E}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
        )
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn join_words(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests;

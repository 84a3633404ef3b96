//! Text typed in fonts of before Unicode: TCVN3 (`.VnTime`) and VNI (`VNI-Times`).
//!
//! Such text is made of ordinary Western letters that only a certain font shows as Vietnamese: `NguyÔn V¨n A` and
//! `Nguyeãn Vaên A`. Where the font is known it says the code; elsewhere words are weighed against the shapes that
//! Vietnamese syllables have, which Western words and Unicode Vietnamese read in the wrong code rarely have.
//! Not here: VISCII, VPS and VietWare, which have not been seen in lists.

mod code_page;
mod syllable;
mod tcvn3;
mod vni;

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use syllable::{is_syllable, is_written_evenly};

/// How text was kept before Unicode: the letters are ordinary ones that only a certain font shows as Vietnamese.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LegacyCode {
    /// TCVN 5712:1993 (ABC), fonts named `.Vn…`.
    Tcvn3,
    /// The same in a font whose small letters look like capitals (`.VnTimeH`).
    Tcvn3Capitals,
    /// VNI, two bytes a letter, fonts named `VNI-…`.
    Vni,
}

/// A text made Unicode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text in Unicode, composed.
    pub text: String,
    /// False where a letter was none of the code, or where TCVN3 left open whether a letter is a capital.
    pub sure: bool,
}

/// How many words of a text speak for an old code, and how many against it. Words without a letter that the code
/// changes are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Syllables once decoded, nothing as they stand.
    pub legacy: u32,
    /// Syllables either way: `Vò` is Vò, and Vũ in TCVN3.
    pub either: u32,
    /// Syllables as they stand, nothing once decoded.
    pub unicode: u32,
    /// No syllables either way: foreign words, signs, slips.
    pub neither: u32,
}

/// Fewest words that must speak for an old code before it is believed without a font.
const MIN_WORDS: u32 = 3;
/// Fewest different ones among them.
const MIN_DIFFERENT: usize = 2;
/// Most different words whose readings are remembered while texts are weighed together.
const MAX_KNOWN_WORDS: usize = 4_096;

impl LegacyCode {
    /// The code that a font name stands for: `.VnTime`, `.VnArialH`, `VNI-Times`; `None` for fonts of today.
    /// Quotes and capitals do not matter.
    pub fn of_font(name: &str) -> Option<LegacyCode> {
        let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\'' | '"')).to_lowercase();
        // Without its dot only the names nobody else uses: "VNtimes new roman" is VietWare, another code.
        let is_vn =
            name.starts_with(".vn") || matches!(name.as_str(), "vntime" | "vntimeh" | "vnarial" | "vnarialh");
        if is_vn {
            return Some(if name.ends_with('h') { LegacyCode::Tcvn3Capitals } else { LegacyCode::Tcvn3 });
        }
        let after = name.strip_prefix("vni")?;
        after.starts_with(|c: char| !c.is_alphabetic()).then_some(LegacyCode::Vni)
    }

    /// The text in Unicode. Letters that the code does not know stay.
    pub fn decode(self, text: &str) -> Decoded {
        match self {
            LegacyCode::Tcvn3 => tcvn3::decode(text),
            LegacyCode::Tcvn3Capitals => {
                let Decoded { text: decoded, .. } = tcvn3::decode(text);
                Decoded { sure: tcvn3::knows_all(text), text: decoded.to_uppercase() }
            }
            LegacyCode::Vni => vni::decode(text),
        }
    }

    /// The text as the keyboards of the time would have left it; letters without a place in the code stay. TCVN3 has
    /// no capitals with tones: they become small letters, as they did then.
    pub fn encode(self, text: &str) -> String {
        match self {
            LegacyCode::Tcvn3 => tcvn3::encode(text),
            LegacyCode::Tcvn3Capitals => tcvn3::encode(&text.to_lowercase()),
            LegacyCode::Vni => vni::encode(text),
        }
    }

    /// Weighs the words of a text.
    pub fn weigh(self, text: &str) -> Evidence {
        let mut evidence = Evidence::default();
        for word in words(text) {
            evidence.count(self.reads(word));
        }
        evidence
    }

    /// The code in which texts of one column or sheet are written, found by their words alone; `None` for Unicode,
    /// for Western languages and wherever too few words speak. Never [`LegacyCode::Tcvn3Capitals`], which only a font
    /// can tell. Texts with letters of Vietnamese Unicode are passed over: columns are mixed.
    pub fn guess<'a>(texts: impl Iterator<Item = &'a str>) -> Option<LegacyCode> {
        let mut tcvn3 = Tally::default();
        let mut vni = Tally::default();
        // A column says the same few words thousands of times.
        let mut known = HashMap::new();
        for text in texts.filter(|text| !text.is_ascii() && !is_unicode_vietnamese(text)) {
            for word in words(text).filter(|word| !word.is_ascii()) {
                let read = || [LegacyCode::Tcvn3, LegacyCode::Vni].map(|code| code.reads(word));
                let [as_tcvn3, as_vni] = match known.get(word) {
                    Some(readings) => *readings,
                    None if known.len() < MAX_KNOWN_WORDS => *known.entry(word).or_insert_with(read),
                    None => read(),
                };
                tcvn3.add(word, as_tcvn3);
                vni.add(word, as_vni);
            }
        }
        let (best, other, code) = if tcvn3.evidence.legacy >= vni.evidence.legacy {
            (tcvn3, vni, LegacyCode::Tcvn3)
        } else {
            (vni, tcvn3, LegacyCode::Vni)
        };
        (best.convinces() && best.evidence.legacy >= other.evidence.legacy * 2).then_some(code)
    }

    /// Whether a word is a syllable as it stands and once decoded; `None` when both readings are the same.
    fn reads(self, word: &str) -> Option<(bool, bool)> {
        // No code changes a letter of ASCII alone.
        if word.is_ascii() {
            return None;
        }
        let decoded = match self {
            LegacyCode::Tcvn3 | LegacyCode::Tcvn3Capitals => tcvn3::decode_letters(word),
            LegacyCode::Vni => vni::decode(word).text,
        };
        if decoded == word && self.decode(word).sure {
            return None;
        }
        let as_it_stands = is_syllable(word) && is_written_evenly(word);
        if decoded == word {
            return Some((as_it_stands, false));
        }
        let evenly = match self {
            // A capital with a tone is stored as a small letter there.
            LegacyCode::Tcvn3 | LegacyCode::Tcvn3Capitals => true,
            LegacyCode::Vni => is_written_evenly(&decoded),
        };
        let long_enough = word.chars().nth(1).is_some();
        Some((as_it_stands, long_enough && evenly && is_syllable(&decoded)))
    }
}

impl Evidence {
    fn count(&mut self, reading: Option<(bool, bool)>) {
        match reading {
            Some((false, true)) => self.legacy += 1,
            Some((true, true)) => self.either += 1,
            Some((true, false)) => self.unicode += 1,
            Some((false, false)) => self.neither += 1,
            None => {}
        }
    }
}

/// Whether a text has letters or marks that only Unicode Vietnamese has: ă, đ, ơ, ư, ạ … ỹ, or marks standing alone.
pub fn is_unicode_vietnamese(text: &str) -> bool {
    // Byte by byte: every cell of every sheet is asked. A byte that begins a letter never stands inside one.
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let second = match byte {
            0xc4 | 0xc5 | 0xc6 | 0xcc | 0xe1 => bytes.next(),
            _ => continue,
        };
        let Some(second) = second else { return false };
        let is_known = match byte {
            // ă Ă đ Đ ĩ Ĩ
            0xc4 => matches!(second, 0x82 | 0x83 | 0x90 | 0x91 | 0xa8 | 0xa9),
            // ũ Ũ
            0xc5 => matches!(second, 0xa8 | 0xa9),
            // ơ Ơ ư Ư
            0xc6 => matches!(second, 0xa0 | 0xa1 | 0xaf | 0xb0),
            // Marks standing alone.
            0xcc => matches!(second, 0x80..=0x83 | 0x86 | 0x89 | 0x9b | 0xa3),
            // ạ … ỹ
            _ => match (second, bytes.next()) {
                (0xba, Some(third)) => third >= 0xa0,
                (0xbb, Some(third)) => third <= 0xb9,
                (_, _) => false,
            },
        };
        if is_known {
            return true;
        }
    }
    false
}

/// The words of several texts, weighed together.
#[derive(Default)]
struct Tally {
    evidence: Evidence,
    different: BTreeSet<String>,
}

impl Tally {
    fn add(&mut self, word: &str, reading: Option<(bool, bool)>) {
        self.evidence.count(reading);
        if reading == Some((false, true)) && self.different.len() < MIN_DIFFERENT {
            self.different.insert(word.to_owned());
        }
    }

    /// Enough words speak for the code, at most one in five is foreign to it and at most one in eight is sound as it
    /// stands.
    fn convinces(&self) -> bool {
        let Evidence { legacy, either: _, unicode, neither } = self.evidence;
        legacy >= MIN_WORDS
            && self.different.len() >= MIN_DIFFERENT
            && neither <= legacy / 4
            && unicode <= legacy / 8
    }
}

/// Runs of letters and of the signs that old codes use as letters.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| (c.is_ascii() && !c.is_ascii_alphabetic()) || c.is_whitespace())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests;

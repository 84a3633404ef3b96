//! The shape of a Vietnamese syllable: how it may begin, how it may end, which tones it may bear.

use unicode_normalization::UnicodeNormalization;

/// Beginnings, longest first. `qu` and `gi` take part of what is written as vowels.
const ONSETS: [&str; 28] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k",
    "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
];

/// Endings without their tone, by their first letter.
const RIMES: &[&str] = &[
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", //
    "ăc", "ăm", "ăn", "ăng", "ăp", "ăt", //
    "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", //
    "e", "ec", "em", "en", "eng", "eo", "ep", "et", //
    "ê", "êch", "êm", "ên", "êng", "ênh", "êp", "êt", "êu", //
    "i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu", "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu",
    "o", "oc", "oi", "om", "on", "ong", "op", "ot", "ooc", "oong", //
    "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay", //
    "oăc", "oăm", "oăn", "oăng", "oăt", "oe", "oem", "oen", "oeo", "oet", //
    "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", //
    "ơ", "ơi", "ơm", "ơn", "ơp", "ơt", //
    "u", "ua", "uc", "ui", "um", "un", "ung", "up", "ut", "uân", "uâng", "uât", "uây", "uê", "uêch", "uên",
    "uênh", "uêt", "uơ", //
    "uy", "uya", "uych", "uyên", "uyêt", "uyn", "uynh", "uyp", "uyt", "uyu", //
    "uôc", "uôi", "uôm", "uôn", "uông", "uôt", //
    "ư", "ưa", "ưc", "ưi", "ưm", "ưn", "ưng", "ưt", "ưu", //
    "ươc", "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu", //
    "y", "ych", "ym", "yn", "ynh", "yt", "yêm", "yên", "yêng", "yêt", "yêu",
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tone {
    Grave,
    Hook,
    Tilde,
    Acute,
    Dot,
}

/// Whether a word could be one Vietnamese syllable. Capitals do not matter; a tone may stand on any vowel.
pub fn is_syllable(word: &str) -> bool {
    // The longest is nghiêng.
    const MAX_LETTERS: usize = 7;
    let mut letters = String::new();
    let mut tone = None;
    for c in word.to_lowercase().nfd() {
        let found = match c {
            '\u{300}' => Tone::Grave,
            '\u{309}' => Tone::Hook,
            '\u{303}' => Tone::Tilde,
            '\u{301}' => Tone::Acute,
            '\u{323}' => Tone::Dot,
            'a'..='z' | 'đ' | '\u{302}' | '\u{306}' | '\u{31B}' => {
                letters.push(c);
                continue;
            }
            _ => return false,
        };
        if tone.replace(found).is_some() {
            return false;
        }
    }
    let letters: String = letters.nfc().collect();
    letters.chars().count() <= MAX_LETTERS && ONSETS.iter().any(|onset| fits(&letters, onset, tone))
}

fn fits(letters: &str, onset: &str, tone: Option<Tone>) -> bool {
    let Some(rime) = letters.strip_prefix(onset) else { return false };
    // gì, gìn: one i is begin and vowel at once.
    let known = RIMES.contains(&rime) || (onset == "gi" && (rime.is_empty() || rime == "n"));
    let stopped = rime.ends_with(['c', 'p', 't']) || rime.ends_with("ch");
    known && (!stopped || matches!(tone, Some(Tone::Acute | Tone::Dot)))
}

/// Whether a word is all small, all large, or small behind one capital: `NguyÔn` is not.
pub fn is_written_evenly(word: &str) -> bool {
    let small = |c: char| !c.is_uppercase();
    let mut rest = word.chars();
    rest.next();
    rest.clone().all(small) || (word.chars().next().is_some_and(char::is_uppercase) && !rest.any(small))
}

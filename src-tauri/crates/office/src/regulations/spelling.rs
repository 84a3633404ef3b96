//! The key by which award names in lists are compared with the regulations.

use domain::text::fold;

/// Words that lists add to or leave out of an award's name.
const FILLERS: [&str; 6] = ["tang", "cua", "de", "nghi", "danh", "hieu"];

/// Long forms and the short one they stand for, in words.
const SHORT_FORMS: [(&[&str], &str); 3] = [
    (&["uy", "ban", "nhan", "dan"], "ubnd"),
    (&["chien", "sy"], "chien si"),
    (&["thu", "tuong", "chinh", "phu"], "ttcp"),
];

/// Folded words without punctuation and fillers, with one form for UBND, Thủ tướng Chính phủ and sĩ/sỹ.
pub(crate) fn award_key(typed: &str) -> String {
    let folded = fold(typed);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut key: Vec<&str> = Vec::new();
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        match SHORT_FORMS.iter().find(|(long, _)| rest.starts_with(long)) {
            Some((long, short)) => {
                key.push(short);
                rest = &rest[long.len()..];
            }
            None => {
                if !FILLERS.contains(word) {
                    key.push(word);
                }
                rest = after;
            }
        }
    }
    key.join(" ")
}

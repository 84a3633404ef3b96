//! The keys by which headings are compared.

use domain::text::fold;

use crate::find::headings::SHORT;

/// A heading reduced to what is compared: folded words, punctuation as spaces, the percent sign as a word, shortened
/// words written out, `và` left out.
pub fn heading_key(heading: &str) -> String {
    let spaced: String = fold(heading)
        .chars()
        .map(|letter| match letter {
            '%' => " % ".to_owned(),
            // Footnotes: ¹ ² ³ and the like are numbers to the machine.
            '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{2070}'..='\u{209f}' => " ".to_owned(),
            _ if letter.is_alphanumeric() => letter.to_string(),
            _ => " ".to_owned(),
        })
        .collect();
    let mut words: Vec<&str> = spaced.split_whitespace().collect();
    // `2. Họ và tên`: headings that count themselves.
    if words.len() > 1
        && words.first().is_some_and(|word| word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit()))
    {
        words.remove(0);
    }
    let mut written: Vec<&str> = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        let short = SHORT.iter().find(|(short, _)| {
            let mut parts = short.split(' ');
            rest.iter().zip(parts.by_ref()).all(|(word, part)| *word == part) && parts.next().is_none()
        });
        match short {
            Some((short, long)) => {
                written.push(long);
                rest = rest.get(short.split(' ').count()..).unwrap_or_default();
            }
            None => {
                if *word != "va" {
                    written.push(word);
                }
                rest = after;
            }
        }
    }
    written.join(" ")
}

/// The keys of a heading: whole, and without what stands in brackets.
pub fn keys(heading: &str) -> Vec<String> {
    let mut keys = vec![heading_key(heading)];
    if heading.contains(['(', '[']) {
        keys.push(heading_key(&without_brackets(heading)));
    }
    keys.retain(|key| !key.is_empty());
    keys
}

/// Every beginning of a key that ends with a word, longest first, the whole left out.
pub fn prefixes(key: &str) -> impl Iterator<Item = &str> {
    key.rmatch_indices(' ').map(|(at, _)| key.get(..at).unwrap_or_default())
}

pub fn squeeze(key: &str) -> String {
    key.replace(' ', "")
}

/// The folded letters and digits of a heading, with its `và`, for words that ran into each other.
pub fn unspaced(heading: &str) -> String {
    fold(heading).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Whether one letter is more, less or other.
pub fn is_one_letter_off(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    // Behind the first difference one letter of the longer, or one of each, is passed over.
    let rest = |text: &[u8], other: &[u8]| same + usize::from(text.len() >= other.len());
    a.get(rest(a, b)..).unwrap_or_default() == b.get(rest(b, a)..).unwrap_or_default()
}

fn without_brackets(heading: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for letter in heading.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

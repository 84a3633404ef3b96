//! How lists shorten the names of awards, beyond the spellings the regulations know.

use domain::text::fold;

/// Shortened words and what they stand for, folded.
const SHORT: [(&str, &str); 11] = [
    ("bk", "bang khen"),
    ("bkct", "bang khen chu tich"),
    ("gk", "giay khen"),
    ("ct", "chu tich"),
    ("gd", "giam doc"),
    ("td", "thi dua"),
    ("cs", "chien si"),
    ("cstd", "chien si thi dua"),
    ("hcld", "huan chuong lao dong"),
    ("ldtt", "lao dong tien tien"),
    ("ldxs", "lao dong xuat sac"),
];

/// Other spellings of an award as typed, the nearest first: abbreviations written out, then also without `cấp`
/// (`Bằng khen cấp tỉnh`).
pub(super) fn spellings(typed: &str) -> [String; 2] {
    let folded = fold(typed);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| long))
        .collect();
    let without_level: Vec<&str> = words.iter().copied().filter(|word| *word != "cap").collect();
    [words.join(" "), without_level.join(" ")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_written_out() {
        for (typed, long) in [
            ("BK Chủ tịch UBND tỉnh", "bang khen chu tich ubnd tinh"),
            ("Chiến sỹ TĐ cấp tỉnh", "chien sy thi dua cap tinh"),
            ("BK-CT UBND tỉnh", "bang khen chu tich ubnd tinh"),
        ] {
            assert_eq!(spellings(typed)[0], long, "{typed}");
        }
        assert_eq!(spellings("Bằng khen cấp tỉnh")[1], "bang khen tinh");
    }
}

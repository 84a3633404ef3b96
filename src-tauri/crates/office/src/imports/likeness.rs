//! How alike two words of names are, for proposals only.

/// 1 for the same word, 0.7 for one letter more, less or other in a longer word, 0 else.
pub(super) fn likeness(a: &str, b: &str) -> f64 {
    if a == b {
        1.0
    } else if a.len() >= 3
        && b.len() >= 3
        && a.len().abs_diff(b.len()) <= 1
        && is_one_edit(a.as_bytes(), b.as_bytes())
    {
        0.7
    } else {
        0.0
    }
}

/// Whether the words differ by one letter. Folded words are almost always ASCII; others are only ever proposed less.
fn is_one_edit(a: &[u8], b: &[u8]) -> bool {
    let same_start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same_start..], &b[same_start..]);
    match (a, b) {
        ([_, rest_a @ ..], [_, rest_b @ ..]) if a.len() == b.len() => rest_a == rest_b,
        ([_, rest_a @ ..], _) if a.len() == b.len() + 1 => rest_a == b,
        (_, [_, rest_b @ ..]) if a.len() + 1 == b.len() => rest_b == a,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn one_letter_makes_words_alike_and_two_do_not() {
        for (a, b, expected) in [
            ("xuyen", "xuyen", 1.0),
            ("xuyen", "xuyn", 0.7),
            ("xuyn", "xuyen", 0.7),
            ("xuyen", "xuyem", 0.7),
            ("xuyen", "suyem", 0.0),
            ("xa", "xu", 0.0),
            ("", "", 1.0),
        ] {
            assert_eq!(likeness(a, b), expected, "{a} {b}");
        }
    }
}

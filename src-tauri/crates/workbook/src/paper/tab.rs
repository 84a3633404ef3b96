//! Names on tabs: what Excel accepts, and no name twice.

/// Longest name on a tab, in UTF-16 units.
const MAX_UNITS: usize = 31;

/// Makes names valid and unique, in the given order.
/// Excel refuses `[ ] : * ? / \`, an apostrophe at either end, an empty name, `History`, and two names that differ
/// only in case.
pub fn tab_names<'a>(wanted: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for name in wanted {
        let clean = clean(name);
        let mut unique = clean.clone();
        let mut copy = 2;
        while taken.iter().any(|other| other.to_lowercase() == unique.to_lowercase()) {
            let ending = format!(" ({copy})");
            unique = shorten(&clean, MAX_UNITS - ending.len()) + &ending;
            copy += 1;
        }
        taken.push(unique);
    }
    taken
}

fn clean(name: &str) -> String {
    let legal: String = name
        .chars()
        .map(|letter| if letter.is_control() || "[]:*?/\\".contains(letter) { '-' } else { letter })
        .filter(|letter| !matches!(letter, '\u{fffe}' | '\u{ffff}'))
        .collect();
    let short = shorten(legal.trim().trim_matches('\''), MAX_UNITS);
    let short = short.trim_end_matches('\'').trim_end();
    match short.to_lowercase().as_str() {
        "" => "Danh sách".to_owned(),
        "history" => format!("{short}_"),
        _ => short.to_owned(),
    }
}

fn shorten(name: &str, units: usize) -> String {
    let mut left = units;
    name.chars()
        .take_while(|letter| {
            let fits = letter.len_utf16() <= left;
            left = left.saturating_sub(letter.len_utf16());
            fits
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_valid_and_unique() {
        let wanted =
            ["Cá nhân", "CÁ NHÂN", "A/B [x]", "", "'trích'", "History", &"Ễ".repeat(40), &"Ễ".repeat(41)];
        let names = tab_names(wanted.into_iter());
        assert_eq!(
            names,
            [
                "Cá nhân",
                "CÁ NHÂN (2)",
                "A-B -x-",
                "Danh sách",
                "trích",
                "History_",
                "Ễ".repeat(31).as_str(),
                (("Ễ".repeat(27)) + " (2)").as_str(),
            ]
        );
    }
}

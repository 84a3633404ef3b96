//! Cuts a cell in which a name stands with other things: `Ông Trần Văn A (1980), Trưởng phòng, Sở Y tế`.
//!
//! No word is lost: what is neither form of address, title, name nor birth stays, in its order, in [`NameParts::place`].
//! Deliberately absent: what a unit is. Telling post from unit needs the list of units, which the office has.

use domain::text::tidy;

use crate::find::name_words::{HONORIFICS, POSTS, TITLES, begins_place};

/// What one cell says about a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameParts {
    /// `Ông`, `Bà`, `Đ/c`: the form of address before the name.
    pub honorific: String,
    /// `Thượng úy`, `BS.CKI`, `Thầy thuốc ưu tú`: rank, degree or title before the name.
    pub titles: String,
    /// The name alone.
    pub name: String,
    /// Day or year of birth as written: `1980`, `05/6/1980`.
    pub birth: String,
    /// Everything else, usually `chức vụ, đơn vị`.
    pub place: String,
}

/// Cuts a cell under a heading such as `Họ và tên, chức vụ, đơn vị`: the name first, then the birth wherever it
/// stands, then post and unit. Tidied like [`domain::text::tidy`].
pub fn split_name_cell(text: &str) -> NameParts {
    let mut pieces = pieces(text);
    // One word is no name: it was broken over lines.
    if let [first, second, ..] = pieces.as_slice()
        && !first.contains(' ')
        && !begins_place(second)
        && birth_in(second).is_none()
    {
        let joined = format!("{first} {second}");
        pieces.splice(..2, [joined]);
    }
    let mut pieces = pieces.iter().map(String::as_str);
    let mut parts = split_titles(pieces.next().unwrap_or_default());
    let mut rest: Vec<String> = Vec::new();
    // `Trần Văn A 1980`, `Trần Văn A Trưởng phòng`: no sign behind the name.
    let (name, glued) = cut_glued(&parts.name);
    parts.name = name;
    for piece in glued.iter().map(String::as_str).chain(pieces) {
        match birth_in(piece) {
            Some((birth, more)) if parts.birth.is_empty() => {
                parts.birth = birth;
                rest.extend((!more.is_empty()).then_some(more));
            }
            Some(_) | None => rest.push(piece.to_owned()),
        }
    }
    parts.place = rest.join(", ");
    parts
}

/// Reads a cell under a heading of names alone. A birth is taken from it, and what begins as posts and workplaces do;
/// other words in brackets or behind a sign (`Trần Văn A (Ba Rô)`) stay part of the name, and a name broken over lines
/// is joined.
pub fn split_plain_name(text: &str) -> NameParts {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().map(tidy).filter(|line| !line.is_empty()) {
        let starts =
            line.starts_with(['(', '-', '–', '+']) || begins_place(&line) || birth_in(&line).is_some();
        match lines.last_mut().filter(|_| !starts) {
            Some(last) => {
                last.push(' ');
                last.push_str(&line);
            }
            None => lines.push(line),
        }
    }
    let text = lines.join("\n");
    let parts = split_name_cell(&text);
    let rest = parts.place.split(", ").next().unwrap_or_default();
    let is_age = |rest: &str| rest.to_lowercase().ends_with("tuổi");
    if parts.place.is_empty() || begins_place(rest) || is_age(rest) { parts } else { split_titles(&text) }
}

/// Takes form of address, ranks, degrees and titles from before a person's name; the rest is the name as written. A
/// name of which nothing would be left is left whole.
pub fn split_titles(name: &str) -> NameParts {
    let name = tidy(name);
    let mut parts = NameParts { name: without_number(&name).to_owned(), ..NameParts::default() };
    if let Some((honorific, rest)) = take_honorific(&parts.name) {
        parts.honorific = honorific;
        parts.name = rest;
    }
    let mut titles: Vec<String> = Vec::new();
    while let Some((title, rest)) = take_title(&parts.name) {
        titles.push(title);
        parts.name = rest;
    }
    parts.titles = titles.join(" ");
    if parts.honorific.is_empty()
        && let Some((honorific, rest)) = take_honorific(&parts.name)
    {
        parts.honorific = honorific;
        parts.name = rest;
    }
    parts
}

/// `1. Trần Văn A` without the number that somebody typed before the name.
fn without_number(name: &str) -> &str {
    let digits = name.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = digits.trim_start_matches(['.', ')', '-', '/', ' ']);
    let numbered = digits.len() < name.len() && digits.starts_with(['.', ')', '-', '/']);
    if numbered && rest.starts_with(char::is_alphabetic) { rest } else { name }
}

fn take_honorific(name: &str) -> Option<(String, String)> {
    HONORIFICS.iter().find_map(|honorific| {
        let (taken, rest) = take_words(name, honorific)?;
        // `Em`, `Anh`, `Cô` may be a name when only one word follows.
        let short = matches!(*honorific, "anh" | "chị" | "em" | "cô" | "thầy" | "cháu");
        let enough = rest.contains(' ') || !short;
        (enough && rest.starts_with(char::is_alphabetic)).then_some((taken, rest))
    })
}

/// One title from before a name, as written.
fn take_title(name: &str) -> Option<(String, String)> {
    let listed = TITLES.iter().find_map(|title| take_words(name, title));
    let taken = listed.or_else(|| take_dotted(name));
    taken.filter(|(_, rest)| rest.contains(' ') && rest.starts_with(char::is_alphabetic))
}

/// `BS.CKII.` or `PGS.TS.BS.`: short titles strung together by dots, whichever they are.
fn take_dotted(name: &str) -> Option<(String, String)> {
    let (first, rest) = name.split_once(' ')?;
    let mut pieces = first.split(['.', ',', '-']).filter(|piece| !piece.is_empty()).peekable();
    pieces.peek()?;
    let all_known = pieces.all(|piece| TITLES.contains(&piece.to_lowercase().as_str()));
    let strung = first.contains(['.', '-']);
    (strung && all_known).then(|| (first.trim_end_matches(',').to_owned(), rest.trim_start().to_owned()))
}

/// Takes these words from the beginning of a text: a space, a sign or, behind an abbreviation's dot, the next capital
/// must follow (`BS.Trần Văn A`).
fn take_words(text: &str, words: &str) -> Option<(String, String)> {
    let mut letters = text.char_indices();
    let mut wanted = words.chars();
    let mut end = 0;
    for want in wanted.by_ref() {
        let (at, letter) = letters.next()?;
        if !letter.to_lowercase().eq(std::iter::once(want)) {
            return None;
        }
        end = at + letter.len_utf8();
    }
    let (taken, rest) = text.split_at(end);
    if !rest.starts_with([' ', '.', ':', ',', '-']) {
        return None;
    }
    let rest = rest.trim_start_matches([' ', '.', ':', ',', '-']);
    Some((taken.to_owned(), rest.to_owned()))
}

/// The pieces of a cell, tidied: cut at line breaks, `,`, `;`, brackets, `|`, and dashes with space around them; `/` cuts
/// where no digit stands at it. A list's dash at the beginning is no cut.
fn pieces(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut pieces = vec![String::new()];
    let near = |at: usize, step: isize| at.checked_add_signed(step).and_then(|at| letters.get(at)).copied();
    for (at, letter) in letters.iter().enumerate() {
        let (before, after) = (near(at, -1), near(at, 1));
        let cuts = match letter {
            '\n' | '\r' | ';' | '(' | ')' | '[' | ']' | '|' | ',' => true,
            '-' | '–' | '—' => {
                before.is_none_or(char::is_whitespace) || after.is_none_or(char::is_whitespace)
            }
            '/' => {
                let part = |near: Option<char>| near.is_none_or(|near| near.is_whitespace());
                let year_behind = before.is_some_and(char::is_alphabetic)
                    && after.is_some_and(|after| after.is_ascii_digit());
                part(before) || part(after) || year_behind
            }
            _ => false,
        };
        if cuts {
            pieces.push(String::new());
        } else if let Some(piece) = pieces.last_mut() {
            piece.push(*letter);
        }
    }
    pieces.iter().map(|piece| tidy(piece)).filter(|piece| !piece.is_empty()).collect()
}

/// A name and what was typed behind it without a sign: a year, or a post.
fn cut_glued(name: &str) -> (String, Vec<String>) {
    let words: Vec<&str> = name.split(' ').collect();
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let begins_post = |at: usize| {
        let rest = lower.get(at..).unwrap_or_default().join(" ");
        POSTS
            .iter()
            .any(|post| rest.strip_prefix(post).is_some_and(|more| more.is_empty() || more.starts_with(' ')))
    };
    let begins_birth = |at: usize| {
        let rest = words.get(at..).unwrap_or_default().join(" ");
        birth_in(&rest).is_some()
    };
    let cut = (2..words.len()).find(|at| begins_birth(*at) || begins_post(*at));
    match cut {
        None => (name.to_owned(), vec![]),
        Some(at) => {
            let (before, behind) = words.split_at(at);
            (before.join(" "), vec![behind.join(" ")])
        }
    }
}

/// A piece that is a birth: `1980`, `05/6/1980`, `sinh năm 1980`, `SN: 1980`; and what stands behind it.
fn birth_in(piece: &str) -> Option<(String, String)> {
    const WORDS: [&str; 9] =
        ["sinh năm", "năm sinh", "sinh ngày", "ngày sinh", "ngày tháng năm sinh", "sinh", "s.n", "sn", "ns"];
    let lower = piece.to_lowercase();
    let said = WORDS.iter().find(|word| {
        lower.strip_prefix(**word).is_some_and(|rest| rest.starts_with([' ', ':', '.', '1', '2']))
    });
    // Lower-casing Vietnamese letters keeps their length in bytes only mostly, so the text itself is cut by letters.
    let skip = said.map_or(0, |word| word.chars().count());
    let behind: String = piece.chars().skip(skip).collect();
    let behind = behind.trim_start_matches([' ', ':', '.']);
    let (date, more) = behind.split_once(' ').unwrap_or((behind, ""));
    let parts: Vec<&str> = date.trim_end_matches('.').split(['/', '.', '-']).collect();
    let number = |text: &str, most: u32| {
        (1..=2).contains(&text.len()) && text.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number))
    };
    let year =
        |text: &str| text.len() == 4 && text.parse::<u32>().is_ok_and(|year| (1900..=2100).contains(&year));
    let is_date = match parts.as_slice() {
        [whole] => year(whole),
        [month, own] => number(month, 12) && year(own),
        [day, month, own] => number(day, 31) && number(month, 31) && year(own),
        _ => false,
    };
    is_date.then(|| (date.trim_end_matches('.').to_owned(), more.to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_cut_from_what_stands_behind_them() {
        for (cell, honorific, titles, name, birth, place) in [
            ("Trần Văn A, Trưởng phòng, Sở Y tế", "", "", "Trần Văn A", "", "Trưởng phòng, Sở Y tế"),
            ("Trần Văn A - Trưởng phòng - Sở Y tế", "", "", "Trần Văn A", "", "Trưởng phòng, Sở Y tế"),
            ("Ông Trần Văn A (1980)\nTrưởng phòng", "Ông", "", "Trần Văn A", "1980", "Trưởng phòng"),
            ("Bà: Lê Thị B, sinh năm 1979; Kế toán", "Bà", "", "Lê Thị B", "1979", "Kế toán"),
            ("Đ/c Lê B\nSN 05/6/1979 - Kế toán", "Đ/c", "", "Lê B", "05/6/1979", "Kế toán"),
            ("Lê Thị B/1979", "", "", "Lê Thị B", "1979", ""),
            ("Lê Thị B / 1979", "", "", "Lê Thị B", "1979", ""),
            ("Thượng úy Lê Văn B, Phó Đội trưởng", "", "Thượng úy", "Lê Văn B", "", "Phó Đội trưởng"),
            ("BS.CKI Lê Văn B – Trưởng khoa", "", "BS.CKI", "Lê Văn B", "", "Trưởng khoa"),
            ("TTƯT. BS CKII. Lê Văn B", "", "TTƯT BS CKII", "Lê Văn B", "", ""),
            ("Ông Lê Văn B Phó Giám đốc Sở Y tế", "Ông", "", "Lê Văn B", "", "Phó Giám đốc Sở Y tế"),
            ("Lê Văn B 1980 Ấp 3", "", "", "Lê Văn B", "1980", "Ấp 3"),
            ("1. Lê Văn B", "", "", "Lê Văn B", "", ""),
            ("Lê Văn B (1980 (41 tuổi))", "", "", "Lê Văn B", "1980", "41 tuổi"),
            ("Anh Thư", "", "", "Anh Thư", "", ""),
            ("Y Sĩ Niê", "", "", "Y Sĩ Niê", "", ""),
            ("", "", "", "", "", ""),
        ] {
            let parts = split_name_cell(cell);
            let found = [&parts.honorific, &parts.titles, &parts.name, &parts.birth, &parts.place];
            assert_eq!(found, [honorific, titles, name, birth, place], "{cell}");
        }
    }

    #[test]
    fn names_alone_keep_what_belongs_to_them() {
        for (cell, name, birth, place) in [
            ("Trần Văn A (Ba Rô)", "Trần Văn A (Ba Rô)", "", ""),
            ("Trần Văn\nAn", "Trần Văn An", "", ""),
            ("Trần\nVăn An", "Trần Văn An", "", ""),
            ("Trần Văn A (1980)", "Trần Văn A", "1980", ""),
            ("Trần Văn A\nTrưởng phòng", "Trần Văn A", "", "Trưởng phòng"),
            ("Trần Văn A - Phó Giám đốc, Sở Y tế", "Trần Văn A", "", "Phó Giám đốc, Sở Y tế"),
            ("Y Ban Niê", "Y Ban Niê", "", ""),
            ("H'Hen Niê", "H'Hen Niê", "", ""),
        ] {
            let parts = split_plain_name(cell);
            assert_eq!([&parts.name, &parts.birth, &parts.place], [name, birth, place], "{cell}");
        }
    }

    proptest! {
        #[test]
        fn no_word_is_lost(cell in "(Ông |BS\\. |Thiếu tá )?[A-ZĐa-zàệữ]{1,7}( [A-Zđa-zà]{1,6}){0,4}[ ,;()\n/-]{1,3}([0-9]{1,4}|sn 1980|[a-zà]{2,5})?[ ,;-]{0,3}[a-zà ,.()/0-9-]{0,30}") {
            let parts = split_name_cell(&cell);
            let joined = [parts.honorific, parts.titles, parts.name, parts.birth, parts.place].join(" ");
            let joined: Vec<char> = joined.chars().filter(|c| c.is_alphanumeric()).collect();
            let mut left = joined.clone();
            for letter in tidy(&cell).chars().filter(|c| c.is_alphanumeric()) {
                let at = left.iter().position(|other| *other == letter);
                // The words by which a birth is announced say nothing of their own.
                prop_assert!(at.is_some() || cell.to_lowercase().contains("sn") , "{letter} of {cell:?} in {joined:?}");
                if let Some(at) = at { left.remove(at); }
            }
        }
    }
}

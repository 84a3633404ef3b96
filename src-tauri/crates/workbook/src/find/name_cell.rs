//! Cuts a cell in which a name stands with other things: `Ông Trần Văn A (1980), Trưởng phòng, Sở Y tế`.
//!
//! No word is lost: what is neither form of address, title, name nor birth stays, in its order, in [`NameParts::place`].
//! Deliberately absent: what a unit is. Telling post from unit needs the list of units, which the office has.

use domain::names::{is_family_name, is_whole_name};
use domain::text::tidy;

use crate::find::name_words::{HONORIFICS, POSTS, REMARKS, TITLES, TOGETHER, begins_place};

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
    /// What is said beside all that: `truy tặng`, `62 tuổi`.
    pub remark: String,
}

/// Cuts a cell under a heading such as `Họ và tên, chức vụ, đơn vị`: the name first, then the birth wherever it
/// stands, then post and unit. Tidied like [`domain::text::tidy`].
pub fn split_name_cell(text: &str) -> NameParts {
    let mut pieces = pieces(without_list_mark(text));
    let remarks: Vec<String> = pieces.extract_if(.., |piece| is_remark(piece)).collect();
    // `Thiếu tá, Lê Hữu Lộc`: a rank and no name yet.
    while let [first, second, ..] = pieces.as_slice()
        && is_title_alone(first)
    {
        let joined = format!("{first} {second}");
        pieces.splice(..2, [joined]);
    }
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
    parts.remark = remarks.join(", ");
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
    if parts.place.is_empty() || begins_place(rest) {
        return parts;
    }
    let (bare, remark) = without_remarks(&text);
    NameParts { remark, ..split_titles(&bare) }
}

/// The people a cell names, as written without list marks and titles, when it names several and nothing else:
/// `Nguyễn Văn A; Trần Thị B`, one to a line, or joined by `và`. Else none: a name broken over lines, one with an
/// alias, and a name with a post are one person.
pub fn people_in(text: &str) -> Vec<String> {
    let text = text.replace(" và ", "\n").replace([';', '+', '&', ','], "\n");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() < 2 {
        return vec![];
    }
    let names: Vec<String> = lines
        .iter()
        .map(|line| {
            let before = line.split_once('(').map_or(*line, |(before, _)| before);
            split_titles(before).name
        })
        .collect();
    if names.iter().all(|name| is_whole_name(name)) { names } else { vec![] }
}

/// Takes form of address, ranks, degrees and titles from before a person's name; the rest is the name as written. A
/// name of which nothing would be left is left whole.
pub fn split_titles(name: &str) -> NameParts {
    let name = tidy(name);
    let mut parts =
        NameParts { name: without_end_mark(without_number(&name)).to_owned(), ..NameParts::default() };
    let lower = parts.name.to_lowercase();
    if TOGETHER.iter().any(|words| lower.strip_prefix(words).is_some_and(|rest| rest.starts_with(' '))) {
        return parts;
    }
    let mut titles: Vec<String> = Vec::new();
    loop {
        // `Thầy thuốc ưu tú` before `Thầy`, `Anh hùng` before `Anh`.
        if let Some((title, rest)) = take_title(&parts.name) {
            titles.push(title);
            parts.name = rest;
        } else if parts.honorific.is_empty()
            && let Some((honorific, rest)) = take_honorific(&parts.name)
        {
            parts.honorific = honorific;
            parts.name = rest;
        } else {
            break;
        }
    }
    parts.titles = titles.join(" ");
    parts
}

/// A text without what a list puts before its lines: `1. `, `04) `, `(1) `, `1.1. `, `a) `, `+ `.
pub fn without_list_mark(text: &str) -> &str {
    let text = text.trim_start();
    let bare = text
        .trim_start_matches(['+', '-', '–', '—', '*', '•', '·', '▪', '◦', '►', '✓', '\u{f0b7}'])
        .trim_start();
    let open = bare.strip_prefix('(').unwrap_or(bare);
    let after = open.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = open.get(..open.len() - after.len()).unwrap_or_default();
    let closed = after.trim_start_matches([')', '/', '-', ':', '.']);
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.split('.').all(|digits| digits.len() <= 3)
        && (number.ends_with('.')
            || (number.contains('.') && after.starts_with(' '))
            || closed.len() < after.len());
    let mut letters = open.chars();
    let is_letter = letters.next().is_some_and(|c| c.is_ascii_lowercase())
        && letters.next().is_some_and(|c| c == ')' || c == '.')
        && letters.next() == Some(' ');
    let rest = if is_number {
        closed.trim_start()
    } else if is_letter {
        open.get(2..).unwrap_or_default().trim_start()
    } else {
        bare
    };
    if rest.starts_with(char::is_alphabetic) { rest } else { text }
}

/// A person's name without the number that somebody typed before it, with or without a sign: `2 Trần Thị Bé`.
fn without_number(name: &str) -> &str {
    let name = without_list_mark(name);
    match name.split_once(' ') {
        Some((number, rest))
            if number.len() <= 3
                && number.bytes().all(|byte| byte.is_ascii_digit())
                && rest.starts_with(char::is_alphabetic) =>
        {
            rest
        }
        Some(_) | None => name,
    }
}

/// A name without the star of a footnote and the sign of a sentence behind it. `Nguyễn Văn A.` loses its dot too.
fn without_end_mark(name: &str) -> &str {
    let bare = name.trim_end_matches(|c: char| c.is_whitespace() || "*.,;:-–¹²³".contains(c));
    let bare = bare.strip_suffix("(*)").or_else(|| bare.strip_suffix("(**)")).unwrap_or(bare).trim_end();
    let bare = bare.strip_suffix("(*").map_or(bare, str::trim_end);
    if bare.is_empty() { name } else { bare }
}

/// `Thiếu tá`, `Đ/c Đại úy`, `3//`: what stands before a name and is none.
fn is_title_alone(piece: &str) -> bool {
    let lower = piece.to_lowercase();
    let mut rest = lower.trim_matches([' ', '.', ':']);
    let is_insignia = rest.contains('/') && rest.chars().all(|c| c.is_ascii_digit() || c == '/');
    while let Some(more) = TITLES.iter().chain(HONORIFICS).find_map(|title| {
        let more = rest.strip_prefix(title)?;
        (more.is_empty() || more.starts_with([' ', '.', ':']))
            .then(|| more.trim_start_matches([' ', '.', ':']))
    }) {
        rest = more;
        if rest.is_empty() {
            return true;
        }
    }
    is_insignia
}

/// `truy tặng`, `62 tuổi`.
fn is_remark(piece: &str) -> bool {
    let lower = tidy(piece).to_lowercase();
    let bare = lower.trim_matches(['.', '*', ' ']);
    let age = bare.strip_suffix("tuổi").map(str::trim_end);
    REMARKS.contains(&bare)
        || age
            .is_some_and(|age| (1..=3).contains(&age.len()) && age.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A name without the remarks behind it, in brackets or behind a sign, and these.
fn without_remarks(text: &str) -> (String, String) {
    let mut bare = text.to_owned();
    let mut remarks: Vec<String> = Vec::new();
    for piece in pieces(text).into_iter().filter(|piece| is_remark(piece)) {
        for whole in [
            format!("({piece})"),
            format!(", {piece}"),
            format!("; {piece}"),
            format!("- {piece}"),
            piece.clone(),
        ] {
            if let Some((before, after)) = bare.rsplit_once(whole.as_str()) {
                bare = format!("{before}{after}");
                break;
            }
        }
        remarks.push(piece);
    }
    (bare, remarks.join(", "))
}

fn take_honorific(name: &str) -> Option<(String, String)> {
    HONORIFICS.iter().find_map(|honorific| {
        let (taken, rest) = take_words(name, honorific)?;
        // `Em`, `Anh`, `Cô` may be a name when only one word follows.
        let short = matches!(*honorific, "anh" | "chị" | "em" | "cô" | "thầy" | "cháu" | "cụ");
        let enough = rest.contains(' ') || !short;
        let is_family = *honorific == "ông" && taken_is_family(&rest);
        (enough && !is_family && rest.starts_with(char::is_alphabetic)).then_some((taken, rest))
    })
}

/// `Ông Ích Khiêm`, `Ông Thị Lan`: Ông is a family name too, before two words of which the first is none.
fn taken_is_family(rest: &str) -> bool {
    let words: Vec<&str> = rest.split(' ').collect();
    let [first, _] = words.as_slice() else { return false };
    let lower = first.to_lowercase();
    let is_by_birth = matches!(
        lower.as_str(),
        "hai" | "ba" | "tư" | "năm" | "sáu" | "bảy" | "tám" | "chín" | "mười" | "út" | "cả" | "cố"
    );
    let is_vietnamese = !first.is_ascii();
    matches!(lower.as_str(), "thị" | "văn") || (is_vietnamese && !is_by_birth && !is_family_name(first))
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
mod tests;

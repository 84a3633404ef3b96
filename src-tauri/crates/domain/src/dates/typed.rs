//! Reads dates in the shapes people type.

use chrono::NaiveDate;

use crate::text::fold;

/// Reads a full date: `9/9/2021`, `09/09/2021`, `9.9.21`, `9-9-2021`, `9 9 2021`, `090921`, `09092021`,
/// `2021-09-09`. The day comes first unless a four-digit year does.
///
/// Two-digit years 00–49 mean 2000–2049, 50–99 mean 1950–1999. `None` for days that do not exist, for years
/// outside 1900–2099 and for anything else.
pub fn parse_typed_date(typed: &str) -> Option<NaiveDate> {
    full_date(&pieces(typed)?)
}

/// A run of digits, or a word of the phrase `ngày … tháng … năm …` without its marks.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Digits(String),
    Word(String),
}

/// A full date made of digits alone.
pub(super) fn full_date(pieces: &[Piece]) -> Option<NaiveDate> {
    match pieces {
        [Piece::Digits(run)] if run.len() == 6 || run.len() == 8 => {
            let (day, rest) = run.split_at_checked(2)?;
            let (month, year) = rest.split_at_checked(2)?;
            day_month_year(day, month, year)
        }
        [Piece::Digits(year), Piece::Digits(month), Piece::Digits(day)] if year.len() == 4 => {
            day_month_year(day, month, year)
        }
        [Piece::Digits(day), Piece::Digits(month), Piece::Digits(year)] => day_month_year(day, month, year),
        _ => None,
    }
}

/// A calendar day from its typed parts; the year may have two digits.
pub(super) fn day_month_year(day: &str, month: &str, year: &str) -> Option<NaiveDate> {
    let year = four_digit_year(year).or_else(|| two_digit_year(year))?;
    NaiveDate::from_ymd_opt(year, one_or_two_digits(month)?, one_or_two_digits(day)?)
}

/// A year written in full, 1900–2099: a typing slip such as 0201 or 20211 is refused, not stored.
pub(super) fn four_digit_year(digits: &str) -> Option<i32> {
    let year = digits.parse().ok().filter(|_| digits.len() == 4)?;
    (1900..=2099).contains(&year).then_some(year)
}

fn two_digit_year(digits: &str) -> Option<i32> {
    let year: i32 = digits.parse().ok().filter(|_| digits.len() == 2)?;
    Some(if year < 50 { 2000 + year } else { 1900 + year })
}

/// A day or month as typed, with or without its leading zero.
pub(super) fn one_or_two_digits(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|_| digits.len() <= 2)
}

/// Splits into digits and words at one separator (`/`, `.`, `-`, `,`) or a space. A final `.` or `,` is let go;
/// any other sign makes it no date, as do two separators in a row.
pub(super) fn pieces(typed: &str) -> Option<Vec<Piece>> {
    let folded = fold(typed);
    let mut pieces = Vec::new();
    let mut rest = folded.trim_end_matches(['.', ',', ' ']);
    while let Some(first) = rest.chars().next() {
        let digits = first.is_ascii_digit();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() || c.is_ascii_digit() != digits);
        let (run, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        if run.is_empty() {
            return None;
        }
        pieces.push(if digits { Piece::Digits(run.into()) } else { Piece::Word(run.into()) });
        let next = after.trim_start();
        rest = next.strip_prefix(['/', '.', '-', ',']).map_or(next, str::trim_start);
        if rest.is_empty() && !after.is_empty() {
            return None;
        }
    }
    Some(pieces)
}

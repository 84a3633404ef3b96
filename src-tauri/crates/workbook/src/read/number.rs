//! A number as the text a person sees: what its format makes of it.

use chrono::{Days, NaiveDate};

use crate::read::cell::{DateShape, date_shape, number_text};

/// What a number format makes of a number, as far as lists need to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum CellShape {
    /// The number itself.
    #[default]
    Plain,
    /// At least so many digits: `0912345678` typed as a number.
    Zeros(usize),
    /// Hundredths with so many decimals.
    Percent(usize),
    /// A day, a month or a year, perhaps with a time; `None` for a whole day.
    Day(Option<DateShape>),
    /// A time of the day without a day.
    Time,
    /// A length of time, which may exceed a day.
    Duration,
}

/// A number as it is shown.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The text; days are dd/mm/yyyy whatever the file's own order is, so that they are read one way.
    pub text: String,
    /// Whether the number is a day.
    pub is_day: bool,
}

/// What a number format of the workbook's own does.
pub(crate) fn shape_of_format(format: &str) -> CellShape {
    let section = first_section(format);
    let bare = bare_of(section);
    let has = |letters: &[char]| bare.contains(letters);
    if section.contains("[h") || section.contains("[H") || section.contains("[m]") || section.contains("[s") {
        return CellShape::Duration;
    }
    if bare.eq_ignore_ascii_case("general") || bare.eq_ignore_ascii_case("standard") {
        return CellShape::Plain;
    }
    // A placeholder of digits makes a number of it, but for the parts of a second.
    let digits = has(&['#', '?']) || bare.trim_end_matches(".000").trim_end_matches(".00").contains('0');
    if !digits || has(&['s', 'S']) {
        if has(&['d', 'y', 'D', 'Y']) || has(&['m', 'M']) && !has(&['h', 's', 'H', 'S']) {
            return CellShape::Day(date_shape(format));
        }
        if has(&['h', 's', 'H', 'S']) {
            return CellShape::Time;
        }
    }
    if bare.len() > 1 && bare.chars().all(|letter| letter == '0') {
        return CellShape::Zeros(bare.len());
    }
    match bare.split_once('%') {
        Some((before, "")) if before.chars().all(|letter| matches!(letter, '0' | '#' | '.')) => {
            CellShape::Percent(before.split_once('.').map_or(0, |(_, decimals)| decimals.len()))
        }
        Some(_) | None => CellShape::Plain,
    }
}

/// What one of Excel's own formats does, by its number.
pub(crate) fn shape_of_builtin(id: u32) -> CellShape {
    match id {
        9 => CellShape::Percent(0),
        10 => CellShape::Percent(2),
        17 => CellShape::Day(Some(DateShape::MonthYear)),
        14..=16 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58 => CellShape::Day(None),
        18..=21 | 32..=35 | 45 | 47 | 55 | 56 => CellShape::Time,
        46 => CellShape::Duration,
        _ => CellShape::Plain,
    }
}

/// A number as its format shows it. Days are counted from 1900, or from 1904 as old Macs did.
pub(crate) fn show_number(number: f64, shape: CellShape, from_1904: bool) -> Shown {
    const DAYS_1900_TO_1904: f64 = 1_462.0;
    let plain = |text: String| Shown { text, is_day: false };
    match shape {
        CellShape::Plain | CellShape::Duration => plain(number_text(number)),
        CellShape::Zeros(digits) if number >= 0.0 && number.fract() == 0.0 => {
            plain(format!("{:0>digits$}", number_text(number)))
        }
        CellShape::Zeros(_) => plain(number_text(number)),
        CellShape::Percent(decimals) => plain(format!("{:.decimals$}%", number * 100.0).replace('.', ",")),
        CellShape::Time if number < 1.0 => {
            moment_of(number, None).map_or_else(|| plain(number_text(number)), plain)
        }
        CellShape::Time | CellShape::Day(_) => {
            let serial = if from_1904 { number + DAYS_1900_TO_1904 } else { number };
            let hides = if let CellShape::Day(hides) = shape { hides } else { None };
            match moment_of(serial, hides) {
                Some(text) => Shown { text, is_day: serial >= 1.0 },
                None => plain(number_text(number)),
            }
        }
    }
}

/// A day and time by Excel's count of days; below 1 only the time. `None` outside the years that Excel knows.
pub(crate) fn moment_of(serial: f64, hides: Option<DateShape>) -> Option<String> {
    const DAYS_TO_9999: f64 = 2_958_466.0;
    const SECONDS_A_DAY: f64 = 86_400.0;
    if !(0.0..DAYS_TO_9999).contains(&serial) {
        return None;
    }
    let seconds = (serial * SECONDS_A_DAY).round();
    let days = (seconds / SECONDS_A_DAY).floor();
    let seconds = whole(seconds - days * SECONDS_A_DAY)?;
    let days = whole(days)?;
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let time = || match second {
        0 => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    if serial < 1.0 && days == 0 {
        return Some(time());
    }
    let (year, month, day) = day_of(days)?;
    Some(match hides {
        Some(DateShape::Year) => format!("{year}"),
        Some(DateShape::MonthYear) => format!("{month:02}/{year}"),
        None if seconds == 0 => format!("{day:02}/{month:02}/{year}"),
        None => format!("{day:02}/{month:02}/{year} {}", time()),
    })
}

/// Year, month and day by Excel's count, which knows a 29th of February 1900.
fn day_of(days: u64) -> Option<(i32, u32, u32)> {
    use chrono::Datelike;
    const NO_SUCH_DAY: u64 = 60;
    if days == NO_SUCH_DAY {
        return Some((1900, 2, 29));
    }
    let before_first = NaiveDate::from_ymd_opt(1899, 12, if days < NO_SUCH_DAY { 31 } else { 30 })?;
    let day = before_first.checked_add_days(Days::new(days))?;
    Some((day.year(), day.month(), day.day()))
}

/// A count without decimals that is not negative and far below the limits of its type.
fn whole(count: f64) -> Option<u64> {
    const EXACT: f64 = 1e15;
    (0.0..EXACT).contains(&count).then_some(count as u64)
}

/// The part of a format for numbers above zero.
fn first_section(format: &str) -> &str {
    let mut quoted = false;
    let mut skip = false;
    for (at, letter) in format.char_indices() {
        match letter {
            _ if skip => skip = false,
            '"' => quoted = !quoted,
            '\\' => skip = true,
            ';' if !quoted => return format.get(..at).unwrap_or(format),
            _ => {}
        }
    }
    format
}

/// A format without what is shown as it stands, without colours, locales and paddings.
fn bare_of(section: &str) -> String {
    let (mut quoted, mut bracketed, mut skip) = (false, false, false);
    let mut bare = String::new();
    for letter in section.chars() {
        match letter {
            _ if skip => skip = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\\' | '_' | '*' => skip = true,
            '[' => bracketed = true,
            ']' => bracketed = false,
            _ if bracketed || letter == ' ' => {}
            _ => bare.push(letter),
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_say_what_they_make_of_a_number() {
        let day = CellShape::Day(None);
        for (format, shape) in [
            ("General", CellShape::Plain),
            ("0", CellShape::Plain),
            ("#,##0", CellShape::Plain),
            ("#,##0.00", CellShape::Plain),
            ("@", CellShape::Plain),
            ("0.00E+00", CellShape::Plain),
            ("#,##0\\ \"đồng\"", CellShape::Plain),
            ("#,##0\\ [$đ-42A]", CellShape::Plain),
            ("_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)", CellShape::Plain),
            ("[Red]0;[Blue]-0", CellShape::Plain),
            ("0\"d\"", CellShape::Plain),
            ("0%", CellShape::Percent(0)),
            ("0.00%", CellShape::Percent(2)),
            ("0000000000", CellShape::Zeros(10)),
            ("00", CellShape::Zeros(2)),
            ("dd/mm/yyyy", day),
            ("d/m/yyyy;@", day),
            ("[$-409]d\\-mmm\\-yy;@", day),
            ("[$-1010000]d/m/yyyy;@", day),
            ("\"ngày \"dd\" tháng \"mm\" năm \"yyyy", day),
            ("yyyy-mm-dd hh:mm:ss", day),
            ("yyyy-mm-dd hh:mm:ss.000", day),
            ("mm/yyyy", CellShape::Day(Some(DateShape::MonthYear))),
            ("mmm-yy", CellShape::Day(Some(DateShape::MonthYear))),
            ("yyyy", CellShape::Day(Some(DateShape::Year))),
            ("\"Năm \"yyyy", CellShape::Day(Some(DateShape::Year))),
            ("h:mm", CellShape::Time),
            ("h:mm AM/PM", CellShape::Time),
            ("mm:ss.0", CellShape::Time),
            ("[h]:mm:ss", CellShape::Duration),
            ("", CellShape::Plain),
        ] {
            assert_eq!(shape_of_format(format), shape, "{format}");
        }
    }

    #[test]
    fn a_number_is_shown_as_its_format_has_it() {
        let day = CellShape::Day(None);
        for (number, shape, from_1904, text, is_day) in [
            (1985.0, CellShape::Plain, false, "1985", false),
            (912_345_678.0, CellShape::Zeros(10), false, "0912345678", false),
            (-1.0, CellShape::Zeros(2), false, "-1", false),
            (0.905, CellShape::Percent(1), false, "90,5%", false),
            (44_448.0, day, false, "09/09/2021", true),
            (42_986.0, day, true, "09/09/2021", true),
            (0.0, day, true, "01/01/1904", true),
            (44_448.354_166_666_664, day, false, "09/09/2021 08:30", true),
            (44_448.999_999_9, day, false, "10/09/2021", true),
            (60.0, day, false, "29/02/1900", true),
            (59.0, day, false, "28/02/1900", true),
            (61.0, day, false, "01/03/1900", true),
            (1.0, day, false, "01/01/1900", true),
            (0.5, CellShape::Time, false, "12:00", false),
            (0.5, CellShape::Time, true, "12:00", false),
            (-3.0, day, false, "-3", false),
            (1e12, day, false, "1000000000000", false),
            (1.5, CellShape::Duration, false, "1,5", false),
            (27_395.0, CellShape::Day(Some(DateShape::Year)), false, "1975", true),
            (27_395.0, CellShape::Day(Some(DateShape::MonthYear)), false, "01/1975", true),
        ] {
            let shown = Shown { text: text.into(), is_day };
            assert_eq!(show_number(number, shape, from_1904), shown, "{number} {shape:?} {from_1904}");
        }
    }
}

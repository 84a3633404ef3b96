//! Reads the birth dates of lists: as typed, and as Excel leaves them behind.

use chrono::{Days, NaiveDate};
use domain::dates::PartialDate;
use domain::text::fold;

/// A date as [`PartialDate::parse_typed`] reads it, a year that became a number with decimals (`1975.0`, `1975,0`), or
/// the number Excel keeps for a day whose format was lost (`29221` is 01/01/1980). `None` for anything else.
pub(super) fn read_birth(text: &str) -> Option<PartialDate> {
    let folded = fold(text);
    let text = folded.trim_start_matches('\'').trim_start();
    let text = ["sinh nam", "sinh ngay", "nam sinh", "ngay sinh"]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .map_or(text, |date| date.trim_start_matches([':', ' ']));
    let whole = text.strip_suffix(".0").or_else(|| text.strip_suffix(",0"));
    let text = whole.filter(|year| year.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or(text);
    PartialDate::parse_typed(text).or_else(|| day_of_serial(text))
}

/// The day of an Excel serial number of five digits: 10000 is 18/05/1927, 99999 lies beyond any list.
fn day_of_serial(text: &str) -> Option<PartialDate> {
    let is_serial =
        text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    let days: u64 = text.parse().ok().filter(|_| is_serial)?;
    // Excel's day 0, once its 29/02/1900 that never was is counted.
    let origin = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    origin.checked_add_days(Days::new(days)).map(PartialDate::Day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn birth_dates_are_read_as_lists_have_them() {
        for (text, read) in [
            ("1975", Some("1975")),
            ("1975.0", Some("1975")),
            ("1975,0", Some("1975")),
            ("'1980", Some("1980")),
            ("Sinh năm: 1980", Some("1980")),
            ("Sinh ngày 05/06/1980", Some("05/06/1980")),
            ("29221", Some("01/01/1980")),
            ("10000", Some("18/05/1927")),
            ("5/6/1980", Some("05/06/1980")),
            ("75", None),
            ("2922", None),
            ("292211", None),
            ("", None),
        ] {
            assert_eq!(read_birth(text).map(PartialDate::table).as_deref(), read, "{text}");
        }
    }
}

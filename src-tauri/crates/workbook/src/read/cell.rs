//! A cell as the text a person sees in it.

/// What a date format leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateShape {
    /// `1975`.
    Year,
    /// `09/1975`.
    MonthYear,
}

/// What a cell's number format shows of a date; `None` for every other format.
pub fn date_shape(format: &str) -> Option<DateShape> {
    let mut quoted = false;
    let mut brackets = false;
    let mut skip = false;
    let (mut day, mut month, mut year) = (false, false, false);
    for letter in format.chars() {
        if skip {
            skip = false;
            continue;
        }
        match letter {
            '"' => quoted = !quoted,
            '\\' | '_' | '*' => skip = true,
            '[' => brackets = true,
            ']' => brackets = false,
            ';' if !quoted => break,
            'd' | 'D' | 'h' | 'H' | 's' | 'S' if !quoted && !brackets => day = true,
            'm' | 'M' if !quoted && !brackets => month = true,
            'y' | 'Y' if !quoted && !brackets => year = true,
            _ => {}
        }
    }
    match (day, month, year) {
        (false, true, true) => Some(DateShape::MonthYear),
        (false, false, true) => Some(DateShape::Year),
        _ => None,
    }
}

/// At most 15 significant digits, as Excel keeps them, with a decimal comma; whole numbers without decimals.
pub(crate) fn number_text(number: f64) -> String {
    const EXACT_WHOLE: f64 = 1e15;
    if !number.is_finite() {
        return number.to_string();
    }
    if number.fract() == 0.0 && number.abs() < EXACT_WHOLE {
        return format!("{number:.0}");
    }
    const KEPT: usize = 15;
    let whole = number.to_string();
    if whole.bytes().filter(u8::is_ascii_digit).count() <= KEPT {
        return whole.replace('.', ",");
    }
    // Through 15 digits and back, 0.1 + 0.2 is 0.3 again.
    let rounded = format!("{number:.14e}").parse::<f64>().unwrap_or(number);
    rounded.to_string().replace('.', ",")
}

/// `2021-09-09` and `2021-09-09T08:30:00` as they are shown; anything else as it stands.
pub(crate) fn iso_text(iso: &str) -> String {
    let (date, time) = iso.split_once('T').unwrap_or((iso, ""));
    let mut parts = date.split('-');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day), None)
            if year.len() == 4 && month.len() == 2 && day.len() == 2 =>
        {
            let time = time.split(['.', 'Z', '+']).next().unwrap_or_default();
            let time = time.strip_suffix(":00").filter(|shorter| shorter.contains(':')).unwrap_or(time);
            let midnight = time.is_empty() || time == "00:00";
            if midnight { format!("{day}/{month}/{year}") } else { format!("{day}/{month}/{year} {time}") }
        }
        _ => iso.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_are_written_as_a_person_reads_them() {
        for (number, text) in
            [(1985.0, "1985"), (91_085_001_234.0, "91085001234"), (0.1 + 0.2, "0,3"), (-0.5, "-0,5")]
        {
            assert_eq!(number_text(number), text);
        }
        for (iso, text) in [
            ("2021-09-09", "09/09/2021"),
            ("2021-09-09T00:00:00", "09/09/2021"),
            ("2021-09-09T00:00", "09/09/2021"),
            ("2021-09-09T08:30:00Z", "09/09/2021 08:30"),
            ("2021-09-09T08:00:00", "09/09/2021 08:00"),
            ("2021-09-09T00:00:00.000", "09/09/2021"),
            ("2021-09-09T08:00:05", "09/09/2021 08:00:05"),
            ("9/9/2021", "9/9/2021"),
        ] {
            assert_eq!(iso_text(iso), text, "{iso}");
        }
    }

    #[test]
    fn formats_say_what_they_leave_out() {
        for (format, shape) in [
            ("yyyy", Some(DateShape::Year)),
            ("mm/yyyy", Some(DateShape::MonthYear)),
            ("\"tháng \"m/yyyy", Some(DateShape::MonthYear)),
            ("[$-42A]yyyy", Some(DateShape::Year)),
            ("dd/mm/yyyy", None),
            ("General", None),
            ("0.00", None),
            ("h:mm", None),
        ] {
            assert_eq!(date_shape(format), shape, "{format}");
        }
    }
}

//! A cell as the text a person sees in it.

use calamine::{DataRef, ExcelDateTime};

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

/// The text of a value. Dates are shown dd/mm/yyyy whatever the file's own order is, so that they are read one way.
pub fn cell_text(value: &DataRef<'_>, shape: Option<DateShape>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(moment) => moment_text(*moment, shape),
        DataRef::DateTimeIso(iso) => iso_text(iso),
        DataRef::DurationIso(iso) => iso.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// At most 15 significant digits, as Excel keeps them, with a decimal comma; whole numbers without decimals.
fn number_text(number: f64) -> String {
    const EXACT_WHOLE: f64 = 1e15;
    if !number.is_finite() {
        return number.to_string();
    }
    if number.fract() == 0.0 && number.abs() < EXACT_WHOLE {
        return format!("{number:.0}");
    }
    // Through 15 digits and back, 0.1 + 0.2 is 0.3 again.
    let rounded = format!("{number:.14e}").parse::<f64>().unwrap_or(number);
    rounded.to_string().replace('.', ",")
}

fn moment_text(moment: ExcelDateTime, shape: Option<DateShape>) -> String {
    const DAYS_TO_9999: f64 = 2_958_466.0;
    let serial = moment.as_f64();
    if moment.is_duration() || !(0.0..DAYS_TO_9999).contains(&serial) {
        return number_text(serial);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    match shape {
        Some(DateShape::Year) => return format!("{year}"),
        Some(DateShape::MonthYear) => return format!("{month:02}/{year}"),
        None => {}
    }
    let date = format!("{day:02}/{month:02}/{year}");
    let time = if second == 0 {
        format!("{hour:02}:{minute:02}")
    } else {
        format!("{hour:02}:{minute:02}:{second:02}")
    };
    if serial < 1.0 {
        time
    } else if serial.fract() == 0.0 {
        date
    } else {
        format!("{date} {time}")
    }
}

/// `2021-09-09` and `2021-09-09T08:30:00` as they are shown; anything else as it stands.
fn iso_text(iso: &str) -> String {
    let (date, time) = iso.split_once('T').unwrap_or((iso, ""));
    let mut parts = date.split('-');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day), None)
            if year.len() == 4 && month.len() == 2 && day.len() == 2 =>
        {
            let time = time.trim_end_matches('Z').trim_end_matches(":00");
            let midnight = time.is_empty() || time == "00:00" || time == "00";
            if midnight { format!("{day}/{month}/{year}") } else { format!("{day}/{month}/{year} {time}") }
        }
        _ => iso.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{CellErrorType, ExcelDateTimeType};

    fn moment(serial: f64) -> DataRef<'static> {
        DataRef::DateTime(ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false))
    }

    #[test]
    fn a_cell_is_the_text_a_person_sees() {
        let cases = [
            (DataRef::Float(1985.0), "1985"),
            (DataRef::Float(91_085_001_234.0), "91085001234"),
            (DataRef::Float(0.1 + 0.2), "0,3"),
            (DataRef::Float(-0.5), "-0,5"),
            (DataRef::Bool(true), "TRUE"),
            (DataRef::Error(CellErrorType::NA), "#N/A"),
            (DataRef::String("=1+1".into()), "=1+1"),
            (moment(44_448.0), "09/09/2021"),
            (moment(44_448.354_166_666_664), "09/09/2021 08:30"),
            (moment(0.354_166_666_666_666_7), "08:30"),
            (moment(1.0), "01/01/1900"),
            (moment(-3.0), "-3"),
            (DataRef::DateTimeIso("2021-09-09T00:00:00".into()), "09/09/2021"),
            (DataRef::DateTimeIso("2021-09-09T08:30:00".into()), "09/09/2021 08:30"),
        ];
        for (value, text) in cases {
            assert_eq!(cell_text(&value, None), text, "{value:?}");
        }
        assert_eq!(cell_text(&moment(44_448.0), Some(DateShape::Year)), "2021");
        assert_eq!(cell_text(&moment(44_448.0), Some(DateShape::MonthYear)), "09/2021");
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

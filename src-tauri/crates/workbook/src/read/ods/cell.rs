//! What the start of a cell says, and what a person is shown of it.

use std::borrow::Cow;

use crate::read::cell::{DateShape, iso_text, number_text};
use crate::read::grid::CellMarkKind;
use crate::read::xml::{Tag, resolve};

/// What the start of a cell says.
#[derive(Default)]
pub(super) struct Facts {
    /// What is in it is not to be read.
    pub is_covered: bool,
    pub repeat: u32,
    pub rows_spanned: u32,
    pub columns_spanned: u32,
    pub style: String,
    kind: Kind,
    value: String,
    formula: bool,
    error: bool,
}

/// What a cell says it holds.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Nothing,
    Number,
    Percentage,
    Date,
    Time,
    Bool,
    Text,
}

impl Facts {
    /// Half of the time of a reading goes by here: one pass over the attributes.
    pub(super) fn of(tag: &Tag<'_>) -> Facts {
        let mut facts = Facts { repeat: 1, ..Facts::default() };
        for (name, value) in tag.raw_attributes() {
            let number = || value.trim().parse().unwrap_or(1);
            match name {
                "style-name" => facts.style = plain(value),
                "number-columns-repeated" => facts.repeat = number().max(1),
                "number-columns-spanned" => facts.columns_spanned = number(),
                "number-rows-spanned" => facts.rows_spanned = number(),
                "formula" => facts.formula = true,
                // Written twice, the second time by LibreOffice for itself.
                "value-type" if value == "error" => facts.error = true,
                "value-type" if facts.kind == Kind::Nothing => facts.kind = Kind::of(&value),
                "value" | "date-value" | "time-value" | "boolean-value" | "string-value" => {
                    facts.value = plain(value);
                }
                _ => {}
            }
        }
        facts
    }

    /// The same cell, lying under a merged one.
    pub(super) fn covered(self) -> Facts {
        Facts { is_covered: true, ..self }
    }

    /// What stands between cells and takes no place.
    pub(super) fn of_no_cell() -> Facts {
        Facts { is_covered: true, ..Facts::default() }
    }

    /// Whether the cell holds a day.
    pub(super) fn is_day(&self) -> bool {
        self.kind == Kind::Date
    }

    /// The text a person is shown, and what must be known besides.
    pub(super) fn shown(&self, words: String, shape: Option<DateShape>) -> (String, Option<CellMarkKind>) {
        if self.error || (self.formula && is_error(&words)) {
            return (words, Some(CellMarkKind::Error));
        }
        let text = match self.kind {
            Kind::Percentage if words.ends_with('%') => words.replace('.', ","),
            Kind::Number if keeps_zeros(&words, &self.value) => words,
            Kind::Number | Kind::Percentage => self.value.parse().map_or(words, number_text),
            Kind::Date => date_text(&self.value, shape).unwrap_or(words),
            Kind::Time => time_text(&self.value).unwrap_or(words),
            Kind::Bool => self.value.to_uppercase(),
            Kind::Text | Kind::Nothing if words.is_empty() => self.value.clone(),
            Kind::Text | Kind::Nothing => words,
        };
        let mark = match (self.formula, text.is_empty()) {
            (true, true) if self.kind == Kind::Nothing => Some(CellMarkKind::FormulaWithoutResult),
            // A formula that gives an empty text shows nothing.
            (_, true) => None,
            (formula, false) => formula.then_some(CellMarkKind::Formula),
        };
        (text, mark)
    }
}

impl Kind {
    fn of(name: &str) -> Kind {
        match name {
            "float" | "currency" => Kind::Number,
            "percentage" => Kind::Percentage,
            "date" => Kind::Date,
            "time" => Kind::Time,
            "boolean" => Kind::Bool,
            _ => Kind::Text,
        }
    }
}

/// An attribute's value with its references resolved; one with an unknown reference stays as it stands.
fn plain(value: Cow<'_, str>) -> String {
    resolve(&value).map(Cow::into_owned).unwrap_or_else(|| value.into_owned())
}

/// Whether a number is shown with zeros before it: `0912345678`.
fn keeps_zeros(words: &str, value: &str) -> bool {
    let number = words.trim_start_matches('0');
    words.starts_with('0') && !number.is_empty() && number == value
}

/// The errors of LibreOffice and Excel, as older files hold them beside a number.
fn is_error(words: &str) -> bool {
    let number = words.strip_prefix("Err:").unwrap_or_default();
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
        || matches!(
            words,
            "#N/A" | "#DIV/0!" | "#REF!" | "#NAME?" | "#VALUE!" | "#NUM!" | "#NULL!" | "#SPILL!" | "#CALC!"
        )
}

/// `1975-09-09` as far as the format shows it; `None` when it is no such date.
fn date_text(iso: &str, shape: Option<DateShape>) -> Option<String> {
    let (year, rest) = iso.split_once('-')?;
    let (month, _) = rest.split_once('-')?;
    let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(year, 4) || !digits(month, 2) {
        return None;
    }
    Some(match shape {
        Some(DateShape::Year) => year.to_owned(),
        Some(DateShape::MonthYear) => format!("{month}/{year}"),
        None => {
            // LibreOffice writes fractions of seconds: 1975-09-09T08:30:00.000000000.
            let whole = iso.split_once('.').map_or(iso, |(whole, _)| whole);
            iso_text(whole)
        }
    })
}

/// `PT08H30M00S` as `08:30`; `None` for a day or more, and for anything else.
fn time_text(duration: &str) -> Option<String> {
    let rest = duration.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?;
    let seconds = seconds.split_once('.').map_or(seconds, |(whole, _)| whole);
    let hours: u32 = hours.parse().ok().filter(|hours| *hours < 24)?;
    let minutes: u32 = minutes.parse().ok()?;
    let seconds: u32 = seconds.parse().ok()?;
    Some(if seconds == 0 {
        format!("{hours:02}:{minutes:02}")
    } else {
        format!("{hours:02}:{minutes:02}:{seconds:02}")
    })
}

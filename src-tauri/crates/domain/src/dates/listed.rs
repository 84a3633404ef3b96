//! Reads dates as lists have them, and says how sure the reading is.

use chrono::{Datelike, Days, Month, NaiveDate};

use super::PartialDate;
use super::column::DateOrder;
use super::typed::{Piece, four_digit_year, one_or_two_digits, pieces};
use crate::text::fold;

/// What a date of a list is about: it decides which centuries are plausible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateKind {
    /// A birth date: 10 to 100 years before the latest day.
    Birth,
    /// A decision, an entry into service: from 1945 to the latest day.
    Document,
}

/// A cell of a date column, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateReading {
    /// It can only mean this.
    Sure(PartialDate),
    /// The month stands first, for the second number is too large to be one: `9/25/1975`.
    Swapped(PartialDate),
    /// A two-digit year was completed; only one century is plausible.
    Completed(PartialDate),
    /// It may mean any of these, the likeliest first.
    Ambiguous(Vec<PartialDate>),
    /// A text that is no date.
    NotADate,
    /// Nothing, or signs that stand for nothing: `-`, `…`.
    Blank,
}

impl DateReading {
    /// The reading once the whole column was judged: where Excel may have exchanged day and month, or texts of the
    /// column have the month first, a date that can be read both ways is ambiguous. `excel_date`: the cell holds
    /// Excel's number of a day, no text.
    pub fn in_order(self, order: DateOrder, excel_date: bool) -> DateReading {
        let date = match &self {
            DateReading::Sure(date) | DateReading::Completed(date) => *date,
            DateReading::Swapped(_)
            | DateReading::Ambiguous(_)
            | DateReading::NotADate
            | DateReading::Blank => return self,
        };
        let Some(other) = date.day().and_then(exchanged).map(PartialDate::Day) else { return self };
        match order {
            DateOrder::DayFirst => self,
            DateOrder::Doubtful if !excel_date => self,
            // What a person typed day first is what Excel turned round.
            DateOrder::Doubtful | DateOrder::MonthFirst => DateReading::Ambiguous(vec![other, date]),
        }
    }
}

impl DateReading {
    /// Another reading where this one is no date.
    fn or_else(self, other: impl FnOnce() -> DateReading) -> DateReading {
        if self == DateReading::NotADate { other() } else { self }
    }

    /// A single date made by completing a year, when a person must confirm it.
    fn if_a_person_confirms(self) -> DateReading {
        if let DateReading::Completed(date) = self { DateReading::Ambiguous(vec![date]) } else { self }
    }
}

/// The day with day and month exchanged; `None` where that is no other day.
pub(super) fn exchanged(date: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year(), date.day(), date.month()).filter(|other| *other != date)
}

/// Reads one cell of a date column: all that [`PartialDate::parse_typed`] reads, with a two-digit year too, and what
/// Excel and people leave in lists: `'1975`, `1975.0`, `Sinh năm: 1975`, `T9/1975`, `09/75`, `9-Sep-75`, `Sep-75`,
/// `00/00/1975`, `…/…/1975`, `1975-09-09 00:00:00`, `19750909`, and Excel's own number of a day (`29221`).
///
/// The day comes first wherever it can. `latest` is the last day a date of the list can mean, usually today; a date
/// written in full is not held to it.
pub fn read_listed_date(text: &str, latest: NaiveDate, kind: DateKind) -> DateReading {
    let folded = fold(text);
    if !folded.contains(|c: char| c.is_alphanumeric()) {
        return DateReading::Blank;
    }
    let (date, says_year) = cleaned(&folded);
    let centuries = Centuries { latest, kind };
    let reading = tokens(date).map_or(DateReading::NotADate, |tokens| centuries.read(&tokens, says_year));
    reading.or_else(|| year_behind_blanks(date))
}

/// The folded text without what surrounds the date, and whether that said that a year follows (`'75`, `Sinh năm 75`).
fn cleaned(folded: &str) -> (&str, bool) {
    const BEFORE: [(&str, bool); 12] = [
        ("ngay thang nam sinh", false),
        ("sinh nam", true),
        ("nam sinh", true),
        ("sinh ngay", false),
        ("ngay sinh", false),
        ("sinh thang", false),
        ("sinh", false),
        ("s.n", true),
        ("sn", true),
        ("ns", true),
        ("nam", true),
        ("'", true),
    ];
    const MIDNIGHT: [&str; 6] = ["12:00:00 am", "00:00:00.000", "00:00:00", "0:00:00", "00:00", "0:00"];
    let mut text = folded;
    let mut says_year = false;
    while let Some((rest, year)) =
        BEFORE.iter().find_map(|(word, year)| Some((text.strip_prefix(word)?, year)))
        && !rest.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        says_year |= year;
        text = rest.trim_start_matches([':', '.', ' ']);
    }
    if text.starts_with('(') && text.ends_with(')') {
        text = text.trim_start_matches('(').trim_end_matches(')').trim();
    }
    let day = text.trim_end_matches('z');
    if let Some(day) = MIDNIGHT.iter().find_map(|time| day.strip_suffix(time))
        && day.ends_with([' ', 't'])
    {
        text = day.trim_end_matches(' ').trim_end_matches('t');
    }
    let whole = text.strip_suffix(".0").or_else(|| text.strip_suffix(",0"));
    let number = whole
        .filter(|number| matches!(number.len(), 4 | 5) && number.bytes().all(|byte| byte.is_ascii_digit()));
    (number.unwrap_or(text), says_year)
}

/// `…/…/1975`, `--/--/1975`, `xx/xx/1975`: day and month are not known.
fn year_behind_blanks(date: &str) -> DateReading {
    let blank = |c: char| matches!(c, '.' | '/' | '-' | '_' | '\u{2026}' | ' ' | '?' | 'x');
    let year = date.trim_start_matches(blank);
    let read = date.len() > year.len() && date.contains(['/', '-']);
    let year = four_digit_year(year).filter(|_| read).map(PartialDate::Year);
    year.map_or(DateReading::NotADate, DateReading::Sure)
}

/// A date, taken apart.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Number(String),
    /// An English month: Excel writes `9-Sep-75` on a PC set to English.
    Named(u32),
    /// The word tháng, or what stands for it.
    Month,
    /// The word năm.
    Year,
}

fn tokens(date: &str) -> Option<Vec<Token>> {
    let pieces = pieces(date)?;
    let mut tokens = Vec::with_capacity(pieces.len());
    for (at, piece) in pieces.into_iter().enumerate() {
        tokens.push(match piece {
            Piece::Digits(run) => Token::Number(run),
            Piece::Word(word) => match word.as_str() {
                "ngay" if at == 0 => continue,
                "thang" | "thg" | "th" | "t" => Token::Month,
                "nam" => Token::Year,
                name => Token::Named(english_month(name)?),
            },
        });
    }
    Some(tokens)
}

fn english_month(name: &str) -> Option<u32> {
    let usual = name == "sept" || name.len() == 3 || name.len() > 4 || matches!(name, "june" | "july");
    name.parse::<Month>().ok().filter(|_| usual).map(|month| month.number_from_month())
}

/// Completes years.
struct Centuries {
    latest: NaiveDate,
    kind: DateKind,
}

impl Centuries {
    fn read(&self, tokens: &[Token], says_year: bool) -> DateReading {
        use Token::{Month, Named, Number, Year};
        match tokens {
            [Number(run)] => self.of_digits(run, says_year),
            [Year, Number(year)] => self.of_year(year),
            [Number(year), Number(month)] if year.len() == 4 => self.month(month, year),
            [Number(month), Number(year)] => self.month_and_year(month, year),
            [Month, Number(month), Number(year)] | [Month, Number(month), Year, Number(year)] => {
                self.month(month, year)
            }
            [Number(year), Number(month), Number(day)] if year.len() == 4 => self.day(day, month, year),
            [Number(day), Number(month), Number(year)] => self.day_in_either_order(day, month, year),
            [Number(day), Month, Number(month), Number(year)]
            | [Number(day), Month, Number(month), Year, Number(year)] => self.day(day, month, year),
            [Named(month), Number(year)] => self.month(&month.to_string(), year),
            [Number(day), Named(month), Number(year)] | [Named(month), Number(day), Number(year)] => {
                self.day(day, &month.to_string(), year)
            }
            _ => DateReading::NotADate,
        }
    }

    /// One run of digits.
    fn of_digits(&self, run: &str, says_year: bool) -> DateReading {
        let split = |at| run.split_at_checked(at).unwrap_or((run, ""));
        match run.len() {
            2 if says_year => self.of_year(run),
            // An age, or a year: a person must say.
            2 if self.kind == DateKind::Birth => self.of_year(run).if_a_person_confirms(),
            4 => self.of_year(run),
            5 => self.of_serial(run),
            6 => {
                let ((day, rest), (month, year)) = (split(2), split(2));
                let (middle, end) = rest.split_at_checked(2).unwrap_or((rest, ""));
                // 19 and 20 are no months: 091975.
                self.day(day, middle, end).or_else(|| self.month(month, year))
            }
            8 => {
                let ((day, rest), (year, end)) = (split(2), split(4));
                let (month, tail) = rest.split_at_checked(2).unwrap_or((rest, ""));
                let (middle, last) = end.split_at_checked(2).unwrap_or((end, ""));
                self.day(day, month, tail).or_else(|| self.day(last, middle, year))
            }
            _ => DateReading::NotADate,
        }
    }

    /// Excel's own number of a day, which is what is left when a date loses its format.
    fn of_serial(&self, run: &str) -> DateReading {
        // Excel's day 0, once its 29/02/1900 that never was is counted.
        let origin = NaiveDate::from_ymd_opt(1899, 12, 30);
        let days = run.parse().ok().filter(|_| !run.starts_with('0')).map(Days::new);
        let date = origin.zip(days).and_then(|(origin, days)| origin.checked_add_days(days));
        match date.map(PartialDate::Day).filter(|date| self.is_plausible(*date)) {
            Some(date) => DateReading::Sure(date),
            None => DateReading::NotADate,
        }
    }

    fn of_year(&self, year: &str) -> DateReading {
        self.completed(year, |year| Some(PartialDate::Year(year)))
    }

    /// `09/1975`, `09/75`; two numbers that may as well be a day and a month are ambiguous.
    fn month_and_year(&self, month: &str, year: &str) -> DateReading {
        let may_be_a_day = one_or_two_digits(year).is_some_and(|number| number <= 31);
        let read = self.month(month, year);
        if may_be_a_day { read.if_a_person_confirms() } else { read }
    }

    /// A month; one numbered 0 is not known.
    fn month(&self, month: &str, year: &str) -> DateReading {
        match one_or_two_digits(month) {
            Some(0) => self.of_year(year),
            Some(month) => self.completed(year, |year| month_of(year, month)),
            None => DateReading::NotADate,
        }
    }

    /// A day; one numbered 0 is not known.
    fn day(&self, day: &str, month: &str, year: &str) -> DateReading {
        match (one_or_two_digits(day), one_or_two_digits(month)) {
            (Some(0), Some(_)) => self.month(month, year),
            (Some(day), Some(month)) => {
                self.completed(year, |year| NaiveDate::from_ymd_opt(year, month, day).map(PartialDate::Day))
            }
            (None, _) | (_, None) => DateReading::NotADate,
        }
    }

    fn day_in_either_order(&self, day: &str, month: &str, year: &str) -> DateReading {
        self.day(day, month, year).or_else(|| match self.day(month, day, year) {
            DateReading::Sure(date @ PartialDate::Day(_))
            | DateReading::Completed(date @ PartialDate::Day(_)) => DateReading::Swapped(date),
            DateReading::Ambiguous(dates) => DateReading::Ambiguous(dates),
            DateReading::Sure(_)
            | DateReading::Completed(_)
            | DateReading::Swapped(_)
            | DateReading::NotADate
            | DateReading::Blank => DateReading::NotADate,
        })
    }

    /// A date of a year with four digits, or of the plausible one among those that end in its two.
    fn completed(&self, year: &str, date_in: impl Fn(i32) -> Option<PartialDate>) -> DateReading {
        if year.len() != 2 {
            let date = four_digit_year(year).and_then(date_in);
            return date.map_or(DateReading::NotADate, DateReading::Sure);
        }
        let Ok(end) = year.parse::<i32>() else { return DateReading::NotADate };
        let dates: Vec<PartialDate> = [1900 + end, 2000 + end].into_iter().filter_map(date_in).collect();
        let plausible: Vec<PartialDate> =
            dates.iter().copied().filter(|date| self.is_plausible(*date)).collect();
        match (plausible.as_slice(), dates.is_empty()) {
            ([date], _) => DateReading::Completed(*date),
            (_, true) => DateReading::NotADate,
            ([], false) => DateReading::Ambiguous(dates),
            ([_, _, ..], false) => DateReading::Ambiguous(plausible),
        }
    }

    fn is_plausible(&self, date: PartialDate) -> bool {
        match self.kind {
            DateKind::Birth => (10..=100).contains(&(self.latest.year() - date.year())),
            DateKind::Document => date.year() >= 1945 && date.first_day() <= self.latest,
        }
    }
}

fn month_of(year: i32, month: u32) -> Option<PartialDate> {
    let month = u8::try_from(month).ok().and_then(|number| Month::try_from(number).ok())?;
    Some(PartialDate::Month { year, month })
}

/// The two first numbers of a date written as three, neither of them its year.
pub(super) fn first_two_numbers(text: &str) -> Option<(u32, u32)> {
    let folded = fold(text);
    let tokens = tokens(cleaned(&folded).0)?;
    match tokens.as_slice() {
        [Token::Number(first), Token::Number(second), Token::Number(_)] => {
            Some((one_or_two_digits(first)?, one_or_two_digits(second)?))
        }
        _ => None,
    }
}

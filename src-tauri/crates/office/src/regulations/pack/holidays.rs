//! `holidays.toml`: public holidays and swapped days, year by year.

use chrono::NaiveDate;
use domain::award::Certainty;
use domain::calendar::{Calendar, CalendarYear, Holiday, Occasion, SwappedDay};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayFile {
    schema_version: u32,
    year: Vec<YearInFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearInFile {
    year: i32,
    holiday: Vec<HolidayInFile>,
    #[serde(default)]
    swap: Vec<SwapInFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayInFile {
    occasion: Occasion,
    from: NaiveDate,
    /// Absent: one day.
    to: Option<NaiveDate>,
    certainty: Certainty,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SwapInFile {
    off: NaiveDate,
    work: NaiveDate,
    certainty: Certainty,
}

impl From<YearInFile> for CalendarYear {
    fn from(file: YearInFile) -> CalendarYear {
        let holidays = file.holiday.into_iter().map(|holiday| Holiday {
            occasion: holiday.occasion,
            from_on: holiday.from,
            to_on: holiday.to.unwrap_or(holiday.from),
            certainty: holiday.certainty,
        });
        let swaps = file.swap.into_iter().map(|swap| SwappedDay {
            off_on: swap.off,
            work_on: swap.work,
            certainty: swap.certainty,
        });
        CalendarYear { year: file.year, holidays: holidays.collect(), swaps: swaps.collect() }
    }
}

/// Reads and checks the calendar; the error says what is wrong and where.
pub(super) fn read(text: &str) -> Result<Calendar, String> {
    let file: HolidayFile = toml::from_str(text).map_err(|error| error.to_string())?;
    if file.schema_version != 1 {
        return Err(format!("schema_version {} is not known", file.schema_version));
    }
    let years: Vec<CalendarYear> = file.year.into_iter().map(CalendarYear::from).collect();
    Calendar::new(&years).map_err(|problem| problem.to_string())
}

//! The texts of one line under the headings: own cells, cells merged from above, ditto marks, crosses, dates in parts.

use domain::text::{fold, tidy};

use crate::find::below::{is_cross, names_an_award};
use crate::find::blank::is_blank;
use crate::find::field::Field;
use crate::find::heading::{is_name, names_a_year};
use crate::find::merges::Merges;
use crate::find::parts::Parts;
use crate::find::section::kind_in;
use crate::find::table::{FoundColumn, FoundLine};
use crate::read::grid::{GridRow, SheetGrid};

/// Reads lines under the columns of a list.
#[derive(Debug)]
pub struct CellReader<'a> {
    parts: &'a Parts,
    /// For each column what a cross in it means: `Bằng khen`.
    crosses: Vec<Option<String>>,
    /// For each column of past awards the year its heading speaks of.
    years: Vec<Option<String>>,
    /// Places of day, month and year of one date that stands in three columns.
    dates: Vec<[usize; 3]>,
}

/// A line's texts, one per column, and the columns carried down from above.
#[derive(Debug, Default)]
pub struct ReadCells {
    pub texts: Vec<String>,
    pub carried: Vec<u32>,
}

impl<'a> CellReader<'a> {
    pub fn new(parts: &'a Parts) -> CellReader<'a> {
        let crosses = parts.columns.iter().map(meaning_of_cross).collect();
        let last_word = |at: usize| {
            let heading = parts.columns.get(at).map_or("", |column| column.heading.as_str());
            fold(heading.rsplit(" / ").next().unwrap_or_default())
        };
        let is_date = |at: &usize| {
            let words = [last_word(*at), last_word(*at + 1), last_word(*at + 2)];
            let field = parts.columns.get(*at).and_then(|column| column.field);
            field.is_some()
                && matches!(words.each_ref().map(String::as_str), ["ngay", "thang", "nam" | "nam sinh"])
        };
        let dates = (0..parts.columns.len()).filter(is_date).map(|at| [at, at + 1, at + 2]).collect();
        let years = parts.columns.iter().map(year_of_awards).collect();
        CellReader { parts, crosses, years, dates }
    }

    /// The row's texts; a cell merged over several rows counts for each of them, and a ditto mark for what stands above.
    pub fn read(
        &self,
        grid: &SheetGrid,
        merges: &Merges<'_>,
        row: &GridRow,
        above: Option<&FoundLine>,
    ) -> ReadCells {
        let mut read = ReadCells::default();
        for (at, column) in self.parts.columns.iter().enumerate() {
            let (text, carried) = self.text(grid, merges, row, above, at);
            if carried {
                read.carried.push(column.index);
            }
            read.texts.push(text);
        }
        for [day, month, year] in &self.dates {
            let texts =
                [*day, *month, *year].map(|at| read.texts.get(at).map(|text| tidy(text)).unwrap_or_default());
            let [_, month_text, year_text] = &texts;
            if month_text.is_empty() && year_text.is_empty() {
                continue;
            }
            let filled: Vec<&str> =
                texts.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
            let date = filled.join("/");
            for (at, text) in [(*day, date), (*month, String::new()), (*year, String::new())] {
                if let Some(cell) = read.texts.get_mut(at) {
                    *cell = text;
                }
            }
        }
        read
    }

    fn text(
        &self,
        grid: &SheetGrid,
        merges: &Merges<'_>,
        row: &GridRow,
        above: Option<&FoundLine>,
        at: usize,
    ) -> (String, bool) {
        let Some(index) = self.parts.source(row.row_no, at) else { return (String::new(), false) };
        let own = row.cells.get(index as usize).map_or("", String::as_str);
        if own.is_empty() {
            let merge = merges.reaching_down(row.row_no, index);
            let text = merge.map_or("", |merge| grid.text(merge.first_row, merge.first_column as usize));
            return (self.uncrossed(at, text), !text.is_empty());
        }
        let field = self.parts.columns.get(at).and_then(|column| column.field);
        let may_repeat = field.is_some_and(|field| field != Field::Number && !is_name(field));
        match above.and_then(|above| above.cells.get(at)) {
            Some(same) if may_repeat && is_ditto(own) => (same.clone(), true),
            Some(_) | None => (self.uncrossed(at, own), false),
        }
    }

    fn uncrossed(&self, at: usize, text: &str) -> String {
        match self.crosses.get(at) {
            Some(Some(meaning)) if is_cross(text) => meaning.clone(),
            Some(_) | None => match self.years.get(at) {
                Some(Some(year)) if !is_blank(text) && !text.contains(year.as_str()) => {
                    format!("{text} {year}")
                }
                Some(_) | None => text.to_owned(),
            },
        }
    }
}

/// The year under which a column keeps awards of the past: `Danh hiệu / 2019`.
fn year_of_awards(column: &FoundColumn) -> Option<String> {
    let of_a_year = column.field == Some(Field::AwardHistory) && names_a_year(&column.heading);
    let own = column.heading.rsplit(" / ").next()?;
    let year = own.split(|letter: char| !letter.is_ascii_digit()).find(|digits| digits.len() == 4);
    year.filter(|_| of_a_year).map(|year| format!("năm {year}"))
}

/// What a cross in a column means, where the heading is one of several things to choose from.
fn meaning_of_cross(column: &FoundColumn) -> Option<String> {
    let own = column.heading.rsplit(" / ").next()?;
    let field = column.field?;
    let chooses = (field == Field::Award && names_an_award(own))
        || (field == Field::RecipientKind && kind_in(own).is_some())
        || (field == Field::CommendationType && own.len() < column.heading.len());
    (chooses && !own.is_empty()).then(|| own.to_owned())
}

/// `nt`, `-nt-`, `"`, `như trên`: the same as above.
fn is_ditto(text: &str) -> bool {
    let begins = |letter: char| letter.eq_ignore_ascii_case(&'n') || !letter.is_alphanumeric();
    if text.len() > 24 || !text.trim_start().starts_with(begins) {
        return false;
    }
    let folded: String =
        fold(text).chars().filter(|letter| !matches!(letter, '-' | '.' | ' ' | '(' | ')')).collect();
    let quotes = !folded.is_empty()
        && folded
            .chars()
            .all(|letter| matches!(letter, '"' | '\'' | '“' | '”' | '〃' | '/' | '’' | '″' | ','));
    quotes || matches!(folded.as_str(), "nt" | "\"nt\"" | "nhutren" | "\"nhutren\"" | "“nt”" | "nhtren")
}

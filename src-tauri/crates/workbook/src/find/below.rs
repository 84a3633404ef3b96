//! What the cells below a heading say about its columns: a heading over two columns of names, a column without a
//! heading, columns of crosses.

use domain::text::{fold, tidy};

use crate::find::closing::{is_numbering, is_total};
use crate::find::field::Field;
use crate::find::heading::{Heading, is_name};
use crate::find::heading_rows::{Level, levels};
use crate::find::section::kind_in;
use crate::find::table::FoundColumn;
use crate::find::words::{FieldWords, heading_key};
use crate::read::grid::{GridRow, MAX_COLUMNS, SheetGrid};

/// Rows looked at.
const LOOKED_AT: usize = 300;

/// Completes the columns of a heading by the cells below it, down to the row `until`.
pub fn complete_columns(grid: &SheetGrid, words: &FieldWords, heading: &mut Heading, until: u32) {
    let first = heading.row + heading.rows;
    let from = grid.rows.partition_point(|row| row.row_no < first);
    let sample: Vec<&GridRow> = grid
        .rows
        .iter()
        .skip(from)
        .take_while(|row| row.row_no < until)
        .take(LOOKED_AT)
        .filter(|row| !is_numbering(row) && !is_total(row))
        .collect();
    let below = Below { sample };
    below.spread_headings(grid, words, heading);
    below.add_unnamed(grid, heading);
    below.read_crosses(words, heading);
    below.drop_counts(heading);
    heading.columns.sort_by_key(|column| column.index);
}

struct Below<'a> {
    sample: Vec<&'a GridRow>,
}

impl Below<'_> {
    /// The filled cells of a column.
    fn texts(&self, index: u32) -> Vec<String> {
        let cells = self.sample.iter().filter_map(|row| row.cells.get(index as usize));
        cells.map(|cell| tidy(cell)).filter(|cell| !cell.is_empty()).collect()
    }

    /// A heading merged over several columns that all have cells: `Họ và tên` over family and given name.
    fn spread_headings(&self, grid: &SheetGrid, words: &FieldWords, heading: &mut Heading) {
        let levels = levels(grid, heading.row, heading.rows);
        let width = levels.iter().map(Level::width).max().unwrap_or_default();
        for index in 0..width {
            if heading.columns.iter().any(|column| column.index == index) {
                continue;
            }
            let over = |level: &Level| {
                level
                    .at(index)
                    .filter(|span| span.first < index && !span.text.is_empty())
                    .map(|span| span.first)
            };
            let Some(base) = levels.iter().rev().find_map(over) else { continue };
            let (own, first) = (self.texts(index), self.texts(base));
            let Some(column) = heading.columns.iter_mut().find(|column| column.index == base) else {
                continue;
            };
            if own.is_empty() {
                continue;
            }
            let mut field = column.field;
            if field.is_some_and(is_name) && words.has(Field::FamilyName) {
                (column.field, field) = names_over_two(&first, &own, field);
            }
            let added = FoundColumn {
                index,
                heading: column.heading.clone(),
                field,
                hidden: grid.hidden_columns.contains(&index),
            };
            heading.columns.push(added);
        }
        heading.columns.sort_by_key(|column| column.index);
    }

    /// Columns without a heading in which most lines have something: a person may say what they are. Line numbers and
    /// given names beside family names say it themselves.
    fn add_unnamed(&self, grid: &SheetGrid, heading: &mut Heading) {
        let width = self.sample.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        let width = u32::try_from(width).unwrap_or(MAX_COLUMNS).min(MAX_COLUMNS);
        let named = heading.columns.iter().position(|column| column.field.is_some_and(is_name));
        let Some(name) = named.and_then(|at| heading.columns.get(at)).map(|column| column.index) else {
            return;
        };
        let names = self.texts(name);
        let has_numbers = heading.columns.iter().any(|column| column.field == Some(Field::Number));
        for index in 0..width {
            if heading.columns.iter().any(|column| column.index == index) {
                continue;
            }
            let texts = self.texts(index);
            if texts.len() < 2 || texts.len() * 2 < names.len() {
                continue;
            }
            let mut field = None;
            let base = heading.columns.iter_mut().find(|column| column.index + 1 == index);
            if !has_numbers && index < name && are_line_numbers(&texts) {
                field = Some(Field::Number);
            } else if let Some(base) =
                base.filter(|base| base.index == name && base.field == Some(Field::Name))
            {
                let split = names_over_two(&names, &texts, base.field);
                if split.1 == Some(Field::GivenName) {
                    (base.field, field) = split;
                }
            }
            let hidden = grid.hidden_columns.contains(&index);
            heading.columns.push(FoundColumn { index, heading: String::new(), field, hidden });
        }
    }

    /// `Tập thể | Cá nhân` over figures are counts, not names: names have letters.
    fn drop_counts(&self, heading: &mut Heading) {
        for column in heading.columns.iter_mut().filter(|column| column.field.is_some_and(is_name)) {
            let texts = self.texts(column.index);
            let is_figure = |text: &String| text.chars().all(|c| c.is_ascii_digit() || " .,-/".contains(c));
            // One figure alone is somebody's mistake.
            if texts.len() > 1 && texts.iter().all(is_figure) {
                column.field = None;
            }
        }
    }

    /// Columns of crosses: `CSTĐ cơ sở`, `Bằng khen` as headings, or `Tập thể`, `Cá nhân`.
    fn read_crosses(&self, words: &FieldWords, heading: &mut Heading) {
        for column in &mut heading.columns {
            let may_be = column.field.is_none() || column.field.is_some_and(is_name);
            if !may_be || column.heading.is_empty() {
                continue;
            }
            let texts = self.texts(column.index);
            if texts.is_empty() || !texts.iter().all(|text| is_cross(text)) {
                continue;
            }
            if words.has(Field::RecipientKind) && kind_in(&column.heading).is_some() {
                column.field = Some(Field::RecipientKind);
            } else if words.has(Field::Award) && names_an_award(&column.heading) {
                column.field = Some(Field::Award);
            }
        }
    }
}

/// What the two columns under one heading of names hold: `Ông` and the name, or family and given name.
fn names_over_two(
    first: &[String],
    second: &[String],
    field: Option<Field>,
) -> (Option<Field>, Option<Field>) {
    const ADDRESSES: [&str; 8] = ["ong", "ba", "anh", "chi", "dong chi", "d/c", "co", "thay"];
    let addresses = |text: &String| ADDRESSES.contains(&fold(text).trim_end_matches(['.', ':']));
    let one_word = |text: &&String| {
        !text.contains(' ') && text.chars().all(char::is_alphabetic) && !is_cross(text) && !is_sex(text)
    };
    if first.is_empty() {
        (None, field)
    } else if first.iter().all(addresses) {
        (Some(Field::Honorific), field)
    } else if second.iter().filter(one_word).count() * 5 >= second.len() * 4 {
        (Some(Field::FamilyName), Some(Field::GivenName))
    } else {
        (field, None)
    }
}

fn is_sex(text: &str) -> bool {
    matches!(fold(text).as_str(), "nam" | "nu")
}

fn are_line_numbers(texts: &[String]) -> bool {
    let numbers: Vec<u32> =
        texts.iter().filter_map(|text| text.trim_end_matches(['.', ')']).parse().ok()).collect();
    numbers.first() == Some(&1)
        && numbers.len() * 3 >= texts.len() * 2
        && numbers.iter().all(|number| *number < 100_000)
}

/// `x`, `✓`: the heading of the column is what is meant.
pub fn is_cross(text: &str) -> bool {
    matches!(
        fold(text).as_str(),
        "x" | "v" | "√" | "✓" | "✔" | "+" | "xx" | "co" | "(x)" | "☑" | "☒" | "×" | "ü"
    )
}

/// Whether a heading is an award itself and not the word for awards.
pub fn names_an_award(heading: &str) -> bool {
    const AWARDS: [&str; 16] = [
        "bang khen",
        "giay khen",
        "bk",
        "gk",
        "cstd",
        "chien si",
        "chien sy",
        "ldtt",
        "lao dong",
        "ttld",
        "tap the lao dong",
        "co thi dua",
        "huan chuong",
        "ky niem chuong",
        "thu khen",
        "don vi quyet thang",
    ];
    let key = heading_key(heading);
    let own = heading_key(heading.rsplit(" / ").next().unwrap_or_default());
    AWARDS.iter().any(|award| own.starts_with(award) || key.starts_with(award))
}

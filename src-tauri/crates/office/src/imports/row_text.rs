//! What one row says about one field: the sheet's cells, or what a person typed over them.

use std::collections::HashMap;

use domain::records::imports::{CellProblem, FieldProblem, ImportColumn, RowValue};
use domain::text::{tidy, tidy_lines};
use store::imports::NewRow;

/// Longest text of one line, in characters: positions, names of blocs and fields of activity.
const LINE_MAX_CHARS: usize = 500;
/// Longest text of several lines, in characters; an Excel cell holds no more than 32.767.
const TEXT_MAX_CHARS: usize = 32_767;

/// Where each meaning stands among the cells of a row. Several columns may mean the same (Cấp bậc, Chức vụ).
pub(super) struct Layout {
    places: HashMap<String, Vec<usize>>,
}

impl Layout {
    pub(super) fn new(columns: &[ImportColumn]) -> Layout {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, column) in columns.iter().enumerate() {
            if let Some(field) = &column.field {
                places.entry(field.clone()).or_default().push(place);
            }
        }
        Layout { places }
    }

    /// The cells of these meanings that are not blank, joined; the repair of the field instead, when there is one.
    pub(super) fn given(&self, row: &NewRow, field: &str, meanings: &[&str]) -> Given {
        let places = meanings.iter().filter_map(|meaning| self.places.get(*meaning)).flatten();
        let (mut texts, mut is_error) = (Vec::new(), false);
        for place in places {
            let text = row.cells.text.get(*place).map_or("", |text| text.trim());
            if !text.is_empty() {
                texts.push(text);
                is_error |= u32::try_from(*place).is_ok_and(|place| row.cells.errors.contains(&place));
            }
        }
        let raw = texts.join(", ");
        match row.repairs.get(field) {
            Some(repair) => Given { text: repair.trim().to_owned(), raw, is_repaired: true, is_error: false },
            None => Given { text: raw.clone(), raw, is_repaired: false, is_error },
        }
    }
}

/// What a row says about one field.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    /// What counts.
    pub(super) text: String,
    /// What the sheet holds.
    pub(super) raw: String,
    pub(super) is_repaired: bool,
    /// The cell shows an Excel error.
    pub(super) is_error: bool,
}

impl Given {
    pub(super) fn is_blank(&self) -> bool {
        tidy(&self.text).is_empty()
    }
}

/// The judged fields of a row as they come together.
#[derive(Clone, Debug, Default)]
pub(super) struct Findings {
    pub(super) values: Vec<RowValue>,
    pub(super) problems: Vec<FieldProblem>,
}

impl Findings {
    /// Shows what was understood of a field.
    pub(super) fn show(&mut self, field: &str, value: impl Into<String>, given: &Given) {
        self.values.push(RowValue {
            field: field.to_owned(),
            value: value.into(),
            raw: given.raw.clone(),
            repaired: given.is_repaired,
        });
        if given.is_error {
            self.complain(field, &given.raw, CellProblem::FormulaError);
        }
    }

    pub(super) fn complain(&mut self, field: &str, found: &str, problem: CellProblem) {
        self.problems.push(FieldProblem { field: field.to_owned(), found: found.to_owned(), problem });
    }

    /// A text of one line; absent when blank.
    pub(super) fn line(&mut self, field: &str, given: &Given) -> Option<String> {
        self.text_up_to(field, given, tidy(&given.text), LINE_MAX_CHARS)
    }

    /// A text of several lines; absent when blank.
    pub(super) fn lines(&mut self, field: &str, given: &Given) -> Option<String> {
        self.text_up_to(field, given, tidy_lines(&given.text), TEXT_MAX_CHARS)
    }

    fn text_up_to(&mut self, field: &str, given: &Given, text: String, limit: usize) -> Option<String> {
        self.show(field, text.clone(), given);
        if text.chars().count() > limit {
            self.complain(
                field,
                &given.raw,
                CellProblem::TooLong { limit: u32::try_from(limit).unwrap_or(u32::MAX) },
            );
        }
        (!text.is_empty()).then_some(text)
    }

    /// A field of a fixed choice: blank is absent, a word that is none of the choice is `otherwise`.
    pub(super) fn choice<T: Copy>(
        &mut self,
        field: &str,
        given: &Given,
        parse: fn(&str) -> Option<T>,
        shown: fn(T) -> &'static str,
        otherwise: CellProblem,
    ) -> Option<T> {
        let value = parse(&given.text);
        self.show(field, value.map_or("", shown), given);
        if value.is_none() && !given.is_blank() && !given.is_error {
            self.complain(field, &given.text, otherwise);
        }
        value
    }
}

//! What a form for units to fill in consists of.

use crate::sheet::{Align, FileFacts};

/// A form: sheets to be filled in, what may be chosen, and how it is done.
#[derive(Clone, Debug)]
pub struct BlankForm {
    /// The file's own properties; the author is the office.
    pub facts: FileFacts,
    /// The sheets to be filled in.
    pub sheets: Vec<FormSheet>,
    /// What drop-downs offer, kept on the hidden sheet `Danh mục`.
    pub catalogues: Vec<Catalogue>,
    /// Title of the sheet `Hướng dẫn`.
    pub guide_title: String,
    /// Its paragraphs; what each column holds is added to them.
    pub guide: Vec<String>,
}

/// A sheet to be filled in.
#[derive(Clone, Debug)]
pub struct FormSheet {
    /// Name on the tab; the reader takes the kind of nominee from it.
    pub tab: String,
    /// In capitals.
    pub title: String,
    /// Lines between title and heading: who fills it in, for which movement. The person may change them.
    pub lines_above: Vec<String>,
    /// The columns from the left.
    pub columns: Vec<FormColumn>,
    /// Rows already filled in, one text per column.
    pub filled: Vec<Vec<String>>,
}

/// A column of a form.
#[derive(Clone, Debug)]
pub struct FormColumn {
    /// Heading, one the reader knows.
    pub heading: &'static str,
    /// Width in characters of the sheet's font.
    pub width: f64,
    /// How the cells stand.
    pub align: Align,
    /// Without it a line cannot be taken in; the heading then carries an asterisk.
    pub is_required: bool,
    /// What may be typed.
    pub input: FormInput,
    /// What to write, with an example; shown when the pointer rests on the heading.
    pub hint: &'static str,
}

/// What may be typed in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormInput {
    /// Anything.
    Text,
    /// A whole number.
    Number,
    /// A year.
    Year,
    /// A day, a month with its year, or a year. The cell holds text, so that Excel cannot turn day and month around.
    Date,
    /// One of [`BlankForm::catalogues`], by its place there.
    Choice {
        /// Place of the catalogue.
        catalogue: usize,
        /// Whether anything else is turned away; otherwise the person is only asked.
        is_closed: bool,
    },
}

/// Entries of drop-downs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// Heading on the sheet `Danh mục`.
    pub heading: String,
    /// The entries, in the order offered.
    pub entries: Vec<String>,
}

//! A worksheet before a writer has written it.

use serde::Serialize;

/// A worksheet as its typist left it.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) hidden: bool,
    pub(crate) cells: Vec<Cell>,
    /// First row, first column, last row, last column; from 1 and from 0.
    pub(crate) merges: Vec<(u32, u32, u32, u32)>,
    pub(crate) hidden_rows: Vec<u32>,
    pub(crate) hidden_columns: Vec<u32>,
}

/// A cell at an Excel row from 1 and a column from 0.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Cell {
    pub(crate) row: u32,
    pub(crate) column: u32,
    pub(crate) value: Value,
    /// Name of its font, where that matters.
    pub(crate) font: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Value {
    Text(String),
    Number(f64),
    /// yyyy-mm-dd, and the number format it is shown by.
    Date(String, String),
    /// A formula and the text it shows.
    Formula(String, String),
}

impl Value {
    pub(crate) fn is_blank(&self) -> bool {
        matches!(self, Value::Text(text) if text.is_empty())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl Sheet {
    pub(crate) fn put(&mut self, row: u32, column: u32, value: impl Into<Value>) {
        let value = value.into();
        if !value.is_blank() {
            self.cells.push(Cell { row, column, value, font: None });
        }
    }

    pub(crate) fn merge(&mut self, first: (u32, u32), last: (u32, u32)) {
        if first != last {
            self.merges.push((first.0, first.1, last.0, last.1));
        }
    }
}

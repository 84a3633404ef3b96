//! Between SQLite's text and our types: dates, moments, enums spelled as on the wire, and JSON columns.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Row;
use rusqlite::types::Type;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::StoreError;

const MOMENT: &str = "%Y-%m-%dT%H:%M:%S";

/// `2022-01-12T08:30:00`.
pub(crate) fn moment_text(at: NaiveDateTime) -> String {
    at.format(MOMENT).to_string()
}

fn misread(column: &str, found: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(
        0,
        Type::Text,
        Box::new(StoreError::Value { column: column.to_owned(), found: found.to_owned() }),
    )
}

/// A moment column.
pub(crate) fn moment(row: &Row<'_>, column: &str) -> rusqlite::Result<NaiveDateTime> {
    let text: String = row.get(column)?;
    NaiveDateTime::parse_from_str(&text, MOMENT).map_err(|_| misread(column, &text))
}

/// A moment column that may be empty.
pub(crate) fn moment_opt(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<NaiveDateTime>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| NaiveDateTime::parse_from_str(&text, MOMENT).map_err(|_| misread(column, &text)))
        .transpose()
}

/// `2022-01-12`.
pub(crate) fn day_text(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// A day column.
pub(crate) fn day(row: &Row<'_>, column: &str) -> rusqlite::Result<NaiveDate> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| misread(column, &text))
}

/// A day column that may be empty.
pub(crate) fn day_opt(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| misread(column, &text))).transpose()
}

/// An enum or other value that is a plain word on the wire, as that word.
pub(crate) fn word<T: Serialize>(value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value)? {
        Value::String(text) => Ok(text),
        other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
            Err(StoreError::Value { column: "word".into(), found: other.to_string() })
        }
    }
}

/// The same for a value that may be absent.
pub(crate) fn word_opt<T: Serialize>(value: &Option<T>) -> Result<Option<String>, StoreError> {
    value.as_ref().map(word).transpose()
}

/// Reads a column written with [`word`].
pub(crate) fn from_word<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_value(Value::String(text.clone())).map_err(|_| misread(column, &text))
}

/// Reads a column written with [`word_opt`].
pub(crate) fn from_word_opt<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| serde_json::from_value(Value::String(text.clone())).map_err(|_| misread(column, &text)))
        .transpose()
}

/// A value as JSON text.
pub(crate) fn json_text<T: Serialize>(value: &T) -> Result<String, StoreError> {
    Ok(serde_json::to_string(value)?)
}

/// Reads a JSON column.
pub(crate) fn from_json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

/// Reads a JSON column that may be empty.
pub(crate) fn from_json_opt<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| {
        serde_json::from_str(&text)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
    })
    .transpose()
}

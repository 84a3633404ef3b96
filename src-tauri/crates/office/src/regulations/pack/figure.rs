//! A figure of law as a file writes it, with its source.

use domain::award::Certainty;
use domain::money::Figure;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FigureInFile<T> {
    value: T,
    legal_basis: String,
    certainty: Certainty,
}

impl<T: ts_rs::TS> From<FigureInFile<T>> for Figure<T> {
    fn from(figure: FigureInFile<T>) -> Figure<T> {
        Figure { value: figure.value, legal_basis: figure.legal_basis, certainty: figure.certainty }
    }
}

/// A source must be named, and only the office confirms.
pub(super) fn check_source(what: &str, legal_basis: &str, certainty: Certainty) -> Result<(), String> {
    if legal_basis.trim().is_empty() {
        return Err(format!("{what}: no legal basis"));
    }
    if certainty == Certainty::Confirmed {
        return Err(format!("{what}: only the office confirms a figure"));
    }
    Ok(())
}

/// [`check_source`] of a figure.
pub(super) fn check_figure<T: ts_rs::TS>(what: &str, figure: &Figure<T>) -> Result<(), String> {
    check_source(what, &figure.legal_basis, figure.certainty)
}

//! A figure of law as a file writes it, with its source.

use domain::award::Certainty;
use domain::money::Figure;
use serde::Deserialize;

use super::slip::{Checked, check_source};

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

/// [`check_source`] of a figure.
pub(super) fn check_figure<T: ts_rs::TS>(figure: &Figure<T>) -> Checked {
    check_source(&figure.legal_basis, figure.certainty)
}

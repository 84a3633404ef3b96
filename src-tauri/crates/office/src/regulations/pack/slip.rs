//! A fault with the way to it, gathered from the inside out; the line comes from the file at the end.

use domain::award::Certainty;
use domain::pack::{PackFault, PackProblem};

use super::document::Document;

/// What a check found.
#[derive(Debug)]
pub(super) struct Slip {
    /// From the inside out.
    path: Vec<String>,
    fault: PackFault,
}

/// Nothing, or the first thing that is wrong at a place.
pub(super) type Checked = Result<(), Slip>;

impl From<PackFault> for Slip {
    fn from(fault: PackFault) -> Slip {
        Slip { path: Vec::new(), fault }
    }
}

impl Slip {
    /// The same, one step farther from the root.
    pub(super) fn inside(mut self, step: impl ToString) -> Slip {
        self.path.push(step.to_string());
        self
    }

    /// What is wrong, wherever it is.
    pub(super) fn fault(&self) -> &PackFault {
        &self.fault
    }

    /// With its line.
    pub(super) fn in_file(self, document: &Document<'_>) -> PackProblem {
        let path: Vec<String> = self.path.into_iter().rev().collect();
        PackProblem { line: document.line_of(&path), path: path.join("."), fault: self.fault }
    }
}

/// A source must be named, and only the office confirms.
pub(super) fn check_source(legal_basis: &str, certainty: Certainty) -> Checked {
    if legal_basis.trim().is_empty() {
        return Err(Slip::from(PackFault::NoLegalBasis).inside("legal_basis"));
    }
    match certainty {
        Certainty::Confirmed => Err(Slip::from(PackFault::OnlyTheOfficeConfirms).inside("certainty")),
        Certainty::Page | Certainty::Mixed | Certainty::Memory | Certainty::Unknown => Ok(()),
    }
}

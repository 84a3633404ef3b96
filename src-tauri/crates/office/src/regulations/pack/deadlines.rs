//! The `[[deadline]]` sections of a pack: their schema, and what must hold.

use std::collections::HashSet;

use domain::award::{AuthorityLevel, Certainty};
use domain::deadline::{Deadline, DeadlineSector, DeadlineStep, Term};
use serde::Deserialize;

use super::Pack;
use super::figure::check_source;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeadlineInFile {
    id: String,
    step: DeadlineStep,
    level: Option<AuthorityLevel>,
    #[serde(default)]
    awards: Vec<String>,
    sector: Option<DeadlineSector>,
    term: Term,
    legal_basis: String,
    certainty: Certainty,
}

impl From<DeadlineInFile> for Deadline {
    fn from(file: DeadlineInFile) -> Deadline {
        Deadline {
            id: file.id,
            step: file.step,
            level: file.level,
            awards: file.awards,
            sector: file.sector,
            term: file.term,
            legal_basis: file.legal_basis,
            certainty: file.certainty,
        }
    }
}

/// Ids stand once, terms can be kept, awards are those of the pack, every deadline has a source.
pub(super) fn check(pack: &Pack) -> Result<(), String> {
    let mut ids = HashSet::new();
    for deadline in &pack.deadlines {
        let place = format!("deadline {}", deadline.id);
        if !ids.insert(deadline.id.as_str()) {
            return Err(format!("{place} stands twice"));
        }
        if !deadline.term.is_sound() {
            return Err(format!("{place}: {:?} cannot be kept", deadline.term));
        }
        if let Some(unknown) = deadline.awards.iter().find(|award| pack.award(award).is_err()) {
            return Err(format!("{place}: no award {unknown}"));
        }
        check_source(&place, &deadline.legal_basis, deadline.certainty)?;
    }
    Ok(())
}

//! The `[[deadline]]` sections of a pack: their schema, and what must hold.

use std::collections::HashSet;

use domain::award::{AuthorityLevel, Certainty};
use domain::deadline::{Deadline, DeadlineSector, DeadlineStep, Term};
use domain::pack::PackFault;
use serde::Deserialize;

use super::Pack;
use super::checks::check_id;
use super::slip::{Checked, Slip, check_source};

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
pub(super) fn check(pack: &Pack, slips: &mut Vec<Slip>) {
    let mut ids = HashSet::new();
    for (number, deadline) in (1..).zip(&pack.deadlines) {
        let found = match ids.insert(deadline.id.as_str()) {
            // The second one is pointed at, not the first of the same name.
            false => {
                let slip = Slip::from(PackFault::StandsTwice { id: deadline.id.clone() }).inside("id");
                Err(slip.inside(number))
            }
            true => check_one(pack, deadline).map_err(|slip| slip.inside(&deadline.id)),
        };
        slips.extend(found.err().map(|slip| slip.inside("deadline")));
    }
}

fn check_one(pack: &Pack, deadline: &Deadline) -> Checked {
    check_id(&deadline.id)?;
    if !deadline.term.is_sound() {
        return Err(Slip::from(PackFault::TermNotSound).inside("term"));
    }
    if let Some(unknown) = deadline.awards.iter().find(|award| pack.award(award).is_err()) {
        return Err(Slip::from(PackFault::UnknownAward { award: unknown.clone() }).inside("awards"));
    }
    check_source(&deadline.legal_basis, deadline.certainty)
}

//! Whom the rows of a list mean among those kept: by the name, then by the rule of sameness, then by a person's word.

use std::collections::HashMap;

use domain::dates::PartialDate;
use domain::ids::NomineeId;
use domain::records::imports::NomineeCandidate;
use domain::records::nominations::NomineeFields;
use store::Db;
use store::imports::NewRow;
use store::nominees::NomineeRecord;

use crate::OfficeError;
use crate::nominations::{Found, find_nominee};

/// Nominees by the name as it is compared.
pub(super) type Namesakes = HashMap<String, Vec<NomineeRecord>>;

/// Who a new row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// Whoever the rule of sameness finds, else somebody new.
    FindOrAdd,
    Kept(NomineeId),
    /// Somebody new by a person's word, although namesakes are kept.
    Newcomer,
}

/// Everybody kept under some names, in one query.
pub(super) fn kept_under(
    db: &Db<'_>,
    same_keys: impl Iterator<Item = String>,
) -> Result<Namesakes, OfficeError> {
    let mut same_keys: Vec<String> = same_keys.filter(|key| !key.is_empty()).collect();
    same_keys.sort_unstable();
    same_keys.dedup();
    let mut namesakes = Namesakes::new();
    for nominee in store::nominees::find_same_all(db, &same_keys)? {
        namesakes.entry(nominee.same_key.clone()).or_default().push(nominee);
    }
    Ok(namesakes)
}

/// Those kept under one name.
pub(super) fn of_name<'n>(known: &'n Namesakes, same_key: &str) -> &'n [NomineeRecord] {
    known.get(same_key).map_or(&[], Vec::as_slice)
}

/// The nominee a row certainly means, and those a person must choose from.
#[derive(Default)]
pub(super) struct Recognised<'n> {
    pub(super) certain: Option<&'n NomineeRecord>,
    pub(super) candidates: Vec<&'n NomineeRecord>,
}

impl<'n> Recognised<'n> {
    /// By the rule of sameness every line of a submission goes by, so that the preview and the taking in cannot
    /// disagree.
    pub(super) fn by_rule(typed: &NomineeFields, namesakes: &'n [NomineeRecord]) -> Recognised<'n> {
        let by_id = |id: NomineeId| namesakes.iter().find(|other| other.id == id);
        match find_nominee(namesakes, typed) {
            Found::Same(id) => Recognised { certain: by_id(id), candidates: vec![] },
            Found::Choose(ids) => {
                Recognised { certain: None, candidates: ids.into_iter().filter_map(by_id).collect() }
            }
            Found::Nobody => Recognised::default(),
        }
    }

    /// With the word of a person, where one was given.
    pub(super) fn settled(self, row: &NewRow) -> Settled<'n> {
        let chosen = choice_among(row, &self.candidates);
        let kept = match chosen {
            Some(0) => None,
            Some(chosen) => self.candidates.iter().find(|other| other.id.0 == chosen).copied(),
            None => self.certain,
        };
        Settled { chosen, kept, candidates: self.candidates }
    }
}

/// Whom a row means once a person was heard.
pub(super) struct Settled<'n> {
    /// The nominee chosen; 0 for somebody new.
    pub(super) chosen: Option<i64>,
    pub(super) kept: Option<&'n NomineeRecord>,
    pub(super) candidates: Vec<&'n NomineeRecord>,
}

impl Settled<'_> {
    /// Whether a person must choose first.
    pub(super) fn waits(&self) -> bool {
        !self.candidates.is_empty() && self.chosen.is_none()
    }

    pub(super) fn who(&self) -> Who {
        match (self.kept, self.chosen) {
            (Some(kept), _) => Who::Kept(kept.id),
            (None, Some(0)) => Who::Newcomer,
            (None, Some(_) | None) => Who::FindOrAdd,
        }
    }
}

/// What a person chose, while it still is among the candidates; 0 means none of them.
pub(super) fn choice_among(row: &NewRow, candidates: &[&NomineeRecord]) -> Option<i64> {
    row.chosen.filter(|chosen| *chosen == 0 || candidates.iter().any(|other| other.id.0 == *chosen))
}

/// The candidates as they are shown.
pub(super) fn shown(candidates: &[&NomineeRecord]) -> Vec<NomineeCandidate> {
    candidates
        .iter()
        .map(|nominee| {
            let fields = &nominee.fields;
            let detail: Vec<String> = [
                fields.born.map(PartialDate::table),
                Some(nominee.unit_name.clone()),
                fields.position.clone(),
            ]
            .into_iter()
            .flatten()
            .collect();
            NomineeCandidate { nominee: nominee.id.0, name: fields.name.clone(), detail: detail.join(" · ") }
        })
        .collect()
}

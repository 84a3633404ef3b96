//! Finds or adds the nominees of lists of past awards and initiatives while they are taken in.

use std::collections::HashMap;

use domain::ids::{NomineeId, UnitId};
use domain::nominee::Sameness;
use domain::nominee::compare;
use domain::records::nominations::NomineeFields;
use domain::text::name_key;
use store::Tx;
use store::nominees::NomineeRecord;

use super::undo_import::OldNominee;
use crate::OfficeError;

/// Who came in with a list, and whose facts it completed.
pub(super) struct Newcomers {
    unit_names: HashMap<UnitId, String>,
    added: HashMap<String, Vec<NomineeRecord>>,
    ids: Vec<NomineeId>,
    completed: Vec<OldNominee>,
}

impl Newcomers {
    pub(super) fn new(tx: &Tx<'_>) -> Result<Newcomers, OfficeError> {
        let units = store::imports::all_units(tx)?;
        Ok(Newcomers {
            unit_names: units.into_iter().map(|(unit, fields)| (unit, fields.name)).collect(),
            added: HashMap::new(),
            ids: Vec::new(),
            completed: Vec::new(),
        })
    }

    /// The name of a unit.
    pub(super) fn unit_name(&self, unit: UnitId) -> &str {
        self.unit_names.get(&unit).map_or("", String::as_str)
    }

    /// Whoever of this list is surely the same, else somebody new.
    pub(super) fn find_or_add(
        &mut self,
        tx: &Tx<'_>,
        typed: &NomineeFields,
    ) -> Result<NomineeId, OfficeError> {
        let same_key = name_key(&typed.name);
        let known = self.added.get(&same_key).map_or(&[][..], Vec::as_slice);
        match known.iter().find(|other| is_one(&other.fields, typed)) {
            Some(same) => Ok(same.id),
            None => self.add(tx, typed, same_key),
        }
    }

    /// Somebody new by a person's word: not one of those `others`, and why. The same newcomer may stand in several rows.
    pub(super) fn newcomer(
        &mut self,
        tx: &Tx<'_>,
        typed: &NomineeFields,
        others: &[NomineeId],
        reason: Option<&str>,
    ) -> Result<NomineeId, OfficeError> {
        let id = self.find_or_add(tx, typed)?;
        store::nominees::say_not_the_same(tx, id, others, reason)?;
        Ok(id)
    }

    /// Writes what an older list knows better about a nominee that was kept before.
    pub(super) fn complete(
        &mut self,
        tx: &Tx<'_>,
        nominee: NomineeId,
        new: &NomineeFields,
    ) -> Result<(), OfficeError> {
        let Some(old) = store::nominees::read(tx, nominee)? else { return Ok(()) };
        let merged = NomineeFields {
            born: new.born.or(old.fields.born),
            sex: new.sex.or(old.fields.sex),
            ..old.fields.clone()
        };
        if merged != old.fields {
            store::nominees::update(tx, nominee, &merged)?;
            self.completed.push(OldNominee { nominee, old: old.fields, new: merged });
        }
        Ok(())
    }

    /// Who was added, and who was completed, for taking it all back.
    pub(super) fn into_undo(self) -> (Vec<NomineeId>, Vec<OldNominee>) {
        (self.ids, self.completed)
    }

    fn add(
        &mut self,
        tx: &Tx<'_>,
        typed: &NomineeFields,
        same_key: String,
    ) -> Result<NomineeId, OfficeError> {
        let id = store::nominees::insert(tx, typed)?;
        let record = NomineeRecord {
            id,
            fields: typed.clone(),
            unit_name: self.unit_name(typed.unit).to_owned(),
            same_key: same_key.clone(),
        };
        self.added.entry(same_key).or_default().push(record);
        self.ids.push(id);
        Ok(id)
    }
}

/// Two lines of one list mean one nominee: surely the same, or born on the same whole day in another unit, for people
/// move over the years.
fn is_one(a: &NomineeFields, b: &NomineeFields) -> bool {
    let same_day = || a.born.is_some_and(|born| born.day().is_some() && a.born == b.born);
    match compare(a, b) {
        Sameness::Same => true,
        Sameness::Perhaps => same_day(),
        Sameness::Different => false,
    }
}

/// Removes the nominees an import added that nothing uses any more, and puts back what it completed unless it was
/// corrected since.
pub(super) fn take_back(
    tx: &Tx<'_>,
    added: &[NomineeId],
    completed: &[OldNominee],
) -> Result<(), OfficeError> {
    // Newest first: a nominee completed twice ends as it was before the first time.
    for changed in completed.iter().rev() {
        let now = store::nominees::read(tx, changed.nominee)?;
        if now.is_some_and(|now| now.fields == changed.new) {
            store::nominees::update(tx, changed.nominee, &changed.old)?;
        }
    }
    store::nominees::remove_unused(tx, added)?;
    Ok(())
}

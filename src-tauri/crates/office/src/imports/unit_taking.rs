//! A list of units taken into the tree, and taken back.

use std::collections::HashMap;

use domain::ids::UnitId;
use domain::records::imports::RowVerdict;
use domain::records::units::UnitFields;
use domain::refusal::Refusal;
use store::Tx;
use store::imports::{Draft, MovedOn, RowOutcome};

use super::accept_import::Taken;
use super::undo_import::{OldUnit, UndoRecord, refuse_moved_on};
use super::unit_judge::{JudgedUnit, Parent, UnitAction};
use crate::OfficeError;
use crate::units::check_fields;

/// New units parents first, then the changes.
pub(super) fn take_in(tx: &Tx<'_>, draft: &Draft, rows: &[JudgedUnit]) -> Result<Taken, OfficeError> {
    let mut undo = UndoRecord::default();
    free_codes(tx, rows)?;
    let mut added: HashMap<usize, UnitId> = HashMap::new();
    let mut waiting: Vec<(usize, &UnitFields, Parent, &str)> = rows
        .iter()
        .enumerate()
        .filter(|(_, judged)| judged.row.verdict == RowVerdict::New)
        .filter_map(|(at, judged)| match &judged.action {
            UnitAction::Add { fields, parent } => Some((at, fields, *parent, judged.row.place.as_str())),
            UnitAction::Nothing | UnitAction::Change { .. } => None,
        })
        .collect();
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut still_waiting = Vec::new();
        for (at, fields, parent, place) in waiting {
            let parent = match parent {
                Parent::Root => None,
                Parent::Kept(unit) => Some(unit),
                Parent::Row(row) => match added.get(&row) {
                    Some(unit) => Some(*unit),
                    None => {
                        still_waiting.push((at, fields, Parent::Row(row), place));
                        continue;
                    }
                },
            };
            let fields = check_fields(tx, None, UnitFields { parent, ..fields.clone() })?;
            let unit = store::units::insert(tx, &fields)?;
            store::imports::set_outcome(tx, draft.row.id, place, RowOutcome::Unit(unit))?;
            added.insert(at, unit);
        }
        if still_waiting.len() == before {
            // Circles were judged a problem before; nothing is taken in should one be left.
            return Err(Refusal::UnitCycle.into());
        }
        waiting = still_waiting;
    }
    for (judged, unit, old, new, parent) in changes(rows) {
        let parent = match parent {
            Parent::Root => None,
            Parent::Kept(unit) => Some(unit),
            Parent::Row(row) => added.get(&row).copied(),
        };
        let new = check_fields(tx, Some(unit), UnitFields { parent, ..new.clone() })?;
        write_unit(tx, unit, old, &new)?;
        store::imports::set_outcome(tx, draft.row.id, &judged.row.place, RowOutcome::Unit(unit))?;
        undo.units.push(OldUnit { unit, old: old.clone(), new });
    }
    Ok(Taken { submission: None, undo })
}

/// Units that change: the row, the unit, what was written, what will be, the unit above.
fn changes(
    rows: &[JudgedUnit],
) -> impl Iterator<Item = (&JudgedUnit, UnitId, &UnitFields, &UnitFields, Parent)> {
    rows.iter().filter(|judged| judged.row.verdict == RowVerdict::Changed).filter_map(|judged| match &judged
        .action
    {
        UnitAction::Change { unit, old, new, parent } => Some((judged, *unit, &**old, &**new, *parent)),
        UnitAction::Nothing | UnitAction::Add { .. } => None,
    })
}

/// Codes may pass from one unit of the list to another, to and fro: whoever gives one up gives it up first.
fn free_codes(tx: &Tx<'_>, rows: &[JudgedUnit]) -> Result<(), OfficeError> {
    let gives_up = changes(rows).filter(|(_, _, old, new, _)| old.code.is_some() && old.code != new.code);
    for (_, unit, old, _, _) in gives_up {
        store::units::update(tx, unit, &UnitFields { code: None, ..old.clone() })?;
    }
    Ok(())
}

/// Replaces what is written about a unit; nominations are found by its new name.
fn write_unit(tx: &Tx<'_>, unit: UnitId, old: &UnitFields, new: &UnitFields) -> Result<(), OfficeError> {
    store::units::update(tx, unit, new)?;
    if old.name != new.name {
        store::nominees::refresh_search_keys_of_unit(tx, unit)?;
    }
    Ok(())
}

/// Removes the units the list added and puts back those it changed; how many were removed.
pub(super) fn take_back(tx: &Tx<'_>, draft: &Draft, undo: &UndoRecord) -> Result<u32, OfficeError> {
    let kept: HashMap<UnitId, UnitFields> = store::imports::all_units(tx)?.into_iter().collect();
    let edited: Vec<&OldUnit> =
        undo.units.iter().filter(|unit| kept.get(&unit.unit) != Some(&unit.new)).collect();
    refuse_moved_on(MovedOn {
        lines: u32::try_from(edited.len()).unwrap_or(u32::MAX),
        examples: edited.iter().map(|unit| unit.new.name.clone()).collect(),
    })?;
    // Children that were moved below a new unit go back before it is removed, and codes before they are taken.
    for unit in undo.units.iter().filter(|unit| unit.old.code != unit.new.code) {
        store::units::update(tx, unit.unit, &UnitFields { code: None, ..unit.new.clone() })?;
    }
    for unit in &undo.units {
        write_unit(tx, unit.unit, &unit.new, &unit.old)?;
    }
    refuse_moved_on(store::imports::units_in_use(tx, draft.row.id)?)?;
    Ok(u32::try_from(store::imports::remove_units(tx, draft.row.id)?).unwrap_or(u32::MAX))
}

//! What an accepted list teaches about the next one of its sender: what its headings mean, and what it means by words
//! a person put right.

use std::collections::{HashMap, HashSet};

use domain::ids::UnitId;
use domain::records::imports::ImportFix;
use store::Tx;
use store::imports::{Draft, NewFix, NewRow};

use super::meaning::{closed_fields, row_fields};
use super::row_text::{Fixes, Layouts, fix_key};
use super::sheets::mapping_of;
use super::table::headings_key;
use super::unit_book::{UnitBook, UnitMatch, alias_key};
use crate::OfficeError;
use crate::units::require_unit;

/// The field under which names of units are remembered; the names themselves live among the units' aliases.
pub(super) const UNIT_FIELD: &str = "unit";

/// The next list of this sender with these headings is understood the same way.
pub(super) fn remember_columns(tx: &Tx<'_>, draft: &Draft) -> Result<(), OfficeError> {
    for sheet in draft.sheets.iter().filter(|sheet| sheet.used) {
        let key = headings_key(&sheet.columns);
        store::imports::remember_mapping(tx, draft.row.kind, draft.sender(), &key, &mapping_of(sheet))?;
    }
    Ok(())
}

/// The next list of this sender is put right by itself where a person did it in this one.
pub(super) fn remember_fixes(tx: &Tx<'_>, draft: &Draft, rows: &[NewRow]) -> Result<(), OfficeError> {
    let layouts = Layouts::new(&draft.sheets, Fixes::default());
    for field in closed_fields(draft.row.kind) {
        for (found, value) in one_meaning(&layouts, rows, field) {
            store::imports::remember_fix(
                tx,
                NewFix {
                    kind: draft.row.kind,
                    sender: draft.sender(),
                    field,
                    found: &found,
                    found_key: &fix_key(&found),
                    value: &value,
                },
            )?;
        }
    }
    if row_fields(draft.row.kind).contains(&UNIT_FIELD) {
        let sender = draft.sender();
        let book =
            UnitBook::new(store::imports::all_units(tx)?, store::imports::aliases(tx, sender)?, sender);
        for (found, value) in one_meaning(&layouts, rows, UNIT_FIELD) {
            if let UnitMatch::Known(unit) = book.find(&value) {
                remember_unit(tx, draft, &found, unit)?;
            }
        }
    }
    Ok(())
}

/// Words of a field that were put right, and always in the same way; words that also stand there untouched mean
/// themselves.
fn one_meaning(layouts: &Layouts, rows: &[NewRow], field: &str) -> Vec<(String, String)> {
    let mut meant: HashMap<String, (String, HashSet<String>)> = HashMap::new();
    let mut untouched: HashSet<String> = HashSet::new();
    for row in rows.iter().filter(|row| !row.is_left_out()) {
        let found = layouts.of(row).in_sheet(row, &[field]).text;
        let key = fix_key(&found);
        if key.is_empty() {
            continue;
        }
        match row.repairs.get(field).map(|repair| repair.trim()) {
            Some(repair) => {
                meant.entry(key).or_insert_with(|| (found, HashSet::new())).1.insert(repair.to_owned());
            }
            None => {
                untouched.insert(key);
            }
        }
    }
    let mut known: Vec<(String, String)> = meant
        .into_iter()
        .filter(|(key, _)| !untouched.contains(key))
        .filter_map(|(key, (found, values))| {
            let mut values = values.into_iter();
            match (values.next(), values.next()) {
                (Some(value), None) if !value.is_empty() && fix_key(&value) != key => Some((found, value)),
                (Some(_) | None, _) => None,
            }
        })
        .collect();
    known.sort_unstable();
    known
}

/// This sender means that unit by a name, from now on.
pub(super) fn remember_unit(
    tx: &Tx<'_>,
    draft: &Draft,
    found: &str,
    unit: UnitId,
) -> Result<(), OfficeError> {
    let (key, name) = (alias_key(found), require_unit(tx, unit)?.fields.name);
    store::imports::remember_alias(tx, draft.sender(), found, &key, unit)?;
    store::imports::remember_fix(
        tx,
        NewFix {
            kind: draft.row.kind,
            sender: draft.sender(),
            field: UNIT_FIELD,
            found,
            found_key: &key,
            value: &name,
        },
    )?;
    Ok(())
}

/// Forgets which unit a sender means by a name.
pub(super) fn forget_unit(tx: &Tx<'_>, fix: &ImportFix) -> Result<(), OfficeError> {
    Ok(store::imports::forget_alias(tx, fix.sender, &alias_key(&fix.found))?)
}

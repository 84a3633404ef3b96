//! Takes an accepted import back as a whole.
//! Who: the secretary, with a reason. When: it was accepted, every line is still received, under appraisal or
//! returned and on no agenda, nothing refers to its units, and nobody changed since what it changed.
//! Changes: what the import added is removed, what it changed is put back; the draft says so.

use std::collections::HashMap;

use domain::ids::{NominationId, NomineeId, UnitId};
use domain::records::imports::{DraftStage, ImportKind, RowVerdict};
use domain::records::nominations::{AskFields, NomineeFields};
use domain::records::units::UnitFields;
use domain::refusal::Refusal;
use domain::text::tidy;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::imports::Draft;

use super::accept_import::write_unit;
use super::{in_words, require_draft};
use crate::contract::imports::{UndoImport, Undone};
use crate::nominations::change_line;
use crate::{Ctx, OfficeError};

/// What accepting changed of things that were kept before.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct UndoRecord {
    pub(super) asks: Vec<OldAsk>,
    pub(super) nominees: Vec<OldNominee>,
    pub(super) units: Vec<OldUnit>,
}

/// A nomination that asked otherwise before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OldAsk {
    pub(super) nomination: NominationId,
    pub(super) old: AskFields,
    pub(super) new: AskFields,
}

/// A nominee of whom something else was kept before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OldNominee {
    pub(super) nominee: NomineeId,
    pub(super) old: NomineeFields,
    pub(super) new: NomineeFields,
}

/// A unit of which something else was written before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OldUnit {
    pub(super) unit: UnitId,
    pub(super) old: UnitFields,
    pub(super) new: UnitFields,
}

pub(crate) fn undo_import(ctx: &Ctx, tx: &Tx<'_>, request: UndoImport) -> Result<Undone, OfficeError> {
    let draft = require_draft(tx, request.draft)?;
    match draft.row.stage {
        DraftStage::Accepted => {}
        DraftStage::Open | DraftStage::Discarded | DraftStage::Undone => {
            return Err(Refusal::DraftDiscarded.into());
        }
    }
    let reason = tidy(&request.reason);
    if reason.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let undo: UndoRecord = match store::imports::undo_record(tx, request.draft)? {
        Some(record) => serde_json::from_value(record)?,
        None => UndoRecord::default(),
    };
    let removed = match draft.row.kind {
        ImportKind::Nominations => take_back_nominations(ctx, tx, &draft, &undo)?,
        ImportKind::Units => take_back_units(tx, &draft, &undo)?,
    };
    store::imports::set_stage(tx, request.draft, DraftStage::Undone)?;
    let restored = u32::try_from(undo.asks.len() + undo.units.len()).unwrap_or(u32::MAX);
    tx.subject(in_words(&draft.row));
    tx.note("undone", json!({ "reason": reason, "removed": removed, "putBack": undo }));
    Ok(Undone { removed, restored })
}

fn take_back_nominations(
    ctx: &Ctx,
    tx: &Tx<'_>,
    draft: &Draft,
    undo: &UndoRecord,
) -> Result<u32, OfficeError> {
    let changed: Vec<NominationId> = undo.asks.iter().map(|ask| ask.nomination).collect();
    let kept: HashMap<NominationId, (NomineeId, AskFields)> = store::nominations::read_kept(tx, &changed)?
        .into_iter()
        .map(|nomination| (nomination.id, (nomination.nominee, nomination.ask)))
        .collect();
    let edited = undo
        .asks
        .iter()
        .filter(|ask| kept.get(&ask.nomination).is_none_or(|(_, now)| *now != ask.new))
        .count();
    let moved_on =
        store::imports::lines_moved_on(tx, draft.row.id)? + u32::try_from(edited).unwrap_or(u32::MAX);
    if moved_on > 0 {
        return Err(Refusal::LinesHaveMovedOn { lines: moved_on }.into());
    }
    let added: Vec<NominationId> = store::imports::load_rows(tx, draft.row.id)?
        .into_iter()
        .filter(|record| record.verdict == Some(RowVerdict::New))
        .filter_map(|record| record.nomination)
        .collect();
    let nominees = store::nominations::remove(tx, &added)?;
    store::nominees::remove_unused(tx, &nominees)?;
    if let Some(submission) = draft.row.submission {
        // Stays when lines were added to it by hand.
        store::submissions::remove_empty(tx, submission)?;
    }
    for changed in &undo.nominees {
        // Whoever was corrected since by hand stays corrected.
        let now = store::nominees::read(tx, changed.nominee)?;
        if now.is_some_and(|now| now.fields == changed.new) {
            store::nominees::update(tx, changed.nominee, &changed.old)?;
        }
    }
    for ask in &undo.asks {
        let nominee = kept.get(&ask.nomination).map(|(nominee, _)| *nominee);
        let record = nominee.map(|nominee| store::nominees::read(tx, nominee)).transpose()?.flatten();
        if let Some(record) = record {
            change_line(ctx, tx, ask.nomination, &record.fields, &ask.old)?;
        }
    }
    Ok(u32::try_from(added.len()).unwrap_or(u32::MAX))
}

fn take_back_units(tx: &Tx<'_>, draft: &Draft, undo: &UndoRecord) -> Result<u32, OfficeError> {
    let kept: HashMap<UnitId, UnitFields> = store::imports::all_units(tx)?.into_iter().collect();
    let edited = undo.units.iter().filter(|unit| kept.get(&unit.unit) != Some(&unit.new)).count();
    // Children that were moved below a new unit go back before it is removed.
    for unit in undo.units.iter().filter(|_| edited == 0) {
        write_unit(tx, unit.unit, &unit.new, &unit.old)?;
    }
    let in_use = store::imports::units_in_use(tx, draft.row.id)? + u32::try_from(edited).unwrap_or(u32::MAX);
    if in_use > 0 {
        return Err(Refusal::LinesHaveMovedOn { lines: in_use }.into());
    }
    Ok(u32::try_from(store::imports::remove_units(tx, draft.row.id)?).unwrap_or(u32::MAX))
}

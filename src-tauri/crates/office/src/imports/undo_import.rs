//! Takes an accepted import back as a whole.
//! Who: the secretary, with a reason. When: it was accepted, every line is still received, under appraisal or
//! returned and on no agenda, nothing refers to its units, and nobody changed since what it changed.
//! Changes: what the import added is removed, what it changed is put back; the draft says so.

use domain::ids::{InitiativeId, MemberId, NominationId, NomineeId, PastAwardId, UnitId};
use domain::records::council::MemberFields;
use domain::records::history::{InitiativeFields, PastAwardFields};
use domain::records::imports::{DraftStage, ImportKind};
use domain::records::nominations::{AskFields, NomineeFields};
use domain::records::units::UnitFields;
use domain::refusal::Refusal;
use domain::text::tidy;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::imports::MovedOn;

use super::{
    in_words, initiative_taking, member_taking, nomination_taking, past_award_taking, require_draft,
    unit_taking,
};
use crate::contract::imports::{UndoImport, Undone};
use crate::{Ctx, OfficeError};

/// Most names of lines that moved on in a refusal.
const MOST_EXAMPLES: usize = 5;

/// What accepting changed of things that were kept before.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct UndoRecord {
    pub(super) asks: Vec<OldAsk>,
    pub(super) nominees: Vec<OldNominee>,
    pub(super) units: Vec<OldUnit>,
    /// Members the list added or changed.
    pub(super) members: Vec<OldMember>,
    pub(super) past_awards: Vec<OldPastAward>,
    pub(super) initiatives: Vec<OldInitiative>,
    /// Nominees that came in with past awards or initiatives.
    pub(super) new_nominees: Vec<NomineeId>,
}

/// A member the list added (`old` absent) or of whom something else was written before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OldMember {
    pub(super) member: MemberId,
    pub(super) old: Option<MemberFields>,
    pub(super) new: MemberFields,
}

/// A past award of which something else was written before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OldPastAward {
    pub(super) past_award: PastAwardId,
    pub(super) old: PastAwardFields,
    pub(super) new: PastAwardFields,
    pub(super) rank: u32,
    pub(super) was_edited: bool,
}

/// An initiative of which something else was written before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OldInitiative {
    pub(super) initiative: InitiativeId,
    pub(super) old: InitiativeFields,
    pub(super) new: InitiativeFields,
    pub(super) was_edited: bool,
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
        DraftStage::Undone => return Err(Refusal::DraftUndone.into()),
        DraftStage::Open | DraftStage::Discarded => return Err(Refusal::DraftDiscarded.into()),
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
        ImportKind::Nominations => nomination_taking::take_back(ctx, tx, &draft, &undo)?,
        ImportKind::Units => unit_taking::take_back(tx, &draft, &undo)?,
        ImportKind::Members => member_taking::take_back(tx, &draft, &undo)?,
        ImportKind::PastAwards => past_award_taking::take_back(tx, &draft, &undo)?,
        ImportKind::Initiatives => initiative_taking::take_back(tx, &draft, &undo)?,
    };
    store::imports::set_stage(tx, request.draft, DraftStage::Undone)?;
    let members = undo.members.iter().filter(|member| member.old.is_some()).count();
    let restored =
        undo.asks.len() + undo.units.len() + members + undo.past_awards.len() + undo.initiatives.len();
    let restored = u32::try_from(restored).unwrap_or(u32::MAX);
    tx.subject(in_words(&draft.row));
    tx.note("undone", json!({ "reason": reason, "removed": removed, "putBack": undo }));
    Ok(Undone { removed, restored })
}

/// Refused when something the import brought has moved on since.
pub(super) fn refuse_moved_on(moved_on: MovedOn) -> Result<(), Refusal> {
    let MovedOn { lines, mut examples } = moved_on;
    if lines == 0 {
        return Ok(());
    }
    examples.truncate(MOST_EXAMPLES);
    Err(Refusal::LinesHaveMovedOn { lines, examples })
}

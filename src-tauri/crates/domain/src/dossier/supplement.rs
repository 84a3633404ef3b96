//! A request for supplement (yêu cầu bổ sung) unlocks only the fields it names.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::records::nominations::{AskFields, NomineeFields};

/// A field of a line, as a letter to the unit would name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineField {
    Kind,
    Name,
    Born,
    Sex,
    Position,
    Unit,
    RecipientClass,
    Award,
    CommendationType,
    /// Both ends of the achievement period.
    Period,
    Achievement,
    Initiatives,
    AwardHistory,
    Note,
}

impl LineField {
    /// All fields, in the order a form shows them.
    pub const ALL: [LineField; 14] = [
        LineField::Kind,
        LineField::Name,
        LineField::Born,
        LineField::Sex,
        LineField::Position,
        LineField::Unit,
        LineField::RecipientClass,
        LineField::Award,
        LineField::CommendationType,
        LineField::Period,
        LineField::Achievement,
        LineField::Initiatives,
        LineField::AwardHistory,
        LineField::Note,
    ];
}

/// Which fields differ between two states of a line, in the order of a form.
pub fn changed_fields(
    (old_nominee, old_ask): (&NomineeFields, &AskFields),
    (new_nominee, new_ask): (&NomineeFields, &AskFields),
) -> Vec<LineField> {
    // Taken apart in full: a field added to either is missed by the compiler, not by an office.
    let NomineeFields { kind, name, born, sex, position, unit, recipient_class } = old_nominee;
    let AskFields {
        award_id,
        commendation_type,
        period_from,
        period_to,
        achievement,
        initiatives,
        award_history,
        note,
    } = old_ask;
    let is_changed = |field: LineField| match field {
        LineField::Kind => *kind != new_nominee.kind,
        LineField::Name => *name != new_nominee.name,
        LineField::Born => *born != new_nominee.born,
        LineField::Sex => *sex != new_nominee.sex,
        LineField::Position => *position != new_nominee.position,
        LineField::Unit => *unit != new_nominee.unit,
        LineField::RecipientClass => *recipient_class != new_nominee.recipient_class,
        LineField::Award => *award_id != new_ask.award_id,
        LineField::CommendationType => *commendation_type != new_ask.commendation_type,
        LineField::Period => (*period_from, *period_to) != (new_ask.period_from, new_ask.period_to),
        LineField::Achievement => *achievement != new_ask.achievement,
        LineField::Initiatives => *initiatives != new_ask.initiatives,
        LineField::AwardHistory => *award_history != new_ask.award_history,
        LineField::Note => *note != new_ask.note,
    };
    LineField::ALL.into_iter().filter(|field| is_changed(*field)).collect()
}

/// Of the fields somebody changed, those that were not unlocked.
pub fn closed_fields(changed: &[LineField], open: &[LineField]) -> Vec<LineField> {
    changed.iter().copied().filter(|field| !open.contains(field)).collect()
}

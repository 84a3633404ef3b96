//! What is written about a movement: tidied, and checked as far as it stands for itself.

use domain::ids::MovementId;
use domain::movement::{Phase, check_phases};
use domain::records::movements::{CitedDocument, ContentItem, MovementFields, ParentMovement, TargetGroup};
use domain::refusal::Refusal;
use domain::text::{tidy, tidy_lines, tidy_lines_opt, tidy_opt};
use store::Db;

use super::{require_movement, required};
use crate::OfficeError;

/// A movement ready to be written, with what lists call it.
pub(super) struct CheckedMovement {
    pub(super) display_title: String,
    pub(super) fields: MovementFields,
}

/// Tidies every text and drops what is blank: the document leaves blank what it leaves blank. A movement is called by
/// its theme, else by its subject, else by its number; one of them must be there. `itself` is the movement that is
/// being replaced: it must not follow itself.
pub(super) fn check_movement(
    db: &Db<'_>,
    itself: Option<MovementId>,
    typed: &MovementFields,
) -> Result<CheckedMovement, OfficeError> {
    let fields = MovementFields {
        doc_kind: typed.doc_kind,
        doc_number: tidy_opt(typed.doc_number.as_deref()),
        launched_on: typed.launched_on,
        issuer: required("issuer", tidy(&typed.issuer))?,
        signer: tidy_opt(typed.signer.as_deref()),
        title: tidy_opt(typed.title.as_deref()),
        subject: tidy_opt(typed.subject.as_deref()),
        slogan: tidy_opt(typed.slogan.as_deref()),
        is_special: typed.is_special,
        scope: typed.scope,
        duration_band: typed.duration_band,
        method: typed.method,
        purposes: texts(&typed.purposes),
        contents: typed.contents.iter().filter_map(content_item).collect(),
        target_groups: typed.target_groups.iter().filter_map(target_group).collect(),
        phases: typed.phases.iter().map(phase).collect(),
        award_forms: texts(&typed.award_forms),
        proposers: texts(&typed.proposers),
        appraiser: tidy_lines_opt(typed.appraiser.as_deref()),
        decider: tidy_lines_opt(typed.decider.as_deref()),
        reviews: tidy_lines_opt(typed.reviews.as_deref()),
        award_timing: tidy_lines_opt(typed.award_timing.as_deref()),
        parent: typed.parent.as_ref().map(|parent| check_parent(db, itself, parent)).transpose()?.flatten(),
        cites: typed.cites.iter().filter_map(cited).collect(),
        notes: texts(&typed.notes),
    };
    check_phases(&fields.phases)?;
    let title = fields.title.as_ref().or(fields.subject.as_ref()).or(fields.doc_number.as_ref());
    let Some(display_title) = title.cloned() else {
        return Err(Refusal::FieldBlank { field: "title".into() }.into());
    };
    Ok(CheckedMovement { display_title, fields })
}

/// The movement this one follows: kept here too and not following this one, or named in words.
fn check_parent(
    db: &Db<'_>,
    itself: Option<MovementId>,
    typed: &ParentMovement,
) -> Result<Option<ParentMovement>, OfficeError> {
    let mut title = tidy(&typed.title);
    if let Some(parent) = typed.movement {
        let kept = require_movement(db, parent)?;
        if let Some(itself) = itself
            && store::movements::line_of(db, parent)?.contains(&itself)
        {
            return Err(Refusal::MovementCycle.into());
        }
        if title.is_empty() {
            let fields = kept.fields;
            title = fields.title.or(fields.subject).or(fields.doc_number).unwrap_or_default();
        }
    }
    let launched_by = tidy_opt(typed.launched_by.as_deref());
    if title.is_empty() {
        // Nothing said at all is no parent; a date or a launcher alone names no movement.
        return match (typed.launched_on, launched_by) {
            (None, None) => Ok(None),
            (Some(_), _) | (None, Some(_)) => {
                Err(Refusal::FieldBlank { field: "parent.title".into() }.into())
            }
        };
    }
    Ok(Some(ParentMovement { movement: typed.movement, title, launched_on: typed.launched_on, launched_by }))
}

fn texts(typed: &[String]) -> Vec<String> {
    typed.iter().map(|text| tidy_lines(text)).filter(|text| !text.is_empty()).collect()
}

fn content_item(typed: &ContentItem) -> Option<ContentItem> {
    let item = ContentItem { heading: tidy(&typed.heading), text: tidy_lines(&typed.text) };
    (!item.heading.is_empty() || !item.text.is_empty()).then_some(item)
}

fn target_group(typed: &TargetGroup) -> Option<TargetGroup> {
    let text = tidy_lines(&typed.text);
    (!text.is_empty()).then_some(TargetGroup { kind: typed.kind, text })
}

fn phase(typed: &Phase) -> Phase {
    Phase {
        no: typed.no,
        from_on: typed.from_on,
        from_condition: tidy_opt(typed.from_condition.as_deref()),
        to_on: typed.to_on,
        end_condition: tidy_opt(typed.end_condition.as_deref()),
    }
}

/// A cited document may have no number (a speech, an appeal); with neither number nor subject it is no citation.
fn cited(typed: &CitedDocument) -> Option<CitedDocument> {
    let cited = CitedDocument {
        doc_number: tidy(&typed.doc_number),
        issued_on: typed.issued_on,
        subject: tidy_opt(typed.subject.as_deref()),
    };
    (!cited.doc_number.is_empty() || cited.subject.is_some()).then_some(cited)
}

//! Requests of the road, made from the sample files.

use std::collections::HashMap;

use domain::dates::official;
use domain::ids::UnitId;
use domain::movement::Phase;
use domain::nominee::NomineeKind;
use domain::records::council::{CouncilFields, MemberFields};
use domain::records::movements::{
    CitedDocument, ContentItem, DocumentFields, MovementFields, ParentMovement, TargetGroup,
};
use domain::records::office::{OfficeProfile, Signer};
use domain::session::QuorumRule;

use super::data::{CouncilFile, Document, Movement, OfficeFile};
use crate::OfficeError;
use crate::error::Broken;
use crate::regulations::Pack;

pub(super) fn profile(file: &OfficeFile) -> OfficeProfile {
    let office = &file.office;
    OfficeProfile {
        name: office.name.clone(),
        level: office.level,
        governing_agency: office.governing_agency.clone(),
        issuing_agency: office.issuing_agency.clone(),
        place: office.place.clone(),
        standing_agency: office.standing_agency.clone(),
        secretary: office.secretary.clone(),
        money_rounding: office.money_rounding,
        zero_word: office.zero_word,
        thousand_word: office.thousand_word,
        signers: file
            .signer
            .iter()
            .map(|signer| Signer {
                name: signer.name.clone(),
                capacity: signer.capacity,
                post: signer.post.to_uppercase(),
            })
            .collect(),
        is_sample: true,
        awards_since: None,
        initiatives_since: None,
    }
}

/// What the source says and the form has no field for goes into the notes, so that nothing of it is lost.
pub(super) fn movement(movement: &Movement, pack: &Pack) -> MovementFields {
    let named = |award: &String| pack.award(award).map_or_else(|_| award.clone(), |award| award.name.clone());
    let mut notes = movement.notes.clone();
    notes.extend(movement.requirements.iter().map(|text| format!("Yêu cầu: {text}")));
    notes.extend(movement.award_criteria.iter().map(|text| format!("Tiêu chí khen thưởng: {text}")));
    notes.extend(movement.signer_post.iter().map(|text| format!("Chức vụ người ký: {text}")));
    if !movement.recipients.is_empty() {
        notes.push(format!("Nơi nhận: {}.", movement.recipients.join("; ")));
    }
    notes.push(format!("Nguồn: {}.", movement.source));
    MovementFields {
        doc_kind: movement.doc_kind,
        doc_number: movement.doc_number.clone(),
        launched_on: movement.launched_on,
        issuer: movement.issuer.clone(),
        signer: movement.signer.clone(),
        title: movement.title.clone(),
        subject: movement.subject.clone(),
        slogan: movement.slogan.clone(),
        is_special: movement.special,
        scope: movement.scope,
        duration_band: movement.duration_band,
        method: movement.method,
        purposes: movement.purposes.clone(),
        contents: movement
            .contents
            .iter()
            .map(|item| ContentItem { heading: item.title.clone(), text: item.text.clone() })
            .collect(),
        target_groups: movement
            .target_groups
            .iter()
            .map(|group| TargetGroup { kind: target_kind(&group.kind), text: group.text.clone() })
            .collect(),
        phases: movement
            .phases
            .iter()
            .map(|phase| Phase {
                no: phase.no,
                from_on: phase.from_on,
                from_condition: phase.from_condition.clone(),
                to_on: phase.to_on,
                end_condition: phase.end_condition.clone(),
            })
            .collect(),
        award_forms: movement.awards.iter().map(named).collect(),
        proposers: movement.proposers.clone(),
        appraiser: movement.appraiser.clone(),
        decider: movement.decider.clone(),
        reviews: movement.reviews.clone(),
        award_timing: movement.award_timing.clone(),
        parent: movement.parent.as_ref().map(|parent| ParentMovement {
            movement: None,
            title: parent.title.clone(),
            launched_on: parent.launched_on,
            launched_by: parent.launched_by.clone(),
        }),
        cites: movement
            .cites
            .iter()
            .map(|cited| CitedDocument {
                doc_number: cited.number.clone().unwrap_or_default(),
                issued_on: cited.date,
                subject: cited.subject.clone(),
            })
            .collect(),
        notes,
    }
}

/// A group the document does not tell apart ("other") has no kind.
fn target_kind(kind: &str) -> Option<NomineeKind> {
    match kind {
        "collective" => Some(NomineeKind::Collective),
        "person" => Some(NomineeKind::Person),
        "household" => Some(NomineeKind::Household),
        _ => None,
    }
}

pub(super) fn document(document: &Document) -> DocumentFields {
    DocumentFields {
        doc_kind: document.kind,
        doc_number: document.number.clone(),
        issued_on: document.date,
        issuer: document.issuer.clone(),
        signer: document.signer.clone(),
        subject: document.subject.clone(),
        commendation_clause: document.commendation_clause.clone(),
        carries_out: document.parent.as_ref().map(|parent| match parent.date {
            Some(day) => format!("{} ngày {}", parent.number, official(day)),
            None => parent.number.clone(),
        }),
        text: document.text.clone(),
    }
}

pub(super) fn council(file: &CouncilFile) -> Result<CouncilFields, OfficeError> {
    let council = &file.council;
    let share = council
        .quorum
        .split_once('/')
        .and_then(|(part, whole)| Some((part.parse().ok()?, whole.parse().ok()?)));
    let Some((numerator, denominator)) = share else {
        return Err(Broken::Shipped {
            file: "council.toml".into(),
            detail: format!("quorum {}", council.quorum),
        }
        .into());
    };
    Ok(CouncilFields {
        name: council.name.clone(),
        doc_number: council.decision_number.clone(),
        doc_on: council.decided_on,
        issuer: council.decided_by.clone(),
        quorum: QuorumRule { numerator, denominator, legal_basis: council.quorum_basis.clone() },
    })
}

pub(super) fn members(file: &CouncilFile, units: &HashMap<String, UnitId>) -> Vec<MemberFields> {
    file.member
        .iter()
        .map(|member| MemberFields {
            name: member.name.clone(),
            role: member.role,
            post: member.post.clone(),
            unit: units.get(&member.unit_code).copied(),
            from_on: member.from_on,
            to_on: None,
            by_decision: None,
        })
        .collect()
}

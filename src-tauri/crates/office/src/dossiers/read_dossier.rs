//! Opens the dossier of a nomination: which papers it needs, how each stands, what is attached, what was asked for.
//! Who: everybody. When: always. Changes: nothing.

use domain::dossier::{PaperStatus, is_enterprise, is_open, status_of};
use domain::records::dossiers::{AttachmentRow, Dossier, DossierPaper, DossierSets, MarkRow, PaperOwner};
use store::Db;

use super::kept::Kept;
use super::{OFFICE_BYTES_WARNED, required, unit_kind};
use crate::contract::dossiers::ReadDossier;
use crate::nominations::{require_nomination, require_submission};
use crate::{Ctx, OfficeError};

pub(crate) fn read_dossier(ctx: &Ctx, db: &Db<'_>, request: ReadDossier) -> Result<Dossier, OfficeError> {
    let line = require_nomination(db, request.nomination)?;
    let received_on = require_submission(db, line.submission)?.fields.received_on;
    let unit_kind = unit_kind(db, &line.nominee_fields)?;
    let needed = required(ctx.regulations.pack_on(received_on)?, &line.nominee_fields, &line.ask, unit_kind);
    let (lines, heads) = ([line.id], [line.submission]);
    let marks = store::dossiers::marks(db, &lines, &heads)?;
    let attachments = store::dossiers::attachments(db, &lines, &heads)?;
    let kept = Kept::of(&marks, &attachments);
    let (listed, others): (Vec<AttachmentRow>, Vec<AttachmentRow>) =
        attachments.into_iter().partition(|row| {
            needed.papers.iter().any(|paper| Some(&paper.component.code) == row.component.as_ref())
        });
    let supplements = store::dossiers::supplements(db, &lines)?;
    let waiting = supplements.iter().find(|supplement| supplement.closed_at.is_none());
    let papers: Vec<DossierPaper> = needed
        .papers
        .iter()
        .map(|paper| {
            let component = paper.component;
            DossierPaper {
                code: component.code.clone(),
                name: component.name.clone(),
                scope: component.scope,
                note: component.note.clone(),
                legal_basis: paper.rule.legal_basis.clone(),
                certainty: paper.rule.certainty,
                status: status_of(kept.standing(line.id, line.submission, &component.code)),
                mark: said_of(&marks, PaperOwner::Nomination(line.id), &component.code)
                    .or_else(|| said_of(&marks, PaperOwner::Submission(line.submission), &component.code)),
                attachments: listed
                    .iter()
                    .filter(|row| row.component.as_ref() == Some(&component.code))
                    .cloned()
                    .collect(),
                is_asked_for: waiting.is_some_and(|asked| asked.components.contains(&component.code)),
            }
        })
        .collect();
    let missing = papers.iter().filter(|paper| paper.status == PaperStatus::Missing).count();
    Ok(Dossier {
        nomination: line.id,
        submission: line.submission,
        missing: u32::try_from(missing).unwrap_or(u32::MAX),
        papers,
        others,
        sets: needed.sets.map(|(sets, rule)| DossierSets {
            sets,
            legal_basis: rule.legal_basis.clone(),
            certainty: rule.certainty,
        }),
        is_simplified: needed.is_simplified,
        is_enterprise: is_enterprise(
            line.nominee_fields.kind,
            unit_kind,
            line.nominee_fields.recipient_class,
        ),
        is_unknown: needed.is_unknown,
        is_open: is_open(line.stage),
        supplements,
        office_bytes: store::dossiers::bytes_kept(db)?,
        office_bytes_warned: OFFICE_BYTES_WARNED,
    })
}

fn said_of(marks: &[MarkRow], owner: PaperOwner, code: &str) -> Option<MarkRow> {
    marks.iter().find(|mark| mark.owner == owner && mark.component == code).cloned()
}

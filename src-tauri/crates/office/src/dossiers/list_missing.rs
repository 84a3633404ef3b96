//! Lists what is missing, by sending unit and submission, ready to be worded in a letter.
//! Who: everybody. When: always; lines whose appraisal has ended are left out. Changes: nothing.

use domain::dossier::{PaperScope, PaperStatus, is_enterprise, required_components, status_of};
use domain::records::dossiers::{
    LineMissing, MissingPapers, PaperName, SubmissionMissing, SupplementRow, UnitMissing,
};
use store::Db;
use store::dossiers::DossierLine;

use super::kept::Kept;
use crate::contract::dossiers::ListMissing;
use crate::{Ctx, OfficeError};

pub(crate) fn list_missing(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ListMissing,
) -> Result<MissingPapers, OfficeError> {
    let lines = store::dossiers::lines(db, request.submission, request.sender)?;
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    let mut heads: Vec<_> = lines.iter().map(|line| line.submission).collect();
    heads.dedup();
    let kept = Kept::read(db, &ids, &heads)?;
    let waiting: Vec<SupplementRow> = store::dossiers::supplements(db, &ids)?
        .into_iter()
        .filter(|supplement| supplement.closed_at.is_none())
        .collect();
    let mut found = MissingPapers { units: Vec::new(), looked_at: 0, unknown: 0 };
    for of_submission in lines.chunk_by(|one, next| one.submission == next.submission) {
        let Some(head) = of_submission.first() else { continue };
        let mut submission = SubmissionMissing {
            submission: head.submission,
            doc_number: head.doc_number.clone(),
            doc_on: head.doc_on,
            received_on: head.received_on,
            shared: Vec::new(),
            lines: Vec::new(),
            looked_at: 0,
        };
        for line in of_submission {
            let asked = waiting.iter().find(|supplement| supplement.nomination == line.id);
            let lack = lack_of(ctx, &kept, line, asked)?;
            submission.looked_at += 1;
            found.unknown += u32::from(lack.is_unknown);
            for name in lack.shared {
                if !submission.shared.contains(&name) {
                    submission.shared.push(name);
                }
            }
            submission.lines.extend(lack.own);
        }
        found.looked_at += submission.looked_at;
        if submission.shared.is_empty() && submission.lines.is_empty() {
            continue;
        }
        match found.units.last_mut().filter(|unit| unit.unit == head.sender) {
            Some(unit) => unit.submissions.push(submission),
            None => found.units.push(UnitMissing {
                unit: head.sender,
                unit_name: head.sender_name.clone(),
                submissions: vec![submission],
            }),
        }
    }
    Ok(found)
}

/// What one line lacks: papers of its submission, and itself where something of its own is missing or asked for.
struct Lack {
    shared: Vec<PaperName>,
    own: Option<LineMissing>,
    is_unknown: bool,
}

fn lack_of(
    ctx: &Ctx,
    kept: &Kept,
    line: &DossierLine,
    asked: Option<&SupplementRow>,
) -> Result<Lack, OfficeError> {
    let needed = required_components(
        ctx.regulations.pack_on(line.received_on)?.dossier_law(),
        &line.award_id,
        line.kind,
        line.commendation_type,
        is_enterprise(line.kind, line.unit_kind, line.recipient_class),
    );
    let (mut shared, mut papers) = (Vec::new(), Vec::new());
    for paper in &needed.papers {
        let component = paper.component;
        let standing = kept.standing(line.id, line.submission, &component.code);
        let is_missing = status_of(standing) == PaperStatus::Missing;
        // A paper that lies there may be asked for again: it was not legible, or not signed.
        let is_asked = asked.is_some_and(|asked| asked.components.contains(&component.code));
        let name = PaperName { code: component.code.clone(), name: component.name.clone() };
        match (component.scope, is_missing, is_asked) {
            (PaperScope::Submission, true, _) => shared.push(name),
            (PaperScope::Nomination, true, _) | (_, false, true) => papers.push(name),
            (_, false, false) => {}
        }
    }
    let fields = asked.map_or_else(Vec::new, |asked| asked.fields.clone());
    let own = (!papers.is_empty() || asked.is_some()).then(|| LineMissing {
        nomination: line.id,
        name: line.name.clone(),
        kind: line.kind,
        award_name: line.award_name.clone(),
        stage: line.stage,
        papers,
        fields,
        reason: asked.map(|asked| asked.reason.clone()),
        due_on: asked.and_then(|asked| asked.due_on),
    });
    Ok(Lack { shared, own, is_unknown: needed.is_unknown })
}

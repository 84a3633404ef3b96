//! Reads a workbook and shows what taking it in would do.
//! Who: the secretary. When: a list came as a file. Changes: a draft; nothing is taken in.

use domain::ids::UnitId;
use domain::records::imports::{DecisionHead, DraftSheet, ImportKind, ImportPreview, ImportTarget};
use domain::refusal::Refusal;
use domain::text::tidy;
use store::Tx;
use store::imports::{NewDraft, NewRow};

use super::file::{fingerprint, read_file};
use super::judge::judge_rows;
use super::sheets::{memory, read_all};
use super::{check_decision, check_target, in_words, preview, require_draft};
use crate::contract::imports::PreviewImport;
use crate::units::require_unit;
use crate::{Ctx, OfficeError};

pub(crate) fn preview_import(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: PreviewImport,
) -> Result<ImportPreview, OfficeError> {
    let kind = request.kind;
    let head = check_head(ctx, tx, &request)?;
    let bytes = read_file(&request.file)?;
    let file_name = tidy(&request.file.name);
    let sha256 = fingerprint(&bytes);
    let grids = ctx.desk.read(&sha256, &bytes, &file_name, kind)?;
    let read = read_all(kind, &grids, &memory(tx, kind, head.sender))?;
    let new = NewDraft {
        kind,
        file_name: &file_name,
        sha256: &sha256,
        file: &bytes,
        target: head.target.as_ref(),
        council: request.council.filter(|_| kind == ImportKind::Members),
        sender: head.sender,
        decision: head.decision.as_ref(),
    };
    let id = store::imports::insert(tx, &new)?;
    let mut draft = require_draft(tx, id)?;
    let mut rows: Vec<NewRow> = Vec::new();
    let mut unused: Vec<NewRow> = Vec::new();
    let mut sheets: Vec<DraftSheet> = Vec::with_capacity(read.len());
    for read in read {
        store::imports::put_sheet(tx, id, &read.sheet)?;
        if read.sheet.used { &mut rows } else { &mut unused }.extend(read.rows);
        sheets.push(read.sheet);
    }
    draft.sheets = sheets;
    let judged = judge_rows(ctx, tx, &draft, &rows)?;
    // Written once, judgement and all.
    let judged = rows.iter().zip(judged.rows()).map(|(row, judged)| (row, Some(judged)));
    store::imports::insert_rows(tx, id, judged.chain(unused.iter().map(|row| (row, None))))?;
    let preview = preview(tx, id)?;
    tx.subject(in_words(&preview.draft));
    Ok(preview)
}

/// What is said for the whole list.
struct Head {
    target: Option<ImportTarget>,
    sender: Option<UnitId>,
    decision: Option<DecisionHead>,
}

fn check_head(ctx: &Ctx, tx: &Tx<'_>, request: &PreviewImport) -> Result<Head, OfficeError> {
    let blank = |field: &str| OfficeError::from(Refusal::FieldBlank { field: field.into() });
    if let Some(sender) = request.sender {
        require_unit(tx, sender)?;
    }
    let sender = request.sender;
    match request.kind {
        ImportKind::Nominations => {
            let target = request.target.clone().ok_or_else(|| blank("target"))?;
            let target = check_target(ctx, tx, target)?;
            Ok(Head { sender: Some(target.unit), target: Some(target), decision: None })
        }
        ImportKind::Members => {
            let council = request.council.ok_or_else(|| blank("council"))?;
            if store::council::find(tx, council, ctx.now.date())?.is_none() {
                return Err(Refusal::NotFound { what: "council".into(), id: council.0 }.into());
            }
            Ok(Head { target: None, sender, decision: None })
        }
        ImportKind::PastAwards => {
            let decision = request.decision.clone().unwrap_or_default();
            Ok(Head { target: None, sender, decision: Some(check_decision(ctx, decision)?) })
        }
        ImportKind::Units | ImportKind::Initiatives => Ok(Head { target: None, sender, decision: None }),
    }
}

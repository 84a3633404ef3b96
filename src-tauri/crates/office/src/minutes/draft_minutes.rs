//! Drafts the minutes from the record; what people already wrote and the number stay.
//! Who: the secretary. When: the session is open or concluded. Changes: the paragraphs drawn from the record.

use domain::records::minutes::{Minutes, MinutesPart};
use domain::refusal::Refusal;
use domain::session::SessionStage;
use store::Tx;
use store::minutes::KeptMinutes;

use super::record::Record;
use super::{as_seen, parts};
use crate::contract::sessions::DraftMinutes;
use crate::sessions::require_stage;
use crate::{Ctx, OfficeError};

pub(crate) fn draft_minutes(_ctx: &Ctx, tx: &Tx<'_>, request: DraftMinutes) -> Result<Minutes, OfficeError> {
    let record = Record::read(tx, request.session)?;
    if record.room.session.stage == SessionStage::Signed {
        return Err(Refusal::MinutesSigned.into());
    }
    require_stage(&record.room.session, &[SessionStage::Open, SessionStage::Concluded])?;
    let old = store::minutes::find(tx, request.session)?;
    let written = |id: &str| {
        let part = old.as_ref()?.parts.iter().find(|part| part.id == id)?;
        Some(part.narrative.clone())
    };
    let parts = parts::draft(&record)
        .into_iter()
        .map(|part| MinutesPart { narrative: written(&part.id).unwrap_or_default(), ..part })
        .collect();
    let kept = KeptMinutes {
        doc_number: old.as_ref().and_then(|old| old.doc_number.clone()),
        parts,
        record_sha256: record.fingerprint()?,
        drafted_at: tx.at(),
        signing: None,
    };
    store::minutes::put(tx, request.session, &kept)?;
    tx.subject(record.room.session.fields.title);
    as_seen(tx, request.session, kept)
}

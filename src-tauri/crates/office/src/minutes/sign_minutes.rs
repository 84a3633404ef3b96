//! Signs the minutes and locks the session.
//! Who: chair and secretary, through the secretary. When: the session is concluded, the minutes match the record, carry a number
//! and say what was discussed and when the session closed. Changes: nothing about the session can change afterwards.

use domain::records::minutes::{Minutes, Signing};
use domain::refusal::Refusal;
use domain::session::SessionStage;
use serde_json::json;
use store::Tx;

use super::record::{Record, sha256_of};
use super::{as_seen, parts, require_unsigned, require_up_to_date};
use crate::contract::sessions::SignMinutes;
use crate::council::{required_name, sound_day};
use crate::sessions::require_stage;
use crate::{Ctx, OfficeError};

pub(crate) fn sign_minutes(_ctx: &Ctx, tx: &Tx<'_>, request: SignMinutes) -> Result<Minutes, OfficeError> {
    let record = Record::read(tx, request.session)?;
    let session = &record.room.session;
    if session.stage == SessionStage::Signed {
        return Err(Refusal::MinutesSigned.into());
    }
    require_stage(session, &[SessionStage::Concluded])?;
    let mut kept = require_unsigned(tx, request.session)?;
    require_up_to_date(&record, &kept)?;
    if kept.doc_number.is_none() {
        return Err(Refusal::FieldBlank { field: "docNumber".into() }.into());
    }
    let blank = kept
        .parts
        .iter()
        .find(|part| parts::REQUIRED.contains(&part.id.as_str()) && part.narrative.is_empty());
    if let Some(part) = blank {
        return Err(Refusal::MinutesPartBlank { part: part.id.clone() }.into());
    }
    let chair_name = required_name(&request.chair_name, "chairName")?;
    let secretary_name = required_name(&request.secretary_name, "secretaryName")?;
    sound_day(request.signed_on, "signedOn")?;
    if request.signed_on < session.fields.held_on {
        return Err(
            Refusal::FieldInvalid { field: "signedOn".into(), found: request.signed_on.to_string() }.into()
        );
    }
    let signed =
        (&kept.doc_number, &kept.parts, request.signed_on, &chair_name, &secretary_name, &record.results);
    let sha256 = sha256_of(&signed)?;
    tx.subject(format!("{}, {}", session.fields.title, kept.doc_number.as_deref().unwrap_or_default()));
    tx.note("sha256", json!({ "old": null, "new": sha256 }));
    kept.signing = Some(Signing { signed_on: request.signed_on, chair_name, secretary_name, sha256 });
    store::minutes::put(tx, request.session, &kept)?;
    store::sessions::set_stage(tx, request.session, SessionStage::Signed)?;
    as_seen(tx, request.session, kept)
}

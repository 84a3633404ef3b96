//! Minutes of a session (S8): drafted from the record, written where people must write, signed once.
//!
//! Numbers come only from the record ([`record::Record`]); [`parts`] words them, [`blocks`] arranges the votes.
//! Not here: the sheet the minutes are printed on (`exports`).

pub(crate) mod draft_minutes;
pub(crate) mod read_minutes;
pub(crate) mod sign_minutes;
pub(crate) mod write_minutes;

pub(crate) mod blocks;
pub(crate) mod parts;
pub(crate) mod record;
pub(crate) mod words;

#[cfg(test)]
mod tests;

use domain::ids::SessionId;
use domain::records::minutes::Minutes;
use domain::refusal::Refusal;
use store::Db;
use store::minutes::KeptMinutes;

use crate::OfficeError;
use record::Record;

/// The minutes as screens and papers see them.
pub(crate) fn as_seen(db: &Db<'_>, session: SessionId, kept: KeptMinutes) -> Result<Minutes, OfficeError> {
    let is_out_of_date = is_out_of_date(&Record::read(db, session)?, &kept)?;
    Ok(Minutes {
        session,
        doc_number: kept.doc_number,
        parts: kept.parts,
        drafted_at: kept.drafted_at,
        is_out_of_date,
        signed: kept.signing,
    })
}

/// Whether the record says something else than the minutes. Once signed, everything they were drawn from is frozen.
fn is_out_of_date(record: &Record, kept: &KeptMinutes) -> Result<bool, OfficeError> {
    Ok(kept.signing.is_none() && record.fingerprint()? != kept.record_sha256)
}

/// Refuses to print minutes whose numbers are no longer those of the record.
pub(crate) fn require_up_to_date(record: &Record, kept: &KeptMinutes) -> Result<(), OfficeError> {
    if is_out_of_date(record, kept)? { Err(Refusal::MinutesOutOfDate.into()) } else { Ok(()) }
}

/// Minutes that can still change, or a refusal.
fn require_unsigned(db: &Db<'_>, session: SessionId) -> Result<KeptMinutes, OfficeError> {
    let kept = store::minutes::find(db, session)?.ok_or(Refusal::NoMinutesYet)?;
    if kept.signing.is_some() { Err(Refusal::MinutesSigned.into()) } else { Ok(kept) }
}

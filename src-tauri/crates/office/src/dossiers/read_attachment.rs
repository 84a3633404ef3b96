//! Hands out a file as it was attached.
//! Who: everybody. When: what is kept is still what was attached. Changes: nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::records::dossiers::AttachmentFile;
use domain::refusal::Refusal;
use store::Db;

use super::require_attachment;
use crate::contract::dossiers::ReadAttachment;
use crate::{Ctx, OfficeError};

pub(crate) fn read_attachment(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ReadAttachment,
) -> Result<AttachmentFile, OfficeError> {
    let row = require_attachment(db, request.attachment)?;
    let Some(bytes) = store::dossiers::sound_bytes(db, &row.sha256)? else {
        return Err(Refusal::AttachmentDamaged { file_name: row.file_name }.into());
    };
    Ok(AttachmentFile {
        file_name: row.file_name,
        media_type: row.media_type,
        base64: STANDARD.encode(bytes),
    })
}

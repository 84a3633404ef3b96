//! Gives the file of a pack, as it was written: to be corrected, or to be passed to another office.
//! Who: the secretary. When: always. Changes: nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::refusal::Refusal;
use store::Db;

use crate::contract::office::ExportedFile;
use crate::contract::regulations::ExportPack;
use crate::{Ctx, OfficeError};

pub(crate) fn export_pack(ctx: &Ctx, _db: &Db<'_>, request: ExportPack) -> Result<ExportedFile, OfficeError> {
    let Some((pack, text)) = ctx.regulations.pack(&request.pack).zip(ctx.regulations.text_of(&request.pack))
    else {
        return Err(Refusal::FieldInvalid { field: "pack".into(), found: request.pack }.into());
    };
    Ok(ExportedFile {
        file_name: format!("{}-v{}.toml", pack.id, pack.version),
        base64: STANDARD.encode(text),
        lines: u32::try_from(text.lines().count()).unwrap_or(u32::MAX),
    })
}

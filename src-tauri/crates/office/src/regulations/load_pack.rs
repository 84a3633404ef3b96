//! Puts a file of regulations in force.
//! Who: the secretary. When: the file is sound and its days fit those of the other packs. Changes: the packs of the
//! office; appraisals and results that are frozen keep theirs.

use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::pack_file::read_pack_file;
use crate::contract::regulations::{LoadPack, PackLoaded};
use crate::{Ctx, OfficeError};

pub(crate) fn load_pack(ctx: &Ctx, tx: &Tx<'_>, request: LoadPack) -> Result<PackLoaded, OfficeError> {
    let file = read_pack_file(&request.file)?;
    let refuse = |problems| OfficeError::from(Refusal::PackNotSound { problems });
    let pack = file.pack.map_err(refuse)?;
    ctx.regulations.with_pack(pack.clone(), &file.text).map_err(refuse)?;
    // A version that was in force once means one text for ever: frozen appraisals name it.
    if let Some(newest) =
        store::regulations::newest_version(tx, &pack.id)?.filter(|newest| *newest >= pack.version)
    {
        let fault = domain::pack::PackFault::NotNewer { in_force: newest };
        return Err(refuse(vec![fault.of_file()]));
    }
    let replaced = ctx.regulations.pack(&pack.id).map(|old| old.version);
    store::regulations::take_out_pack(tx, &pack.id, "newer version")?;
    let name = &request.file.name;
    store::regulations::insert_pack(tx, &pack.id, pack.version, name, &file.text, &file.sha256)?;
    tx.subject(pack.title.clone());
    tx.note(
        "pack",
        json!({
            "old": replaced.map(|version| json!({ "id": pack.id, "version": version })),
            "new": { "id": pack.id, "version": pack.version, "validFrom": pack.valid_from, "validTo": pack.valid_to },
        }),
    );
    Ok(PackLoaded { pack: pack.id, version: pack.version })
}

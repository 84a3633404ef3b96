//! Takes a loaded pack out again.
//! Who: the secretary, with a reason. When: no nomination was received on its days, and the eras without it leave no day
//! without law. Changes: the packs of the office.

use domain::refusal::Refusal;
use domain::text::tidy_lines;
use serde_json::json;
use store::Tx;

use crate::contract::Done;
use crate::contract::regulations::UnloadPack;
use crate::{Ctx, OfficeError};

pub(crate) fn unload_pack(ctx: &Ctx, tx: &Tx<'_>, request: UnloadPack) -> Result<Done, OfficeError> {
    let reason = tidy_lines(&request.reason);
    if reason.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let loaded = store::regulations::loaded_packs(tx)?;
    let Some(kept) = loaded.into_iter().find(|kept| kept.pack == request.pack) else {
        return Err(Refusal::PackNotLoaded { pack: request.pack }.into());
    };
    // One that the program of today leaves out stands over nobody.
    if let Some(pack) =
        ctx.regulations.pack(&kept.pack).filter(|_| ctx.regulations.load_of(&kept.pack).is_some())
    {
        let nominations = store::regulations::nominations_received(tx, ctx.regulations.days_of(&pack.id))?;
        if nominations > 0 {
            return Err(Refusal::PackInUse { pack: kept.pack, nominations }.into());
        }
        ctx.regulations
            .without_pack(&kept.pack)
            .map_err(|(by, _)| Refusal::PackNeeded { pack: kept.pack.clone(), by })?;
        tx.subject(pack.title.clone());
    } else {
        tx.subject(kept.pack.clone());
    }
    store::regulations::take_out_pack(tx, &kept.pack, &reason)?;
    tx.note("pack", json!({ "old": { "id": kept.pack, "version": kept.version }, "new": null }));
    Ok(Done::OK)
}

//! Says what a file of regulations holds, what is wrong with it and what it would change.
//! Who: the secretary. When: always. Changes: nothing.

use std::collections::BTreeMap;

use domain::pack::compare_packs;
use store::Db;

use super::pack_file::read_pack_file;
use super::{Pack, Regulations};
use crate::contract::regulations::{ComparedWith, PackHead, PackPreview, PreviewPack};
use crate::{Ctx, OfficeError};

pub(crate) fn preview_pack(ctx: &Ctx, db: &Db<'_>, request: PreviewPack) -> Result<PackPreview, OfficeError> {
    let file = read_pack_file(&request.file)?;
    let pack = match file.pack {
        Ok(pack) => pack,
        Err(problems) => {
            return Ok(PackPreview {
                problems,
                head: None,
                compared_with: None,
                changes: Vec::new(),
                nominations: 0,
                award_names: BTreeMap::new(),
            });
        }
    };
    let old = compared(&ctx.regulations, &pack);
    let changes = old.map_or_else(Vec::new, |old| compare_packs(old.content(), pack.content()));
    let with = ctx.regulations.with_pack(pack.clone(), &file.text);
    let in_force = with.as_ref().ok().and_then(|with| with.pack(&pack.id));
    let nominations = match &with {
        Ok(with) => store::regulations::nominations_received(db, with.days_of(&pack.id))?,
        Err(_) => 0,
    };
    let compared_with = old.map(|old| {
        let after = with.as_ref().ok().and_then(|with| with.pack(&old.id)).unwrap_or(old);
        ComparedWith {
            pack: old.id.clone(),
            version: old.version,
            title: old.title.clone(),
            is_replaced: old.id == pack.id,
            valid_to: after.valid_to,
        }
    });
    let names = old.into_iter().chain([&pack]).flat_map(|pack| &pack.awards);
    Ok(PackPreview {
        problems: with.as_ref().err().cloned().unwrap_or_default(),
        compared_with,
        changes,
        nominations,
        award_names: names.map(|award| (award.id.clone(), award.name.clone())).collect(),
        head: Some(head(in_force.unwrap_or(&pack))),
    })
}

/// What the file takes the place of: the same pack in an older version, else the era before, else the one after.
fn compared<'r>(regulations: &'r Regulations, pack: &Pack) -> Option<&'r Pack> {
    let packs = regulations.packs();
    let earlier = || packs.iter().rev().find(|other| other.valid_from < pack.valid_from);
    regulations.pack(&pack.id).or_else(earlier).or(packs.first())
}

fn head(pack: &Pack) -> PackHead {
    PackHead {
        pack: pack.id.clone(),
        version: pack.version,
        title: pack.title.clone(),
        valid_from: pack.valid_from,
        valid_to: pack.valid_to,
        laws: pack.laws.clone(),
        decrees: pack.decrees.clone(),
        awards: u32::try_from(pack.awards.len()).unwrap_or(u32::MAX),
        unverified: pack.unverified(),
    }
}

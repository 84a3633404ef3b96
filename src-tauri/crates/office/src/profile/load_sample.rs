//! Fills a new file with the sample office, up to a point on the road.
//! Who: anybody who looks around. When: the file holds nothing yet. Changes: everything, through the same commands a
//! secretary would use, as one action.

use domain::records::office::OfficeProfile;
use domain::refusal::Refusal;
use serde_json::json;
use store::Tx;

use super::require_office;
use crate::contract::commands::dispatch_within;
use crate::contract::office::LoadSample;
use crate::sample::road;
use crate::{Ctx, OfficeError};

pub(crate) fn load_sample(ctx: &Ctx, tx: &Tx<'_>, request: LoadSample) -> Result<OfficeProfile, OfficeError> {
    if store::profile::read(tx)?.is_some() || store::units::count(tx)? > 0 {
        return Err(Refusal::OfficeExists.into());
    }
    let account = road(request.up_to, &mut |name, request| match dispatch_within(ctx, tx, name, &request) {
        Some(answer) => answer,
        None => Err(Refusal::UnknownCommand { name: name.to_owned() }.into()),
    })?;
    let profile = require_office(tx)?;
    tx.forget_notes();
    tx.subject(&profile.name);
    tx.note("sample", json!({ "new": account }));
    Ok(profile)
}

//! Replaces the office profile.
//! Who: the secretary. When: the office exists. Changes: the profile; signed papers and closed results keep what they say.

use domain::records::office::OfficeProfile;
use serde_json::json;
use store::Tx;

use super::{check_profile, require_office};
use crate::contract::office::UpdateOffice;
use crate::{Ctx, OfficeError};

pub(crate) fn update_office(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: UpdateOffice,
) -> Result<OfficeProfile, OfficeError> {
    let old = require_office(tx)?;
    let new = check_profile(request.profile)?;
    store::profile::update(tx, &new)?;
    tx.subject(&new.name);
    tx.note("profile", json!({ "old": old, "new": new }));
    Ok(new)
}

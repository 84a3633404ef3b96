//! Creates the office in a new file.
//! Who: the secretary. When: the file has no office yet. Changes: the profile.

use domain::records::office::OfficeProfile;
use domain::refusal::Refusal;
use store::Tx;

use super::check_profile;
use crate::contract::office::CreateOffice;
use crate::{Ctx, OfficeError};

pub(crate) fn create_office(
    _ctx: &Ctx,
    tx: &Tx<'_>,
    request: CreateOffice,
) -> Result<OfficeProfile, OfficeError> {
    if store::profile::read(tx)?.is_some() {
        return Err(Refusal::OfficeExists.into());
    }
    let profile = check_profile(request.profile)?;
    tx.name_actor(&profile.secretary);
    store::profile::insert(tx, &profile)?;
    tx.subject(&profile.name);
    Ok(profile)
}

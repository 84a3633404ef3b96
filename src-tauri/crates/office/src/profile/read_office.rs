//! Reads the office profile; nothing in a new file.
//! Who: anybody. When: always. Changes: nothing.

use domain::records::office::OfficeProfile;
use store::Db;

use crate::contract::office::ReadOffice;
use crate::{Ctx, OfficeError};

pub(crate) fn read_office(
    _ctx: &Ctx,
    db: &Db<'_>,
    _request: ReadOffice,
) -> Result<Option<OfficeProfile>, OfficeError> {
    Ok(store::profile::read(db)?)
}

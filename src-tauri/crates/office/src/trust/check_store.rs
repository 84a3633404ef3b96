//! Runs the laws of the data, SQLite's own checks and the walk along the journal's chain.
//! Who: the secretary, and every script. When: always. Changes: nothing.

use domain::records::office::StoreHealth;
use store::Db;

use crate::contract::office::CheckStore;
use crate::{Ctx, OfficeError};

pub(crate) fn check_store(_ctx: &Ctx, db: &Db<'_>, _request: CheckStore) -> Result<StoreHealth, OfficeError> {
    Ok(store::check_laws(db)?)
}

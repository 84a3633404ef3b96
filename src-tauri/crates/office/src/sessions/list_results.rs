//! Lists the frozen results of a session in the order of its agenda.
//! Who: the secretary. When: always. Changes: nothing.

use store::Db;

use super::require_session;
use crate::contract::sessions::{ListResults, Results};
use crate::{Ctx, OfficeError};

pub(crate) fn list_results(_ctx: &Ctx, db: &Db<'_>, request: ListResults) -> Result<Results, OfficeError> {
    require_session(db, request.session)?;
    Ok(Results { results: store::sessions::results(db, request.session)? })
}

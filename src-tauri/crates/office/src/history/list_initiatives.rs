//! Lists initiatives as filtered, newest year first, then by title; a page at a time.
//! Who: everybody. When: always. Changes: nothing.

use domain::records::Page;
use domain::records::history::InitiativeRow;
use store::Db;

use super::PAGE_MAX;
use crate::contract::history::ListInitiatives;
use crate::{Ctx, OfficeError};

pub(crate) fn list_initiatives(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ListInitiatives,
) -> Result<Page<InitiativeRow>, OfficeError> {
    let limit = request.page.limit.min(PAGE_MAX);
    Ok(store::initiatives::list(db, &request.filter, request.page.offset, limit)?)
}

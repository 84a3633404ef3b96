//! Lists past awards as filtered, newest year first, then higher awards, then names; a page at a time.
//! Who: everybody. When: always. Changes: nothing.

use domain::records::Page;
use domain::records::history::PastAwardRow;
use store::Db;

use super::PAGE_MAX;
use crate::contract::history::ListPastAwards;
use crate::{Ctx, OfficeError};

pub(crate) fn list_past_awards(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ListPastAwards,
) -> Result<Page<PastAwardRow>, OfficeError> {
    let limit = request.page.limit.min(PAGE_MAX);
    Ok(store::past_awards::list(db, &request.filter, request.page.offset, limit)?)
}

//! Lists nominations as filtered and ordered, a page at a time.
//! Who: everybody. When: always. Changes: nothing.

use domain::records::Page;
use domain::records::nominations::NominationRow;
use store::Db;

use super::{store_filter, store_order};
use crate::contract::nominations::ListNominations;
use crate::{Ctx, OfficeError};

/// Most rows of one page, whatever is asked for.
const PAGE_MAX: u32 = 500;

pub(crate) fn list_nominations(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ListNominations,
) -> Result<Page<NominationRow>, OfficeError> {
    let (filter, order) = (store_filter(&request.filter), store_order(request.order));
    let limit = request.page.limit.min(PAGE_MAX);
    Ok(store::nominations::list(db, &filter, order, request.descending, request.page.offset, limit)?)
}

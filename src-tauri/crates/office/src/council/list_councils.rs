//! Lists councils, newest establishing decision first.
//! Who: the secretary. When: always. Changes: nothing.

use store::Db;

use crate::contract::council::{Councils, ListCouncils};
use crate::{Ctx, OfficeError};

pub(crate) fn list_councils(ctx: &Ctx, db: &Db<'_>, _request: ListCouncils) -> Result<Councils, OfficeError> {
    Ok(Councils { councils: store::council::list(db, ctx.now.date())? })
}

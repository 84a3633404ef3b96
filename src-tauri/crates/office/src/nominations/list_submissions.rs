//! Lists submissions, newest first, of a movement or a unit if asked.
//! Who: everybody. When: always. Changes: nothing.

use store::Db;

use crate::contract::nominations::{ListSubmissions, Submissions};
use crate::{Ctx, OfficeError};

pub(crate) fn list_submissions(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ListSubmissions,
) -> Result<Submissions, OfficeError> {
    Ok(Submissions { submissions: store::submissions::list(db, request.movement, None, request.unit)? })
}

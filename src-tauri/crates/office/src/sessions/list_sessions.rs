//! Lists sessions, newest first.
//! Who: the secretary. When: always. Changes: nothing.

use store::Db;

use crate::contract::sessions::{ListSessions, Sessions};
use crate::{Ctx, OfficeError};

pub(crate) fn list_sessions(
    _ctx: &Ctx,
    db: &Db<'_>,
    _request: ListSessions,
) -> Result<Sessions, OfficeError> {
    Ok(Sessions { sessions: store::sessions::list(db)? })
}

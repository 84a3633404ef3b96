//! Reads the minutes as they stand; nothing before the first draft.
//! Who: the secretary. When: always. Changes: nothing.

use domain::records::minutes::Minutes;
use store::Db;

use super::as_seen;
use crate::contract::sessions::ReadMinutes;
use crate::sessions::require_session;
use crate::{Ctx, OfficeError};

pub(crate) fn read_minutes(
    _ctx: &Ctx,
    db: &Db<'_>,
    request: ReadMinutes,
) -> Result<Option<Minutes>, OfficeError> {
    require_session(db, request.session)?;
    let kept = store::minutes::find(db, request.session)?;
    kept.map(|kept| as_seen(db, request.session, kept)).transpose()
}

//! Reads one council with all its members, past ones included.
//! Who: the secretary. When: the council exists. Changes: nothing.

use domain::records::council::CouncilDetail;
use domain::refusal::Refusal;
use store::Db;

use crate::contract::council::ReadCouncil;
use crate::{Ctx, OfficeError};

pub(crate) fn read_council(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ReadCouncil,
) -> Result<CouncilDetail, OfficeError> {
    let council = store::council::find(db, request.council, ctx.now.date())?
        .ok_or_else(|| Refusal::NotFound { what: "council".into(), id: request.council.0 })?;
    Ok(CouncilDetail { council, members: store::council::members(db, request.council)? })
}

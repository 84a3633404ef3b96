//! Drafts and finished imports, newest first.
//! Who: anybody at this PC. When: always. Changes: nothing.

use store::Db;

use crate::contract::imports::{Drafts, ListImports};
use crate::{Ctx, OfficeError};

pub(crate) fn list_imports(_ctx: &Ctx, db: &Db<'_>, request: ListImports) -> Result<Drafts, OfficeError> {
    Ok(Drafts { drafts: store::imports::list(db, request.kind, request.only_open)? })
}

//! Lists guiding documents, newest first, with the movements they are linked to.
//! Who: everybody. When: always. Changes: nothing.

use store::Db;

use crate::contract::movements::{Documents, ListDocuments};
use crate::{Ctx, OfficeError};

pub(crate) fn list_documents(
    _ctx: &Ctx,
    db: &Db<'_>,
    _request: ListDocuments,
) -> Result<Documents, OfficeError> {
    Ok(Documents { documents: store::movements::list_documents(db)? })
}

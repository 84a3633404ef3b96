//! Puts a draft away without taking anything in.
//! Who: the secretary. When: the draft is open. Changes: the draft; its copy of the file is dropped.

use domain::records::imports::DraftStage;
use store::Tx;

use super::{in_words, require_open};
use crate::contract::Done;
use crate::contract::imports::DiscardImport;
use crate::{Ctx, OfficeError};

pub(crate) fn discard_import(_ctx: &Ctx, tx: &Tx<'_>, request: DiscardImport) -> Result<Done, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    store::imports::close(tx, request.draft, DraftStage::Discarded, None)?;
    tx.subject(in_words(&draft.row));
    Ok(Done::OK)
}

//! Leaves rows out, or takes them back in.
//! Who: the secretary. When: the draft is open. Changes: the rows; whatever stands twice is judged again.

use std::collections::BTreeSet;

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use store::Tx;

use super::{judge_again, require_open, require_row};
use crate::contract::imports::SkipImportRows;
use crate::{Ctx, OfficeError};

pub(crate) fn skip_import_rows(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: SkipImportRows,
) -> Result<ImportPreview, OfficeError> {
    require_open(tx, request.draft)?;
    let row_nos: BTreeSet<u32> = request.row_nos.into_iter().collect();
    if row_nos.is_empty() {
        return Err(Refusal::NothingChosen.into());
    }
    let row_nos: Vec<u32> = row_nos.into_iter().collect();
    if store::imports::skip(tx, request.draft, &row_nos, request.skip)? != row_nos.len() {
        for row_no in &row_nos {
            require_row(tx, request.draft, *row_no)?;
        }
    }
    judge_again(ctx, tx, request.draft)
}

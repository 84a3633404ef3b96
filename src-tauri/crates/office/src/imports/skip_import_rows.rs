//! Leaves rows out, or takes them (back) in; either word settles a row that is hidden in Excel.
//! Who: the secretary. When: the draft is open. Changes: the rows; whatever stands twice is judged again.

use std::collections::BTreeSet;

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use store::Tx;
use store::imports::RowDecision;

use super::{judge_again, require_open, require_row};
use crate::contract::imports::SkipImportRows;
use crate::{Ctx, OfficeError};

pub(crate) fn skip_import_rows(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: SkipImportRows,
) -> Result<ImportPreview, OfficeError> {
    require_open(tx, request.draft)?;
    let places: BTreeSet<String> = request.places.into_iter().collect();
    if places.is_empty() {
        return Err(Refusal::NothingChosen.into());
    }
    let places: Vec<String> = places.into_iter().collect();
    let decision = if request.skip { RowDecision::LeftOut } else { RowDecision::Taken };
    if store::imports::decide(tx, request.draft, &places, decision)? != places.len() {
        for place in &places {
            require_row(tx, request.draft, place)?;
        }
    }
    judge_again(ctx, tx, request.draft)
}

//! Says what a column means, or that it is ignored.
//! Who: the secretary. When: the draft is open. Changes: the draft's columns and rows; repairs stay with their rows.

use std::collections::HashMap;

use domain::records::imports::ImportPreview;
use domain::refusal::Refusal;
use store::Tx;

use super::meaning::field_of;
use super::table::{Mapping, choose_sheet, find_sheets, names};
use super::{judge_again, kept_grids, require_open};
use crate::contract::imports::SetImportColumn;
use crate::{Ctx, OfficeError};

pub(crate) fn set_import_column(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: SetImportColumn,
) -> Result<ImportPreview, OfficeError> {
    let draft = require_open(tx, request.draft)?;
    let kind = draft.row.kind;
    if let Some(field) = request.field.as_deref().filter(|field| field_of(kind, field).is_none()) {
        return Err(Refusal::FieldInvalid { field: "field".into(), found: field.to_owned() }.into());
    }
    let mut mapping: Mapping =
        draft.table.columns.iter().map(|column| (column.index, column.field.clone())).collect();
    let Some(meaning) = mapping.get_mut(&request.index) else {
        return Err(Refusal::FieldInvalid { field: "index".into(), found: request.index.to_string() }.into());
    };
    *meaning = request.field;

    // The file is read again: which rows are lines, sections or totals depends on what the columns mean.
    let grids = kept_grids(tx, &draft)?;
    let found = find_sheets(kind, &grids);
    let sheet = choose_sheet(&found, &grids, Some(&draft.table.sheet))?;
    let (table, mut rows) = sheet.read(kind, names(&found), &mapping);
    let mut worked_on: HashMap<u32, _> = store::imports::load_rows(tx, request.draft)?
        .into_iter()
        .map(|record| (record.row.row_no, record.row))
        .collect();
    for row in &mut rows {
        if let Some(before) = worked_on.remove(&row.row_no) {
            row.repairs = before.repairs;
            row.chosen = before.chosen;
            row.is_skipped = before.is_skipped;
        }
    }
    store::imports::set_table(tx, request.draft, &table)?;
    store::imports::remove_rows(tx, request.draft)?;
    store::imports::insert_rows(tx, request.draft, &rows)?;
    judge_again(ctx, tx, request.draft)
}

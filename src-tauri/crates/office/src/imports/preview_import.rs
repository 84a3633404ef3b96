//! Reads a workbook and shows what taking it in would do.
//! Who: the secretary. When: a unit's list or a list of units came as a file. Changes: a draft; nothing is taken in.

use domain::records::imports::{ImportKind, ImportPreview};
use domain::refusal::Refusal;
use domain::text::tidy;
use store::Tx;
use store::imports::NewDraft;

use super::table::{choose_sheet, find_sheets, fingerprint, names, read_file, read_grids};
use super::{check_target, judge_again};
use crate::contract::imports::PreviewImport;
use crate::{Ctx, OfficeError};

pub(crate) fn preview_import(
    ctx: &Ctx,
    tx: &Tx<'_>,
    request: PreviewImport,
) -> Result<ImportPreview, OfficeError> {
    let kind = request.kind;
    let target = match (kind, request.target) {
        (ImportKind::Nominations, Some(target)) => Some(check_target(ctx, tx, target)?),
        (ImportKind::Nominations, None) => return Err(Refusal::FieldBlank { field: "target".into() }.into()),
        (ImportKind::Units, _) => None,
    };
    let bytes = read_file(&request.file)?;
    let file_name = tidy(&request.file.name);
    let grids = read_grids(&bytes, &file_name)?;
    let found = find_sheets(kind, &grids);
    let sheet = choose_sheet(&found, &grids, request.sheet.as_deref())?;
    let remembered = match &target {
        Some(target) => store::imports::mapping(tx, target.unit, &sheet.headings_key())?,
        None => None,
    };
    let mapping = remembered.unwrap_or_else(|| sheet.own_mapping(kind));
    let (table, rows) = sheet.read(kind, names(&found), &mapping);
    let sha256 = fingerprint(&bytes);
    let draft = store::imports::insert(
        tx,
        &NewDraft {
            kind,
            file_name: &file_name,
            sha256: &sha256,
            file: &bytes,
            table: &table,
            target: target.as_ref(),
        },
    )?;
    store::imports::insert_rows(tx, draft, &rows)?;
    judge_again(ctx, tx, draft)
}

//! The worksheets of a draft: read, chosen, read again, with whatever a person did to their rows kept.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::ids::{DraftId, UnitId};
use domain::records::imports::{DraftSheet, ImportColumn, ImportKind};
use domain::refusal::Refusal;
use domain::text::fold;
use store::imports::{Draft, KnownColumn, NewRow};
use store::{Db, Tx};
use workbook::SheetGrid;

use super::meaning::name_fields;
use super::table::{Mapping, ReadSheet, Reading, Recall, read_sheet};
use crate::{Ctx, OfficeError};

/// Sheets whose name begins so hold code tables or explanations; they are used only when a person says so.
const ASIDE: [&str; 6] = ["danh muc", "huong dan", "dm ", "ghi chu", "chu thich", "mau "];

/// The worksheets of the file an open draft keeps.
pub(super) fn kept_grids(ctx: &Ctx, db: &Db<'_>, draft: &Draft) -> Result<Arc<Vec<SheetGrid>>, OfficeError> {
    match store::imports::file(db, draft.row.id)? {
        Some(bytes) => ctx.desk.read(&draft.row.sha256, &bytes, &draft.row.file_name, draft.row.kind),
        None => Err(Refusal::DraftDiscarded.into()),
    }
}

/// Reads every worksheet and chooses those that are taken in. `recall` answers what earlier lists taught.
pub(super) fn read_all(
    kind: ImportKind,
    grids: &[SheetGrid],
    recall: &Recall<'_>,
) -> Result<Vec<ReadSheet>, OfficeError> {
    let read = |(no, grid)| read_sheet(kind, no, grid, &Reading::Find { recall });
    let mut sheets = (1..).zip(grids).map(read).collect::<Result<Vec<_>, _>>()?;
    choose_used(kind, &mut sheets);
    Ok(sheets)
}

/// Sheets are taken in that are seen, hold a list of names and are no code table; hidden ones only where no other is,
/// and of sheets that repeat each other the first. What is not taken in stays in sight of the person, who may say
/// otherwise.
fn choose_used(kind: ImportKind, sheets: &mut [ReadSheet]) {
    let has_lines = |read: &ReadSheet| !read.rows.is_empty();
    let lists_names = |read: &ReadSheet| {
        read.sheet
            .columns
            .iter()
            .any(|column| column.field.as_deref().is_some_and(|field| name_fields(kind).contains(&field)))
    };
    let is_aside = |read: &ReadSheet| {
        let name = fold(&read.sheet.name);
        // A list of units may well be called "Danh mục đơn vị".
        ASIDE
            .iter()
            .any(|start| name.starts_with(start) && (kind != ImportKind::Units || *start != "danh muc"))
    };
    let ranks: [&dyn Fn(&ReadSheet) -> bool; 4] = [
        &|read| !read.sheet.hidden && lists_names(read) && !is_aside(read),
        &|read| !read.sheet.hidden && lists_names(read),
        &|read| !read.sheet.hidden,
        &|_| true,
    ];
    let Some(rank) = ranks.into_iter().find(|rank| sheets.iter().any(|read| has_lines(read) && rank(read)))
    else {
        return;
    };
    let is_choice = |read: &ReadSheet| has_lines(read) && rank(read);
    if sheets.iter().filter(|read| is_choice(read)).count() == 1 {
        // Nothing to compare its lines with.
        sheets.iter_mut().filter(|read| is_choice(read)).for_each(|read| read.sheet.used = true);
        return;
    }
    let mut seen: HashSet<String> = HashSet::new();
    for read in sheets {
        if !is_choice(read) {
            continue;
        }
        let lines: Vec<String> = read.rows.iter().map(|row| line_key(&read.sheet, row)).collect();
        let is_copy = lines.iter().all(|line| seen.contains(line));
        read.sheet.used = !is_copy;
        seen.extend(lines);
    }
}

/// What a line says in the columns that mean something, whatever their order.
fn line_key(sheet: &DraftSheet, row: &NewRow) -> String {
    let mut said: Vec<String> = sheet
        .columns
        .iter()
        .zip(&row.cells.text)
        .filter_map(|(column, text)| Some(format!("{}={}", column.field.as_deref()?, fold(text.trim()))))
        .collect();
    said.sort_unstable();
    said.join("\n")
}

/// Keeps the worksheets of a draft anew; rows that still exist keep what a person did to them.
pub(super) fn replace_all(tx: &Tx<'_>, draft: &Draft, mut sheets: Vec<ReadSheet>) -> Result<(), OfficeError> {
    let id = draft.row.id;
    let names: HashMap<u32, &str> =
        draft.sheets.iter().map(|sheet| (sheet.no, sheet.name.as_str())).collect();
    let before = store::imports::load_rows(tx, id, false)?;
    // By the sheet's name: drafts of before sheets were numbered have one sheet, whatever its place in the file.
    let mut worked_on: HashMap<(&str, u32), NewRow> = before
        .into_iter()
        .filter_map(|record| Some(((*names.get(&record.row.sheet_no)?, record.row.row_no), record.row)))
        .collect();
    for read in &mut sheets {
        for row in &mut read.rows {
            if let Some(before) = worked_on.remove(&(read.sheet.name.as_str(), row.row_no)) {
                keep_work(row, before);
            }
        }
    }
    store::imports::remove_rows(tx, id, None)?;
    store::imports::remove_sheets(tx, id)?;
    for read in &sheets {
        put(tx, id, read)?;
    }
    Ok(())
}

/// Keeps one worksheet of a draft anew; rows that still exist keep what a person did to them.
pub(super) fn replace_one(tx: &Tx<'_>, draft: &Draft, mut read: ReadSheet) -> Result<(), OfficeError> {
    let id = draft.row.id;
    let before = store::imports::load_rows(tx, id, false)?;
    let mut worked_on: HashMap<String, NewRow> =
        before.into_iter().map(|record| (record.row.place.clone(), record.row)).collect();
    for row in &mut read.rows {
        if let Some(before) = worked_on.remove(&row.place) {
            keep_work(row, before);
        }
    }
    store::imports::remove_rows(tx, id, Some(read.sheet.no))?;
    put(tx, id, &read)
}

fn keep_work(row: &mut NewRow, before: NewRow) {
    row.repairs = before.repairs;
    row.chosen = before.chosen;
    row.chosen_reason = before.chosen_reason;
    row.decision = before.decision;
}

fn put(tx: &Tx<'_>, draft: DraftId, read: &ReadSheet) -> Result<(), OfficeError> {
    store::imports::put_sheet(tx, draft, &read.sheet)?;
    store::imports::insert_rows(tx, draft, read.rows.iter().map(|row| (row, None)))?;
    Ok(())
}

/// The draft with its worksheets numbered as in its file. Drafts of before sheets were numbered kept one sheet only;
/// they are read anew, with that sheet taken in.
pub(super) fn in_step(
    tx: &Tx<'_>,
    draft: Draft,
    grids: &[SheetGrid],
    recall: &Recall<'_>,
) -> Result<Draft, OfficeError> {
    let is_in_step = draft.sheets.len() == grids.len()
        && draft.sheets.iter().zip(grids).all(|(sheet, grid)| sheet.name == grid.name);
    if is_in_step {
        return Ok(draft);
    }
    let mut sheets: Vec<ReadSheet> = Vec::with_capacity(grids.len());
    for (no, grid) in (1..).zip(grids) {
        let known = draft.sheets.iter().find(|sheet| sheet.name == grid.name);
        let mut read = match known.and_then(|sheet| Some((sheet, sheet.header_row?))) {
            Some((sheet, row)) => {
                let mapping = mapping_of(sheet);
                let how = Reading::As { row, mapping: &mapping, remembered: sheet.remembered };
                read_sheet(draft.row.kind, no, grid, &how)?
            }
            None => read_sheet(draft.row.kind, no, grid, &Reading::Find { recall })?,
        };
        read.sheet.used = known.is_some_and(|sheet| sheet.used);
        sheets.push(read);
    }
    replace_all(tx, &draft, sheets)?;
    super::require_draft(tx, draft.row.id)
}

/// How the columns of a sheet are understood now.
pub(super) fn mapping_of(sheet: &DraftSheet) -> Mapping {
    let known = |column: &ImportColumn| KnownColumn {
        field: column.field.clone(),
        date_order: column.date_order.filter(|_| column.date_order_said),
    };
    sheet.columns.iter().map(|column| (column.index, known(column))).collect()
}

/// What earlier lists of this kind and sender taught about headings.
pub(super) fn memory<'d>(
    db: &'d Db<'_>,
    kind: ImportKind,
    sender: Option<UnitId>,
) -> impl Fn(&str) -> Result<Option<Mapping>, OfficeError> + 'd {
    move |key| Ok(store::imports::mapping(db, kind, sender, key)?)
}

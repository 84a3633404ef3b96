//! A stretch of a sheet as it stands in the file, and what each row is to the list found there.
//! Who: anybody at this PC. When: the draft is open, so that its file is kept. Changes: nothing.

use std::collections::BTreeMap;

use domain::records::imports::{DraftSheet, SheetMerge, SheetRow, SheetRowRole, SheetStretch};
use domain::refusal::Refusal;
use store::Db;
use workbook::{GridRow, MergedRange};

use super::nomination_line::SECTION_MARK;
use super::sheets::kept_grids;
use super::{require_open, sheet_index};
use crate::contract::imports::ReadImportSheet;
use crate::{Ctx, OfficeError};

/// Most rows of one stretch.
const ROWS_MAX: u32 = 500;

pub(crate) fn read_import_sheet(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ReadImportSheet,
) -> Result<SheetStretch, OfficeError> {
    let draft = require_open(db, request.draft)?;
    let grids = kept_grids(ctx, db, &draft)?;
    let Some(sheet) = draft.sheet(request.sheet) else {
        return Err(Refusal::FieldInvalid { field: "sheet".into(), found: request.sheet.to_string() }.into());
    };
    // Drafts of before sheets were numbered know theirs by its name only.
    let by_name = || grids.iter().find(|grid| grid.name == sheet.name);
    let by_number = sheet_index(sheet.no).and_then(|at| grids.get(at)).filter(|grid| grid.name == sheet.name);
    let Some(grid) = by_number.or_else(by_name) else {
        return Err(Refusal::FieldInvalid { field: "sheet".into(), found: request.sheet.to_string() }.into());
    };
    let first = request.from_row.max(1);
    let last = first.saturating_add(request.rows.clamp(1, ROWS_MAX) - 1);
    let roles = Roles::load(db, request.draft, sheet, first, last)?;
    let from = grid.rows.partition_point(|row| row.row_no < first);
    let to = grid.rows.partition_point(|row| row.row_no <= last);
    let rows: Vec<SheetRow> = grid
        .rows
        .get(from..to)
        .unwrap_or_default()
        .iter()
        .map(|row| SheetRow {
            row_no: row.row_no,
            hidden: row.hidden,
            role: roles.of(row),
            cells: row.cells.clone(),
        })
        .collect();
    let widest = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let touches = |merge: &&MergedRange| merge.first_row <= last && merge.last_row >= first;
    let merge = |merge: &MergedRange| SheetMerge {
        first_row: merge.first_row,
        last_row: merge.last_row,
        first_column: merge.first_column,
        last_column: merge.last_column,
    };
    Ok(SheetStretch {
        last_row: grid.rows.last().map_or(0, |row| row.row_no),
        columns: u32::try_from(widest).unwrap_or(u32::MAX),
        hidden_columns: grid.hidden_columns.clone(),
        rows,
        merges: grid.merges.iter().filter(touches).map(merge).collect(),
    })
}

/// What the rows of a stretch are to the list.
struct Roles<'s> {
    sheet: &'s DraftSheet,
    /// Lines of the stretch and the first one below it, with the headings they stand under.
    lines: BTreeMap<u32, Option<String>>,
}

impl<'s> Roles<'s> {
    fn load(
        db: &Db<'_>,
        draft: domain::ids::DraftId,
        sheet: &'s DraftSheet,
        first: u32,
        last: u32,
    ) -> Result<Roles<'s>, OfficeError> {
        let most = last - first + 2;
        let lines = store::imports::lines_from(db, draft, sheet.no, first, most)?.into_iter().collect();
        Ok(Roles { sheet, lines })
    }

    fn of(&self, row: &GridRow) -> SheetRowRole {
        let Some(header_row) = self.sheet.header_row else { return SheetRowRole::Title };
        if row.row_no < header_row {
            SheetRowRole::Title
        } else if row.row_no < header_row.saturating_add(self.sheet.header_rows.max(1)) {
            SheetRowRole::Heading
        } else if self.lines.contains_key(&row.row_no) {
            SheetRowRole::Line
        } else if self.sheet.passed_over.iter().any(|passed| passed.row_no == row.row_no) {
            SheetRowRole::PassedOver
        } else if self.heads_lines(row) {
            SheetRowRole::Section
        } else {
            // Text that was added to the line above it.
            SheetRowRole::Line
        }
    }

    /// Whether the row's words are among the headings the next line stands under.
    fn heads_lines(&self, row: &GridRow) -> bool {
        let next = self.lines.range(row.row_no..).next();
        let section = next.and_then(|(_, section)| section.as_deref());
        let text = domain::text::tidy(&row.cells.join(" "));
        section.is_some_and(|section| section.split(SECTION_MARK).any(|title| text.contains(title)))
    }
}

//! Writes rows of a draft with what is wrong in words, to be sent back to the unit; the other sheets hold the same rows
//! in the layout of the form, to be corrected and sent again.
//! Who: the secretary. When: the draft exists. Changes: nothing.

mod words;

use domain::nominee::NomineeKind;
use domain::records::imports::{DraftRow, ImportKind, ImportPreview, ImportRow, RowValue};
use store::Db;
use store::imports::RowFilter;
use workbook::{Align, BlankForm, Cell, Column, ListSheet, write_sheets};

use super::export_form::{FormHead, blank_form, plan, unit_names};
use super::{exported, facts, filter_line, write_problem};
use crate::contract::exports::ExportImportRows;
use crate::contract::imports::ReadImport;
use crate::contract::office::ExportedFile;
use crate::imports::read_import::read_import;
use crate::{Ctx, OfficeError};

/// A row as the first sheet shows it.
struct Line {
    sheet: String,
    row_no: u32,
    verdict: &'static str,
    /// What is wrong, or what would change; one thing per line.
    remarks: String,
    /// By the columns of the form of this kind of list.
    values: Vec<String>,
}

pub(crate) fn export_import_rows(
    ctx: &Ctx,
    db: &Db<'_>,
    request: ExportImportRows,
) -> Result<ExportedFile, OfficeError> {
    let preview = read_import(ctx, db, ReadImport { draft: request.draft })?;
    let filter = RowFilter {
        verdict: request.verdict,
        sheet_no: request.sheet,
        note: request.note.as_deref().filter(|note| !note.is_empty()),
    };
    let (_, rows) = store::imports::page_rows(db, request.draft, filter, 0, u32::MAX)?;
    let draft = &preview.draft;
    let fields = fields_of(draft.kind);
    let lines: Vec<Line> = rows.iter().map(|row| line(&preview, &fields, row)).collect();
    let columns = columns(&fields);

    let unit = draft.unit_name.clone();
    let stem = match &unit {
        Some(unit) => format!("Góp ý danh sách của {unit}"),
        None => "Góp ý danh sách".to_owned(),
    };
    let facts = facts(ctx, db, &stem)?;
    let narrowed = filter_line([
        request.verdict.map(|verdict| words::verdict(verdict).to_lowercase()),
        request.sheet.and_then(|no| sheet_name(&preview, no)).map(|name| format!("trang “{name}”")),
        filter.note.map(|note| words::note(note).to_lowercase()),
    ]);
    let of_file = format!("Tệp {}", draft.file_name);
    let filter_line = if narrowed.is_empty() { of_file } else { format!("{of_file}. {narrowed}") };
    let list = ListSheet {
        name: "Góp ý",
        title: "CÁC DÒNG CẦN XEM LẠI",
        filter_line: &filter_line,
        columns: &columns,
        rows: &lines,
        facts: facts.clone(),
    };
    let form = filled_form(ctx, db, draft, unit, &rows, facts.clone())?;
    let bytes = write_sheets(&facts, &[&list, &form]).map_err(write_problem)?;
    Ok(exported(&stem, &bytes, lines.len()))
}

/// A field of a judged row with its heading and width.
struct FieldColumn {
    field: &'static str,
    heading: &'static str,
    width: f64,
}

/// The fields the forms of this kind of list have, each once, in their order.
fn fields_of(kind: ImportKind) -> Vec<FieldColumn> {
    let mut fields: Vec<FieldColumn> = Vec::new();
    if kind == ImportKind::Nominations {
        // On the form the sheet says it.
        fields.push(FieldColumn { field: "kind", heading: "Loại đối tượng", width: 12.0 });
    }
    // Sheet by sheet, the one with the most columns first: people.
    let mut sheets = plan(kind);
    sheets.sort_by_key(|sheet| std::cmp::Reverse(sheet.columns.len()));
    for planned in sheets.into_iter().flat_map(|sheet| sheet.columns) {
        let is_new = !planned.field.is_empty() && fields.iter().all(|known| known.field != planned.field);
        if is_new {
            let heading = match (kind, planned.field) {
                (ImportKind::Nominations, "name") => "Họ và tên, tên tập thể",
                _ => planned.column.heading,
            };
            fields.push(FieldColumn { field: planned.field, heading, width: planned.column.width.min(40.0) });
        }
    }
    fields
}

fn line(preview: &ImportPreview, fields: &[FieldColumn], row: &ImportRow) -> Line {
    let heading =
        |field: &str| fields.iter().find(|known| known.field == field).map_or("Dòng", |known| known.heading);
    Line {
        sheet: sheet_name(preview, row.sheet_no).unwrap_or_default(),
        row_no: row.row_no,
        verdict: words::verdict(row.verdict),
        remarks: words::remarks(row, heading),
        values: fields.iter().map(|known| value(row, known.field)).collect(),
    }
}

/// What a unit sees of a value: as understood, or as it wrote it where that could not be understood.
fn value(row: &ImportRow, field: &str) -> String {
    let found = row.values.iter().find(|value| value.field == field);
    let shown = |value: &RowValue| {
        if value.value.is_empty() { value.raw.clone() } else { value.value.clone() }
    };
    found.map(shown).unwrap_or_default()
}

fn sheet_name(preview: &ImportPreview, no: u32) -> Option<String> {
    preview.sheets.iter().find(|sheet| sheet.no == no).map(|sheet| sheet.name.clone())
}

/// The cell of the `N`th value.
fn nth<const N: usize>(line: &Line) -> Cell {
    line.values.get(N).map_or(Cell::Empty, Cell::text)
}

/// More than any kind of list has fields.
const NTH: [fn(&Line) -> Cell; 18] = [
    nth::<0>, nth::<1>, nth::<2>, nth::<3>, nth::<4>, nth::<5>, nth::<6>, nth::<7>, nth::<8>, nth::<9>,
    nth::<10>, nth::<11>, nth::<12>, nth::<13>, nth::<14>, nth::<15>, nth::<16>, nth::<17>,
];

fn columns(fields: &[FieldColumn]) -> Vec<Column<Line>> {
    let text = |header, width, cell| Column { header, width, align: Align::Left, cell };
    let mut columns = vec![
        text("Trang", 16.0, |line: &Line| Cell::text(&line.sheet)),
        Column {
            header: "Dòng trong tệp",
            width: 8.0,
            align: Align::Center,
            cell: |line| Cell::Integer(i64::from(line.row_no)),
        },
        text("Kết quả", 13.0, |line| Cell::text(line.verdict)),
        text("Cần xem lại", 48.0, |line| Cell::text(&line.remarks)),
    ];
    let values = fields.iter().zip(NTH);
    columns.extend(values.map(|(known, cell)| text(known.heading, known.width, cell)));
    columns
}

/// The form with these rows filled in.
fn filled_form(
    ctx: &Ctx,
    db: &Db<'_>,
    draft: &DraftRow,
    unit: Option<String>,
    rows: &[ImportRow],
    facts: workbook::FileFacts,
) -> Result<BlankForm, OfficeError> {
    let day = draft.target.as_ref().map_or(draft.created_at.date(), |target| target.received_on);
    let pack = ctx.regulations.pack_on(day)?;
    let movement = match &draft.target {
        Some(target) => super::movement_words(db, Some(target.movement))?
            .and_then(|words| words.strip_prefix("phong trào ").map(str::to_owned))
            .map(|title| format!("{title}, đợt {}", target.phase_no)),
        None => None,
    };
    let sender = draft.target.as_ref().map(|target| target.unit).or(draft.sender);
    let units = unit_names(db, sender)?;
    let mut form = blank_form(draft.kind, &FormHead { unit, movement }, pack, units, facts);
    for (sheet, planned) in form.sheets.iter_mut().zip(plan(draft.kind)) {
        let belongs = |row: &&ImportRow| {
            planned.kind.is_none_or(|kind| row.kind.unwrap_or(NomineeKind::Person) == kind)
        };
        sheet.filled = (1..)
            .zip(rows.iter().filter(belongs))
            .map(|(number, row)| {
                let cell = |field: &'static str| {
                    if field.is_empty() { u32::to_string(&number) } else { value(row, field) }
                };
                planned.columns.iter().map(|column| cell(column.field)).collect()
            })
            .collect();
    }
    Ok(form)
}

//! The Excel files of the sample: the list of units, the lists the units send in their different layouts, and what the
//! standing agency keeps of earlier years.

use chrono::NaiveDate;
use domain::records::imports::ImportKind;
use workbook::{MergedRange, PlainCell, PlainSheet, write_plain};

use super::data::{SampleData, Table, Typed, Unit};
use crate::OfficeError;
use crate::exports::{unit_kind_words, write_problem};

/// Name of the file with the units of the province.
pub(super) const UNITS_FILE: &str = "00-danh-sach-don-vi.xlsx";

/// An Excel file of the sample and, for a unit's list, the head of its submission.
#[derive(Clone, Debug)]
pub struct SampleFile {
    pub file_name: String,
    /// What it lists.
    pub kind: ImportKind,
    /// The .xlsx; the same bytes every time.
    pub bytes: Vec<u8>,
    /// Only of lists of nominees.
    pub submission: Option<SampleSubmission>,
}

/// Head of the submission a sample list came with.
#[derive(Clone, Debug)]
pub struct SampleSubmission {
    /// Code of the sending unit.
    pub unit_code: String,
    pub doc_number: String,
    pub doc_on: NaiveDate,
    pub received_on: NaiveDate,
    /// Code of the movement in the sample files.
    pub movement_code: String,
}

/// Every Excel file of the sample: the units first, then the lists in the order of their numbers, those of earlier years
/// last.
pub fn sample_files() -> Result<Vec<SampleFile>, OfficeError> {
    files_of(&SampleData::shipped()?)
}

pub(super) fn files_of(data: &SampleData) -> Result<Vec<SampleFile>, OfficeError> {
    let mut files = vec![SampleFile {
        file_name: UNITS_FILE.to_owned(),
        kind: ImportKind::Units,
        bytes: units_file(&data.units)?,
        submission: None,
    }];
    for list in &data.lists {
        files.push(SampleFile {
            file_name: list.name.clone(),
            kind: ImportKind::Nominations,
            bytes: write_plain(&[list_sheet(&list.table)]).map_err(write_problem)?,
            submission: Some(SampleSubmission {
                unit_code: list.unit_code.clone(),
                doc_number: list.doc_number.clone(),
                doc_on: list.doc_on,
                received_on: list.received_on,
                movement_code: list.movement_code.clone(),
            }),
        });
    }
    for list in &data.history {
        files.push(SampleFile {
            file_name: list.name.clone(),
            kind: list.kind,
            bytes: write_plain(&[list_sheet(&list.table)]).map_err(write_problem)?,
            submission: None,
        });
    }
    Ok(files)
}

fn units_file(units: &[Unit]) -> Result<Vec<u8>, OfficeError> {
    let headings = [
        "STT",
        "Mã đơn vị",
        "Tên đơn vị",
        "Mã đơn vị cấp trên",
        "Loại đơn vị",
        "Lĩnh vực hoạt động",
        "Khối thi đua",
        "Trưởng khối",
        "Thuộc Nhà nước",
    ];
    let mut rows =
        vec![text_row(&["DANH SÁCH ĐƠN VỊ THUỘC TỈNH NĂM 2021 (DỮ LIỆU MẪU)"]), text_row(&headings)];
    for (no, unit) in (1..).zip(units) {
        let yes_no = |yes: bool| if yes { "Có" } else { "Không" };
        let mut row = vec![PlainCell::Number(f64::from(no))];
        row.extend(text_row(&[
            &unit.code,
            &unit.name,
            unit.parent_code.as_deref().unwrap_or_default(),
            unit_kind_words(unit.kind),
            unit.field_of_activity.as_deref().unwrap_or_default(),
            unit.bloc.as_deref().unwrap_or_default(),
            yes_no(unit.bloc_leader),
            yes_no(unit.state),
        ]));
        rows.push(row);
    }
    let sheet = PlainSheet {
        name: "Đơn vị".to_owned(),
        rows,
        merges: vec![merged(0, 0, headings.len() as u32 - 1)],
        widths: vec![6.0, 12.0, 44.0, 14.0, 24.0, 26.0, 44.0, 12.0, 12.0],
        ..PlainSheet::default()
    };
    write_plain(&[sheet]).map_err(write_problem)
}

fn list_sheet(list: &Table) -> PlainSheet {
    let last_column = list.headings.first().map_or(0, |row| row.len().saturating_sub(1)) as u32;
    let mut rows: Vec<Vec<PlainCell>> = Vec::new();
    let mut merges = Vec::new();
    for title in &list.title_rows {
        merges.push(merged(rows.len(), 0, last_column));
        rows.push(text_row(&[title]));
    }
    rows.push(Vec::new());
    merges.extend(heading_merges(&list.headings, rows.len()));
    rows.extend(
        list.headings.iter().map(|row| row.iter().map(|heading| PlainCell::from(heading.as_str())).collect()),
    );
    for row in &list.rows {
        if row.len() == 1 {
            merges.push(merged(rows.len(), 0, last_column));
        }
        rows.push(row.iter().map(typed_cell).collect());
    }
    for (no, line) in list.footer_rows.iter().enumerate() {
        // The count line stands at the left, the signature under the last columns.
        let indent = if no == 0 { 0 } else { last_column.saturating_sub(2) as usize };
        let mut row = vec![PlainCell::Empty; indent];
        row.push(PlainCell::from(line.as_str()));
        rows.push(row);
    }
    PlainSheet {
        name: list.sheet.clone(),
        rows,
        merges,
        widths: list.widths.clone(),
        ..PlainSheet::default()
    }
}

/// Two heading rows: an empty cell of the first is merged with the one to its left, of the second with the one above.
fn heading_merges(headings: &[Vec<String>], top: usize) -> Vec<MergedRange> {
    let [first, second] = headings else { return Vec::new() };
    let mut merges = Vec::new();
    for (column, (above, below)) in first.iter().zip(second).enumerate() {
        if !above.is_empty() && below.is_empty() {
            merges
                .push(MergedRange { last_row: top as u32 + 2, ..merged(top, column as u32, column as u32) });
        }
        let run = first.iter().skip(column + 1).take_while(|next| next.is_empty()).count();
        if !above.is_empty() && run > 0 {
            merges.push(merged(top, column as u32, (column + run) as u32));
        }
    }
    merges
}

/// One row merged from a column to a column; `row` counts from 0, the range as Excel does from 1.
fn merged(row: usize, first_column: u32, last_column: u32) -> MergedRange {
    let row = row as u32 + 1;
    MergedRange { first_row: row, last_row: row, first_column, last_column }
}

fn typed_cell(typed: &Typed) -> PlainCell {
    match typed {
        Typed::Number(number) => PlainCell::Number(*number as f64),
        Typed::Text(text) => PlainCell::from(text.as_str()),
    }
}

fn text_row(texts: &[&str]) -> Vec<PlainCell> {
    texts.iter().map(|text| PlainCell::from(*text)).collect()
}
